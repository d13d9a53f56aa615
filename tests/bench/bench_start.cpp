// How long a program takes from its start until its first window is painted, with a screen of its own (Xvfb). Painted:
// 98 of 100 pixels are as they are when nothing has changed for two seconds; a blinking cursor does no harm. Several
// programs are started in turn, so that they share whatever else the machine does.
//   bench_start RUNS NAME COMMAND [NAME COMMAND]...      COMMAND is one word for the shell
#include "tests/bench/BenchSupport.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

#include <span>
#include <vector>

using namespace Qt::StringLiterals;
using namespace famn;

namespace {

constexpr int settledMsec = 2000;
constexpr int longestMsec = 60'000;
constexpr double enough = 0.98;

/// A screen in memory that can be looked at without asking anybody.
class Screen
{
public:
    Screen()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-fbdir"_s,
                                   m_folder.path(), u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
        if (!m_server.waitForReadyRead(10'000))
            bench::giveUp(u"Xvfb does not start"_s);
        m_display = u":"_s + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
        m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
        if (!m_file.open(QIODevice::ReadOnly))
            bench::giveUp(u"the screen has no file"_s);
        const uchar *bytes = m_file.map(0, m_file.size());
        // The head of an XWD picture: its own length, and how many colours follow it.
        const auto head = qFromBigEndian<quint32>(bytes);
        const auto colours = qFromBigEndian<quint32>(bytes + 19 * 4);
        const qint64 begin = head + qint64(colours) * 12;
        m_pixels = {reinterpret_cast<const quint32 *>(bytes + begin), size_t((m_file.size() - begin) / 4)};
    }
    ~Screen()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] const QString &display() const { return m_display; }
    [[nodiscard]] std::vector<quint32> look() const { return {m_pixels.begin(), m_pixels.end()}; }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QFile m_file;
    QString m_display;
    std::span<const quint32> m_pixels;
};

struct Glance
{
    double msec;
    std::vector<quint32> pixels;
};

double likeness(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    size_t same = 0;
    for (size_t i = 0; i < a.size(); ++i)
        same += size_t(a[i] == b[i]);
    return double(same) / double(a.size());
}

double startMsec(const QString &command)
{
    const Screen screen;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QTemporaryDir home;
    environment.insert(u"DISPLAY"_s, screen.display());
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    program.setProcessEnvironment(environment);
    std::vector<Glance> glances{{0, screen.look()}};
    const bench::Stopwatch watch;
    program.start(u"sh"_s, {u"-c"_s, u"exec "_s + command + u" >/dev/null 2>&1"_s});
    double changed = 0;
    while (watch.msec() < longestMsec && (glances.size() == 1 || watch.msec() - changed < settledMsec)) {
        QThread::msleep(2);
        const double now = watch.msec();
        auto pixels = screen.look();
        const double like = likeness(pixels, glances.back().pixels);
        if (like < 1)
            glances.push_back({now, std::move(pixels)});
        // A cursor that blinks is no change.
        if (like < 0.999)
            changed = now;
    }
    program.kill();
    program.waitForFinished(5000);
    if (glances.size() == 1)
        bench::giveUp(command + u" shows nothing"_s);
    for (size_t i = 1; i < glances.size(); ++i) {
        if (likeness(glances[i].pixels, glances.back().pixels) >= enough)
            return glances[i].msec;
    }
    return glances.back().msec;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const int runs = words.value(0).toInt();
    if (runs < 1 || words.size() < 3 || words.size() % 2 == 0)
        bench::giveUp(u"usage: bench_start RUNS NAME COMMAND [NAME COMMAND]..."_s);
    for (int run = 0; run < runs; ++run) {
        for (qsizetype i = 1; i < words.size(); i += 2)
            bench::put(qPrintable(u"start.%1_ms"_s.arg(words.at(i))), startMsec(words.at(i + 1)));
    }
    return 0;
}
