#include "app/letters/template/lettertemplates.h"

#include "app/letters/template/phrases.h"
#include "app/letters/template/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/templates/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QJsonObject &index()
{
    static const QJsonObject read = QJsonDocument::fromJson(resource(u"index.json"_s)).object();
    return read;
}

QString inScreenLanguage(const QJsonValue &texts)
{
    return texts[languageCode(screenLanguage())].toString(texts[u"en"].toString());
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue &one : list.toArray())
        strings << one.toString();
    return strings;
}

Reader readerOf(const QString &name)
{
    for (const Reader reader : { Reader::UnitedNations, Reader::Office, Reader::Person,
                                 Reader::Family, Reader::Public }) {
        if (name == code(reader))
            return reader;
    }
    return Reader::Authorities;
}

TemplateInfo infoOf(const QJsonObject &entry, const QJsonObject &groups)
{
    TemplateInfo info;
    info.id = entry[u"id"].toString();
    info.version = entry[u"version"].toString();
    for (const QJsonValue &code : entry[u"languages"].toArray()) {
        if (const std::optional<Language> language = languageFromCode(code.toString()))
            info.languages << *language;
    }
    info.title = inScreenLanguage(entry[u"title"]);
    info.group = entry[u"group"].toString();
    info.groupTitle = inScreenLanguage(groups[info.group]);
    info.purpose = inScreenLanguage(entry[u"purpose"]);
    info.isForm = entry[u"form"].toBool();
    info.reader = readerOf(entry[u"reader"].toString());
    info.needs = stringsOf(entry[u"needs"]);
    info.consents = stringsOf(entry[u"consents"]);
    info.alwaysBlank = entry.contains(u"blank_of");
    info.mayBeBlank = info.alwaysBlank || entry[u"blank"].toBool();
    return info;
}

/// The text with its shared parts in their places; parts hold no parts of their own.
QString textOf(const QString &id, const QString &language)
{
    static const QRegularExpression part(u"\\{\\{>([a-z_]+)\\}\\}\\n?"_s);
    QString text = QString::fromUtf8(resource(u"%1.%2.html"_s.arg(id, language)));
    for (auto match = part.match(text); match.hasMatch(); match = part.match(text))
        text.replace(
            match.capturedStart(), match.capturedLength(),
            QString::fromUtf8(resource(u"parts/%1.%2.html"_s.arg(match.captured(1), language))));
    return text;
}

} // namespace

QList<TemplateInfo> shippedTemplates()
{
    const QJsonObject &read = index();
    QList<TemplateInfo> all;
    for (const QJsonValue &entry : read[u"templates"].toArray())
        all << infoOf(entry.toObject(), read[u"groups"].toObject());
    return all;
}

TemplateInfo templateInfo(const QString &id)
{
    const QList<TemplateInfo> all = shippedTemplates();
    const auto info = std::ranges::find(all, id, &TemplateInfo::id);
    return info == all.end() ? TemplateInfo() : *info;
}

QString templateTitle(const QString &id)
{
    for (const QJsonValue &entry : index()[u"templates"].toArray()) {
        if (entry[u"id"].toString() == id)
            return inScreenLanguage(entry[u"title"]);
    }
    return id;
}

LetterPaper paperFor(const LetterPaper &paper, const QString &templateId)
{
    if (paper == LetterPaper())
        return paper;
    const QList<TemplateInfo> all = shippedTemplates();
    const auto info = std::ranges::find(all, templateId, &TemplateInfo::id);
    if (info == all.end())
        return paper;
    if (info->reader == Reader::Office || info->alwaysBlank)
        return { .size = paper.size };
    LetterPaper put = paper;
    if (info->isForm)
        put.form = LetterPaper::Form::Plain; // nobody to write to: there is no window
    return put;
}

QString code(Reader reader)
{
    switch (reader) {
    case Reader::Authorities:
        break;
    case Reader::UnitedNations:
        return u"united_nations"_s;
    case Reader::Office:
        return u"office"_s;
    case Reader::Person:
        return u"person"_s;
    case Reader::Family:
        return u"family"_s;
    case Reader::Partners:
        return u"partners"_s;
    case Reader::Embassies:
        return u"embassies"_s;
    case Reader::Public:
        return u"public"_s;
    }
    return u"authorities"_s;
}

Result<ShippedTemplate> shippedTemplate(const QString &id, Language language)
{
    const QJsonObject &read = index();
    for (const QJsonValue &value : read[u"templates"].toArray()) {
        const QJsonObject entry = value.toObject();
        ShippedTemplate found { .info = infoOf(entry, read[u"groups"].toObject()),
                                .text = {},
                                .subject = {} };
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
        found.text = textOf(entry[u"blank_of"].toString(id), code);
        found.subject = entry[u"subject"].toObject()[code].toString();
        return found;
    }
    return failure(
        ErrorKind::NotFound,
        id.isEmpty()
            ? Letters::tr("Choose a letter template of the list.")
            : Letters::tr("There is no letter template “%1”. Choose one of the list.").arg(id),
        u"template"_s);
}

} // namespace habeas
