#include "app/letters/lettertemplates.h"

#include "app/letters/phrases.h"
#include "app/letters/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray index()
{
    return QJsonDocument::fromJson(resource(u"index.json"_s)).object()[u"templates"].toArray();
}

TemplateInfo infoOf(const QJsonObject &entry)
{
    TemplateInfo info { entry[u"id"].toString(), {}, entry[u"version"].toString(), {} };
    for (const QJsonValue &code : entry[u"languages"].toArray()) {
        if (const std::optional<Language> language = languageFromCode(code.toString()))
            info.languages << *language;
    }
    const QJsonObject titles = entry[u"title"].toObject();
    info.title = titles[languageCode(screenLanguage())].toString(titles[u"en"].toString());
    return info;
}

} // namespace

QList<TemplateInfo> shippedTemplates()
{
    QList<TemplateInfo> all;
    for (const QJsonValue &entry : index())
        all << infoOf(entry.toObject());
    return all;
}

Result<ShippedTemplate> shippedTemplate(const QString &id, Language language)
{
    for (const QJsonValue &value : index()) {
        const QJsonObject entry = value.toObject();
        ShippedTemplate found { .info = infoOf(entry), .text = {}, .subject = {} };
        if (found.info.id != id)
            continue;
        const QString code = languageCode(language);
        if (!found.info.languages.contains(language)) {
            QStringList titles;
            for (const Language other : found.info.languages)
                titles << languageTitle(other);
            return refused(
                Letters::tr("The letter “%1” has no text in %2. It can be written in: %3.")
                    .arg(found.info.title, languageTitle(language), titles.join(u", "_s)));
        }
        found.text = QString::fromUtf8(resource(u"%1.%2.html"_s.arg(id, code)));
        found.subject = entry[u"subject"].toObject()[code].toString();
        found.needsRequests = entry[u"needs_requests"].toBool();
        return found;
    }
    return failure(
        ErrorKind::NotFound,
        Letters::tr("There is no letter template “%1”. Choose one of the list.").arg(id));
}

} // namespace habeas
