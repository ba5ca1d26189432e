#include "app/actions/letters/letteractions.h"
#include "app/actions/records/recordactions.h"
#include "app/records/store/repository.h"
#include "ui/letters/confirmedwords.h"
#include "ui/letters/letterlogpage.h"
#include "ui/models/listmodel.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/letterpreview.h"
#include "ui/widgets/lists/listpane.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

Letter writeLetter(CaseOffice &office)
{
    LetterWish asked;
    asked.date = *CivilDay::of(2023, 4, 28);
    asked.ref = nextLetterRef(office.folder());
    asked.requests = { u"Lift the restrictions."_s };
    const auto letter = composeLetter(office.folder(), asked);
    if (!letter || !recordPrintedLetter(office.bench.session(), office.folder(), *letter, asked))
        qFatal("no letter");
    return office.folder().letters.last();
}

QString cellOf(const ListModel &model, const char *column)
{
    return model.index(0, model.shape().indexOf(column)).data().toString();
}

LetterStepDialog *openedStep()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<LetterStepDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// The letter log: what it shows and the steps of a letter's way.
class TstLetterLogPage : public QObject
{
    Q_OBJECT

private slots:
    void itShowsTheLetterAsItWasWritten();
    void aLetterGoesItsWay();
    void aLetterAboutTheDeadIsApprovedWithAReason();
    void aLetterAfterAReprisalIsApprovedWithAReason();
    void whatChangedSinceIsReadBeforeApproving();
    void aStepOpensWithoutThePage();
    void stopActionClosesTheWay();
    void whatWasConfirmedIsSaidInWords();
    void everyInputHasAName();
};

void TstLetterLogPage::whatWasConfirmedIsSaidInWords()
{
    QCOMPARE(confirmedInWords(u"pending_court: counsel asked: twice\nwithhold_name"_s),
             u"it goes to a court that has the case before it (counsel asked: twice); initials "
             "stand for the name"_s);
    QVERIFY(!confirmedInWords(u"consent_audience\nexpired_action"_s).contains(u'_'));
}

void TstLetterLogPage::itShowsTheLetterAsItWasWritten()
{
    CaseOffice office;
    const Letter letter = writeLetter(office);
    LetterLogPage page(office.bench);
    page.show();
    const ListModel *model = page.list()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(page.findChild<LetterPreview *>(u"frozen"_s)->pageCount(), 1);
    const auto *lines = page.findChild<QPlainTextEdit *>(u"lines"_s);
    QVERIFY2(lines->toPlainText().contains(u"DRAFT"_s), qPrintable(lines->toPlainText()));
    QVERIFY(lines->toPlainText().contains(u"political activist and journalist"_s));
    QVERIFY(lines->toPlainText().contains(letter.sha256));

    // What names only the case is called by what it was made from; a letter from outside says no
    // more than is known.
    Letter imported = letter;
    imported.subject = office.ref;
    imported.sha256.clear();
    const QStringList said
        = letterLines(office.bench.connection(), { imported, office.folder(), {}, {}, {} });
    QVERIFY2(said.first().startsWith(letter.ref + u": ") && !said.first().endsWith(office.ref),
             qPrintable(said.first()));
    QVERIFY2(!said.last().contains(u"SHA-256") && said.last().contains(u"template “"),
             qPrintable(said.last()));
    imported.templateId.clear();
    QCOMPARE(
        letterLines(office.bench.connection(), { imported, office.folder(), {}, {}, {} }).first(),
        letter.ref);

    Person person = office.folder().people.first();
    for (const Person &one : office.folder().people) {
        if (one.occupation.contains(u"journalist"_s))
            person = one;
    }
    person.occupation = u"poet"_s;
    QVERIFY(saveRecord(office.bench.session(), person, u"Change"_s));
    page.refresh();
    QVERIFY2(lines->toPlainText().contains(u"→ poet"_s), qPrintable(lines->toPlainText()));
    page.list()->showView(u"facts-changed"_s);
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(cellOf(*model, "facts_changed").contains(u'▲'));
    page.list()->showView(u"drafts"_s);
    QCOMPARE(model->rowCount(), 1);
    page.list()->showView(u"to-send"_s);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(lines->toPlainText().isEmpty() || page.list()->currentRecord().record.isNull());
    // Another page leads to a letter that the filters hide.
    page.selectRecord(letter.id.uuid());
    QCOMPARE(page.selectedRecord().record, letter.id.uuid());
    QVERIFY(lines->toPlainText().contains(letter.ref));
}

void TstLetterLogPage::aLetterGoesItsWay()
{
    CaseOffice office;
    writeLetter(office);
    LetterLogPage page(office.bench);
    QObject::connect(&office.bench, &Workbench::changed, &page, &LetterLogPage::refresh);
    page.show();
    page.step(LetterStepDialog::Step::Approve);
    auto *dialog = openedStep();
    QVERIFY(dialog);
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    dialog->findChild<QLineEdit *>(u"by"_s)->setText(u"Head of desk"_s);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog->isVisible()); // the urgent action has run out
    QVERIFY(!dialog->said().isEmpty());
    dialog->findChild<QCheckBox *>()->setChecked(true);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(office.folder().letters.first().approvedBy, u"Head of desk"_s);

    const QString path = office.filePath(u"again.txt"_s);
    page.setAskPath([&path](const QString &suggested, const QString &) {
        return suggested.contains(u"Mamay"_s) ? QString() : path;
    });
    page.exportFile(LetterFormat::Text);
    const QByteArray text = readAll(path);
    QVERIFY(text.contains("Zhanbolat Mamay") && !text.contains("DRAFT"));

    page.step(LetterStepDialog::Step::Send);
    dialog = openedStep();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog->isVisible()); // by what medium?
    for (ChoiceEdit *choice : dialog->findChildren<ChoiceEdit *>())
        choice->setKey(u"post"_s);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->said()));
    QCOMPARE(office.folder().letters.first().state, u"sent"_s);
    QCOMPARE(office.folder().dispatches.first().medium, u"post"_s);

    // Once more: is the day wrong, or was it sent again?
    page.step(LetterStepDialog::Step::Send);
    dialog = openedStep();
    QVERIFY(dialog);
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    auto *again = dialog->findChild<ChoiceEdit *>(u"again"_s);
    QVERIFY(again && again->isVisible());
    for (ChoiceEdit *choice : dialog->findChildren<ChoiceEdit *>()) {
        if (choice != again)
            choice->setKey(u"email"_s);
    }
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(dialog->isVisible() && dialog->said().contains(u"sent already"_s),
             qPrintable(dialog->said()));
    again->setKey(u"correct"_s);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->said()));
    QCOMPARE(office.folder().dispatches.size(), 1);
    QCOMPARE(office.folder().dispatches.first().medium, u"email"_s);
}

/// What followed an earlier letter is asked about before this one is approved.
void TstLetterLogPage::aLetterAfterAReprisalIsApprovedWithAReason()
{
    CaseOffice office;
    const Letter letter = writeLetter(office);
    Letter earlier = letter;
    earlier.id = newId<Letter>();
    earlier.ref = u"X/L0"_s;
    QVERIFY(saveRecord(office.bench.session(), earlier, u"Add"_s));
    Dispatch answered;
    answered.id = newId<Dispatch>();
    answered.letter = earlier.id;
    answered.outcome = u"reprisal"_s;
    QVERIFY(saveRecord(office.bench.session(), answered, u"Add"_s));
    QWidget window;
    window.show();
    LetterStepDialog::openFor(office.bench, LetterStepDialog::Step::Approve, letter.id.uuid(),
                              &window);
    LetterStepDialog *dialog = openedStep();
    QVERIFY(dialog);
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    dialog->findChild<QLineEdit *>(u"by"_s)->setText(u"Head of desk"_s);
    dialog->findChild<QCheckBox *>()->setChecked(true);
    auto *why = dialog->findChild<QLineEdit *>(u"whyAfterReprisal"_s);
    QVERIFY(why && why->isVisible());
    why->setText(u"x"_s); // says nothing
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY2(dialog->said().contains(u"reprisal"_s), qPrintable(dialog->said()));
    why->setText(u"the lawyer asks for it"_s);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->said()));
    const auto approved
        = Repository<Letter>(office.bench.session().vault->connection()).byId(letter.id);
    QVERIFY(approved && approved->confirmed.contains(u"reprisal: the lawyer asks for it"_s));
}

void TstLetterLogPage::whatChangedSinceIsReadBeforeApproving()
{
    CaseOffice office;
    const Letter letter = writeLetter(office);
    const QList<Person> people = office.folder().people;
    Person person = *std::ranges::find(people, personAtRisk(office.folder()), &Person::id);
    person.occupation = u"poet"_s;
    QVERIFY(saveRecord(office.bench.session(), person, u"Change"_s));
    const QList<Consent> consents = office.folder().consents;
    Consent consent = *std::ranges::find(consents, u"letter_to_authorities"_s, &Consent::purpose);
    consent.limits = u"Never mention the school"_s;
    QVERIFY(saveRecord(office.bench.session(), consent, u"Limit"_s));
    QWidget window;
    window.show();
    LetterStepDialog::openFor(office.bench, LetterStepDialog::Step::Approve, letter.id.uuid(),
                              &window);
    LetterStepDialog *dialog = openedStep();
    QVERIFY(dialog);
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    QString read;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            read += label->text() + u'\n';
    }
    QVERIFY2(read.contains(u"poet"_s) && read.contains(u"Never mention the school"_s),
             qPrintable(read));
    dialog->findChild<QLineEdit *>(u"by"_s)->setText(u"Head of desk"_s);
    dialog->findChild<QCheckBox *>(u"expired"_s)->setChecked(true);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(dialog->isVisible() && dialog->said().contains(u"poet"_s), qPrintable(dialog->said()));
    auto *right = dialog->findChild<QCheckBox *>(u"stillRight"_s);
    QVERIFY(right && right->isVisible());
    right->setChecked(true);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->said()));
    const Letter approved = office.folder().letters.first();
    QCOMPARE(approved.state, u"approved"_s);
    QVERIFY2(approved.confirmed.contains(u"facts_changed"_s), qPrintable(approved.confirmed));
    QVERIFY(!confirmedInWords(approved.confirmed).contains(u'_'));
}

/// Somebody may die between writing and approving.
void TstLetterLogPage::aLetterAboutTheDeadIsApprovedWithAReason()
{
    CaseOffice office;
    const Letter letter = writeLetter(office);
    LetterLogPage page(office.bench);
    page.show();
    page.step(LetterStepDialog::Step::Approve);
    QVERIFY(openedStep() && !openedStep()->findChild<QLineEdit *>(u"whyOfTheDead"_s)->isVisible());
    openedStep()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const QList<Person> people = office.folder().people;
    Person person = *std::ranges::find(people, personAtRisk(office.folder()), &Person::id);
    person.died = PartialDate::fromEdtf(u"2023-04"_s).value();
    QVERIFY(saveRecord(office.bench.session(), person, u"Died"_s));
    page.refresh();
    page.step(LetterStepDialog::Step::Approve);
    LetterStepDialog *dialog = openedStep();
    QVERIFY(dialog);
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    dialog->findChild<QCheckBox *>()->setChecked(true);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY2(dialog->said().contains(u"died"_s), qPrintable(dialog->said()));
    auto *why = dialog->findChild<QLineEdit *>(u"whyOfTheDead"_s);
    QVERIFY(why->isVisible());
    why->setText(u"the family asks for the inquest"_s);
    dialog->findChild<QCheckBox *>(u"stillRight"_s)->setChecked(true); // the death is a change too
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->said()));
    const Letter approved = office.folder().letters.first();
    QCOMPARE(approved.id, letter.id);
    QCOMPARE(approved.state, u"approved"_s);
    QVERIFY2(approved.confirmed.contains(u"person_died: the family asks for the inquest"_s),
             qPrintable(approved.confirmed));
}

/// As from another page, which knows the letter by its id.
void TstLetterLogPage::aStepOpensWithoutThePage()
{
    CaseOffice office;
    const Letter letter = writeLetter(office);
    QSignalSpy failed(&office.bench, &Workbench::failed);
    QWidget window;
    window.show();
    LetterStepDialog::openFor(office.bench, LetterStepDialog::Step::Reply, letter.id.uuid(),
                              &window);
    QVERIFY(openedStep());
    QVERIFY(openedStep()->windowTitle().contains(letter.ref));
    auto *says = openedStep()->findChild<QPlainTextEdit *>();
    says->setPlainText(u"They answer that the complaint"_s);
    openedStep()->reject(); // what was typed is kept for the next time
    const auto drafts = readDrafts(office.bench.connection()).value();
    QCOMPARE(drafts.size(), 1);
    QVERIFY(LetterStepDialog::draftTitle(drafts.first()).contains(letter.ref));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    LetterStepDialog::resume(office.bench, drafts.first(), &window);
    QVERIFY(openedStep());
    says = openedStep()->findChild<QPlainTextEdit *>();
    QCOMPARE(says->toPlainText(), u"They answer that the complaint"_s);
    says->clear(); // given up
    openedStep()->reject();
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(failed.isEmpty());
    LetterStepDialog::openFor(office.bench, LetterStepDialog::Step::Reply, newId<Letter>().uuid(),
                              &window);
    QVERIFY(!openedStep());
    QCOMPARE(failed.size(), 1);
}

void TstLetterLogPage::stopActionClosesTheWay()
{
    CaseOffice office;
    writeLetter(office);
    UrgentAction action = office.folder().urgentActions.first();
    action.state = u"stop_action"_s;
    QVERIFY(saveRecord(office.bench.session(), action, u"Stop"_s));
    LetterLogPage page(office.bench);
    page.show();
    const auto *stop = page.findChild<QLabel *>(u"stop"_s);
    QVERIFY(stop->isVisible());
    QVERIFY(stop->text().contains(u"stop action"_s));
    for (const QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text().contains(u"Approve"_s) || button->text().contains(u"sent"_s))
            QVERIFY(!button->isEnabled());
    }
}

void TstLetterLogPage::everyInputHasAName()
{
    CaseOffice office;
    writeLetter(office);
    LetterLogPage page(office.bench);
    page.show();
    QCOMPARE(unnamedWidgets(page), QStringList());
}

HABEAS_TEST(TstLetterLogPage)

} // namespace habeas::test

#include "tst_letterlog.moc"
