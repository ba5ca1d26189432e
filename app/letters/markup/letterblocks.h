#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace habeas {

/// What a paragraph of a letter is, whatever it looks like. Said by the template's tag or class:
/// h1 is the subject, h2 and h3 are headings, and p of class "date", "reference", "address",
/// "kind", "salutation", "item", "request", "close", "sender", "mark", "plain" or "plainhead" is
/// what the word says.
enum class BlockRole {
    Body,
    Date,
    Reference,
    Address,
    Kind, ///< "Open letter"
    Subject,
    Heading,
    Subheading,
    Salutation,
    Item,
    Request,
    Closing,
    Signature,
    Mark, ///< "INTERNAL", at the top right
    Plain, ///< large print
    PlainHeading,
    Cell,
    HeadCell,
};

enum class BlockAlign { Start, Left, Right, Center, Justify };

/// Words with one look and one language.
struct LetterSpan
{
    enum class Raise { None, Superscript, Subscript };

    QString text; ///< a line feed where a new line begins; blanks never stand beside another
    bool bold = false;
    bool italic = false;
    Raise raise = Raise::None;
    /// Of the words, not of the letter: "en-GB", "kk-KZ", "ar-SA". From letterBlocks() only where
    /// the markup says it; markLanguages() fills in the rest.
    QString language = {};
    bool rightToLeft = false; ///< from markLanguages()

    /// Whether both look and sound alike, so that one span can hold the words of both.
    [[nodiscard]] bool isLike(const LetterSpan &other) const;
};

struct LetterParagraph
{
    BlockRole role = BlockRole::Body;
    BlockAlign align = BlockAlign::Start; ///< Left and Right are sides of the paper
    bool rightToLeft = false; ///< by the markup, else by its first word
    bool close = false; ///< right below the paragraph before
    QList<LetterSpan> spans = {};

    [[nodiscard]] QString text() const;
};

struct LetterCell
{
    int column = 0; ///< the first it covers
    int columnSpan = 1;
    int rowSpan = 1;
    int widthPercent = 0; ///< of the table; 0 where the template says nothing
    bool head = false;
    /// Part of a bar drawn in a table: dark where the cell is of class "held", light in "maybe".
    enum class Shade { None, Head, Light, Dark };
    Shade shade = Shade::None;
    QList<LetterParagraph> paragraphs = {};
};

struct LetterTable
{
    int columns = 0;
    int headRows = 0; ///< repeated on every page
    bool bordered = false;
    bool rightToLeft = false; ///< the first column is the rightmost
    QList<QList<LetterCell>> rows = {}; ///< a cell stands in the first row it covers

    struct Place
    {
        const LetterCell *cell = nullptr;
        int row = 0; ///< where the cell stands
    };

    /// The cell that covers this place of a table whose cells are placed.
    [[nodiscard]] Place at(int row, int column) const;
};

/// Gives every cell of a table just read its column, as HTML does, cuts spans to what the table
/// has and fills the places no cell covers, so that every place is covered once.
void placeCells(LetterTable &table);

/// A line across the page.
struct LetterRule
{
};

using LetterBlock = std::variant<LetterParagraph, LetterTable, LetterRule>;

/// The letter's blocks in reading order, from the HTML of a composed letter: what its plain text
/// and its office documents are made from. A paragraph without words is left out. Any input is
/// safe; tags letters do not use are passed over, their words kept.
[[nodiscard]] QList<LetterBlock> letterBlocks(const QString &html);

} // namespace habeas
