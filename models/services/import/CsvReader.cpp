#include "models/services/import/CsvReader.h"

#include "models/services/import/Delimiter.h"
#include "models/services/import/TextForm.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <csv.h>

#include <algorithm>
#include <deque>

namespace famn {

namespace {

constexpr qint64 blockSize = qint64{64} * 1024;
constexpr size_t bufferStep = 4096;
/// libcsv's name for "inside a cell"; its header does not tell.
constexpr int insideCell = 2;

/// Spaces after a closing quote and around unquoted cells mean nothing; every cell is trimmed later anyway. Tabs stay:
/// they may part cells.
int isCsvSpace(unsigned char c)
{
    return c == ' ' ? 1 : 0;
}

bool isBlankText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

} // namespace

class CsvReader::State
{
public:
    explicit State(const QString &path)
        : m_path(path)
        , m_device(std::make_unique<QFile>(path))
    {
    }
    State(const QString &name, const QByteArray &text)
        : m_path(name)
        , m_device(std::make_unique<QBuffer>())
        , m_inMemory(true)
    {
        static_cast<QBuffer *>(m_device.get())->setData(text);
    }
    ~State()
    {
        if (m_parserReady)
            csv_free(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(State)

    Result<void> start();
    Result<std::optional<CsvRecord>> next();

    QStringList heading;
    TextForm form;
    qint64 position = 0;
    int headingRow = 0;
    Delimiter delimiter;

private:
    Result<void> openFile();
    Result<void> startParser();
    Result<QByteArray> readBlock();
    Result<void> readHeading();
    void fill();
    void finish();
    void takeCell(QByteArrayView bytes);
    void takeRow(int terminator);
    void fail(ErrorCode code, int argument);
    void checkSize(qint64 bytes);

    QString m_path;
    std::unique_ptr<QIODevice> m_device;
    bool m_inMemory = false;
    csv_parser m_parser{};
    std::optional<QStringDecoder> m_fromUtf16;
    QStringEncoder m_toUtf8{QStringConverter::Utf8, QStringConverter::Flag::Stateless};

    std::deque<CsvRecord> m_ready;
    std::optional<Error> m_failure;

    QStringList m_cells;
    qint64 m_recordBytes = 0;
    int m_columns = 0;
    int m_row = 0;
    int m_lastTerminator = 0;
    bool m_parserReady = false;
    bool m_finished = false;
    bool m_dropNext = false;
};

Result<void> CsvReader::State::start()
{
    FAMN_TRY(openFile());
    FAMN_ASSIGN(detected, detectTextForm(*m_device, m_path));
    form = detected;
    FAMN_TRY(startParser());
    return readHeading();
}

Result<void> CsvReader::State::openFile()
{
    const QFileInfo info(m_path);
    if (!m_inMemory && !info.exists())
        return fileError(ErrorCode::FileMissing, m_path);
    if (!m_inMemory && !info.isFile())
        return fileError(ErrorCode::FileUnreadable, m_path, QStringLiteral("not a regular file"));
    if ((m_inMemory ? m_device->size() : info.size()) > csvLimits::fileBytes) {
        Error error = fileError(ErrorCode::FileTooLarge, m_path);
        error.arguments.append(QString::number(csvLimits::fileBytes / 1024 / 1024));
        return error;
    }
    if (!m_device->open(QIODevice::ReadOnly))
        return fileError(ErrorCode::FileUnreadable, m_path, m_device->errorString());
    return done();
}

Result<void> CsvReader::State::startParser()
{
    if (form.encoding == TextEncoding::Utf16LittleEndian)
        m_fromUtf16.emplace(QStringConverter::Utf16LE);
    else if (form.encoding == TextEncoding::Utf16BigEndian)
        m_fromUtf16.emplace(QStringConverter::Utf16BE);
    m_toUtf8 = QStringEncoder(QStringConverter::Utf8);
    const auto rewind = [this] {
        position = form.begin;
        return m_device->seek(position);
    };
    if (!rewind())
        return fileError(ErrorCode::FileUnreadable, m_path, m_device->errorString());
    FAMN_ASSIGN(beginning, readBlock());
    delimiter = guessDelimiter(beginning);
    m_dropNext = delimiter.announced;
    if (!rewind())
        return fileError(ErrorCode::FileUnreadable, m_path, m_device->errorString());
    if (m_fromUtf16)
        m_fromUtf16->resetState();
    m_toUtf8.resetState();

    if (csv_init(&m_parser, CSV_REPALL_NL) != 0)
        return internalError(QStringLiteral("csv_init"));
    m_parserReady = true;
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter.byte));
    csv_set_space_func(&m_parser, isCsvSpace);
    csv_set_blk_size(&m_parser, bufferStep);
    return done();
}

Result<void> CsvReader::State::readHeading()
{
    for (;;) {
        FAMN_ASSIGN(record, next());
        if (!record) {
            const QStringList missing{QStringLiteral("received"), QStringLiteral("applicant_1")};
            return Error{ErrorCode::CsvNoHeading, {}, missing, {}};
        }
        if (record->blank)
            continue;
        heading = record->cells;
        headingRow = record->row;
        return done();
    }
}

/// The next bytes as the parser gets them: UTF-16 turned into UTF-8, all else as it is. Empty at the end.
Result<QByteArray> CsvReader::State::readBlock()
{
    // Never beyond the size that was looked at: somebody may be writing to the file.
    const qint64 wanted = std::min(blockSize, form.end - position);
    if (wanted <= 0)
        return QByteArray();
    QByteArray block = m_device->read(wanted);
    if (block.isEmpty())
        return fileError(ErrorCode::FileUnreadable, m_path, m_device->errorString());
    position += block.size();
    if (!m_fromUtf16)
        return block;
    const QString text = m_fromUtf16->decode(block);
    return QByteArray(m_toUtf8.encode(text));
}

Result<std::optional<CsvRecord>> CsvReader::State::next()
{
    while (m_ready.empty() && !m_failure && !m_finished)
        fill();
    if (m_ready.empty()) {
        if (m_failure)
            return *m_failure;
        return std::optional<CsvRecord>();
    }
    std::optional<CsvRecord> record(std::move(m_ready.front()));
    m_ready.pop_front();
    if (record->row - headingRow > csvLimits::records) {
        m_ready.clear();
        m_failure.reset();
        fail(ErrorCode::CsvTooManyRows, csvLimits::records);
        return *m_failure;
    }
    return record;
}

void CsvReader::State::fill()
{
    auto block = readBlock();
    if (!block) {
        m_failure = block.error();
        return;
    }
    if (block->isEmpty()) {
        finish();
        return;
    }
    const auto onCell = [](void *bytes, size_t size, void *self) {
        static_cast<State *>(self)->takeCell({static_cast<const char *>(bytes), static_cast<qsizetype>(size)});
    };
    const auto onRow = [](int terminator, void *self) { static_cast<State *>(self)->takeRow(terminator); };
    const auto size = static_cast<size_t>(block->size());
    if (csv_parse(&m_parser, block->constData(), size, onCell, onRow, this) != size) {
        m_failure = Error{ErrorCode::OutOfMemory, {}, {m_path}, QStringLiteral("csv_parse")};
        return;
    }
    checkSize(m_recordBytes + static_cast<qint64>(m_parser.entry_pos));
}

void CsvReader::State::finish()
{
    m_finished = true;
    if (m_parser.pstate == insideCell && m_parser.quoted != 0) {
        fail(ErrorCode::CsvOpenQuote, m_row + 1);
        return;
    }
    const auto onCell = [](void *bytes, size_t size, void *self) {
        static_cast<State *>(self)->takeCell({static_cast<const char *>(bytes), static_cast<qsizetype>(size)});
    };
    const auto onRow = [](int terminator, void *self) { static_cast<State *>(self)->takeRow(terminator); };
    if (csv_fini(&m_parser, onCell, onRow, this) != 0)
        m_failure = internalError(QStringLiteral("csv_fini"));
}

void CsvReader::State::takeCell(QByteArrayView bytes)
{
    if (m_failure)
        return;
    checkSize(m_recordBytes += bytes.size() + 1);
    if (++m_columns > csvLimits::columns) {
        if (!bytes.isEmpty())
            fail(ErrorCode::CsvTooManyColumns, m_row + 1);
        return;
    }
    m_cells.append(bytes.isEmpty() ? QString() : decodeText(bytes, form));
}

void CsvReader::State::takeRow(int terminator)
{
    if (m_failure)
        return;
    const bool secondHalf = terminator == '\n' && m_lastTerminator == '\r' && m_columns == 0;
    m_lastTerminator = terminator;
    // The parser reports each of CR and LF as an end.
    if (secondHalf)
        return;
    if (m_dropNext) {
        m_dropNext = false;
    } else {
        ++m_row;
        const bool blank = std::all_of(m_cells.begin(), m_cells.end(), isBlankText);
        m_ready.push_back({m_row, m_cells, blank});
    }
    m_cells.clear();
    m_columns = 0;
    m_recordBytes = 0;
}

void CsvReader::State::fail(ErrorCode code, int argument)
{
    if (!m_failure)
        m_failure = Error{code, {}, {m_path, QString::number(argument)}, {}};
}

void CsvReader::State::checkSize(qint64 bytes)
{
    if (bytes > csvLimits::recordBytes)
        fail(ErrorCode::CsvLineTooLong, m_row + 1);
}

CsvReader::CsvReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(const QString &path)
{
    auto state = std::make_unique<State>(path);
    FAMN_TRY(state->start());
    return CsvReader(std::move(state));
}

Result<CsvReader> CsvReader::ofText(const QString &name, const QByteArray &text)
{
    auto state = std::make_unique<State>(name, text);
    FAMN_TRY(state->start());
    return CsvReader(std::move(state));
}

const QStringList &CsvReader::heading() const
{
    return m_state->heading;
}

int CsvReader::headingRow() const
{
    return m_state->headingRow;
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    return m_state->next();
}

QString CsvReader::encoding() const
{
    return encodingName(m_state->form.encoding);
}

char CsvReader::delimiter() const
{
    return m_state->delimiter.byte;
}

qint64 CsvReader::bytesRead() const
{
    return m_state->position;
}

qint64 CsvReader::totalBytes() const
{
    return m_state->form.end;
}

} // namespace famn
