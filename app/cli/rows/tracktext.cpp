#include "app/cli/rows/tracktext.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/rows/texttable.h"
#include "app/law/deadlines/subject.h"
#include "app/law/track/places.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TrackText
{
    Q_DECLARE_TR_FUNCTIONS(TrackText)
};

QString shortDate(const PartialDate &date)
{
    return printDate(date, screenLanguage(), DateStyle::Short);
}

QString exactDaysText(const DayRange &days)
{
    const auto least = static_cast<int>(days.least);
    if (days.unbounded)
        return days.least == 0 ? TrackText::tr("an unknown number of days")
                               : TrackText::tr("at least %n day(s)", nullptr, least);
    if (days.least == days.most)
        return TrackText::tr("%n day(s)", nullptr, least);
    return TrackText::tr("%1 to %2 days").arg(days.least).arg(days.most);
}

QString daysText(const DayRange &days)
{
    const QString text = exactDaysText(days);
    return days.approximate ? TrackText::tr("about %1").arg(text) : text;
}

/// Whoever was let go the same day was held all the same.
QString heldText(const DayRange &days, bool begun)
{
    const bool none = days.most == 0 && !days.unbounded && !days.approximate;
    return none && begun ? TrackText::tr("less than 1 day") : daysText(days);
}

bool hasBegun(const TrackMeasure &entry, CivilDay day)
{
    const auto from = entry.measure.from.latest();
    return from && *from <= day;
}

QString possibleEndText(const PossibleEnd &end)
{
    const QString latest = printDay(end.latest, screenLanguage(), DateStyle::Short);
    if (end.earliest == end.latest)
        return TrackText::tr("may end on %1: %2").arg(latest, end.arithmetic);
    return TrackText::tr("may end between %1 and %2: %3")
        .arg(printDay(end.earliest, screenLanguage(), DateStyle::Short), latest, end.arithmetic);
}

QString orderText(const TrackOrder &entry)
{
    const Order &order = entry.order;
    QStringList parts { codeLabel(u"order_type"_s, order.type, screenLanguage()),
                        shortDate(order.made), lengthWords(order.term) };
    parts.removeAll(QString());
    QString line = u"    "_s + parts.join(u", "_s) + u'\n';
    for (const PossibleEnd &end : entry.possibleEnds)
        line += u"        "_s + possibleEndText(end) + u'\n';
    if (entry.possibleEnds.isEmpty())
        line += u"        "_s + TrackText::tr("its end is not known") + u'\n';
    return line;
}

bool isStretch(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Interval && !date.intervalStart().isUnknown()
        && !date.intervalEnd().isUnknown();
}

/// "between 4 Nov 2023 and 6 Nov 2023": on one of these days.
QString someDayText(const PartialDate &date)
{
    return isStretch(date)
        ? TrackText::tr("between %1 and %2")
              .arg(shortDate(date.intervalStart()), shortDate(date.intervalEnd()))
        : shortDate(date);
}

/// Three dates with dashes between them would say nothing.
QString stretchText(const PartialDate &from, const PartialDate &until)
{
    const QString open = TrackText::tr("no end on record");
    if (!isStretch(from) && !isStretch(until))
        return TrackText::tr("%1 – %2", "from, until")
            .arg(shortDate(from), until.isSet() ? shortDate(until) : open);
    if (!until.isSet())
        return TrackText::tr("began %1, %2", "on one of some days, no end on record")
            .arg(someDayText(from), open);
    return TrackText::tr("began %1, ended %2", "each may be one of some days")
        .arg(someDayText(from), someDayText(until));
}

QString placeText(const TrackPlace &place)
{
    const QString when = stretchText(place.from, place.until);
    const QString days = daysText(place.days);
    if (!isPlaceName(place.place))
        return u"    "_s
            + TrackText::tr("place not known: %1, %2", "from and until, days").arg(when, days)
            + u'\n';
    return u"    "_s
        + TrackText::tr("in %1: %2, %3", "place, from and until, days").arg(place.place, when, days)
        + u'\n';
}

QString measureText(const TrackMeasure &entry, CivilDay day)
{
    QString text = TrackText::tr("%1: %2, %3", "measure, from and until, days")
                       .arg(codeLabel(u"measure_type"_s, entry.measure.type, screenLanguage()),
                            stretchText(entry.measure.from, entry.measure.until),
                            heldText(entry.days, hasBegun(entry, day)))
        + u'\n';
    if (entry.disappeared)
        text += u"    "_s
            + TrackText::tr("disappeared until acknowledged: %1").arg(daysText(*entry.disappeared))
            + u'\n';
    for (const TrackPlace &place : entry.places)
        text += placeText(place);
    for (const TrackOrder &order : entry.orders)
        text += orderText(order);
    return text;
}

QString decimalsText(const DecimalDays &days)
{
    if (days.unbounded)
        return TrackText::tr("at least %1", "days with a fraction").arg(decimalText(days.least));
    if (days.least == days.most)
        return decimalText(days.least);
    return TrackText::tr("%1 to %2", "days with a fraction")
        .arg(decimalText(days.least), decimalText(days.most));
}

/// Only a recorded end or start tells how many days are left.
bool isSettled(const TermReading &reading)
{
    return reading.basis == TermReading::Basis::Stated
        || reading.basis == TermReading::Basis::Begins;
}

QString readingText(const TermReading &reading)
{
    const Language language = screenLanguage();
    const QString latest = printDay(reading.latest, language, DateStyle::Short);
    const QString days = reading.earliest == reading.latest
        ? latest
        : TrackText::tr("between %1 and %2")
              .arg(printDay(reading.earliest, language, DateStyle::Short), latest);
    if (!isSettled(reading))
        return TrackText::tr("counted from a day it may run from: ends %1 (%2)", "day, arithmetic")
            .arg(days, reading.arithmetic);
    return TrackText::tr("ends %1, days left: %2 (%3)", "day, number of days, arithmetic")
        .arg(days, decimalsText(reading.remaining), reading.arithmetic);
}

QString sentenceText(const TrackSentence &entry)
{
    const Sentence &sentence = entry.sentence;
    QStringList parts { codeLabel(u"sentence_type"_s, sentence.type, screenLanguage()),
                        shortDate(sentence.pronounced), lengthWords(sentence.term) };
    parts.removeAll(QString());
    QString text = TrackText::tr("Sentence: %1").arg(parts.join(u", "_s)) + u'\n';
    if (!entry.measures.isEmpty())
        text += u"    "_s + TrackText::tr("days credited: %1").arg(decimalsText(entry.credited))
            + u'\n';
    if (entry.served.most > 0 || entry.served.unbounded)
        text += u"    "_s + TrackText::tr("served: %1").arg(daysText(entry.served)) + u'\n';
    if (entry.pardoned)
        text += u"    "_s + TrackText::tr("pardon or amnesty: %1").arg(shortDate(*entry.pardoned))
            + u'\n';
    else if (entry.term && std::ranges::none_of(entry.readings, &isSettled))
        text += u"    "_s + TrackText::tr("the day the term runs from is not on record") + u'\n';
    for (const TermReading &reading : entry.readings)
        text += u"    "_s + readingText(reading) + u'\n';
    return text;
}

QString headingText(const CaseFolder &folder, const PersonTrack &whose, CivilDay day)
{
    const QString today = printDay(day, screenLanguage());
    if (whose.nobody)
        return TrackText::tr("Nobody named, measures as of %1").arg(today);
    const QString name = shownName(folder, whose.person);
    return TrackText::tr("%1, liberty track as of %2")
        .arg(name.isEmpty() ? folder.file.ref : name, today);
}

QString findingsText(const LibertyTrack &track)
{
    QString text;
    for (const TrackFinding &finding : track.findings)
        text += u"! "_s + finding.text + u'\n';
    return text.isEmpty() ? text : QString(u'\n' + text);
}

QString trackText(const CaseFolder &folder, const PersonTrack &whose, CivilDay day)
{
    const LibertyTrack &track = whose.track;
    QString text = headingText(folder, whose, day) + u"\n\n"_s;
    if (track.measures.isEmpty()) {
        text += TrackText::tr("No measure is on record.") + u'\n';
        return text + findingsText(track);
    }
    for (const TrackMeasure &measure : track.measures)
        text += measureText(measure, day);
    const bool wasHeld = std::ranges::any_of(track.measures, [day](const TrackMeasure &measure) {
        return isDeprivation(measure.measure.type) && hasBegun(measure, day);
    });
    text += u'\n';
    text += alignedTable({ { TrackText::tr("Liberty lost"), heldText(track.total, wasHeld) },
                           { TrackText::tr("of it in custody"), daysText(track.custody) },
                           { TrackText::tr("under house arrest"), daysText(track.houseArrest) } });
    if (track.limited.most > 0 || track.limited.unbounded)
        text += alignedTable({ { TrackText::tr("Liberty limited"), daysText(track.limited) } });
    text += track.now.text + u'\n';
    for (const TrackSentence &sentence : track.sentences)
        text += sentenceText(sentence);
    return text + findingsText(track);
}

} // namespace

QList<PersonTrack> tracksOf(const CaseFolder &folder, CivilDay day)
{
    QList<PersonTrack> tracks;
    for (const Subject &subject : subjectsOf(folder)) {
        const bool first = tracks.isEmpty();
        PersonTrack whose { subject.person, libertyTrack(folder, day, subject),
                            !first && subject.person.isNull() };
        if (first || !whose.track.measures.isEmpty())
            tracks << std::move(whose);
    }
    return tracks;
}

QString tracksText(const CaseFolder &folder, const QList<PersonTrack> &tracks, CivilDay day)
{
    QStringList texts;
    for (const PersonTrack &whose : tracks)
        texts << trackText(folder, whose, day);
    return texts.join(u'\n');
}

} // namespace habeas
