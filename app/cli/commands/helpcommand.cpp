#include "app/cli/commands/commands.h"
#include "app/cli/rows/texttable.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString nameOf(const OptionSpec &option)
{
    const QString name = u"--"_s + option.name;
    return option.placeholder.isEmpty() ? name : QString(name + u' ' + option.placeholder);
}

QString optionsTable(const QStringList &names)
{
    QList<QStringList> rows;
    const QList<OptionSpec> options = allOptions();
    for (const OptionSpec &option : options) {
        if (names.contains(option.name))
            rows << QStringList { u"  "_s + nameOf(option), option.help };
    }
    return alignedTable(rows);
}

QString commandLine(const CommandSpec &command)
{
    return (QStringList { command.name } + command.arguments).join(u' ');
}

QString overview()
{
    QList<QStringList> rows;
    const QList<CommandSpec> commands = allCommands();
    for (const CommandSpec &command : commands)
        rows << QStringList { u"  "_s + commandLine(command), command.summary };
    return HelpText::tr("Habeas keeps the cases of people detained for their activism in one "
                        "encrypted file.")
        + u"\n\nhabeas-cli COMMAND ...\n"_s + alignedTable(rows) + u'\n'
        + HelpText::tr("Every command also takes:") + u'\n' + optionsTable(commonOptions()) + u'\n'
        + HelpText::tr(
               "Options may stand anywhere; -- ends them. The passphrase comes from "
               "--passphrase-file, else from HABEAS_PASSPHRASE, else it is asked on the terminal.\n"
               "Exit codes: 0 done, 1 refused or not possible, 2 command line not understood, "
               "3 wrong passphrase or not a vault, 4 damaged vault.\n"
               "With --json exactly one document goes to stdout; a refusal is "
               "{\"error\":{\"kind\",\"message\",\"place\"}}, and its sentence goes to stderr "
               "too.\n"
               "habeas-cli help COMMAND explains one.")
        + u'\n';
}

QString explanation(const CommandSpec &command)
{
    QString text = u"habeas-cli "_s + commandLine(command) + u"\n\n"_s + command.summary + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + optionsTable(command.options);
    return text;
}

QJsonObject commandJson(const CommandSpec &command)
{
    return { { u"name"_s, command.name },
             { u"arguments"_s, QJsonArray::fromStringList(command.arguments) },
             { u"summary"_s, command.summary },
             { u"options"_s, QJsonArray::fromStringList(command.options) } };
}

} // namespace

Result<Reply> helpCommand(const Invocation &call)
{
    const QList<CommandSpec> commands = allCommands();
    const QString asked = call.arguments.value(0);
    QJsonArray list;
    for (const CommandSpec &command : commands) {
        if (command.name == asked)
            return Reply { commandJson(command), explanation(command) };
        list << commandJson(command);
    }
    if (!asked.isEmpty())
        return failure(ErrorKind::Usage, HelpText::tr("There is no command “%1”.").arg(asked),
                       asked);
    return Reply { { { u"commands"_s, list } }, overview() };
}

Result<Reply> versionCommand(const Invocation &)
{
    const QString version = QCoreApplication::applicationVersion();
    return Reply { { { u"name"_s, u"habeas"_s }, { u"version"_s, version } },
                   u"habeas-cli "_s + version + u'\n' };
}

} // namespace habeas
