#pragma once

#include "ui/shell/commands.h"
#include "ui/widgets/looks/icons.h"

#include <QKeySequence>

#include <array>
#include <optional>

namespace habeas::ui {

enum Menu { FileMenu, EditMenu, ViewMenu, ThemeMenu, CaseMenu, LogMenu, LettersMenu, HelpMenu };

enum class Needs { Nothing, Vault, Case };

/// One command of the menus: its words, untranslated, in the context of Commands.
struct CommandRow
{
    Command command;
    Menu menu;
    const char *words;
    const char *keys = ""; ///< separated by spaces; the first one is the hint
    std::optional<Glyph> glyph = {};
    Needs needs = Needs::Nothing;
    bool lineBefore = false;
};

/// In the order of the menus; the one place where a command's words and keys stand.
[[nodiscard]] const QList<CommandRow> &commandRows();

[[nodiscard]] QList<QKeySequence> keysOf(const CommandRow &row);
[[nodiscard]] QList<QKeySequence> keysOf(Command command);

/// Words of the menus, untranslated, by Menu.
extern const std::array<const char *, HelpMenu + 1> MenuNames;

} // namespace habeas::ui
