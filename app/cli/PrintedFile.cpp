#include "app/cli/PrintedFile.h"

#include "models/print/PagePainter.h"
#include "models/services/PrintLog.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

QCommandLineOption pdfOption()
{
    return {u"out"_s,
            translated(
                QT_TRANSLATE_NOOP("CommandLine", "The PDF to write, readable by its owner alone; it must not exist.")),
            u"FILE.pdf"_s};
}

Result<QString> pdfAsked(const Invocation &invocation)
{
    QString out = invocation.parser.value(u"out"_s);
    if (!out.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return usageError(u"--out FILE.pdf"_s);
    if (QFileInfo::exists(out))
        return fileError(ErrorCode::FileExists, out);
    return out;
}

Result<NumberedPdf> numberedPdf(const Invocation &invocation, const OpenRegister &opened, PrintDocument document,
                                const QByteArray &kind, const PrintOptions &options)
{
    NumberedPdf made;
    made.rows = document.rows();
    FAMN_ASSIGN(preview, previewMark(opened.reg->writer(), opened.actor(), opened.reg->info(), opened.reg->path(),
                                     invocation.clock.now()));
    FAMN_ASSIGN(layout, layOut(std::move(document), options, preview, {}, invocation.cancel));
    FAMN_ASSIGN(mark, notePrint(*opened.write, {kind, made.rows}));
    layout.setMark(mark);
    FAMN_ASSIGN(bytes, pdfOf(layout, {}, invocation.cancel));
    made.bytes = bytes;
    made.number = layout.mark().number.value_or(0);
    made.pages = layout.pageCount();
    return made;
}

} // namespace famn
