#include "app/letters/markup/blockreader.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSpan = 100; // columns or rows one cell may cover
constexpr qsizetype deepest = 200; // elements inside one another; deeper ones change nothing

const QStringList &paragraphNames()
{
    static const QStringList names { u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s };
    return names;
}

BlockRole roleOf(const QString &name, const QStringList &classes, BlockRole inherited)
{
    static const QHash<QString, BlockRole> byClass {
        { u"date"_s, BlockRole::Date },        { u"reference"_s, BlockRole::Reference },
        { u"address"_s, BlockRole::Address },  { u"kind"_s, BlockRole::Kind },
        { u"item"_s, BlockRole::Item },        { u"salutation"_s, BlockRole::Salutation },
        { u"request"_s, BlockRole::Request },  { u"close"_s, BlockRole::Closing },
        { u"sender"_s, BlockRole::Signature }, { u"mark"_s, BlockRole::Mark },
        { u"plain"_s, BlockRole::Plain },      { u"plainhead"_s, BlockRole::PlainHeading }
    };
    if (name == u"h1")
        return BlockRole::Subject;
    if (name == u"h2")
        return BlockRole::Heading;
    if (name == u"h3")
        return BlockRole::Subheading;
    for (const QString &word : classes) {
        if (const auto found = byClass.constFind(word); found != byClass.cend())
            return *found;
    }
    return inherited;
}

BlockAlign alignOf(const HtmlTag &tag, const QStringList &classes, BlockAlign inherited)
{
    if (classes.contains(u"right"_s) || classes.contains(u"mark"_s))
        return BlockAlign::Right;
    static const QHash<QString, BlockAlign> byName { { u"left"_s, BlockAlign::Left },
                                                     { u"right"_s, BlockAlign::Right },
                                                     { u"center"_s, BlockAlign::Center },
                                                     { u"justify"_s, BlockAlign::Justify } };
    return byName.value(tag.attributes.value(u"align"_s).toLower(), inherited);
}

int spanIn(const HtmlTag &tag, const QString &attribute)
{
    return std::clamp(tag.attributes.value(attribute).toInt(), 1, mostSpan);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

BlockReader::BlockReader()
{
    m_open << Open();
}

void BlockReader::words(const QString &text)
{
    const bool onlyBlanks = std::ranges::all_of(text, isBlank);
    if (onlyBlanks && !m_started)
        return;
    if (m_table && !m_inCell)
        openCell({ u"td"_s, false, {} });
    QString run;
    for (const QChar c : text)
        if (!isBlank(c))
            run += c;
        else if (!run.endsWith(u' '))
            run += u' ';
    append(run);
}

void BlockReader::append(const QString &text)
{
    if (!m_started) {
        m_paragraph = m_open.constLast().paragraph;
        m_direction = m_open.constLast().rightToLeft;
        m_started = true;
    }
    QString words = text;
    const QString before
        = m_paragraph.spans.isEmpty() ? QString() : m_paragraph.spans.constLast().text;
    const bool lineBegins = before.isEmpty() || before.endsWith(u'\n') || before.endsWith(u' ');
    if (lineBegins && words.startsWith(u' '))
        words.remove(0, 1);
    if (words.isEmpty())
        return;
    LetterSpan span = m_open.constLast().span;
    span.text = words;
    if (!m_paragraph.spans.isEmpty() && m_paragraph.spans.constLast().isLike(span))
        m_paragraph.spans.last().text += words;
    else
        m_paragraph.spans << span;
}

void BlockReader::tag(const HtmlTag &tag)
{
    if (tag.name == u"br") {
        if (m_started && !m_paragraph.spans.isEmpty()
            && m_paragraph.spans.constLast().text.endsWith(u' '))
            m_paragraph.spans.last().text.chop(1);
        append(u"\n"_s);
    } else if (tag.name == u"hr") {
        closeThrough(paragraphNames());
        finishParagraph();
        if (!m_table)
            m_blocks << LetterRule {};
    } else if (tag.closing) {
        close(tag);
    } else {
        open(tag);
    }
}

void BlockReader::open(const HtmlTag &tag)
{
    const QString &name = tag.name;
    const bool cell = tag.isCell();
    if (tag.isBlock() || cell) {
        closeThrough(paragraphNames());
        finishParagraph();
    }
    if (m_table && m_tablesInside == 0 && (cell || name == u"tr"))
        closeThrough(cell ? QStringList { u"td"_s, u"th"_s }
                          : QStringList { u"td"_s, u"th"_s, u"tr"_s });
    if (name == u"table") {
        if (m_inCell)
            ++m_tablesInside;
        else
            openTable(tag);
    } else if (m_table && m_tablesInside == 0 && name == u"tr") {
        m_table->rows.append(QList<LetterCell>());
        m_inCell = false;
    }
    if (m_open.size() >= deepest)
        return;

    Open element = m_open.constLast();
    element.tag = tag;
    if (tag.attributes.contains(u"dir"_s))
        element.rightToLeft = tag.attributes.value(u"dir"_s).toLower() == u"rtl";
    const QString language = tag.attributes.value(u"lang"_s);
    if (!language.isEmpty())
        element.span.language = language;
    element.span.bold = element.span.bold || name == u"b" || name == u"strong";
    element.span.italic = element.span.italic || name == u"i" || name == u"em";
    if (name == u"sup")
        element.span.raise = LetterSpan::Raise::Superscript;
    else if (name == u"sub")
        element.span.raise = LetterSpan::Raise::Subscript;
    if (tag.isBlock() || cell)
        openBlock(element, tag);
    m_open << element;
    if (m_table && m_tablesInside == 0 && cell)
        openCell(tag);
}

void BlockReader::openBlock(Open &element, const HtmlTag &tag)
{
    const QStringList classes = tag.attributes.value(u"class"_s).split(u' ', Qt::SkipEmptyParts);
    LetterParagraph &paragraph = element.paragraph;
    BlockRole role = paragraph.role;
    if (tag.name == u"th")
        role = BlockRole::HeadCell;
    else if (tag.name == u"td" || tag.name == u"table")
        role = BlockRole::Cell;
    paragraph.role = roleOf(tag.name, classes, role);
    paragraph.align = alignOf(tag, classes, paragraph.align);
    paragraph.close = classes.contains(u"next"_s);
}

void BlockReader::openTable(const HtmlTag &tag)
{
    finishTable();
    m_table.emplace();
    m_table->bordered = tag.attributes.value(u"border"_s).toInt() > 0;
    const QString direction = tag.attributes.value(u"dir"_s).toLower();
    m_table->rightToLeft = direction.isEmpty() ? m_open.constLast().rightToLeft.value_or(false)
                                               : direction == u"rtl";
}

void BlockReader::openCell(const HtmlTag &tag)
{
    if (m_table->rows.isEmpty())
        m_table->rows.append(QList<LetterCell>());
    LetterCell cell;
    cell.columnSpan = spanIn(tag, u"colspan"_s);
    cell.rowSpan = spanIn(tag, u"rowspan"_s);
    cell.head = tag.name == u"th";
    const QStringList classes = tag.attributes.value(u"class"_s).split(u' ', Qt::SkipEmptyParts);
    if (classes.contains(u"held"_s))
        cell.shade = LetterCell::Shade::Dark;
    else if (classes.contains(u"maybe"_s))
        cell.shade = LetterCell::Shade::Light;
    else if (cell.head)
        cell.shade = LetterCell::Shade::Head;
    const QString width = tag.attributes.value(u"width"_s);
    if (width.endsWith(u'%'))
        cell.widthPercent = std::clamp(width.chopped(1).toInt(), 0, 100);
    m_table->rows.last() << cell;
    const bool inHead = isOpen(u"thead"_s);
    if (inHead && m_table->headRows == m_table->rows.size() - 1)
        m_table->headRows = static_cast<int>(m_table->rows.size());
    m_inCell = true;
}

bool BlockReader::isOpen(const QString &name) const
{
    return std::ranges::any_of(m_open, [&name](const Open &element) {
        return element.tag.name == name;
    });
}

void BlockReader::closeThrough(const QStringList &names)
{
    while (std::ranges::any_of(m_open, [&names](const Open &element) {
        return names.contains(element.tag.name);
    }))
        closeTop();
}

void BlockReader::close(const HtmlTag &tag)
{
    if (tag.isBlock())
        finishParagraph();
    if (tag.name.isEmpty() || !isOpen(tag.name))
        return;
    while (m_open.constLast().tag.name != tag.name)
        closeTop();
    closeTop();
}

void BlockReader::closeTop()
{
    const HtmlTag tag = m_open.takeLast().tag;
    const QString &name = tag.name;
    const bool cell = tag.isCell();
    if (tag.isBlock() || cell)
        finishParagraph();
    if (name == u"table" && m_tablesInside > 0)
        --m_tablesInside;
    else if (name == u"table")
        finishTable();
    else if (m_tablesInside == 0 && (cell || name == u"tr"))
        m_inCell = false;
}

void BlockReader::finishParagraph()
{
    LetterParagraph done = std::exchange(m_paragraph, LetterParagraph());
    if (!std::exchange(m_started, false))
        return;
    while (!done.spans.isEmpty()) {
        QString &last = done.spans.last().text;
        while (!last.isEmpty() && isBlank(last.back()))
            last.chop(1);
        if (!last.isEmpty())
            break;
        done.spans.removeLast();
    }
    if (done.spans.isEmpty())
        return;
    done.rightToLeft = m_direction.value_or(done.text().isRightToLeft());
    if (m_table && m_inCell)
        m_table->rows.last().last().paragraphs << done;
    else
        m_blocks << done;
}

void BlockReader::finishTable()
{
    m_inCell = false;
    m_tablesInside = 0;
    if (!m_table)
        return;
    placeCells(*m_table);
    if (m_table->columns > 0)
        m_blocks << *m_table;
    m_table.reset();
}

QList<LetterBlock> BlockReader::finish()
{
    while (m_open.size() > 1)
        closeTop();
    finishParagraph();
    finishTable();
    return std::exchange(m_blocks, {});
}

} // namespace habeas
