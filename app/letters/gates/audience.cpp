#include "app/letters/gates/audience.h"

#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

namespace {

struct Row
{
    Audience audience;
    QLatin1StringView code;
    Reader reader;
    QLatin1StringView purpose;
    const char *title[2]; // and what it is the name of
};

constexpr Row rows[] = {
    { Audience::Authorities, QLatin1StringView("authorities"), Reader::Authorities,
      QLatin1StringView("letter_to_authorities"),
      QT_TRANSLATE_NOOP3("Letters", "the authorities", "audience") },
    { Audience::UnitedNations, QLatin1StringView("united_nations"), Reader::UnitedNations,
      QLatin1StringView("un_submission"),
      QT_TRANSLATE_NOOP3("Letters", "the United Nations", "audience") },
    { Audience::Partners, QLatin1StringView("partners"), Reader::Partners,
      QLatin1StringView("share_with_partners"),
      QT_TRANSLATE_NOOP3("Letters", "partner organisations", "audience") },
    { Audience::Embassies, QLatin1StringView("embassies"), Reader::Embassies,
      QLatin1StringView("share_with_embassies"),
      QT_TRANSLATE_NOOP3("Letters", "embassies", "audience") },
    { Audience::Public, QLatin1StringView("public"), Reader::Public,
      QLatin1StringView("publish_case"),
      QT_TRANSLATE_NOOP3("Letters", "everybody: publication", "audience") },
};

const Row &rowOf(Audience audience)
{
    return *std::ranges::find(rows, audience, &Row::audience);
}

} // namespace

QList<Audience> everyAudience()
{
    QList<Audience> all;
    for (const Row &row : rows)
        all << row.audience;
    return all;
}

QString code(Audience audience)
{
    return rowOf(audience).code;
}

Reader readerOf(Audience audience)
{
    return rowOf(audience).reader;
}

QString purposeOf(Audience audience)
{
    return rowOf(audience).purpose;
}

QString audienceTitle(Audience audience)
{
    const auto &title = rowOf(audience).title;
    return Letters::tr(title[0], title[1]);
}

} // namespace habeas
