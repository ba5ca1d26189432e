#include "app/cli/tracktext.h"

#include "app/base/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/texttable.h"
#include "app/law/personfacts.h"

#include <QCoreApplication>

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

QString possibleEndText(const PossibleEnd &end)
{
    const QString latest = printDay(end.latest, screenLanguage(), DateStyle::Short);
    if (end.earliest == end.latest)
        return TrackText::tr("may end on %1: %2").arg(latest, end.arithmetic);
    return TrackText::tr("may end between %1 and %2: %3")
        .arg(printDay(end.earliest, screenLanguage(), DateStyle::Short), latest, end.arithmetic);
}

QString untilText(const TrackMeasure &entry)
{
    return entry.open ? TrackText::tr("no end on record") : shortDate(entry.measure.until);
}

QString orderText(const TrackOrder &entry)
{
    const Order &order = entry.order;
    QStringList parts { codeLabel(u"order_type"_s, order.type, screenLanguage()),
                        shortDate(order.made), order.term };
    parts.removeAll(QString());
    QString line = u"    "_s + parts.join(u", "_s) + u'\n';
    for (const PossibleEnd &end : entry.possibleEnds)
        line += u"        "_s + possibleEndText(end) + u'\n';
    if (entry.possibleEnds.isEmpty())
        line += u"        "_s + TrackText::tr("its end is not known") + u'\n';
    return line;
}

QString measureText(const TrackMeasure &entry)
{
    QString text = TrackText::tr("%1: %2 – %3, %4")
                       .arg(codeLabel(u"measure_type"_s, entry.measure.type, screenLanguage()),
                            shortDate(entry.measure.from), untilText(entry), daysText(entry.days))
        + u'\n';
    for (const TrackOrder &order : entry.orders)
        text += orderText(order);
    return text;
}

QString trackText(const CaseFolder &folder, const PersonTrack &whose, CivilDay day)
{
    const LibertyTrack &track = whose.track;
    const QString name = displayName(folder, whose.person);
    QString text
        = TrackText::tr("%1, liberty track as of %2")
              .arg(name.isEmpty() ? folder.file.ref : name, printDay(day, screenLanguage()))
        + u"\n\n"_s;
    if (track.measures.isEmpty())
        return text + TrackText::tr("No measure is on record.") + u'\n';
    for (const TrackMeasure &measure : track.measures)
        text += measureText(measure);
    text += u'\n';
    text += alignedTable({ { TrackText::tr("Liberty lost"), daysText(track.total) },
                           { TrackText::tr("of it in custody"), daysText(track.custody) },
                           { TrackText::tr("under house arrest"), daysText(track.houseArrest) } });
    if (!track.findings.isEmpty())
        text += u'\n';
    for (const TrackFinding &finding : track.findings)
        text += u"! "_s + finding.text + u'\n';
    return text;
}

} // namespace

QList<PersonTrack> tracksOf(const CaseFolder &folder, CivilDay day)
{
    QList<PersonTrack> tracks;
    for (const Subject &subject : subjectsOf(folder)) {
        PersonTrack whose { subject.person, libertyTrack(folder, day, subject.person) };
        if (tracks.isEmpty() || !whose.track.measures.isEmpty())
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
