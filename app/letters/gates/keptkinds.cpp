#include "app/letters/gates/keptkinds.h"

#include "app/casefile/thesaurus.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView mark = u"kept_";

} // namespace

QString keptLine(const QString &kind, const QString &reason)
{
    return mark + (kind.isEmpty() ? u"record"_s : kind) + u": "_s + reason.simplified();
}

QString keptKindOf(const QString &line)
{
    return line.startsWith(mark) ? line.section(u':', 0, 0).mid(mark.size()) : QString();
}

QString keptKindInWords(const QString &kind)
{
    if (kind == u"name")
        return Letters::tr("the person’s own name");
    if (kind == u"source")
        return Letters::tr("who a source came from");
    if (kind == u"birthday")
        return Letters::tr("a day of birth");
    if (kind == u"note")
        return Letters::tr("words of an office note");
    if (kind == u"record")
        return Letters::tr("words of a record");
    if (isCode(u"involvement_role"_s, kind))
        return Letters::tr("a name (%1)", "of somebody with that part in the case")
            .arg(codeLabel(u"involvement_role"_s, kind, screenLanguage()));
    return codeLabel(u"consent_purpose"_s, kind, screenLanguage());
}

QString keptInWords(const QStringList &kinds)
{
    QStringList words;
    for (const QString &kind : kinds)
        words << keptKindInWords(kind);
    return words.join(u", "_s);
}

QStringList keptKindsOf(const Letter &letter)
{
    QStringList kinds;
    for (const QString &line : letter.confirmed.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString kind = keptKindOf(line); !kind.isEmpty() && !kinds.contains(kind))
            kinds << kind;
    }
    return kinds;
}

} // namespace habeas
