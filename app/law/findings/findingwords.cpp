#include "app/law/findings/findingwords.h"

#include "app/casefile/thesaurus.h"
#include "app/law/track/sincewords.h"

using namespace Qt::StringLiterals;

namespace habeas {

QString FindingText::label(const Measure &measure)
{
    return codeLabel(u"measure_type"_s, measure.type, screenLanguage());
}

QString FindingText::print(const PartialDate &date)
{
    return date.isSet() ? printDate(date, screenLanguage())
                        : printDate(PartialDate::unknown(), screenLanguage());
}

QString FindingText::since(const PartialDate &date)
{
    return sinceWords(date.isSet() ? date : PartialDate::unknown(), screenLanguage());
}

QString FindingText::print(CivilDay day)
{
    return printDay(day, screenLanguage());
}

QString FindingText::stretch(const QString &from, const QString &until)
{
    return tr("%1 – %2").arg(from, until);
}

QString FindingText::stretchOf(const Measure &measure)
{
    if (!measure.until.isSet())
        return tr("%1 – no end on record").arg(print(measure.from));
    const QString from = print(measure.from);
    const QString until = print(measure.until);
    return from == until ? from : stretch(from, until);
}

QString capitalised(const QString &sentence)
{
    return sentence.isEmpty() ? sentence : QString(sentence.at(0).toUpper() + sentence.mid(1));
}

QString restsOn(const QStringList &parts)
{
    return parts.join(u'|');
}

} // namespace habeas
