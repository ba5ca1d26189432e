#include "ui/palette/hearingrows.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

PaletteRow rowOf(const HearingFound &hearing)
{
    const Language language = screenLanguage();
    PaletteRow row;
    row.kind = PaletteRow::Kind::Hearing;
    row.text = printDate(hearing.at, language, DateStyle::Weekday);
    if (!hearing.time.isEmpty())
        row.text += u", "_s + hearing.time;
    row.people = hearing.people;
    QStringList why { PaletteWords::tr("hearing") };
    if (!hearing.purpose.isEmpty())
        why << codeLabel(u"hearing_purpose"_s, hearing.purpose, language);
    if (!hearing.isSure)
        why << PaletteWords::tr("the day is not known for sure");
    row.why = why.join(u" · "_s);
    row.side = hearing.caseRef;
    row.glyph = Glyph::Hearing;
    row.caseRef = hearing.caseRef;
    row.record = hearing.record;
    row.match = hearing.isSure ? MatchKind::Exact : MatchKind::Folded;
    return row;
}

} // namespace

QList<PaletteRow> hearingRows(const HearingsFound &found)
{
    QList<PaletteRow> rows;
    for (const HearingFound &hearing : found.hearings)
        rows << rowOf(hearing);
    return rows;
}

QString hearingWords(const QString &typed, const QList<DaysMeant> &days, const HearingsFound &found)
{
    if (days.isEmpty())
        return {};
    const Language language = screenLanguage();
    QStringList said;
    const QString first = daysWords(days.first(), language);
    if (days.size() > 1)
        said << PaletteWords::tr("“%1” can be %2 or %3: hearings of both are looked for.")
                    .arg(typed, first, daysWords(days.at(1), language));
    if (found.hearings.isEmpty())
        said << (days.size() > 1
                     ? PaletteWords::tr("No hearing on these days is on record.")
                     : PaletteWords::tr("No hearing is on record for %1.", "a date").arg(first));
    if (!found.isWhole)
        said << PaletteWords::tr("The %n nearest to today are shown; the list of hearings has all "
                                 "of them.",
                                 nullptr, static_cast<int>(found.hearings.size()));
    return said.join(u' ');
}

QList<PaletteRow> newCaseRows(const QString &name)
{
    const bool isName = std::ranges::any_of(name, [](QChar c) {
        return c.isLetter();
    });
    if (!isName)
        return {};
    PaletteRow row;
    row.kind = PaletteRow::Kind::NewCase;
    row.text = PaletteWords::tr("New case for “%1”…").arg(name);
    row.why = PaletteWords::tr("opens the form with this name in it");
    row.glyph = Glyph::Add;
    row.id = name;
    row.match = MatchKind::None;
    row.isGuess = true;
    return { row };
}

QString nothingWords(const QString &name)
{
    return PaletteWords::tr(
               "Nothing is called “%1”. Looked in the names of people, cases, courts, letters and "
               "documents, and in the commands; not in what notes and letters say.")
        .arg(name);
}

} // namespace habeas::ui
