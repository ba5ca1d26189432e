#include "ui/shell/draftglimpse.h"

#include "app/casefile/anyrecord.h"
#include "app/casefile/thesaurus.h"
#include "ui/records/choiceinputs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    QString typed; ///< the longest one
    QStringList chosen;
};

void addTyped(Found &found, const QString &text)
{
    const QString line = text.simplified();
    if (line.size() > found.typed.size() && QUuid(line).isNull())
        found.typed = line;
}

void addField(Found &found, const FieldShape &field, const QString &raw)
{
    if (field.type == FieldType::YesNo || field.type == FieldType::Number)
        return;
    if (field.type == FieldType::Date) {
        found.chosen << DateInput::wordsOf(raw).simplified();
        return;
    }
    const QString list = field.rule.codes != nullptr   ? QString::fromLatin1(field.rule.codes)
        : field.rule.form == FieldRule::Form::Language ? u"language"_s
        : field.rule.form == FieldRule::Form::Script   ? u"script"_s
                                                       : QString();
    if (!list.isEmpty() && isCode(list, raw))
        found.chosen << codeLabel(list, raw, screenLanguage());
    else if (field.type == FieldType::Text && field.rule.form == FieldRule::Form::RecordIds)
        return; // ids of records
    else
        addTyped(found, raw);
}

Found inRecordForm(const QJsonObject &form, const RecordShape &shape)
{
    Found found;
    const QJsonObject fields = form.value(u"fields"_s).toObject();
    for (const FieldShape &field : shape.fields) {
        const QString raw = fields.value(QLatin1StringView(field.name)).toString();
        if (!raw.isEmpty())
            addField(found, field, raw);
    }
    addTyped(found, form.value(u"note"_s).toString());
    return found;
}

/// Forms of their own keep texts as they are typed, beside keys of what was chosen.
Found inOtherForm(const QJsonObject &form)
{
    static const QStringList keys { u"case"_s,     u"id"_s,      u"same"_s,     u"template"_s,
                                    u"language"_s, u"person"_s,  u"official"_s, u"country"_s,
                                    u"gender"_s,   u"verified"_s };
    Found found;
    for (auto value = form.begin(); value != form.end(); ++value) {
        if (keys.contains(value.key()))
            continue;
        addTyped(found, value->toString());
        if (value.key() == u"fields"_s) {
            for (const QJsonValue &text : value->toObject())
                addTyped(found, text.toString());
        }
        if (value.key() != u"typed"_s)
            continue;
        for (const QJsonValue &text : value->toArray())
            addTyped(found, text.toString());
    }
    return found;
}

} // namespace

QString glimpseOf(const Draft &draft)
{
    constexpr qsizetype longest = 60;
    const QJsonObject form = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    const RecordShape *shape = shapeOf(form.value(u"table"_s).toString().toLatin1());
    Found found = shape == nullptr ? inOtherForm(form) : inRecordForm(form, *shape);
    found.chosen.removeAll(QString());
    const QString words = found.typed.isEmpty() ? found.chosen.join(u", "_s) : found.typed;
    return words.size() <= longest ? words : QString(words.left(longest - 1) + u'…');
}

} // namespace habeas::ui
