#include "app/casefile/fieldcheck.h"
#include "app/casefile/thesaurus.h"
#include "app/exchange/casefilejson.h"
#include "app/exchange/fileshape.h"
#include "app/exchange/jsontext.h"
#include "app/exchange/officesettings.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Writes the JSON Schema of one record's fields, from the same description the reader and the
/// writer go by.
class FieldSchema
{
public:
    FieldSchema(JsonWriter &out, const char *parent)
        : m_out(out)
        , m_parent(parent)
    {
    }

    void operator()(const char *name, const QString &, FieldRule rule = {})
    {
        begin(name, rule);
        m_out.member(u"type", u"string");
        if (rule.need == FieldRule::Need::Required) {
            m_out.key(u"minLength");
            m_out.number(1);
        }
        // Ids of the file's own may stand where records keep UUIDs.
        const QString pattern = rule.form == FieldRule::Form::RecordIds ? u"[^ ]+( [^ ]+)*"_s
                                                                        : formPattern(rule.form);
        if (!pattern.isEmpty())
            m_out.member(u"pattern", QString(u"^("_s + pattern + u")$"_s));
        if (rule.codes != nullptr) {
            m_out.key(u"enum");
            m_out.beginList();
            for (const QString &code : codesOf(QString::fromLatin1(rule.codes)))
                m_out.text(code);
            m_out.endList();
        }
        m_out.endObject();
    }

    void operator()(const char *name, bool, FieldRule rule = {})
    {
        begin(name, rule);
        m_out.member(u"type", u"boolean");
        m_out.endObject();
    }

    void operator()(const char *name, const std::optional<int> &, FieldRule rule = {})
    {
        begin(name, rule);
        m_out.member(u"type", u"integer");
        m_out.key(u"minimum");
        m_out.number(0);
        m_out.endObject();
    }

    void operator()(const char *name, const PartialDate &, FieldRule rule = {})
    {
        refer(name, u"date"_s, rule);
        const QString words = QString::fromLatin1(name) + u"_typed"_s;
        m_out.key(words);
        m_out.beginObject();
        m_out.member(u"type", u"string");
        m_out.member(u"description", u"The words the date was typed in, where they differ."_s);
        m_out.endObject();
    }

    void operator()(const char *name, const LawReference &, FieldRule rule = {})
    {
        refer(name, u"law"_s, rule);
    }

    void operator()(const char *name, const Money &, FieldRule rule = {})
    {
        refer(name, u"money"_s, rule);
    }

    template<class Other>
    void operator()(const char *name, const Id<Other> &, FieldRule rule = {})
    {
        if (qstrcmp(name, m_parent) == 0)
            return;
        begin(name, rule);
        m_out.member(u"$ref", u"#/$defs/id");
        m_out.member(u"description",
                     u"The id of a record of kind %1."_s.arg(QLatin1StringView(Other::kind.table)));
        m_out.endObject();
    }

    [[nodiscard]] const QStringList &required() const { return m_required; }

private:
    void begin(const char *name, const FieldRule &rule)
    {
        const QString key = QString::fromLatin1(name);
        if (rule.need == FieldRule::Need::Required)
            m_required << key;
        m_out.key(key);
        m_out.beginObject();
    }

    void refer(const char *name, const QString &definition, const FieldRule &rule)
    {
        begin(name, rule);
        m_out.member(u"$ref", QString(u"#/$defs/"_s + definition));
        m_out.endObject();
    }

    JsonWriter &m_out;
    const char *m_parent;
    QStringList m_required { u"id"_s };
};

class SchemaWriter
{
public:
    /// A file of that format: lists of these kinds of records, each with what is nested in it.
    template<class... Kinds>
    QByteArray write(const QString &title, const QString &description, const QString &format)
    {
        m_out.beginObject();
        m_out.member(u"$schema", u"https://json-schema.org/draft/2020-12/schema");
        m_out.member(u"title", title);
        m_out.member(u"description", description);
        m_out.member(u"type", u"object");
        closed();
        requireKeys({ u"format"_s, u"version"_s });
        m_out.key(u"properties");
        m_out.beginObject();
        constant(u"format"_s, [&] {
            m_out.text(format);
        });
        constant(u"version"_s, [this] {
            m_out.number(1);
        });
        (list<Kinds>(), ...);
        m_out.endObject();
        m_out.key(u"$defs");
        m_out.beginObject();
        shared();
        (kind<Kinds>(), ...);
        m_out.endObject();
        m_out.endObject();
        return m_out.take();
    }

private:
    void closed()
    {
        m_out.key(u"additionalProperties");
        m_out.boolean(false);
    }

    void requireKeys(const QStringList &keys)
    {
        m_out.key(u"required");
        m_out.beginList();
        for (const QString &key : keys)
            m_out.text(key);
        m_out.endList();
    }

    template<class Value>
    void constant(const QString &key, Value writeValue)
    {
        m_out.key(key);
        m_out.beginObject();
        m_out.key(u"const");
        writeValue();
        m_out.endObject();
    }

    template<class R>
    void list()
    {
        listOf(QString::fromLatin1(R::kind.list), QString::fromLatin1(R::kind.table), false);
    }

    void listOf(const QString &key, const QString &definition, bool unique)
    {
        m_out.key(key);
        m_out.beginObject();
        m_out.member(u"type", u"array");
        if (unique) {
            m_out.key(u"uniqueItems");
            m_out.boolean(true);
        }
        m_out.key(u"items");
        m_out.beginObject();
        m_out.member(u"$ref", QString(u"#/$defs/"_s + definition));
        m_out.endObject();
        m_out.endObject();
    }

    void textDefinition(const QString &name, const QString &pattern, const QString &description)
    {
        m_out.key(name);
        m_out.beginObject();
        m_out.member(u"type", u"string");
        if (!pattern.isEmpty())
            m_out.member(u"pattern", pattern);
        m_out.member(u"description", description);
        m_out.endObject();
    }

    void amountFields()
    {
        m_out.key(u"amount");
        m_out.beginObject();
        m_out.member(u"type", u"string");
        m_out.member(u"pattern", u"^[0-9]{1,30}(\\.[0-9]{1,10})?$");
        m_out.endObject();
        m_out.key(u"currency");
        m_out.beginObject();
        m_out.member(u"type", u"string");
        m_out.member(u"pattern", u"^[A-Z]{3}$");
        m_out.endObject();
    }

    void money(const QString &name, const QString &description, bool mayBeStated)
    {
        m_out.key(name);
        m_out.beginObject();
        m_out.member(u"type", u"object");
        m_out.member(u"description", description);
        closed();
        requireKeys({ u"amount"_s, u"currency"_s });
        m_out.key(u"properties");
        m_out.beginObject();
        amountFields();
        if (mayBeStated) {
            m_out.key(u"stated");
            m_out.beginObject();
            m_out.member(u"$ref", u"#/$defs/stated");
            m_out.endObject();
        }
        m_out.endObject();
        m_out.endObject();
    }

    void shared()
    {
        textDefinition(u"id"_s, u"^.{1,200}$"_s,
                       u"A UUID, or a name that is unique in this file. A name becomes a UUID "
                       "made from it and the file's case references."_s);
        textDefinition(u"date"_s, u"^.+$"_s,
                       u"EDTF (Library of Congress, 2019) level 0 or 1: 2022-02-25, 2022-11, 2019, "
                       "2019~, 2022-01-04/2022-01-05, 2022-05-06/.. ; .. alone is a date known to "
                       "be unknown."_s);
        textDefinition(u"law"_s, u"^[A-Z]{2} [A-Z][A-Z0-9-]* [0-9].*$"_s,
                       u"Country, law, article, part, item: KZ CC 272(3)."_s);
        money(u"money"_s, u"An amount as its source states it."_s, true);
        money(u"stated"_s, u"The source's own conversion, never a computed one."_s, false);
    }

    /// A definition of R, then of the kinds nested in it.
    template<class R>
    void kind()
    {
        m_out.key(QString::fromLatin1(R::kind.table));
        m_out.beginObject();
        m_out.member(u"type", u"object");
        closed();
        m_out.key(u"properties");
        m_out.beginObject();
        m_out.key(u"id");
        m_out.beginObject();
        m_out.member(u"$ref", u"#/$defs/id");
        m_out.endObject();
        FieldSchema fields(m_out, R::kind.parent);
        const R empty;
        R::describe(empty, fields);
        listOf(u"sources"_s, u"id"_s, true);
        fields("note", QString());
        fields("sealed", false);
        eachChildKind<R>([this]<class Child>() {
            list<Child>();
        });
        m_out.endObject();
        requireKeys(fields.required());
        m_out.endObject();
        eachChildKind<R>([this]<class Child>() {
            kind<Child>();
        });
    }

    JsonWriter m_out;
};

} // namespace

QByteArray caseFileSchema()
{
    return SchemaWriter().write<Case, Person, Official, Source>(
        u"Habeas case file"_s,
        u"Cases with everything on record about them, and the people, officials and sources they "
        "share. References are ids of records in the same file."_s,
        u"habeas-case"_s);
}

QByteArray officeFileSchema()
{
    return SchemaWriter()
        .write<Official, Salutation, LetterTemplate, OfficeWord, OfficePaper, ListView,
               RulePackFile>(
            u"Habeas office file"_s,
            u"What an office has of its own beside its cases: officials, forms of address, letter "
            "templates, words, paper, saved views and rule packs. Ids are UUIDs."_s,
            u"habeas-office"_s);
}

} // namespace habeas
