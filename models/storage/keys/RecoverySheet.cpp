#include "models/storage/keys/RecoverySheet.h"

#include "models/base/Text.h"
#include "models/storage/keys/SheetCode.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qsizetype longestTyped = 64 * 1024;
constexpr int firstJournal = sheetcode::keyGroups + 1;

/// What was typed for each group's number.
using Candidates = QMap<int, QStringList>;

QStringList keyGroupsOf(const MasterKey &master)
{
    if (master.key.size() != MasterKey::keySize)
        return {};
    SecretBytes both(48);
    std::memcpy(both.data(), master.key.data(), 32);
    std::memcpy(both.data() + 32, master.salt.data(), 16);
    return sheetcode::encode(both, 1);
}

QStringList groupsOf(const RecoverySheet &sheet)
{
    return keyGroupsOf(sheet.master) + sheetcode::encode(sheet.journalKey, firstJournal);
}

/// "3. ABCDEF", "J4: abc-def", "5 ABCDEF". What follows a label is looked at but not consumed, so that an empty label
/// does not swallow the next one.
Candidates labelledGroups(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\p{N}-])(J?[0-9]{1,2})(\\s*[.:)=]\\s*|\\s+)(?=([\\p{L}\\p{N}-]+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Candidates found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const int number = sheetcode::numberOf(match.captured(1));
        const QString group = sheetcode::normalised(match.captured(3));
        const bool bare = match.captured(2).trimmed().isEmpty();
        const bool nextLabel = sheetcode::numberOf(match.captured(3)) > 0;
        if (number > 0 && !nextLabel && (!bare || group.size() == sheetcode::groupLength))
            found[number].append(group);
    }
    return found;
}

/// Groups without labels: word for word where that gives one part or both, otherwise six characters at a time.
Candidates groupsInSequence(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList groups;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts))
        groups.append(sheetcode::normalised(word));
    if (groups.size() != sheetcode::keyGroups && groups.size() != sheetcode::allGroups) {
        const QString all = groups.join(QString());
        groups.clear();
        for (qsizetype at = 0; at < all.size(); at += sheetcode::groupLength)
            groups.append(all.mid(at, sheetcode::groupLength));
    }
    Candidates found;
    for (int i = 0; i < std::min(int(groups.size()), sheetcode::allGroups); ++i)
        found[i + 1].append(groups.at(i));
    return found;
}

/// Whether the journal's part was typed at all: one group that is right, or two that ought to be. A single one that is
/// not right may be other text that looks like a label.
bool hasJournal(const Candidates &candidates)
{
    int typed = 0;
    for (auto at = candidates.lowerBound(firstJournal); at != candidates.end(); ++at, ++typed)
        for (const QString &candidate : at.value())
            if (sheetcode::isRight(at.key(), candidate))
                return true;
    return typed > 1;
}

/// The groups that are right, by number; the labels of the others go to WRONG and MISSING.
QMap<int, QString> settle(const Candidates &candidates, QStringList &wrong, QStringList &missing)
{
    const bool withJournal = hasJournal(candidates);
    QMap<int, QString> settled;
    for (int number = 1; number <= (withJournal ? sheetcode::allGroups : sheetcode::keyGroups); ++number) {
        QStringList right;
        for (const QString &candidate : candidates.value(number))
            if (sheetcode::isRight(number, candidate) && !right.contains(candidate))
                right.append(candidate);
        if (right.size() == 1)
            settled[number] = right.first();
        else
            (candidates.contains(number) ? wrong : missing).append(sheetcode::label(number));
    }
    return settled;
}

QStringList wrapped(const QString &text)
{
    constexpr qsizetype width = 76;
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
            lines.append(line);
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return lines << line;
}

QString rowsOfFour(const QStringList &groups)
{
    QString text;
    for (qsizetype i = 0; i < groups.size(); ++i)
        text += groups.at(i).rightJustified(12) + (i % 4 == 3 || i + 1 == groups.size() ? u"\n"_s : u"   "_s);
    return text;
}

} // namespace

MasterKey RecoverySecrets::masterKey(const Uuid &registerId, quint64 epoch) const
{
    return {key.clone(), salt, registerId, epoch};
}

QStringList RecoverySheet::labels() const
{
    return sheetcode::labels(1, journalKey.isEmpty() ? sheetcode::keyGroups : sheetcode::allGroups);
}

QStringList RecoverySheet::randomLabels(int count) const
{
    QStringList left = labels();
    while (left.size() > std::max(count, 0))
        left.removeAt(qsizetype(randombytes_uniform(quint32(left.size()))));
    return left;
}

QString RecoverySheet::groupText(const QString &label) const
{
    return groupsOf(*this).value(sheetcode::numberOf(label) - 1);
}

bool RecoverySheet::checkTypedGroup(const QString &label, const QString &typed) const
{
    const QString wanted = groupText(label);
    if (wanted.isEmpty() || typed.size() > 100)
        return false;
    const QStringList labelled = labelledGroups(typed).value(sheetcode::numberOf(label));
    return sheetcode::normalised(typed) == wanted || labelled == QStringList{wanted};
}

QString RecoverySheet::compactText() const
{
    const QStringList groups = groupsOf(*this);
    QStringList labelled;
    for (int i = 0; i < groups.size(); ++i)
        labelled.append(sheetcode::label(i + 1) + u'.' + groups.at(i));
    return labelled.join(u' ');
}

QList<SheetBlock> RecoverySheet::blocks() const
{
    using Kind = SheetBlock::Kind;
    const auto say = [](const char *text) { return QCoreApplication::translate("RecoverySheet", text); };
    const QStringList all = groupsOf(*this);
    QStringList labelled;
    for (int i = 0; i < all.size(); ++i)
        labelled.append(sheetcode::label(i + 1) + u". "_s + all.at(i));
    QList<SheetBlock> sheet{
        {Kind::Title, {say(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet"))}},
        {Kind::Text,
         {say(QT_TRANSLATE_NOOP("RecoverySheet", "Register: %1")).arg(cleanedLine(registerName)),
          say(QT_TRANSLATE_NOOP("RecoverySheet", "Register id: %1")).arg(registerId.toString()),
          say(QT_TRANSLATE_NOOP("RecoverySheet", "Made: %1")).arg(made.toString(Qt::ISODate))}},
        {Kind::Text,
         {say(QT_TRANSLATE_NOOP("RecoverySheet", "This sheet opens the register when its passphrases are forgotten or "
                                                 "its key file is lost."))}},
        {Kind::Text,
         {say(QT_TRANSLATE_NOOP("RecoverySheet",
                                "Anybody who holds it can read everything in the register without a passphrase. Do "
                                "not photograph it, do not send it, and do not keep it with the computer."))}},
        {Kind::Text,
         {say(QT_TRANSLATE_NOOP("RecoverySheet", "Put it in an envelope, seal the envelope, sign across the flap and "
                                                 "give it to the head of the unit to keep in a safe."))}},
        {Kind::Heading, {say(QT_TRANSLATE_NOOP("RecoverySheet", "The register's key"))}},
        {Kind::Groups, labelled.mid(0, sheetcode::keyGroups)}};
    if (!journalKey.isEmpty())
        sheet << SheetBlock{Kind::Heading, {say(QT_TRANSLATE_NOOP("RecoverySheet", "The journal's first key"))}}
              << SheetBlock{Kind::Text,
                            {say(QT_TRANSLATE_NOOP("RecoverySheet",
                                                   "The groups that begin with J prove that nobody has changed the "
                                                   "journal. They are not needed to open the register."))}}
              << SheetBlock{Kind::Groups, labelled.mid(sheetcode::keyGroups)};
    sheet << SheetBlock{Kind::Heading, {say(QT_TRANSLATE_NOOP("RecoverySheet", "To restore"))}}
          << SheetBlock{Kind::Text,
                        {say(QT_TRANSLATE_NOOP(
                            "RecoverySheet",
                            "Start Famn, choose to open the register with its recovery sheet, and type the groups with "
                            "their numbers or scan the code. Capitals, small letters and hyphens make no difference. "
                            "The last character of every group checks the others, so that a typing error is found."))}}
          << SheetBlock{Kind::Text,
                        {say(QT_TRANSLATE_NOOP("RecoverySheet",
                                               "When the register's key is changed a new sheet is made. Destroy this "
                                               "one when no backup from before the change is left."))}};
    return sheet;
}

QString RecoverySheet::toText() const
{
    QString text;
    for (const SheetBlock &block : blocks()) {
        if (block.kind == SheetBlock::Kind::Groups) {
            text += rowsOfFour(block.lines) + u'\n';
            continue;
        }
        for (const QString &line : block.lines)
            text += (block.kind == SheetBlock::Kind::Title ? line.toUpper() : wrapped(line).join(u'\n')) + u'\n';
        if (block.kind != SheetBlock::Kind::Heading)
            text += u'\n';
    }
    return text.trimmed() + u'\n';
}

Result<RecoverySecrets> parseRecoverySheet(const QString &typed)
{
    const QString text = typed.left(longestTyped);
    Candidates candidates = labelledGroups(text);
    if (candidates.isEmpty())
        candidates = groupsInSequence(text);
    QStringList wrong;
    QStringList missing;
    const QMap<int, QString> groups = settle(candidates, wrong, missing);
    // Ordinary words pass for a group now and then.
    if (groups.size() * 2 < candidates.size() + 1 && candidates.size() < sheetcode::keyGroups)
        return Error{ErrorCode::SheetMissing, {}, {}, {}};
    if (!wrong.isEmpty())
        return Error{ErrorCode::SheetGroupWrong, {}, {wrong.join(u", "_s)}, {}};
    if (!missing.isEmpty())
        return Error{ErrorCode::SheetIncomplete, {}, {missing.join(u", "_s)}, {}};
    const QStringList all = groups.values();
    FAMN_ASSIGN(both, sheetcode::decode(all.mid(0, sheetcode::keyGroups), 1));
    RecoverySecrets secrets;
    secrets.key = SecretBytes(32);
    std::memcpy(secrets.key.data(), both.data(), 32);
    std::memcpy(secrets.salt.data(), both.data() + 32, 16);
    if (groups.size() > sheetcode::keyGroups) {
        FAMN_ASSIGN(journal, sheetcode::decode(all.mid(sheetcode::keyGroups), firstJournal));
        secrets.journalKey = std::move(journal);
    }
    return secrets;
}

} // namespace famn
