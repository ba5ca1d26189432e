#include "app/casefile/thesaurus.h"
#include "app/letters/facts/resolver.h"
#include "app/letters/forms/formdata.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/templatecheck.h"
#include "app/letters/template/templatemeanings.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// What is about the person rests on the person's consent, and what is about a body or a home on
/// one of its own; the office's own papers rest on none.
QString consentOf(const QString &path, const TemplateInfo &info)
{
    static const QStringList none { u"letter"_s, u"sender"_s, u"official"_s,   u"requests"_s,
                                    u"today"_s,  u"org"_s,    u"paragraphs"_s, u"blank"_s };
    if (none.contains(path.section(u'.', 0, 0)) || info.reader == Reader::Office)
        return {};
    if (info.reader == Reader::Authorities)
        return path.startsWith(u"person.name"_s)
            ? Letters::tr("letters to the authorities; in an open letter, publication of the name")
            : Letters::tr("letters to the authorities");
    QStringList purposes = info.consents;
    purposes << consentOfName(path);
    purposes.removeAll(QString());
    purposes.removeDuplicates();
    for (QString &purpose : purposes)
        purpose = codeLabel(u"consent_purpose"_s, purpose, screenLanguage());
    return purposes.join(u"; "_s);
}

void collect(const LetterValue &value, const QString &path, const QString &inside,
             const TemplateInfo &info, QList<TemplateVariable> &all)
{
    if (isNeverSaid(path.section(u'.', -1), info.reader))
        return; // nor anything in it
    const QString within = inside.isEmpty() ? path : path.mid(inside.size() + 1);
    QString insert = u"{{%1}}"_s.arg(within);
    if (value.isSeries() && value.members.isEmpty())
        insert = u"{{#%1}}{{.}}{{/%1}}"_s.arg(within);
    else if (!value.members.isEmpty())
        insert = u"{{#%1}}{{/%1}}"_s.arg(within);
    if (!path.isEmpty())
        all << TemplateVariable { path, inside, insert, meaningOf(path), consentOf(path, info) };
    for (auto member = value.members.cbegin(); member != value.members.cend(); ++member)
        collect(*member, path.isEmpty() ? member.key() : path + u'.' + member.key(),
                value.isSeries() ? path : inside, info, all);
}

} // namespace

QList<TemplateVariable> templateVariables(const QString &key)
{
    const TemplateInfo info = templateInfo(key);
    QList<TemplateVariable> all;
    collect(vocabularyFor(info.reader), {}, {}, info, all);
    return all;
}

} // namespace habeas
