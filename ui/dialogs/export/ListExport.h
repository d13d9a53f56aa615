#pragma once

#include "models/base/Result.h"
#include "models/services/import/CsvWriter.h"

#include <QBuffer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QAbstractItemModel;

namespace famn {

/// The part of a list that is exported, as it is shown.
struct ShownRows
{
    QPointer<const QAbstractItemModel> model;
    /// From left to right.
    QList<int> columns;
    /// The rows from the top, asked for at the beginning, and again when the list changes meanwhile.
    std::function<QList<int>()> rows;
};

/// Makes the bytes of a CSV file of a list, some rows at a time between other events. When the list becomes another
/// meanwhile it begins anew.
class ListExport final : public QObject
{
    Q_OBJECT
public:
    ListExport(ShownRows shown, CsvForm form, QObject *parent);

    void start();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Rows without the headings.
    void finished(const QByteArray &csv, qint64 rows);
    void failed(const famn::Error &error);

private:
    void begin();
    void goOn();
    [[nodiscard]] Result<void> writeNext();

    ShownRows m_shown;
    CsvForm m_form;
    QList<int> m_rows;
    qsizetype m_done = 0;
    QByteArray m_csv;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<CsvWriter> m_writer;
    QTimer m_timer;
};

} // namespace famn
