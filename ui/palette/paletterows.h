#pragma once

#include "app/records/find/findindex.h"
#include "ui/widgets/looks/icons.h"

#include <QList>

#include <optional>

namespace habeas::ui {

/// A command of the window's menus as the palette lists it.
struct PaletteCommand
{
    int id = 0;
    QString words; ///< without mnemonic
    QString menu; ///< under which menu it stands
    QString keys;
    std::optional<Glyph> glyph = {};
    QString reason = {}; ///< why it cannot be chosen now; empty: it can
    bool takesAway = false; ///< from what is chosen on the page: never the first of equals
};

/// A topic of the help.
struct PaletteTopic
{
    QString id;
    QString title;
};

/// One line of the palette, with what choosing it means.
struct PaletteRow
{
    enum class Kind { Command, Topic, Person, Case, Court, Letter, Document };

    Kind kind = Kind::Command;
    QString text;
    QString why; ///< why it is here, or cannot be chosen
    QString side; ///< a command's keys, a record's case
    std::optional<Glyph> glyph = {};
    bool enabled = true;
    int command = 0;
    QString id; ///< of the topic; the court's name
    QString caseRef;
    QUuid record;
    MatchKind match = MatchKind::Exact;
};

/// What was typed: the words, and what they shall be looked for in.
struct PaletteText
{
    enum class Scope { Everything, Commands, Help };

    Scope scope = Scope::Everything;
    QString words;
};

/// "> theme": commands only; "? dates": help only.
[[nodiscard]] PaletteText readPaletteText(const QString &typed);

/// The commands that fit, the best first and among equals the one used last first. Without words
/// all of them, those used lately first and the rest in the order of the menus.
[[nodiscard]] QList<PaletteRow>
commandRows(const QString &words, const QList<PaletteCommand> &commands, const QList<int> &recent);
[[nodiscard]] QList<PaletteRow> topicRows(const QString &words, const QList<PaletteTopic> &topics);
[[nodiscard]] QList<PaletteRow> foundRows(const QList<Found> &found);
/// Both in one order: by how well they fit, records before commands.
[[nodiscard]] QList<PaletteRow> merged(const QList<PaletteRow> &records,
                                       const QList<PaletteRow> &commands);

} // namespace habeas::ui
