#include "app/casefile/namefitness.h"

using namespace Qt::StringLiterals;

namespace habeas {

QString scriptOfLanguage(const QString &language)
{
    static const QStringList cyrillic { u"ru"_s, u"kk"_s, u"be"_s, u"uk"_s, u"ky"_s, u"tg"_s };
    static const QStringList arabic { u"ar"_s, u"fa"_s, u"ug"_s };
    if (cyrillic.contains(language))
        return u"Cyrl"_s;
    return arabic.contains(language) ? u"Arab"_s : u"Latn"_s;
}

int nameFitness(const Name &name, const QString &language)
{
    int points = NameFitness::other;
    if (name.use == u"primary"_s)
        points = NameFitness::primary;
    else if (name.use == u"transliteration"_s || name.use.isEmpty())
        points = NameFitness::spelling;
    if (language.isEmpty())
        return points;
    if (name.language == language)
        return points + NameFitness::inLanguage;
    return name.script == scriptOfLanguage(language) ? points + NameFitness::inScript : points;
}

} // namespace habeas
