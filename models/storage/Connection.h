#pragma once

#include "models/storage/CipherDriver.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <memory>

class QSqlQuery;

namespace famn {

/// One open handle on a register's file. Made, used and destroyed in one thread; its statements must be gone before it.
class Connection
{
public:
    /// KEYSPEC is what MasterKey::databaseKeySpec() gives. Errors: CipherMissing, RegisterDamaged (also for a wrong
    /// key: keys are proved against the key file before they come here), FileUnreadable, RegisterReadOnly,
    /// RegisterInUse, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, const SecretBytes &keySpec,
                                                                  const ConnectionOptions &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] CipherDriver &driver() const { return *m_driver; }
    [[nodiscard]] QString path() const { return m_path; }

    /// Prepares and runs SQL with VALUES bound to its question marks.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// Like run(), for statements without rows.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; a null variant when there is no row.
    [[nodiscard]] Result<QVariant> scalar(const QString &sql, const QVariantList &values = {}) const;
    /// The error that QUERY reports.
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;
    [[nodiscard]] Error lastError() const;

private:
    Connection(QString path, QString name);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    CipherDriver *m_driver = nullptr;
};

/// One write transaction. Rolls back when it is destroyed before commit().
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection &connection);
    const Connection *m_connection;
};

} // namespace famn
