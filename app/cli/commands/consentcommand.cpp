#include "app/actions/records/whichperson.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/letters/gates/consentgrid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ConsentText
{
    Q_DECLARE_TR_FUNCTIONS(ConsentCommand)
};

QJsonObject cellJson(const ConsentCell &cell, const QString &audience)
{
    return { { u"audience"_s, textJson(audience) },
             { u"state"_s, code(cell.state) },
             { u"may_be_said"_s, cell.mayBeSaid() },
             { u"since"_s, dateJson(cell.since) },
             { u"until"_s, dateJson(cell.until) },
             { u"withdrawn"_s, dateJson(cell.withdrawn) },
             { u"limits"_s, textJson(cell.limits) },
             { u"from_everybody"_s, cell.isGeneral },
             { u"consent"_s,
               cell.record.isNull() ? QJsonValue() : QJsonValue(cell.record.text()) } };
}

QJsonObject gridJson(const CaseFolder &folder, const ConsentGrid &grid)
{
    QJsonArray purposes;
    for (const ConsentRow &row : grid.rows) {
        QJsonArray cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells << cellJson(row.cells.at(i), grid.audiences.at(i));
        purposes << QJsonObject { { u"purpose"_s, row.purpose }, { u"audiences"_s, cells } };
    }
    return { { u"person"_s, grid.person.text() },
             { u"name"_s, textJson(displayName(folder, grid.person)) },
             { u"purposes"_s, purposes } };
}

QString cellText(const ConsentCell &cell)
{
    const Language language = screenLanguage();
    QStringList parts { consentTitle(cell) };
    const auto add = [&](const PartialDate &date, const QString &words) {
        if (date.isSet())
            parts << words.arg(printDate(date, language, DateStyle::Short));
    };
    if (cell.since.isUnknown())
        parts << ConsentText::tr("since a day nobody knows");
    else
        add(cell.since, ConsentText::tr("since %1"));
    add(cell.until, ConsentText::tr("until %1"));
    add(cell.withdrawn, ConsentText::tr("withdrawn %1"));
    if (!cell.limits.isEmpty())
        parts << ConsentText::tr("limits: “%1”", "what must stay confidential").arg(cell.limits);
    return parts.join(u", "_s);
}

QString gridText(const CaseFolder &folder, const ConsentGrid &grid)
{
    QStringList heads { ConsentText::tr("What for") };
    for (const QString &audience : grid.audiences)
        heads << (audience.isEmpty() ? ConsentText::tr("Whoever it reaches") : audience);
    QList<QStringList> rows { heads };
    for (const ConsentRow &row : grid.rows) {
        QStringList line { codeLabel(u"consent_purpose"_s, row.purpose, screenLanguage()) };
        for (const ConsentCell &cell : row.cells)
            line << cellText(cell);
        rows << line;
    }
    return displayName(folder, grid.person, languageCode(screenLanguage())) + u'\n'
        + alignedTable(rows);
}

} // namespace

Result<Reply> consentCommand(const Invocation &call)
{
    const auto opened = openCaseOnDay(call);
    if (!opened)
        return tl::unexpected(opened.error());
    const CaseFolder &folder = opened->folder;
    QList<ConsentGrid> grids = consentGrids(folder, opened->day);
    if (call.has(u"person"_s)) {
        const auto person = whichPerson(folder, call.value(u"person"_s));
        if (!person)
            return tl::unexpected(person.error());
        grids = { consentGrid(folder, *person, opened->day) };
    }
    QJsonArray people;
    QStringList texts;
    for (const ConsentGrid &grid : std::as_const(grids)) {
        people << gridJson(folder, grid);
        texts << gridText(folder, grid);
    }
    Reply reply;
    reply.json = { { u"case"_s, folder.file.ref },
                   { u"on"_s, opened->day.iso() },
                   { u"people"_s, people } };
    reply.text = texts.isEmpty()
        ? ConsentText::tr("Nobody is on record whose consent could be asked.") + u'\n'
        : texts.join(u'\n');
    return reply;
}

} // namespace habeas
