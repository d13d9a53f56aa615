#include "ui/pages/SavedFilters.h"

#include "models/base/Text.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "ui/pages/ListMarks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The view state that holds them.
constexpr char16_t place[] = u"filters";

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= SavedFilters::longestName && name == cleanedLine(name);
}

} // namespace

QByteArray jsonOf(const QMap<QString, QList<SavedFilter>> &filters)
{
    QJsonObject pages;
    for (auto page = filters.cbegin(); page != filters.cend(); ++page) {
        QJsonArray saved;
        for (const SavedFilter &one : page.value())
            saved.append(QJsonObject{{u"name"_s, one.name}, {u"filter"_s, jsonOf(one.filter)}});
        if (!saved.isEmpty())
            pages.insert(page.key(), saved);
    }
    return QJsonDocument(pages).toJson(QJsonDocument::Compact);
}

QMap<QString, QList<SavedFilter>> savedFiltersIn(const QByteArray &json)
{
    QMap<QString, QList<SavedFilter>> filters;
    const QJsonObject pages = QJsonDocument::fromJson(json).object();
    for (auto page = pages.constBegin(); page != pages.constEnd(); ++page) {
        QList<SavedFilter> saved;
        QSet<QString> names;
        const QJsonArray stored = page.value().toArray();
        for (const QJsonValue &value : stored) {
            const SavedFilter one{value[u"name"].toString(), filterIn(value[u"filter"].toObject())};
            if (!isName(one.name) || one.filter.isEmpty() || names.contains(one.name) ||
                saved.size() >= SavedFilters::mostOfPage)
                continue;
            names.insert(one.name);
            saved.append(one);
        }
        if (!saved.isEmpty())
            filters.insert(page.key(), saved);
    }
    return filters;
}

SavedFilters::SavedFilters(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    read();
}

void SavedFilters::read()
{
    m_session.read(
        this, [](const Connection &connection, const Actor &actor) { return viewsOf(connection, actor); },
        [this](const Result<QHash<QString, QByteArray>> &views) {
            // What could not be read must not be written over.
            if (!views)
                return;
            m_filters = savedFiltersIn(views->value(QString::fromUtf16(place)));
            m_ready = true;
            Q_EMIT changed();
        });
}

qsizetype SavedFilters::placeOf(const QString &page, const QString &name) const
{
    const QList<SavedFilter> saved = of(page);
    for (qsizetype i = 0; i < saved.size(); ++i) {
        if (saved.at(i).name == name)
            return i;
    }
    return -1;
}

bool SavedFilters::has(const QString &page, const QString &name) const
{
    return placeOf(page, cleanedLine(name)) >= 0;
}

bool SavedFilters::save(const QString &page, const SavedFilter &filter)
{
    const SavedFilter kept{cleanedLine(filter.name), filter.filter};
    const qsizetype known = placeOf(page, kept.name);
    if (!m_ready || !isName(kept.name) || kept.filter.isEmpty() || (known < 0 && of(page).size() >= mostOfPage))
        return false;
    if (known >= 0)
        m_filters[page][known] = kept;
    else
        m_filters[page].append(kept);
    store();
    return true;
}

bool SavedFilters::rename(const QString &page, const QString &from, const QString &to)
{
    const QString name = cleanedLine(to);
    const qsizetype at = placeOf(page, from);
    if (at < 0 || !isName(name) || (name != from && has(page, name)))
        return false;
    m_filters[page][at].name = name;
    store();
    return true;
}

void SavedFilters::remove(const QString &page, const QString &name)
{
    const qsizetype at = placeOf(page, name);
    if (at < 0)
        return;
    m_filters[page].removeAt(at);
    store();
}

void SavedFilters::store()
{
    // Nothing to say when it fails: they are there until the register is locked.
    m_session.write(
        this,
        [json = jsonOf(m_filters)](OpenRegister &open) {
            return keepView(*open.write, QString::fromUtf16(place), json);
        },
        [](const Result<void> & /*kept*/) {});
    Q_EMIT changed();
}

} // namespace famn
