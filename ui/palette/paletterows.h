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
    QString nouns = {}; ///< other words people look for it by, in every language
    QString english = {}; ///< its words in English: looked for on every screen, shown on none
    // As they are compared, see prepared().
    SearchForm ownForm = {};
    SearchForm nounForm = {};
    SearchForm englishForm = {};
    SearchForm menuForm = {}; ///< the menu's words and its own
};

/// A topic of the help.
struct PaletteTopic
{
    QString id;
    QString title;
    QString folded = {}; ///< its id and its whole text, as they are searched in
};

/// One line of the palette, with what choosing it means.
struct PaletteRow
{
    enum class Kind { Command, Topic, Person, Case, Court, Letter, Document, Hearing, NewCase };

    Kind kind = Kind::Command;
    QString text;
    QString people; ///< whom a case is about; not shown where codes stand for names
    QString why; ///< why it is here, or cannot be chosen
    QString side; ///< a command's keys, a record's case
    std::optional<Glyph> glyph = {};
    bool enabled = true;
    int command = 0;
    QString id; ///< of the topic; the court's name; the name of a new case
    QString caseRef;
    QUuid record;
    MatchKind match = MatchKind::Exact;
    bool isGuess = false; ///< "did you mean": chosen by an arrow key only, never by Enter alone
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

/// Folded once, for a search at every key.
[[nodiscard]] QList<PaletteCommand> prepared(QList<PaletteCommand> commands);

/// The commands (prepared) that fit, the best first and among equals the one used last first.
/// Without words all of them, those used lately first and the rest in the order of the menus.
[[nodiscard]] QList<PaletteRow>
commandRows(const QString &words, const QList<PaletteCommand> &commands, const QList<int> &recent);
[[nodiscard]] QList<PaletteRow> topicRows(const QString &words, const QList<PaletteTopic> &topics);
/// What was found for the words; `isNearest`: nothing was, and these are spelled a little like
/// them. Another number is another case, so a figure is never nearly right.
[[nodiscard]] QList<PaletteRow> foundRows(const QString &words, const QList<Found> &found,
                                          bool isNearest);
/// Both in one order: by how well they fit, records before commands, guesses last.
[[nodiscard]] QList<PaletteRow> merged(const QList<PaletteRow> &records,
                                       const QList<PaletteRow> &commands);

} // namespace habeas::ui
