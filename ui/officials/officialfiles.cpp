#include "ui/officials/officialfiles.h"

#include "ui/models/recordtable.h"
#include "ui/models/workbench.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

QString whatWords(OfficialPlan::What what)
{
    switch (what) {
    case OfficialPlan::What::New:
        break;
    case OfficialPlan::What::Changed:
        return OfficialImportDialog::tr("changes one on record");
    case OfficialPlan::What::Same:
        return OfficialImportDialog::tr("nothing to change");
    }
    return OfficialImportDialog::tr("new");
}

} // namespace

OfficialImportDialog::OfficialImportDialog(Workbench &workbench, const OfficialsFile &file,
                                           const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_file(file)
    , m_fileName(fileName)
    , m_model(new RecordTableModel(this))
    , m_table(new TableView(this))
    , m_words(new QLabel(this))
    , m_take(new QPushButton(glyphIcon(Glyph::Import), tr("&Take over"), this))
{
    setWindowTitle(tr("Import officials: %1").arg(fileName));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the file would do, line by line"));
    auto *close = new QPushButton(tr("&Do not import"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : { m_take, close }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_words);
    box->addWidget(m_table, 1);
    box->addLayout(buttons);
    constexpr QSize wanted { 820, 460 };
    resize(wanted);
    connect(m_take, &QPushButton::clicked, this, &OfficialImportDialog::accept);
    connect(close, &QPushButton::clicked, this, &OfficialImportDialog::reject);
    fill();
    m_table->setFocus(Qt::OtherFocusReason);
}

void OfficialImportDialog::fill()
{
    const auto plan = planOfficials(m_workbench.session(), m_file);
    if (!plan) {
        m_words->setText(plan.error().message);
        m_take->setEnabled(false);
        return;
    }
    const Done done = describePlan(m_file, *plan);
    m_words->setText(tr("This will do: %1", "sentences").arg(done.effects.join(u' ')));
    m_take->setEnabled(!plan->isEmpty());
    ValueTable table;
    table.headers = { tr("Line"), tr("What happens"), tr("Office"), tr("Name"), tr("Problem") };
    for (const OfficialPlan &one : *plan)
        table.rows << TableRow { QUuid::createUuid(),
                                 {},
                                 { { QString::number(one.line), qint64 { one.line } },
                                   { whatWords(one.what) },
                                   { cellText(one.edit.official.office) },
                                   { cellText(one.edit.official.name) },
                                   {} } };
    for (const OfficialProblem &problem : m_file.problems)
        table.rows << TableRow { QUuid::createUuid(),
                                 {},
                                 { { QString::number(problem.line), qint64 { problem.line } },
                                   { tr("✖ left out") },
                                   {},
                                   {},
                                   { problem.field.isEmpty()
                                         ? problem.reason
                                         : QString(problem.field + u": "_s + problem.reason) } } };
    m_model->show(table);
    m_table->fitColumns();
    m_table->selectRow(0);
    if (!m_file.ignored.isEmpty())
        m_words->setText(
            m_words->text() + u'\n'
            + tr("Officials have no field for: %1.").arg(m_file.ignored.join(u", "_s)));
}

void OfficialImportDialog::accept()
{
    const bool done = m_workbench.perform([this](Session &session) {
        return importOfficials(session, m_file, m_fileName);
    });
    if (done)
        QDialog::accept();
}

QDialog *askOfficialsFile(Workbench &workbench, QWidget *window)
{
    const QString path = askOpenFile(window, OfficialImportDialog::tr("Import officials"), {},
                                     OfficialImportDialog::tr("Tables and vCards (*.csv *.vcf)"));
    if (path.isEmpty())
        return nullptr;
    const auto file = readOfficialsFile(path);
    if (!file) {
        emit workbench.failed(file.error());
        return nullptr;
    }
    return new OfficialImportDialog(workbench, *file, QFileInfo(path).fileName(), window);
}

void exportOfficialsFrom(Workbench &workbench, QWidget *window)
{
    const QString path
        = askSaveFile(window, OfficialImportDialog::tr("Export officials"),
                      u"officials-%1.csv"_s.arg(workbench.today().iso()),
                      OfficialImportDialog::tr("Tables and vCards (*.csv *.vcf)"), u"csv"_s);
    if (path.isEmpty())
        return;
    workbench.perform([&](Session &session) -> Result<Done> {
        const auto format = officialFormatOf(path).value_or(OfficialFormat::Csv);
        const auto count = exportOfficials(session, format, path, true);
        if (!count)
            return tl::unexpected(count.error());
        const QString written = OfficialImportDialog::tr(
            "Wrote %n official(s). The file is not encrypted.", nullptr, static_cast<int>(*count));
        return Done { {}, written, { written }, {} };
    });
}

} // namespace habeas::ui
