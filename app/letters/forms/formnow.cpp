#include "app/base/dates/dateprint.h"
#include "app/law/proceedings/keptlimits.h"
#include "app/law/proceedings/sentencing.h"
#include "app/law/track/sincewords.h"
#include "app/letters/facts/contradictions.h"
#include "app/letters/facts/lifespan.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/oncewords.h"

#include <algorithm>

// Whether the person is held now, under what, until when; and what leaves that open.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QString labelOf(const FormContext &context, const TrackMeasure *tracked)
{
    return tracked == nullptr ? QString() : context.label("measure_type", tracked->measure.type);
}

/// The measures that "now" speaks of, as far as somebody did not leave them out.
struct NowMeasures
{
    const TrackMeasure *main = nullptr;
    const TrackMeasure *beside = nullptr;
};

NowMeasures measuresOfNow(const FormContext &context, const LibertyTrack &track)
{
    NowMeasures found;
    for (const TrackMeasure &one : track.measures) {
        if (context.wish().leftOut.contains(one.measure.id.uuid()))
            continue;
        if (one.measure.id == track.now.measure)
            found.main = &one;
        else if (one.measure.id == track.now.beside)
            found.beside = &one;
    }
    return found;
}

QString notCertainWords(const FormContext &context, const Whereabouts &now,
                        const NowMeasures &measures)
{
    const QString type = labelOf(context, measures.main);
    const QString other = labelOf(context, measures.beside);
    if (now.contradicted && measures.beside != nullptr)
        return context
            .say(u"it is not certain whether the person is held: both %1 and %2 are on record",
                 u"точно неизвестно, под стражей ли этот человек: записаны обе меры (%1; %2)",
                 u"қамауда екені нақты белгісіз: екі шара да жазылған (%1; %2)")
            .arg(type, other);
    const QString words = context
                              .say(u"it is not certain whether the person is held (%1)",
                                   u"точно неизвестно, под стражей ли этот человек (%1)",
                                   u"қамауда екені нақты белгісіз (%1)")
                              .arg(type);
    if (measures.beside == nullptr)
        return words;
    return context
        .say(u"%1; in any case liberty is limited (%2)",
             u"%1; свобода в любом случае ограничена (%2)",
             u"%1; бостандығы қалай болғанда да шектелген (%2)")
        .arg(words, other);
}

QString whereaboutsWords(const FormContext &context, const Whereabouts &now,
                         const NowMeasures &measures, const QString &type)
{
    switch (now.state) {
    case Whereabouts::State::NotKnown:
        break;
    case Whereabouts::State::Held:
        return context.say(u"held (%1)", u"под стражей или арестом (%1)", u"қамауда (%1)")
            .arg(type);
    case Whereabouts::State::MaybeHeld:
        return notCertainWords(context, now, measures);
    case Whereabouts::State::Disappeared:
        return context.say(u"disappeared; nobody has acknowledged holding the person",
                           u"исчезновение; никто не признал, что удерживает этого человека",
                           u"жоғалып кеткен; оны ұстап отырғанын ешкім мойындаған жоқ");
    case Whereabouts::State::Limited:
        return context
            .say(u"not held; liberty is limited (%1)", u"не под стражей; свобода ограничена (%1)",
                 u"қамауда емес; бостандығы шектелген (%1)")
            .arg(type);
    case Whereabouts::State::NotHeld:
        return context.say(u"not held, as far as the record says",
                           u"не под стражей, насколько известно",
                           u"біздің білуімізше, қамауда емес");
    case Whereabouts::State::Escaped:
        return context.say(u"escaped", u"побег", u"қашып кеткен");
    case Whereabouts::State::Died:
        return context.say(u"died", u"этого человека нет в живых", u"қайтыс болған");
    }
    return context.say(u"not known", u"неизвестно", u"белгісіз");
}

/// What must not be read without it: that the judgment behind the measure is gone, or that
/// another measure speaks against it.
LetterValue remarkOn(const FormContext &context, const TrackMeasure &held)
{
    const MeasuresAtOdds odds
        = measuresAtOdds(context.folder(), held.measure.person, context.wish().date);
    if (!held.judgmentGone && odds.measures.contains(held.measure.id.uuid()))
        return LetterValue::of(context.say(
            u"That is not certain: our record has another measure for the same days, and the two "
            u"do not go together.",
            u"Точно это неизвестно: за те же дни записана другая мера, а обе сразу невозможны.",
            u"Бұл нақты белгісіз: сол күндерге басқа шара да жазылған, ал екеуі қатар болуы мүмкін "
            u"емес."));
    if (!held.judgmentGone || context.wish().leftOut.contains(held.judgmentGone->decision.uuid()))
        return {};
    const PartialDate &at = held.judgmentGone->at;
    const bool dated = at.isSet() && !at.isUnknown();
    const QString words = dated
        ? context
              .say(
                  u"The judgment this rests on does not stand any more (decision: %1), and we have "
                  u"no release on record.",
                  u"Приговор, на котором это основано, больше не действует (решение: %1), а "
                  u"освобождения у нас не записано.",
                  u"Бұған негіз болған үкім енді күшінде емес (шешім: %1), ал бізде босату "
                  u"жазылмаған.")
              .arg(dateOnce(at, context.language()))
        : context.say(u"The judgment this rests on does not stand any more, and we have no release "
                      u"on record.",
                      u"Приговор, на котором это основано, больше не действует, а освобождения у "
                      u"нас не записано.",
                      u"Бұған негіз болған үкім енді күшінде емес, ал бізде босату жазылмаған.");
    LetterValue value = LetterValue::of(words);
    value.record = held.judgmentGone->decision.uuid();
    return value;
}

/// Why it is not certain that whoever a judgment spared is still held.
LetterValue remarkOnSparing(const FormContext &context, const TrackMeasure &held)
{
    if (!held.sparedBy || context.wish().leftOut.contains(held.sparedBy->judgment.uuid()))
        return {};
    const PartialDate &at = held.sparedBy->at;
    LetterValue value = LetterValue::of(
        context
            .say(u"The judgment of %1 (%2) does not take liberty away, and we have no release on "
                 u"record.",
                 u"Приговор (%1: %2) свободы не лишает, а освобождения у нас не записано.",
                 u"Үкім (%1: %2) бас бостандығынан айырмайды, ал бізде босату жазылмаған.")
            .arg(dateOnce(at, context.language()),
                 context.label("sentence_type", held.sparedBy->type)));
    value.record = held.sparedBy->judgment.uuid();
    return value;
}

/// The judgments of the sentence a measure carries out, from the first one: "judgment of 14
/// November 2024 (Article 361(2), Criminal Code)".
LetterValue judgmentsOf(const FormContext &context, const Measure &measure)
{
    QStringList said;
    LetterValue value;
    for (const SentenceChain &chain : sentenceChains(context.folder(), context.wish().date)) {
        const bool theirs = !measure.sentence.isNull()
            && std::ranges::any_of(chain.judgments, [&measure](const Judgment &one) {
                   return one.sentence.id == measure.sentence;
               });
        for (const Judgment &judgment : chain.judgments) {
            const Sentence &sentence = judgment.sentence;
            if (!theirs || !judgment.passed || context.wish().leftOut.contains(sentence.id.uuid()))
                continue;
            QStringList parts { context.say(u"judgment", u"приговор", u"үкім") };
            if (sentence.pronounced.isSet() && !sentence.pronounced.isUnknown())
                parts << dateOnce(sentence.pronounced, context.language());
            parts << context.words(sentence.court, value.foreign)
                  << printLaw(sentence.law, context.language(), LawStyle::Short);
            parts.removeAll(QString());
            said << parts.join(u", "_s);
        }
    }
    value.content = LetterValue::of(said.join(u"; "_s)).content;
    return value;
}

/// The end somebody entered where no order or judgment on record says one.
void readEndOnRecord(const FormContext &context, LetterValue &value, const PartialDate &until)
{
    value.set(u"due"_s, context.date(until));
    value.set(u"by_record"_s, LetterValue::flag(until.isSet()));
}

/// The measure that runs now, with its end. Of one that may have passed into another, neither the
/// place nor the end is known.
void readRunning(FormContext &context, LetterValue &value, const LibertyTrack &track,
                 const TrackMeasure &running, const QString &type)
{
    const bool surely = track.now.state != Whereabouts::State::Held || track.now.beside.isNull();
    value.record = running.measure.id.uuid();
    value.set(u"type"_s, LetterValue::of(type));
    if (track.now.since.isSet() && !track.now.since.isUnknown())
        value.set(u"since"_s, LetterValue::of(sinceWords(track.now.since, context.language())));
    value.set(u"place"_s, context.properName(track.now.place));
    value.set(u"authority"_s, context.properName(track.now.authority));
    value.set(u"remark"_s, remarkOn(context, running));
    value.set(u"rests_on"_s, judgmentsOf(context, running.measure));
    const std::optional<PaperEnd> due = surely ? endByPapers(running, track) : std::nullopt;
    if (!due) {
        if (surely && !running.measure.until.isUnknown())
            readEndOnRecord(context, value, running.measure.until);
        return;
    }
    value.set(u"due"_s, LetterValue::of(context.span(due->first, due->last)));
    value.set(u"by_judgment"_s, LetterValue::flag(due->byJudgment));
    value.set(u"is_due_over"_s, LetterValue::flag(due->last < context.wish().date));
}

/// Who died is not held, free or limited in anything.
bool readDeath(FormContext &context, LetterValue &value)
{
    const CaseFolder &folder = context.folder();
    const auto person = std::ranges::find(folder.people, context.data().person, &Person::id);
    if (person == folder.people.end() || !person->died.isSet())
        return false;
    value.content = LetterValue::Group {};
    value.set(u"text"_s, LetterValue::of(deathInWords(*person, person->died, context.language())));
    value.set(u"has_died"_s, LetterValue::flag(true));
    return true;
}

/// A punishment outside prison that stands, where no measure says anything: nobody has disappeared.
bool servesOutside(const FormContext &context)
{
    static const QStringList outside { u"suspended"_s, u"restriction_of_freedom"_s, u"fine"_s,
                                       u"community_work"_s, u"ban"_s };
    const CivilDay today = context.wish().date;
    const bool perhapsTheirs = !context.isTheirs({})
        && std::ranges::any_of(context.folder().measures, [today](const Measure &measure) {
               return measure.person.isNull() && runsOn(measure, today) != Runs::No;
           });
    if (perhapsTheirs)
        return false;
    const QList<SentenceChain> chains = sentenceChains(context.folder(), today);
    return std::ranges::any_of(chains, [&context](const SentenceChain &chain) {
        const Sentence *stands = chain.inEffect();
        return stands != nullptr && context.isTheirs(chain.person) && outside.contains(stands->type)
            && !context.wish().leftOut.contains(stands->id.uuid());
    });
}

/// "3", "3 to 12": days past the last day any order or judgment allows.
QString daysOver(const FormContext &context, const PaperEnd &due)
{
    const CivilDay today = context.wish().date;
    if (due.last >= today)
        return {};
    return context.days(
        { .least = daysBetween(due.last, today), .most = daysBetween(due.first, today) });
}

} // namespace

void readDetention(FormContext &context, const LibertyTrack &track)
{
    const NowMeasures measures = measuresOfNow(context, track);
    const bool passedOn = !track.now.beside.isNull(); // into another measure, perhaps
    if (track.now.state != Whereabouts::State::Held || measures.main == nullptr || passedOn)
        return;
    const TrackMeasure &running = *measures.main;
    context.root(u"detention"_s).content = LetterValue::Group {};
    LetterValue &value = context.root(u"detention"_s).members[u"current"_s];
    value.content = LetterValue::Group {};
    value.record = running.measure.id.uuid();
    value.set(u"kind"_s, LetterValue::of(labelOf(context, &running)));
    value.set(u"start"_s, LetterValue::of(running.measure.from));
    value.set(u"place"_s, context.properName(track.now.place));
    value.set(u"authority"_s, context.properName(track.now.authority));
    value.set(u"law"_s, LetterValue::of(running.measure.law));
    if (running.measure.from.earliest())
        value.set(u"days_so_far"_s, LetterValue::of(context.days(running.days)));
    if (const std::optional<PaperEnd> due = endByPapers(running, track)) {
        value.set(u"due"_s, LetterValue::of(context.span(due->first, due->last)));
        value.set(u"overdue_by"_s, LetterValue::of(daysOver(context, *due)));
    }
}

void readNow(FormContext &context, const LibertyTrack &track)
{
    using State = Whereabouts::State;
    LetterValue &value = context.root(u"now"_s);
    if (readDeath(context, value))
        return;
    const State state = track.now.state;
    const NowMeasures measures = measuresOfNow(context, track);
    const bool besideMissing = !track.now.beside.isNull() && measures.beside == nullptr;
    const bool needsBeside = state == State::Held || track.now.contradicted;
    if ((measures.main == nullptr
         && (state == State::Held || state == State::Limited || state == State::MaybeHeld))
        || (besideMissing && needsBeside))
        return;
    QString type = labelOf(context, measures.main);
    if (state == State::Held && measures.beside != nullptr)
        type = context.say(u"%1 or %2", u"%1 или %2", u"%1 немесе %2")
                   .arg(type, labelOf(context, measures.beside));
    // A form says that it is not known; what is published does not speak of it.
    if (state == State::NotKnown && context.info().reader == Reader::Public)
        return;
    value.content = LetterValue::Group {};
    const bool outside = state == State::NotKnown && servesOutside(context);
    value.set(u"text"_s,
              LetterValue::of(outside ? context.say(u"our record shows no detention for now",
                                                    u"сведений о том, что этого человека сейчас "
                                                    u"держат под стражей, у нас нет",
                                                    u"қазір қамауда ұсталғаны туралы жазбамыз жоқ")
                                      : whereaboutsWords(context, track.now, measures, type)));
    value.set(u"is_held"_s, LetterValue::flag(state == State::Held));
    value.set(u"is_missing"_s, LetterValue::flag(state == State::Disappeared));
    value.set(
        u"is_unknown"_s,
        LetterValue::flag((state == State::NotKnown && !outside) || state == State::MaybeHeld));
    value.set(u"is_not_certain"_s, LetterValue::flag(state == State::MaybeHeld));
    value.set(u"has_died"_s, LetterValue::flag(state == State::Died));
    const bool runs
        = state == State::Held || state == State::Limited || state == State::Disappeared;
    if (runs && measures.main != nullptr)
        readRunning(context, value, track, *measures.main, type);
    else if (state == State::MaybeHeld && measures.beside != nullptr && !track.now.contradicted)
        readRunning(context, value, track, *measures.beside, labelOf(context, measures.beside));
    if (state == State::MaybeHeld && measures.main != nullptr && measures.main->sparedBy)
        value.set(u"remark"_s, remarkOnSparing(context, *measures.main));
}

} // namespace habeas
