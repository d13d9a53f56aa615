#include "models/tables/TableText.h"

#include "models/tables/TableModel.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString cell(QString text)
{
    for (QChar &character : text) {
        if (character.isSpace() || character.category() == QChar::Other_Control)
            character = u' ';
    }
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

} // namespace

QString cellText(const QModelIndex &index)
{
    const QString first = index.data().toString();
    const QString second = index.data(TableModel::SecondLineRole).toString();
    return second.isEmpty() ? first : first + u", "_s + second;
}

QString tableText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QString text;
    const auto line = [&](const auto &value) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += cell(value(columns.at(i)));
        }
        text += u'\n';
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        line([&](int column) { return cellText(model.index(row, column)); });
    return text;
}

} // namespace famn
