#include "tests/checks/SourceRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

namespace famn::checks {

using namespace Qt::StringLiterals;

namespace {

// A class over this many lines has become two.
constexpr qsizetype mostLines = 500;

// Which ring a folder belongs to. The longest folder that fits decides.
const QMap<QString, QString> &ringFolders()
{
    static const QMap<QString, QString> folders{
        {u"models/base/"_s, u"base"_s},
        {u"models/domain/"_s, u"domain"_s},
        {u"models/storage/"_s, u"storage"_s},
        {u"models/storage/keys/"_s, u"keys"_s},
        {u"models/services/"_s, u"services"_s},
        {u"models/reports/"_s, u"reports"_s},
        {u"models/print/"_s, u"print"_s},
        {u"models/tables/"_s, u"tables"_s},
        {u"ui/"_s, u"ui"_s},
        {u"app/"_s, u"app"_s},
        {u"tests/"_s, u"tests"_s},
    };
    return folders;
}

// Which rings a ring may include; the tests may include all.
const QMap<QString, QStringList> &allowedRings()
{
    static const QMap<QString, QStringList> rings{
        {u"base"_s, {u"base"_s}},
        {u"domain"_s, {u"base"_s, u"domain"_s}},
        {u"keys"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"keys"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"keys"_s}},
        {u"services"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"keys"_s, u"services"_s}},
        {u"reports"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"keys"_s, u"services"_s, u"reports"_s}},
        {u"print"_s, {u"base"_s, u"domain"_s, u"keys"_s, u"services"_s, u"tables"_s, u"print"_s}},
        {u"tables"_s, {u"base"_s, u"domain"_s, u"services"_s, u"tables"_s}},
        {u"ui"_s, {u"base"_s, u"domain"_s, u"services"_s, u"reports"_s, u"print"_s, u"tables"_s, u"ui"_s}},
        {u"app"_s,
         {u"base"_s, u"domain"_s, u"keys"_s, u"storage"_s, u"services"_s, u"reports"_s, u"print"_s, u"tables"_s,
          u"ui"_s, u"app"_s}},
    };
    return rings;
}

QString ringOf(const QString &path)
{
    QString ring;
    qsizetype longest = 0;
    for (auto it = ringFolders().cbegin(); it != ringFolders().cend(); ++it) {
        if (path.startsWith(it.key()) && it.key().size() > longest) {
            ring = it.value();
            longest = it.key().size();
        }
    }
    return ring;
}

bool isCpp(const QString &path)
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

bool isProgram(const QString &path)
{
    return isCpp(path) && !path.startsWith(u"tests/"_s);
}

bool isIn(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.cbegin(), folders.cend(),
                       [&](const QString &folder) { return path.startsWith(folder); });
}

QString breach(const SourceFile &file, qsizetype line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

// Every match of PATTERN, line by line, in TEXT.
QStringList matches(const SourceFile &file, const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines.at(i));
        if (match.hasMatch())
            found << breach(file, i + 1, match.captured(0));
    }
    return found;
}

// PATTERN may stand in the code of the program only in FOLDERS.
Rule onlyIn(const QString &name, const QString &pattern, const QStringList &folders)
{
    return {name, [expression = QRegularExpression(pattern), folders](const SourceFile &file) -> QStringList {
                if (!isProgram(file.path) || isIn(file.path, folders))
                    return {};
                return matches(file, file.code, expression);
            }};
}

QStringList checkLayers(const SourceFile &file)
{
    if (!isCpp(file.path))
        return {};
    const QString ring = ringOf(file.path);
    if (ring.isEmpty())
        return {breach(file, 1, u"this folder belongs to no ring"_s)};
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    static const QRegularExpression generated(u"^(moc_\\w+\\.cpp|ui_\\w+\\.h|\\w+\\.moc)$"_s);
    QStringList found;
    const QStringList lines = file.code.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString name = include.match(lines.at(i)).captured(1);
        if (name.isEmpty() || generated.match(name).hasMatch())
            continue;
        const QString other = ringOf(name);
        if (other.isEmpty())
            found << breach(file, i + 1, u"\"%1\" is not written from the project's root"_s.arg(name));
        else if (ring != u"tests"_s && !allowedRings().value(ring).contains(other))
            found << breach(file, i + 1, u"%1 may not include %2 (\"%3\")"_s.arg(ring, other, name));
    }
    return found;
}

QStringList checkWidgets(const SourceFile &file, const QSet<QString> &widgetHeaders)
{
    // The command line program has no widgets, so what is its own has none either.
    if (!isProgram(file.path) || (isIn(file.path, {u"ui/"_s, u"app/"_s}) && !file.path.startsWith(u"app/cli/"_s)))
        return {};
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*<(QtWidgets/)?(\\w+)(\\.h)?>"_s);
    QStringList found;
    const QStringList lines = file.code.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (match.hasMatch() && (!match.captured(1).isEmpty() || widgetHeaders.contains(match.captured(2))))
            found << breach(file, i + 1, u"widgets outside ui and app: "_s + match.captured(0).trimmed());
    }
    return found;
}

QStringList checkBytes(const SourceFile &file)
{
    QStringList found;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(file.bytes);
    if (decoder.hasError() || decoded.contains(QChar::ReplacementCharacter))
        found << breach(file, 1, u"not UTF-8"_s);
    if (file.bytes.startsWith("\xEF\xBB\xBF"))
        found << breach(file, 1, u"begins with a byte order mark"_s);
    if (!file.bytes.isEmpty() && !file.bytes.endsWith('\n'))
        found << breach(file, file.bytes.count('\n') + 1, u"no line end at the end"_s);
    if (file.bytes.endsWith("\n\n"))
        found << breach(file, file.bytes.count('\n'), u"an empty line at the end"_s);
    const QList<QByteArray> lines = file.bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        if (line.contains('\r'))
            found << breach(file, i + 1, u"carriage return"_s);
        else if (line.endsWith(' ') || line.endsWith('\t'))
            found << breach(file, i + 1, u"white space at the end of the line"_s);
        if (line.contains('\t'))
            found << breach(file, i + 1, u"tab"_s);
    }
    return found;
}

QStringList checkLength(const SourceFile &file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (!isProgram(file.path) || lines <= mostLines)
        return {};
    return {breach(file, lines, u"%1 lines, more than %2: split it"_s.arg(lines).arg(mostLines))};
}

// Words are put together here, so that this file may be checked by its own rules.
QStringList checkPlainDrivers(const SourceFile &file)
{
    if (file.path.startsWith(u"tests/bench/"_s) || file.path.endsWith(u".md"_s))
        return {};
    static const QRegularExpression words(u"\\b(QSQL"_s + u"ITE|QSql"_s + u"TableModel|QSql"_s +
                                          u"RelationalTableModel)\\b"_s);
    return matches(file, file.text, words);
}

QStringList checkUnfinished(const SourceFile &file)
{
    static const QRegularExpression words(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s);
    return matches(file, file.text, words);
}

QStringList checkPlaces(const SourceFile &file)
{
    // Documents may point at a page; nothing that is run may know of a host. Names of XML vocabularies are no hosts.
    if (file.path.endsWith(u".md"_s) || file.path == u"LICENSE"_s)
        return {};
    static const QRegularExpression host(
        u"\\b(?:https?|ftp)://(?!www\\.w3\\.org/|www\\.example\\.|example\\.)[\\w.-]+"_s);
    static const QRegularExpression mirror(
        u"\\b[\\w-]+\\.(?:debian|ubuntu|fedoraproject|github|githubusercontent)\\."_s + u"(?:org|com)\\b"_s);
    static const QRegularExpression path(u"(?<![\\w./-])/(?:wo"_s + u"rk|ho"_s + u"me/\\w)"_s + u"(?:/|\\w)"_s);
    return matches(file, file.text, host) + matches(file, file.text, mirror) + matches(file, file.text, path);
}

} // namespace

QString withoutComments(const QString &text)
{
    enum class State { Code, Line, Block, String, Character, Raw };
    State state = State::Code;
    QString out;
    out.reserve(text.size());
    QString rawEnd;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        switch (state) {
        case State::Code:
            if (c == u'/' && (next == u'/' || next == u'*')) {
                state = next == u'/' ? State::Line : State::Block;
                ++i;
                continue;
            }
            if (c == u'R' && next == u'"') {
                const qsizetype open = text.indexOf(u'(', i);
                rawEnd = u')' + text.mid(i + 2, open < 0 ? 0 : open - i - 2) + u'"';
                state = State::Raw;
            } else if (c == u'"') {
                state = State::String;
            } else if (c == u'\'' && (i == 0 || !text.at(i - 1).isDigit())) { // 1'000 is a number
                state = State::Character;
            }
            break;
        case State::Line:
            if (c == u'\n')
                state = State::Code;
            else
                continue;
            break;
        case State::Block:
            if (c == u'*' && next == u'/') {
                state = State::Code;
                ++i;
                continue;
            }
            if (c != u'\n')
                continue;
            break;
        case State::String:
        case State::Character:
            if (c == u'\\') {
                out += c;
                ++i;
                if (i < text.size())
                    out += text.at(i);
                continue;
            }
            if (c == (state == State::String ? u'"' : u'\'') || c == u'\n')
                state = State::Code;
            break;
        case State::Raw:
            if (QStringView(text).mid(i).startsWith(rawEnd)) {
                out += rawEnd;
                i += rawEnd.size() - 1;
                state = State::Code;
                continue;
            }
            break;
        }
        out += c;
    }
    return out;
}

SourceFile makeSourceFile(const QString &path, const QByteArray &bytes)
{
    SourceFile file{path, bytes, QString::fromUtf8(bytes), {}};
    if (isCpp(path))
        file.code = withoutComments(file.text);
    return file;
}

QList<Rule> sourceRules(const QSet<QString> &widgetHeaders)
{
    const QString storage = u"models/storage/"_s;
    return {
        {u"layers"_s, checkLayers},
        {u"widgets"_s, [widgetHeaders](const SourceFile &file) { return checkWidgets(file, widgetHeaders); }},
        onlyIn(u"sql"_s, u"\\b(QSqlQuery|QSqlDatabase|sqlite3\\w*)"_s, {storage, u"models/reports/"_s}),
        onlyIn(u"sqlite header"_s, u"#\\s*include\\s*[<\"](sqlcipher/)?sqlite3(ext)?\\.h"_s, {storage}),
        onlyIn(u"dialogs"_s, u"\\b(QMessageBox|QFileDialog)\\b"_s, {u"ui/interaction/"_s}),
        onlyIn(u"nested loops"_s, u"\\bprocessEvents\\b"_s, {}),
        {u"plain drivers"_s, checkPlainDrivers},
        {u"unfinished"_s, checkUnfinished},
        {u"places"_s, checkPlaces},
        {u"length"_s, checkLength},
        {u"bytes"_s, checkBytes},
    };
}

QList<SourceFile> projectFiles(const QString &root)
{
    // Names, not patterns of what to leave out: an editor's or a tool's stray file is nobody's business here.
    static const QStringList folders{u"app"_s,   u"models"_s,    u"ui"_s,           u"resources"_s,
                                     u"tests"_s, u"packaging"_s, u"translations"_s, u".ci"_s};
    static const QSet<QString> endings{u"cpp"_s, u"h"_s,    u"txt"_s,  u"cmake"_s, u"sql"_s, u"ui"_s,  u"qrc"_s,
                                       u"qss"_s, u"json"_s, u"sh"_s,   u"md"_s,    u"ts"_s,  u"in"_s,  u"supp"_s,
                                       u"xml"_s, u"1"_s,    u"html"_s, u"svg"_s,   u""_s,    u"csv"_s, u"desktop"_s};
    QStringList paths{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u".clang-format"_s,
                      u".clang-tidy"_s,    u".editorconfig"_s,     u".gitignore"_s};
    const QDir top(root);
    paths += top.entryList({u"*.md"_s}, QDir::Files);
    for (const QString &folder : folders) {
        QDirIterator it(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = top.relativeFilePath(it.next());
            // Test data and samples are what other programs wrote: any encoding, any line end.
            if (isIn(path, {u"tests/data/"_s, u"tests/fuzz/corpus/"_s, u"resources/samples/"_s}) &&
                !path.endsWith(u".md"_s))
                continue;
            if (endings.contains(QFileInfo(path).suffix()))
                paths << path;
        }
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths)) {
        QFile file(top.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            files << makeSourceFile(path, file.readAll());
    }
    return files;
}

} // namespace famn::checks
