#include "tests/support/FamnTest.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace famn;

namespace {

// What PROGRAM prints, in English; empty and a failed test where it cannot be run.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C");
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace

/// SQLCipher must stay inside the programs: with its symbols visible, or with another SQLite in front of it, which
/// library answers would depend on load order, and a plain one writes the register in the clear.
class TestBinaries : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void symbolsAndLibraries_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : QString(FAMN_PROGRAMS).split(','))
            QTest::newRow(qPrintable(name)) << QDir(FAMN_BIN_DIR).filePath(name);
    }

    void symbolsAndLibraries()
    {
        QFETCH(QString, path);
        QVERIFY2(QFileInfo(path).isExecutable(), qPrintable(path));

        // The undefined symbols show that nm reads this file at all.
        QVERIFY(outputOf("nm", {"-D", "--undefined-only", path}).contains("_ZN"));
        const QStringList leaked = outputOf("nm", {"-D", "--defined-only", path})
                                       .split('\n')
                                       .filter(QRegularExpression("\\b(sqlite3|sqlcipher)_"));
        QVERIFY2(leaked.isEmpty(), qPrintable(leaked.join('\n').left(2000)));

        const QString dynamic = outputOf("readelf", {"-d", "-W", path});
        QVERIFY2(dynamic.contains("libQt6Core"), qPrintable(dynamic));
        QVERIFY2(!dynamic.contains("libsqlite3") && !dynamic.contains("libsqlcipher"), qPrintable(dynamic));
        QVERIFY2(!dynamic.contains("RPATH") && !dynamic.contains("RUNPATH"), qPrintable(dynamic));
        if (QFileInfo(path).fileName() == "famn-cli")
            QVERIFY2(!dynamic.contains("libQt6Widgets"), qPrintable(dynamic));
    }

    // On a server, or through ssh, where no window can be opened.
    void helpsWithoutAScreen()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        const auto run = [&](const QStringList &arguments) {
            process.start(QDir(FAMN_BIN_DIR).filePath("famn"), arguments);
            return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                                  : -1;
        };
        QCOMPARE(run({"--help", "--lang", "en"}), 0);
        QVERIFY(process.readAllStandardOutput().contains("--lang"));
        QCOMPARE(run({"--lang", "en"}), 1);
        QVERIFY(process.readAllStandardError().contains("no screen"));
    }

    void hardened_data() { symbolsAndLibraries_data(); }

    void hardened()
    {
        QFETCH(QString, path);
        const QString all = outputOf("readelf", {"-d", "-l", "-W", path});
        QVERIFY2(all.contains("GNU_RELRO") && all.contains("BIND_NOW"), qPrintable(all));
        QVERIFY2(all.contains("GNU_STACK") && !all.contains(QRegularExpression("GNU_STACK.*RWE")), qPrintable(all));
    }
};

FAMN_TEST_MAIN(TestBinaries)
#include "tst_Binaries.moc"
