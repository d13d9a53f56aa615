#include "models/tables/TableModel.h"

#include <QCoreApplication>

#include <utility>

namespace famn {

void TableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString blankText()
{
    return QStringLiteral("•••••");
}

QString spokenBlank()
{
    return QCoreApplication::translate("TableModel", "Hidden");
}

void TableModel::setCurtained(bool curtained)
{
    if (std::exchange(m_curtained, curtained) != curtained && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace famn
