#include "app/actions/letters/letterstep.h"

#include "app/actions/records/recordcheck.h"
#include "app/actions/session/gesture.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

} // namespace

Result<LetterStep> letterStep(const Session &session, Id<Letter> id)
{
    const Connection &connection = session.vault->connection();
    const auto letter = Repository<Letter>(connection).byId(id);
    if (!letter)
        return tl::unexpected(letter.error());
    if (letter->deleted)
        return refused(
            LogText::tr("The letter %1 is in the bin. Bring it back first.").arg(letter->ref));
    auto folder = loadCase(connection, letter->inCase);
    if (!folder)
        return tl::unexpected(folder.error());
    LetterStep found { std::move(*folder), *letter, {} };
    for (const Dispatch &dispatch : std::as_const(found.folder.dispatches)) {
        if (dispatch.letter == id)
            found.dispatches << dispatch;
    }
    return found;
}

Result<> coveredOn(const LetterStep &step, CivilDay day)
{
    const Letter &letter = step.letter;
    const bool isOpen = std::ranges::none_of(step.dispatches, [](const Dispatch &dispatch) {
        return !dispatch.official.isNull() || !dispatch.block.isEmpty();
    });
    const MadeLetter made { letter.templateId, letter.person, isOpen,
                            letter.confirmed.contains(u"withhold_name"_s),
                            letter.confirmed.contains(u"consent_audience"_s) };
    if (const Result<> covered = stillCovered(step.folder, made, day); !covered)
        return covered;
    const Telling telling { readerOf(made.templateId, isOpen),
                            { letter.person.isNull() ? personAtRisk(step.folder) : letter.person },
                            day,
                            made.audienceConfirmed };
    return mayBeTold(step.folder, telling, recordsIn(letter.cites));
}

tl::unexpected<Error> staysInside(const Letter &letter)
{
    return refused(LogText::tr("“%1” stays in the office, or with the person it is about: nobody "
                               "has to approve it and it is not sent. What somebody outside was "
                               "told is noted as a disclosure.")
                       .arg(letter.ref),
                   u"letter.template"_s);
}

Result<Done> saveStep(Session &session, const Letter &letter, const QList<Dispatch> &dispatches,
                      const QString &words)
{
    Result<> checked = checkRecord(letter);
    for (const Dispatch &dispatch : dispatches)
        checked = checked ? checkRecord(dispatch) : checked;
    if (!checked)
        return tl::unexpected(checked.error());
    const Connection &connection = session.vault->connection();
    const auto saved = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
        Result<> written = Repository<Letter>(connection).save(proof, letter);
        for (const Dispatch &dispatch : dispatches) {
            if (written)
                written = Repository<Dispatch>(connection).save(proof, dispatch);
        }
        return written;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet, words, saved->moved };
}

} // namespace habeas
