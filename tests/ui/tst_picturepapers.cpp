#include "app/actions/files/pictureactions.h"
#include "app/actions/files/statisticsactions.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/records/store/documentcopies.h"
#include "app/vault/history.h"
#include "ui/cases/casepage.h"
#include "ui/cases/timeline/timelinepane.h"
#include "ui/statistics/statisticspage.h"

#include <QCheckBox>
#include <QFile>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// A timeline and a chart on paper, and what the vault writes down of it.
class TstPicturePapers : public QObject
{
    Q_OBJECT

private slots:
    void theTimelineGoesToPaperAndIsWrittenDown();
    void aClosedPreviewLeavesNoTrace();
    void aPictureIsToldOfInTheCase();
    void theChartGoesToPaperAndIsWrittenDown();
    void filesAreWrittenDownToo();

private:
    [[nodiscard]] static QList<DocumentCopy> copies(const CaseOffice &office)
    {
        return readDocumentCopies(office.bench.connection()).value();
    }

    /// Draws what is wanted on paper, into a file of the folder, as a printer would.
    [[nodiscard]] static QByteArray drawn(const CaseOffice &office, const PagesToPrint &pages)
    {
        const QString path = office.filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageLayout(pages.layout);
        if (!pages.draw(printer))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TstPicturePapers::theTimelineGoesToPaperAndIsWrittenDown()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    QByteArray paper;
    QString job;
    page.setPreview([&](const PagesToPrint &pages) -> Result<PreviewEnd> {
        paper = drawn(office, pages);
        job = pages.job;
        return PreviewEnd::Printed;
    });
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.showTab(CasePage::TimelineTab);
    QTest::keyClick(page.focusWidget(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(paper.startsWith("%PDF-"));
    QCOMPARE(job, u"picture"_s); // the spooler shows it to everybody
    QCOMPARE(copies(office).size(), 1);
    const DocumentCopy named = copies(office).first();
    QCOMPARE(named.document, office.folder().file.id.uuid());
    QVERIFY2(named.title.contains(office.ref) && named.title.contains(u"with names"),
             qPrintable(named.title));
    const auto history = readHistory(office.bench.connection(), { named.id });
    QCOMPARE(history->size(), 1);
    QVERIFY2(history->first().words.startsWith(u"Printed: the timeline of KZ-2022-001"_s),
             qPrintable(history->first().words));

    page.findChild<QCheckBox *>()->setChecked(true);
    page.printPicture();
    QCOMPARE(copies(office).size(), 2);
    QVERIFY2(copies(office).first().title.contains(u"without names"),
             qPrintable(copies(office).first().title));
    // What was printed cannot be called back.
    (void)undoLast(office.bench.session());
    QCOMPARE(copies(office).size(), 2);
}

void TstPicturePapers::aClosedPreviewLeavesNoTrace()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    page.setPreview([](const PagesToPrint &) -> Result<PreviewEnd> {
        return PreviewEnd::Closed;
    });
    page.printPicture();
    QVERIFY(copies(office).isEmpty());
    page.setPreview([](const PagesToPrint &) -> Result<PreviewEnd> {
        return failure(ErrorKind::Io, u"no paper"_s);
    });
    QSignalSpy failed(&office.bench, &Workbench::failed);
    page.printPicture();
    QCOMPARE(failed.count(), 1);
    QVERIFY(copies(office).isEmpty());
}

void TstPicturePapers::aPictureIsToldOfInTheCase()
{
    CaseOffice office;
    CasePage page(office.bench, office.ref);
    page.setPreview([](const PagesToPrint &) -> Result<PreviewEnd> {
        return PreviewEnd::Printed;
    });
    page.printPicture();
    const auto log = disclosureLog(office.folder(), {}, copies(office));
    const auto picture
        = std::ranges::find(log, DisclosureEntry::Way::Picture, &DisclosureEntry::way);
    QVERIFY(picture != log.end());
    QCOMPARE(picture->person, personAtRisk(office.folder()));
    QCOMPARE(picture->at.edtf(), office.bench.today().iso());
    QVERIFY(picture->what.contains(u"with names"));
    // A document's copy is no picture of the case.
    DocumentCopy other = copies(office).first();
    other.document = newUuid();
    QVERIFY(std::ranges::none_of(disclosureLog(office.folder(), {}, { other }),
                                 [](const DisclosureEntry &entry) {
                                     return entry.way == DisclosureEntry::Way::Picture;
                                 }));
}

void TstPicturePapers::theChartGoesToPaperAndIsWrittenDown()
{
    CaseOffice office;
    StatisticsPage page(office.bench);
    QByteArray paper;
    page.setPreview([&](const PagesToPrint &pages) -> Result<PreviewEnd> {
        paper = drawn(office, pages);
        return PreviewEnd::Printed;
    });
    page.QWidget::show();
    QTRY_VERIFY(!page.isReading());
    page.print();
    QVERIFY(paper.startsWith("%PDF-"));
    QCOMPARE(copies(office).size(), 1);
    QCOMPARE(copies(office).first().document, copies(office).first().id); // of no case
    QVERIFY2(copies(office).first().title.startsWith(u"the figures “"_s),
             qPrintable(copies(office).first().title));
}

void TstPicturePapers::filesAreWrittenDownToo()
{
    CaseOffice office;
    Session &session = office.bench.session();
    const Case shown = office.folder().file;
    const QString path = office.filePath(u"timeline.svg"_s);
    const auto done = writePicture(session, "bytes", timelinePicture(shown, false, "bytes"), path);
    QVERIFY(done && QFile::exists(path));
    QCOMPARE(copies(office).size(), 1);
    const DocumentCopy written = copies(office).first();
    QCOMPARE(written.fileName, u"timeline.svg"_s);
    QCOMPARE(written.sha256, hashOf("bytes"));
    QVERIFY(written.title.contains(u"without names"));
    QVERIFY2(done->words.contains(written.title) && done->words.contains(u"timeline.svg"),
             qPrintable(done->words));
    QVERIFY(!writePicture(session, "bytes", timelinePicture(shown, true, "bytes"),
                          session.vault->key().path()));
    QCOMPARE(copies(office).size(), 1);

    StatisticsTable table;
    table.code = u"held"_s;
    table.title = u"Held"_s;
    const QString figures = office.filePath(u"held.csv"_s);
    QVERIFY(writeStatistics(session, table, figures, false) && QFile::exists(figures));
    QVERIFY(!writeStatistics(session, table, figures, false)); // it is there
    QCOMPARE(copies(office).size(), 2);
    QCOMPARE(copies(office).first().title, u"the figures “Held”"_s);
}

HABEAS_TEST(TstPicturePapers)

} // namespace habeas::test

#include "tst_picturepapers.moc"
