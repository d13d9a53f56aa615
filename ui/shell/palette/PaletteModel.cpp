#include "ui/shell/palette/PaletteModel.h"

#include "models/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Without the marks of the letters to press; a pair stands for '&' itself.
QString plain(const QString &menuText)
{
    QString text;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText.at(i) == u'&' && ++i == menuText.size())
            break;
        text += menuText.at(i);
    }
    return text;
}

QStringList wordsOf(const QString &typed)
{
    return typed.split(u' ', Qt::SkipEmptyParts);
}

/// Whether every word of TYPED stands somewhere in TEXT.
bool fits(const QString &text, const QString &typed)
{
    const QString folded = fold(text);
    const QStringList words = wordsOf(fold(typed));
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace

QList<std::pair<int, int>> hitsIn(const QString &text, const QString &typed)
{
    // Letter by letter, since folding may change how many there are.
    QString folded;
    QList<int> placeOf;
    for (int i = 0; i < text.size(); ++i) {
        const QString letter = fold(text.mid(i, 1));
        folded += letter;
        placeOf.insert(placeOf.size(), letter.size(), i);
    }
    QList<std::pair<int, int>> hits;
    const QStringList words = wordsOf(fold(typed));
    for (const QString &word : words) {
        const qsizetype at = folded.indexOf(word);
        if (at < 0)
            continue;
        const int first = placeOf.at(at);
        hits.append({first, placeOf.at(at + word.size() - 1) - first + 1});
    }
    std::sort(hits.begin(), hits.end());
    return hits;
}

void PaletteModel::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    arrange();
}

void PaletteModel::setText(const QString &text)
{
    m_text = cleanedLine(text);
    m_families.clear();
    arrange();
}

void PaletteModel::setFamilies(const QList<FoundFamily> &families)
{
    m_families = families;
    arrange();
}

void PaletteModel::arrange()
{
    beginResetModel();
    m_fitting.clear();
    for (const Command &command : std::as_const(m_commands)) {
        if (m_fitting.size() < mostRows && fits(plain(command.text()), m_text))
            m_fitting.append(command);
    }
    m_rows.clear();
    const auto add = [this](Kind kind, qsizetype count) {
        if (count > 0)
            m_rows.append({Kind::Heading, qsizetype(kind)});
        for (qsizetype i = 0; i < count; ++i)
            m_rows.append({kind, i});
    };
    add(Kind::Family, m_families.size());
    add(Kind::Command, m_fitting.size());
    endResetModel();
}

int PaletteModel::firstRow() const
{
    return m_rows.isEmpty() ? -1 : 1;
}

const FoundFamily *PaletteModel::familyAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).kind != Kind::Family)
        return nullptr;
    return &m_families.at(m_rows.at(row).at);
}

const Command *PaletteModel::commandAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).kind != Kind::Command)
        return nullptr;
    return &m_fitting.at(m_rows.at(row).at);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PaletteModel::textOf(const Row &row) const
{
    switch (row.kind) {
    case Kind::Heading:
        return Kind(row.at) == Kind::Family ? tr("Families") : tr("Commands");
    case Kind::Family:
        return m_families.at(row.at).name;
    case Kind::Command:
        return plain(m_fitting.at(row.at).text());
    }
    return {};
}

QString PaletteModel::detailOf(const Row &row) const
{
    if (row.kind != Kind::Family)
        return {};
    const FoundFamily &family = m_families.at(row.at);
    return family.municipality.isEmpty()
               ? family.caseNumber
               : tr("%1 · %2", "case number and municipality of a family").arg(family.caseNumber, family.municipality);
}

QString PaletteModel::keysOf(const Row &row) const
{
    if (row.kind != Kind::Command || m_fitting.at(row.at).keys.isEmpty())
        return {};
    return m_fitting.at(row.at).keys.first().toString(QKeySequence::NativeText);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::AccessibleTextRole: {
        QStringList parts{isolated(textOf(row)), detailOf(row), keysOf(row)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case HeadingRole:
        return row.kind == Kind::Heading;
    case DetailRole:
        return detailOf(row);
    case KeysRole:
        return keysOf(row);
    case HitsRole:
        return QVariant::fromValue(row.kind == Kind::Heading ? QList<std::pair<int, int>>()
                                                             : hitsIn(textOf(row), m_text));
    case IconRole:
        return row.kind == Kind::Command ? m_fitting.at(row.at).icon : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).kind == Kind::Heading)
        return Qt::NoItemFlags;
    return QAbstractListModel::flags(index);
}

} // namespace famn
