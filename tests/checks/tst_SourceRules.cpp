#include "tests/checks/SourceRules.h"
#include "tests/support/FamnTest.h"

#include <QDir>

using namespace famn;
using namespace famn::checks;

class TestSourceRules : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Qt's widget headers by name; some of QtGui's have a forwarding twin there.
        const auto names = [](const char *folder) {
            const QStringList list = QDir(folder).entryList({"*"}, QDir::Files);
            return QSet<QString>(list.cbegin(), list.cend());
        };
        QSet<QString> widgets = names(FAMN_QTWIDGETS_DIR);
        widgets -= names(FAMN_QTGUI_DIR);
        for (const QString &name : std::as_const(widgets))
            m_widgets.insert(QString(name).remove(".h"));
        QVERIFY2(m_widgets.contains("QWidget") && m_widgets.contains("QTableView") && !m_widgets.contains("QAction"),
                 FAMN_QTWIDGETS_DIR);
        m_rules = sourceRules(m_widgets);
        m_files = projectFiles(FAMN_SOURCE_DIR);
        QVERIFY(m_files.size() > 40);
    }

    void project_data()
    {
        QTest::addColumn<int>("rule");
        for (int i = 0; i < m_rules.size(); ++i)
            QTest::newRow(qPrintable(m_rules.at(i).name)) << i;
    }

    void project()
    {
        QFETCH(int, rule);
        QStringList found;
        for (const SourceFile &file : std::as_const(m_files))
            found += m_rules.at(rule).check(file);
        QVERIFY2(found.isEmpty(), qPrintable("\n  " + found.join("\n  ")));
    }

    // Each rule must be able to fail, and must not fail on what is allowed.
    void catches_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("breaches");
        int number = 0;
        const auto row = [&number](const char *rule, const char *path, const QByteArray &bytes, int breaches) {
            QTest::addRow("%d %s, %s", ++number, rule, path) << QString(rule) << QString(path) << bytes << breaches;
        };
        const QByteArray inc = "#include \"";
        row("layers", "models/base/A.cpp", inc + "models/base/A.h\"\n", 0);
        row("layers", "models/base/A.cpp", inc + "models/domain/A.h\"\n", 1);
        row("layers", "models/domain/A.h", inc + "models/storage/A.h\"\n", 1);
        row("layers", "models/storage/A.h", inc + "models/services/A.h\"\n", 1);
        row("layers", "models/storage/keys/A.h", inc + "models/storage/A.h\"\n", 0);
        row("layers", "models/storage/A.h", inc + "models/storage/keys/A.h\"\n", 0);
        row("layers", "models/services/import/A.h", inc + "models/services/B.h\"\n", 0);
        row("layers", "models/services/A.h", inc + "models/tables/A.h\"\n", 1);
        row("layers", "models/print/A.h", inc + "models/storage/keys/A.h\"\n", 0);
        row("layers", "models/print/A.h", inc + "models/storage/A.h\"\n", 1);
        row("layers", "models/tables/A.h", inc + "models/storage/A.h\"\n", 1);
        row("layers", "ui/pages/A.cpp", inc + "models/storage/A.h\"\n", 1);
        row("layers", "ui/pages/A.cpp", inc + "app/A.h\"\n", 1);
        row("layers", "app/A.cpp", inc + "tests/support/A.h\"\n", 1);
        row("layers", "app/A.cpp", inc + "models/storage/A.h\"\n// " + inc + "tests/A.h\"\n", 0);
        row("layers", "ui/A.cpp", inc + "A.h\"\n", 1);
        row("layers", "ui/A.cpp", inc + "A.moc\"\n" + inc + "ui_A.h\"\n", 0);
        row("layers", "models/other/A.cpp", "\n", 1);
        row("layers", "tests/app/tst_A.cpp", inc + "app/A.h\"\n", 0);
        row("widgets", "models/print/A.cpp", "#include <QWidget>\n", 1);
        row("widgets", "models/print/A.cpp", "#include <QtWidgets/QLabel>\n", 1);
        row("widgets", "models/print/A.cpp", "#include <QTextDocument>\n#include <QAction>\n", 0);
        row("widgets", "app/cli/A.cpp", "#include <QWidget>\n", 1);
        row("widgets", "app/main.cpp", "#include <QApplication>\n", 0);
        row("sql", "models/services/A.cpp", "QSqlQuery q;\n", 1);
        row("sql", "models/services/A.cpp", "// QSqlQuery q;\n/* sqlite3_open */\n", 0);
        row("sql", "app/A.cpp", "auto x = sqlite3_open(p);\n", 1);
        row("sql", "models/reports/A.cpp", "QSqlQuery q;\n", 0);
        row("sqlite header", "models/reports/A.cpp", "#include <sqlite3.h>\n", 1);
        row("sqlite header", "models/storage/A.cpp", "#include <sqlite3.h>\n", 0);
        row("dialogs", "ui/pages/A.cpp", "QMessageBox::warning(this);\n", 1);
        row("dialogs", "ui/interaction/A.cpp", "QFileDialog d;\n", 0);
        row("nested loops", "ui/A.cpp", "QCoreApplication::processEvents();\n", 1);
        row("plain drivers", "models/storage/A.cpp", "// QSQL" + QByteArray("ITE\n"), 1);
        row("plain drivers", "tests/storage/tst_A.cpp", "u\"QSQL" + QByteArray("ITE\"\n"), 1);
        row("plain drivers", "tests/bench/A.cpp", "\"QSQL" + QByteArray("ITE\"\n"), 0);
        row("plain drivers", "ui/A.h", "QSql" + QByteArray("TableModel m;\n"), 1);
        row("unfinished", "ui/A.h", "// TO" + QByteArray("DO later\n"), 1);
        row("unfinished", "ui/A.h", "enum { Todo };\n", 0);
        row("places", "packaging/setup", "curl https:/" + QByteArray("/deb.debian") + ".org/x\n", 2);
        row("places", "ui/A.cpp", "xmlns http:/" + QByteArray("/www.w3.org/2000/svg\n"), 0);
        row("places", "CMakeLists.txt", "set(x /wo" + QByteArray("rk/famn)\n"), 1);
        row("places", "CMakeLists.txt", "set(x build/wo" + QByteArray("rk/famn)\n"), 0);
        row("length", "ui/A.cpp", QByteArray(500, '\n'), 0);
        row("length", "ui/A.cpp", QByteArray(501, '\n'), 1);
        row("length", "tests/A.cpp", QByteArray(501, '\n'), 0);
        row("bytes", "ui/A.cpp", "int a; // \xC3\xA5\n", 0);
        row("bytes", "ui/A.cpp", "int a; // \xE5\n", 1);
        row("bytes", "ui/A.cpp", "\xEF\xBB\xBFint a;\n", 1);
        row("bytes", "ui/A.cpp", "int a;\r\n", 1);
        row("bytes", "ui/A.cpp", "int a;", 1);
        row("bytes", "ui/A.cpp", "int a;\n\n", 1);
        row("bytes", "ui/A.cpp", "int a; \n", 1);
        row("bytes", "ui/A.cpp", "int\ta;\n", 1);
    }

    void catches()
    {
        QFETCH(QString, rule);
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(int, breaches);
        const auto it = std::find_if(m_rules.cbegin(), m_rules.cend(), [&](const Rule &r) { return r.name == rule; });
        QVERIFY(it != m_rules.cend());
        const QStringList found = it->check(makeSourceFile(path, bytes));
        QVERIFY2(found.size() == breaches, qPrintable("\n  " + found.join("\n  ")));
        if (breaches > 0)
            m_caught.insert(rule);
    }

    void everyRuleIsTried()
    {
        for (const Rule &rule : std::as_const(m_rules))
            QVERIFY2(m_caught.contains(rule.name), qPrintable(rule.name));
    }

    void comments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("line") << "a // b\nc"
                              << "a \nc";
        QTest::newRow("block keeps lines") << "a /* b\nc */ d"
                                           << "a \n d";
        QTest::newRow("in a string") << "\"// a\" b"
                                     << "\"// a\" b";
        QTest::newRow("escaped quote") << "\"\\\"// a\" // b"
                                       << "\"\\\"// a\" ";
        QTest::newRow("character") << "'\"' // b"
                                   << "'\"' ";
        QTest::newRow("digits") << "1'000 // 2'000"
                                << "1'000 ";
        QTest::newRow("raw") << "R\"x(\"// a)x\" // b"
                             << "R\"x(\"// a)x\" ";
        QTest::newRow("unended") << "/* a"
                                 << "";
    }

    void comments()
    {
        QFETCH(QString, text);
        QTEST(withoutComments(text), "code");
    }

private:
    QSet<QString> m_widgets;
    QSet<QString> m_caught; ///< rules that a row has made to fail
    QList<Rule> m_rules;
    QList<SourceFile> m_files;
};

FAMN_TEST_MAIN(TestSourceRules)
#include "tst_SourceRules.moc"
