#pragma once

#include "app/cli/Command.h"
#include "models/print/PrintDocument.h"

namespace famn {

/// --out, for a PDF that is made.
[[nodiscard]] QCommandLineOption pdfOption();
/// The PDF that --out names: a usage error for another ending, FileExists.
[[nodiscard]] Result<QString> pdfAsked(const Invocation &invocation);

/// A print as a PDF, with the number that the journal gave it.
struct NumberedPdf
{
    QByteArray bytes;
    qint64 number = 0;
    int pages = 0;
    qsizetype rows = 0;
};
/// Lays DOCUMENT out and notes the print in the journal as one of KIND, before anything leaves. Errors of layOut(),
/// notePrint() and pdfOf().
[[nodiscard]] Result<NumberedPdf> numberedPdf(const Invocation &invocation, const OpenRegister &opened,
                                              PrintDocument document, const QByteArray &kind,
                                              const PrintOptions &options = {});

} // namespace famn
