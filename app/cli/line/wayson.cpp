#include "app/cli/line/wayson.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct WayText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString waysWith(const QString &confirmation)
{
    if (confirmation == u"pending_court")
        return {}; // its refusal names its own option
    if (confirmation == u"person_died")
        return WayText::tr("To go on all the same: --death-confirmed REASON.");
    if (confirmation == u"reprisal")
        return WayText::tr("To go on all the same: --reprisal-confirmed REASON.");
    if (confirmation == u"sent_before")
        return WayText::tr("To go on: --correct-day, or --once-more.");
    return WayText::tr("To go on all the same: --confirm %1.", "a word as withhold_name")
        .arg(confirmation);
}

/// Whether the file that was refused is the one to write, and no part of the vault.
bool standsInTheWay(const QString &file, const Invocation &call)
{
    const auto whole = [](const QString &path) {
        return QFileInfo(path).absoluteFilePath();
    };
    const QString place = whole(file);
    if (!QFileInfo(file).isFile() || place.startsWith(whole(call.arguments.value(0))))
        return false;
    const QStringList targets { call.value(u"out"_s), call.value(u"csv"_s) };
    return std::ranges::any_of(targets, [&](const QString &target) {
        return !target.isEmpty()
            && (whole(target) == place || place.startsWith(whole(target) + u'/'));
    });
}

} // namespace

QString wayOn(const Error &error, const Invocation &call)
{
    const QString confirm = u"confirm:"_s;
    if (error.detail.startsWith(confirm))
        return waysWith(error.detail.mid(confirm.size()));
    if (error.kind == ErrorKind::Refused && !call.has(u"force"_s)
        && standsInTheWay(error.detail, call))
        return WayText::tr("To replace it: --force.");
    if (error.kind == ErrorKind::NotFound && error.detail == u"template")
        return WayText::tr("“templates VAULT” shows them.");
    return {};
}

} // namespace habeas
