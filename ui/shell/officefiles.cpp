#include "ui/shell/officefiles.h"

#include "ui/cases/recordtitles.h"
#include "ui/models/fieldnames.h"
#include "ui/models/workbench.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/dialogsize.h"
#include "ui/widgets/workprogress.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

struct OfficeFiles
{
    Q_DECLARE_TR_FUNCTIONS(OfficeFiles)
};

QString officeFilter()
{
    return OfficeFiles::tr("Office settings (*.json)");
}

QString whatWord(OfficePlanRow::What what)
{
    switch (what) {
    case OfficePlanRow::What::New:
        return OfficeFiles::tr("new");
    case OfficePlanRow::What::Changed:
        return OfficeFiles::tr("changed");
    case OfficePlanRow::What::Same:
        break;
    }
    return OfficeFiles::tr("the same");
}

QStringList cellsOf(const OfficePlanRow &row)
{
    QStringList fields;
    for (const QString &field : row.fields)
        fields << (field == QLatin1String("note")
                       ? noteName()
                       : fieldName(row.table.toLatin1().constData(), field.toLatin1().constData()));
    return { whatWord(row.what), kindName(row.table), row.title,
             fields.join(QStringLiteral(", ")) };
}

} // namespace

OfficePlanDialog::OfficePlanDialog(const OfficePlan &plan, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(OfficeFiles::tr("Import office settings"));
    auto *summary = new QLabel(describePlan(plan).effects.join(QLatin1Char(' ')), this);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(OfficeFiles::tr("What the file brings"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({ OfficeFiles::tr("Here"), OfficeFiles::tr("Kind"),
                            OfficeFiles::tr("What"), OfficeFiles::tr("Changes in") });
    // What changes comes first; there may be hundreds of officials that do not.
    for (const auto what :
         { OfficePlanRow::What::Changed, OfficePlanRow::What::New, OfficePlanRow::What::Same }) {
        for (const OfficePlanRow &row : plan.rows) {
            if (row.what == what)
                list->addTopLevelItem(new QTreeWidgetItem(cellsOf(row)));
        }
    }
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->setStretchLastSection(true);
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    auto *buttons = new QDialogButtonBox(this);
    const bool any
        = plan.count(OfficePlanRow::What::Same) < plan.rows.size() || !plan.retired.isEmpty();
    if (any)
        buttons->addButton(OfficeFiles::tr("&Take it over"), QDialogButtonBox::AcceptRole)
            ->setDefault(true);
    buttons->addButton(OfficeFiles::tr("&Leave everything as it is"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(sizeFor(*this, 110, 26));
    list->setFocus();
}

void exportOfficeSettingsFrom(Workbench &workbench, QWidget *window)
{
    const QString path
        = askSaveFile(window, OfficeFiles::tr("Export office settings (not encrypted)"),
                      QStringLiteral("office-%1.json").arg(workbench.today().iso()), officeFilter(),
                      QStringLiteral("json"));
    if (path.isEmpty())
        return;
    workbench.perform([&](Session &session) -> Result<Done> {
        const Result<qsizetype> records = exportOfficeSettings(session, path, true);
        if (!records)
            return tl::unexpected(records.error());
        const QString written = OfficeFiles::tr("Wrote %n record(s) of the office. The file is not "
                                                "encrypted.",
                                                nullptr, static_cast<int>(*records));
        return Done { {}, written, { written }, {} };
    });
}

void importOfficeSettingsInto(Workbench &workbench, QWidget *window)
{
    const QString path
        = askOpenFile(window, OfficeFiles::tr("Import office settings"), {}, officeFilter());
    if (path.isEmpty())
        return;
    const Result<OfficeSettings> file = readOfficeSettingsFile(path);
    const Result<OfficePlan> plan = file ? planOfficeSettings(workbench.session(), *file)
                                         : Result<OfficePlan>(tl::unexpected(file.error()));
    if (!plan) {
        emit workbench.failed(plan.error());
        return;
    }
    OfficePlanDialog question(*plan, window);
    if (question.exec() != QDialog::Accepted)
        return;
    workbench.perform([&](Session &session) -> Result<Done> {
        WorkProgress work(OfficeFiles::tr("Computing deadlines…"), window);
        return importOfficeSettings(session, *file, QFileInfo(path).fileName(), work.progress());
    });
}

} // namespace habeas::ui
