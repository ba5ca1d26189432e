#include "ui/widgets/icons.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <cmath>

#include "tests/support/testmain.h"

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

constexpr Meaning AllMeanings[] = { Meaning::None, Meaning::Overdue, Meaning::Today,  Meaning::Soon,
                                    Meaning::Done, Meaning::Info,    Meaning::Unknown };

} // namespace

class TstWidgetsLook final : public QObject
{
    Q_OBJECT

private slots:

    void everyTextCanBeRead()
    {
        for (const QPalette &palette : { lightPalette(), darkPalette() }) {
            for (const auto ground :
                 { QPalette::Window, QPalette::Base, QPalette::AlternateBase }) {
                for (const Meaning meaning : AllMeanings)
                    QVERIFY(contrast(meaningColor(meaning, palette), palette.color(ground)) >= 4.5);
                QVERIFY(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                                 palette.color(ground))
                        >= 4.5);
            }
            QVERIFY(contrast(palette.color(QPalette::HighlightedText),
                             palette.color(QPalette::Highlight))
                    >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button))
                    >= 4.5);
        }
    }

    void everyTintKeepsItsTextReadable()
    {
        for (const QPalette &palette : { lightPalette(), darkPalette() }) {
            for (const Meaning meaning : AllMeanings) {
                const QColor tint = meaningTint(meaning, palette);
                if (tint.isValid())
                    QVERIFY(contrast(meaningColor(meaning, palette), tint) >= 4.5);
            }
        }
    }

    void bordersAndTheFocusRingCanBeSeen()
    {
        for (const QPalette &palette : { lightPalette(), darkPalette() }) {
            for (const auto ground : { QPalette::Window, QPalette::Base }) {
                QVERIFY(contrast(fieldBorder(palette), palette.color(ground)) >= 3.0);
                QVERIFY(contrast(focusRing(palette), palette.color(ground)) >= 3.0);
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
            QVERIFY2(light != dark, qPrintable(QString::number(i)));
        }
        QApplication::setPalette(lightPalette());
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
};

HABEAS_TEST(TstWidgetsLook)

#include "tst_widgets_look.moc"
