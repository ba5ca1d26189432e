#include "app/casefile/filekind.h"

#include "app/casefile/thesaurus.h"

namespace habeas {

using namespace Qt::StringLiterals;

QString fileKind(const QString &mediaType, Language language)
{
    const QString type = mediaType.trimmed().toLower();
    if (!type.contains(u'/'))
        return mediaType;
    if (isCode(u"media_type"_s, type))
        return codeLabel(u"media_type"_s, type, language);
    const QString family = type.section(u'/', 0, 0) + u"/*"_s;
    return codeLabel(u"media_type"_s, isCode(u"media_type"_s, family) ? family : u"*/*"_s,
                     language);
}

} // namespace habeas
