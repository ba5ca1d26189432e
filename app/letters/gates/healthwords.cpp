#include "app/letters/gates/healthwords.h"

#include "app/base/text/textfold.h"
#include "app/letters/gates/typedwords.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Beginnings of words, and (short ones) whole words.
struct WordList
{
    QStringList stems;
    QStringList whole;

    WordList(std::initializer_list<QStringView> begin, std::initializer_list<QStringView> exact)
    {
        for (const QStringView stem : begin)
            stems << foldForSearch(stem.toString());
        for (const QStringView word : exact)
            whole << foldForSearch(word.toString());
    }

    [[nodiscard]] bool isIn(const QString &text) const
    {
        const QStringList words = foldedWords(text);
        return std::ranges::any_of(words, [this](const QString &word) {
            return whole.contains(word) || std::ranges::any_of(stems, [&word](const QString &stem) {
                       return word.startsWith(stem);
                   });
        });
    }
};

const WordList &illness()
{
    static const WordList words(
        { u"health",   u"epilep",  u"tubercul", u"diabet",   u"cancer",   u"tumour",   u"asthma",
          u"hepatit",  u"pneumon", u"pregnan",  u"miscarr",  u"psychiat", u"depress",  u"suicid",
          u"diagnos",  u"illness", u"disease",  u"infect",   u"hospital", u"surger",   u"disab",
          u"medicat",  u"medicin", u"эпилеп",   u"туберкул", u"диабет",   u"онколог",  u"опухол",
          u"астм",     u"гепатит", u"пневмон",  u"беремен",  u"выкидыш",  u"психиатр", u"депресс",
          u"суицид",   u"диагно",  u"болезн",   u"заболе",   u"болеет",   u"здоровь",  u"больниц",
          u"госпитал", u"инвалид", u"лекарств", u"ауру",     u"науқас",   u"денсаулы", u"жүкті",
          u"мүгедек",  u"дәрі" },
        { u"hiv", u"aids", u"ill", u"sick", u"unwell", u"вич", u"спид", u"болен", u"больна",
          u"больной", u"рак", u"рака", u"раком" });
    return words;
}

const WordList &treatment()
{
    static const WordList words({ u"injur",  u"wound",        u"bruis",   u"beaten",   u"beating",
                                  u"tortur", u"electroshock", u"fractur", u"raped",    u"hunger",
                                  u"ранен",  u"травм",        u"перелом", u"пытк",     u"пыток",
                                  u"избит",  u"избива",       u"изнасил", u"голодовк", u"жарақат",
                                  u"азапта", u"аштық" },
                                { u"beat", u"били" });
    return words;
}

const WordList &doctors()
{
    static const WordList words({ u"doctor", u"physician", u"psychiatr", u"nurse", u"paramedic",
                                  u"врач", u"доктор", u"фельдшер", u"медсест", u"дәрігер" },
                                { u"medic" });
    return words;
}

} // namespace

bool isAboutHealth(const Claim &claim)
{
    static const QStringList ofOthers { u"figure"_s };
    static const QStringList ofDeeds { u"accusation"_s, u"admission"_s, u"denial"_s,
                                       u"justification"_s };
    if (ofOthers.contains(claim.type))
        return false;
    return illness().isIn(claim.text) || doctors().isIn(claim.claimant)
        || (!ofDeeds.contains(claim.type) && treatment().isIn(claim.text));
}

} // namespace habeas
