#include "app/law/deadlines/subject.h"
#include "app/letters/forms/formcontext.h"

#include <algorithm>

// What a tired reader of the timeline misses, in the document's language.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

bool isDeprivationOf(const FormContext &context, const TrackFinding &finding)
{
    const QList<Measure> &all = context.folder().measures;
    const auto measure = std::ranges::find(all, finding.measure, &Measure::id);
    return measure == all.end() || isDeprivation(measure->type);
}

} // namespace

QString trackRemark(const FormContext &context, const TrackFinding &finding, const QString &type)
{
    using Kind = TrackFinding::Kind;
    const QString first = context.span(finding.from, finding.from);
    const QString both = context.span(finding.from, finding.until);
    switch (finding.kind) {
    case Kind::Gap:
        return context
            .say(u"Nothing is on record between two measures: %1.",
                 u"Между двумя мерами записей нет: %1.", u"Екі шараның арасында жазба жоқ: %1.")
            .arg(both);
    case Kind::Overlap:
        return context
            .say(u"Two measures overlap: %1.", u"Две меры пересекаются: %1.",
                 u"Екі шара қабаттасады: %1.")
            .arg(both);
    case Kind::NoOrder:
        return context
            .say(u"For this measure, or a part of it, no order is on record: %1.",
                 u"На эту меру или на её часть решение не записано: %1.",
                 u"Бұл шараға немесе оның бір бөлігіне шешім жазылмаған: %1.")
            .arg(type);
    case Kind::NotReleasedOnDueDate:
        return context
            .say(u"Not released on the due day (%2): %1.",
                 u"В назначенный день (%2) освобождения не было: %1.",
                 u"Белгіленген күні (%2) босатылмаған: %1.")
            .arg(type, finding.until ? context.span(finding.until, finding.until) : first);
    case Kind::HeldBeyondEnd:
        return context
            .say(u"The last possible end of the order had passed and the measure went "
                 u"on: %1 (%2).",
                 u"Последний возможный день решения прошёл, а мера продолжалась: %1 (%2).",
                 u"Шешімнің соңғы ықтимал күні өтіп кетсе де, шара жалғасқан: %1 (%2).")
            .arg(type, both);
    case Kind::EndUnknown:
        return context
            .say(u"Until which day the last order runs is not on record: %1.",
                 u"До какого дня действует последнее решение, не записано: %1.",
                 u"Соңғы шешімнің қай күнге дейін екені жазылмаған: %1.")
            .arg(type);
    case Kind::NoEndDate:
        return context
            .say(u"The record does not say until when: %1.", u"До какого дня, не записано: %1.",
                 u"Қай күнге дейін екені жазылмаған: %1.")
            .arg(type);
    case Kind::OrderGap: // what nobody has confirmed stays the question that it is
    case Kind::OrderAfterEnd:
        return context
            .say(u"An extension was made after the previous end: %1.",
                 u"Продление оформлено после прежнего срока: %1.",
                 u"Ұзарту бұрынғы мерзім өткеннен кейін жасалған: %1.")
            .arg(type);
    case Kind::JudgmentGone:
        if (!isDeprivationOf(context, finding))
            return context
                .say(u"The trial ended in an acquittal (%2), and no end of the measure is on "
                     u"record: %1.",
                     u"Суд закончился оправданием (%2), а окончание меры не записано: %1.",
                     u"Сот ақтаумен аяқталды (%2), ал шараның аяқталуы жазылмаған: %1.")
                .arg(type, first);
        return context
            .say(u"The judgment behind it does not stand any more (%2), and no release is on "
                 u"record: %1.",
                 u"Приговор, на котором мера основана, больше не действует (%2), а освобождение "
                 u"не записано: %1.",
                 u"Шараға негіз болған үкім енді күшінде емес (%2), ал босату жазылмаған: %1.")
            .arg(type, first);
    case Kind::HeldAfterJudgment:
        return context
            .say(u"The judgment (%2) holds nobody, and no release is on record: %1.",
                 u"Приговор (%2) не лишает свободы, а освобождение не записано: %1.",
                 u"Үкім (%2) бас бостандығынан айырмайды, ал босату жазылмаған: %1.")
            .arg(type, first);
    case Kind::BailWhileHeld:
        return context
            .say(u"Being held and being let go are both on record for the same days: %1 (%2).",
                 u"За одни и те же дни записаны и лишение свободы, и освобождение: %1 (%2).",
                 u"Бір күндерге ұстау да, босату да жазылған: %1 (%2).")
            .arg(type, both);
    case Kind::ReleaseOrdered:
    case Kind::OrderBeforeFirst:
    case Kind::OrderPosition:
    case Kind::OrderAfterRelease:
    case Kind::EndDiffers:
    case Kind::Impossible:
    case Kind::EffectNotSaid:
    case Kind::PlaceGap:
    case Kind::PlaceNotKnown:
    case Kind::PlaceOutside:
    case Kind::AfterDeath:
    case Kind::ReleaseSaid:
    case Kind::DeathSaid:
    case Kind::ArrestSaid:
    case Kind::JudgmentMissing:
    case Kind::OrderMissing:
    case Kind::RemedyGranted:
        break; // doubts about the record itself are asked in the program, not printed
    }
    return {};
}

} // namespace habeas
