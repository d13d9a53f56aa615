#include "models/tables/StageBoard.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/domain/Pipeline.h"
#include "models/tables/ClockCell.h"
#include "models/tables/RowTableModel.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

bool isProtected(const ApplicationRow &row)
{
    return row.protection != Protection::None;
}

QString nameOf(const ApplicationRow &row)
{
    return isProtected(row) ? protectedLabel() : row.familyName;
}

/// The order of the cards at STAGE.
bool comesFirst(ApplicationStage stage, const ApplicationRow &a, const ApplicationRow &b)
{
    if (isProtected(a) != isProtected(b))
        return isProtected(b);
    const QDate left = atStageSince(a);
    const QDate right = atStageSince(b);
    if (left.isValid() != right.isValid())
        return left.isValid();
    if (left != right)
        return stage == ApplicationStage::Ended ? left > right : left < right;
    if (a.receivedOn != b.receivedOn)
        return a.receivedOn < b.receivedOn;
    return a.id.uuid < b.id.uuid;
}

/// The choices of a filter of records, in Swedish order.
template<typename T>
QList<ClosedFilter::Choice> namedChoices(const QHash<T, QString> &names, const QSet<T> &used)
{
    QList<ClosedFilter::Choice> choices;
    for (const T &id : used) {
        if (names.contains(id))
            choices.append({id.uuid.toString(), names.value(id)});
    }
    const Collation collation;
    std::sort(choices.begin(), choices.end(),
              [&](const auto &a, const auto &b) { return collation.compare(a.label, b.label) < 0; });
    return choices;
}

constexpr QLatin1StringView ownerFilter("owner");
constexpr QLatin1StringView unitFilter("unit");
constexpr QLatin1StringView registerFilter("register");
constexpr QLatin1StringView mine("me");
constexpr QLatin1StringView nobodys("nobody");
constexpr QLatin1StringView sinceRegister("since");

} // namespace

StageCards::StageCards(ApplicationStage stage, const StageBoard &board)
    : m_stage(stage)
    , m_board(board)
{
}

qsizetype StageCards::most() const
{
    return m_stage == ApplicationStage::Ended ? mostEnded : std::numeric_limits<int>::max();
}

qsizetype StageCards::placeOf(const Uuid &id) const
{
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        if (m_rows.at(place).id.uuid == id)
            return place;
    }
    return -1;
}

int StageCards::rowOf(const Uuid &id) const
{
    const qsizetype place = placeOf(id);
    return place < m_listed ? int(place) : -1;
}

void StageCards::setRows(QList<ApplicationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::sort(m_rows.begin(), m_rows.end(), [this](const auto &a, const auto &b) { return comesFirst(m_stage, a, b); });
    m_listed = std::min(m_rows.size(), most());
    endResetModel();
}

void StageCards::insert(const ApplicationRow &row)
{
    const auto at = std::upper_bound(m_rows.cbegin(), m_rows.cend(), row,
                                     [this](const auto &a, const auto &b) { return comesFirst(m_stage, a, b); });
    const qsizetype place = at - m_rows.cbegin();
    if (place >= most()) {
        m_rows.insert(place, row);
        return;
    }
    if (m_listed == most()) {
        beginRemoveRows({}, int(m_listed) - 1, int(m_listed) - 1);
        --m_listed;
        endRemoveRows();
    }
    beginInsertRows({}, int(place), int(place));
    m_rows.insert(place, row);
    ++m_listed;
    endInsertRows();
}

void StageCards::remove(qsizetype place)
{
    if (place >= m_listed) {
        m_rows.removeAt(place);
        return;
    }
    beginRemoveRows({}, int(place), int(place));
    m_rows.removeAt(place);
    --m_listed;
    endRemoveRows();
    if (m_listed < most() && m_listed < m_rows.size()) {
        beginInsertRows({}, int(m_listed), int(m_listed));
        ++m_listed;
        endInsertRows();
    }
}

void StageCards::replace(qsizetype place, const ApplicationRow &row)
{
    const bool stays = (place == 0 || !comesFirst(m_stage, row, m_rows.at(place - 1))) &&
                       (place + 1 == m_rows.size() || !comesFirst(m_stage, m_rows.at(place + 1), row));
    if (!stays) {
        remove(place);
        insert(row);
        return;
    }
    m_rows[place] = row;
    if (place < m_listed)
        Q_EMIT dataChanged(index(int(place)), index(int(place)));
}

void StageCards::sayAgain()
{
    if (m_listed > 0)
        Q_EMIT dataChanged(index(0), index(int(m_listed) - 1));
}

int StageCards::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed);
}

QVariant StageCards::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ApplicationRow &row = m_rows.at(index.row());
    if (m_board.m_curtained && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return role == Qt::DisplayRole ? blankText() : spokenBlank();
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row);
    case Qt::AccessibleTextRole: {
        const QString owner = m_board.signatureOf(row);
        QStringList words{isolated(nameOf(row)), row.caseNumber, m_board.stayText(row), m_board.timeText(row),
                          owner.isEmpty() ? QString() : StageBoard::tr("owner %1").arg(owner)};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case TableModel::SecondLineRole: {
        const QString stay = m_board.stayText(row);
        if (m_board.m_curtained)
            return stay;
        return stay.isEmpty() ? row.caseNumber : row.caseNumber + u" · "_s + stay;
    }
    case TableModel::IdRole:
        return row.id.uuid.toBytes();
    case TableModel::MaskedRole:
        return isProtected(row) && !m_board.m_curtained;
    case OwnerRole:
        return m_board.signatureOf(row);
    case ClockTextRole:
        return m_board.timeText(row);
    default:
        return m_board.markOf(row, role);
    }
}

Qt::ItemFlags StageCards::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : usual | Qt::ItemIsDropEnabled;
}

QString StageCards::mimeType()
{
    return u"application/x-famn-card"_s;
}

QMimeData *StageCards::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    for (const QModelIndex &index : indexes)
        ids += index.data(TableModel::IdRole).toByteArray();
    auto *data = new QMimeData;
    data->setData(mimeType(), ids);
    return data;
}

StageBoard::StageBoard(QObject *parent)
    : QObject(parent)
{
    for (const auto &entry : codeKeys<ApplicationStage>)
        m_stages[size_t(entry.code)] = std::make_unique<StageCards>(entry.code, *this);
}

StageBoard::~StageBoard() = default;

TableFilter StageBoard::usualFilter()
{
    return {{}, {{registerFilter, sinceRegister}}};
}

void StageBoard::setWords(Words words)
{
    m_words = std::move(words);
    retranslate();
}

void StageBoard::setRules(const IntakeRules &rules)
{
    m_rules = rules;
    retranslate();
}

void StageBoard::setNow(Instant now)
{
    m_now = now;
    retranslate();
}

void StageBoard::retranslate()
{
    for (const auto &stage : m_stages)
        stage->sayAgain();
}

void StageBoard::setCurtained(bool curtained)
{
    m_curtained = curtained;
    retranslate();
}

void StageBoard::setRows(QList<ApplicationRow> rows)
{
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (ApplicationRow &row : rows) {
        // What a family wrote is on no card.
        row.message.clear();
        row.source.clear();
        m_rows.insert(row.id.uuid, std::move(row));
    }
    fill();
}

void StageBoard::fill()
{
    std::array<QList<ApplicationRow>, codeKeys<ApplicationStage>.size()> rows;
    for (const ApplicationRow &row : std::as_const(m_rows)) {
        if (fits(row))
            rows[size_t(row.stage)].append(row);
    }
    for (size_t i = 0; i < rows.size(); ++i)
        m_stages[i]->setRows(std::move(rows[i]));
    Q_EMIT counted();
}

void StageBoard::upsert(ApplicationRow row)
{
    row.message.clear();
    row.source.clear();
    const auto before = m_rows.constFind(row.id.uuid);
    const bool fitting = fits(row);
    if (before != m_rows.cend()) {
        StageCards &old = cards(before->stage);
        const qsizetype place = old.placeOf(row.id.uuid);
        if (place >= 0 && fitting && before->stage == row.stage) {
            old.replace(place, row);
            m_rows.insert(row.id.uuid, row);
            return;
        }
        if (place >= 0)
            old.remove(place);
    }
    m_rows.insert(row.id.uuid, row);
    if (fitting)
        cards(row.stage).insert(row);
    Q_EMIT counted();
}

void StageBoard::remove(const Uuid &id)
{
    const auto known = m_rows.constFind(id);
    if (known == m_rows.cend())
        return;
    StageCards &stage = cards(known->stage);
    const qsizetype place = stage.placeOf(id);
    m_rows.erase(known);
    if (place >= 0)
        stage.remove(place);
    Q_EMIT counted();
}

QList<ClosedFilter> StageBoard::closedFilters() const
{
    QSet<UnitId> units;
    QSet<StaffId> owners;
    for (const ApplicationRow &row : m_rows) {
        units.insert(row.unit);
        owners.insert(row.owner);
    }
    owners.remove(m_words.me);
    const QList<ClosedFilter::Choice> first{{mine, tr("My own")}, {nobodys, tr("Nobody's")}};
    return {
        {ownerFilter, tr("Owner"), tr("Everybody's"), first + namedChoices(m_words.signatures, owners)},
        {unitFilter, tr("Unit"), tr("All units"), namedChoices(m_words.units, units)},
        {registerFilter, tr("From before the register"), tr("Historical too"), {{sinceRegister, tr("Not historical")}}},
    };
}

bool StageBoard::fits(const ApplicationRow &row) const
{
    if (!m_typed.isEmpty()) {
        const QString text = searchedText(row.familyName, row.caseNumber, row.protection);
        if (!holdsText(text, m_typed))
            return false;
    }
    for (auto it = m_filter.chosen.cbegin(); it != m_filter.chosen.cend(); ++it) {
        if (it.key() == ownerFilter) {
            const bool fit = it.value() == mine      ? !m_words.me.isNull() && row.owner == m_words.me
                             : it.value() == nobodys ? row.owner.isNull()
                                                     : row.owner.uuid.toString() == it.value();
            if (!fit)
                return false;
        } else if (it.key() == unitFilter && row.unit.uuid.toString() != it.value()) {
            return false;
        } else if (it.key() == registerFilter && row.historical) {
            return false;
        }
    }
    return true;
}

void StageBoard::setFilter(const TableFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_typed = fold(filter.text);
    fill();
}

int StageBoard::shownRows() const
{
    int count = 0;
    for (const auto &stage : m_stages)
        count += stage->total();
    return count;
}

const ApplicationRow *StageBoard::find(const Uuid &id) const
{
    const auto known = m_rows.constFind(id);
    return known == m_rows.cend() ? nullptr : &*known;
}

QList<Uuid> StageBoard::idsOf(const QSet<Uuid> &families) const
{
    QList<Uuid> ids;
    for (const ApplicationRow &row : m_rows) {
        if (families.contains(row.family.uuid))
            ids.append(row.id.uuid);
    }
    return ids;
}

QString StageBoard::stayText(const ApplicationRow &row) const
{
    const QDate since = atStageSince(row);
    if (!m_now || !since.isValid())
        return {};
    const qint64 days = std::max<qint64>(0, since.daysTo(swedishDay(*m_now)));
    return days == 0 ? tr("since today") : tr("%n day(s)", "at a stage", int(days));
}

SameDayClock StageBoard::clockOf(const ApplicationRow &row) const
{
    return sameDayClock(row, *m_now, m_rules);
}

QString StageBoard::timeText(const ApplicationRow &row) const
{
    if (row.stage == ApplicationStage::Dormant && row.dormantUntil.isValid())
        return tr("until %1").arg(row.dormantUntil.toString(Qt::ISODate));
    if (!m_now || row.stage == ApplicationStage::Ended)
        return {};
    return clockText(clockOf(row), *m_now);
}

QVariant StageBoard::markOf(const ApplicationRow &row, int role) const
{
    const bool marks = role == TableModel::StatusRole || role == TableModel::LoudRole || role == TableModel::ClockRole;
    if (!marks || !m_now || row.stage == ApplicationStage::Ended)
        return {};
    CellMark mark = clockMark(clockOf(row), *m_now, m_rules.hours);
    if (row.stage == ApplicationStage::Dormant) {
        // Its day has come, and somebody has to take it up.
        const bool over = row.dormantUntil.isValid() && row.dormantUntil <= swedishDay(*m_now);
        mark = {over ? Status::Warn : Status::Closed, over, std::nullopt};
    }
    if (role == TableModel::StatusRole)
        return mark.status ? QVariant(int(*mark.status)) : QVariant();
    // Being protected is loud already.
    if (role == TableModel::LoudRole)
        return mark.loud && !isProtected(row);
    return mark.clock ? QVariant(*mark.clock) : QVariant();
}

QString StageBoard::signatureOf(const ApplicationRow &row) const
{
    return m_words.signatures.value(row.owner);
}

} // namespace famn
