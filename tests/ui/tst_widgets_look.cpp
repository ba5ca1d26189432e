#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/namecover.h"
#include "ui/widgets/looks/theme.h"
#include "ui/widgets/partsbar.h"
#include "ui/widgets/printpreview.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QGraphicsView>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cmath>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas::ui;

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green())
        + 0.0722 * channel(colour.blue());
}

/// WCAG 2: from 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double light = qMax(luminance(a), luminance(b));
    const double dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

QList<QPalette> palettes()
{
    return { lightPalette(), darkPalette(), highContrastPalette() };
}

constexpr Meaning AllMeanings[] = { Meaning::None, Meaning::Overdue, Meaning::Today,  Meaning::Soon,
                                    Meaning::Done, Meaning::Info,    Meaning::Unknown };

} // namespace

class TstWidgetsLook final : public QObject
{
    Q_OBJECT

private slots:

    /// A handle, and where the keyboard is, on every ground: what is drawn, not what was meant.
    void whereOneIsCanBeSeen()
    {
        Appearance look(*qApp);
        for (const ThemeChoice theme :
             { ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast }) {
            look.setTheme(theme);
            QScrollBar bar(Qt::Vertical);
            bar.setRange(0, 10);
            bar.setPageStep(10);
            bar.resize(16, 300);
            const QImage scroll = bar.grab().toImage();
            QVERIFY(contrast(scroll.pixelColor(8, 80), scroll.pixelColor(1, 80)) >= 3);
            QPushButton button(u"Save"_s);
            button.resize(120, 40);
            button.show();
            button.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&button));
            button.setFocus();
            const QImage focused = button.grab().toImage();
            QVERIFY(contrast(focused.pixelColor(1, 20), focused.pixelColor(6, 20)) >= 3);
        }
        look.setTheme(ThemeChoice::System);
    }

    void iconsGrowWithTheLetters()
    {
        Appearance look(*qApp);
        const QPushButton button(u"Save"_s);
        const int plain = button.iconSize().width();
        look.setZoom(200);
        QCOMPARE(button.iconSize().width(), plain * 2);
        look.setZoom(100);
    }

    void everyTextCanBeRead()
    {
        for (const QPalette &palette : palettes()) {
            for (const auto ground :
                 { QPalette::Window, QPalette::Base, QPalette::AlternateBase }) {
                QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(ground))
                        >= 4.5);
                QVERIFY(contrast(palette.color(QPalette::Link), palette.color(ground)) >= 4.5);
                for (const Meaning meaning : AllMeanings)
                    QVERIFY(contrast(meaningColor(meaning, palette), palette.color(ground)) >= 4.5);
                QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                                 palette.color(ground))
                        >= 4.5);
            }
            QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                             palette.color(QPalette::Highlight))
                    >= 4.5);
            for (const auto group : { QPalette::Active, QPalette::Disabled })
                QVERIFY(contrast(palette.color(group, QPalette::ButtonText),
                                 palette.color(QPalette::Button))
                        >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::HighlightedText),
                             palette.color(QPalette::Disabled, QPalette::Highlight))
                    >= 3.0);
        }
    }

    void everyTintKeepsItsTextReadable()
    {
        for (const QPalette &palette : palettes()) {
            for (const Meaning meaning : AllMeanings) {
                const QColor tint = meaningTint(meaning, palette);
                if (!tint.isValid())
                    continue;
                QVERIFY(contrast(meaningColor(meaning, palette), tint) >= 4.5);
                QVERIFY(contrast(palette.color(QPalette::Text), tint) >= 4.5);
            }
        }
    }

    void bordersAndTheFocusRingCanBeSeen()
    {
        for (const QPalette &palette : palettes()) {
            for (const auto ground : { QPalette::Window, QPalette::Base }) {
                QVERIFY(contrast(fieldBorder(palette), palette.color(ground)) >= 3.0);
                QVERIFY(contrast(focusRing(palette), palette.color(ground)) >= 3.0);
                QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(ground))
                        >= (ground == QPalette::Base ? 3.0 : 1.0));
            }
        }
    }

    void everyGlyphIsDrawnAndFollowsTheTheme()
    {
        for (int i = static_cast<int>(Glyph::Today); i <= static_cast<int>(Glyph::DropDown); ++i) {
            const QIcon icon = glyphIcon(static_cast<Glyph>(i));
            QApplication::setPalette(lightPalette());
            const QImage light = icon.pixmap(24, 24).toImage();
            QApplication::setPalette(darkPalette());
            const QImage dark = icon.pixmap(24, 24).toImage();
            QApplication::setPalette(highContrastPalette());
            const QImage strong = icon.pixmap(24, 24).toImage();
            QVERIFY2(light != dark && dark != strong, qPrintable(QString::number(i)));
        }
        QApplication::setPalette(lightPalette());
    }

    /// Colours stand in the palette's class, so that a theme reaches every corner.
    void noColourIsFixedElsewhere()
    {
        static const QRegularExpression fixed(
            u"Qt::(white|black|red|green|blue|yellow|gray|darkGray|lightGray)\\b|\"#[0-9a-fA-F]{3,"
            u"8}"
            "\"|QColor\\((0x|[0-9])|qRgb\\(|0xff[0-9a-f]{6}|setStyleSheet"_s);
        // Paper is white whatever the screen looks like.
        const QStringList paper { u"theme.cpp"_s, u"letterpreview.cpp"_s, u"sheetfile.cpp"_s,
                                  u"pdfpages.cpp"_s };
        const QString pages = u"/documents/pages/main.cpp"_s; // they are paper too
        QDirIterator files(QStringLiteral(HABEAS_SOURCE_DIR "/ui"), { u"*.cpp"_s, u"*.h"_s },
                           QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            ++seen;
            if (!paper.contains(files.fileName()) && !files.filePath().endsWith(pages))
                QVERIFY2(!fixed.match(text).hasMatch(),
                         qPrintable(files.fileName() + u": " + fixed.match(text).captured()));
        }
        QVERIFY(seen > 50);
    }

    void aKeyHasItsTwinOnTheRussianLayout()
    {
        QCOMPARE(Shortcuts::cyrillicTwin(QKeySequence(u"Ctrl+H"_s)),
                 QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(0x420)))); // Р
        QCOMPARE(Shortcuts::cyrillicTwin(QKeySequence(u"Ctrl+Shift+L"_s)),
                 QKeySequence(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key(0x414)))); // Д
        QVERIFY(Shortcuts::cyrillicTwin(QKeySequence(u"F3"_s)).isEmpty());
    }

    void aBoundKeyRunsItsActionOnceOnBothLayouts()
    {
        QWidget window;
        auto *keys = new Shortcuts(&window);
        QAction action(u"Log hearing"_s);
        int runs = 0;
        connect(&action, &QAction::triggered, this, [&runs] {
            ++runs;
        });
        keys->bind(&action, { QKeySequence(u"Ctrl+H"_s) });
        window.show();
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(runs, 1);
        QTest::sendKeyEvent(QTest::Click, &window, Qt::Key(0x420), QString(), Qt::ControlModifier);
        QCOMPARE(runs, 2);
        QVERIFY(action.shortcut().isEmpty());
        QVERIFY(action.text().startsWith(u"Log hearing\t"_s));
    }

    void theSameKeyTwiceIsNoticed()
    {
        QWidget window;
        auto *keys = new Shortcuts(&window);
        keys->bind({ QKeySequence(u"Ctrl+H"_s) }, [] {});
        QVERIFY(keys->duplicates().isEmpty());
        keys->bind({ QKeySequence(u"Ctrl+H"_s) }, [] {});
        QCOMPARE(keys->duplicates().size(), 2); // it and its twin
    }

    /// However narrow it gets every part stays in sight, and is one stop of the Tab key.
    void partsWrapInsteadOfScrolling()
    {
        PartsBar bar;
        for (const QString &word : { u"Overview"_s, u"Timeline"_s, u"To check"_s, u"Custody"_s }) {
            bar.addPart();
            bar.setText(bar.count() - 1, word);
        }
        QCOMPARE(bar.current(), 0);
        const QSize wide = bar.sizeHint();
        QVERIFY(bar.heightForWidth(wide.width() / 2) >= 2 * wide.height());
        bar.resize(wide.width() / 2, bar.heightForWidth(wide.width() / 2));
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        for (const auto *part : bar.findChildren<QToolButton *>()) {
            QVERIFY(bar.rect().contains(part->geometry()));
            QVERIFY(part->width() >= 24 && part->height() >= 24);
            QCOMPARE(part->focusPolicy(), Qt::NoFocus); // the bar is the one stop
        }
        QList<int> told;
        connect(&bar, &PartsBar::currentChanged, this, [&told](int part) {
            told << part;
        });
        bar.setCurrent(2);
        bar.setCurrent(2);
        bar.activateWindow();
        bar.setFocus();
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right); // there is none
        QCOMPARE(told, (QList<int> { 2, 3 }));
        QCOMPARE(bar.current(), 3);
        QCOMPARE(bar.accessibleDescription(), u"Custody"_s);
    }

    /// Whoever looks closer at a covered page sees no more of it: strokes as wide as a heading's.
    void aCoveredPreviewIsAsCoveredWhenItIsLarge()
    {
        Appearance appearance(*qApp);
        QPrinter printer(QPrinter::HighResolution);
        QPrintPreviewDialog dialog(&printer);
        connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [](QPrinter *target) {
            QPainter painter(target);
            const double point = target->logicalDpiX() / 72.0;
            for (int x = 0; x < 600; x += 8)
                painter.fillRect(QRectF(x * point, 0, 4 * point, 24 * point), Qt::black);
        });
        const auto strokes = [&dialog] {
            auto *view = dialog.findChild<QGraphicsView *>();
            const QImage seen = view->grab().toImage();
            int most = 0;
            for (int y = 4; y < seen.height() / 2; y += 4) {
                for (int x = 0; x + 24 < seen.width() - 40; ++x)
                    most = qMax(
                        most,
                        qAbs(seen.pixelColor(x, y).value() - seen.pixelColor(x + 12, y).value()));
            }
            return most;
        };
        QList<int> contrasts;
        QTimer::singleShot(0, &dialog, [&] {
            auto *pages = dialog.findChild<QPrintPreviewWidget *>();
            QTRY_VERIFY(pages->pageCount() > 0);
            for (const bool covered : { false, true }) {
                appearance.cover().setOn(covered);
                pages->setZoomFactor(4);
                auto *bar = dialog.findChild<QGraphicsView *>()->verticalScrollBar();
                bar->setValue(bar->minimum());
                contrasts << strokes();
            }
            dialog.reject();
        });
        QWidget window;
        runPreview(dialog, &window);
        appearance.cover().setOn(false);
        QCOMPARE(contrasts.size(), 2);
        QVERIFY2(contrasts.first() > 150, qPrintable(QString::number(contrasts.first())));
        QVERIFY2(contrasts.last() < 40, qPrintable(QString::number(contrasts.last())));
    }
};

HABEAS_TEST(TstWidgetsLook)

#include "tst_widgets_look.moc"
