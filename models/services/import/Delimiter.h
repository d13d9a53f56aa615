#pragma once

#include <QByteArrayView>

namespace famn {

/// What parts the cells of a CSV file.
struct Delimiter
{
    char byte = ';';
    /// The file's first line is "sep=;", as Excel writes and reads it: an instruction, not a record.
    bool announced = false;
    friend bool operator==(const Delimiter &, const Delimiter &) = default;
};

/// Tells from the BEGINNING of a file (UTF-8 or Windows-1252, without a mark): from a "sep=" line, else from how many
/// ";", "," and tabs the heading has outside quotes and how many of the next records have as many. ";" when nothing
/// tells.
[[nodiscard]] Delimiter guessDelimiter(QByteArrayView beginning);

} // namespace famn
