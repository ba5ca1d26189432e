#include "app/letters/gates/audience.h"

#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

QList<Audience> everyAudience()
{
    return { Audience::Authorities, Audience::UnitedNations, Audience::Partners,
             Audience::Embassies, Audience::Public };
}

QString code(Audience audience)
{
    switch (audience) {
    case Audience::Authorities:
        break;
    case Audience::UnitedNations:
        return u"united_nations"_s;
    case Audience::Partners:
        return u"partners"_s;
    case Audience::Embassies:
        return u"embassies"_s;
    case Audience::Public:
        return u"public"_s;
    }
    return u"authorities"_s;
}

Reader readerOf(Audience audience)
{
    switch (audience) {
    case Audience::Authorities:
        break;
    case Audience::UnitedNations:
        return Reader::UnitedNations;
    case Audience::Partners:
        return Reader::Partners;
    case Audience::Embassies:
        return Reader::Embassies;
    case Audience::Public:
        return Reader::Public;
    }
    return Reader::Authorities;
}

QString purposeOf(Audience audience)
{
    switch (audience) {
    case Audience::Authorities:
        break;
    case Audience::UnitedNations:
        return u"un_submission"_s;
    case Audience::Partners:
        return u"share_with_partners"_s;
    case Audience::Embassies:
        return u"share_with_embassies"_s;
    case Audience::Public:
        return u"publish_case"_s;
    }
    return u"letter_to_authorities"_s;
}

QString audienceTitle(Audience audience)
{
    switch (audience) {
    case Audience::Authorities:
        break;
    case Audience::UnitedNations:
        return Letters::tr("the United Nations", "audience");
    case Audience::Partners:
        return Letters::tr("partner organisations", "audience");
    case Audience::Embassies:
        return Letters::tr("embassies", "audience");
    case Audience::Public:
        return Letters::tr("everybody: publication", "audience");
    }
    return Letters::tr("the authorities", "audience");
}

} // namespace habeas
