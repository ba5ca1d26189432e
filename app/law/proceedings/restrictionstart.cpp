#include "app/law/proceedings/restrictionstart.h"

#include "app/base/dates/dateprint.h"
#include "app/base/dates/daterelation.h"
#include "app/law/deadlines/subject.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(Restrictions)
};

using State = RestrictionStart::State;

QString dateWords(const PartialDate &date)
{
    return printDate(date, screenLanguage());
}

RestrictionStart unknown(const QString &words)
{
    RestrictionStart start;
    start.words = words;
    return start;
}

RestrictionStart notYet(const QString &words)
{
    RestrictionStart start;
    start.state = State::NotYet;
    start.words = words;
    return start;
}

RestrictionStart from(const PartialDate &date, const QString &words)
{
    RestrictionStart start;
    start.state = State::Known;
    start.begins = date;
    start.computed = true;
    start.words = words;
    return start;
}

bool begins(const PartialDate &date, CivilDay day)
{
    return !date.earliest() || *date.earliest() <= day;
}

/// The last stretch of lost liberty that had begun by that day.
const Measure *lastDeprivation(const QList<Measure> &measures, CivilDay day)
{
    const Measure *last = nullptr;
    for (const Measure &measure : measures) {
        if (isDeprivation(measure.type) && begins(measure.from, day))
            last = &measure;
    }
    return last;
}

bool endedIn(const Measure &measure, const QStringList &ends)
{
    return ends.contains(measure.endedBy);
}

bool isOpenOn(const Measure &measure, CivilDay day)
{
    return !measure.until.isSet() || (measure.until.earliest() && *measure.until.earliest() > day);
}

RestrictionStart fromRelease(const QList<Measure> &measures, const Sentence *sentence,
                             const QStringList &ends, CivilDay day)
{
    const Measure *last = lastDeprivation(measures, day);
    if (last == nullptr)
        return unknown(StartText::tr("It starts with release, and no deprivation of liberty is on "
                                     "record."));
    if (isOpenOn(*last, day))
        return notYet(StartText::tr("It starts with release, and no release is on record."));
    if (!endedIn(*last, ends))
        return unknown(
            StartText::tr("It starts with release, and the record does not say that the last "
                          "deprivation of liberty ended in one."));
    if (sentence != nullptr && liesBefore(last->until, sentence->pronounced))
        return unknown(StartText::tr("It starts with release, and no release after the judgment is "
                                     "on record."));
    if (last->until.isUnknown())
        return from(last->until,
                    StartText::tr("It started with the release, on a day nobody knows."));
    return from(last->until,
                StartText::tr("It started with the release, %1.").arg(dateWords(last->until)));
}

RestrictionStart fromEndOfPunishment(const QList<Measure> &measures, const Sentence *sentence,
                                     CivilDay day)
{
    static const QStringList ends { u"served"_s, u"release"_s, u"parole"_s, u"pardon"_s };
    const Measure *last = nullptr;
    for (const Measure &measure : measures) {
        const bool linked
            = sentence == nullptr || measure.sentence.isNull() || measure.sentence == sentence->id;
        if (measure.type == u"imprisonment"_s && linked && begins(measure.from, day))
            last = &measure;
    }
    if (last != nullptr && !isOpenOn(*last, day) && endedIn(*last, ends))
        return from(last->until,
                    StartText::tr("It started when the main punishment ended, %1.")
                        .arg(dateWords(last->until)));
    if (last != nullptr && isOpenOn(*last, day))
        return notYet(StartText::tr("It starts when the main punishment ends, and that is not on "
                                    "record."));
    return unknown(StartText::tr("It starts when the main punishment ends, and the record does not "
                                 "say when that was."));
}

RestrictionStart fromSentence(const QString &event, const Sentence *sentence, CivilDay day)
{
    const bool inForce = event == u"in_force"_s;
    const PartialDate date = sentence == nullptr
        ? PartialDate()
        : (inForce ? sentence->inForce : sentence->pronounced);
    if (!date.isSet() || date.isUnknown())
        return unknown(inForce ? StartText::tr("It starts when the judgment comes into force, and "
                                               "that day is not on record.")
                               : StartText::tr("It starts on the day of the judgment, and that day "
                                               "is not on record."));
    const QString words = inForce
        ? StartText::tr("It starts when the judgment comes into force, %1.").arg(dateWords(date))
        : StartText::tr("It starts on the day of the judgment, %1.").arg(dateWords(date));
    RestrictionStart start = from(date, words);
    if (!begins(date, day))
        start.state = State::NotYet;
    return start;
}

QString doubtWords(const SentenceChain &chain)
{
    return chain.state == SentenceChain::State::Stands
        ? StartText::tr("A later judgment took the place of the one it rests on.")
        : StartText::tr("The judgment it rests on does not stand any more.");
}

RestrictionStart fromEvent(const CaseFolder &folder, const Restriction &restriction,
                           const Sentence *sentence, CivilDay day)
{
    static const QStringList releases { u"release"_s, u"served"_s,   u"parole"_s,
                                        u"pardon"_s,  u"exchange"_s, u"deportation"_s,
                                        u"quashed"_s, u"bail"_s,     u"acquittal"_s };
    const Id<Person> named = restriction.person.isNull() && sentence != nullptr
        ? sentence->person
        : restriction.person;
    // Of several people at risk, a ban that names nobody is nobody's: no release is theirs by
    // chance.
    const Subject subject
        = named.isNull() && peopleAtRisk(folder).size() > 1 ? Subject {} : subjectOf(folder, named);
    const QList<Measure> measures = measuresOf(folder, subject);
    const QString &event = restriction.startsWith;
    if (event == u"release"_s)
        return fromRelease(measures, sentence, releases, day);
    if (event == u"parole"_s)
        return fromRelease(measures, sentence, { u"parole"_s }, day);
    if (event == u"sentence_served"_s)
        return fromEndOfPunishment(measures, sentence, day);
    if (event == u"pronounced"_s || event == u"in_force"_s)
        return fromSentence(event, sentence, day);
    return unknown(
        StartText::tr("The record does not say when the event it starts with happened."));
}

} // namespace

RestrictionStart restrictionStart(const CaseFolder &folder, const QList<SentenceChain> &chains,
                                  const Restriction &restriction, CivilDay day)
{
    const auto found = std::ranges::find(folder.sentences, restriction.sentence, &Sentence::id);
    const bool named = !restriction.sentence.isNull() && found != folder.sentences.end();
    const Sentence *sentence = named ? &*found : nullptr;
    const auto measure = std::ranges::find(folder.measures, restriction.measure, &Measure::id);

    RestrictionStart start;
    if (restriction.from.isSet()) {
        start.state = State::Known;
        start.begins = restriction.from;
    } else if (!restriction.startsWith.isEmpty()) {
        start = fromEvent(folder, restriction, sentence, day);
    } else if (!restriction.measure.isNull() && measure != folder.measures.end()) {
        start = from(measure->from, StartText::tr("It goes with the measure it belongs to."));
    }
    if (sentence != nullptr && !isCarried(chains, sentence->id)) {
        const SentenceChain *chain = chainOf(chains, sentence->id);
        start.doubted = chain != nullptr && chain->state != SentenceChain::State::None;
        if (start.doubted)
            start.words = QString(start.words + u' ' + doubtWords(*chain)).trimmed();
    }
    return start;
}

} // namespace habeas
