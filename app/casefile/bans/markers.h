#pragma once

#include <QList>
#include <QString>

namespace habeas::bans {

/// What some words of a sentence say about the bans it names.
enum class Says {
    Imposes, ///< "bars", "shall not", "запрещено", "тыйым салынсын"
    ImposesAs, ///< the same as an infinitive: "to ban", "запретить"; may be what somebody asked for
    Does, ///< what is to be done or left: "not to leave", "не выезжать"
    Names, ///< a noun: "the ban on", "запрет"
    Refused,
    Lifted,
    Allowed,
    Asked,
    Earlier,
    Condition,
    Ends,
    Limited, ///< allowed within limits: "may … only", "можно только"
    Open, ///< "whether", "considered"
    Reason, ///< what somebody did, not what is banned: "for organising", "за участие"
    Except, ///< what follows is left out of the ban
    Nothing, ///< words that only look like one of these
};

struct Marker
{
    Says says;
    qsizetype start; ///< in the sentence, characters
    qsizetype end;

    [[nodiscard]] bool imposes() const { return says <= Says::Does; }

    /// Whether it says that nothing is imposed.
    [[nodiscard]] bool denies() const { return says >= Says::Refused && says <= Says::Open; }
};

/// In the order of the sentence; none lies within another.
[[nodiscard]] QList<Marker> markersIn(const QString &sentence);
/// Whether the sentence tells what happened, in words of the past.
[[nodiscard]] bool tells(const QString &sentence);
/// A conviction or punishment that is passed: what stands beside it was done, not banned.
[[nodiscard]] bool convicts(const QString &words);
[[nodiscard]] bool entersIntoForce(const QString &sentence);
/// "The term is counted from …".
[[nodiscard]] bool speaksOfTheirLength(const QString &sentence);
/// "The bans", "these conditions", "the judgment": what is said of it is said of what stood before.
[[nodiscard]] bool speaksOfBans(const QString &sentence);

/// "Extended", of a ban that was there before.
[[nodiscard]] bool extends(const QString &words);
/// "Them", "it", "их": what was named before is meant.
[[nodiscard]] bool pointsBack(const QString &words);
/// An order to the person judged, and none to the court or to pay.
[[nodiscard]] bool ordersThePerson(const QString &sentence);
/// A duty that is always one of the person's, though no kind has its name: "surrender her passport".
[[nodiscard]] bool takesPapers(const QString &sentence);
/// What follows is the court's, whoever spoke before.
[[nodiscard]] bool saysThatACourtDecides(const QString &clause);
/// What is said of a measure before the trial is not said of the judgment's bans.
[[nodiscard]] bool namesAPreventiveMeasure(const QString &sentence);

} // namespace habeas::bans
