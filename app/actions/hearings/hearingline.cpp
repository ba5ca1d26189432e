#include "app/actions/hearings/hearingline.h"

#include "app/actions/hearings/hearingwords.h"
#include "app/actions/hearings/linecuts.h"
#include "app/actions/hearings/linereader.h"
#include "app/base/dates/dateprint.h"
#include "app/base/text/keyboardlayout.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(HearingLine)
};

constexpr qsizetype MostWays = 64;

/// Ways to read one line: each is the case, where the line names it, and the parts behind it.
using Ways = QList<QStringList>;

/// Every way that goes on with one of these parts.
Ways followedBy(const Ways &ways, const Ways &next)
{
    Ways made;
    for (const QStringList &way : ways) {
        for (const QStringList &parts : next) {
            if (made.size() < MostWays)
                made << way + parts;
        }
    }
    return made;
}

/// All cuts of a part, or as far as it is understood.
Ways cutsOf(const QString &part, const ReadsAlone &readsAlone)
{
    Ways ways = waysToCut(part, readsAlone);
    if (ways.isEmpty())
        ways << cutAsFarAsRead(part, readsAlone);
    return ways;
}

/// What stands between commas is one part where it says something as a whole.
Ways waysBehindTheCase(const QStringList &parts, const ReadsAlone &readsAlone)
{
    Ways ways { {} };
    for (const QString &part : parts) {
        const bool whole = readsAlone(part) || !part.contains(u' ');
        Ways cuts { { part } };
        if (!whole) {
            cuts = waysToCut(part, readsAlone);
            if (cuts.isEmpty())
                cuts << QStringList { part };
        }
        ways = followedBy(ways, cuts);
    }
    return ways;
}

/// Whose names a part may be read as, where the case has several people at risk.
QList<LinePerson> peopleOf(const HearingLineContext &context, const QString &ref)
{
    QList<LinePerson> people;
    if (context.peopleOf && !ref.isEmpty())
        people = context.peopleOf(ref);
    if (people.size() < 2)
        people.clear();
    return people;
}

/// The words before the first that can only be read as something else name the case. A number names
/// one only as its reference.
Ways waysFrom(const QStringList &parts, const HearingLineContext &context)
{
    const auto readsAlone = [&context](const QString &ref) -> ReadsAlone {
        return [&context, people = peopleOf(context, ref)](const QString &part) {
            return LineReader::readsAlone(part, context, people);
        };
    };
    if (!context.ref.isEmpty()) {
        const ReadsAlone reads = readsAlone(context.ref);
        return parts.size() == 1 ? cutsOf(parts.first(), reads) : waysBehindTheCase(parts, reads);
    }
    const QStringList words = parts.value(0).split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype LongestName = 5;
    Ways ways;
    for (qsizetype length = std::min(LongestName, words.size()); length > 0; --length) {
        const QString name = words.first(length).join(u' ');
        const QString rest = words.mid(length).join(u' ');
        const QList<LineCase> cases
            = context.casesLike ? context.casesLike(name) : QList<LineCase>();
        const auto exact = std::ranges::find_if(cases, [&](const LineCase &one) {
            return one.ref.compare(name, Qt::CaseInsensitive) == 0
                || one.ref.compare(words.first(), Qt::CaseInsensitive) == 0;
        });
        if (length < words.size() && hasDigit(name) && exact == cases.end())
            continue;
        const QString ref = cases.size() == 1 ? cases.first().ref
            : exact != cases.end()            ? exact->ref
                                              : QString();
        const ReadsAlone reads = readsAlone(ref);
        Ways mine { { name } };
        if (!rest.isEmpty())
            mine = followedBy(mine, cutsOf(rest, reads));
        ways << followedBy(mine, waysBehindTheCase(parts.mid(1), reads));
    }
    return ways;
}

/// Everything that would be saved, to see whether two readings are one.
QStringList saidBy(const HearingLine &line)
{
    const HearingEntry &entry = line.entry;
    const Hearing &hearing = entry.hearing;
    return { entry.caseRef,   hearing.person.text(),  hearing.at.edtf(),   hearing.time,
             hearing.purpose, hearing.outcome,        hearing.mode,        entry.measureType,
             entry.term,      entry.statedEnd.edtf(), hearing.next.edtf(), hearing.note };
}

/// The field in which two readings part.
QString whereTheyPart(const HearingLine &one, const HearingLine &other)
{
    static const QStringList fields { u"case"_s,    u"person"_s,  u"at"_s,   u"time"_s,
                                      u"purpose"_s, u"outcome"_s, u"mode"_s, u"measure"_s,
                                      u"term"_s,    u"term"_s,    u"next"_s, u"note"_s };
    const QStringList a = saidBy(one);
    const QStringList b = saidBy(other);
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a.at(i) != b.at(i))
            return fields.at(i);
    }
    return {};
}

/// The one reading without a doubt; where there are two, their difference is a doubt; where there
/// is none, the one with the fewest doubts.
HearingLine chosen(const QList<HearingLine> &readings, Language language)
{
    HearingLine best = readings.first();
    for (const HearingLine &reading : readings.mid(1)) {
        if (reading.doubts.size() < best.doubts.size()) {
            best = reading;
            continue;
        }
        const QString parted = whereTheyPart(best, reading);
        if (!best.doubts.isEmpty() || !reading.doubts.isEmpty() || parted.isEmpty())
            continue;
        best.doubts.append(
            { parted,
              LineText::tr("This can be read as “%1” or as “%2”. Put commas between "
                           "the parts, or correct it here.")
                  .arg(understoodWords(best, language), understoodWords(reading, language)) });
        return best;
    }
    return best;
}

HearingLine readOnThisLayout(const QString &text, const HearingLineContext &context)
{
    const QStringList parts = partsOfLine(text);
    QList<HearingLine> readings;
    if (parts.size() > 1 || parts.isEmpty()) // as it is punctuated
        readings << LineReader(context).read(parts);
    if (!parts.isEmpty() && (readings.isEmpty() || !readings.first().doubts.isEmpty())) {
        for (const QStringList &way : waysFrom(parts, context))
            readings << LineReader(context).read(way);
    }
    if (readings.isEmpty())
        readings << LineReader(context).read(parts);
    return chosen(readings, context.language);
}

/// Whether there is a day among these words, behind a name where the case is not known.
bool hasADayAmongWords(const QString &text, bool caseKnown)
{
    constexpr qsizetype LongestDay = 4;
    constexpr qsizetype MostWords = 40;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > MostWords)
        return false;
    DateInputContext dates;
    dates.today = *CivilDay::of(2000, 1, 1); // only whether it is a day
    for (qsizetype from = caseKnown ? 0 : 1; from < words.size(); ++from) {
        for (qsizetype length = std::min(LongestDay, words.size() - from); length > 0; --length) {
            if (length == words.size())
                continue; // a day and nothing else
            const auto day = readDate(words.mid(from, length).join(u' '), dates);
            if (day && (day->date.isExactDay() || (hasDigit(text) && words.size() > 2)))
                return true;
        }
    }
    return false;
}

} // namespace

bool looksLikeHearingLine(const QString &text, bool caseKnown)
{
    if (partsOfLine(text).size() > 1 || !linesOnOtherLayouts(text).isEmpty()
        || hasADayAmongWords(text, caseKnown))
        return true;
    constexpr qsizetype LeastWords = 3;
    return hasDigit(text) && text.split(u' ', Qt::SkipEmptyParts).size() >= LeastWords
        && std::ranges::any_of(wordsOnOtherLayouts(text), [caseKnown](const QString &other) {
               return hasADayAmongWords(other, caseKnown);
           });
}

HearingLine readHearingLine(const QString &text, const HearingLineContext &context)
{
    const HearingLine line = readOnThisLayout(text, context);
    if (line.doubts.isEmpty())
        return line;
    // Only what then leaves no doubt was meant so.
    for (const QString &other : linesOnOtherLayouts(text) + wordsOnOtherLayouts(text)) {
        const HearingLine read = readOnThisLayout(other, context);
        if (read.doubts.isEmpty())
            return read;
    }
    return line;
}

QString understoodWords(const HearingLine &line, Language language)
{
    const Hearing &hearing = line.entry.hearing;
    QStringList words { line.caseShown, line.personShown };
    if (hearing.at.isSet())
        words << printDate(hearing.at, language, DateStyle::Weekday);
    words << hearing.time;
    const auto label = [&](const HearingCode &field, const QString &code) {
        if (!code.isEmpty())
            words << codeLabel(field.list, code, language);
    };
    label(hearingCodes().at(0), hearing.purpose);
    label(hearingCodes().at(1), hearing.outcome);
    label({ {}, u"measure_type"_s }, line.entry.measureType);
    words << line.entry.term;
    if (line.entry.statedEnd.isSet())
        words << LineText::tr("until %1").arg(printDate(line.entry.statedEnd, language));
    label(hearingCodes().at(2), hearing.mode);
    if (hearing.next.isSet())
        words << LineText::tr("next: %1").arg(printDate(hearing.next, language));
    if (!hearing.note.isEmpty())
        words << LineText::tr("“%1”", "a remark").arg(hearing.note);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

DayAndHour dayAndHour(const QString &text)
{
    // EDTF's own form of a time stays whole; anything else has its hour at the end.
    static const QRegularExpression hourAtEnd(u"^(.*\\S)[\\s,]+(\\d{1,2}[:.]\\d{2})$"_s);
    const QString trimmed = text.trimmed();
    const auto match = hourAtEnd.match(trimmed);
    return match.hasMatch() ? DayAndHour { match.captured(1), match.captured(2) }
                            : DayAndHour { trimmed, {} };
}

} // namespace habeas
