#include "app/actions/records/reviewactions.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/law/findings/findings.h"
#include "app/records/store/repository.h"
#include "app/records/today/todaymarks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FindingsText
{
    Q_DECLARE_TR_FUNCTIONS(FindingsCommand)
};

QJsonValue reviewJson(const std::optional<Review> &review)
{
    if (!review)
        return {};
    return QJsonObject { { u"id"_s, review->id.text() },
                         { u"decision"_s, review->decision },
                         { u"reason"_s, textJson(review->reason) },
                         { u"value"_s, review->value },
                         { u"at"_s, dateJson(review->at) },
                         { u"by"_s, textJson(review->by) } };
}

QJsonObject offersJson(const QList<FieldOffer> &offers)
{
    QJsonObject json;
    for (const FieldOffer &offer : offers)
        json.insert(offer.field, offer.text);
    return json;
}

QJsonObject findingJson(const CaseFolder &folder, const Finding &finding)
{
    QJsonArray about;
    for (const QUuid &record : finding.about)
        about << record.toString(QUuid::WithoutBraces);
    const Id<Person> person = finding.person;
    const FindingFix &fix = finding.fix;
    return { { u"case"_s, folder.file.ref },
             { u"key"_s, finding.key() },
             { u"kind"_s, finding.kind },
             { u"person"_s,
               QJsonObject { { u"id"_s, textJson(person.isNull() ? QString() : person.text()) },
                             { u"name"_s, textJson(shownName(folder, person)) } } },
             { u"about"_s, about },
             { u"from"_s, dayJson(finding.from) },
             { u"until"_s, dayJson(finding.until) },
             { u"text"_s, finding.text },
             { u"value"_s, finding.value },
             { u"fix"_s,
               QJsonObject { { u"code"_s, fix.code },
                             { u"record"_s, fix.record.toString(QUuid::WithoutBraces) },
                             { u"field"_s, textJson(fix.field) },
                             { u"offers"_s, offersJson(fix.offers) },
                             { u"words"_s, fix.words } } },
             { u"settled"_s, finding.settled },
             { u"review"_s, reviewJson(finding.review) } };
}

QString decisionText(const Review &review)
{
    const QString decision = codeLabel(u"review_decision"_s, review.decision, screenLanguage());
    const QString who = FindingsText::tr("%1, %2", "who decided, when")
                            .arg(review.by, printDate(review.at, screenLanguage()));
    return review.reason.isEmpty()
        ? FindingsText::tr("%1 (%2)", "decision, who and when").arg(decision, who)
        : FindingsText::tr("%1: %2 (%3)", "decision, reason, who and when")
              .arg(decision, review.reason, who);
}

QString findingText(const Finding &finding)
{
    QString text = (finding.settled ? u"  "_s : u"! "_s) + finding.text + u'\n';
    if (finding.review)
        text += u"    "_s
            + (finding.settled ? FindingsText::tr("Checked: %1")
                               : FindingsText::tr("Asked again, what it rests on has changed: %1"))
                  .arg(decisionText(*finding.review))
            + u'\n';
    if (!finding.settled)
        text += u"    "_s + finding.fix.words + u'\n';
    return text + u"    "_s + finding.key() + u'\n';
}

QString caseText(const CaseFolder &folder, const QList<Finding> &findings)
{
    QString text = folder.file.ref + u'\n';
    if (findings.isEmpty())
        return text + FindingsText::tr("Nothing to check.") + u'\n';
    bool checked = false;
    for (const Finding &finding : findings) {
        if (finding.settled && !checked)
            text += FindingsText::tr("Checked before:") + u'\n';
        checked = checked || finding.settled;
        text += findingText(finding);
    }
    return text;
}

Result<QList<CaseFolder>> foldersMeant(const Invocation &call, const Connection &connection)
{
    QList<CaseFolder> folders;
    if (call.arguments.size() > 1) {
        auto folder = loadCase(connection, call.arguments.at(1));
        if (!folder)
            return tl::unexpected(folder.error());
        return folders << *folder;
    }
    const auto cases = Repository<Case>(connection).all();
    if (!cases)
        return tl::unexpected(cases.error());
    for (const Case &file : *cases) {
        auto folder = loadCase(connection, file.id);
        if (!folder)
            return tl::unexpected(folder.error());
        folders << *folder;
    }
    return folders;
}

} // namespace

Result<Reply> findingsCommand(const Invocation &call)
{
    const Result<CivilDay> day = dayOption(call, u"on"_s);
    if (!day)
        return tl::unexpected(day.error());
    const auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const auto folders = foldersMeant(call, session->vault->connection());
    if (!folders)
        return tl::unexpected(folders.error());
    QJsonArray open;
    QJsonArray checked;
    QStringList texts;
    for (const CaseFolder &folder : *folders) {
        const QList<Finding> findings = findingsOf(folder, *day);
        for (const Finding &finding : findings)
            (finding.settled ? checked : open) << findingJson(folder, finding);
        if (!findings.isEmpty() || folders->size() == 1)
            texts << caseText(folder, findings);
    }
    if (texts.isEmpty())
        texts << FindingsText::tr("Nothing to check.") + u'\n';
    return Reply {
        { { u"today"_s, day->iso() }, { u"findings"_s, open }, { u"checked"_s, checked } },
        texts.join(u'\n')
    };
}

Result<Reply> reviewCommand(const Invocation &call)
{
    const QString decision = call.value(u"decision"_s);
    const bool again = decision == u"open"_s;
    const bool isDecision
        = isCode(u"review_decision"_s, decision) && decision != QLatin1StringView(putOffCode);
    if (!again && !isDecision)
        return failure(ErrorKind::Usage,
                       FindingsText::tr("Say what was decided: --decision confirmed, mistaken or "
                                        "not_known; open takes a decision back."),
                       u"--decision"_s);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    const ReviewEntry entry { call.arguments.at(1), call.arguments.at(2), decision,
                              call.value(u"reason"_s) };
    const Result<Done> done = again ? askAgain(*session, entry) : reviewFinding(*session, entry);
    if (!done)
        return tl::unexpected(done.error());
    const QString id
        = done->changeSet.isNull() ? QString() : done->changeSet.toString(QUuid::WithoutBraces);
    return Reply { { { u"change_set"_s, textJson(id) },
                     { u"words"_s, done->words },
                     { u"effects"_s, QJsonArray::fromStringList(done->effects) } },
                   QStringList(QStringList { done->words } + done->effects).join(u'\n') + u'\n' };
}

} // namespace habeas
