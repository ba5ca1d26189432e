#include "app/actions/records/draftactions.h"
#include "ui/templates/templatespage.h"
#include "ui/templates/variabledialog.h"
#include "ui/templates/versionsdialog.h"
#include "ui/widgets/looks/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeWidget>

#include "tests/programs/testmain.h"
#include "tests/ui/caseoffice.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

using namespace habeas::ui;

class TstTemplatesPage : public QObject
{
    Q_OBJECT

private slots:
    void theListShowsWhatIsUsed();
    void aProblemHasItsPlaceAndStopsTheSaving();
    void savingMakesTheOfficesVersion();
    void whatIsTypedStaysWhileAnotherIsLookedAt();
    void whatIsTypedIsInTheVaultUntilItIsSaved();
    void whatIsBrokenIsCopiedIntoNothingAndStays();
    void whatIsTypedCanBeGivenUp();
    void whatIsBrokenGoesOutAndComesBack();
    void aVariableIsChosenFromTheList();
    void anEarlierVersionComesBack();
    void aFileGoesOutAndIn();
    void nothingIsWrongWithWhatIsShipped();
    void everyInputHasAName();
    void theTextCanBeReadInEveryTheme();

private:
    static QPlainTextEdit *source(const TemplatesPage &page)
    {
        return page.findChild<QPlainTextEdit *>(u"source"_s);
    }

    static QString problems(const TemplatesPage &page)
    {
        QStringList all;
        const auto *list = page.findChild<QListWidget *>(u"problems"_s);
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
        return all.join(u'\n');
    }
};

void TstTemplatesPage::theListShowsWhatIsUsed()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    QVERIFY(page.findChild<QListWidget *>(u"templates"_s)->count() >= 2);
    QVERIFY(source(page)->toPlainText().contains(u"{{person.name}}"_s));
    QVERIFY(page.findChild<QLabel *>(u"which"_s)->text().contains(u"program's own"_s));
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_VERIFY(preview->pageCount() == 1
                && preview->accessibleDescription().contains(u"Zhanbolat Mamay"_s));
}

void TstTemplatesPage::aProblemHasItsPlaceAndStopsTheSaving()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    source(page)->setPlainText(u"<p>{{person.name}}</p>\n<img src=\"/etc/passwd\">{{sources}}"_s);
    QTRY_VERIFY(problems(page).contains(u"Line 2, column 1:"_s));
    auto *list = page.findChild<QListWidget *>(u"problems"_s);
    emit list->itemActivated(list->item(0));
    QCOMPARE(source(page)->textCursor().blockNumber(), 1);
    QString why; // told once, by the window
    connect(&office.bench, &Workbench::failed, &page, [&why](const Error &error) {
        why += error.message;
    });
    page.save();
    QVERIFY2(why.contains(u"not kept"_s), qPrintable(why));
    QVERIFY(page.findChild<QLabel *>(u"done"_s)->text().isEmpty());
    QVERIFY(!*officeTemplate(office.bench.connection(), u"appeal-generic"_s, Language::English));
    QVERIFY(source(page)->toPlainText().contains(u"img"_s)); // what was typed is not lost
}

void TstTemplatesPage::savingMakesTheOfficesVersion()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::English);
    source(page)->setPlainText(u"<p>Ours: {{person.name}}</p>"_s);
    auto *list = page.findChild<QListWidget *>(u"templates"_s);
    QVERIFY(list->currentItem()->text().contains(u"not saved"_s));
    page.save();
    QVERIFY(list->currentItem()->text().contains(u"the office's own"_s));
    QVERIFY(!list->currentItem()->text().contains(u"not saved"_s));
    QVERIFY(page.findChild<QLabel *>(u"which"_s)->text().contains(u"office 1"_s));
    const auto *preview = page.findChild<LetterPreview *>(u"preview"_s);
    QTRY_VERIFY(preview->accessibleDescription().startsWith(u"Ours: Zhanbolat"_s));
    page.reset();
    QVERIFY(source(page)->toPlainText().contains(u"{{#sentences}}"_s));
}

void TstTemplatesPage::whatIsTypedStaysWhileAnotherIsLookedAt()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::English);
    source(page)->setPlainText(u"<p>Half done"_s);
    page.choose(u"appeal-generic"_s, Language::Russian);
    QVERIFY(!source(page)->toPlainText().contains(u"Half done"_s));
    page.choose(u"appeal-generic"_s, Language::English);
    QCOMPARE(source(page)->toPlainText(), u"<p>Half done"_s);
    page.refresh();
    QCOMPARE(source(page)->toPlainText(), u"<p>Half done"_s);
}

/// As after a power cut: nothing is left of the page but what it wrote while somebody typed.
void TstTemplatesPage::whatIsTypedIsInTheVaultUntilItIsSaved()
{
    CaseOffice office;
    const QString typed = u"<p>Half a sentence about {{person.name}}"_s;
    const auto drafts = [&office] {
        return readDrafts(office.bench.connection()).value();
    };
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::Russian);
    source(page)->setPlainText(typed);
    QTRY_COMPARE(drafts().size(), 1);
    QVERIFY(drafts().first().open);
    QVERIFY2(TemplatesPage::draftTitle(drafts().first()).contains(u'“'),
             qPrintable(TemplatesPage::draftTitle(drafts().first())));

    TemplatesPage again(office.bench);
    again.show();
    again.chooseEdited();
    QCOMPARE(source(again)->toPlainText(), typed);
    QVERIFY(discardDraft(office.bench.session(), drafts().first().id)); // given up
    again.takeEdits();
    QVERIFY(source(again)->toPlainText() != typed);
    QVERIFY(drafts().isEmpty());

    again.choose(u"appeal-generic"_s, Language::English);
    source(again)->setPlainText(u"<p>Ours: {{person.name}}</p>"_s);
    again.hide();
    QCOMPARE(drafts().size(), 1);
    QVERIFY(!drafts().first().open); // it does not stand open any more
    again.show();
    again.save();
    QVERIFY(drafts().isEmpty());
}

const QString broken = u"<p>{{#persons}}Half a sentence about {{person.name}}"_s;

void TstTemplatesPage::whatIsBrokenIsCopiedIntoNothingAndStays()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::English);
    source(page)->setPlainText(broken);
    const int before = page.findChild<QListWidget *>(u"templates"_s)->count();
    page.startCopy();
    QCOMPARE(page.findChild<QListWidget *>(u"templates"_s)->count(), before);
    page.choose(u"appeal-generic"_s, Language::Russian);
    page.choose(u"appeal-generic"_s, Language::English);
    QCOMPARE(source(page)->toPlainText(), broken);
    QCOMPARE(readDrafts(office.bench.connection()).value().size(), 1);
    TemplatesPage again(office.bench); // as after a lock
    again.chooseEdited();
    QCOMPARE(source(again)->toPlainText(), broken);
    QVERIFY(!*officeTemplate(office.bench.connection(), u"appeal-generic"_s, Language::English));
    QVERIFY(again.findChild<QLabel *>(u"which"_s)->text().contains(u"kept as it is"_s));
}

void TstTemplatesPage::whatIsTypedCanBeGivenUp()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::English);
    auto *giveUp = page.findChild<QPushButton *>(u"giveUp"_s);
    QVERIFY(!giveUp->isEnabled());
    const QString before = source(page)->toPlainText();
    source(page)->setPlainText(broken);
    page.findChild<QLineEdit *>(u"title"_s)->setText(u"Other"_s);
    QVERIFY(giveUp->isEnabled());
    giveUp->click();
    QCOMPARE(source(page)->toPlainText(), before);
    QVERIFY(page.findChild<QLineEdit *>(u"title"_s)->text() != u"Other");
    QVERIFY(!giveUp->isEnabled());
    QVERIFY(readDrafts(office.bench.connection()).value().isEmpty());
    source(page)->undo();
    QCOMPARE(source(page)->toPlainText(), broken);
    QVERIFY(giveUp->isEnabled());
}

void TstTemplatesPage::whatIsBrokenGoesOutAndComesBack()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::English);
    source(page)->setPlainText(broken);
    const QString path = office.filePath(u"broken.json"_s);
    page.setAskSave([&](const QString &) {
        return path;
    });
    page.setAskOpen([&](const QString &) {
        return path;
    });
    page.exportFile();
    page.giveUpEdit();
    page.importFile();
    QCOMPARE(source(page)->toPlainText(), broken);
    QVERIFY(page.findChild<QLabel *>(u"done"_s)->text().contains(u"not in use"_s));
    QVERIFY(!*officeTemplate(office.bench.connection(), u"appeal-generic"_s, Language::English));
    QCOMPARE(readDrafts(office.bench.connection()).value().size(), 1);
    QVERIFY(!readTemplateFile(readAll(path), u"broken.json"_s)); // elsewhere it is refused
}

void TstTemplatesPage::aVariableIsChosenFromTheList()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    source(page)->setPlainText({});
    page.insertVariable();
    auto *dialog = page.findChild<VariableDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"requests"_s);
    QVERIFY(dialog->chosen().contains(u"requests"_s));
    dialog->findChild<QLineEdit *>()->setText(u"letter.date"_s);
    QCOMPARE(dialog->chosen(), u"{{letter.date}}"_s);
    dialog->accept();
    QCOMPARE(source(page)->toPlainText(), u"{{letter.date}}"_s);
}

void TstTemplatesPage::anEarlierVersionComesBack()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::English);
    source(page)->setPlainText(u"<p>One {{person.name}}</p>"_s);
    page.save();
    source(page)->setPlainText(u"<p>Two {{person.name}}</p>"_s);
    page.save();
    page.showVersions();
    auto *dialog = page.findChild<VersionsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    dialog->accept();
    QCOMPARE(source(page)->toPlainText(), u"<p>One {{person.name}}</p>"_s);
}

/// Every shipped template can be made the office's own: no red line, and it saves.
void TstTemplatesPage::nothingIsWrongWithWhatIsShipped()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    const auto *list = page.findChild<QListWidget *>(u"templates"_s);
    auto *which = page.findChild<QLabel *>(u"which"_s);
    for (const QString &key : { u"appeal-appeal-court-request"_s, u"followup-no-reply"_s,
                                u"case-summary"_s, u"ua-bulletin"_s, u"wgad-questionnaire"_s }) {
        page.choose(key, Language::English);
        const QString id = list->currentItem()->data(Qt::UserRole).toString();
        QVERIFY(id.startsWith(key));
        page.findChild<QListWidget *>(u"problems"_s)->clear();
        source(page)->appendPlainText(u"<p>Ours.</p>"_s);
        QTRY_VERIFY2(problems(page).contains(u"Nothing is wrong"_s), qPrintable(problems(page)));
        page.save();
        QVERIFY(which->text().contains(u"office 1"_s));
    }
}

void TstTemplatesPage::aFileGoesOutAndIn()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    page.choose(u"appeal-generic"_s, Language::English);
    const QString path = office.filePath(u"t.json"_s);
    page.setAskSave([&](const QString &suggested) {
        return suggested == u"appeal-generic.en.json" ? path : QString();
    });
    page.setAskOpen([&](const QString &) {
        return path;
    });
    page.exportFile();
    QVERIFY(readAll(path).contains("habeas-template"));
    source(page)->setPlainText(u"<p>Other {{person.name}}</p>"_s);
    page.save();
    page.importFile();
    QVERIFY(source(page)->toPlainText().contains(u"{{#sentences}}"_s));
}

void TstTemplatesPage::everyInputHasAName()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    QCOMPARE(unnamedWidgets(page), QStringList());
}

/// Also where the theme changes while the page is open.
void TstTemplatesPage::theTextCanBeReadInEveryTheme()
{
    CaseOffice office;
    TemplatesPage page(office.bench);
    page.show();
    Appearance look(*qApp);
    for (const ThemeChoice theme :
         { ThemeChoice::HighContrast, ThemeChoice::Light, ThemeChoice::Dark }) {
        look.setTheme(theme);
        const auto colour = [&page] {
            const auto formats = source(page)->document()->firstBlock().layout()->formats();
            return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
        };
        QTRY_COMPARE(colour(), meaningColor(Meaning::Unknown, QApplication::palette()));
    }
    look.setTheme(ThemeChoice::System);
}

} // namespace habeas::test

using habeas::test::TstTemplatesPage;
HABEAS_TEST(TstTemplatesPage)

#include "tst_templates.moc"
