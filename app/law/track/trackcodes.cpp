#include "app/law/track/track.h"

using namespace Qt::StringLiterals;

namespace habeas {

QString code(TrackFinding::Kind kind)
{
    switch (kind) {
    case TrackFinding::Kind::Gap:
        return u"gap"_s;
    case TrackFinding::Kind::Overlap:
        return u"overlap"_s;
    case TrackFinding::Kind::NoOrder:
        return u"no_order"_s;
    case TrackFinding::Kind::NotReleasedOnDueDate:
        return u"not_released_on_due_date"_s;
    case TrackFinding::Kind::HeldBeyondEnd:
        return u"held_beyond_end"_s;
    case TrackFinding::Kind::EndUnknown:
        return u"end_unknown"_s;
    case TrackFinding::Kind::OrderGap:
        return u"order_gap"_s;
    case TrackFinding::Kind::OrderAfterEnd:
        return u"order_after_end"_s;
    case TrackFinding::Kind::OrderBeforeFirst:
        return u"order_before_first"_s;
    case TrackFinding::Kind::OrderPosition:
        return u"order_position"_s;
    case TrackFinding::Kind::OrderAfterRelease:
        return u"order_after_release"_s;
    case TrackFinding::Kind::EndDiffers:
        return u"end_differs"_s;
    case TrackFinding::Kind::NoEndDate:
        return u"no_end_date"_s;
    case TrackFinding::Kind::Impossible:
        return u"impossible"_s;
    case TrackFinding::Kind::EffectNotSaid:
        return u"effect_not_said"_s;
    case TrackFinding::Kind::PlaceGap:
        return u"place_gap"_s;
    case TrackFinding::Kind::PlaceNotKnown:
        return u"place_not_known"_s;
    case TrackFinding::Kind::PlaceOutside:
        return u"place_outside"_s;
    case TrackFinding::Kind::AfterDeath:
        return u"after_death"_s;
    case TrackFinding::Kind::JudgmentGone:
        return u"judgment_gone"_s;
    case TrackFinding::Kind::HeldAfterJudgment:
        return u"held_after_judgment"_s;
    case TrackFinding::Kind::BailWhileHeld:
        return u"bail_while_held"_s;
    case TrackFinding::Kind::ReleaseOrdered:
        return u"release_ordered"_s;
    case TrackFinding::Kind::ReleaseSaid:
        return u"release_said"_s;
    case TrackFinding::Kind::DeathSaid:
        return u"death_said"_s;
    case TrackFinding::Kind::ArrestSaid:
        return u"arrest_said"_s;
    case TrackFinding::Kind::JudgmentMissing:
        return u"judgment_missing"_s;
    case TrackFinding::Kind::OrderMissing:
        return u"order_missing"_s;
    case TrackFinding::Kind::RemedyGranted:
        return u"remedy_granted"_s;
    }
    return {};
}

QString code(PossibleEnd::Basis basis)
{
    switch (basis) {
    case PossibleEnd::Basis::Stated:
        return u"stated"_s;
    case PossibleEnd::Basis::MeasureStart:
        return u"measure_start"_s;
    case PossibleEnd::Basis::OrderDate:
        return u"order_date"_s;
    case PossibleEnd::Basis::PreviousEnd:
        return u"previous_end"_s;
    }
    return {};
}

QString code(Whereabouts::State state)
{
    switch (state) {
    case Whereabouts::State::NotKnown:
        return u"not_known"_s;
    case Whereabouts::State::Held:
        return u"held"_s;
    case Whereabouts::State::Disappeared:
        return u"disappeared"_s;
    case Whereabouts::State::Limited:
        return u"limited"_s;
    case Whereabouts::State::MaybeHeld:
        return u"maybe_held"_s;
    case Whereabouts::State::NotHeld:
        return u"not_held"_s;
    case Whereabouts::State::Escaped:
        return u"escaped"_s;
    case Whereabouts::State::Died:
        return u"died"_s;
    }
    return {};
}

QString code(TermReading::Basis basis)
{
    switch (basis) {
    case TermReading::Basis::Stated:
        return u"stated"_s;
    case TermReading::Basis::Begins:
        return u"begins"_s;
    case TermReading::Basis::Pronounced:
        return u"pronounced"_s;
    case TermReading::Basis::InForce:
        return u"in_force"_s;
    case TermReading::Basis::MeasureStart:
        return u"measure_start"_s;
    case TermReading::Basis::After:
        return u"after"_s;
    }
    return {};
}

} // namespace habeas
