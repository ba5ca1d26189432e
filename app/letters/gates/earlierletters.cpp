#include "app/letters/gates/earlierletters.h"

#include "app/letters/followups.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QList<LetterFinding> earlyReminder(const LetterData &data, CivilDay on)
{
    const LetterValue at = data.root.members.value(u"unanswered"_s).members.value(u"at"_s);
    const auto *sent = std::get_if<PartialDate>(&at.content);
    const std::optional<CivilDay> last = sent ? sent->latest() : std::nullopt;
    if (!last || *last > on || last->plusDays(firstFollowUpWeeks * 7) <= on)
        return {};
    const QString words = Letters::tr("The letter was sent %n day(s) ago. Replies are usually "
                                      "awaited for weeks; the first reminder is suggested after "
                                      "six.",
                                      nullptr, static_cast<int>(daysBetween(*last, on)));
    return { { LetterFinding::Level::Warning,
               *last == on ? Letters::tr("The letter was sent today. Replies are usually awaited "
                                         "for weeks; the first reminder is suggested after six.")
                           : words } };
}

/// A letter that has to follow another one is refused without it (hasWhatIsNeeded()); one that may,
/// as a correction, cannot say which letter it means.
QList<LetterFinding> followsNoLetter(const LetterData &data, const LetterWish &wish,
                                     const TemplateInfo &info, const QSet<QString> &names)
{
    const bool mayFollow
        = names.contains(u"previous"_s) && !info.needs.contains(u"previous_letter"_s);
    if (!mayFollow || !data.root.members.value(u"previous"_s).isNothing())
        return {};
    return { { LetterFinding::Level::Warning,
               wish.official != nullptr
                   ? Letters::tr("No letter about this person that was sent to “%1” is on record, "
                                 "so this one does not say which letter it speaks of. Record when "
                                 "that letter was sent, or name it in a paragraph of your own.")
                         .arg(wish.official->office)
                   : Letters::tr("No letter about this person that was sent is on record, so this "
                                 "one does not say which letter it speaks of. Record when that "
                                 "letter was sent, or name it in a paragraph of your own.") } };
}

} // namespace

QList<LetterFinding> earlierLetterFindings(const LetterData &data, const LetterWish &wish,
                                           const TemplateInfo &info, const QSet<QString> &names)
{
    return (info.needs.contains(u"unanswered_letter"_s) ? earlyReminder(data, wish.date)
                                                        : QList<LetterFinding>())
        + followsNoLetter(data, wish, info, names);
}

} // namespace habeas
