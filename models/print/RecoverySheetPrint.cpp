#include "models/print/RecoverySheetPrint.h"

#include "models/base/SecretBytes.h"
#include "models/print/PagePainter.h"
#include "models/print/QrCode.h"
#include "models/storage/keys/RecoverySheet.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qreal codeSide = 62; // millimetres

qreal dots(const QPaintDevice &device, qreal millimetres)
{
    return millimetres * device.logicalDpiX() / 25.4;
}

QString groupTable(const QStringList &groups)
{
    QString html = u"<table cellspacing='0' cellpadding='4' width='100%'>"_s;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        html += (i % 4 == 0 ? u"<tr>"_s : QString()) + u"<td width='25%' align='right'><code>"_s +
                groups.at(i).toHtmlEscaped() + u"</code></td>"_s;
        if (i % 4 == 3 || i + 1 == groups.size())
            html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString htmlOf(const QList<SheetBlock> &blocks)
{
    QString html;
    for (const SheetBlock &block : blocks) {
        QStringList lines;
        for (const QString &line : block.lines)
            lines.append(line.toHtmlEscaped());
        switch (block.kind) {
        case SheetBlock::Kind::Title:
            html += u"<h1>"_s + lines.join(u' ') + u"</h1>"_s;
            break;
        case SheetBlock::Kind::Heading:
            html += u"<h3>"_s + lines.join(u' ') + u"</h3>"_s;
            break;
        case SheetBlock::Kind::Text:
            html += u"<p>"_s + lines.join(u"<br/>"_s) + u"</p>"_s;
            break;
        case SheetBlock::Kind::Groups:
            html += groupTable(block.lines);
            break;
        }
    }
    return html;
}

} // namespace

void prepareSheetPage(QPagedPaintDevice &page)
{
    page.setPageSize(QPageSize(QPageSize::A4));
    page.setPageMargins(QMarginsF(20, 18, 20, 15), QPageLayout::Millimeter);
}

Result<void> paintRecoverySheet(const RecoverySheet &sheet, QPagedPaintDevice &page)
{
    QPainter painter(&page);
    if (!painter.isActive())
        return internalError(u"no painter for the page"_s);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&page);
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"sans-serif"_s, 10));
    document.setDefaultStyleSheet(
        u"code { font-family: monospace; font-size: 12pt; } p { margin-top: 7px; margin-bottom: 7px; }"_s);
    document.setHtml(htmlOf(sheet.blocks()));
    document.setTextWidth(page.width());
    const qreal room = page.height() - dots(page, codeSide) - dots(page, 2);
    // A register may have a very long name; rather smaller letters than a second page or a code over the text.
    const qreal scale = std::min(1.0, room / document.size().height());
    painter.save();
    painter.scale(scale, scale);
    document.drawContents(&painter);
    painter.restore();
    QString code = sheet.compactText();
    const qreal side = dots(page, codeSide);
    const auto painted =
        paintQrCode(painter, QRectF((page.width() - side) / 2, page.height() - side, side, side), code);
    wipe(code);
    return painted;
}

Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet)
{
    return neutralPdf([&](QPdfWriter &writer) {
        prepareSheetPage(writer);
        return paintRecoverySheet(sheet, writer);
    });
}

} // namespace famn
