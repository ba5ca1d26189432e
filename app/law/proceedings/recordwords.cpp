#include "app/law/proceedings/recordwords.h"

#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/law/findings/findingwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

/// Reads one field by its name; remembers whom the record names.
class FieldReader
{
public:
    explicit FieldReader(const QString &wanted)
        : m_wanted(wanted)
    {
    }

    void operator()(const char *name, const QString &value, FieldRule rule = {})
    {
        if (!is(name))
            return;
        found->text = value;
        found->codes = QString::fromLatin1(rule.codes);
        found->words = wordsFor(*found, value);
    }

    void operator()(const char *name, const PartialDate &value, FieldRule = {})
    {
        if (!is(name))
            return;
        found->text = value.edtf();
        found->date = value;
        found->words = wordsFor(*found, value.edtf());
    }

    void operator()(const char *name, bool value, FieldRule = {})
    {
        keep(name, value ? u"true"_s : u"false"_s);
    }

    void operator()(const char *name, const std::optional<int> &value, FieldRule = {})
    {
        keep(name, value ? QString::number(*value) : QString());
    }

    void operator()(const char *name, const Money &value, FieldRule = {})
    {
        keep(name, QString(value.amount + u' ' + value.currency).trimmed());
    }

    void operator()(const char *name, const LawReference &value, FieldRule = {})
    {
        keep(name, value.isSet() ? value.text() : QString());
    }

    void operator()(const char *name, const Id<Person> &value, FieldRule = {})
    {
        if (qstrcmp(name, "person") == 0)
            person = value;
        keep(name, value.isNull() ? QString() : value.text());
    }

    template<class Other>
    void operator()(const char *name, const Id<Other> &value, FieldRule = {})
    {
        keep(name, value.isNull() ? QString() : value.text());
    }

    std::optional<FieldValue> found;
    Id<Person> person;

private:
    bool is(const char *name)
    {
        if (m_wanted != QLatin1StringView(name))
            return false;
        found = FieldValue {};
        return true;
    }

    void keep(const char *name, const QString &text)
    {
        if (!is(name))
            return;
        found->text = text;
        found->words = text;
    }

    QString m_wanted;
};

/// Calls visit(record) for the record with that id.
template<class Visitor>
void visitRecord(const CaseFolder &folder, const QUuid &id, Visitor &&visit)
{
    if (folder.file.id.uuid() == id)
        visit(folder.file);
    CaseFolder::eachList(folder, [&](const auto &list) {
        for (const auto &record : list) {
            if (record.id.uuid() == id)
                visit(record);
        }
    });
}

QString named(const QString &what, const PartialDate &date)
{
    return date.isSet()
        ? RecordWords::tr("%1 of %2", "kind of record, date").arg(what, FindingText::print(date))
        : what;
}

QString call(const CaseFolder &, const Measure &measure)
{
    return RecordWords::tr("%1 (%2)").arg(FindingText::label(measure),
                                          FindingText::stretchOf(measure));
}

QString call(const CaseFolder &, const Order &order)
{
    return named(RecordWords::tr("order"), order.made);
}

QString call(const CaseFolder &, const Placement &placement)
{
    return placement.place;
}

QString call(const CaseFolder &, const Hearing &hearing)
{
    return named(RecordWords::tr("hearing"), hearing.at);
}

QString call(const CaseFolder &, const Sentence &sentence)
{
    return named(RecordWords::tr("sentence"), sentence.pronounced);
}

QString call(const CaseFolder &, const Charge &charge)
{
    return charge.law.isSet() ? RecordWords::tr("charge under %1")
                                    .arg(printLaw(charge.law, screenLanguage(), LawStyle::Short))
                              : named(RecordWords::tr("charge"), charge.stageDate);
}

QString call(const CaseFolder &, const Restriction &restriction)
{
    return RecordWords::tr("restriction: %1")
        .arg(codeLabel(u"restriction_type"_s, restriction.type, screenLanguage()));
}

QString call(const CaseFolder &, const Event &event)
{
    return named(codeLabel(u"event_type"_s, event.type, screenLanguage()), event.at);
}

QString call(const CaseFolder &folder, const Person &person)
{
    return shownName(folder, person.id);
}

QString call(const CaseFolder &, const UrgentAction &action)
{
    const QString number = action.number.isEmpty() ? action.title : action.number;
    return RecordWords::tr("urgent action %1").arg(number);
}

QString call(const CaseFolder &, const Claim &claim)
{
    return RecordWords::tr("what %1 says").arg(claim.claimant);
}

template<class R>
QString call(const CaseFolder &, const R &)
{
    return RecordWords::tr("a record of the case");
}

struct FieldName
{
    const char *field;
    const char *words;
};

// The fields that sources disagree about.
constexpr std::array fieldNames {
    FieldName { "from", QT_TRANSLATE_NOOP("RecordWords", "the beginning") },
    FieldName { "until", QT_TRANSLATE_NOOP("RecordWords", "the end") },
    FieldName { "made", QT_TRANSLATE_NOOP("RecordWords", "the date of the order") },
    FieldName { "at", QT_TRANSLATE_NOOP("RecordWords", "the date") },
    FieldName { "pronounced", QT_TRANSLATE_NOOP("RecordWords", "the date of the judgment") },
    FieldName { "stage_date", QT_TRANSLATE_NOOP("RecordWords", "the date of the stage") },
    FieldName { "stated_end", QT_TRANSLATE_NOOP("RecordWords", "the stated end") },
    FieldName { "term", QT_TRANSLATE_NOOP("RecordWords", "the length") },
    FieldName { "place", QT_TRANSLATE_NOOP("RecordWords", "the place") },
    FieldName { "authority", QT_TRANSLATE_NOOP("RecordWords", "the authority") },
    FieldName { "court", QT_TRANSLATE_NOOP("RecordWords", "the court") },
    FieldName { "judge", QT_TRANSLATE_NOOP("RecordWords", "the judge") },
    FieldName { "type", QT_TRANSLATE_NOOP("RecordWords", "the kind") },
    FieldName { "ended_by", QT_TRANSLATE_NOOP("RecordWords", "how it ended") },
    FieldName { "law", QT_TRANSLATE_NOOP("RecordWords", "the article") },
    FieldName { "outcome", QT_TRANSLATE_NOOP("RecordWords", "the outcome") },
    FieldName { "fine", QT_TRANSLATE_NOOP("RecordWords", "the fine") },
    FieldName { "born", QT_TRANSLATE_NOOP("RecordWords", "the date of birth") },
};

} // namespace

std::optional<FieldValue> fieldOf(const CaseFolder &folder, const QUuid &record,
                                  const QString &field)
{
    std::optional<FieldValue> value;
    visitRecord(folder, record, [&](const auto &found) {
        FieldReader reader(field);
        found.describe(found, reader);
        value = reader.found;
        if (!value)
            return;
        value->person = reader.person;
        for (const Source &source : folder.sources) {
            if (found.sources.contains(source.id))
                value->sources << source.title;
        }
    });
    return value;
}

QString wordsFor(const FieldValue &field, const QString &text)
{
    if (field.date) {
        const auto date = PartialDate::fromEdtf(text);
        return date ? FindingText::print(*date) : text;
    }
    return field.codes.isEmpty() ? text : codeLabel(field.codes, text, screenLanguage());
}

QString recordWords(const CaseFolder &folder, const QUuid &record)
{
    QString words;
    visitRecord(folder, record, [&](const auto &found) {
        words = call(folder, found);
    });
    return words.isEmpty() ? RecordWords::tr("a record of the case") : words;
}

QString fieldWords(const QString &field)
{
    const auto known = std::ranges::find_if(fieldNames, [&](const FieldName &name) {
        return field == QLatin1StringView(name.field);
    });
    return known == fieldNames.end() ? field
                                     : QCoreApplication::translate("RecordWords", known->words);
}

} // namespace habeas
