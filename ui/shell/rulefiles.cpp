#include "ui/shell/rulefiles.h"

#include "app/actions/deadlines/recompute.h"
#include "app/actions/files/rulepackactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/workprogress.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace habeas::ui {

namespace {

struct RuleFiles
{
    Q_DECLARE_TR_FUNCTIONS(RuleFiles)
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
        WorkProgress work(RuleFiles::tr("Computing deadlines…"), window);
        return importRulePack(session, file.readAll(), QFileInfo(path).fileName(), work.progress());
    });
}

void computeDeadlinesAgain(Workbench &workbench, QWidget *window)
{
    workbench.perform([&](Session &session) -> Result<Done> {
        WorkProgress work(RuleFiles::tr("Computing deadlines…"), window);
        const Result<Recomputed> done = recomputeAll(session, work.progress());
        if (!done)
            return tl::unexpected(done.error());
        const QString words = RuleFiles::tr("Computed the deadlines of %n case(s).", nullptr,
                                            static_cast<int>(done->cases));
        return Done { {}, words, { words }, {} };
    });
}

} // namespace habeas::ui
