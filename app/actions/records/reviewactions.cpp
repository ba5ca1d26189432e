#include "app/actions/records/reviewactions.h"

#include "app/actions/records/recordactions.h"
#include "app/casefile/thesaurus.h"
#include "app/law/findings/findings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewActions)
};

struct Meant
{
    CaseFolder folder;
    Finding finding;
};

Result<Meant> findingMeant(const Session &session, const ReviewEntry &entry)
{
    auto folder = loadCase(session.vault->connection(), entry.caseRef.trimmed());
    if (!folder)
        return tl::unexpected(folder.error());
    const QList<Finding> findings = findingsOf(*folder, today(session.clock));
    const auto finding = findingByKey(findings, entry.finding.trimmed());
    if (!finding)
        return refused(ReviewText::tr("“%1” names no finding of case %2, or more than one. The "
                                      "findings and their keys are listed by “findings”.")
                           .arg(entry.finding.left(80), folder->file.ref),
                       u"finding"_s);
    return Meant { std::move(*folder), *finding };
}

} // namespace

Result<Done> reviewFinding(Session &session, const ReviewEntry &entry)
{
    const auto meant = findingMeant(session, entry);
    if (!meant)
        return tl::unexpected(meant.error());
    Review review = reviewOf(meant->folder, meant->finding, entry.decision, entry.reason);
    const std::optional<Review> &before = meant->finding.review;
    review.id = before ? before->id : newId<Review>();
    const bool same = before && meant->finding.settled && before->decision == review.decision
        && before->reason == review.reason;
    review.at = same ? before->at : PartialDate::fromDay(today(session.clock));
    review.by = same ? before->by : session.author;
    const QString label = codeLabel(u"review_decision"_s, review.decision, screenLanguage());
    auto done = saveRecord(
        session, review,
        ReviewText::tr("Check of case %1: “%2” – %3", "case, the finding, the decision")
            .arg(meant->folder.file.ref, meant->finding.text, label));
    if (done)
        done->effects << ReviewText::tr("It is shown as checked, and asked again if what it rests "
                                        "on changes.");
    return done;
}

Result<Done> askAgain(Session &session, const ReviewEntry &entry)
{
    const auto meant = findingMeant(session, entry);
    if (!meant)
        return tl::unexpected(meant.error());
    if (!meant->finding.review)
        return refused(
            ReviewText::tr(
                "Nobody has decided about this finding yet, so there is nothing to take back."),
            u"finding"_s);
    Review review = *meant->finding.review;
    review.deleted = true;
    return saveRecord(session, review,
                      ReviewText::tr("Ask again in case %1: “%2”", "case, the finding")
                          .arg(meant->folder.file.ref, meant->finding.text));
}

} // namespace habeas
