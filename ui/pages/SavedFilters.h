#pragma once

#include "models/tables/TableModel.h"

#include <QMap>
#include <QObject>

namespace famn {

class Session;

/// A filter of a list that somebody gave a name.
struct SavedFilter
{
    QString name;
    TableFilter filter;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The filters that whoever unlocked the register has named, by page. They lie in the register beside how the lists
/// were left; what makes no sense there is passed over.
class SavedFilters final : public QObject
{
    Q_OBJECT
public:
    /// How many a page can have, and how long a name.
    static constexpr qsizetype mostOfPage = 30;
    static constexpr qsizetype longestName = 60;

    /// Reads them aside. SESSION must outlive it.
    SavedFilters(Session &session, QObject *parent);

    /// Whether they have been read; until then none can be saved.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// In the order in which they were made.
    [[nodiscard]] QList<SavedFilter> of(const QString &page) const { return m_filters.value(page); }
    [[nodiscard]] bool has(const QString &page, const QString &name) const;
    /// Takes the place of the one with its name, or comes last. False when the name is empty or too long, or when the
    /// page has too many.
    bool save(const QString &page, const SavedFilter &filter);
    /// False when TO is empty, too long or taken.
    bool rename(const QString &page, const QString &from, const QString &to);
    void remove(const QString &page, const QString &name);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qsizetype placeOf(const QString &page, const QString &name) const;
    void read();
    void store();

    Session &m_session;
    QMap<QString, QList<SavedFilter>> m_filters;
    bool m_ready = false;
};

/// The filters as they are kept, and back.
[[nodiscard]] QByteArray jsonOf(const QMap<QString, QList<SavedFilter>> &filters);
[[nodiscard]] QMap<QString, QList<SavedFilter>> savedFiltersIn(const QByteArray &json);

} // namespace famn
