#include "app/records/lists.h"

#include "app/base/textfold.h"
#include "app/records/repository.h"
#include "app/vault/connection.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

/// Every text of a record on one line, to look for words in.
class TextCollector
{
public:
    void operator()(const char *, const QString &value, FieldRule = {}) { m_texts << value; }

    void operator()(const char *, const PartialDate &value, FieldRule = {})
    {
        m_texts << value.edtf();
    }

    void operator()(const char *, const LawReference &value, FieldRule = {})
    {
        m_texts << value.text();
    }

    template<class Value>
    void operator()(const char *, const Value &, FieldRule = {})
    {
    }

    [[nodiscard]] QString text() const { return m_texts.join(u' '); }

private:
    QStringList m_texts;
};

template<class R>
QString textOf(const R &record)
{
    TextCollector collector;
    R::describe(record, collector);
    return collector.text();
}

bool holdsWords(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString folded = foldForSearch(text);
    return std::ranges::all_of(words, [&folded](const QString &word) {
        return folded.contains(word);
    });
}

QStringList wordsOf(const ListQuery &query)
{
    return foldForSearch(query.text).split(u' ', Qt::SkipEmptyParts);
}

template<class T>
QList<T> window(const QList<T> &all, const ListQuery &query)
{
    const qsizetype start = std::clamp<qsizetype>(query.offset, 0, all.size());
    return all.mid(start, query.limit < 0 ? -1 : query.limit);
}

Result<QHash<QUuid, QString>> caseRefs(const Connection &connection)
{
    const auto cases = Repository<Case>(connection).all();
    if (!cases)
        return tl::unexpected(cases.error());
    QHash<QUuid, QString> refs;
    for (const Case &file : *cases)
        refs.insert(file.id.uuid(), file.ref);
    return refs;
}

} // namespace

template<class R>
Result<QList<Listed<R>>> listRecords(const Connection &connection, const ListQuery &query)
{
    const auto refs = caseRefs(connection);
    if (!refs)
        return tl::unexpected(refs.error());
    const auto records = Repository<R>(connection).all();
    if (!records)
        return tl::unexpected(records.error());
    const QStringList words = wordsOf(query);
    QList<Listed<R>> found;
    for (const R &record : *records) {
        const QString ref = refs->value(record.inCase.uuid());
        if (!ref.isEmpty() && holdsWords(ref + u' ' + textOf(record), words))
            found << Listed<R> { ref, record };
    }
    std::ranges::stable_sort(found, {}, [](const Listed<R> &item) {
        return item.caseRef;
    });
    return window(found, query);
}

template Result<QList<Listed<Measure>>> listRecords(const Connection &, const ListQuery &);
template Result<QList<Listed<Charge>>> listRecords(const Connection &, const ListQuery &);
template Result<QList<Listed<Hearing>>> listRecords(const Connection &, const ListQuery &);
template Result<QList<Listed<Restriction>>> listRecords(const Connection &, const ListQuery &);
template Result<QList<Listed<Deadline>>> listRecords(const Connection &, const ListQuery &);
template Result<QList<Listed<Letter>>> listRecords(const Connection &, const ListQuery &);
template Result<QList<Listed<UrgentAction>>> listRecords(const Connection &, const ListQuery &);

Result<QList<ListedPerson>> listPeople(const Connection &connection, const ListQuery &query)
{
    const auto people = Repository<Person>(connection).all();
    const auto names = Repository<Name>(connection).all();
    const auto parts = Repository<Involvement>(connection).all();
    const auto refs = caseRefs(connection);
    if (!people || !names || !parts || !refs) {
        return tl::unexpected(!people      ? people.error()
                                  : !names ? names.error()
                                  : !parts ? parts.error()
                                           : refs.error());
    }
    QHash<QUuid, QList<Name>> namesOf;
    for (const Name &name : *names)
        namesOf[name.person.uuid()] << name;
    QHash<QUuid, QStringList> refsOf;
    for (const Involvement &part : *parts) {
        const QString ref = refs->value(part.inCase.uuid());
        if (!ref.isEmpty() && !refsOf[part.person.uuid()].contains(ref))
            refsOf[part.person.uuid()] << ref;
    }
    const QStringList words = wordsOf(query);
    QList<ListedPerson> found;
    CaseFolder one; // for bestName(), which chooses among a folder's names
    for (const Person &person : *people) {
        one.names = namesOf.value(person.id.uuid());
        ListedPerson item { person, displayName(one, person.id), {}, refsOf[person.id.uuid()] };
        for (const Name &name : std::as_const(one.names))
            item.names << name.text;
        item.caseRefs.sort();
        if (holdsWords(item.names.join(u' ') + u' ' + item.caseRefs.join(u' '), words))
            found << item;
    }
    std::ranges::stable_sort(found, {}, [](const ListedPerson &item) {
        return item.name;
    });
    return window(found, query);
}

Result<QList<Official>> listOfficials(const Connection &connection, const ListQuery &query)
{
    auto officials = Repository<Official>(connection).all();
    if (!officials)
        return officials;
    const QStringList words = wordsOf(query);
    officials->removeIf([&words](const Official &official) {
        return !holdsWords(textOf(official), words);
    });
    std::ranges::stable_sort(*officials, [](const Official &a, const Official &b) {
        return std::tie(a.office, a.name) < std::tie(b.office, b.name);
    });
    return window(*officials, query);
}

} // namespace habeas
