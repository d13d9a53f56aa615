#pragma once

#include <QSqlResult>
#include <QVariantList>

struct sqlite3_stmt;

namespace famn {

class CipherDriver;

/// One statement of a CipherDriver. Always forward-only: lists are read into typed rows, never scrolled in SQL.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

    [[nodiscard]] QVariant handle() const override;
    bool prepare(const QString &query) override;
    bool exec() override;
    /// Lets go of the statement, because the driver is about to close its handle.
    void release();
    /// The driver is gone.
    void orphan();

protected:
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    QVariant data(int field) override;
    bool isNull(int field) override;
    bool reset(const QString &query) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    bool fetchNext() override;
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QSqlRecord record() const override;
    [[nodiscard]] QVariant lastInsertId() const override;
    void detachFromResultSet() override;

private:
    bool bindAll();
    bool fail(const QString &text);

    const CipherDriver *m_driver; // null once the driver is gone
    sqlite3_stmt *m_statement = nullptr;
    /// Values bound by position. QSqlResult's own list makes a name for each of them at every binding, which cost an
    /// import an eighth of its time; values bound by name still lie there.
    QVariantList m_values;
    bool m_rowReady = false;
    bool m_atEnd = true;
    int m_changes = 0;
    qint64 m_lastId = 0;
};

} // namespace famn
