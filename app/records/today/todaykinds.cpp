#include "app/records/today/todaykinds.h"

using namespace Qt::StringLiterals;

namespace habeas {

using Kind = TodayItem::Kind;
using Section = TodayItem::Section;

QString todaySectionCode(Section section)
{
    switch (section) {
    case Section::Overdue:
        return u"overdue"_s;
    case Section::LongOverdue:
        return u"long_overdue"_s;
    case Section::Today:
        return u"today"_s;
    case Section::Next:
        return u"next"_s;
    case Section::Later:
        return u"later"_s;
    case Section::Check:
        return u"check"_s;
    case Section::Missed:
        return u"missed"_s;
    }
    return {};
}

QString todayKindCode(Kind kind)
{
    switch (kind) {
    case Kind::Deadline:
        return u"deadline"_s;
    case Kind::UrgentAction:
        return u"urgent_action"_s;
    case Kind::Hearing:
        return u"hearing"_s;
    case Kind::Announced:
        return u"hearing_announced"_s;
    case Kind::Report:
        return u"report"_s;
    case Kind::RestrictionEnd:
        return u"restriction_end"_s;
    case Kind::Reply:
        return u"reply"_s;
    case Kind::FollowUp:
        return u"follow_up"_s;
    case Kind::Consent:
        return u"consent"_s;
    case Kind::LibertyEnd:
        return u"liberty_end"_s;
    case Kind::Finding:
        return u"finding"_s;
    }
    return {};
}

} // namespace habeas
