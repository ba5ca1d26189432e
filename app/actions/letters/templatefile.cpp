#include "app/actions/letters/templateactions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TemplateFileText
{
    Q_DECLARE_TR_FUNCTIONS(TemplateFile)
};

constexpr qsizetype largestFile = 4 << 20; // four times what a template may be

tl::unexpected<Error> notATemplate(const QString &fileName, const QString &why)
{
    return refused(TemplateFileText::tr("“%1” was not taken in: %2 The vault is as it was.")
                       .arg(fileName, why),
                   fileName);
}

} // namespace

QByteArray writeTemplateFile(const TemplateDraft &draft)
{
    const QJsonObject file { { u"format"_s, u"habeas-template"_s },
                             { u"version"_s, 1 },
                             { u"template"_s, draft.key },
                             { u"language"_s, languageCode(draft.language) },
                             { u"title"_s, draft.title },
                             { u"subject"_s, draft.subject },
                             { u"needs_requests"_s, draft.needsRequests },
                             { u"content"_s, draft.content } };
    return QJsonDocument(file).toJson();
}

Result<TemplateDraft> readTemplateFile(const QByteArray &bytes, const QString &fileName,
                                       TemplateFaults faults)
{
    if (bytes.size() > largestFile)
        return notATemplate(fileName, TemplateFileText::tr("it is larger than a template can be."));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    const QJsonObject file = document.object();
    if (fault.error != QJsonParseError::NoError || file[u"format"] != u"habeas-template"_s)
        return notATemplate(fileName,
                            TemplateFileText::tr("it is not a letter template that Habeas wrote."));
    if (file[u"version"].toInt() != 1)
        return notATemplate(fileName,
                            TemplateFileText::tr("a later version of Habeas wrote it. Update this "
                                                 "one."));
    static const QStringList keys { u"format"_s, u"version"_s, u"template"_s, u"language"_s,
                                    u"title"_s,  u"subject"_s, u"content"_s,  u"needs_requests"_s };
    for (const QString &key : file.keys()) {
        if (!keys.contains(key))
            return notATemplate(fileName,
                                TemplateFileText::tr("it has “%1”, which a template does not have.")
                                    .arg(key.left(60)));
    }
    const auto language = languageFromCode(file[u"language"].toString());
    if (!language)
        return notATemplate(fileName,
                            TemplateFileText::tr("its language “%1” is none letters are written in "
                                                 "(en, ru, kk).")
                                .arg(file[u"language"].toString().left(20)));
    TemplateDraft draft { file[u"template"].toString(), *language,
                          file[u"title"].toString(),    file[u"subject"].toString(),
                          file[u"content"].toString(),  file[u"needs_requests"].toBool() };
    const QStringList found = faults == TemplateFaults::Refused ? faultsIn(draft) : QStringList();
    if (!found.isEmpty())
        return notATemplate(fileName, found.first());
    return draft;
}

} // namespace habeas
