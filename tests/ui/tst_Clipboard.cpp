#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/work/ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace famn;

class TestClipboard : public FamnTest
{
    Q_OBJECT

    static QString text() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )"));
        QGuiApplication::clipboard()->clear();
    }

    void aCopyLastsAWhile()
    {
        ClipboardGuard guard(std::chrono::milliseconds(1));
        copySecret("Berg, Alm");
        QTRY_COMPARE(text(), QString());
        copySecret("Berg, Alm");
        QTRY_COMPARE(text(), QString());
    }

    void aLaterCopyStartsAnew()
    {
        ClipboardGuard guard(std::chrono::hours(1));
        copySecret("Berg");
        copySecret("Alm");
        QCOMPARE(text(), "Alm");
    }

    void goesWithTheRegister()
    {
        WindowFixture fixture;
        fixture.unlock();
        copySecret("Berg");
        QCOMPARE(text(), "Berg");
        fixture.find<QAction>("actionLock")->trigger();
        QTRY_VERIFY(!fixture.window->isUnlocked());
        QCOMPARE(text(), QString());
    }

    void whatOthersPutThereStays()
    {
        QGuiApplication::clipboard()->setText("from elsewhere");
        {
            ClipboardGuard guard(std::chrono::hours(1));
        }
        QCOMPARE(text(), "from elsewhere");
        {
            ClipboardGuard guard(std::chrono::hours(1));
            copySecret("Berg");
            QGuiApplication::clipboard()->setText("from elsewhere later");
        }
        QCOMPARE(text(), "from elsewhere later");
    }

    void historiesLeaveItOut()
    {
        copySecret("Berg");
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasText());
        QCOMPARE(data->data("x-kde-passwordManagerHint"), QByteArray("secret"));
        QVERIFY(data->hasFormat("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestClipboard, QApplication>(argc, argv);
}
#include "tst_Clipboard.moc"
