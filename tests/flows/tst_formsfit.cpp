#include "app/casefile/anyrecord.h"
#include "ui/records/formtable.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordform.h"
#include "ui/records/restrictionsetdialog.h"
#include "ui/widgets/fields/fieldmessage.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include "tests/flows/pageaudit.h"
#include "tests/flows/shellfixture.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

constexpr const char *Kinds[]
    = { "case",      "person",   "name",     "affiliation",   "involvement",     "measure",
        "placement", "order",    "charge",   "charge_stage",  "requalification", "status",
        "hearing",   "sentence", "count",    "remedy",        "restriction",     "compliance",
        "event",     "claim",    "deadline", "urgent_action", "disclosure",      "document",
        "consent",   "note",     "source" };

/// The part of a widget that no scroll area and no window cuts off.
bool isWhollySeen(const QWidget *widget)
{
    QRect seen = widget->rect();
    const QWidget *child = widget;
    for (const QWidget *above = widget->parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        seen = seen.translated(child->pos()) & above->rect();
        if (above->isWindow())
            break;
        child = above;
    }
    return seen.size() == widget->size();
}

} // namespace

/// Every form in the longer language, with large letters, on a small screen: nothing is cut, Save
/// is there, and what stands in the way is seen with its field.
class TstFormsFit final : public QObject
{
    Q_OBJECT

    QStringList m_problems;

    void wrong(const QString &where, const QString &what)
    {
        m_problems << where + u": "_s + what;
        qWarning().noquote() << m_problems.last();
    }

    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }

    void look(FormDialog *form, const QString &where, QSize screen)
    {
        form->show();
        form->resize(form->size().boundedTo(screen));
        settle();
        if (auto *more = form->findChild<QToolButton *>(u"more"_s))
            more->setChecked(true);
        settle();
        auto *area = form->findChild<QScrollArea *>(u"formBody"_s);
        QVERIFY(area);
        if (area->horizontalScrollBar()->maximum() > 0)
            wrong(where,
                  u"%1 pixels beyond the right edge"_s.arg(area->horizontalScrollBar()->maximum()));
        Problems clipped;
        Audit(clipped).lookForClippedText(where, form);
        for (const QString &one : clipped.value(u"clipped"_s))
            wrong(where, one);
        picture(form, where);
        auto *save = form->findChild<QPushButton *>(u"save"_s);
        save->click();
        settle();
        if (!form->isVisible()) // an empty note? then there is nothing in the way
            return;
        if (!isWhollySeen(save))
            wrong(where, u"Save is cut off"_s);
        constexpr int lines = 3;
        if (area->viewport()->height() < form->fontMetrics().lineSpacing() * lines)
            wrong(where, u"no room for the fields"_s);
        const QWidget *focus = form->focusWidget();
        if (focus == nullptr || !isWhollySeen(focus))
            wrong(where, u"the first problem's field is out of sight"_s);
        for (const FieldMessage *message : form->findChildren<FieldMessage *>()) {
            if (focus != nullptr && message->isVisible() && !message->text().isEmpty()
                && message->parentWidget()->isAncestorOf(focus) && !isWhollySeen(message))
                wrong(where, u"‘%1’ is out of sight"_s.arg(message->text()));
        }
        picture(form, where + u" refused"_s);
    }

    /// For a person to look at, where HABEAS_PICTURES names a folder.
    static void picture(QWidget *form, const QString &where)
    {
        const QString folder = qEnvironmentVariable("HABEAS_PICTURES");
        if (!folder.isEmpty())
            form->grab().save(QDir(folder).filePath(QString(where).replace(u' ', u'-') + u".png"));
    }

private slots:

    void everyForm_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<QSize>("screen");
        QTest::newRow("100 small") << 100 << QSize(1024, 700);
        QTest::newRow("150") << 150 << QSize(1366, 768);
        QTest::newRow("200") << 200 << QSize(1366, 768);
        QTest::newRow("200 small") << 200 << QSize(1024, 700);
    }

    void everyForm()
    {
        QFETCH(int, zoom);
        QFETCH(QSize, screen);
        m_problems.clear();
        ShellFixture shell;
        shell.languages.use(u"ru"_s);
        shell.appearance().setZoom(zoom);
        shell.unlock();
        Workbench &workbench = *shell.window.workbench();
        const QString ref = shell.window.workArea()->currentCase();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        for (const char *table : Kinds) {
            const RecordWish wish { ref, table, {}, {} };
            const auto dialog = RecordDialog::open(workbench, wish, &shell.window);
            QVERIFY2(dialog, table);
            look(*dialog, tag + u' ' + QLatin1StringView(table), screen);
            delete *dialog;
        }
        const auto folder = loadCase(workbench.connection(), ref).value();
        const RecordWish held { ref, "measure", folder.measures.last().id.uuid(), {} };
        auto *measure = RecordDialog::open(workbench, held, &shell.window).value();
        measure->findChild<QToolButton *>(u"addChild"_s)->setChecked(true);
        look(measure, tag + u" measure on record"_s, screen);
        delete measure;
        auto *set = RestrictionSetDialog::open(workbench, ref, &shell.window).value();
        look(set, tag + u" restriction set"_s, screen);
        delete set;
        shell.appearance().setZoom(100);
        QCOMPARE(m_problems.size(), 0);
    }
};

HABEAS_TEST(TstFormsFit)

#include "tst_formsfit.moc"
