#include "ui/shell/rulefiles.h"

#include "app/actions/recompute.h"
#include "app/actions/rulepackactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/filedialogs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProgressDialog>

namespace habeas::ui {

namespace {

struct RuleFiles
{
    Q_DECLARE_TR_FUNCTIONS(RuleFiles)
};

/// A dialog with a Stop button that appears once the work has taken a second.
class ComputingDialog
{
public:
    explicit ComputingDialog(QWidget *window)
        : m_dialog(RuleFiles::tr("Computing deadlines…"), RuleFiles::tr("Stop"), 0, 100, window)
    {
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(1000);
    }

    [[nodiscard]] Progress progress()
    {
        return [this](qsizetype done, qsizetype all) {
            m_dialog.setValue(static_cast<int>(all > 0 ? done * 99 / all : 0));
            return !m_dialog.wasCanceled();
        };
    }

private:
    QProgressDialog m_dialog;
};

} // namespace

void importRulePackInto(Workbench &workbench, QWidget *window)
{
    const QString path = askOpenFile(window, RuleFiles::tr("Import a rule pack"), {},
                                     RuleFiles::tr("Rule packs (*.json)"));
    if (path.isEmpty())
        return;
    workbench.perform([&](Session &session) -> Result<Done> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Io,
                           RuleFiles::tr("The file “%1” could not be read, so no rule was changed. "
                                         "Check that it is still there.")
                               .arg(QFileInfo(path).fileName()));
        ComputingDialog dialog(window);
        return importRulePack(session, file.readAll(), QFileInfo(path).fileName(),
                              dialog.progress());
    });
}

void computeDeadlinesAgain(Workbench &workbench, QWidget *window)
{
    workbench.perform([&](Session &session) -> Result<Done> {
        ComputingDialog dialog(window);
        const Result<Recomputed> done = recomputeAll(session, dialog.progress());
        if (!done)
            return tl::unexpected(done.error());
        const QString words = RuleFiles::tr("Computed the deadlines of %n case(s).", nullptr,
                                            static_cast<int>(done->cases));
        return Done { {}, words, { words }, {} };
    });
}

} // namespace habeas::ui
