#include "app/records/store/repository.h"
#include "ui/shell/locksignals.h"
#include "ui/widgets/letterpreview.h"
#include "ui/widgets/looks/namecover.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

#include "tests/flows/everywhere.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

/// Draws nothing and notes every text that would have been drawn.
class TextCatcher final : public QPaintEngine
{
public:
    TextCatcher()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState &) override { }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

    void drawPath(const QPainterPath &) override { }

    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {
    }

    void drawTextItem(const QPointF &, const QTextItem &item) override { texts << item.text(); }

    [[nodiscard]] Type type() const override { return User; }

    QStringList texts;
};

class TextPaper final : public QPaintDevice
{
public:
    explicit TextPaper(const QSize &size)
        : m_size(size)
    {
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_catcher; }

    [[nodiscard]] QString text() const { return m_catcher.texts.join(u'\n'); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int Dots = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return Dots;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmWidthMM:
        case PdmHeightMM:
        case PdmNumColors:
            break;
        }
        return 0;
    }

private:
    QSize m_size;
    mutable TextCatcher m_catcher;
};

/// Every text the window would draw now; a page as it is printed has the names all the time.
QString drawnTexts(QWidget *window)
{
    TextPaper paper(window->size());
    QList<QWidget *> printed;
    for (QWidget *widget : window->findChildren<QWidget *>(u"preview"_s)) {
        if (widget->isVisible()) {
            widget->setVisible(false);
            printed << widget;
        }
    }
    window->render(&paper);
    for (QWidget *widget : std::as_const(printed))
        widget->setVisible(true);
    return paper.text() + u'\n' + window->windowTitle();
}

/// Everything a screen reader could be told of a window; printed pages have the names all the time.
void collectTold(QAccessibleInterface *told, QStringList &texts)
{
    constexpr int most = 400; // children of one list
    if (!told || !told->isValid() || told->state().invisible)
        return;
    if (told->object() && told->object()->objectName() == u"preview")
        return;
    for (const auto kind :
         { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        texts << told->text(kind);
    if (QAccessibleTextInterface *text = told->textInterface())
        texts << text->text(0, text->characterCount());
    for (int i = 0; i < std::min(most, told->childCount()); ++i)
        collectTold(told->child(i), texts);
}

QString toldTexts(QWidget *window)
{
    QStringList texts;
    collectTold(QAccessible::queryAccessibleInterface(window), texts);
    return texts.join(u'\n');
}

/// The words of everybody's names, as they stand on record.
QStringList nameWords(const Connection &connection)
{
    QStringList words;
    const QList<Name> names = Repository<Name>(connection).all().value();
    for (const Name &name : names) {
        const QStringList parts = name.text.split(u' ');
        for (const QString &word : parts) {
            if (word.size() > 3)
                words << word;
        }
    }
    return words;
}

QStringList namesIn(const QString &text, const QStringList &names)
{
    QStringList found;
    for (const QString &name : names) {
        const QRegularExpression whole(u"(?<!\\p{L})%1(?!\\p{L})"_s.arg(name));
        if (const qsizetype at = text.indexOf(whole); at >= 0)
            found << text.mid(qMax<qsizetype>(0, at - 20), 60);
    }
    return found;
}

} // namespace

/// Names on the screen, and what makes the window lock.
class TstPrivacy final : public QObject
{
    Q_OBJECT

private slots:

    /// Every page and dialog as it is drawn: with names, and after F9 without.
    void codesStandWhereverANameStood()
    {
        ShellFixture shell;
        int shown = 0;
        int told = 0;
        QStringList left;
        everywhere(shell, [&](const QString &where, QWidget *window) {
            if (shell.window.isLocked())
                return;
            const QStringList names = nameWords(shell.window.workbench()->connection());
            QVERIFY(!names.isEmpty());
            shown += namesIn(drawnTexts(window), names).isEmpty() ? 0 : 1;
            told += namesIn(toldTexts(window), names).isEmpty() ? 0 : 1;
            emit shell.window.commands()->wanted(Command::HideNames);
            // Veiled at once; codes as soon as the names are known.
            if (!namesIn(drawnTexts(window), names).isEmpty())
                left << where + u": at once: "_s + namesIn(drawnTexts(window), names).join(u", "_s);
            QTRY_VERIFY(!drawnTexts(&shell.window).contains(u"•••"));
            if (!namesIn(drawnTexts(window), names).isEmpty())
                left << where + u": "_s + namesIn(drawnTexts(window), names).join(u", "_s);
            if (!namesIn(toldTexts(window), names).isEmpty())
                left << where + u": told: "_s + namesIn(toldTexts(window), names).join(u", "_s);
            emit shell.window.commands()->wanted(Command::HideNames);
        });
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QVERIFY(shown > 10); // or the catcher catches nothing
        QVERIFY(told > 10);
    }

    /// A form with a name in it, a tip, and what completes a name.
    void fieldsTipsAndCompletionsAreCovered()
    {
        ShellFixture shell;
        shell.unlock();
        const QStringList names = nameWords(shell.window.workbench()->connection());
        const QString name = names.first();
        QDialog form(&shell.window);
        auto *line = new QLineEdit(name, &form);
        auto *text = new QPlainTextEdit(u"About "_s + name, &form);
        text->move(0, 40);
        auto *rich = new QTextEdit(u"<b>About</b> "_s + name, &form);
        rich->move(0, 250);
        auto *hint = new QPlainTextEdit(&form);
        hint->setPlaceholderText(u"Case of "_s + name);
        hint->move(300, 80);
        auto *choice = new QComboBox(&form);
        choice->addItem(name);
        choice->move(300, 0);
        auto *label = new QLabel(name, &form);
        label->setToolTip(name);
        label->move(300, 40);
        form.resize(600, 500);
        form.setWindowTitle(name);
        form.show();
        QCoreApplication::processEvents();
        QVERIFY(namesIn(drawnTexts(&form), { name }).size() == 1);
        emit shell.window.commands()->wanted(Command::HideNames);
        QTRY_VERIFY(!drawnTexts(&shell.window).contains(u"•••"));
        QVERIFY2(namesIn(drawnTexts(&form), { name }).isEmpty(), qPrintable(drawnTexts(&form)));
        QVERIFY2(namesIn(toldTexts(&form), { name }).isEmpty(), qPrintable(toldTexts(&form)));
        QVERIFY(!form.windowTitle().contains(name));
        QCOMPARE(line->text(), name); // what is on record is not touched
        QCOMPARE(text->toPlainText(), u"About "_s + name);
        choice->showPopup();
        QToolTip::showText(label->mapToGlobal(QPoint()), name, label);
        QCoreApplication::processEvents();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible() && window != &shell.window)
                QVERIFY2(namesIn(drawnTexts(window), { name }).isEmpty(),
                         window->metaObject()->className());
        }
        choice->hidePopup();
        QToolTip::hideText();
        emit shell.window.commands()->wanted(Command::HideNames);
        QVERIFY(!namesIn(drawnTexts(&form), { name }).isEmpty());
        QVERIFY(!namesIn(toldTexts(&form), { name }).isEmpty());
    }

    /// A printed page is a picture: there are words, and none that can be read.
    void aPrintedPageIsVeiled()
    {
        ShellFixture shell;
        shell.unlock();
        QImage page(QSize(470, 660), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.drawText(page.rect(), Qt::TextWordWrap, u"Dana Sample was held. "_s.repeated(90));
        painter.end();
        LetterPreview preview(&shell.window);
        preview.resize(520, 600);
        preview.show({ { page }, 1, {} }, {});
        preview.setVisible(true);
        const auto darkest = [&preview] {
            const QImage seen
                = preview.viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            uchar least = 255;
            for (int y = 40; y < seen.height() - 40; ++y) // not the sheet's edge
                least = std::min(
                    least,
                    *std::min_element(seen.constScanLine(y) + 40, seen.constScanLine(y) + 440));
            return least;
        };
        QVERIFY(darkest() < 60);
        emit shell.window.commands()->wanted(Command::HideNames);
        QVERIFY2(darkest() > 120, qPrintable(QString::number(darkest())));
        emit shell.window.commands()->wanted(Command::HideNames);
    }

    void theKeyWorksBehindAFormAndTheStateIsShown()
    {
        ShellFixture shell;
        shell.unlock();
        QAction *action = shell.window.commands()->action(Command::HideNames);
        emit shell.window.commands()->wanted(Command::LogHearingAnywhere);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QApplication::setActiveWindow(QApplication::activeModalWidget());
        shell.press(Qt::Key_F9);
        QVERIFY(shell.appearance().cover().isOn());
        QVERIFY(action->isChecked());
        shell.press(Qt::Key_F9);
        QVERIFY(!shell.appearance().cover().isOn());
        QVERIFY(!action->isChecked());
        QApplication::activeModalWidget()->close();
    }

    void namesStayCoveredOverALock()
    {
        ShellFixture shell;
        shell.unlock();
        emit shell.window.commands()->wanted(Command::HideNames);
        shell.window.lock();
        shell.unlock();
        QVERIFY(shell.appearance().cover().isOn());
        const QStringList names = nameWords(shell.window.workbench()->connection());
        QVERIFY(namesIn(drawnTexts(&shell.window), names).isEmpty());
        emit shell.window.commands()->wanted(Command::HideNames);
    }

    void sleepAndScreenLocksLockAtOnce()
    {
        ShellFixture shell;
        LockSignals *heard = shell.window.lockSignals();
        const std::pair<const char *, std::function<void()>> causes[]
            = { { "sleep",
                  [heard] {
                      heard->prepareForSleep(true);
                  } },
                { "session",
                  [heard] {
                      heard->lockSession();
                  } },
                { "saver", [heard] {
                     heard->activeChanged(true);
                 } } };
        for (const auto &[name, happen] : causes) {
            shell.unlock();
            emit shell.window.commands()->wanted(Command::LogNote);
            QElapsedTimer timer;
            timer.start();
            happen();
            QVERIFY2(shell.window.isLocked(), name);
            QVERIFY2(timer.elapsed() < 300, name);
            QCOMPARE(ShellFixture::openDialogs(), 0);
        }
    }

    void wakingUpLongAfterLocks()
    {
        ShellFixture shell;
        shell.unlock();
        shell.window.lockSignals()->prepareForSleep(false);
        QVERIFY(!shell.window.isLocked()); // no time has passed
        shell.clock.advanceSeconds(600);
        shell.window.lockSignals()->prepareForSleep(false);
        QVERIFY(shell.window.isLocked());
    }

    void aClockThatJumpsLocksWithTheFirstEvent()
    {
        for (const qint64 jump : { 600, -600 }) {
            ShellFixture shell;
            shell.unlock();
            shell.clock.advanceSeconds(jump);
            shell.press(Qt::Key_Down);
            QVERIFY(shell.window.isLocked());
        }
    }

    /// The real thing: a bus of our own, and a signal on it.
    void aSignalOnTheBusLocks()
    {
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address=1"_s });
        if (!daemon.waitForStarted() || !daemon.waitForReadyRead())
            QSKIP("there is no dbus-daemon here");
        const QString address = QString::fromLatin1(daemon.readLine()).trimmed();
        auto bus = QDBusConnection::connectToBus(address, u"heard"_s);
        auto other = QDBusConnection::connectToBus(address, u"sender"_s);
        QVERIFY(bus.isConnected() && other.isConnected());
        const std::tuple<QString, QString, QVariantList> all[]
            = { { u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, { true } },
                { u"org.freedesktop.login1.Session"_s, u"Lock"_s, {} },
                { u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, { true } },
                { u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, { true } },
                { u"org.xfce.ScreenSaver"_s, u"ActiveChanged"_s, { true } } };
        {
            ShellFixture shell;
            shell.window.lockSignals()->listen(bus, bus);
            for (const auto &[interface, member, arguments] : all) {
                shell.unlock();
                QDBusMessage signal = QDBusMessage::createSignal(u"/any/path"_s, interface, member);
                signal.setArguments(arguments);
                QVERIFY(other.send(signal));
                QTRY_VERIFY2(shell.window.isLocked(), qPrintable(interface));
            }
        }
        QDBusConnection::disconnectFromBus(u"heard"_s);
        QDBusConnection::disconnectFromBus(u"sender"_s);
        daemon.kill();
        daemon.waitForFinished();
    }
};

HABEAS_TEST(TstPrivacy)

#include "tst_privacy.moc"
