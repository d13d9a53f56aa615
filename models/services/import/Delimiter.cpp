#include "models/services/import/Delimiter.h"

#include <QList>

#include <array>
#include <optional>

namespace famn {

namespace {

constexpr qsizetype recordsLookedAt = 20;
constexpr std::array<char, 3> candidates{';', '\t', ','};

bool endsLine(char c)
{
    return c == '\r' || c == '\n';
}

std::optional<char> announcedIn(QByteArrayView beginning)
{
    qsizetype end = 0;
    while (end < beginning.size() && !endsLine(beginning[end]))
        ++end;
    QByteArrayView line = beginning.first(end);
    if (line.startsWith('"'))
        line = line.sliced(1, line.size() - (line.size() > 1 && line.endsWith('"') ? 2 : 1));
    if (line.size() < 5 || line.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const char byte = line[4];
    if (byte != ';' && byte != ',' && byte != '\t' && byte != '|')
        return std::nullopt;
    for (qsizetype i = 5; i < line.size(); ++i) {
        if (line[i] != byte)
            return std::nullopt;
    }
    return byte;
}

/// How many DELIMITERs each of the first non-blank records has outside quotes.
QList<int> countsOf(QByteArrayView beginning, char delimiter)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false;
    bool cellBegins = true;
    bool blank = true;
    for (const char c : beginning) {
        if (!quoted && endsLine(c)) {
            if (!blank)
                counts.append(count);
            if (counts.size() > recordsLookedAt)
                return counts;
            count = 0;
            cellBegins = blank = true;
        } else if (c == '"' && (quoted || cellBegins)) {
            quoted = !quoted;
            // A second quote straight after the closing one is a quote in the text and opens again.
            cellBegins = !quoted;
            blank = false;
        } else if (!quoted && c == delimiter) {
            ++count;
            cellBegins = true;
        } else if (c != ' ') {
            cellBegins = false;
            blank = false;
        }
    }
    if (!blank)
        counts.append(count);
    return counts;
}

} // namespace

Delimiter guessDelimiter(QByteArrayView beginning)
{
    if (const auto byte = announcedIn(beginning))
        return {*byte, true};
    Delimiter best;
    qsizetype bestScore = 0;
    for (const char candidate : candidates) {
        const QList<int> counts = countsOf(beginning, candidate);
        if (counts.isEmpty())
            continue;
        const qsizetype score = counts.first() * counts.count(counts.first());
        if (score > bestScore) {
            bestScore = score;
            best.byte = candidate;
        }
    }
    return best;
}

} // namespace famn
