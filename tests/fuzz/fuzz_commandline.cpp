#include "app/cli/line/optionparser.h"

#include "tests/fuzz/fuzzing.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

QList<CommandSpec> someCommands()
{
    return { { QStringLiteral("list"),
               { QStringLiteral("VAULT"), QStringLiteral("[WHAT]") },
               {},
               { QStringLiteral("limit"), QStringLiteral("fact") },
               {} },
             { QStringLiteral("help"), { QStringLiteral("[COMMAND]") }, {}, {}, {} } };
}

QList<OptionSpec> someOptions()
{
    return { { QStringLiteral("json"), {}, {} },
             { QStringLiteral("help"), {}, {} },
             { QStringLiteral("limit"), QStringLiteral("N"), {} },
             { QStringLiteral("fact"), QStringLiteral("ID"), {}, true } };
}

} // namespace

/// One word a line: what is understood names a command, its arguments and its own options.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QList<CommandSpec> commands = someCommands();
    const auto call = parseCommandLine(textOf(data, size).split(u'\n'), commands, someOptions());
    if (!call) {
        require(call.error().kind == ErrorKind::Usage && !call.error().message.isEmpty());
        return 0;
    }
    require(call->arguments.size() <= 2);
    require(call->values(QStringLiteral("limit")).size() <= 1);
    for (auto option = call->options.cbegin(); option != call->options.cend(); ++option)
        require(QStringList({ QStringLiteral("json"), QStringLiteral("help"),
                              QStringLiteral("limit"), QStringLiteral("fact") })
                    .contains(option.key()));
    return 0;
}
