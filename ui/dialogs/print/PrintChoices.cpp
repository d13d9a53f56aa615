#include "ui/dialogs/print/PrintChoices.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace famn {

QString printPlace(const QByteArray &kind)
{
    return u"print/"_s + QString::fromLatin1(kind);
}

PrintOptions printOptionsIn(const QByteArray &json)
{
    const QJsonObject chosen = QJsonDocument::fromJson(json).object();
    PrintOptions options{chosen.value(u"large"_s).toBool(), chosen.value(u"bw"_s).toBool(), std::nullopt};
    const int paper = chosen.value(u"paper"_s).toInt();
    if (paper == 1)
        options.orientation = QPageLayout::Portrait;
    else if (paper == 2)
        options.orientation = QPageLayout::Landscape;
    return options;
}

QByteArray jsonOf(const PrintOptions &options)
{
    const int paper = !options.orientation ? 0 : *options.orientation == QPageLayout::Portrait ? 1 : 2;
    return QJsonDocument(
               QJsonObject{{u"large"_s, options.largeType}, {u"bw"_s, options.blackAndWhite}, {u"paper"_s, paper}})
        .toJson(QJsonDocument::Compact);
}

} // namespace famn
