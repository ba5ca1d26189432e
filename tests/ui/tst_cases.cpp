#include "app/actions/hearings/loghearing.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/session/undoactions.h"
#include "ui/cases/casepage.h"
#include "ui/cases/caseslistpage.h"
#include "ui/cases/casesummary.h"
#include "ui/cases/findings.h"
#include "ui/cases/overview.h"
#include "ui/cases/recordhistory.h"
#include "ui/cases/recordpanel.h"
#include "ui/cases/recordtree.h"
#include "ui/cases/sheets/sheets.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/looks/theme.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/partsbar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "tests/programs/testmain.h"
#include "tests/support/people.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

namespace {

QString cell(const SheetView &sheet, int row, int column, const QModelIndex &parent = {})
{
    return sheet.view()->model()->index(row, column, parent).data().toString();
}

/// Every line of a tab, children too, as one text.
QString wholeText(const SheetView &sheet, const QModelIndex &parent = {})
{
    QString text;
    const QAbstractItemModel *model = sheet.view()->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column)
            text += model->index(row, column, parent).data().toString() + u'|';
        text += u'\n' + wholeText(sheet, model->index(row, 0, parent));
    }
    return text;
}

/// One under a travel ban, one released, one in custody: the case is called by the first.
CaseFolder threePeople()
{
    CaseFolder folder;
    folder.file.ref = u"B-2"_s;
    const auto date = [](const QString &edtf) {
        return PartialDate::fromEdtf(edtf).value();
    };
    const auto under = [&](const QString &name, const QString &type) -> Measure & {
        Somebody somebody(name);
        somebody.part.from = date(u"2026-11-1%1"_s.arg(folder.people.size())); // in that order
        Measure measure;
        measure.id = newId<Measure>();
        measure.person = add(folder, somebody);
        measure.type = type;
        measure.from = date(u"2026-11-12"_s);
        folder.measures << measure;
        return folder.measures.last();
    };
    under(u"Karim Example"_s, u"travel_ban"_s);
    Measure &layla = under(u"Layla Example"_s, u"pretrial_custody"_s);
    layla.until = date(u"2026-11-22"_s);
    layla.endedBy = u"release"_s;
    under(u"سامي نموذج"_s, u"pretrial_custody"_s);
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.at = date(u"2026-11-20"_s);
    folder.hearings << hearing;
    return folder;
}

QSet<QUuid> shownRecords(const QList<SheetRow> &rows)
{
    QSet<QUuid> found;
    for (const SheetRow &row : rows) {
        found.insert(row.record);
        found += shownRecords(row.children);
    }
    return found;
}

} // namespace

class TstCases : public QObject
{
    Q_OBJECT

private slots:
    void theListShowsTheCaseAndTheDetailFollows();
    void aFilterThatFindsNothingSaysWhyAndCanBeCleared();
    void enterOpensTheSelectedCase();
    void theTimelineKeepsMonthsAsMonths();
    void custodyShowsBothPossibleEndsAndTheTotals();
    void nobodyIsHeldAfterTheDeath();
    void whatEndsOnADayAheadHasNotEnded();
    void daysWithoutAnOrderHaveARowOfTheirOwn();
    void everyPersonOfACaseIsToldOf();
    void everyRecordOfTheCaseStandsOnATab();
    void claimsStandWithWhoSaysSo();
    void theRecordPanelNamesWhatIsNotRecorded();
    void theRecordPanelCallsATemplateByItsTitle();
    void anUndoneHearingIsGoneAndHistoryTellsBoth();
    void historyCallsFilesAndLanguagesByTheirNames();
    void theOverviewShowsThatItHasTheKeyboard();
    void theTabsFollowTheKeyboard();
    void theConsentTabIsAGrid();
    void thePanelSaysNothingNobodyRecorded();
    void everyPartIsInSightWhereThePageGotNarrower();
    void anUrgentActionShowsItsUpdates();
    void aSealedRecordIsMarked();
    void everyLabelIsPlainTextAndEveryInputHasAName();
    void theTreeIsASoundModel();
    void aLowPageGivesItsLinesToTheRecords();
};

void TstCases::theListShowsTheCaseAndTheDetailFollows()
{
    CaseOffice office;
    CasesListPage page(office.bench);
    page.show();
    QCOMPARE(page.currentCase(), office.ref);
    QCOMPARE(page.findChild<QTableView *>(u"cases"_s)->model()->rowCount(), 1);
    QVERIFY(page.findChild<QLabel *>(u"detailName"_s)->text().contains(u"Zhanbolat Mamay"));
    QString facts;
    for (const QLabel *label : page.findChild<QWidget *>(u"facts"_s)->findChildren<QLabel *>())
        facts += label->text() + u'\n';
    QVERIFY2(facts.contains(u"131–160"), qPrintable(facts));
    QVERIFY2(facts.contains(u"409"), qPrintable(facts));
    QVERIFY2(facts.contains(u"6 May 2022"), qPrintable(facts));
}

void TstCases::aFilterThatFindsNothingSaysWhyAndCanBeCleared()
{
    CaseOffice office;
    CasesListPage page(office.bench);
    page.show();
    FilterHeader *header = page.list()->header();
    QLineEdit *filter = header->line(listShape(u"cases"_s)->indexOf("person"));
    filter->setText(u"nobody of that name"_s);
    auto *why = page.findChild<QLabel *>(u"why"_s);
    QTRY_VERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"nobody of that name"));
    QVERIFY(page.findChild<QLabel *>(u"filtered"_s)->isVisible());
    QVERIFY(page.countText().startsWith(u"0 of 1"));
    page.findChild<QPushButton *>(u"clearFilter"_s)->click();
    QVERIFY(filter->text().isEmpty());
    QVERIFY(!why->isVisible());
    QCOMPARE(page.currentCase(), office.ref);
}

void TstCases::enterOpensTheSelectedCase()
{
    CaseOffice office;
    CasesListPage page(office.bench);
    page.show();
    QSignalSpy wanted(&page, &Page::caseWanted);
    QTest::keyClick(page.findChild<QTableView *>(u"cases"_s), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), office.ref);
}

void TstCases::theTimelineKeepsMonthsAsMonths()
{
    CaseOffice office;
    const CasePage page(office.bench, office.ref);
    const SheetView &timeline = *page.sheet(CasePage::TimelineTab);
    QStringList dates;
    for (int row = 0; row < timeline.count(); ++row)
        dates << cell(timeline, row, 0);
    QVERIFY(dates.contains(u"Nov 2022"_s));
    QVERIFY(!dates.contains(u"1 Nov 2022"_s));
    const auto rearrest = dates.indexOf(u"12 Mar 2022"_s);
    QVERIFY(rearrest >= 0);
    QVERIFY(rearrest < dates.indexOf(u"14 Mar 2022"_s));
    QVERIFY(dates.indexOf(u"25 Feb 2022"_s) < rearrest);
}

void TstCases::custodyShowsBothPossibleEndsAndTheTotals()
{
    CaseOffice office;
    const CasePage page(office.bench, office.ref);
    const SheetView &custody = *page.sheet(CasePage::CustodyTab);
    const QString lead = custody.findChild<QLabel *>(u"lead"_s)->text();
    QVERIFY2(lead.contains(u"409") && lead.contains(u"249–278") && lead.contains(u"131–160"),
             qPrintable(lead));
    QCOMPARE(custody.count(), 3);
    const QString text = wholeText(custody);
    QVERIFY2(text.contains(u"12 May 2022") && text.contains(u"14 May 2022"), qPrintable(text));
    QVERIFY2(text.contains(u"length not known"), qPrintable(text));
}

void TstCases::nobodyIsHeldAfterTheDeath()
{
    CaseFolder folder;
    folder.file.ref = u"B-1"_s;
    Somebody somebody(u"Aru Bek"_s);
    somebody.person.died = PartialDate::fromEdtf(u"2026-10"_s).value();
    Measure custody;
    custody.id = newId<Measure>();
    custody.person = add(folder, somebody);
    custody.type = u"pretrial_custody"_s;
    custody.from = PartialDate::fromEdtf(u"2026-09-01"_s).value();
    folder.measures << custody;
    const CivilDay today = CivilDay::fromIso(u"2026-11-26"_s).value();
    const LibertyTrack track = libertyTrack(folder, today);
    const CaseSummary summary = summarise(folder, track, today);
    QCOMPARE(summary.measure,
             u"Died Oct 2026; pre-trial custody since 1 Sep 2026: 30–60 day(s) until then"_s);
    QCOMPARE(summary.person, u"died Oct 2026"_s);
    Overview overview;
    overview.show(folder, { track }, summary, {}, today);
    QStringList lines;
    for (const QLabel *label : overview.findChildren<QLabel *>())
        lines << label->text();
    QVERIFY2(lines.contains(u"Pre-trial custody, from 1 Sep 2026 until the death: 30–60 day(s)"_s),
             qPrintable(lines.join(u'\n')));
}

void TstCases::whatEndsOnADayAheadHasNotEnded()
{
    CaseFolder folder;
    Measure ban;
    ban.id = newId<Measure>();
    ban.person = add(folder, Somebody(u"Aru Bek"_s));
    ban.type = u"travel_ban"_s;
    ban.from = PartialDate::fromEdtf(u"2026-11-12"_s).value();
    ban.until = PartialDate::fromEdtf(u"2026-12-12"_s).value();
    folder.measures << ban;
    const CivilDay today = CivilDay::fromIso(u"2026-11-26"_s).value();
    const CaseSummary summary = summarise(folder, everyTrack(folder, today), today);
    QCOMPARE(summary.measure, u"Travel ban since 12 Nov 2026: 14 day(s) so far"_s);
    QCOMPARE(summary.until, u"Until: 12 Dec 2026"_s);
}

void TstCases::daysWithoutAnOrderHaveARowOfTheirOwn()
{
    CaseFolder folder;
    Person person;
    person.id = newId<Person>();
    folder.people << person;
    Measure measure;
    measure.id = newId<Measure>();
    measure.person = person.id;
    measure.type = u"pretrial_custody"_s;
    measure.from = PartialDate::fromEdtf(u"2026-06-13"_s).value();
    folder.measures << measure;
    for (const auto &[type, made, term] :
         { std::tuple { u"ordered"_s, u"2026-06-13"_s, u"3 months"_s },
           std::tuple { u"extended"_s, u"2026-11-20"_s, u"4 days"_s } }) {
        Order order;
        order.id = newId<Order>();
        order.measure = measure.id;
        order.type = type;
        order.made = PartialDate::fromEdtf(made).value();
        order.term = term;
        order.countedFrom = u"order"_s;
        folder.orders << order;
    }
    const auto rows = [&] {
        QStringList lines;
        const Sheet sheet = custodySheet(libertyTrack(folder, CivilDay::of(2026, 11, 26).value()));
        for (const SheetRow &row : sheet.rows.first().children) {
            QStringList cells;
            for (const SheetCell &cell : row.cells)
                cells << cell.text;
            if (cells.first() == u"(no order)")
                lines << cells.join(u" | "_s);
        }
        return lines;
    };
    QCOMPARE(rows(),
             QStringList({ u"(no order) | 14 Sep 2026 | 20 Nov 2026 | 68 day(s) |  | ? gap"_s,
                           u"(no order) | 25 Nov 2026 | goes on | 2 day(s) |  | ? gap"_s }));
    const Sheet sheet = custodySheet(libertyTrack(folder, CivilDay::of(2026, 11, 26).value()));
    QCOMPARE(sheet.rows.first().children.size(), 4);
    QCOMPARE(sheet.rows.first().cells.at(5).text, u"now, goes on"_s); // words, not only a dot
    folder.orders.last().made = PartialDate::fromEdtf(u"2026-11"_s).value();
    folder.orders.last().term = u"1 month"_s;
    QCOMPARE(rows(),
             QStringList { u"(no order) | 14 Sep 2026 | Nov 2026 | 49 day(s) or more |  | ? "
                           "gap"_s });
}

/// Who is held is read wherever the case is opened, also where the case is called by somebody else.
void TstCases::everyPersonOfACaseIsToldOf()
{
    const CaseFolder folder = threePeople();
    const CivilDay today = CivilDay::fromIso(u"2026-11-26"_s).value();
    const QList<LibertyTrack> tracks = everyTrack(folder, today);
    const CaseSummary summary = summarise(folder, tracks, today);
    const QString sami = u"\u2068سامي نموذج\u2069"_s;
    QCOMPARE(summary.measure,
             u"3 people. Held: %1 (pre-trial custody since 12 Nov 2026, 14 day(s)). Not held, but "
             "limited: \u2068Karim Example\u2069 (travel ban since 12 Nov 2026, 14 day(s)). Not "
             "held: \u2068Layla Example\u2069."_s.arg(sami));
    QVERIFY2(summary.totals.contains(u"\u200e%1: Deprived of liberty: 14 day(s)"_s.arg(sami)),
             qPrintable(summary.totals));
    Overview overview;
    overview.show(folder, tracks, summary, {}, today);
    QStringList lines;
    for (const QLabel *label : overview.findChildren<QLabel *>())
        lines << label->text();
    const qsizetype his = lines.indexOf(u"\u200e"_s + sami);
    QVERIFY2(his >= 0, qPrintable(lines.join(u'\n')));
    QVERIFY(lines.indexOf(u"Pre-trial custody, from 12 Nov 2026, goes on: 14 day(s)"_s) > his);

    const Sheet custody
        = custodySheet(tracks, { u"Karim Example"_s, u"Layla Example"_s, u"سامي نموذج"_s });
    const QStringList leads = custody.lead.split(u'\n');
    QCOMPARE(leads.size(), 3);
    QVERIFY2(leads.first().startsWith(u"\u200e\u2068Karim Example\u2069: Not held"_s),
             qPrintable(custody.lead));
    QVERIFY(leads.last().startsWith(u"\u200e"_s + sami));

    const Sheet timeline = timelineSheet(folder);
    const qsizetype person = timeline.headers.indexOf(u"Person"_s);
    for (const SheetRow &row : timeline.rows)
        QVERIFY(!row.cells.at(person).text.isEmpty());
    const Sheet hearings = hearingSheet(folder);
    QCOMPARE(hearings.rows.first().cells.at(hearings.headers.indexOf(u"Person"_s)).text,
             u"the record names nobody"_s);
}

void TstCases::everyRecordOfTheCaseStandsOnATab()
{
    CaseOffice office;
    const CaseFolder folder = office.folder();
    const LibertyTrack track = libertyTrack(folder, CivilDay::of(2023, 4, 28).value());
    QSet<QUuid> shown { folder.file.id.uuid() }; // the overview is about it
    for (const Sheet &sheet :
         { timelineSheet(folder), custodySheet(track),
           chargeSheet(folder, CivilDay::of(2023, 4, 28).value()), hearingSheet(folder),
           restrictionSheet(folder, CivilDay::of(2023, 4, 28).value()),
           letterSheet(folder, CivilDay::of(2023, 4, 28).value(), {}), peopleSheet(folder, {}),
           documentSheet(folder, {}), sourceSheet(folder), noteSheet(folder) })
        shown += shownRecords(sheet.rows);
    for (const QUuid &id : recordIds(folder)) {
        const RecordText text = readRecord(folder, id);
        QVERIFY(!text.kind.isEmpty());
        QVERIFY2(shown.contains(id), qPrintable(text.kind + u": "_s + text.title));
    }
}

void TstCases::claimsStandWithWhoSaysSo()
{
    CaseOffice office;
    const CaseFolder folder = office.folder();
    QVERIFY(!folder.claims.isEmpty());
    const Sheet notes = noteSheet(folder);
    for (qsizetype row = 0; row < folder.claims.size(); ++row)
        QVERIFY(!notes.rows.at(row).cells.at(2).text.isEmpty());
}

void TstCases::theRecordPanelNamesWhatIsNotRecorded()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    page.show();
    page.showTab(CasePage::HearingsTab);
    const auto *panel = page.findChild<RecordPanel *>(u"record"_s);
    QVERIFY(panel->isVisible());
    QVERIFY2(panel->plainText().contains(u"6 May 2022"), qPrintable(panel->plainText()));
    const RecordText text = readRecord(office.folder(), office.folder().hearings.first().id.uuid());
    QVERIFY(text.missing.contains(u"Judge"_s));
    QVERIFY(!text.fields.isEmpty());
}

void TstCases::theRecordPanelCallsATemplateByItsTitle()
{
    CaseFolder folder;
    Letter letter;
    letter.id = newId<Letter>();
    letter.templateId = u"appeal-generic"_s;
    folder.letters << letter;
    QStringList values;
    for (const FieldLine &line : readRecord(folder, letter.id.uuid()).fields)
        values << line.text;
    QVERIFY2(values.contains(u"Appeal letter"_s), qPrintable(values.join(u'|')));
    QVERIFY(!values.contains(u"appeal-generic"_s));
    RecordVersion version { {}, anyOf(letter) };
    version.set.at = QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    const Sheet sheet = recordHistorySheet({}, { version });
    QString history;
    for (const SheetRow &row : sheet.rows.first().children)
        history += row.cells.last().text + u'\n';
    QVERIFY2(history.contains(u"Appeal letter"_s), qPrintable(history));
}

void TstCases::historyCallsFilesAndLanguagesByTheirNames()
{
    Document document;
    document.id = newId<Document>();
    document.mediaType = u"application/pdf"_s;
    document.language = u"ru"_s;
    RecordVersion version { {}, anyOf(document) };
    version.set.at = QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    const Sheet sheet = recordHistorySheet({}, { version });
    QString told;
    for (const SheetRow &row : sheet.rows.first().children)
        told += row.cells.last().text + u'\n';
    QVERIFY2(told.contains(u"PDF document"_s) && told.contains(u": Russian"_s), qPrintable(told));
}

void TstCases::theOverviewShowsThatItHasTheKeyboard()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.showTab(CasePage::OverviewTab);
    auto *overview = page.findChild<Overview *>();
    overview->setFocus();
    QCOMPARE(overview->frameShape(), QFrame::StyledPanel);
    overview->clearFocus();
    QCOMPARE(overview->frameShape(), QFrame::NoFrame);
}

void TstCases::anUndoneHearingIsGoneAndHistoryTellsBoth()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    connect(&office.bench, &Workbench::changed, &page, &Page::refresh);
    page.show();
    page.showTab(CasePage::HistoryTab);
    const int before = page.sheet(CasePage::HistoryTab)->count();
    const int hearings = page.sheet(CasePage::HearingsTab)->count();

    HearingEntry entry;
    entry.caseRef = office.ref;
    entry.hearing.at = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    QVERIFY(office.bench.perform([&](Session &session) {
        return logHearing(session, entry);
    }));
    QCOMPARE(page.sheet(CasePage::HearingsTab)->count(), hearings + 1);
    const SheetView &history = *page.sheet(CasePage::HistoryTab);
    QCOMPARE(history.count(), before + 1);
    QCOMPARE(cell(history, 0, 1), u"Aigul"_s);
    QVERIFY(cell(history, 0, 2).contains(u"20 April 2023"));
    QVERIFY2(wholeText(history).contains(u"Hearing"), qPrintable(wholeText(history)));

    QVERIFY(undoLast(office.bench.session()));
    page.refresh();
    QCOMPARE(page.sheet(CasePage::HearingsTab)->count(), hearings);
}

void TstCases::theConsentTabIsAGrid()
{
    CaseOffice office;
    Consent yes;
    yes.id = newId<Consent>();
    yes.inCase = office.folder().file.id;
    yes.person = personAtRisk(office.folder());
    yes.purpose = u"share_with_partners"_s;
    yes.answer = u"yes"_s;
    yes.audience = u"Examplewatch"_s;
    yes.given = PartialDate::fromEdtf(u"2023-01-10"_s).value();
    yes.limits = u"Never mention the school"_s;
    QVERIFY(saveRecord(office.bench.session(), yes, u"a"_s));
    CasePage page(office.bench, office.ref);
    page.show();
    page.showTab(CasePage::ConsentTab);
    const SheetView &sheet = *page.sheet(CasePage::ConsentTab);
    const QString words = wholeText(sheet);
    QVERIFY2(words.contains(u"not asked"_s) && words.contains(u"since 10 Jan 2023"_s),
             qPrintable(words));
    QVERIFY2(words.contains(yes.limits), qPrintable(words));
    QVERIFY(page.sheet(CasePage::ConsentTab)->select(yes.id.uuid()));
    QCOMPARE(page.selectedRecord().table, QByteArray("consent"));
    QCOMPARE(page.selectedRecord().record, yes.id.uuid());
    QSignalSpy edits(&page, &CasePage::editWanted);
    emit page.sheet(CasePage::ConsentTab)->view()->activated(sheet.view()->currentIndex());
    QCOMPARE(edits.count(), 1);
    // Where nobody was asked yet, Enter begins the answer to that question.
    QSignalSpy forms(&page, &CasePage::formWanted);
    const QAbstractItemModel &lines = *sheet.view()->model();
    for (int row = 0; row < lines.rowCount() && forms.isEmpty(); ++row) {
        if (lines.index(row, 1).data().toString() + lines.index(row, 2).data().toString()
                != u"not asked"_s
            || !lines.index(row, 0).data().toString().contains(u"family"_s))
            continue;
        page.sheet(CasePage::ConsentTab)->view()->setCurrentIndex(lines.index(row, 0));
        emit page.sheet(CasePage::ConsentTab)->view()->activated(lines.index(row, 0));
    }
    QCOMPARE(forms.count(), 1);
    QCOMPARE(edits.count(), 1);
    const auto wish = forms.first().first().value<RecordWish>();
    QCOMPARE(wish.table, QByteArray("consent"));
    QCOMPARE(wish.caseRef, office.ref);
    QVERIFY(wish.offers.contains(FieldOffer { u"person"_s, yes.person.text() }));
    QVERIFY(std::ranges::any_of(wish.offers, [](const FieldOffer &offer) {
        return offer.field == u"purpose"_s && !offer.text.isEmpty();
    }));
}

/// While another page was shown.
void TstCases::everyPartIsInSightWhereThePageGotNarrower()
{
    CaseOffice office;
    QStackedWidget pages;
    auto *page = new CasePage(office.bench, office.ref);
    pages.addWidget(new PageArea(page, &pages));
    pages.addWidget(new QWidget);
    const auto *bar = page->findChild<PartsBar *>();
    pages.resize(bar->sizeHint().width() + 80, 700);
    pages.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pages));
    QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
    const int oneRow = bar->height();
    pages.setCurrentIndex(1);
    QApplication::processEvents();
    pages.resize(bar->sizeHint().width() * 2 / 3, 660);
    QApplication::processEvents();
    pages.setCurrentIndex(0);
    QApplication::processEvents();
    QTRY_VERIFY(bar->height() > oneRow);
    QCOMPARE(bar->height(), bar->heightForWidth(bar->width()));
    for (const auto *part : bar->findChildren<QToolButton *>())
        QVERIFY(bar->rect().contains(part->geometry()));
}

/// No "no" for a box nobody ticked, no "other" for a judgment that imposes nothing.
void TstCases::thePanelSaysNothingNobodyRecorded()
{
    CaseFolder folder;
    Sentence first;
    first.id = newId<Sentence>();
    first.type = u"imprisonment"_s;
    Sentence second;
    second.id = newId<Sentence>();
    second.type = u"other"_s;
    second.effect = u"quashed"_s;
    second.replaces = first.id;
    folder.sentences = { first, second };
    const auto lines = [&folder](const Sentence &sentence) {
        const RecordText text = readRecord(folder, sentence.id.uuid());
        QStringList words;
        for (const FieldLine &line : text.fields)
            words << line.label + u": "_s + line.text;
        return words + text.missing;
    };
    QVERIFY2(!lines(second).join(u'\n').contains(u"other"_s),
             qPrintable(lines(second).join(u'\n')));
    QVERIFY(lines(first).contains(u"Kind: imprisonment"_s));
    QVERIFY2(lines(first).filter(u"absence"_s).isEmpty(), qPrintable(lines(first).join(u'\n')));
    folder.sentences.first().inAbsentia = true;
    QCOMPARE(lines(first).filter(u"absence"_s).size(), 1);
    // Where a judgment does impose something else, its kind is told.
    folder.sentences.last().effect = u"changed"_s;
    QVERIFY(lines(second).contains(u"Kind: other"_s));
}

void TstCases::anUrgentActionShowsItsUpdates()
{
    CaseOffice office;
    CaseFolder folder = office.folder();
    UrgentAction update = folder.urgentActions.first();
    update.previous = update.id;
    update.id = newId<UrgentAction>();
    update.index = u"EUR 57/9/2023"_s;
    update.issued = PartialDate::fromEdtf(u"2023-04-20"_s).value();
    folder.urgentActions << update;
    const Sheet sheet = letterSheet(folder, CivilDay::of(2023, 4, 28).value(), {});
    const auto row = std::ranges::find(sheet.rows, update.id.uuid(), &SheetRow::record);
    QVERIFY(row != sheet.rows.end());
    QCOMPARE(row->children.size(), 1);
    QCOMPARE(row->children.first().record, update.previous.uuid());
    QCOMPARE(row->extra.size(), 2);
    QVERIFY(row->extra.last().text.contains(u"EUR 57/9/2023"_s));
    QCOMPARE(row->children.first().extra.size(), 2);
}

void TstCases::theTabsFollowTheKeyboard()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(page.sheet(CasePage::TimelineTab)->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(!page.sheet(CasePage::TimelineTab)->isVisible());
    for (int tab = 0; tab < CasePage::TabCount; ++tab) {
        page.showTab(CasePage::Tab(tab)); // some of them are empty
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(QApplication::focusWidget()->isVisible());
    }
}

void TstCases::aSealedRecordIsMarked()
{
    RecordTree tree;
    Sheet sheet;
    sheet.headers = QStringList { u"What"_s };
    SheetRow row;
    row.cells = { { u"Medical report"_s } };
    row.sealed = true;
    sheet.rows << row;
    tree.show(sheet);
    QCOMPARE(tree.index(0, 0, {}).data().toString(), u"Sealed · Medical report"_s);
}

void TstCases::everyLabelIsPlainTextAndEveryInputHasAName()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    CasesListPage list(office.bench);
    for (Page *shown : { static_cast<Page *>(&page), static_cast<Page *>(&list) }) {
        shown->show();
        for (const QLabel *label : shown->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy()
                         || label->text().isEmpty(),
                     qPrintable(label->text()));
        QCOMPARE(unnamedWidgets(*shown), QStringList());
    }
    for (int tab = 0; tab < CasePage::TabCount; ++tab) {
        page.showTab(CasePage::Tab(tab));
        QCOMPARE(unnamedWidgets(page), QStringList());
    }
}

void TstCases::theTreeIsASoundModel()
{
    CaseOffice office;
    RecordTree tree;
    const QAbstractItemModelTester tester(&tree);
    tree.show(custodySheet(libertyTrack(office.folder(), CivilDay::of(2023, 4, 28).value())));
    const QModelIndex custody = tree.index(1, 0, {});
    QCOMPARE(tree.rowCount(custody), 3);
    QVERIFY(tree.index(0, 0, custody).data().toString().contains(u"(no order)"));
    const QModelIndex order = tree.index(1, 0, custody);
    QCOMPARE(order.parent(), custody);
    QCOMPARE(tree.indexOf(tree.rowAt(order)->record), order);
    tree.show(Sheet());
    QCOMPARE(tree.rowCount({}), 0);
}

void TstCases::aLowPageGivesItsLinesToTheRecords()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    page.layout()->setSizeConstraint(QLayout::SetNoConstraint); // as in the window's bounded area
    page.resize(900, 1200);
    page.show();
    auto *findings = page.findChild<Findings *>();
    findings->show({ u"one "_s.repeated(80), u"two"_s, u"three"_s, u"four"_s, u"five"_s });
    QCoreApplication::processEvents();
    const int high = findings->height();
    page.resize(900, page.fontMetrics().lineSpacing() * 25);
    QCoreApplication::processEvents();
    QVERIFY2(
        findings->height() * 2 < high,
        qPrintable(u"%1, was %2, of %3"_s.arg(findings->height()).arg(high).arg(page.height())));
    QVERIFY(findings->height() < 3 * page.fontMetrics().lineSpacing());
    auto *more = findings->findChild<QToolButton *>(u"more"_s);
    QVERIFY(more != nullptr);
    QVERIFY2(more->text().startsWith(u"4 more"), qPrintable(more->text()));
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(page.tab(), CasePage::ChecksTab);
    QCOMPARE(unnamedWidgets(page), QStringList());
}

} // namespace habeas::test

using habeas::test::TstCases;
HABEAS_TEST(TstCases)

#include "tst_cases.moc"
