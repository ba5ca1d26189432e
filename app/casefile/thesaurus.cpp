#include "app/casefile/thesaurus.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct CodeList
{
    QStringList codes;
    QHash<QString, QJsonObject> labels;
};

struct Thesaurus
{
    QStringList names;
    QHash<QString, CodeList> lists;
    QJsonObject instruments;
};

Thesaurus readThesaurus()
{
    QFile file(u":/thesauri/codes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("This program was built without its code lists (:/thesauri/codes.json).");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject lists = root.value(u"lists"_s).toObject();

    Thesaurus thesaurus;
    thesaurus.instruments = root.value(u"instruments"_s).toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        CodeList list;
        for (const QJsonValue &entry : it.value().toArray()) {
            const QJsonObject labels = entry.toObject();
            const QString code = labels.value(u"code"_s).toString();
            list.codes << code;
            list.labels.insert(code, labels);
        }
        thesaurus.names << it.key();
        thesaurus.lists.insert(it.key(), list);
    }
    return thesaurus;
}

const Thesaurus &thesaurus()
{
    static const Thesaurus read = readThesaurus(); // the program's own data: never changes
    return read;
}

QString inLanguage(const QJsonObject &texts, Language language)
{
    const QString text = texts.value(languageCode(language)).toString();
    return text.isEmpty() ? texts.value(languageCode(Language::English)).toString() : text;
}

} // namespace

QStringList codeLists()
{
    return thesaurus().names;
}

QStringList codesOf(const QString &list)
{
    return thesaurus().lists.value(list).codes;
}

bool isCode(const QString &list, const QString &code)
{
    const auto found = thesaurus().lists.constFind(list);
    return found != thesaurus().lists.constEnd() && found->labels.contains(code);
}

QString codeLabel(const QString &list, const QString &code, Language language)
{
    const auto found = thesaurus().lists.constFind(list);
    if (found == thesaurus().lists.constEnd())
        return code;
    const QString label = inLanguage(found->labels.value(code), language);
    return label.isEmpty() ? code : label;
}

std::optional<QString> knownLabel(const QString &list, const QString &text, Language language)
{
    const QString wanted = text.simplified();
    for (const QString &code : codesOf(list)) {
        for (const Language known : { Language::English, Language::Russian, Language::Kazakh }) {
            if (codeLabel(list, code, known).compare(wanted, Qt::CaseInsensitive) == 0)
                return codeLabel(list, code, language);
        }
    }
    return std::nullopt;
}

InstrumentName instrumentName(const QString &key, Language language)
{
    const QJsonObject names = thesaurus().instruments.value(key).toObject();
    return { inLanguage(names.value(u"short"_s).toObject(), language),
             inLanguage(names.value(u"long"_s).toObject(), language) };
}

QStringList instrumentsOf(const QString &country)
{
    QStringList keys = thesaurus().instruments.keys();
    keys.removeIf([&country](const QString &key) {
        return country.isEmpty() || !key.startsWith(country + u' ');
    });
    return keys;
}

} // namespace habeas
