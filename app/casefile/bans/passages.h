#pragma once

#include <QList>
#include <QString>

namespace habeas::bans {

enum class ListMark { None, Bullet, Number, Bracket, Letter };

/// One sentence of a text, or one line of a list.
struct Passage
{
    QString
        words; ///< white space simplified, without mark and full stop; ends with ':' if it leads in
    ListMark mark = ListMark::None; ///< before it
    bool opensPiece = false; ///< first sentence of a line or of what stands between two semicolons
    bool wholePiece = false; ///< and the only one
    bool goesOn = false; ///< what stands before it was not ended by a full stop
    bool endsOpen = false; ///< a semicolon follows: the list goes on
    bool newParagraph = false;
    bool quoted = false; ///< begins within quotation marks that an earlier one opened
    bool row = false; ///< cells of a table, with tabs or '|' between them
};

/// Hard line breaks of a paragraph are joined again.
[[nodiscard]] QList<Passage> passagesOf(const QString &text);

} // namespace habeas::bans
