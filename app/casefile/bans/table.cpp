#include "app/casefile/bans/table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::bans {

namespace {

QStringList cellsOf(const QString &row)
{
    static const QRegularExpression border(u"\\s*[\\t|]\\s*"_s);
    return row.split(border);
}

void readCell(const QString &cell, const QString &column, TimesSaid &times)
{
    const QList<TimeWord> words = timeWordsIn(cell);
    for (const TimeWord &word : words)
        times.add(word);
    if (!words.isEmpty())
        return;
    constexpr qsizetype longest = 40; // characters of a cell that is a length and no more
    const QStringList lengths = lengthsIn(cell);
    const QString date = clearDate(cell);
    if (lengths.size() == 1 && cell.size() <= longest)
        times.add(TimeWord { TimeWord::Kind::Term, lengths.first(), 0, 0 });
    else if (!date.isEmpty() && column == u"from"_s)
        times.add(TimeWord { TimeWord::Kind::From, date, 0, 0 });
    else if (!date.isEmpty() && column == u"until"_s)
        times.add(TimeWord { TimeWord::Kind::Until, date, 0, 0 });
}

} // namespace

void Table::readColumns(const QString &row)
{
    constexpr auto folded = QRegularExpression::CaseInsensitiveOption
        | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression from(
        u"^(?:from|since|begins?|start\\w*|first day|с|со|начало|басталуы)$"_s, folded);
    static const QRegularExpression until(
        u"^(?:until|to|till|ends?|last day|до|по|окончание|конец|дейін|аяқталуы)$"_s, folded);
    m_columns.clear();
    for (const QString &cell : cellsOf(row))
        m_columns << (from.match(cell).hasMatch()        ? u"from"_s
                          : until.match(cell).hasMatch() ? u"until"_s
                                                         : QString());
}

Part Table::partOf(const QString &row, const Stance &before) const
{
    const QStringList cells = cellsOf(row);
    Part part;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QStringList codes = kindsOf(cells.at(i));
        if (part.codes.isEmpty() && !codes.isEmpty()) {
            part.codes = codes;
            part.words = cells.at(i);
        } else {
            readCell(cells.at(i), m_columns.value(i), part.times);
        }
    }
    static const QRegularExpression no(u"^(?:no|нет|жоқ)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    const bool refused = std::ranges::any_of(cells, [](const QString &cell) {
        return no.match(cell).hasMatch();
    });
    const Sentence sentence = sentenceOf(row, before);
    part.stance = { Stance::Kind::Imposed };
    if (!sentence.denies && !refused && before.kind != Stance::Kind::Mentioned)
        return part;
    part.stance = sentence.atEnd.kind == Stance::Kind::Mentioned
        ? sentence.atEnd
        : Stance { Stance::Kind::Mentioned, MentionInText::Why::Unclear };
    part.words = row;
    return part;
}

} // namespace habeas::bans
