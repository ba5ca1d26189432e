#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/forms/boundedarea.h"
#include "ui/widgets/forms/forms.h"

#include <QCalendarWidget>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::ui;

namespace {

/// A form with the field and a second one to go on to.
struct Form
{
    explicit Form(QWidget *field)
        : next(new QLineEdit(&window))
    {
        auto *layout = new QFormLayout(&window);
        layout->addRow(field);
        layout->addRow(next);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }

    QWidget window;
    QLineEdit *next;
};

/// QTest's own keys are ASCII only.
void typeCyrillic(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

DateInputContext spring2023()
{
    DateInputContext context;
    context.today = *CivilDay::of(2023, 4, 10);
    return context;
}

QList<Choice> purposes()
{
    return { { u"custody"_s, u"custody hearing"_s },
             { u"extension"_s, u"extension of detention"_s },
             { u"next"_s, u"next extension"_s },
             { u"tree"_s, u"Ёлка"_s } };
}

} // namespace

class TstWidgetsFields final : public QObject
{
    Q_OBJECT

private slots:

    void tAloneMeansToday()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        Form form(field);
        QTest::keyClicks(field->lineEdit(), u"t"_s);
        QCOMPARE(field->value().edtf(), u"2023-04-10"_s);
        QTest::keyClicks(field->lineEdit(), u"omorrow"_s);
        QCOMPARE(field->value().edtf(), u"2023-04-11"_s);
        field->setText({});
        typeCyrillic(field->lineEdit(), u"е"_s); // the same key on a Cyrillic layout
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->value().edtf(), u"2023-04-10"_s);
        QVERIFY2(field->text().contains(u"2023"), qPrintable(field->text()));
    }

    void wordsWithoutADayAreKeptWhenSomebodySaysSo()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        Form form(field);
        const auto press = [field](int key, const QString &text) { // as windows ask the field first
            QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::AltModifier, text);
            QApplication::sendEvent(field->lineEdit(), &asked);
        };
        QTest::keyClicks(field->lineEdit(), u"29 feb 2022"_s);
        press(Qt::Key_K, u"k"_s);
        QVERIFY(!field->isAcceptable()); // a day that cannot be is no text
        field->setText(u"sometime soon"_s);
        QVERIFY(!field->validate());
        QVERIFY2(field->message()->text().contains(u"Alt+K"), qPrintable(field->message()->text()));
        press(0x041B, u"л"_s); // the same key on a Russian layout
        QVERIFY(field->isAcceptable());
        QCOMPARE(field->value().edtf(), u".."_s);
        QCOMPARE(field->value().typed(), u"sometime soon"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->message()->level(), FieldMessage::Level::Echo);
        QTest::keyClicks(field->lineEdit(), u"er"_s); // other words, another decision
        QVERIFY(!field->isAcceptable());

        auto *again = new PartialDateEdit;
        Form other(again);
        again->setValue(PartialDate::unknown().withTyped(u"sometime soon"_s));
        QCOMPARE(again->text(), u"sometime soon"_s);
        QVERIFY(again->validate());
        QVERIFY(again->message()->text().contains(u"your words are kept"_s));
    }

    void theDigitRowTypesDigitsWhereTheLayoutHasLetters()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        Form form(field);
        const auto press = [field](quint32 scanCode, const QString &text) {
            QKeyEvent key(QEvent::KeyPress, text.at(0).toUpper().unicode(), Qt::NoModifier,
                          scanCode, 0, 0, text);
            QApplication::sendEvent(field->lineEdit(), &key);
        };
        press(10, u"\""_s); // 10 сәуір, as the keys 1 0 and the word's letters are pressed
        press(19, u"қ"_s);
        press(65, u" "_s);
        press(54, u"с"_s);
        press(11, u"ә"_s);
        for (const QChar letter : u"уір"_s)
            press(0, QString(letter));
        QCOMPARE(field->text(), u"10 сәуір"_s);
        QCOMPARE(field->value().edtf(), u"2023-04-10"_s);
        field->setText(u"3 "_s);
        press(19, u"қ"_s);
        for (const QChar letter : u"араша"_s)
            press(0, QString(letter));
        QCOMPARE(field->text(), u"3 қараша"_s);
    }

    void aProblemIsMarkedOnTheFieldItself()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        Form form(field);
        const auto isMarked = [field] {
            return field->lineEdit()->property(FieldMessage::ProblemProperty).toBool();
        };
        QTest::keyClicks(field->lineEdit(), u"31.13.2022"_s);
        QVERIFY(!isMarked());
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QVERIFY(isMarked());
        field->setText(u"31.12.2022"_s);
        QVERIFY(!isMarked());
    }

    void cyrillicWordsFindWhatTheScreenCallsInEnglish()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(
            { { u"trial"_s, u"trial"_s },
              { u"extension"_s, u"extension"_s, {}, {}, u"продление срока\nмерзімді ұзарту"_s } });
        Form form(field);
        for (const QString &typed : { u"прод"_s, u"ұзар"_s }) {
            field->setText({});
            typeCyrillic(field->lineEdit(), typed);
            QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
            QCOMPARE(field->key(), u"extension"_s);
        }
        field->setText({});
        QTest::keyClicks(field->lineEdit(), u"prod"_s); // no English word, and meant as one
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->key(), QString());
    }

    void whatFitsUnderAFormHasNoScrollBar()
    {
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        auto *body = new QWidget;
        auto *lines = new QVBoxLayout(body);
        auto *words = new QLabel;
        words->setWordWrap(true);
        lines->addWidget(words);
        auto *area = new BoundedArea(body, &window);
        box->addWidget(area);
        box->addStretch(1);
        window.show();
        for (int width = 300; width < 420; width += 4) {
            window.resize(width, 600);
            words->setText({});
            area->hide(); // as a form that has nothing to tell yet
            QTest::qWait(1);
            words->setText(u"Ends Sunday 6 September 2026, counted from the end of the term "
                           "before.\nEnds Thursday 6 August 2026, counted from the order."_s);
            area->show();
            QTest::qWait(1);
            QVERIFY2(!area->verticalScrollBar()->isVisible(), qPrintable(QString::number(width)));
            QVERIFY(words->height() >= words->heightForWidth(words->width()));
        }
    }

    void tabTakesTheFirstMatch()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(purposes());
        Form form(field);
        QTest::keyClicks(field->lineEdit(), u"ext"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->key(), u"extension"_s);
        QCOMPARE(field->text(), u"extension of detention"_s);
        QVERIFY(form.next->hasFocus());
    }

    void wordsThatAreNotShownMatchToo()
    {
        auto *field = new ChoiceEdit;
        field->setChoices({ { u"extension"_s, u"продление срока"_s, {}, u"extension"_s } });
        Form form(field);
        QTest::keyClicks(field->lineEdit(), u"ext"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->key(), u"extension"_s);
        QCOMPARE(field->text(), u"продление срока"_s);
    }

    void arrowKeysChooseAnotherMatch()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(purposes());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"ext"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Down);
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
        QCOMPARE(field->key(), u"next"_s);
    }

    void aCompletionIsAWordOrNearlyOne()
    {
        const auto taken = [](const QString &typed) {
            auto *field = new ChoiceEdit;
            field->setChoices({ { u"ordered"_s, u"избрана"_s, {}, u"ordered"_s },
                                { u"extended"_s, u"продлена"_s, {}, u"extended"_s },
                                { u"changed"_s, u"изменена"_s, {}, u"changed"_s } });
            const Form form(field);
            field->lineEdit()->clear();
            QTest::keyClicks(field->lineEdit(), typed);
            QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
            return field->key();
        };
        for (const QString &other : { u"2m"_s, u"2 m"_s, u"15d"_s, u"6 may"_s, u"hang"_s, u"en"_s })
            QVERIFY2(taken(other).isEmpty(), qPrintable(other));
        QCOMPARE(taken(u"ext"_s), u"extended"_s);
        QCOMPARE(taken(u"ghj"_s), u"extended"_s); // the keys of "про"
        QCOMPARE(taken(u"extneded"_s), u"extended"_s);
        QCOMPARE(taken(u"chagned"_s), u"changed"_s);
    }

    void scriptAndCaseAreFolded()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(purposes());
        const Form form(field);
        typeCyrillic(field->lineEdit(), u"елк"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->key(), u"tree"_s);
    }

    void lettersThatFoldAwayChooseNothing()
    {
        auto *field = new ChoiceEdit;
        field->setChoices({ { u"one"_s, u"KZ-1 Kara Sample"_s } });
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"qqq"_s); // folded: a k
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QVERIFY(field->key().isEmpty());
        field->setText(u"k"_s);
        QCOMPARE(field->key(), QString());
        field->setFocus();
        QTest::keyClicks(field->lineEdit(), u"a"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->key(), u"one"_s);
    }

    void whatMatchesNothingIsSaidOnLeavingAndGoesWhenFixed()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(purposes());
        const Form form(field);
        auto *message = field->findChild<FieldMessage *>();
        QTest::keyClicks(field->lineEdit(), u"zzz"_s);
        QVERIFY(message->text().isEmpty());
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QVERIFY(!field->isAcceptable());
        QVERIFY(message->text().contains(u"zzz"_s));
        QCOMPARE(field->lineEdit()->accessibleDescription(), message->text());
        field->setFocus();
        field->lineEdit()->selectAll();
        QTest::keyClicks(field->lineEdit(), u"cus"_s);
        QVERIFY(message->text().isEmpty());
    }

    void anEmptyFieldThatWasWalkedThroughIsNoMistakeUntilSaving()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(purposes());
        field->setRequired(u"Which hearing was it?"_s);
        const Form form(field);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QVERIFY(field->findChild<FieldMessage *>()->text().isEmpty());
        QVERIFY(!field->validate());
        QCOMPARE(field->findChild<FieldMessage *>()->text(), u"Which hearing was it?"_s);
    }

    void freeTextStaysAsTyped()
    {
        auto *field = new ChoiceEdit;
        field->setSuggestions({ u"Almaly District Court No. 2"_s });
        field->setFreeText(true);
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"Alma"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->key(), u"Alma"_s);
    }

    /// Courts and places: the word that was begun is ended, whole words stand for themselves.
    void tabEndsTheWordOfAKnownCourt()
    {
        auto *field = new ChoiceEdit;
        field->setSuggestions({ u"Almaly District Court No. 2"_s, u"Алматинский городской суд"_s });
        field->setFreeText(true);
        field->setCompletes(true);
        const Form form(field);
        const auto typed = [field](const QString &text, Qt::Key last = Qt::Key_Tab) {
            field->lineEdit()->setFocus();
            field->setText({});
            QTest::keyClicks(field->lineEdit(), text);
            QTest::keyClick(field->lineEdit(), last);
            if (last != Qt::Key_Tab)
                QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
            return field->key();
        };
        QCOMPARE(typed(u"alma"_s), u"Almaly District Court No. 2"_s);
        QCOMPARE(typed(u"dist"_s), u"Almaly District Court No. 2"_s); // a word inside
        QCOMPARE(typed(u"Almaly"_s), u"Almaly"_s);
        QCOMPARE(typed(u"Almaly District Court"_s), u"Almaly District Court"_s);
        QCOMPARE(typed(u"stric"_s), u"stric"_s);
        QCOMPARE(typed(u"alma"_s, Qt::Key_Escape), u"alma"_s);
    }

    void whatStandsInAClosedListIsReplacedByTyping()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(purposes());
        const Form form(field);
        field->setKey(purposes().first().key);
        field->lineEdit()->clearFocus();
        field->lineEdit()->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(field->lineEdit(), u"x"_s);
        QCOMPARE(field->text(), u"x"_s);
    }

    void escClosesTheListAndNothingElse()
    {
        auto *field = new ChoiceEdit;
        field->setChoices(purposes());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"ext"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Escape);
        QCOMPARE(field->text(), u"ext"_s);
    }

    void aDateIsEchoedInWords()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"25 feb 2022"_s);
        QCOMPARE(field->value().edtf(), u"2022-02-25"_s);
        QVERIFY2(field->message()->text().contains(u"Friday"_s),
                 qPrintable(field->message()->text()));
    }

    void aMonthStaysAMonth()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"Nov 2022"_s);
        QCOMPARE(field->value().edtf(), u"2022-11"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(field->value().edtf(), u"2022-11"_s);
    }

    void arrowsAloneLeaveADateAsTyped()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"28.02.2022"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Up);
        QCOMPARE(field->text(), u"28.02.2022"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Down);
        QCOMPARE(field->text(), u"28.02.2022"_s);
        auto *calendar = field->lineEdit()->findChild<QCalendarWidget *>();
        QVERIFY(calendar); // what there is to choose from
        QCOMPARE(calendar->selectedDate(), QDate(2022, 2, 28));
    }

    void controlAndArrowsMoveByDayAndPagesByMonth()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"28.02.2022"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(field->value().edtf(), u"2022-03-01"_s);
        QTest::keyClick(field->lineEdit(), Qt::Key_PageDown);
        QCOMPARE(field->value().edtf(), u"2022-02-01"_s);
    }

    void anAmbiguousDateSaysSoAndSwaps()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"04/05/2022"_s);
        QVERIFY(field->reading() && field->reading()->otherReading);
        QCOMPARE(field->message()->level(), FieldMessage::Level::Warning);
        const QString other = field->reading()->otherReading->edtf();
        QVERIFY(other != field->value().edtf());
        QTest::keyClick(field->lineEdit(), Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(field->value().edtf(), other);
    }

    void aProblemShowsOnLeavingAndGoesTheMomentItIsFixed()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"31.02.2022"_s);
        QVERIFY(field->message()->level() != FieldMessage::Level::Problem);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QCOMPARE(field->message()->level(), FieldMessage::Level::Problem);
        QCOMPARE(field->lineEdit()->accessibleDescription(), field->message()->text());
        QVERIFY(!field->value().isSet());
        field->setFocus();
        field->lineEdit()->setCursorPosition(2);
        QTest::keyClick(field->lineEdit(), Qt::Key_Backspace);
        QTest::keyClick(field->lineEdit(), Qt::Key_Backspace);
        QTest::keyClicks(field->lineEdit(), u"28"_s);
        QCOMPARE(field->message()->level(), FieldMessage::Level::Echo);
        QCOMPARE(field->value().edtf(), u"2022-02-28"_s);
    }

    void aRecordsDateComesBackUnchanged()
    {
        PartialDateEdit field;
        for (const QString &edtf :
             { u"2022-11"_s, u"2019~"_s, u"2022-03-12/2022-11"_s, u".."_s, u"2022-05-06"_s }) {
            const PartialDate date = PartialDate::fromEdtf(edtf).value();
            field.setValue(date);
            QCOMPARE(field.value(), date);
        }
    }

    void relativeDatesCountFromTheBase()
    {
        auto *field = new PartialDateEdit;
        field->setContext(spring2023());
        field->setBase(CivilDay::of(2022, 5, 6), u"the hearing"_s);
        const Form form(field);
        QTest::keyClicks(field->lineEdit(), u"2m"_s);
        QCOMPARE(field->value().edtf(), u"2022-07-06"_s);
        field->setBase(CivilDay::of(2022, 6, 6), u"the hearing"_s);
        QCOMPARE(field->value().edtf(), u"2022-08-06"_s);
    }

    void labelsNameTheInnerField()
    {
        QWidget window;
        auto *form = new QFormLayout(&window);
        auto *field = new PartialDateEdit;
        QLabel *label = addField(form, field);
        setFieldLabel(label, u"&Date && place"_s, field);
        QCOMPARE(field->lineEdit()->accessibleName(), u"Date & place"_s);
    }
};

HABEAS_TEST(TstWidgetsFields)

#include "tst_widgets_fields.moc"
