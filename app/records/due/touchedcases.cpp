#include "app/records/due/touchedcases.h"

#include "app/casefile/casefolder.h"
#include "app/casefile/rulepackfile.h"
#include "app/records/store/repository.h"
#include "app/vault/connection.h"
#include "app/vault/engine.h"

#include <QHash>
#include <QJsonArray>

namespace habeas {

namespace {

/// table -> the field that names the record it belongs to.
const QHash<QString, QString> &parents()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> known;
        const CaseFolder none;
        CaseFolder::eachList(none, [&known]<class R>(const QList<R> &) {
            known.insert(QString::fromLatin1(R::kind.table), QString::fromLatin1(R::kind.parent));
        });
        return known;
    }();
    return all;
}

QUuid idIn(const QJsonValue &value)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(value[u"hex"].toString().toLatin1()));
}

class Climber
{
public:
    enum class Of { Law, Everything };

    Climber(const Connection &connection, Of what)
        : m_connection(connection)
        , m_what(what)
    {
    }

    Result<TouchedCases> climb(const QList<Change> &changes)
    {
        for (const Change &change : changes) {
            if (m_what == Of::Law && !concernsTheLaw(change.table))
                continue;
            if (change.table == QLatin1StringView(RulePackFile::kind.table))
                m_touched.rulePacks = true;
            else if (change.table == QLatin1StringView(Case::kind.table))
                m_touched.cases.insert(Id<Case>(change.row));
            else if (change.table == QLatin1StringView(Person::kind.table))
                addPerson(change.row);
            else
                addOwners(change);
        }
        if (!m_result)
            return tl::unexpected(m_result.error());
        return m_touched;
    }

private:
    /// The owner it had and the one it has now.
    void addOwners(const Change &change)
    {
        const QString field = parents().value(change.table);
        if (field.isEmpty())
            return;
        const QJsonValue moved = change.patch.value(field);
        if (moved.isArray()) {
            for (const QJsonValue &owner : moved.toArray())
                add(field, idIn(owner));
        } else {
            add(field, valueOf(change.table, field, change.row));
        }
    }

    void add(const QString &table, QUuid id)
    {
        QString at = table;
        while (!id.isNull() && at != QLatin1StringView(Case::kind.table)) {
            const QString field = parents().value(at);
            if (field.isEmpty())
                return;
            id = valueOf(at, field, id);
            at = field;
        }
        if (!id.isNull())
            m_touched.cases.insert(Id<Case>(id));
    }

    QUuid valueOf(const QString &table, const QString &field, const QUuid &row)
    {
        Statement query(
            m_connection.handle(),
            QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id = ?").arg(field, table).toUtf8());
        query.bind(1, row);
        const QUuid value = query.row() ? query.uuid(0) : QUuid();
        finish(query);
        return value;
    }

    /// Everybody's own record may stand in several cases.
    void addPerson(const QUuid &person)
    {
        Statement query(m_connection.handle(),
                        "SELECT \"case\" FROM involvement WHERE person = ?1 "
                        "UNION SELECT \"case\" FROM measure WHERE person = ?1");
        query.bind(1, person);
        while (query.row())
            m_touched.cases.insert(Id<Case>(query.uuid(0)));
        finish(query);
    }

    void finish(Statement &query)
    {
        if (const auto done = query.finished(); !done)
            m_result = tl::unexpected(done.error());
    }

    const Connection &m_connection;
    Of m_what;
    TouchedCases m_touched;
    Result<> m_result;
};

} // namespace

Result<TouchedCases> touchedCases(const Connection &connection, const QList<Change> &changes)
{
    return Climber(connection, Climber::Of::Law).climb(changes);
}

Result<QSet<Id<Case>>> casesOfChanges(const Connection &connection, const QList<Change> &changes)
{
    return Climber(connection, Climber::Of::Everything)
        .climb(changes)
        .map([](const TouchedCases &touched) {
            return touched.cases;
        });
}

} // namespace habeas
