#pragma once

#include <QString>
#include <QStringView>

namespace famn {

/// Names as Swedish ears hear them, for finding the same person under two spellings. The rules are those of Swedish
/// spelling and of the old and foreign spellings that names keep (the table in SwedishPhonetics.cpp): sj, skj, stj,
/// sch, sh and an initial ch before a vowel are one sound, so are tj, kj and an initial k before a soft vowel; an
/// initial dj, gj, hj, lj and g before a soft vowel are j, as is g after l and r; c is s or k, w and fv are v, ph is f,
/// th is t, qu and qv are kv, x is ks, z is s; f that ends a syllable is v (Gustaf); h that nobody hears is left out; å
/// is o, ä is e, y is i; double letters are one. Accents are left out. Letters of other scripts stay as they are.

/// How NAME sounds: two names with the same key may be the same name. Words and hyphens are joined, as both are
/// written. Only the first maxLine characters count. Empty when NAME has no letter. The key of a key is that key. Made
/// for names alone: it is nothing to show, and nothing to store, since a later version may hear better.
[[nodiscard]] QString phoneticKey(const QString &name);

/// How many letters must be put in, left out, changed, or swapped with their neighbour to make one of the other
/// (Damerau and Levenshtein, where nothing is changed twice); MOST + 1 when it takes more than MOST. The same both
/// ways.
[[nodiscard]] int editDistance(QStringView left, QStringView right, int most);

/// Whether two phonetic keys are so near that one may be a slip of the other: equal, one letter apart from five letters
/// on, two from nine on, counted in the longer one. Neither may be empty.
[[nodiscard]] bool soundNearly(QStringView left, QStringView right);

} // namespace famn
