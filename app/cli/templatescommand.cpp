#include "app/cli/commands.h"
#include "app/cli/texttable.h"
#include "app/cli/vaultaccess.h"
#include "app/letters/composer.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TemplatesText
{
    Q_DECLARE_TR_FUNCTIONS(TemplatesCommand)
};

QStringList codesOf(const QList<Language> &languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes << languageCode(language);
    return codes;
}

QJsonObject templateJson(const TemplateInfo &info)
{
    return { { u"id"_s, info.id },
             { u"version"_s, info.version },
             { u"title"_s, info.title },
             { u"group"_s, info.group },
             { u"purpose"_s, info.purpose },
             { u"languages"_s, QJsonArray::fromStringList(codesOf(info.languages)) },
             { u"form"_s, info.isForm },
             { u"readers"_s, code(info.reader) },
             { u"needs"_s, QJsonArray::fromStringList(info.needs) },
             { u"consents"_s, QJsonArray::fromStringList(info.consents) } };
}

} // namespace

Result<Reply> templatesCommand(const Invocation &call)
{
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    QJsonArray templates;
    QList<QStringList> rows { { TemplatesText::tr("Template"), TemplatesText::tr("Languages"),
                                TemplatesText::tr("Title"), TemplatesText::tr("Consent for") } };
    for (const TemplateInfo &info : shippedTemplates()) {
        templates << templateJson(info);
        rows << QStringList { info.id, codesOf(info.languages).join(u' '), info.title,
                              info.consents.join(u' ') };
    }
    Reply reply;
    reply.json = { { u"templates"_s, templates } };
    reply.text = alignedTable(rows);
    return reply;
}

} // namespace habeas
