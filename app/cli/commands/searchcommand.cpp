#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/records/find/casepeople.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

QString kindWord(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return SearchText::tr("person");
    case FoundKind::Case:
        return SearchText::tr("case");
    case FoundKind::Court:
        return SearchText::tr("court");
    case FoundKind::Letter:
        return SearchText::tr("letter");
    case FoundKind::Document:
        break;
    }
    return SearchText::tr("document");
}

QJsonObject foundJson(const Found &found)
{
    return {
        { u"kind"_s, foundKindCode(found.kind) },
        { u"text"_s, found.text },
        { u"shown"_s, textJson(found.shown) },
        { u"case"_s, textJson(found.caseRef) },
        { u"record"_s,
          found.record.isNull() ? QJsonValue()
                                : QJsonValue(found.record.toString(QUuid::WithoutBraces)) },
        { u"match"_s, matchCode(found.match.kind) },
        { u"reason"_s, textJson(matchReason(found)) },
        { u"people"_s, QJsonArray::fromStringList(found.people) },
    };
}

/// Of a case whom it is about, and its title where that was what matched.
QString foundWords(const Found &one)
{
    if (one.kind == FoundKind::Case && !one.people.isEmpty()) {
        const QString people = one.people.join(u", "_s);
        return one.text == one.caseRef || one.people.contains(one.text)
            ? people
            : SearchText::tr("%1 (%2)", "matched text, shown name").arg(one.text, people);
    }
    return one.shown.isEmpty()
        ? one.text
        : SearchText::tr("%1 (%2)", "matched text, shown name").arg(one.text, one.shown);
}

QString resultText(const QString &text, const QList<Found> &found, bool isNearest)
{
    QList<QStringList> rows;
    for (const Found &one : found)
        rows.append({ one.caseRef, kindWord(one.kind), foundWords(one), matchReason(one) });
    if (found.isEmpty())
        return SearchText::tr("Nothing is called “%1”, and nothing is spelled like it.").arg(text)
            + u'\n';
    const QString head = isNearest
        ? QString(SearchText::tr("Nothing is called “%1”. Spelled most like it:").arg(text) + u'\n')
        : QString();
    return head + alignedTable(rows);
}

} // namespace

Result<Reply> searchCommand(const Invocation &call)
{
    constexpr int Default = 50;
    const Result<int> limit = numberOption(call, u"limit"_s, Default, 1);
    if (!limit)
        return tl::unexpected(limit.error());
    const QString text = call.arguments.at(1).simplified();
    if (text.isEmpty())
        return refused(SearchText::tr("There is nothing to look for: TEXT is empty."), u"text"_s);
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto index = FindIndex::read(session->vault->connection());
    if (!index)
        return tl::unexpected(index.error());
    QList<Found> found = index->find(text, *limit);
    const bool isNearest = found.isEmpty();
    if (isNearest)
        found = index->nearest(text);
    if (const Result<> named = nameCases(session->vault->connection(), found); !named)
        return tl::unexpected(named.error());
    QJsonArray results;
    for (const Found &one : std::as_const(found))
        results.append(foundJson(one));
    return Reply { { { u"text"_s, text }, { u"nearest"_s, isNearest }, { u"results"_s, results } },
                   resultText(text, found, isNearest) };
}

} // namespace habeas
