#include "app/actions/hearings/newcase.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "ui/hearings/hearingform.h"
#include "ui/hearings/loghearingdialog.h"
#include "ui/hearings/untiledit.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/fieldmessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

/// A person at the keyboard: every key goes to whatever has the focus, and is counted.
class Typist
{
public:
    void type(const QString &text)
    {
        for (const QChar letter : text)
            press(Qt::Key(0), Qt::NoModifier, QString(letter));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
               const QString &letter = {})
    {
        keys += 1 + modifiers.testFlag(Qt::ControlModifier) + modifiers.testFlag(Qt::ShiftModifier);
        QWidget *target = QApplication::focusWidget();
        if (letter.isEmpty())
            QTest::keyClick(target, key, modifiers);
        else
            QTest::keyClick(target, letter.at(0).toLatin1());
    }

    int keys = 0;
};

void open(LogHearingDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

template<class Edit>
Edit *field(const LogHearingDialog &dialog, const char *name)
{
    return dialog.form()->findChild<Edit *>(QString::fromLatin1(name));
}

} // namespace

class TstHearings : public QObject
{
    Q_OBJECT

private slots:
    void insideACaseTwentyOneKeysAreEnough();
    void fromAnywhereTwentySixKeysAreEnough();
    void everyWayToCountALengthIsShownAndNoneIsChosen();
    void aProblemKeepsWhatWasTypedAndTakesTheFocus();
    void aNameThatMatchesNoCaseIsNotSaved();
    void aTermWithoutAnExtensionIsKeptInWords();
    void whatALineIsUnderstoodAsStandsUnderIt();
    void aLineThatExtendsAsksWhomItIsAbout();
    void fromItsOwnRowAHearingIsCompleted();
    void theYearThatWasReadBackStays();
    void aYearThatIsOpenIsAskedUnderTheDate();
    void pressingSaveTwiceSavesOnce();
    void saveAndNextStaysInTheCase();
    void escapeSavesNothingAndKeepsADraft();
    void aFormNobodyTypedInLeavesNoDraft();
    void everyInputHasANameAndTabLeavesTheNote();
    void undoTakesTheHearingAndItsOrderAway();
    void oneLineSavesWhereNothingIsInDoubt();
    void oneLineStandsOnTheFirstDoubtfulField();
    void aNameOfTwoIsChosenFromTheList();
    void inAKnownCaseTheDateTakesTheLine();
    void oneKeyChoosesHowALengthIsCounted();
    void theCourtUsedLastStandsThere();
    void savingTakesNoRowNobodyTook();
    void whatStandsInTheWayIsListedAndLeadsToItsField();
    void aProblemGoesWithItsCause();
    void aReleaseOffersToEndTheCustody();
    void aLineWithAReleaseIsLookedAtFirst();
};

namespace {

/// Custody that goes on, in the acceptance case.
Id<Measure> addCustody(CaseOffice &office)
{
    Measure custody;
    custody.id = newId<Measure>();
    custody.inCase = office.folder().file.id;
    custody.person = personAtRisk(office.folder());
    custody.type = u"pretrial_custody"_s;
    custody.from = PartialDate::fromEdtf(u"2023-04-15"_s).value();
    if (!saveRecord(office.bench.session(), custody, u"Add a measure"_s))
        qFatal("the measure was not saved");
    return custody.id;
}

PartialDate endOf(const CaseOffice &office, Id<Measure> id)
{
    const CaseFolder folder = office.folder();
    return std::ranges::find(folder.measures, id, &Measure::id)->until;
}

} // namespace

void TstHearings::aReleaseOffersToEndTheCustody()
{
    CaseOffice office;
    const auto custody = addCustody(office);
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"26 apr 2023"_s);
    auto *ends = field<QCheckBox>(dialog, "ends");
    QVERIFY(!ends->isVisible());
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"extended"_s);
    QVERIFY(!ends->isVisible());
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"released"_s);
    QVERIFY(ends->isVisible() && ends->isChecked());
    QVERIFY2(ends->text().contains(u"pre-trial custody since 15 April 2023"),
             qPrintable(ends->text()));
    QVERIFY2(dialog.said().contains(u"end the pre-trial custody"), qPrintable(dialog.said()));
    ends->setChecked(false);
    QVERIFY2(dialog.said().contains(u"it is not ended with this hearing"),
             qPrintable(dialog.said()));
    QVERIFY(!dialog.form()->entry().endsMeasure);
    QCOMPARE(dialog.form()->typed().value(u"ends"_s), QJsonValue(false)); // a draft knows it
    ends->setChecked(true);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(endOf(office, custody).edtf(), u"2023-04-26"_s);
    QVERIFY(undoLast(office.bench.session())); // one step
    QVERIFY(!endOf(office, custody).isSet());
}

void TstHearings::aLineWithAReleaseIsLookedAtFirst()
{
    CaseOffice office;
    const auto custody = addCustody(office);
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    person.type(u"mam, 26.04.2023, released"_s);
    person.press(Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    auto *ends = field<QCheckBox>(dialog, "ends");
    QVERIFY(ends->isVisible());
    // Nobody's custody ends unseen: its words take lines, and push nothing out of sight.
    QVERIFY2(ends->minimumSizeHint().width() < ends->fontMetrics().averageCharWidth() * 30,
             qPrintable(ends->text()));
    const int lines = ends->height();
    ends->resize(ends->minimumSizeHint().width(), ends->height());
    QVERIFY2(ends->text().contains(u'\n'), qPrintable(ends->text()));
    QVERIFY(ends->sizeHint().height() > lines);
    QVERIFY(!endOf(office, custody).isSet());
    person.press(Qt::Key_Return); // the button that saves has the keyboard
    QVERIFY(!dialog.isVisible());
    QCOMPARE(endOf(office, custody).edtf(), u"2023-04-26"_s);
}

void TstHearings::insideACaseTwentyOneKeysAreEnough()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    Typist person;
    person.keys = 2; // Ctrl+H
    person.type(u"20.04.2022"_s);
    person.press(Qt::Key_Tab);
    person.type(u"ext"_s);
    person.press(Qt::Key_Tab);
    person.press(Qt::Key_Tab);
    person.type(u"ext"_s);
    person.press(Qt::Key_Tab);
    person.type(u"2m"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());

    const CaseFolder folder = office.folder();
    QCOMPARE(folder.hearings.size(), before + 1);
    const Hearing &hearing = folder.hearings.first();
    QCOMPARE(hearing.at.edtf(), u"2022-04-20"_s);
    QCOMPARE(hearing.purpose, u"extension"_s);
    QCOMPARE(hearing.outcome, u"extended"_s);
    const auto order = std::ranges::find_if(folder.orders, [&](const Order &one) {
        return one.hearing == hearing.id;
    });
    QVERIFY(order != folder.orders.end());
    QCOMPARE(order->term, u"2 months"_s);
    QVERIFY(order->countedFrom.isEmpty());
    const int budget = 21 + 5; // the year is typed here: "20.04.2022" where a budget says "6 may"
    QVERIFY2(person.keys <= budget, qPrintable(QString::number(person.keys)));
}

void TstHearings::fromAnywhereTwentySixKeysAreEnough()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    person.keys = 3; // Ctrl+Shift+H
    person.type(u"mam"_s);
    person.press(Qt::Key_Tab);
    person.type(u"6 apr"_s);
    person.press(Qt::Key_Tab);
    person.type(u"tri"_s);
    person.press(Qt::Key_Tab);
    person.press(Qt::Key_Tab);
    person.type(u"adj"_s);
    person.press(Qt::Key_Tab);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before + 1);
    QCOMPARE(office.folder().hearings.last().at.edtf(), u"2023-04-06"_s);
    QCOMPARE(office.folder().hearings.last().outcome, u"adjourned"_s);
    QVERIFY2(person.keys <= 26, qPrintable(QString::number(person.keys)));
}

void TstHearings::everyWayToCountALengthIsShownAndNoneIsChosen()
{
    CaseOffice office;
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"20 april 2022"_s);
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"extended"_s);
    field<UntilEdit>(dialog, "term")->lineEdit()->setText(u"2m"_s);
    const QString echo = field<UntilEdit>(dialog, "term")->message()->text();
    QVERIFY2(echo.contains(u"20 June 2022"), qPrintable(echo));
    QVERIFY2(echo.contains(u"14 July 2022"), qPrintable(echo));
    QVERIFY(dialog.form()->entry().countedFrom.isEmpty());
    const QString plan = dialog.findChild<QLabel *>(u"words"_s)->text();
    QVERIFY2(plan.contains(u"add 1 hearing · "), qPrintable(plan));
}

void TstHearings::aProblemKeepsWhatWasTypedAndTakesTheFocus()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"31.13.2022"_s);
    field<ChoiceEdit>(dialog, "judge")->setText(u"A. Judge"_s);
    field<ChoiceEdit>(dialog, "judge")->setFocus();
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before);
    QCOMPARE(QApplication::focusWidget(), field<PartialDateEdit>(dialog, "at")->lineEdit());
    QCOMPARE(field<PartialDateEdit>(dialog, "at")->text(), u"31.13.2022"_s);
    QCOMPARE(field<ChoiceEdit>(dialog, "judge")->text(), u"A. Judge"_s);
    QVERIFY(!field<PartialDateEdit>(dialog, "at")->message()->text().isEmpty());
    QCOMPARE(field<PartialDateEdit>(dialog, "at")->message()->level(),
             FieldMessage::Level::Problem);
}

void TstHearings::aNameThatMatchesNoCaseIsNotSaved()
{
    CaseOffice office;
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    QCOMPARE(QApplication::focusWidget(), field<ChoiceEdit>(dialog, "case")->lineEdit());
    Typist person;
    person.type(u"zzz"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
    QVERIFY2(field<ChoiceEdit>(dialog, "case")->problem().contains(u"zzz"),
             qPrintable(field<ChoiceEdit>(dialog, "case")->text()));
    QCOMPARE(QApplication::focusWidget(), field<ChoiceEdit>(dialog, "case")->lineEdit());
}

void TstHearings::aTermWithoutAnExtensionIsKeptInWords()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"2022-04-20"_s);
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"adjourned"_s);
    field<UntilEdit>(dialog, "term")->lineEdit()->setText(u"2m"_s);
    QVERIFY2(dialog.said().contains(u"2 months"), qPrintable(dialog.said())); // before it is saved
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before + 1);
    QCOMPARE(office.folder().hearings.first().outcomeText, u"2 months"_s);
}

/// Also where only a note is known, and after the draft was taken up again.
void TstHearings::fromItsOwnRowAHearingIsCompleted()
{
    CaseOffice office;
    Hearing planned;
    planned.id = newId<Hearing>();
    planned.inCase = office.folder().file.id;
    planned.at = PartialDate::fromEdtf(u"2023-04-27"_s).value();
    planned.court = u"Court of the plan"_s;
    QVERIFY(saveRecord(office.bench.session(), planned, u"Add"_s));
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, { office.ref, planned.at, planned.id.uuid() });
    open(dialog);
    QCOMPARE(dialog.form()->plan().steps, QStringList { u"complete the hearing on record"_s });
    QVERIFY(dialog.form()->plan().warnings.isEmpty());
    field<QPlainTextEdit>(dialog, "note")->setPlainText(u"The judge did not come."_s);
    HearingForm again(office.bench, {});
    again.setTyped(dialog.form()->typed());
    QVERIFY(again.entry().completes == planned.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(office.folder().hearings.size(), before);
    for (const Hearing &hearing : office.folder().hearings) {
        if (hearing.id == planned.id)
            QCOMPARE(hearing.note, u"The judge did not come."_s);
    }
}

/// Today is 28 April 2023; the trial of 5 May is called off.
void TstHearings::theYearThatWasReadBackStays()
{
    CaseOffice office;
    Hearing planned;
    planned.id = newId<Hearing>();
    planned.inCase = office.folder().file.id;
    planned.at = PartialDate::fromEdtf(u"2023-05-05"_s).value();
    QVERIFY(saveRecord(office.bench.session(), planned, u"Add"_s));
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    auto *date = field<PartialDateEdit>(dialog, "at");
    date->setText(u"5 may"_s);
    const QString read = date->message()->text();
    QVERIFY2(read.contains(u"5 May 2023"), qPrintable(read));
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"adjourned"_s);
    QCOMPARE(date->message()->text(), read);
    QCOMPARE(dialog.form()->plan().steps, QStringList { u"complete the hearing on record"_s });
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(std::ranges::count(office.folder().hearings, u"adjourned"_s, &Hearing::outcome), 1);
    const CaseFolder folder = office.folder();
    const auto kept = std::ranges::find(folder.hearings, planned.id, &Hearing::id);
    QCOMPARE(kept->outcome, u"adjourned"_s);
    QCOMPARE(kept->at.edtf(), u"2023-05-05"_s);
}

void TstHearings::aYearThatIsOpenIsAskedUnderTheDate()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    auto *date = field<PartialDateEdit>(dialog, "at");
    date->setText(u"5 may"_s);
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"adjourned"_s);
    const QString asked = date->message()->text();
    QVERIFY2(asked.contains(u"5 May 2023") && asked.contains(u"5 May 2022"), qPrintable(asked));
    QCOMPARE(date->value().edtf(), u"2023-05-05"_s); // nothing was turned
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.listedProblems().size(), 1);
    QCOMPARE(QApplication::focusWidget(), date->lineEdit());
    QCOMPARE(office.folder().hearings.size(), before);
    date->setText(u"5 may 2023"_s);
    QVERIFY(!date->message()->text().contains(u"2022"));
    QVERIFY(dialog.listedProblems().isEmpty());
    // Planned, it is to come.
    date->setText(u"5 may"_s);
    field<ChoiceEdit>(dialog, "outcome")->setText({});
    QVERIFY(!date->message()->text().contains(u"2022"));
}

void TstHearings::pressingSaveTwiceSavesOnce()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"2023-04-20"_s);
    auto *save = dialog.findChild<QPushButton *>(u"save"_s);
    save->click();
    save->click();
    QCOMPARE(office.folder().hearings.size(), before + 1);
}

void TstHearings::saveAndNextStaysInTheCase()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    field<ChoiceEdit>(dialog, "case")->setKey(office.ref);
    field<PartialDateEdit>(dialog, "at")->setText(u"2023-04-20"_s);
    auto *next = dialog.findChild<QPushButton *>(u"saveAndNext"_s);
    next->click();
    next->click(); // there is no date now: nothing to save
    QVERIFY(dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before + 1);
    QCOMPARE(field<ChoiceEdit>(dialog, "case")->key(), office.ref);
    QVERIFY(field<PartialDateEdit>(dialog, "at")->isEmpty());
    QCOMPARE(QApplication::focusWidget(), field<PartialDateEdit>(dialog, "at")->lineEdit());
}

void TstHearings::escapeSavesNothingAndKeepsADraft()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    Typist person;
    person.type(u"6 may"_s);
    person.press(Qt::Key_Tab);
    person.type(u"ext"_s);
    person.press(Qt::Key_Tab);
    person.press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before);

    const auto drafts = readDrafts(office.bench.connection()).value();
    QCOMPARE(drafts.size(), 1);
    QVERIFY(LogHearingDialog::draftTitle(drafts.first()).contains(office.ref));
    const std::unique_ptr<LogHearingDialog> again(
        LogHearingDialog::resume(office.bench, drafts.first()));
    QCOMPARE(field<ChoiceEdit>(*again, "case")->key(), office.ref);
    QCOMPARE(field<PartialDateEdit>(*again, "at")->text(), u"6 may"_s);
    QCOMPARE(field<ChoiceEdit>(*again, "purpose")->key(), u"extension"_s);
    again->show();
    again->findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(office.folder().hearings.size(), before + 1);
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
}

/// The case it was opened in, and the day of the line it was opened from, were typed by nobody.
void TstHearings::aFormNobodyTypedInLeavesNoDraft()
{
    CaseOffice office;
    for (const HearingWish &wish :
         { HearingWish(), HearingWish { office.ref },
           HearingWish { office.ref, PartialDate::fromEdtf(u"2022-05-06"_s).value() } }) {
        LogHearingDialog dialog(office.bench, wish);
        open(dialog);
        Typist person;
        person.press(Qt::Key_Tab);
        person.press(Qt::Key_Tab);
        person.type(u"x"_s);
        person.press(Qt::Key_Backspace);
        person.press(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(readDrafts(office.bench.connection())->isEmpty());
    }
    // Neither does one that is taken up again and emptied.
    LogHearingDialog begun(office.bench, {});
    open(begun);
    field<QPlainTextEdit>(begun, "note")->setPlainText(u"x"_s);
    begun.reject();
    const auto drafts = readDrafts(office.bench.connection()).value();
    QCOMPARE(drafts.size(), 1);
    const std::unique_ptr<LogHearingDialog> again(
        LogHearingDialog::resume(office.bench, drafts.first()));
    open(*again);
    QCOMPARE(field<QPlainTextEdit>(*again, "note")->toPlainText(), u"x"_s);
    field<QPlainTextEdit>(*again, "note")->clear();
    again->reject();
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
}

void TstHearings::everyInputHasANameAndTabLeavesTheNote()
{
    CaseOffice office;
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    auto *note = field<QPlainTextEdit>(dialog, "note");
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Tab);
    QVERIFY(!note->hasFocus());
    QVERIFY(note->toPlainText().isEmpty());
}

void TstHearings::undoTakesTheHearingAndItsOrderAway()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"2022-04-20"_s);
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"extended"_s);
    field<UntilEdit>(dialog, "term")->lineEdit()->setText(u"2m"_s);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(office.folder().orders.size(), before.orders.size() + 1);
    QVERIFY(undoLast(office.bench.session()));
    QCOMPARE(office.folder().orders.size(), before.orders.size());
    QCOMPARE(office.folder().hearings.size(), before.hearings.size());
}

void TstHearings::oneLineSavesWhereNothingIsInDoubt()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    person.type(u"mam, 20.04.2022, ext, 2m"_s);
    person.press(Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    const CaseFolder folder = office.folder();
    QCOMPARE(folder.hearings.size(), before + 1);
    const Hearing &hearing = folder.hearings.first();
    QCOMPARE(hearing.at.edtf(), u"2022-04-20"_s);
    QCOMPARE(hearing.outcome, u"extended"_s);
    QVERIFY(hearing.court.isEmpty()); // nobody named one, and nobody saw one
    QVERIFY(std::ranges::any_of(folder.orders, [&](const Order &one) {
        return one.hearing == hearing.id && one.term == u"2 months";
    }));
}

void TstHearings::whatALineIsUnderstoodAsStandsUnderIt()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    auto *line = field<ChoiceEdit>(dialog, "case")->lineEdit();
    person.type(u"qqxx, wwxx"_s); // nothing was understood: no sign says so
    QVERIFY2(!line->accessibleDescription().contains(u'='),
             qPrintable(line->accessibleDescription()));
    line->clear();
    person.type(u"mam 20.04.2022 ext"_s);
    const QString soFar = line->accessibleDescription();
    QVERIFY2(soFar.contains(u"20 April 2022") && soFar.contains(u"extension"), qPrintable(soFar));
    person.type(u" 2m"_s);
    QVERIFY2(line->accessibleDescription().contains(u"2 months"),
             qPrintable(line->accessibleDescription()));
    person.press(Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before + 1);

    LogHearingDialog known(office.bench, { office.ref });
    open(known);
    person.type(u"21.04.2022 tri"_s);
    auto *date = field<PartialDateEdit>(known, "at")->lineEdit();
    QVERIFY2(date->accessibleDescription().contains(u"trial"),
             qPrintable(date->accessibleDescription()));
    person.press(Qt::Key_Return);
    QVERIFY(!known.isVisible());
    QCOMPARE(office.folder().hearings.size(), before + 2);
}

void TstHearings::aLineThatExtendsAsksWhomItIsAbout()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    Person second;
    second.id = newId<Person>();
    Name name;
    name.id = newId<Name>();
    name.person = second.id;
    name.text = u"Timur Primer"_s;
    name.use = u"primary"_s;
    Involvement part;
    part.id = newId<Involvement>();
    part.inCase = before.file.id;
    part.person = second.id;
    part.role = u"person_at_risk"_s;
    Session &session = office.bench.session();
    QVERIFY(saveRecord(session, second, u"Person"_s) && saveRecord(session, name, u"Name"_s)
            && saveRecord(session, part, u"Part"_s));

    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    person.type(u"mam, 20.04.2022, ext, 2m"_s);
    person.press(Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    auto *whom = field<ChoiceEdit>(dialog, "person")->lineEdit();
    QCOMPARE(QApplication::focusWidget(), whom);
    QVERIFY2(whom->accessibleDescription().contains(u"Timur Primer"),
             qPrintable(whom->accessibleDescription()));
    QCOMPARE(office.folder().hearings.size(), before.hearings.size());
    person.type(u"tim"_s);
    person.press(Qt::Key_Tab);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QVERIFY(office.folder().hearings.first().person == second.id);
    QCOMPARE(office.folder().orders.size(), before.orders.size()); // no custody of theirs on record
}

void TstHearings::oneLineStandsOnTheFirstDoubtfulField()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    person.type(u"mam, 20.04.2022, blah"_s);
    person.press(Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before);
    QCOMPARE(field<ChoiceEdit>(dialog, "case")->key(), office.ref);
    auto *purpose = field<ChoiceEdit>(dialog, "purpose")->lineEdit();
    QCOMPARE(QApplication::focusWidget(), purpose);
    QVERIFY(purpose->accessibleDescription().contains(u"blah"));
    QCOMPARE(purpose->text(), u"blah"_s);

    LogHearingDialog other(office.bench, {});
    open(other);
    person.type(u"nobody, 20.04.2022, tri"_s);
    person.press(Qt::Key_Return);
    QVERIFY(other.isVisible());
    QCOMPARE(QApplication::focusWidget(), field<ChoiceEdit>(other, "case")->lineEdit());
    QCOMPARE(field<ChoiceEdit>(other, "case")->text(), u"nobody"_s);
    QCOMPARE(field<ChoiceEdit>(other, "purpose")->key(), u"trial"_s);
}

/// What is typed next replaces the name in doubt; Down and Enter choose from those it may mean.
void TstHearings::aNameOfTwoIsChosenFromTheList()
{
    CaseOffice office;
    NewCase other;
    other.file.ref = u"KZ-9"_s;
    other.name = u"Askar Mamay"_s;
    QVERIFY(createCase(office.bench.session(), other));
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    person.type(u"mamay, 20.04.2022, tri"_s);
    person.press(Qt::Key_Return);
    auto *name = field<ChoiceEdit>(dialog, "case")->lineEdit();
    QCOMPARE(QApplication::focusWidget(), name);
    QVERIFY(name->accessibleDescription().contains(u"KZ-9"));
    QCOMPARE(name->selectedText(), u"mamay"_s);
    person.type(u"ask"_s);
    person.press(Qt::Key_Tab);
    QCOMPARE(field<ChoiceEdit>(dialog, "case")->key(), u"KZ-9"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(loadCase(office.bench.connection(), u"KZ-9"_s)->hearings.size(), 1);
}

void TstHearings::inAKnownCaseTheDateTakesTheLine()
{
    CaseOffice office;
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    Typist person;
    person.type(u"20.04.2022, tri, adj"_s);
    person.press(Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(office.folder().hearings.first().outcome, u"adjourned"_s);
}

void TstHearings::oneKeyChoosesHowALengthIsCounted()
{
    CaseOffice office;
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"20 april 2022"_s);
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"extended"_s);
    auto *until = field<UntilEdit>(dialog, "term");
    until->lineEdit()->setText(u"2m"_s);
    QSet<QString> chosen;
    for (int press = 0; press < 3; ++press) {
        QTest::keyClick(until->lineEdit(), Qt::Key_Down);
        chosen << dialog.form()->entry().countedFrom;
        QVERIFY(until->message()->text().contains(u"20 June 2022"));
        QVERIFY(until->message()->text().contains(u"14 July 2022"));
    }
    QCOMPARE(chosen, QSet<QString>({ u"order"_s, u"previous_end"_s, QString() }));
}

void TstHearings::theCourtUsedLastStandsThere()
{
    CaseOffice office;
    Hearing hearing = office.folder().hearings.last();
    hearing.court = u"Almaly District Court No. 2"_s;
    QVERIFY(saveRecord(office.bench.session(), hearing, u"Court"_s));
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    QCOMPARE(dialog.form()->entry().hearing.court, hearing.court);
    field<ChoiceEdit>(dialog, "court")->setText(u"Another court"_s);
    field<ChoiceEdit>(dialog, "case")->setKey(office.ref);
    QCOMPARE(dialog.form()->entry().hearing.court, u"Another court"_s);
}

/// A hearing must not go into a case only because its row stood first in an open list.
void TstHearings::savingTakesNoRowNobodyTook()
{
    CaseOffice office;
    const qsizetype before = office.folder().hearings.size();
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    Typist person;
    field<PartialDateEdit>(dialog, "at")->setText(u"6 april 2023"_s);
    person.type(u"mam"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
    QCOMPARE(office.folder().hearings.size(), before);
}

void TstHearings::whatStandsInTheWayIsListedAndLeadsToItsField()
{
    CaseOffice office;
    LogHearingDialog dialog(office.bench, {});
    open(dialog);
    QVERIFY(dialog.listedProblems().isEmpty());
    auto *save = dialog.findChild<QPushButton *>(u"save"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QStringList fields;
    for (const FormProblem &problem : dialog.listedProblems())
        fields << problem.field;
    QCOMPARE(fields, QStringList({ u"case"_s, u"at"_s }));
    auto *date = field<PartialDateEdit>(dialog, "at")->lineEdit();
    QVERIFY(date->property(FieldMessage::ProblemProperty).toBool());
    for (QLabel *link : dialog.findChild<QWidget *>(u"problems"_s)->findChildren<QLabel *>()) {
        if (link->text().contains(u"\"at\"")) {
            link->setFocus();
            QTest::keyClick(link, Qt::Key_Tab); // the link itself inside the label, or on
            link->setFocus(Qt::TabFocusReason);
            QTest::keyClick(link, Qt::Key_Return);
        }
    }
    QCOMPARE(QApplication::focusWidget(), date);
    date->setText(u"6 april 2023"_s);
    QVERIFY(!date->property(FieldMessage::ProblemProperty).toBool());
    QCOMPARE(dialog.listedProblems().size(), 1);
}

void TstHearings::aProblemGoesWithItsCause()
{
    CaseOffice office;
    Measure second = office.folder().measures.first();
    second.id = newId<Measure>();
    second.type = u"pretrial_custody"_s;
    second.from = PartialDate::fromEdtf(u"2022-03-01"_s).value();
    second.until = {};
    QVERIFY(saveRecord(office.bench.session(), second, u"Add"_s));
    second.id = newId<Measure>();
    second.from = PartialDate::fromEdtf(u"2022-03-02"_s).value();
    QVERIFY(saveRecord(office.bench.session(), second, u"Add"_s));
    LogHearingDialog dialog(office.bench, { office.ref });
    open(dialog);
    field<PartialDateEdit>(dialog, "at")->setText(u"20 april 2022"_s);
    field<ChoiceEdit>(dialog, "outcome")->setKey(u"extended"_s);
    auto *until = field<UntilEdit>(dialog, "term")->lineEdit();
    until->setText(u"2m"_s);
    const qsizetype before = office.folder().hearings.size();
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(office.folder().hearings.size(), before);
    auto *measure = field<ChoiceEdit>(dialog, "measure")->lineEdit();
    QCOMPARE(QApplication::focusWidget(), measure);
    QVERIFY2(measure->accessibleDescription().contains(u"2 months"),
             qPrintable(measure->accessibleDescription()));
    until->setText(u"3m"_s);
    QVERIFY2(measure->accessibleDescription().contains(u"3 months"),
             qPrintable(measure->accessibleDescription()));
    until->clear();
    QCOMPARE(measure->accessibleDescription(), QString());
    QVERIFY(!measure->property(FieldMessage::ProblemProperty).toBool());
}

} // namespace habeas::test

using habeas::test::TstHearings;
HABEAS_TEST(TstHearings)

#include "tst_hearings.moc"
