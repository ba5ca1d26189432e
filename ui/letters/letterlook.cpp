#include "ui/letters/letterlook.h"

#include "app/actions/letters/letterrecords.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/lint.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas::ui {

namespace {

struct LetterLookText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLook)
};

void markWithheld(const LetterLook &look, LetterSight &sight)
{
    const CaseFolder &folder = look.desk->folder;
    Id<Person> person = look.wish.person;
    if (const auto meant = whoIsMeant(folder, look.wish))
        person = *meant;
    const WithheldWords &withheld
        = look.desk->memory.withheld(folder, tellingAbout(folder, person, look.wish), look.wish);
    for (qsizetype box = 0; box < look.typed.size(); ++box) {
        for (const WithheldMatch &match : withheld.in(look.typed.at(box))) {
            if (!reasonToKeep(look.wish, match.thing).trimmed().isEmpty())
                continue;
            sight.withheld << TypedMatch { box, match };
            sight.marks[box] << TextMark {
                static_cast<int>(match.start), static_cast<int>(match.length),
                TextMark::Kind::Withheld,
                LetterLookText::tr("“%1” is withheld here (%2).").arg(match.found, match.thing.why)
            };
        }
    }
}

bool overlaps(const QList<TextMark> &marks, const SpellingMistake &mistake)
{
    for (const TextMark &mark : marks) {
        if (mistake.start < mark.start + mark.length && mark.start < mistake.start + mistake.length)
            return true;
    }
    return false;
}

void markSpelling(const LetterLook &look, LetterSight &sight)
{
    if (!look.spelling)
        return;
    for (qsizetype box = 0; box < look.typed.size(); ++box) {
        const QList<TextMark> before = sight.marks.at(box);
        for (const SpellingMistake &mistake :
             look.spelling->mistakesIn(look.typed.at(box), look.wish.language, look.known)) {
            if (overlaps(before, mistake))
                continue;
            sight.marks[box] << TextMark { static_cast<int>(mistake.start),
                                           static_cast<int>(mistake.length),
                                           TextMark::Kind::Spelling,
                                           LetterLookText::tr("Not in the dictionary.") };
        }
    }
}

/// Once there is something to check, and below everything that matters more.
void noteMissingDictionary(const LetterLook &look, LetterSight &sight)
{
    const bool typed = std::ranges::any_of(look.typed, [](const QString &text) {
        return !text.trimmed().isEmpty();
    });
    if (!look.spelling || !sight.letter || !typed)
        return;
    const QString missing = look.spelling->missingDictionary(look.wish.language);
    if (!missing.isEmpty())
        sight.letter->findings << LetterFinding { LetterFinding::Level::Hint, missing };
}

} // namespace

LetterSight lookAt(const LetterLook &look, std::unique_ptr<SheetDrawing> *drawing)
{
    LetterLook whole = look;
    whole.wish.official = whole.official ? &*whole.official : nullptr;
    const CaseFolder &folder = whole.desk->folder;
    LetterSight sight {
        draftLetter(folder, whole.wish, whole.desk->memory), {}, whole.typed, {}, {}, {}, {}
    };
    sight.marks.resize(whole.typed.size());
    if (sight.letter) {
        if (const Letter *before = letterOnFile(folder, *sight.letter, whole.wish)) {
            sight.onFile = before->ref;
            sight.approvedBy = before->approvedBy;
            sight.letter = asOnFile(*sight.letter, *before);
        }
        auto sheets = std::make_unique<SheetDrawing>(*sight.letter, whole.width, whole.ratio);
        for (int page = whole.seen.first;
             page <= std::min(whole.seen.second, sheets->drawn().pages - 1); ++page)
            sheets->draw(page);
        sight.drawn = sheets->drawn();
        if (drawing != nullptr)
            *drawing = std::move(sheets);
        if (!sight.drawn.problem.isEmpty())
            sight.letter = refused(sight.drawn.problem);
        else if (sight.letter->withheldFields.isEmpty() || sight.drawn.pages == 1)
            noteLength(*sight.letter, sight.drawn.pages);
        else // the bars take room that the letter has
            measureLength(*sight.letter);
    }
    markWithheld(whole, sight);
    markSpelling(whole, sight);
    noteMissingDictionary(whole, sight);
    return sight;
}

} // namespace habeas::ui
