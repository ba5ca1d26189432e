#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace habeas {

/// A long option ("--court TEXT"). One name means the same in every command that takes it.
struct OptionSpec
{
    QString name; ///< without the dashes
    QString placeholder; ///< what its value is called; empty: a switch
    QString help;
    bool repeatable = false;
};

/// What a person asked for: the command's arguments and its options.
struct Invocation
{
    QString command;
    QStringList arguments;
    QHash<QString, QStringList> options; ///< a switch that is on has an empty list

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }

    /// The last value given; empty where there is none.
    [[nodiscard]] QString value(const QString &name) const
    {
        const QStringList given = options.value(name);
        return given.isEmpty() ? QString() : given.last();
    }

    [[nodiscard]] QStringList values(const QString &name) const { return options.value(name); }
};

/// What a command answers. With --json the document is printed, without it the text.
struct Reply
{
    QJsonObject json;
    QString text;
    QStringList notices = {}; ///< for stderr, whole sentences
    int exitCode = 0;
};

struct CommandSpec
{
    QString name;
    QStringList arguments; ///< "VAULT", "REF"; one in brackets may be left out
    QString summary;
    QStringList options; ///< names, beside the ones every command takes
    std::function<Result<Reply>(const Invocation &)> run;
    bool draws = false; ///< lays out pages, for which it needs fonts

    [[nodiscard]] qsizetype fewestArguments() const;
};

/// All commands and options with their help, in the screen's language.
[[nodiscard]] QList<CommandSpec> allCommands();
[[nodiscard]] QList<OptionSpec> allOptions();
/// The options every command takes.
[[nodiscard]] QStringList commonOptions();

} // namespace habeas
