#include "tests/support/FamnTest.h"
#include "tests/ui/StyleSamples.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Controls.h"
#include "ui/style/DialogFrame.h"
#include "ui/style/Icons.h"
#include "ui/style/Messages.h"
#include "ui/style/Pill.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>

using namespace famn;

namespace {

const QList<std::pair<const char *, Look>> looks = {
    {"light", Look::Light}, {"dark", Look::Dark}, {"high contrast", Look::HighContrast}};

void addLooks()
{
    QTest::addColumn<int>("look");
    for (const auto &[name, look] : looks)
        QTest::newRow(name) << int(look);
}

QImage grabbed(QWidget &widget)
{
    return widget.grab().toImage();
}

void turnWheel(QWidget &widget)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestStyle final : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    /// The screen that the tests draw on cannot keep a window's least size, and says so.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }
    void cleanup()
    {
        m_theme.setZoom(100);
        m_theme.setDensity(Density::Airy);
        m_theme.choose(Look::Light);
    }
    void textStandsOutFromItsGround_data() { addLooks(); }
    void textStandsOutFromItsGround();
    void everyStatusHasIconAndContrast_data() { addLooks(); }
    void everyStatusHasIconAndContrast();
    void everyIconIsDrawnInOneColour();
    void anUnknownIconIsReported();
    void iconsFollowTheTheme();
    void zoomIsKeptInRange();
    void zoomScalesEverything();
    void zoomReachesLivingWidgets();
    void densityChangesRows();
    void motionCanBeOff();
    void focusShowsAsARing_data();
    void focusShowsAsARing();
    void nothingIsCut_data();
    void nothingIsCut();
    void flatFieldsHaveNoEdgeAtRest();
    void lateFieldsSaySo();
    void buttonsTakeTheirRole();
    void loudPillsAreFilledQuietOnesNot_data() { addLooks(); }
    void loudPillsAreFilledQuietOnesNot();
    void theClockShowsWhatIsLeft();
    void protectedCellsAreBarsOfOneWidth();
    void theWheelChangesOnlyWhatHasTheKeyboard();
    void dialogsHaveCancelThenTheVerb();
    void dangerousDialogsBeginOnTheSafeButton();
    void messagesShowOnlyWhatTheySay();
    void noticesCanBeRead();
    void factsAreMutedOnPaperToo();
    void scrollingStaysWithinAFrame();
    void pictures();

private:
    Theme m_theme;
};

void TestStyle::textStandsOutFromItsGround()
{
    QFETCH(int, look);
    const Tokens &t = tokensOf(Look(look));
    const std::tuple<const char *, QColor, QColor> pairs[] = {
        {"text/base", t.text, t.base},
        {"text/window", t.text, t.window},
        {"text/rail", t.text, t.rail},
        {"text/alt", t.text, t.alt},
        {"muted/base", t.muted, t.base},
        {"muted/window", t.muted, t.window},
        {"muted/rail", t.muted, t.rail},
        {"muted/alt", t.muted, t.alt},
        {"accent/base", t.accent, t.base},
        {"accent/window", t.accent, t.window},
        {"selText/sel", t.selText, t.sel},
        {"selMuted/sel", t.selMuted, t.sel},
        {"onAccent", t.onAccent, t.accent},
        {"onAccent/hover", t.onAccent, t.hover},
        {"onTraining", t.onTraining, t.training},
        {"onProtectedBar", t.onProtectedBar, t.protectedBar},
        {"late/base", t.late, t.base},
        {"late/tint", t.late, t.lateTint},
        {"warn/tint", t.warn, t.warnTint},
        {"text/warnTint", t.text, t.warnTint},
        {"text/lateTint", t.text, t.lateTint},
    };
    for (const auto &[name, text, ground] : pairs)
        QVERIFY2(contrast(text, ground) >= 4.5, name);
    // Graphics: edges of controls and the ring.
    for (const QColor &ground : {t.base, t.window, t.rail}) {
        QVERIFY(contrast(t.border, ground) >= 3);
        QVERIFY(contrast(t.focus, ground) >= 3);
    }
}

void TestStyle::everyStatusHasIconAndContrast()
{
    QFETCH(int, look);
    const Tokens &t = tokensOf(Look(look));
    for (int i = 0; i < statusCount; ++i) {
        const StatusLook status = statusLook(Status(i), Look(look));
        const QByteArray which = QByteArray::number(i);
        QVERIFY2(Icons::has(status.icon), which.constData());
        QVERIFY2(contrast(status.text, status.tint) >= 4.5, which.constData());
        // A quiet state's icon stands on paper, or on every second row.
        if (Status(i) != Status::Protected) {
            QVERIFY2(contrast(status.text, t.base) >= 4.5, which.constData());
            QVERIFY2(contrast(status.text, t.alt) >= 4.5, which.constData());
        }
        // Where there is no tint there is an edge.
        if (status.tint == t.base)
            QVERIFY2(status.edge.isValid(), which.constData());
    }
}

void TestStyle::everyIconIsDrawnInOneColour()
{
    const QStringList names = Icons::names();
    for (const char *name : {"inbox", "users", "search", "lock", "phone", "voicemail", "triangle-alert", "x"})
        QVERIFY2(names.contains(name), name);
    for (const QString &name : names) {
        for (const int size : {14, 16, 20, 24, 48}) {
            const QImage drawn = m_theme.icons().pixmap(name, size, QColor(0x10, 0x80, 0xF0), 1).toImage();
            QCOMPARE(drawn.size(), QSize(size, size));
            int inked = 0;
            for (int y = 0; y < size; ++y) {
                for (int x = 0; x < size; ++x) {
                    const QColor pixel = drawn.pixelColor(x, y);
                    if (pixel.alpha() < 128)
                        continue;
                    ++inked;
                    QVERIFY2(std::abs(pixel.red() - 0x10) < 4 && std::abs(pixel.blue() - 0xF0) < 4, qPrintable(name));
                }
            }
            // Neither nothing nor a blot.
            QVERIFY2(inked > size / 4 && inked < size * size * 3 / 4, qPrintable(name + QString::number(size)));
        }
    }
    // The sign in the triangle is a hole.
    const QImage triangle = m_theme.icons().pixmap("triangle-alert", 44, Qt::red, 1).toImage();
    QVERIFY(triangle.pixelColor(22, 22).alpha() < 40);
}

void TestStyle::anUnknownIconIsReported()
{
    QTest::ignoreMessage(QtWarningMsg, "no icon is called unicorn");
    QVERIFY(m_theme.icons().pixmap("unicorn", 16, Qt::red, 1).isNull());
}

void TestStyle::iconsFollowTheTheme()
{
    const QIcon shown = icon("plus", m_theme);
    QVERIFY(!shown.isNull());
    const auto has = [&](QIcon::Mode mode, const QColor &color) {
        return count(shown.pixmap(QSize(22, 22), 1, mode).toImage(), color) > 0;
    };
    for (const auto &entry : looks) {
        m_theme.choose(entry.second);
        const Tokens &t = m_theme.tokens();
        QVERIFY(has(QIcon::Normal, t.text));
        QVERIFY(has(QIcon::Disabled, t.muted));
        QVERIFY(has(QIcon::Selected, t.selText));
    }
    QIcon orphan;
    {
        const Theme other;
        orphan = icon("plus", other);
    }
    QVERIFY(orphan.isNull());
}

void TestStyle::zoomIsKeptInRange()
{
    m_theme.setZoom(20);
    QCOMPARE(m_theme.zoom(), 80);
    m_theme.setZoom(4000);
    QCOMPARE(m_theme.zoom(), 200);
    QCOMPARE(m_theme.px(0), 0);
    QCOMPARE(m_theme.px(-4), -8);
    m_theme.setZoom(80);
    QCOMPARE(m_theme.px(1), 1);
}

void TestStyle::zoomScalesEverything()
{
    const int body = m_theme.face(TextStep::Body).font.pixelSize();
    QVERIFY(body >= 13);
    QVERIFY(m_theme.face(TextStep::Small).font.pixelSize() >= 13);
    QVERIFY(m_theme.face(TextStep::Page).font.pixelSize() > m_theme.face(TextStep::Record).font.pixelSize());
    const int row = m_theme.rowHeight();
    m_theme.setZoom(200);
    QCOMPARE(m_theme.px(8), 16);
    QVERIFY(std::abs(m_theme.face(TextStep::Body).font.pixelSize() - 2 * body) <= 1);
    QVERIFY(std::abs(m_theme.rowHeight() - 2 * row) <= 2);
    QCOMPARE(QApplication::font().pixelSize(), m_theme.face(TextStep::Body).font.pixelSize());
}

void TestStyle::zoomReachesLivingWidgets()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    m_theme.pad(*layout, {24, 4, 20, 4}, 8);
    QPushButton button("Skriv ut", &window);
    QLineEdit field(&window);
    QLabel title("Familjer", &window);
    m_theme.wear(title, TextStep::Page, QFont::DemiBold);
    layout->addWidget(&title);
    layout->addWidget(&button);
    layout->addWidget(&field);
    window.show();
    const int tall = button.sizeHint().height();
    const int fieldTall = field.sizeHint().height();
    const int text = title.font().pixelSize();
    m_theme.setZoom(200);
    QCoreApplication::processEvents();
    QVERIFY(std::abs(button.sizeHint().height() - 2 * tall) <= 2);
    QVERIFY(std::abs(field.sizeHint().height() - 2 * fieldTall) <= 2);
    QVERIFY(std::abs(title.font().pixelSize() - 2 * text) <= 1);
    QCOMPARE(title.font().weight(), QFont::DemiBold);
    QCOMPARE(layout->contentsMargins().left(), 48);
    QCOMPARE(layout->spacing(), 16);
    QVERIFY(button.height() >= button.sizeHint().height());
}

void TestStyle::densityChangesRows()
{
    const int airy = m_theme.rowHeight();
    const int airyTwo = m_theme.rowHeight(2);
    const int control = m_theme.controlHeight();
    m_theme.setDensity(Density::Compact);
    QVERIFY(m_theme.rowHeight() < airy);
    QVERIFY(m_theme.rowHeight(2) < airyTwo);
    QVERIFY(m_theme.rowHeight(2) > m_theme.rowHeight());
    QVERIFY(m_theme.controlHeight() < control);
}

void TestStyle::motionCanBeOff()
{
    QCOMPARE(m_theme.motionTime(120), 120);
    m_theme.setMotion(false);
    QCOMPARE(m_theme.motionTime(120), 0);
    m_theme.setMotion(true);
}

void TestStyle::focusShowsAsARing_data()
{
    QTest::addColumn<int>("look");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<int>("sample");
    for (const auto &[name, look] : looks) {
        for (const int zoom : {100, 200}) {
            for (int i = 0; i < samples().size(); ++i)
                QTest::addRow("%s %d %s", samples().at(i).name, zoom, name) << int(look) << zoom << i;
        }
    }
}

void TestStyle::focusShowsAsARing()
{
    QFETCH(int, look);
    QFETCH(int, zoom);
    QFETCH(int, sample);
    m_theme.choose(Look(look));
    m_theme.setZoom(zoom);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit(&window);
    QWidget *control = samples().at(sample).make(m_theme, &window);
    layout->addWidget(other);
    layout->addWidget(control);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus(Qt::TabFocusReason);
    const QColor ring = m_theme.tokens().focus;
    QCOMPARE(count(grabbed(*control), ring), 0);
    control->setFocus(Qt::TabFocusReason);
    QVERIFY(control->hasFocus());
    const QImage image = grabbed(*control);
    // Two pixels along at least one side of the smallest control.
    QVERIFY2(count(image, ring) >= 60, qPrintable(QString::number(count(image, ring))));
}

void TestStyle::nothingIsCut_data()
{
    focusShowsAsARing_data();
}

void TestStyle::nothingIsCut()
{
    QFETCH(int, look);
    QFETCH(int, zoom);
    QFETCH(int, sample);
    m_theme.choose(Look(look));
    m_theme.setZoom(zoom);
    if (QByteArray(samples().at(sample).name) == "slider" || QByteArray(samples().at(sample).name) == "line edit" ||
        QByteArray(samples().at(sample).name) == "flat line edit" ||
        QByteArray(samples().at(sample).name) == "text area" || QByteArray(samples().at(sample).name) == "tab bar")
        return; // their hint does not promise to hold their text
    QWidget window;
    QWidget *control = samples().at(sample).make(m_theme, &window);
    control->resize(control->sizeHint());
    const QColor ink = QByteArray(samples().at(sample).name).startsWith("primary") ? m_theme.tokens().onAccent
                       : QByteArray(samples().at(sample).name) == "quiet button"   ? m_theme.tokens().accent
                       : QByteArray(samples().at(sample).name) == "danger button"  ? m_theme.tokens().late
                                                                                   : m_theme.tokens().text;
    // More room shows no more text. Edges of the same colour grow with the control, so they are left out.
    const auto inked = [&] {
        const QImage image = grabbed(*control);
        return count(image.copy(image.rect().adjusted(2, 2, -2, -2)), ink);
    };
    const int fitted = inked();
    QVERIFY(fitted > 0);
    control->resize(control->sizeHint() + QSize(80, 40));
    QCOMPARE(inked(), fitted);
}

void TestStyle::flatFieldsHaveNoEdgeAtRest()
{
    QLineEdit field("Jourhem");
    field.resize(field.sizeHint());
    const QColor edge = m_theme.tokens().border;
    QVERIFY(count(grabbed(field), edge) > 20);
    setFlat(field);
    QCOMPARE(count(grabbed(field), edge), 0);
}

void TestStyle::lateFieldsSaySo()
{
    QLineEdit field("abc");
    field.resize(field.sizeHint());
    setFlat(field);
    setLate(field, true);
    QVERIFY(count(grabbed(field), m_theme.tokens().late) > 20);
    setLate(field, false);
    QCOMPARE(count(grabbed(field), m_theme.tokens().late), 0);
}

void TestStyle::buttonsTakeTheirRole()
{
    QPushButton button("Boka");
    button.resize(button.sizeHint());
    const Tokens &t = m_theme.tokens();
    const int area = button.width() * button.height();
    QCOMPARE(count(grabbed(button), t.accent), 0);
    setRole(button, ButtonRole::Primary);
    QVERIFY(count(grabbed(button), t.accent) > area / 2);
    setRole(button, ButtonRole::Quiet);
    QVERIFY(count(grabbed(button), t.accent) < area / 4);
    setRole(button, ButtonRole::Danger);
    QVERIFY(count(grabbed(button), t.late) > 20);
    setRole(button, ButtonRole::Plain);
    QVERIFY(count(grabbed(button), t.border) > 20);
    QCOMPARE(count(grabbed(button), t.late), 0);
}

void TestStyle::loudPillsAreFilledQuietOnesNot()
{
    QFETCH(int, look);
    m_theme.choose(Look(look));
    for (int i = 0; i < statusCount; ++i) {
        PillLabel label(m_theme, nullptr);
        const StatusLook status = m_theme.status(Status(i));
        label.setPill({Status(i), true, std::nullopt, "Hålls till 14:30", true});
        label.resize(label.sizeHint());
        const QImage loud = grabbed(label);
        // The ground between edge and icon.
        QCOMPARE(loud.pixelColor(4, loud.height() / 2).rgb(), status.tint.rgb());
        QVERIFY(count(loud, status.text) > 10);
        if (status.edge.isValid() && !status.dashed)
            QCOMPARE(loud.pixelColor(loud.width() / 2, loud.height() - 1).rgb(), status.edge.rgb());
        QCOMPARE(label.accessibleName(), QString("Hålls till 14:30"));
        label.setPill({Status(i), false, std::nullopt, "Hålls till 14:30", true});
        QImage quiet(label.sizeHint(), QImage::Format_ARGB32_Premultiplied);
        quiet.fill(m_theme.tokens().base);
        label.resize(label.sizeHint());
        label.render(&quiet, {}, {}, QWidget::DrawChildren);
        if (status.tint != m_theme.tokens().base && Status(i) != Status::Protected)
            QCOMPARE(count(quiet, status.tint), 0);
        QVERIFY(count(quiet, m_theme.tokens().text) > 10);
    }
}

void TestStyle::theClockShowsWhatIsLeft()
{
    const auto inkFor = [this](double left) {
        PillLabel label(m_theme, nullptr);
        label.setPill({Status::Warn, true, left, QString(), true});
        label.resize(label.sizeHint());
        return count(grabbed(label), m_theme.status(Status::Warn).text);
    };
    QVERIFY(inkFor(0) < inkFor(0.4));
    QVERIFY(inkFor(0.4) < inkFor(1));
    QCOMPARE(inkFor(7), inkFor(1));
    QCOMPARE(inkFor(-7), inkFor(0));
}

void TestStyle::protectedCellsAreBarsOfOneWidth()
{
    SampleTable table(12);
    QTableView view;
    view.setModel(&table);
    const CellDelegate delegate(m_theme, view);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 300, 34);
    const auto bar = [&](const QModelIndex &index) {
        QImage image(300, 34, QImage::Format_RGB32);
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        painter.end();
        return count(image, m_theme.tokens().protectedBar);
    };
    QVERIFY(bar(table.index(5, SampleTable::Bar)) > 80 * 12);
    QCOMPARE(bar(table.index(6, SampleTable::Bar)), 0);
    QVERIFY(bar(table.index(5, SampleTable::Name)) > 0);
}

void TestStyle::theWheelChangesOnlyWhatHasTheKeyboard()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new QLineEdit(&window);
    auto *box = new QComboBox(&window);
    box->addItems({"a", "b", "c"});
    layout->addWidget(field);
    layout->addWidget(box);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
    field->setFocus();
    turnWheel(*box);
    QCOMPARE(box->currentIndex(), 0);
    box->setFocus();
    turnWheel(*box);
    QCOMPARE(box->currentIndex(), 1);
}

void TestStyle::dialogsHaveCancelThenTheVerb()
{
    DialogFrame dialog(m_theme, DialogFrame::Width::Narrow, nullptr);
    dialog.setTitle("Boka en plats");
    dialog.setVerb("Boka");
    dialog.body()->addWidget(new QLineEdit(&dialog));
    dialog.show();
    QCOMPARE(dialog.windowTitle(), QString("Boka en plats"));
    QVERIFY(dialog.width() >= 480);
    QVERIFY(dialog.cancel()->x() < dialog.verb()->x());
    QCOMPARE(dialog.verb()->geometry().right(), dialog.width() - 24 - 1);
    QVERIFY(dialog.verb()->isDefault());
    QVERIFY(roleOf(dialog.verb()) == ButtonRole::Primary);
    dialog.cancel()->click();
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

void TestStyle::dangerousDialogsBeginOnTheSafeButton()
{
    DialogFrame dialog(m_theme, DialogFrame::Width::Wide, nullptr);
    dialog.setVerb("Ta bort 3 familjer", true);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.cancel()->hasFocus());
    QVERIFY(!dialog.verb()->isDefault());
    QVERIFY(roleOf(dialog.verb()) == ButtonRole::Danger);
}

void TestStyle::messagesShowOnlyWhatTheySay()
{
    QWidget window;
    InlineMessage message(m_theme, &window);
    window.show();
    QVERIFY(message.isHidden());
    message.say(Status::Late, "Lösenfrasen stämde inte.");
    QVERIFY(message.isVisible());
    QCOMPARE(message.accessibleName(), QString("Lösenfrasen stämde inte."));
    message.clear();
    QVERIFY(message.isHidden());
}

void TestStyle::noticesCanBeRead()
{
    for (const auto &look : looks) {
        m_theme.choose(look.second);
        for (int i = 0; i < statusCount; ++i) {
            InlineMessage notice(m_theme, nullptr, InlineMessage::Kind::Notice);
            notice.say(Status(i), "Familjen är skyddad.");
            const QColor ink = notice.findChild<QLabel *>("messageText")->palette().color(QPalette::WindowText);
            QVERIFY2(contrast(ink, m_theme.status(Status(i)).tint) >= 4.5,
                     qPrintable(QString("%1, status %2").arg(look.first).arg(i)));
        }
    }
    m_theme.choose(Look::Light);
}

void TestStyle::factsAreMutedOnPaperToo()
{
    QWidget paper;
    paper.setBackgroundRole(QPalette::Base);
    SectionHeader head(m_theme, QString(), &paper);
    head.setFact("14 i år");
    head.resize(300, 40);
    const QImage image = grabbed(head);
    QVERIFY(count(image, m_theme.tokens().muted) > 5);
    QCOMPARE(count(image, m_theme.tokens().text), 0);
    QCOMPARE(image.pixelColor(150, 39).rgb(), m_theme.tokens().line.rgb());
}

void TestStyle::scrollingStaysWithinAFrame()
{
    SampleTable table(100000);
    table.twoLines = true;
    const auto page = gallery(m_theme, table);
    page->resize(1440, 900);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    auto *view = page->findChild<QTableView *>();
    QList<double> frames;
    for (int i = 0; i < 60; ++i) {
        view->verticalScrollBar()->setValue(i * 997);
        const std::clock_t begin = std::clock();
        view->viewport()->repaint();
        frames.append(double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(frames.begin(), frames.end());
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(frames.at(frames.size() / 2) < 16, qPrintable(QString::number(frames.at(frames.size() / 2))));
#endif
}

void TestStyle::pictures()
{
    // For eyes, where the variable says; otherwise only that nothing is complained of.
    const auto keep = [](const QPixmap &picture, const QString &name) {
        const QString folder = qEnvironmentVariable("FAMN_PICTURES");
        return folder.isEmpty() ? !picture.isNull() : picture.save(folder + "/" + name + ".png");
    };
    for (const auto &[name, look] : looks) {
        for (const int zoom : {100, 200}) {
            m_theme.choose(look);
            m_theme.setZoom(zoom);
            SampleTable table(40);
            table.twoLines = zoom == 200;
            const auto page = gallery(m_theme, table);
            page->resize(m_theme.px(1640), m_theme.px(1150));
            page->show();
            page->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
            QMenu menu;
            menu.addAction(icon("printer", m_theme), "Skriv &ut…")->setShortcut(QKeySequence("Ctrl+P"));
            QAction *checked = menu.addAction("Visa detaljer");
            checked->setCheckable(true);
            checked->setChecked(true);
            menu.addSeparator();
            menu.addMenu("Utseende");
            menu.setActiveAction(checked);
            menu.resize(menu.sizeHint());
            QVERIFY(keep(menu.grab(), QString("menu-%1-%2").arg(name).arg(zoom)));
            DialogFrame dialog(m_theme, DialogFrame::Width::Narrow, page.get());
            dialog.setTitle("Boka en plats");
            dialog.setVerb("Boka");
            dialog.body()->addWidget(new QLineEdit("14 oktober", &dialog));
            dialog.resize(dialog.sizeHint());
            QVERIFY(keep(dialog.grab(), QString("dialog-%1-%2").arg(name).arg(zoom)));
            QVERIFY(keep(page->grab(), QString("%1-%2").arg(name).arg(zoom)));
        }
    }
}

int main(int argc, char **argv)
{
    return runTest<TestStyle, QApplication>(argc, argv);
}

#include "tst_Style.moc"
