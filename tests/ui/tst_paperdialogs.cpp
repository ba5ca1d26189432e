#include "app/actions/records/recordactions.h"
#include "ui/letters/audiencedialog.h"
#include "ui/letters/paperdialog.h"
#include "ui/letters/postaldialog.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/letterpreview.h"
#include "ui/widgets/printpages.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

/// The dialogs of the office's paper, and of envelopes and labels.
class TstPaperDialogs : public QObject
{
    Q_OBJECT

private slots:
    void thePaperIsChosenAndKept();
    void aRefusalNamesTheField();
    void envelopesAreWritten();
    void aCaseFileOutsideIsPlannedOrRefused();
    void aPrintedFileIsAsNeutralAsAnyOther();
};

void TstPaperDialogs::thePaperIsChosenAndKept()
{
    CaseOffice office;
    QTemporaryDir folder;
    QImage picture(60, 30, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QVERIFY(picture.save(folder.filePath(u"logo.png"_s)));
    PaperDialog dialog(office.bench, nullptr);
    dialog.setAskPath([&folder] {
        return folder.filePath(u"logo.png"_s);
    });
    dialog.show();
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    QCOMPARE(dialog.paper(), LetterPaper());
    const auto choices = dialog.findChildren<ChoiceEdit *>();
    choices.at(1)->setKey(u"din5008_b"_s);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Examplewatch\n1 Sample Street\n"_s);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(u"logo…"_s))
            button->click();
    }
    QTRY_COMPARE(dialog.findChild<LetterPreview *>()->pageCount(), 1);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY2(!dialog.isVisible(), qPrintable(dialog.said()));
    const auto kept = officePaper(office.bench.connection());
    QVERIFY(kept);
    QCOMPARE(kept->form, LetterPaper::Form::Din5008B);
    QCOMPARE(kept->head, QStringList({ u"Examplewatch"_s, u"1 Sample Street"_s }));
    QVERIFY(!kept->logo.isEmpty());
    QCOMPARE(PaperDialog(office.bench, nullptr).paper(), *kept);
}

void TstPaperDialogs::aRefusalNamesTheField()
{
    CaseOffice office;
    PaperDialog dialog(office.bench, nullptr);
    dialog.show();
    const auto choices = dialog.findChildren<ChoiceEdit *>();
    choices.at(0)->setKey(u"letter"_s);
    choices.at(1)->setKey(u"din5008_a"_s);
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QVERIFY(dialog.isVisible());
    QVERIFY2(dialog.said().contains(u"A4"_s), qPrintable(dialog.said()));
    QTRY_VERIFY(!dialog.findChild<LetterPreview *>()->refusal().isEmpty());
    QCOMPARE(*officePaper(office.bench.connection()), LetterPaper());
}

void TstPaperDialogs::envelopesAreWritten()
{
    CaseOffice office;
    Official official;
    official.id = newId<Official>();
    official.office = u"Prosecutor General"_s;
    Wording wording;
    wording.id = newId<Wording>();
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = u"Prosecutor General\nAstana"_s;
    QVERIFY(saveRecord(office.bench.session(), official, u"Add"_s));
    QVERIFY(saveRecord(office.bench.session(), wording, u"Add"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    PostalDialog dialog(office.bench, nullptr);
    dialog.setAskPath([&path](const QString &suggested) {
        return suggested == u"labels.pdf" ? path : QString();
    });
    dialog.show();
    QCOMPARE(unnamedWidgets(dialog), QStringList());
    auto *save = dialog.findChild<QPushButton *>(u"save"_s);
    save->click();
    QVERIFY(dialog.isVisible() && !dialog.said().isEmpty()); // nobody was chosen
    dialog.choose({ official.id.text() });
    const auto choices = dialog.findChildren<ChoiceEdit *>();
    QVERIFY(!dialog.findChild<QSpinBox *>()->isEnabled());
    choices.at(0)->setKey(u"en"_s);
    choices.at(1)->setKey(u"labels"_s);
    emit choices.at(1)->valueChanged();
    QVERIFY(dialog.findChild<QSpinBox *>()->isEnabled());
    QVERIFY(!dialog.findChild<QPlainTextEdit *>()->isEnabled());
    choices.at(0)->setKey(u"kk"_s);
    save->click();
    QVERIFY(dialog.isVisible()); // no address in Kazakh on record
    QVERIFY(!QFile::exists(path));
    choices.at(0)->setKey(u"en"_s);
    save->click();
    QVERIFY2(!dialog.isVisible(), qPrintable(dialog.said()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

/// Never both, and never of the readers who were chosen before.
void TstPaperDialogs::aCaseFileOutsideIsPlannedOrRefused()
{
    CaseOffice office;
    AudienceDialog dialog(office.bench, office.ref, nullptr);
    dialog.show();
    auto *audience = dialog.findChild<ChoiceEdit *>(u"audience"_s);
    const auto *plan = dialog.findChild<QLabel *>(u"plan"_s);
    int refused = 0;
    for (const Audience one : everyAudience()) {
        audience->setKey(code(one));
        emit audience->valueChanged();
        dialog.findChild<QPushButton *>(u"save"_s)->setFocus(); // as whoever is about to press it
        QVERIFY(plan->text().isEmpty() != dialog.said().isEmpty());
        QCOMPARE(plan->isVisible(), !plan->text().isEmpty());
        refused += dialog.said().isEmpty() ? 0 : 1;
    }
    QVERIFY(refused > 0);
}

namespace {

/// What a PDF calls itself by is made anew each time, and says nothing.
QByteArray withoutIds(const QByteArray &pdf)
{
    static const QRegularExpression ids(u"uuid:[0-9a-f-]{36}|/ID \\[[^\\]]*\\]"_s);
    return QString::fromLatin1(pdf).remove(ids).toLatin1();
}

} // namespace

/// "Print to file" of the print dialog: the printer's own file tells the machine's hour and zone.
void TstPaperDialogs::aPrintedFileIsAsNeutralAsAnyOther()
{
    ComposedLetter letter;
    letter.html = u"<html><body><p>One.</p></body></html>"_s;
    letter.approved = true;
    const auto pages = LetterPages::layOut(letter, defaultLetterPage());
    QVERIFY(pages);
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = folder.filePath(u"letter.pdf"_s);
    printer.setOutputFileName(path);
    QVERIFY(printPages(printer, **pages));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(withoutIds(file.readAll()), withoutIds(*(*pages)->pdf()));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY((file.permissions() & others) == 0);
    const QString vault = folder.filePath(u"cases.habeas"_s);
    printer.setOutputFileName(vault);
    QVERIFY(!printPages(printer, **pages));
    QVERIFY(!QFile::exists(vault));
}

} // namespace habeas::test

using habeas::test::TstPaperDialogs;
HABEAS_TEST(TstPaperDialogs)
#include "tst_paperdialogs.moc"
