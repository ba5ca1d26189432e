#include "app/cli/line/optionparser.h"

#include "app/base/text/namematch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ParserText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The one name close enough to have been meant; empty where none is.
QString nearest(const QString &typed, const QStringList &names)
{
    constexpr int most = 3;
    const int tolerated
        = typed.size() < 4 ? 1 : std::clamp(static_cast<int>(typed.size() / 3), 2, most);
    QString best;
    int bestDistance = tolerated + 1;
    for (const QString &name : names) {
        const bool begun = typed.size() >= 3 && name.startsWith(typed);
        const int distance = begun ? 1 : spellingDistance(typed.toUtf8(), name.toUtf8(), tolerated);
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}

tl::unexpected<Error> usage(const QString &message, const QString &place)
{
    return failure(ErrorKind::Usage, message, place);
}

class Parser
{
public:
    Parser(const QList<CommandSpec> &commands, const QList<OptionSpec> &options)
        : m_commands(commands)
        , m_options(options)
    {
    }

    Result<Invocation> parse(const QStringList &words)
    {
        // What bytes that are no UTF-8 become; a letter would print it.
        for (const QString &word : words) {
            if (word.contains(QChar::ReplacementCharacter))
                return usage(ParserText::tr("“%1” is not text in UTF-8. Type it again, or set the "
                                            "terminal to UTF-8. Nothing was done.")
                                 .arg(word.left(60)),
                             QString());
        }
        bool ended = false;
        for (m_next = 0; m_next < words.size();) {
            const QString word = words.at(m_next++);
            Result<> taken;
            if (!ended && word == u"--")
                ended = true;
            else if (!ended && isOption(word))
                taken = takeOption(word, words);
            else
                taken = takeArgument(word);
            if (!taken)
                return tl::unexpected(taken.error());
        }
        const Result<> complete = checkComplete();
        if (!complete)
            return tl::unexpected(complete.error());
        return m_result;
    }

private:
    static bool isOption(const QString &word)
    {
        return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit();
    }

    const OptionSpec *optionNamed(const QString &name) const
    {
        const auto found = std::ranges::find(m_options, name, &OptionSpec::name);
        return found == m_options.end() ? nullptr : &*found;
    }

    Result<> takeOption(const QString &word, const QStringList &words)
    {
        if (word == u"-h")
            return takeOption(u"--help"_s, words);
        const qsizetype equals = word.indexOf(u'=');
        const QString name
            = word.startsWith(u"--") ? word.mid(2, equals < 0 ? -1 : equals - 2) : word.mid(1);
        const OptionSpec *option = word.startsWith(u"--") ? optionNamed(name) : nullptr;
        if (option == nullptr)
            return unknownOption(name);
        m_list = nullptr;
        if (option->placeholder.isEmpty()) {
            if (equals >= 0)
                return usage(ParserText::tr("--%1 takes no value.").arg(name), name);
            m_result.options.insert(name, {});
            return {};
        }
        return takeValue(*option, word, equals, words);
    }

    Result<> takeValue(const OptionSpec &option, const QString &word, qsizetype equals,
                       const QStringList &words)
    {
        QString value;
        if (equals >= 0) {
            value = word.mid(equals + 1);
        } else if (m_next < words.size() && !words.at(m_next).startsWith(u"--")) {
            value = words.at(m_next++);
        } else {
            return usage(ParserText::tr("--%1 needs a value: --%1 %2. A value that begins with two "
                                        "dashes is written --%1=VALUE.")
                             .arg(option.name, option.placeholder),
                         option.name);
        }
        if (!option.repeatable && m_result.has(option.name))
            return usage(ParserText::tr("--%1 is given twice.").arg(option.name), option.name);
        m_result.options[option.name] << value;
        m_list = option.repeatable ? &option : nullptr;
        return {};
    }

    Result<> unknownOption(const QString &name) const
    {
        QStringList names;
        for (const OptionSpec &option : m_options)
            names << option.name;
        const QString near = nearest(name, names);
        return near.isEmpty()
            ? usage(ParserText::tr("There is no option --%1.").arg(name), name)
            : usage(ParserText::tr("There is no option --%1. Did you mean --%2?").arg(name, near),
                    name);
    }

    Result<> takeArgument(const QString &word)
    {
        if (m_command == nullptr)
            return takeCommand(word);
        if (m_result.arguments.size() < m_command->arguments.size()) {
            m_result.arguments << word;
            return {};
        }
        if (m_list != nullptr) {
            m_result.options[m_list->name] << word;
            return {};
        }
        return usage(
            ParserText::tr("“%1” is one argument too many for %2.").arg(word, m_command->name),
            word);
    }

    Result<> takeCommand(const QString &word)
    {
        const auto found = std::ranges::find(m_commands, word, &CommandSpec::name);
        if (found != m_commands.end()) {
            m_command = &*found;
            m_result.command = word;
            return {};
        }
        QStringList names;
        for (const CommandSpec &command : m_commands)
            names << command.name;
        const QString near = nearest(word, names);
        return near.isEmpty()
            ? usage(ParserText::tr("There is no command “%1”.").arg(word), word)
            : usage(ParserText::tr("There is no command “%1”. Did you mean “%2”?").arg(word, near),
                    word);
    }

    Result<> checkComplete() const
    {
        if (m_result.has(u"help"_s) || m_result.has(u"version"_s))
            return {};
        if (m_command == nullptr)
            return usage(ParserText::tr("Say what to do: a command is missing."), QString());
        const QStringList common = commonOptions();
        for (auto option = m_result.options.keyBegin(); option != m_result.options.keyEnd();
             ++option) {
            if (!common.contains(*option) && !m_command->options.contains(*option))
                return usage(ParserText::tr("%1 does not take --%2.").arg(m_command->name, *option),
                             *option);
        }
        if (m_result.arguments.size() < m_command->fewestArguments())
            return usage(ParserText::tr("%1 needs %2.")
                             .arg(m_command->name,
                                  m_command->arguments.mid(m_result.arguments.size()).join(u' ')),
                         m_command->name);
        return {};
    }

    const QList<CommandSpec> &m_commands;
    const QList<OptionSpec> &m_options;
    const CommandSpec *m_command = nullptr;
    const OptionSpec *m_list = nullptr; ///< the repeatable option whose values may go on
    qsizetype m_next = 0;
    Invocation m_result;
};

} // namespace

qsizetype CommandSpec::fewestArguments() const
{
    return std::ranges::count_if(arguments, [](const QString &argument) {
        return !argument.startsWith(u'[');
    });
}

Result<Invocation> parseCommandLine(const QStringList &words, const QList<CommandSpec> &commands,
                                    const QList<OptionSpec> &options)
{
    return Parser(commands, options).parse(words);
}

} // namespace habeas
