#include "ui/palette/paletterows.h"

#include "app/base/text/textfold.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace habeas::ui {

namespace {

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

PaletteRow::Kind kindOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return PaletteRow::Kind::Person;
    case FoundKind::Case:
        return PaletteRow::Kind::Case;
    case FoundKind::Court:
        return PaletteRow::Kind::Court;
    case FoundKind::Letter:
        return PaletteRow::Kind::Letter;
    case FoundKind::Document:
        break;
    }
    return PaletteRow::Kind::Document;
}

Glyph glyphOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return Glyph::Person;
    case FoundKind::Case:
        return Glyph::Case;
    case FoundKind::Court:
        return Glyph::Court;
    case FoundKind::Letter:
        return Glyph::Letter;
    case FoundKind::Document:
        break;
    }
    return Glyph::Document;
}

QString kindWord(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return PaletteWords::tr("person");
    case FoundKind::Case:
        return PaletteWords::tr("case");
    case FoundKind::Court:
        return PaletteWords::tr("court");
    case FoundKind::Letter:
        return PaletteWords::tr("letter");
    case FoundKind::Document:
        break;
    }
    return PaletteWords::tr("document");
}

QString joinedWords(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

PaletteRow rowOf(const PaletteCommand &command, MatchKind match)
{
    PaletteRow row;
    row.text = command.words;
    row.why = command.reason.isEmpty() ? command.menu
                                       : PaletteWords::tr("not now: %1").arg(command.reason);
    row.side = command.keys;
    row.glyph = command.glyph;
    row.enabled = command.reason.isEmpty();
    row.command = command.id;
    row.match = match;
    return row;
}

/// The later used, the smaller; everything never used is alike.
qsizetype age(int command, const QList<int> &recent)
{
    const qsizetype at = recent.indexOf(command);
    return at < 0 ? recent.size() : at;
}

void sortByMatch(QList<PaletteRow> &rows)
{
    std::ranges::stable_sort(rows, {}, [](const PaletteRow &row) {
        return std::pair(row.isGuess, row.match);
    });
}

/// By its own words first, then by the nouns people have for it and its English words, then by its
/// menu: "file import".
MatchKind matchOf(const NameQuery &query, const PaletteCommand &command)
{
    const MatchKind own = query.match(command.ownForm).kind;
    if (own < MatchKind::Inside)
        return own;
    MatchKind other
        = std::min(query.match(command.nounForm).kind, query.match(command.englishForm).kind);
    if (other == MatchKind::Inside) // of a word nobody sees
        other = MatchKind::None;
    MatchKind best
        = std::min(own, other == MatchKind::None ? other : std::max(other, MatchKind::Folded));
    if (best == MatchKind::None && query.match(command.menuForm).kind < MatchKind::Misspelt)
        best = MatchKind::Inside;
    return best;
}

bool hasFigure(const QString &words)
{
    return std::ranges::any_of(words, [](QChar c) {
        return c.isDigit();
    });
}

/// Nearly right: another figure is another case, and letters in the middle of a word count as they
/// were typed only.
bool isGuess(const QString &words, const Found &found)
{
    if (found.match.kind == MatchKind::Misspelt)
        return hasFigure(words);
    if (found.match.kind == MatchKind::Layout) // the figure is a letter there
        return hasFigure(words) && !hasFigure(found.match.reading);
    const QStringList typed = words.split(u' ', Qt::SkipEmptyParts);
    return found.match.kind == MatchKind::Inside
        && !std::ranges::all_of(typed, [&found](const QString &word) {
               return found.text.contains(word, Qt::CaseInsensitive);
           });
}

QString peopleWords(const QStringList &people)
{
    constexpr qsizetype Shown = 2;
    const qsizetype more = people.size() - Shown;
    const QString names = people.mid(0, Shown).join(QStringLiteral(", "));
    return more <= 0
        ? names
        : PaletteWords::tr("%1 and %n more", "names", static_cast<int>(more)).arg(names);
}

/// A case goes by its reference, said once, and by whom it is about.
void writeCase(const Found &one, PaletteRow &row)
{
    row.people = peopleWords(one.people);
    row.side.clear();
    const bool byTitle = one.text != one.caseRef;
    if (row.people.isEmpty() && byTitle)
        return; // "reference – title"
    row.text = one.caseRef;
    if (byTitle && !one.people.contains(one.text))
        row.why = joinedWords({ kindWord(one.kind), one.text, matchReason(one) });
}

} // namespace

PaletteText readPaletteText(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(u'>'))
        return { PaletteText::Scope::Commands, text.mid(1).simplified() };
    if (text.startsWith(u'?'))
        return { PaletteText::Scope::Help, text.mid(1).simplified() };
    return { PaletteText::Scope::Everything, text.simplified() };
}

QList<PaletteCommand> prepared(QList<PaletteCommand> commands)
{
    QStringList texts;
    for (const PaletteCommand &command : std::as_const(commands))
        texts << command.words << command.nouns << command.english
              << command.menu + u' ' + command.words;
    const QList<SearchForm> forms = searchForms(texts);
    qsizetype form = 0;
    for (PaletteCommand &command : commands) {
        command.ownForm = forms.at(form++);
        command.nounForm = forms.at(form++);
        command.englishForm = forms.at(form++);
        command.menuForm = forms.at(form++);
    }
    return commands;
}

QList<PaletteRow> commandRows(const QString &words, const QList<PaletteCommand> &commands,
                              const QList<int> &recent)
{
    QList<PaletteCommand> ordered = commands;
    std::ranges::stable_sort(ordered, {}, [&recent](const PaletteCommand &command) {
        return std::pair(command.takesAway, age(command.id, recent));
    });
    const NameQuery query(words);
    const bool figure = hasFigure(words);
    QList<PaletteRow> rows;
    for (const PaletteCommand &command : std::as_const(ordered)) {
        if (query.isEmpty()) {
            rows << rowOf(command, MatchKind::Exact);
            continue;
        }
        const MatchKind match = matchOf(query, command);
        const bool asTyped = match <= MatchKind::Inside;
        if (match == MatchKind::None || (figure && !asTyped)) // no command is called by a number
            continue;
        rows << rowOf(command, match);
        rows.last().isGuess = command.takesAway && match >= MatchKind::Inside;
    }
    sortByMatch(rows);
    return rows;
}

namespace {

/// By its title; else every word begins one that the topic says.
MatchKind matchOf(const NameQuery &query, const QString &words, const PaletteTopic &topic)
{
    if (query.isEmpty())
        return MatchKind::Exact;
    const MatchKind title = query.match(searchForm(topic.title)).kind;
    if (title < MatchKind::Inside)
        return title;
    const QStringList wanted = foldForSearch(words).split(u' ', Qt::SkipEmptyParts);
    const bool says = !wanted.isEmpty() && std::ranges::all_of(wanted, [&](const QString &word) {
        constexpr qsizetype least = 3; // fewer letters begin too many words
        return word.size() >= least && topic.folded.contains(u' ' + word);
    });
    if (says && topic.folded.startsWith(u' ' + wanted.first())) // what the topic is called by
        return MatchKind::Folded;
    return says ? MatchKind::Inside : title;
}

} // namespace

QList<PaletteRow> topicRows(const QString &words, const QList<PaletteTopic> &topics)
{
    const NameQuery query(words);
    QList<PaletteRow> rows;
    for (const PaletteTopic &topic : topics) {
        const MatchKind match = matchOf(query, words, topic);
        if (match == MatchKind::None)
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Topic;
        row.text = topic.title;
        row.why = PaletteWords::tr("help");
        row.glyph = Glyph::Help;
        row.id = topic.id;
        row.match = match;
        rows << row;
    }
    sortByMatch(rows);
    return rows;
}

QList<PaletteRow> foundRows(const QString &words, const QList<Found> &found, bool isNearest)
{
    QList<PaletteRow> rows;
    for (const Found &one : found) {
        PaletteRow row;
        row.kind = kindOf(one.kind);
        row.text = one.shown.isEmpty() || one.kind == FoundKind::Letter
            ? one.text
            : PaletteWords::tr("%1 – %2", "shown name, name that was found")
                  .arg(one.shown, one.text);
        row.why = joinedWords({ kindWord(one.kind), matchReason(one) });
        row.side = row.text == one.caseRef ? QString() : one.caseRef;
        row.glyph = glyphOf(one.kind);
        row.id = one.kind == FoundKind::Court ? one.text : QString();
        row.caseRef = one.caseRef;
        row.record = one.record;
        row.match = one.match.kind;
        row.isGuess = isNearest || isGuess(words, one);
        if (one.kind == FoundKind::Case)
            writeCase(one, row);
        if (one.kind != FoundKind::Court && one.caseRef.isEmpty()) {
            row.enabled = false;
            row.why = joinedWords({ row.why, PaletteWords::tr("in no case") });
        }
        rows << row;
    }
    return rows;
}

QList<PaletteRow> merged(const QList<PaletteRow> &records, const QList<PaletteRow> &commands)
{
    QList<PaletteRow> rows = records + commands;
    sortByMatch(rows);
    return rows;
}

} // namespace habeas::ui
