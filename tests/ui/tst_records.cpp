#include "app/actions/hearings/newcase.h"
#include "app/actions/records/draftactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/find/usedtexts.h"
#include "app/records/store/anyrepository.h"
#include "app/vault/engine.h"
#include "ui/models/draftkeeper.h"
#include "ui/records/bindialog.h"
#include "ui/records/childreninput.h"
#include "ui/records/newcasedialog.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordform.h"
#include "ui/records/recordwords.h"
#include "ui/records/restrictionsetdialog.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/choicepopup.h"
#include "ui/widgets/lists/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/casefile/randomfolder.h"
#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

/// The same record with nothing filled in but what it belongs to.
AnyRecord emptied(const AnyRecord &record)
{
    AnyRecord empty = newRecord(record.shape->kind.table);
    empty.id = record.id;
    if (*record.shape->kind.parent != '\0')
        empty.set(record.shape->kind.parent, record.parent());
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        if (holds(formShape(record.shape->kind.table)->hidden, record.shape->fields.at(i).name))
            empty.values[i] = record.values.at(i);
    }
    return empty;
}

/// Every kind of record there is a form for, from a random folder.
template<class Visit>
void eachFormed(const CaseFolder &folder, Visit visit)
{
    for (const RecordShape *shape : recordShapes()) {
        if (!formShape(shape->kind.table))
            continue;
        QList<AnyRecord> records = shape == shapeOf(Case::kind.table)
            ? QList<AnyRecord> { anyOf(folder.file) }
            : recordsOf(folder, shape->kind.table);
        for (const AnyRecord &record : records)
            visit(record);
    }
}

/// What a form does to line breaks and blanks at the ends of a text is no loss.
FieldValue trimmed(const FieldValue &value, bool prose)
{
    const auto *text = std::get_if<QString>(&value);
    return text && prose ? FieldValue(text->trimmed()) : value;
}

Result<RecordDialog *> opened(CaseOffice &office, const QByteArray &table, const QUuid &record,
                              const QUuid &parent = {})
{
    auto dialog = RecordDialog::open(office.bench, { office.ref, table, record, parent }, nullptr);
    if (dialog) {
        (*dialog)->show();
        (*dialog)->activateWindow();
        (void)QTest::qWaitForWindowActive(*dialog);
    }
    return dialog;
}

QLineEdit *line(const RecordDialog &dialog, const char *field)
{
    return dialog.form()->input(field)->findChild<QLineEdit *>();
}

void pressSave(RecordDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"save"_s)->click();
}

} // namespace

class TstRecords : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfTheDesignHasAForm();
    void aLabelOfSeveralLinesIsWhole();
    void whatAFormShowsIsWhatItSaves();
    void whatNobodyTouchedStaysAsItWas();
    void aChangedFieldIsOneNamedStepThatUndoTakesBack();
    void aProblemKeepsEverythingAndTakesTheFocus();
    void aDoubtAboutOtherMeasuresFollowsTheForm();
    void aContradictionWarnsAndIsSaved();
    void typingANameNobodyHasMakesThePersonInTheSameStep();
    void aNewSourceIsCited();
    void whatAnotherSavedMeanwhileStays();
    void everyInputHasANameAndTabGoesDownThePage_data();
    void everyInputHasANameAndTabGoesDownThePage();
    void escKeepsADraftAndContinuingBringsAllOfItBack();
    void aDraftIsWrittenWhileTyping();
    void aLanguageIsWrittenByItsName();
    void aScriptIsChosenByItsNameOrFollowsFromTheLetters();
    void aCountryIsChosenByItsName();
    void theCountryIsProposedOnlyWhereThereIsOne();
    void aJudgmentThatOnlyQuashedNeedsNoKind();
    void aListIsNoWiderThanItsField();
    void whatCannotBeKeptIsNotLostUnasked();
    void aFormMayOutliveItsVault();
    void aFormNobodyTypedInLeavesNoDraft();
    void theSpellingOfSomebodyOnRecordIsKept();
    void whatWasTypedGoesOnAtItsEnd();
    void savingDropsTheDraft();
    void whatIsTakenBackLeavesNoDraft();
    void aNewCaseIsOneStepAndWarnsOfATwin();
    void somebodyOnRecordIsNeverTakenByAccident();
    void aCaseWithoutAReferenceIsToldAtItsField();
    void aTakenReferenceIsRefusedAtItsField();
    void theBinBringsBack();
    void ordersAreAddedInsideTheirMeasureInOneStep();
    void ordersAreChangedInsideTheirMeasure();
    void aHalfTypedChildStandsInTheWayAndComesBackFromADraft();
    void everyTickedBanIsARestrictionOfItsOwn();
    void aJudgmentsTextTicksWhatItImposes();
    void aBreachIsCalledABreach();
    void anOrderTellsEveryEnd();
    void anOrderWithOneEndSaysWhy();
    void whatAClaimContradictsIsChosen();
    void whatWasWrittenBeforeIsOffered();
    void aCourtIsOfferedWhereverOneIsAskedFor();
    void aBreachIsAllegedUntilACourtFindsIt();
};

void TstRecords::everyKindOfTheDesignHasAForm()
{
    for (const char *table : { "case",          "person",       "name",
                               "measure",       "order",        "placement",
                               "charge",        "charge_stage", "requalification",
                               "status",        "hearing",      "sentence",
                               "count",         "restriction",  "compliance",
                               "event",         "claim",        "deadline",
                               "urgent_action", "source",       "document",
                               "consent",       "remedy",       "note",
                               "argument",      "involvement",  "affiliation" }) {
        const auto form = formShape(table);
        QVERIFY2(form, table);
        for (const char *names : { form->first, form->title, form->hidden, form->prose }) {
            for (const QByteArray &name : QByteArray(names).split(' ')) {
                QVERIFY2(name.isEmpty() || shapeOf(table)->indexOf(name) >= 0,
                         qPrintable(QString::fromLatin1(table + QByteArray(".") + name)));
            }
        }
    }
}

/// Through the inputs themselves: what one form holds is typed into an empty one, as a draft is.
void TstRecords::aLabelOfSeveralLinesIsWhole()
{
    CaseOffice office;
    for (const char *table : { "consent", "sentence", "measure", "deadline" }) {
        const auto dialog = opened(office, table, {});
        QVERIFY2(dialog, table);
        (*dialog)->findChild<QToolButton *>(u"more"_s)->setChecked(true);
        QApplication::processEvents();
        for (const auto *label : (*dialog)->form()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap() && label->buddy() != nullptr)
                QVERIFY2(label->heightForWidth(label->width()) <= label->height(),
                         qPrintable(label->text()));
        }
        delete *dialog;
    }
}

void TstRecords::whatAFormShowsIsWhatItSaves()
{
    CaseOffice office;
    int fields = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const CaseFolder folder = RandomFolder(seed).make(u"XX-%1"_s.arg(seed));
        eachFormed(folder, [&](const AnyRecord &record) {
            const FormShape shape = *formShape(record.shape->kind.table);
            RecordForm empty(office.bench, folder, emptied(record), true);
            const RecordForm full(office.bench, folder, record, false);
            for (const FieldShape &field : record.shape->fields) {
                if (empty.input(field.name))
                    empty.input(field.name)->setRaw(full.input(field.name)->raw());
            }
            const AnyRecord made = empty.edit().record;
            for (qsizetype i = 0; i < record.values.size(); ++i) {
                const FieldShape &field = record.shape->fields.at(i);
                // A script that nobody chose follows from the letters: tested by itself.
                if (field.rule.form == FieldRule::Form::Script
                    && std::get<QString>(record.values.at(i)).isEmpty())
                    continue;
                const bool prose = holds(shape.prose, field.name)
                    || (field.type == FieldType::Text && field.rule.codes == nullptr);
                QVERIFY2(trimmed(made.values.at(i), prose) == trimmed(record.values.at(i), prose),
                         qPrintable(u"seed %1: %2.%3"_s.arg(seed).arg(
                             QLatin1StringView(record.shape->kind.table),
                             QLatin1StringView(field.name))));
                ++fields;
            }
        });
    }
    QVERIFY(fields > 1000);
}

void TstRecords::whatNobodyTouchedStaysAsItWas()
{
    CaseOffice office;
    for (quint32 seed = 11; seed <= 14; ++seed) {
        const CaseFolder folder = RandomFolder(seed).make(u"XX-%1"_s.arg(seed));
        eachFormed(folder, [&](const AnyRecord &record) {
            RecordForm form(office.bench, folder, record, false);
            QVERIFY(!form.isTouched());
            QVERIFY(sameContent(form.edit().record, record));
            form.findChild<QWidget *>(u"note"_s)->findChild<QPlainTextEdit *>()->setPlainText(
                u"only this"_s);
            AnyRecord expected = record;
            expected.note = u"only this"_s;
            QVERIFY(sameContent(form.edit().record, expected));
        });
    }
}

void TstRecords::aChangedFieldIsOneNamedStepThatUndoTakesBack()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    const Hearing hearing = before.hearings.first();
    auto *dialog = opened(office, "hearing", hearing.id.uuid()).value();
    line(*dialog, "court")->setText(u"Almaly District Court No. 2"_s);
    pressSave(*dialog);
    QVERIFY(!dialog->isVisible());
    delete dialog;
    const auto saved = Repository<Hearing>(office.bench.connection()).byId(hearing.id).value();
    QCOMPARE(saved.court, u"Almaly District Court No. 2"_s);
    QCOMPARE(saved.at, hearing.at);
    QCOMPARE(saved.sources, hearing.sources);
    const auto undone = undoLast(office.bench.session());
    QVERIFY(undone);
    QVERIFY2(undone->words.contains(u"Court") && undone->words.contains(office.ref),
             qPrintable(undone->words));
    QCOMPARE(Repository<Hearing>(office.bench.connection()).byId(hearing.id)->court, hearing.court);
}

void TstRecords::aProblemKeepsEverythingAndTakesTheFocus()
{
    CaseOffice office;
    const qsizetype before = office.folder().measures.size();
    auto *dialog = opened(office, "measure", {}).value();
    line(*dialog, "from")->setText(u"6 may 2022"_s);
    line(*dialog, "until")->setText(u"sometime soon"_s);
    auto *save = dialog->findChild<QPushButton *>(u"save"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QVERIFY(dialog->isVisible());
    QCOMPARE(office.folder().measures.size(), before);
    // The kind is missing and one date is not understood: both are listed, the first has the focus.
    QCOMPARE(dialog->form()->problems().size(), 2);
    QCOMPARE(QApplication::focusWidget(), line(*dialog, "type"));
    QVERIFY(!line(*dialog, "type")->accessibleDescription().isEmpty());
    QVERIFY(!line(*dialog, "until")->accessibleDescription().isEmpty());
    QCOMPARE(dialog->listedProblems().size(), 2);
    QCOMPARE(line(*dialog, "from")->text(), u"6 may 2022"_s);
    QCOMPARE(line(*dialog, "until")->text(), u"sometime soon"_s);
    line(*dialog, "until")->setText(u"Nov 2022"_s);
    dialog->form()->input("type")->setRaw(u"pretrial_custody"_s);
    save->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(office.folder().measures.size(), before + 1);
    delete dialog;
}

/// What is doubted goes the moment its cause does, and comes as soon.
void TstRecords::aDoubtAboutOtherMeasuresFollowsTheForm()
{
    CaseOffice office;
    auto *dialog = opened(office, "measure", {}).value();
    dialog->form()->input("type")->setRaw(u"police_custody"_s);
    line(*dialog, "from")->setText(u"1 June 2022"_s); // in custody since March
    QVERIFY2(dialog->said().contains(u"overlap"), qPrintable(dialog->said()));
    line(*dialog, "from")->setText(u"1 June 2021"_s);
    line(*dialog, "until")->setText(u"3 June 2021"_s);
    QVERIFY2(!dialog->said().contains(u"overlap"), qPrintable(dialog->said()));
    delete dialog;
}

void TstRecords::aContradictionWarnsAndIsSaved()
{
    CaseOffice office;
    auto *dialog = opened(office, "consent", {}).value();
    dialog->form()->input("purpose")->setRaw(codesOf(u"consent_purpose"_s).first());
    dialog->form()->input("answer")->setRaw(u"yes"_s);
    line(*dialog, "given")->setText(u"6 May 2022"_s);
    line(*dialog, "expires")->setText(u"5 May 2022"_s);
    QVERIFY2(dialog->said().contains(u"runs out"), qPrintable(dialog->said()));
    const qsizetype before = office.folder().consents.size();
    pressSave(*dialog);
    QCOMPARE(office.folder().consents.size(), before + 1);
    delete dialog;
}

void TstRecords::typingANameNobodyHasMakesThePersonInTheSameStep()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    auto *dialog = opened(office, "involvement", {}).value();
    QTest::keyClicks(line(*dialog, "person"), u"Dana Sample"_s);
    QTest::keyClick(line(*dialog, "person"), Qt::Key_Tab);
    dialog->form()->input("role")->setRaw(u"lawyer"_s);
    pressSave(*dialog);
    QVERIFY(!dialog->isVisible());
    delete dialog;
    const CaseFolder after = office.folder();
    QCOMPARE(after.people.size(), before.people.size() + 1);
    const auto name = std::ranges::find(after.names, u"Dana Sample"_s, &Name::text);
    QVERIFY(name != after.names.end());
    QCOMPARE(name->script, u"Latn"_s);
    QVERIFY(undoLast(office.bench.session()));
    QCOMPARE(office.folder().people.size(), before.people.size());
    QCOMPARE(office.folder().involvements.size(), before.involvements.size());
}

void TstRecords::aNewSourceIsCited()
{
    CaseOffice office;
    auto *dialog = opened(office, "note", {}).value();
    dialog->form()->input("text")->setRaw(u"Moved to another cell"_s);
    auto *sources = dialog->form()->findChild<QWidget *>(u"sources"_s);
    auto *edit = sources->findChild<ChoiceEdit *>()->lineEdit();
    edit->setFocus();
    QTest::keyClicks(edit, u"Wife by phone"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(edit->text().isEmpty()); // it stands on a line of its own now
    QTest::keyClicks(edit, u"Guard"_s); // and this one was not left yet
    pressSave(*dialog);
    delete dialog;
    const CaseFolder folder = office.folder();
    const auto note = std::ranges::find(folder.notes, u"Moved to another cell"_s, &Note::text);
    QVERIFY(note != folder.notes.end());
    QCOMPARE(note->sources.size(), 2);
    QStringList titles;
    for (const Source &source : folder.sources) {
        if (note->sources.contains(source.id))
            titles << source.title;
    }
    titles.sort();
    QCOMPARE(titles, QStringList({ u"Guard"_s, u"Wife by phone"_s }));

    auto *alone = opened(office, "source", {}).value();
    line(*alone, "title")->setText(u"A newspaper"_s);
    pressSave(*alone);
    delete alone;
    const CaseFolder after = office.folder();
    QVERIFY(std::ranges::find(after.sources, u"A newspaper"_s, &Source::title)
            != after.sources.end());
}

void TstRecords::whatAnotherSavedMeanwhileStays()
{
    CaseOffice office;
    Hearing hearing = office.folder().hearings.first();
    auto *dialog = opened(office, "hearing", hearing.id.uuid()).value();
    hearing.judge = u"Judge N."_s;
    QVERIFY(saveRecord(office.bench.session(), hearing, u"Another window"_s));
    line(*dialog, "court")->setText(u"Court No. 1"_s);
    pressSave(*dialog);
    delete dialog;
    const auto saved = Repository<Hearing>(office.bench.connection()).byId(hearing.id).value();
    QCOMPARE(saved.judge, u"Judge N."_s);
    QCOMPARE(saved.court, u"Court No. 1"_s);
}

void TstRecords::everyInputHasANameAndTabGoesDownThePage_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const RecordShape *shape : recordShapes()) {
        if (formShape(shape->kind.table))
            QTest::newRow(shape->kind.table) << QByteArray(shape->kind.table);
    }
}

void TstRecords::everyInputHasANameAndTabGoesDownThePage()
{
    QFETCH(QByteArray, table);
    CaseOffice office;
    auto *dialog = opened(office, table, {}, newUuid()).value();
    dialog->form()->more()->setChecked(true);
    dialog->resize(900, 4000); // everything in sight, so that places can be compared
    QCoreApplication::processEvents();
    QCOMPARE(unnamedWidgets(*dialog), QStringList());

    dialog->form()->findChild<FieldInput *>()->setFocus(); // the topmost, which may be filled in
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QSet<QWidget *> visited { first };
    QStringList way { first->accessibleName() };
    int lowest = first->mapTo(dialog, QPoint()).y();
    for (int step = 0; step < 200; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (visited.contains(now)) {
            QVERIFY2(now == first, // all round, and no trap before
                     qPrintable(way.join(u" > "_s) + u" > "_s + now->accessibleName()));
            break;
        }
        visited.insert(now);
        way << now->accessibleName();
        const int y = now->mapTo(dialog, QPoint()).y();
        QVERIFY2(y >= lowest,
                 qPrintable(u"%1 comes after a lower one"_s.arg(now->accessibleName())));
        lowest = y;
    }
    QVERIFY(visited.size() > 5);
    delete dialog;
}

void TstRecords::escKeepsADraftAndContinuingBringsAllOfItBack()
{
    CaseOffice office;
    const QUuid measure = office.folder().measures.first().id.uuid();
    auto *dialog = opened(office, "order", {}, measure).value();
    line(*dialog, "made")->setText(u"6 may 2022"_s);
    line(*dialog, "stated_end")
        ->setText(u"sometime soon"_s); // not understood, and kept all the same
    dialog->form()->input("type")->setRaw(u"exte"_s);
    dialog->form()->findChild<QWidget *>(u"note"_s)->findChild<QPlainTextEdit *>()->setPlainText(
        u"two\nlines"_s);
    const QUuid id = dialog->recordId();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    delete dialog;

    const auto drafts = readDrafts(office.bench.connection()).value();
    QCOMPARE(drafts.size(), 1);
    QVERIFY(RecordDialog::draftTitle(drafts.first()).contains(office.ref));
    auto *again = RecordDialog::resume(office.bench, drafts.first(), nullptr).value();
    again->show();
    QCOMPARE(again->recordId(), id);
    QCOMPARE(std::get<PartialDate>(again->form()->input("made")->value()).edtf(), u"2022-05-06"_s);
    QCOMPARE(line(*again, "stated_end")->text(), u"sometime soon"_s);
    QCOMPARE(line(*again, "type")->text(), u"exte"_s);
    QCOMPARE(again->form()->edit().record.note, u"two\nlines"_s);
    QCOMPARE(again->form()->edit().record.parent(), measure);
    delete again;
}

void TstRecords::aDraftIsWrittenWhileTyping()
{
    CaseOffice office;
    auto *dialog = opened(office, "note", {}).value();
    auto *text = dialog->form()->input("text")->findChild<QPlainTextEdit *>();
    text->setPlainText(u"half a sen"_s);
    QTRY_COMPARE_WITH_TIMEOUT(readDrafts(office.bench.connection())->size(), 1, 2000);
    QVERIFY(readDrafts(office.bench.connection())->first().content.contains(u"half a sen"));
    const qint64 sets = office.bench.session().vault->info()->changeSets;
    text->setPlainText(u"half a sentence"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        readDrafts(office.bench.connection())->first().content.contains(u"half a sentence"), 2000);
    QCOMPARE(office.bench.session().vault->info()->changeSets, sets); // no history of it
    delete dialog;
}

void TstRecords::aLanguageIsWrittenByItsName()
{
    CaseOffice office;
    auto *dialog = opened(office, "source", {}).value();
    dialog->form()->input("title")->setRaw(u"A letter"_s);
    FieldInput *input = dialog->form()->input("language");
    QVERIFY(input != nullptr);
    for (const auto &[typed, code] :
         { std::pair { u"Russian"_s, u"ru"_s }, std::pair { u"русский"_s, u"ru"_s },
           std::pair { u"қазақ"_s, u"kk"_s }, std::pair { u"UZ"_s, u"uz"_s },
           std::pair { u"ka"_s, u"ka"_s } }) {
        input->setRaw(typed);
        QCOMPARE(std::get<QString>(input->value()), code);
    }
    input->setRaw(u"kk"_s);
    QCOMPARE(line(*dialog, "language")->text(), u"Kazakh"_s);
    input->setRaw(u"Klingonish"_s);
    QVERIFY(!dialog->form()->problems().isEmpty());
    delete dialog;
}

/// Nobody has to know "Cyrl"; the letters say it where nobody chose.
void TstRecords::aScriptIsChosenByItsNameOrFollowsFromTheLetters()
{
    CaseOffice office;
    const QUuid person = office.folder().people.first().id.uuid();
    const auto made = [&](const QString &text, const QString &script) {
        RecordDialog *dialog
            = RecordDialog::open(office.bench, { office.ref, "name", {}, person }, nullptr).value();
        dialog->form()->input("text")->setRaw(text);
        FieldInput *input = dialog->form()->input("script");
        if (!script.isNull())
            input->setRaw(script);
        const QString shown = line(*dialog, "script")->text();
        const QString code = std::get<QString>(dialog->form()->edit().record.value("script"));
        delete dialog;
        return QString(shown + u'|' + code);
    };
    QCOMPARE(made(u"Дана"_s, {}), u"|Cyrl"_s);
    QCOMPARE(made(u"დანა"_s, {}), u"|Geor"_s);
    QCOMPARE(made(u"Դանա"_s, {}), u"|Armn"_s);
    QCOMPARE(made(u"דנה"_s, {}), u"|Hebr"_s);
    QCOMPARE(made(u"达娜"_s, {}), u"|"_s); // simplified or not
    QCOMPARE(made(u"Дана"_s, u"Latn"_s), u"Latin|Latn"_s);
    QCOMPARE(made(u"Dana"_s, u"кириллица"_s).section(u'|', 1), u"Cyrl"_s);
    QCOMPARE(made(u"Dana"_s, u"arabic"_s).section(u'|', 1), u"Arab"_s);
}

void TstRecords::aCountryIsChosenByItsName()
{
    CaseOffice office;
    NewCaseDialog dialog(office.bench);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *country = dialog.findChild<ChoiceEdit *>(u"country"_s)->lineEdit();
    auto *ref = dialog.findChild<QLineEdit *>(u"ref"_s);
    for (const auto &[typed, code] :
         { std::pair { u"belar"_s, u"BY"_s }, std::pair { u"египет"_s, u"EG"_s },
           std::pair { u"kz"_s, u"KZ"_s } }) {
        country->setFocus();
        country->selectAll();
        for (const QChar letter : typed) { // of any script
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(country, &key);
        }
        QTest::keyClick(country, Qt::Key_Tab);
        QCOMPARE(country->text(), code);
        QVERIFY2(ref->text().startsWith(code), qPrintable(ref->text()));
    }
    dialog.findChild<ChoiceEdit *>(u"country"_s)->setText(u"Uganda"_s); // nothing was chosen
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Dana Sample"_s);
    ref->setText(u"UG-1"_s);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QCOMPARE(loadCase(office.bench.connection(), u"UG-1"_s)->file.country, u"UG"_s);
}

/// In an office with several countries the last one would mean the wrong law, silently.
void TstRecords::theCountryIsProposedOnlyWhereThereIsOne()
{
    CaseOffice office;
    const auto proposed = [&office] {
        NewCaseDialog dialog(office.bench);
        return dialog.findChild<ChoiceEdit *>(u"country"_s)->text();
    };
    QCOMPARE(proposed(), u"KZ"_s);
    NewCase wish;
    wish.file.ref = u"GE-1"_s;
    wish.file.country = u"GE"_s;
    const auto done = createCase(office.bench.session(), wish);
    QVERIFY(done);
    QCOMPARE(done->words, u"New case GE-1"_s);
    QCOMPARE(proposed(), QString());
}

/// Which judgment stands is decided by fields that are asked for where there is an earlier one.
void TstRecords::aJudgmentThatOnlyQuashedNeedsNoKind()
{
    CaseOffice office;
    const qsizetype before = office.folder().sentences.size();
    auto *first = opened(office, "sentence", {}).value();
    if (before == 0) {
        QVERIFY(!first->form()->input("replaces")->isVisible());
        QVERIFY(!first->form()->input("effect")->isVisible());
        first->form()->input("instance")->setRaw(u"appeal"_s);
        QVERIFY(first->form()->input("effect")->isVisible());
        first->form()->input("instance")->setRaw(u"first_instance"_s);
    }
    first->form()->input("type")->setRaw(u"custodial"_s);
    first->form()->input("term")->setRaw(u"2 years"_s);
    pressSave(*first);
    QCOMPARE(office.folder().sentences.size(), before + 1);
    delete first;

    auto *second = opened(office, "sentence", {}).value();
    QVERIFY(second->form()->input("replaces")->isVisible());
    QVERIFY(second->form()->input("effect")->isVisible());
    QVERIFY(!second->form()->more()->isChecked());
    pressSave(*second);
    QCOMPARE(office.folder().sentences.size(), before + 1); // what it imposed is needed
    second->form()->input("replaces")->setRaw(office.folder().sentences.last().id.text());
    second->form()->input("effect")->setRaw(u"quashed"_s);
    pressSave(*second);
    QCOMPARE(office.folder().sentences.size(), before + 2);
    const Sentence saved = office.folder().sentences.last();
    QCOMPARE(saved.type, u"other"_s);
    QCOMPARE(saved.effect, u"quashed"_s);
    QCOMPARE(recordWords(office.folder(), anyOf(saved)), u"quashed"_s);
    delete second;
}

/// One name of three hundred letters does not push the list over the screen.
void TstRecords::aListIsNoWiderThanItsField()
{
    QWidget window;
    window.resize(300, 60);
    auto *edit = new ChoiceEdit(&window);
    edit->resize(280, 50);
    edit->setChoices({ { u"a"_s, u"short"_s }, { u"b"_s, QString(300, u's') } });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->lineEdit()->setFocus();
    QTest::keyClicks(edit->lineEdit(), u"s"_s);
    auto *popup = edit->findChild<ChoicePopup *>();
    QVERIFY(popup && popup->isVisible());
    const int most = edit->lineEdit()->width() + 40 * edit->fontMetrics().averageCharWidth() + 4;
    QVERIFY2(popup->width() <= most, qPrintable(QString::number(popup->width())));
    QVERIFY(popup->visualRect(popup->model()->index(1, 0)).width() <= popup->width());
}

/// Whoever closes a form while the disk is full is asked before what they typed is gone.
void TstRecords::whatCannotBeKeptIsNotLostUnasked()
{
    CaseOffice office;
    QSignalSpy failed(&office.bench, &Workbench::failed);
    QSignalSpy mended(&office.bench, &Workbench::mended);
    NewCaseDialog dialog(office.bench);
    dialog.show();
    const auto allow = [&office](const char *pages) {
        QVERIFY(execute(office.bench.connection().handle(), pages));
    };
    allow("PRAGMA max_page_count = 1"); // as many as there are, and no more
    auto *title = dialog.findChild<QLineEdit *>(u"title"_s);
    title->setText(QString(20000, u'x'));
    QTest::keyClicks(title, u"y"_s);
    const auto question = [&dialog] {
        return dialog.findChild<QMessageBox *>(u"loseTyped"_s);
    };
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QVERIFY(question() != nullptr);
    QCOMPARE(failed.size(), 1);
    question()->reject(); // keep it open
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY(question() == nullptr);
    allow("PRAGMA max_page_count = 1000000");
    QTRY_COMPARE(mended.size(), 1); // it is tried again by itself
    QCOMPARE(failed.size(), 1); // and was said once
    dialog.reject();
    QVERIFY(!dialog.isVisible());
    const auto drafts = readDrafts(office.bench.connection());
    QVERIFY(drafts && drafts->size() == 1);
    QVERIFY(drafts->first().content.contains(title->text()));
}

/// A test that fails leaves its dialog behind, and so may a window that is torn down.
void TstRecords::aFormMayOutliveItsVault()
{
    std::unique_ptr<NewCaseDialog> dialog;
    {
        CaseOffice office;
        dialog = std::make_unique<NewCaseDialog>(office.bench);
        dialog->show();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"half a"_s);
    }
    QTest::qWait(DraftKeeper::Delay + 200); // the draft would be written now
    dialog->reject();
    QVERIFY(!dialog->isVisible());
}

/// A country and a reference that the program proposed are typed by nobody.
void TstRecords::aFormNobodyTypedInLeavesNoDraft()
{
    CaseOffice office;
    NewCaseDialog dialog(office.bench);
    dialog.show();
    QVERIFY(!dialog.findChild<ChoiceEdit *>(u"country"_s)->text().isEmpty());
    auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
    QTest::keyClicks(name, u"x"_s);
    QTest::keyClick(name, Qt::Key_Backspace);
    dialog.reject();
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
    dialog.show();
    QTest::keyClicks(name, u"x"_s);
    dialog.reject();
    QCOMPARE(readDrafts(office.bench.connection())->size(), 1);
}

void TstRecords::theSpellingOfSomebodyOnRecordIsKept()
{
    CaseOffice office;
    const CaseFolder folder = office.folder();
    const Id<Person> person = personAtRisk(folder);
    QVERIFY(std::ranges::none_of(folder.names, [&](const Name &name) {
        return name.person == person && name.script == u"Arab";
    }));
    NewCaseDialog dialog(office.bench);
    dialog.show();
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Zhanbolat Mamay"_s);
    dialog.findChild<QLineEdit *>(u"other_name"_s)->setText(u"جانبولات ماماي"_s);
    QCOMPARE(dialog.said(), QString());
    dialog.findChild<ChoiceEdit *>(u"same"_s)->setKey(person.text());
    QVERIFY2(dialog.said().contains(u"جانبولات ماماي"), qPrintable(dialog.said()));
    dialog.findChild<QLineEdit *>(u"ref"_s)->setText(u"KZ-9"_s);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    const CaseFolder made = loadCase(office.bench.connection(), u"KZ-9"_s).value();
    QCOMPARE(made.people.size(), 1);
    QCOMPARE(made.names.size(), folder.names.size() + 1);
}

void TstRecords::whatWasTypedGoesOnAtItsEnd()
{
    CaseOffice office;
    auto *dialog = opened(office, "note", {}).value();
    dialog->form()->setTyped({ { u"fields"_s, QJsonObject { { u"text"_s, u"half a"_s } } } });
    QCOMPARE(dialog->form()->input("text")->findChild<QPlainTextEdit *>()->textCursor().position(),
             6);
    delete dialog;
}

void TstRecords::savingDropsTheDraft()
{
    CaseOffice office;
    auto *dialog = opened(office, "note", {}).value();
    dialog->form()->input("text")->setRaw(u"Called the lawyer"_s);
    dialog->reject();
    delete dialog;
    const Draft draft = readDrafts(office.bench.connection())->first();
    auto *again = RecordDialog::resume(office.bench, draft, nullptr).value();
    again->show();
    const qsizetype before = office.folder().notes.size();
    pressSave(*again);
    delete again;
    QCOMPARE(office.folder().notes.size(), before + 1);
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());

    // The power failed between saving and dropping it: going on changes the note, it adds none.
    QVERIFY(keepDraft(office.bench.session(), draft));
    auto *third = RecordDialog::resume(office.bench, draft, nullptr).value();
    third->show();
    pressSave(*third);
    delete third;
    QCOMPARE(office.folder().notes.size(), before + 1);
}

void TstRecords::whatIsTakenBackLeavesNoDraft()
{
    CaseOffice office;
    auto *dialog = opened(office, "event", {}).value();
    line(*dialog, "place")->setText(u"Al"_s);
    line(*dialog, "place")->clear();
    dialog->reject();
    delete dialog;
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
}

void TstRecords::aNewCaseIsOneStepAndWarnsOfATwin()
{
    CaseOffice office;
    const auto cases = [&office] {
        return Repository<Case>(office.bench.connection()).all()->size();
    };
    const qsizetype before = cases();
    NewCaseDialog dialog(office.bench);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
    QTest::keyClicks(name, u"Janbolat Mamay"_s); // on record as Zhanbolat, and in Cyrillic
    QVERIFY2(dialog.findChild<QLineEdit *>(u"other_name"_s)
                 ->accessibleDescription()
                 .contains(office.ref),
             qPrintable(dialog.findChild<QLineEdit *>(u"other_name"_s)->accessibleDescription()));
    QVERIFY(dialog.findChild<ChoiceEdit *>(u"same"_s)->isVisible());
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    name->setText(u"Dana Sample"_s);
    QVERIFY(!dialog.findChild<ChoiceEdit *>(u"same"_s)->isVisible());
    dialog.findChild<QLineEdit *>(u"other_name"_s)->setText(u"Дана Сампл"_s);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(cases(), before + 1);
    const CaseFolder folder = loadCase(office.bench.connection(), dialog.savedRef()).value();
    QCOMPARE(folder.names.size(), 2);
    QCOMPARE(displayName(folder, personAtRisk(folder), u"ru"_s), u"Дана Сампл"_s);
    QCOMPARE(displayName(folder, personAtRisk(folder)), u"Dana Sample"_s);
    QVERIFY(undoLast(office.bench.session()));
    QCOMPARE(cases(), before);
}

/// What was typed for the country is no person, and letters choose nobody.
void TstRecords::somebodyOnRecordIsNeverTakenByAccident()
{
    CaseOffice office;
    NewCaseDialog dialog(office.bench);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto type = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    auto *same = dialog.findChild<ChoiceEdit *>(u"same"_s);
    auto *country = dialog.findChild<ChoiceEdit *>(u"country"_s);
    type(u"Zhanbolat Mamay"_s);
    QVERIFY(same->isVisible());
    type({});
    QVERIFY(country->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(u"kg"_s);
    QCOMPARE(country->key(), u"KG"_s);
    QVERIFY(same->isEmpty());
    same->lineEdit()->setFocus();
    for (const QString &words : { u"kz"_s, u"mamay"_s }) { // of the reference, and of the name
        same->lineEdit()->clear();
        type(words);
        QCOMPARE(same->key(), QString());
        QVERIFY(!same->isAcceptable());
        same->lineEdit()->setFocus();
    }
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
    same->lineEdit()->clear();
    QTest::keyClick(same->lineEdit(), Qt::Key_Down);
    QTest::keyClick(same->lineEdit(), Qt::Key_Down);
    QTest::keyClick(same->lineEdit(), Qt::Key_Tab);
    QCOMPARE(same->key(), personAtRisk(office.folder()).text()); // pointed at
}

void TstRecords::aCaseWithoutAReferenceIsToldAtItsField()
{
    CaseOffice office;
    NewCaseDialog dialog(office.bench);
    int told = 0;
    connect(&office.bench, &Workbench::failed, this, [&told] {
        ++told;
    });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *ref = dialog.findChild<QLineEdit *>(u"ref"_s);
    ref->clear();
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(told, 0); // the window behind has nothing to say of it
    QCOMPARE(dialog.said(), QString());
    QCOMPARE(dialog.listedProblems().size(), 1);
    QVERIFY(dialog.listedProblems().first().words.startsWith(ref->accessibleName()));
    QVERIFY(!ref->accessibleDescription().isEmpty());
    QCOMPARE(QApplication::focusWidget(), ref);
}

void TstRecords::aTakenReferenceIsRefusedAtItsField()
{
    CaseOffice office;
    NewCaseDialog dialog(office.bench);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *ref = dialog.findChild<QLineEdit *>(u"ref"_s);
    dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"Dana Sample"_s);
    ref->setText(office.ref);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(QApplication::focusWidget(), ref);
    QVERIFY(ref->accessibleDescription().contains(office.ref));
    QCOMPARE(dialog.findChild<QLineEdit *>(u"name"_s)->text(), u"Dana Sample"_s);
}

void TstRecords::theBinBringsBack()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    const Measure measure = before.measures.first();
    const qsizetype orders = ordersOf(before, measure.id).size();
    QVERIFY(removeRecord(office.bench.session(), "measure", measure.id.uuid(), u"Away"_s));
    QCOMPARE(office.folder().measures.size(), before.measures.size() - 1);
    BinDialog bin(office.bench);
    bin.show();
    QCOMPARE(unnamedWidgets(bin), QStringList());
    QCOMPARE(bin.table()->model()->rowCount(), 1);
    bin.bringBack();
    QCOMPARE(bin.table()->model()->rowCount(), 0);
    QCOMPARE(office.folder().measures.size(), before.measures.size());
    QCOMPARE(ordersOf(office.folder(), measure.id).size(), orders);
    const auto undone = undoLast(office.bench.session());
    QVERIFY(undone && undone->words.contains(office.ref));
}

void TstRecords::ordersAreAddedInsideTheirMeasureInOneStep()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    auto *dialog = opened(office, "measure", {}).value();
    dialog->form()->input("type")->setRaw(u"pretrial_custody"_s);
    line(*dialog, "from")->setText(u"14 mar 2023"_s);
    auto *children = dialog->form()->children();
    dialog->findChild<QToolButton *>(u"addChild"_s)->click();
    const auto child = [&](const char *name) {
        return children->findChild<FieldInput *>(u"child "_s + QLatin1StringView(name));
    };
    child("type")->setRaw(u"ordered"_s);
    child("made")->setRaw(u"14 mar 2023"_s);
    child("term")->setRaw(u"2 months"_s);
    children->findChild<QPushButton *>(u"takeChild"_s)->click();
    child("type")->setRaw(u"extended"_s); // typed, and not put on the list
    child("made")->setRaw(u"20 apr 2023"_s);
    child("term")->setRaw(u"2 months"_s);
    const auto *table = children->findChild<TableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    const int ends = table->model()->columnCount() - 3;
    const QString both = table->model()->index(1, ends).data().toString();
    QVERIFY2(both.contains(u"20 Jun 2023") && both.contains(u"14 Jul 2023"), qPrintable(both));
    pressSave(*dialog);
    QVERIFY(!dialog->isVisible());
    delete dialog;
    QCOMPARE(office.folder().measures.size(), before.measures.size() + 1);
    QCOMPARE(office.folder().orders.size(), before.orders.size() + 2);
    QVERIFY(undoLast(office.bench.session()));
    QCOMPARE(office.folder().measures.size(), before.measures.size());
    QCOMPARE(office.folder().orders.size(), before.orders.size());

    auto *again = opened(office, "measure", before.measures.first().id.uuid()).value();
    again->form()->children()->findChild<FieldInput *>(u"child type"_s)->setRaw(u"upheld"_s);
    pressSave(*again);
    delete again;
    QCOMPARE(office.folder().orders.size(), before.orders.size() + 1);
    const auto undone = undoLast(office.bench.session());
    QVERIFY2(undone && undone->words.contains(u"rder"), qPrintable(undone->words));
}

/// Every order on record is changed in the measure's own form, by keys, with what follows shown.
void TstRecords::ordersAreChangedInsideTheirMeasure()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    const auto custody = std::ranges::find(before.measures, u"pretrial_custody"_s, &Measure::type);
    auto *dialog = opened(office, "measure", custody->id.uuid()).value();
    auto *children = dialog->form()->children();
    auto *table = children->findChild<TableView *>();
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    // Taken on 12 March, first order on 14 March: the days between have a row of their own.
    QStringList numbers;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        numbers << cell(row, 0);
    QVERIFY2(numbers.startsWith(u"–"_s), qPrintable(numbers.join(u'|')));
    QVERIFY2(cell(0, 3).startsWith(u"2 day"_s), qPrintable(cell(0, 3)));
    const auto says = [children](const QString &words) {
        return std::ranges::any_of(children->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().contains(words);
        });
    };
    QVERIFY(says(u"Limits by law"_s));

    const int first = static_cast<int>(numbers.indexOf(u"1"_s));
    table->setCurrentIndex(table->model()->index(first, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *term = children->findChild<FieldInput *>(u"child term"_s);
    QVERIFY(!term->raw().isEmpty());
    term->setRaw(u"20 months"_s);
    QVERIFY2(dialog->said().contains(u"after the last limit by law"_s), qPrintable(dialog->said()));
    children->findChild<QPushButton *>(u"takeChild"_s)->click();
    QVERIFY(cell(first, table->model()->columnCount() - 1).startsWith(u"changed"_s));
    dialog->reject();
    delete dialog;

    const Draft draft = readDrafts(office.bench.connection())->first();
    auto *again = RecordDialog::resume(office.bench, draft, nullptr).value();
    QCOMPARE(again->form()->children()->changedRecords().size(), 1);
    again->show();
    pressSave(*again);
    QVERIFY(!again->isVisible());
    delete again;
    const QList<Order> orders = ordersOf(office.folder(), custody->id);
    QCOMPARE(orders.size(), ordersOf(before, custody->id).size());
    const auto longer = std::ranges::find(orders, u"20 months"_s, &Order::term);
    QVERIFY(longer != orders.end());
    const QList<Order> held = ordersOf(before, custody->id);
    const auto was = std::ranges::find(held, longer->id, &Order::id);
    QVERIFY(was != held.end());
    QCOMPARE(longer->authority, was->authority); // what nobody touched
    QCOMPARE(longer->made, was->made);
    const auto undone = undoLast(office.bench.session());
    QVERIFY2(undone && undone->words.contains(u"rder"), qPrintable(undone->words));
    const QList<Order> back = ordersOf(office.folder(), custody->id);
    QVERIFY(std::ranges::find(back, u"20 months"_s, &Order::term) == back.end());
}

void TstRecords::aHalfTypedChildStandsInTheWayAndComesBackFromADraft()
{
    CaseOffice office;
    const CaseFolder before = office.folder();
    auto *dialog = opened(office, "measure", before.measures.first().id.uuid()).value();
    auto *made = dialog->form()->children()->findChild<FieldInput *>(u"child made"_s);
    made->setRaw(u"sometime soon"_s);
    pressSave(*dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(office.folder().orders.size(), before.orders.size());
    dialog->reject();
    delete dialog;
    const Draft draft = readDrafts(office.bench.connection())->first();
    auto *again = RecordDialog::resume(office.bench, draft, nullptr).value();
    QCOMPARE(again->form()->children()->findChild<FieldInput *>(u"child made"_s)->raw(),
             u"sometime soon"_s);
    delete again;
}

void TstRecords::everyTickedBanIsARestrictionOfItsOwn()
{
    CaseOffice office;
    const qsizetype before = office.folder().restrictions.size();
    auto *dialog = RestrictionSetDialog::open(office.bench, office.ref, nullptr).value();
    dialog->show();
    auto *save = dialog->findChild<QPushButton *>(u"save"_s);
    save->click();
    QVERIFY(dialog->isVisible()); // nothing is ticked
    QCOMPARE(dialog->listedProblems().size(), 1);
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    dialog->findChild<FieldInput *>(u"from"_s)->setRaw(u"10 apr 2023"_s);
    for (const char *kind : { "political_activity", "charitable_activity", "social_media" })
        dialog->findChild<QCheckBox *>(u"tick "_s + QLatin1StringView(kind))->setChecked(true);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"words journalism"_s), u"no blogging"_s);
    auto *sources = dialog->findChild<QWidget *>(u"sources"_s)->findChild<ChoiceEdit *>();
    sources->lineEdit()->setText(u"Judgment, page 3"_s);
    QVERIFY(dialog->listedProblems().isEmpty());
    auto *again = dialog->findChild<QComboBox *>(u"again social_media"_s);
    again->setCurrentIndex(1);
    const qsizetype breaches = office.folder().compliance.size();
    auto *log = dialog->findChild<ChildrenInput *>();
    const auto logged = [log](const char *name) {
        return log->findChild<FieldInput *>(u"child "_s + QLatin1StringView(name));
    };
    log->findChild<QToolButton *>(u"addChild"_s)->setChecked(true);
    QVERIFY(logged("restriction"));
    const auto *ban = dialog->findChild<QCheckBox *>(u"tick social_media"_s);
    auto *choice = logged("restriction")->findChild<ChoiceEdit *>();
    QTest::keyClicks(choice->lineEdit(), ban->text().left(8));
    QTest::keyClick(choice->lineEdit(), Qt::Key_Tab);
    logged("text")->setRaw(u"posted a film"_s);
    const Money asStated { u"400000"_s, u"KZT"_s, u"885"_s, u"USD"_s };
    auto *fine = dialog->findChild<FieldInput *>(u"fine"_s);
    fine->setValue(asStated);
    save->click();
    QVERIFY(dialog->isVisible()); // a fine of which sentence?
    const Sentence sentence = office.folder().sentences.first();
    dialog->findChild<FieldInput *>(u"sentence"_s)->setRaw(sentence.id.text());
    QCOMPARE(std::get<Money>(fine->value()), asStated); // what is typed stays
    const qsizetype deadlines = office.folder().deadlines.size();
    save->click();
    QVERIFY(!dialog->isVisible());
    delete dialog;
    const CaseFolder folder = office.folder();
    QCOMPARE(folder.restrictions.size(), before + 4);
    QCOMPARE(folder.sentences.first().fine, asStated);
    QCOMPARE(folder.compliance.size(), breaches + 1);
    const auto film = std::ranges::find(folder.compliance, u"posted a film"_s, &Compliance::text);
    QVERIFY(film != folder.compliance.end());
    QCOMPARE(film->type, u"alleged_breach"_s); // until a court finds it
    QVERIFY(std::ranges::any_of(folder.restrictions, [&film](const Restriction &one) {
        return one.id == film->restriction && one.type == u"social_media"_s;
    }));
    QCOMPARE(folder.deadlines.size(), deadlines + 1);
    const auto asked = std::ranges::find_if(folder.deadlines, [](const Deadline &deadline) {
        return deadline.what.startsWith(u"Ask again"_s);
    });
    QVERIFY(asked != folder.deadlines.end());
    QCOMPARE(asked->due.edtf(), u"2023-05-28"_s); // 30 days after 28 April
    const auto page = std::ranges::find(folder.sources, u"Judgment, page 3"_s, &Source::title);
    QVERIFY(page != folder.sources.end());
    const auto blogging
        = std::ranges::find(folder.restrictions, u"no blogging"_s, &Restriction::text);
    QVERIFY(blogging != folder.restrictions.end());
    QCOMPARE(blogging->type, u"journalism"_s);
    QCOMPARE(blogging->sources, QList<Id<Source>> { page->id });
    QCOMPARE(blogging->from.edtf(), u"2023-04-10"_s);
    QVERIFY(undoLast(office.bench.session()));
    QCOMPARE(office.folder().sentences.first().fine, sentence.fine);
    QCOMPARE(office.folder().deadlines.size(), deadlines);
    QCOMPARE(office.folder().restrictions.size(), before);
    QVERIFY(readDrafts(office.bench.connection())->isEmpty());
}

void TstRecords::aJudgmentsTextTicksWhatItImposes()
{
    CaseOffice office;
    QSet<QUuid> earlier;
    const CaseFolder before = office.folder();
    for (const Restriction &one : before.restrictions)
        earlier.insert(one.id.uuid());
    auto *dialog = RestrictionSetDialog::open(office.bench, office.ref, nullptr).value();
    dialog->show();
    auto *mentioned = dialog->findChild<QPlainTextEdit *>(u"mentioned"_s);
    QVERIFY(!mentioned->isVisible());
    const QString text
        = u"The court lifted the curfew. For two years from 1 December 2026 she is barred from "
          "journalism and from rallies. She shall wear an electronic bracelet until 3 March 2027. "
          "Any breach of these conditions could lead to a custodial sentence."_s;
    const auto *judgment = dialog->findChild<QPlainTextEdit *>(u"judgmentText"_s);
    judgment->document()->setPlainText(text);
    const auto tick = [dialog](const char *kind) {
        return dialog->findChild<QCheckBox *>(u"tick "_s + QLatin1StringView(kind));
    };
    const auto times = [dialog](const char *kind) {
        return dialog->findChild<QCheckBox *>(u"times "_s + QLatin1StringView(kind));
    };
    QVERIFY(tick("journalism")->isChecked() && tick("assembly")->isChecked());
    QVERIFY(!tick("curfew")->isChecked());
    QVERIFY(mentioned->isVisible() && mentioned->toPlainText().contains(u"lifted the curfew"));
    QCOMPARE(unnamedWidgets(*dialog), QStringList());
    QCOMPARE(dialog->findChild<FieldInput *>(u"term"_s)->raw(), QString()); // not of all alike
    QCOMPARE(dialog->findChild<FieldInput *>(u"consequence"_s)->raw(), u"a custodial sentence"_s);
    QVERIFY(times("journalism")->isVisible() && times("journalism")->isChecked());
    QVERIFY(times("electronic_tag")->text().contains(u"3 March 2027"));
    QVERIFY(!times("curfew")->isVisible());
    times("assembly")->setChecked(false); // left to the fields above
    tick("curfew")->click(); // somebody who knows better takes the words
    QCOMPARE(dialog->findChild<QLineEdit *>(u"words curfew"_s)->text(),
             u"The court lifted the curfew"_s);
    dialog->findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(!dialog->isVisible());
    delete dialog;
    const CaseFolder folder = office.folder();
    QCOMPARE(folder.restrictions.size(), earlier.size() + 4);
    const auto saved = [&](const QString &type) { // what was there before is not meant
        return *std::ranges::find_if(folder.restrictions, [&](const Restriction &one) {
            return one.type == type && !earlier.contains(one.id.uuid());
        });
    };
    QCOMPARE(saved(u"journalism"_s).from.edtf(), u"2026-12-01"_s);
    QCOMPARE(saved(u"journalism"_s).term, u"two years"_s);
    QCOMPARE(saved(u"electronic_tag"_s).until.edtf(), u"2027-03-03"_s);
    QVERIFY(!saved(u"electronic_tag"_s).from.isSet()); // not said of it
    QCOMPARE(saved(u"electronic_tag"_s).consequence, u"a custodial sentence"_s);
    QVERIFY(!saved(u"assembly"_s).from.isSet());
}

void TstRecords::aBreachIsCalledABreach()
{
    const CaseOffice office;
    AnyRecord breach = newRecord(Compliance::kind.table);
    breach.set("type", u"alleged_breach"_s);
    breach.set("at", PartialDate::fromDay(*CivilDay::of(2023, 4, 24)));
    QVERIFY2(addingWords(office.folder(), breach).startsWith(u"Log alleged breach of 24"),
             qPrintable(addingWords(office.folder(), breach)));
    breach.set("type", u"reported"_s);
    QVERIFY(addingWords(office.folder(), breach).startsWith(u"Log report of 24"));
    QVERIFY(!removingWords(office.folder(), breach).contains(u"ompliance"));
}

void TstRecords::anOrderTellsEveryEnd()
{
    CaseOffice office;
    const CaseFolder folder = office.folder();
    const auto custody = std::ranges::find(folder.measures, u"pretrial_custody"_s, &Measure::type);
    QVERIFY(custody != folder.measures.end());
    auto *dialog = opened(office, "order", {}, custody->id.uuid()).value();
    dialog->form()->input("type")->setRaw(u"extended"_s);
    line(*dialog, "made")->setText(u"20 apr 2022"_s);
    line(*dialog, "term")->setText(u"2 months"_s);
    QVERIFY2(dialog->said().contains(u"20 June 2022") && dialog->said().contains(u"14 July 2022"),
             qPrintable(dialog->said()));
    // Where the paper says what it is counted from, the other end is told beside it.
    dialog->form()->input("counted_from")->setRaw(u"order"_s);
    QVERIFY2(dialog->said().contains(u"Ends Monday 20 June 2022")
                 && dialog->said().contains(u"instead, it would end Thursday 14 July 2022"),
             qPrintable(dialog->said()));
    delete dialog;
}

void TstRecords::anOrderWithOneEndSaysWhy()
{
    CaseOffice office;
    const CaseFolder folder = office.folder();
    const auto custody = std::ranges::find(folder.measures, u"pretrial_custody"_s, &Measure::type);
    QVERIFY(custody != folder.measures.end());
    auto *dialog = opened(office, "order", {}, custody->id.uuid()).value();
    // Another paper of a measure that has one already: an extension, and the day is asked first.
    QCOMPARE(dialog->form()->input("type")->raw(), u"extended"_s);
    QCOMPARE(dialog->focusWidget(), line(*dialog, "made"));
    line(*dialog, "made")->setText(u"14 may 2022"_s); // after a paper without a length
    line(*dialog, "term")->setText(u"2 months"_s);
    QVERIFY2(dialog->said().contains(u"14 July 2022") && dialog->said().contains(u"not on record"),
             qPrintable(dialog->said()));
    delete dialog;
}

void TstRecords::whatAClaimContradictsIsChosen()
{
    CaseOffice office;
    const Measure measure = office.folder().measures.first();
    auto *dialog = opened(office, "claim", {}).value();
    RecordForm *form = dialog->form();
    form->input("claimant")->setRaw(u"The prison"_s);
    form->input("text")->setRaw(u"he came a day later"_s);
    form->input("record")->setRaw(measure.id.text());
    line(*dialog, "field")->setFocus();
    QTest::keyClicks(line(*dialog, "field"), u"from"_s);
    QTest::keyClick(line(*dialog, "field"), Qt::Key_Tab);
    QTest::keyClicks(line(*dialog, "value"), u"26 feb 2022"_s);
    pressSave(*dialog);
    QVERIFY2(!dialog->isVisible(), qPrintable(dialog->said()));
    delete dialog;
    const CaseFolder after = office.folder();
    const auto claim = std::ranges::find(after.claims, u"The prison"_s, &Claim::claimant);
    QVERIFY(claim != after.claims.end());
    QCOMPARE(claim->record, measure.id.text());
    QCOMPARE(claim->field, u"from"_s);
    QCOMPARE(claim->value, u"2022-02-26"_s);
}

/// Whether it heard, ordered or sentenced; Tab ends the word that was begun.
void TstRecords::aCourtIsOfferedWhereverOneIsAskedFor()
{
    CaseOffice office;
    const QString court = u"Zhetysu District Court No. 2"_s;
    Hearing hearing = office.folder().hearings.first();
    hearing.court = court;
    QVERIFY(saveRecord(office.bench.session(), hearing, u"Court"_s));
    for (const auto &[table, field] :
         { std::pair("sentence", "court"), std::pair("order", "authority"),
           std::pair("remedy", "body"), std::pair("restriction", "authority") })
        QVERIFY2(usedTexts(office.bench.connection(), table, field).contains(court), table);
    QCOMPARE(usedTexts(office.bench.connection(), "hearing", "court").first(), court);
    QVERIFY(!usedTexts(office.bench.connection(), "sentence", "judge").contains(court));
    auto *dialog = opened(office, "sentence", {}).value();
    line(*dialog, "court")->setFocus();
    QTest::keyClicks(line(*dialog, "court"), u"zhet"_s);
    QTest::keyClick(line(*dialog, "court"), Qt::Key_Tab);
    QCOMPARE(line(*dialog, "court")->text(), court);
    delete dialog;
}

void TstRecords::whatWasWrittenBeforeIsOffered()
{
    CaseOffice office;
    Hearing hearing = office.folder().hearings.first();
    hearing.judge = u"Judge N."_s;
    QVERIFY(saveRecord(office.bench.session(), hearing, u"Judge"_s));
    auto *dialog = opened(office, "hearing", office.folder().hearings.last().id.uuid()).value();
    dialog->form()->more()->setChecked(true);
    line(*dialog, "judge")->setFocus();
    QTest::keyClick(line(*dialog, "judge"), Qt::Key_Down);
    QTest::keyClick(line(*dialog, "judge"), Qt::Key_Down);
    QTest::keyClick(line(*dialog, "judge"), Qt::Key_Return);
    QCOMPARE(line(*dialog, "judge")->text(), u"Judge N."_s);
    delete dialog;
}

void TstRecords::aBreachIsAllegedUntilACourtFindsIt()
{
    CaseOffice office;
    const Restriction restriction = office.folder().restrictions.first();
    auto *dialog = opened(office, "compliance", {}, restriction.id.uuid()).value();
    QCOMPARE(QApplication::focusWidget(), line(*dialog, "at")); // the kind stands there already
    line(*dialog, "at")->setText(u"~ May 2023"_s);
    pressSave(*dialog);
    delete dialog;
    const CaseFolder folder = office.folder();
    QCOMPARE(folder.compliance.last().type, u"alleged_breach"_s);
}

} // namespace habeas::test

using habeas::test::TstRecords;
HABEAS_TEST(TstRecords)

#include "tst_records.moc"
