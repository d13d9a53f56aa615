#include "models/services/import/TextForm.h"

#include <array>

namespace famn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = qint64{256} * 1024;
constexpr qint64 headSize = 4096;

/// Bytes 0x80 to 0x9F of Windows-1252; the five that are undefined become U+FFFD. The rest equals Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

uchar byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

QChar fromWindows1252(uchar byte)
{
    return byte >= 0x80 && byte <= 0x9f ? QChar(windows1252[byte - 0x80u]) : QChar(ushort(byte));
}

/// What a UTF-8 sequence that begins with a byte needs: how many more bytes, and the range of the first of them (which
/// keeps out overlong forms, surrogates and what lies above U+10FFFF). None for a byte that begins nothing.
struct Lead
{
    int more = 0;
    uchar low = 0x80;
    uchar high = 0xbf;
};

Lead leadOf(uchar byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {1, 0x80, 0xbf};
    if (byte == 0xe0)
        return {2, 0xa0, 0xbf};
    if (byte == 0xed)
        return {2, 0x80, 0x9f};
    if (byte >= 0xe1 && byte <= 0xef)
        return {2, 0x80, 0xbf};
    if (byte == 0xf0)
        return {3, 0x90, 0xbf};
    if (byte >= 0xf1 && byte <= 0xf3)
        return {3, 0x80, 0xbf};
    if (byte == 0xf4)
        return {3, 0x80, 0x8f};
    return {};
}

/// Counts what tells encodings apart, over any number of blocks.
class ByteCensus
{
public:
    void feed(QByteArrayView block)
    {
        for (const char c : block)
            take(static_cast<uchar>(c));
        m_total += block.size();
    }
    void finish()
    {
        if (m_lead.more > 0)
            ++m_invalid;
        m_lead = {};
    }
    /// Text has hardly any control characters; one in a hundred bytes is the limit.
    [[nodiscard]] bool binary() const { return m_nul > 0 || m_control * 100 > m_total; }
    [[nodiscard]] bool validUtf8() const { return m_invalid == 0; }
    /// Sequences of UTF-8 hardly ever arise in Windows-1252 by chance, so many of them beside few stray bytes decide.
    [[nodiscard]] bool mostlyUtf8() const { return m_sequences > 4 * m_invalid; }

private:
    void take(uchar byte)
    {
        if (m_lead.more > 0) {
            if (byte >= m_lead.low && byte <= m_lead.high) {
                m_lead = {m_lead.more - 1};
                m_sequences += m_lead.more == 0 ? 1 : 0;
                return;
            }
            ++m_invalid;
            m_lead = {};
        }
        if (byte >= 0x80) {
            m_lead = leadOf(byte);
            m_invalid += m_lead.more == 0 ? 1 : 0;
        } else if (byte < 0x20 || byte == 0x7f) {
            m_nul += byte == 0 ? 1 : 0;
            m_control += byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == '\x1a' ? 0 : 1;
        }
    }

    Lead m_lead;
    qint64 m_total = 0;
    qint64 m_sequences = 0;
    qint64 m_invalid = 0;
    qint64 m_nul = 0;
    qint64 m_control = 0;
};

/// What a file is that is no text, by its first bytes; empty for what may be text.
QString foreignKind(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04")) {
        if (head.contains("application/vnd.oasis.opendocument"))
            return u"ods"_s;
        const bool office = head.contains("[Content_Types].xml") || head.contains("_rels/") || head.contains("xl/");
        return office ? u"xlsx"_s : u"zip"_s;
    }
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return u"xls"_s;
    if (head.startsWith("%PDF-"))
        return u"pdf"_s;
    return {};
}

/// UTF-16 without a mark: in European text every other byte is NUL, and no byte beside them.
std::optional<TextEncoding> utf16ByNulBytes(QByteArrayView head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype pairs = head.size() / 2;
    for (qsizetype i = 0; i < pairs * 2; ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (pairs >= 2 && even == 0 && odd * 2 >= pairs)
        return TextEncoding::Utf16LittleEndian;
    if (pairs >= 2 && odd == 0 && even * 2 >= pairs)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

struct Mark
{
    std::optional<TextEncoding> encoding;
    qint64 size = 0;
};

Mark markOf(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {TextEncoding::Utf8WithMark, 3};
    if (head.startsWith("\xff\xfe"))
        return {TextEncoding::Utf16LittleEndian, 2};
    if (head.startsWith("\xfe\xff"))
        return {TextEncoding::Utf16BigEndian, 2};
    return {utf16ByNulBytes(head), 0};
}

bool isUtf16(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

Error notText(const QString &path, const QString &kind)
{
    return {ErrorCode::TextNotReadable, {}, {path, kind}, {}};
}

/// Calls TAKE with each block from BEGIN on; blocks but the last are of even size.
template<typename Take>
Result<void> eachBlock(QIODevice &device, const QString &path, qint64 begin, const Take &take)
{
    if (!device.seek(begin))
        return fileError(ErrorCode::FileUnreadable, path, device.errorString());
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 got = device.read(block.data(), blockSize);
        if (got < 0)
            return fileError(ErrorCode::FileUnreadable, path, device.errorString());
        if (got == 0)
            return done();
        take(QByteArrayView(block.constData(), got));
    }
}

Result<TextForm> checkedUtf16(QIODevice &device, const QString &path, TextForm form)
{
    if ((form.end - form.begin) % 2 != 0)
        return notText(path, u"binary"_s);
    bool nul = false;
    FAMN_TRY(eachBlock(device, path, form.begin, [&nul](QByteArrayView block) {
        for (qsizetype i = 0; i + 1 < block.size() && !nul; i += 2)
            nul = block[i] == '\0' && block[i + 1] == '\0';
    }));
    if (nul)
        return notText(path, u"binary"_s);
    return form;
}

Result<TextForm> checkedBytes(QIODevice &device, const QString &path, TextForm form)
{
    ByteCensus census;
    char last = 0;
    FAMN_TRY(eachBlock(device, path, form.begin, [&](QByteArrayView block) {
        census.feed(block);
        last = block.back();
    }));
    census.finish();
    if (last == '\x1a')
        --form.end;
    if (census.binary() && form.end > form.begin)
        return notText(path, u"binary"_s);
    if (form.encoding != TextEncoding::Utf8WithMark && !census.validUtf8() && !census.mostlyUtf8())
        form.encoding = TextEncoding::Windows1252;
    form.mixed = form.encoding != TextEncoding::Windows1252 && !census.validUtf8();
    return form;
}

/// The length of the valid UTF-8 sequence at POSITION, or 0.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype position)
{
    const uchar first = byteAt(bytes, position);
    if (first < 0x80)
        return 1;
    const Lead lead = leadOf(first);
    if (lead.more == 0 || position + lead.more >= bytes.size())
        return 0;
    const uchar second = byteAt(bytes, position + 1);
    if (second < lead.low || second > lead.high)
        return 0;
    for (int i = 2; i <= lead.more; ++i) {
        if ((byteAt(bytes, position + i) & 0xc0) != 0x80)
            return 0;
    }
    return lead.more + 1;
}

QString decodeMixed(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length == 0) {
            text.append(fromWindows1252(byteAt(bytes, i)));
            ++i;
        } else {
            text.append(QString::fromUtf8(bytes.sliced(i, length)));
            i += length;
        }
    }
    return text;
}

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char c : bytes)
        *out++ = fromWindows1252(static_cast<uchar>(c));
    return text;
}

} // namespace

Result<TextForm> detectTextForm(QIODevice &device, const QString &path)
{
    const qint64 size = device.size();
    const QByteArray head = device.peek(headSize);
    if (size > 0 && head.isEmpty())
        return fileError(ErrorCode::FileUnreadable, path, device.errorString());
    const Mark mark = markOf(head);
    if (size <= mark.size)
        return fileError(ErrorCode::FileEmpty, path);
    if (const QString kind = foreignKind(head); !kind.isEmpty())
        return notText(path, kind);
    TextForm form{mark.encoding.value_or(TextEncoding::Utf8), mark.size, size, false};
    const bool wide = isUtf16(form.encoding);
    FAMN_ASSIGN(checked, wide ? checkedUtf16(device, path, form) : checkedBytes(device, path, form));
    if (checked.end <= checked.begin)
        return fileError(ErrorCode::FileEmpty, path);
    return checked;
}

QString decodeText(QByteArrayView bytes, const TextForm &form)
{
    if (form.encoding == TextEncoding::Windows1252)
        return decodeWindows1252(bytes);
    return form.mixed ? decodeMixed(bytes) : QString::fromUtf8(bytes);
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf8WithMark:
        return u"UTF-8 BOM"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

} // namespace famn
