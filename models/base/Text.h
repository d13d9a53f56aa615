#pragma once

#include <QByteArray>
#include <QCollator>
#include <QString>

namespace famn {

/// Text as it is stored: Unicode NFC, no control characters but line feed and tab, no bidi overrides, ends trimmed.
[[nodiscard]] QString cleaned(const QString &text);
/// Like cleaned(), and every run of white space is one space: for names and other one-line fields.
[[nodiscard]] QString cleanedLine(const QString &text);
/// TEXT that somebody wrote, as it stands amid words of the program: what reads from right to left is kept apart
/// (FSI and PDI), so that it turns round nothing beside it; nothing invisible; otherwise as it is.
[[nodiscard]] QString isolated(const QString &text);
/// Like isolated(), for labels that wrap: a word of more than 30 characters may be broken where there is no room.
[[nodiscard]] QString shownText(const QString &text);
/// Like shownText(), and cut after 40 characters: a name in a sentence, a menu or a title.
[[nodiscard]] QString mentioned(const QString &name);
/// For comparing without regard to case: case-folded NFC. å, ä and ö stay letters of their own.
[[nodiscard]] QString fold(const QString &text);

/// Swedish order (å, ä, ö after z), the same on every computer whatever its language. One object a thread.
class Collation
{
public:
    Collation();
    [[nodiscard]] int compare(QStringView left, QStringView right) const;
    [[nodiscard]] QCollatorSortKey sortKey(const QString &text) const;

private:
    QCollator m_collator;
};

} // namespace famn
