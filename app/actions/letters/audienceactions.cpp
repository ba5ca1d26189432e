#include "app/actions/letters/audienceactions.h"

#include "app/actions/files/exchangeactions.h"
#include "app/actions/files/outputfile.h"
#include "app/actions/letters/sealedwords.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct AudienceText
{
    Q_DECLARE_TR_FUNCTIONS(AudienceExport)
};

Result<AudienceFile> cutCase(const Session &session, const QString &caseRef,
                             const AudienceWish &wish)
{
    const auto folder = loadCase(session.vault->connection(), caseRef);
    if (!folder)
        return tl::unexpected(folder.error());
    AudienceWish whole = wish;
    const auto sealed = sealedNames(session.vault->connection(), wish.sealedNames);
    if (!sealed)
        return tl::unexpected(sealed.error());
    whole.sealedNames = *sealed;
    return fileFor(*folder, whole);
}

QList<Disclosure> disclosuresOf(const AudienceFile &file, const AudienceWish &wish,
                                const QString &recipient)
{
    QStringList facts;
    for (const QUuid &fact : file.facts)
        facts << fact.toString(QUuid::WithoutBraces);
    const QString to = recipient.simplified();
    QList<Disclosure> rows;
    for (auto it = file.consents.cbegin(); it != file.consents.cend(); ++it) {
        Disclosure row;
        row.id = newId<Disclosure>();
        row.inCase = file.folder.file.id;
        row.person = it.key();
        row.at = PartialDate::fromDay(wish.on);
        row.recipient = to.isEmpty() ? audienceTitle(wish.audience) : to;
        row.what = AudienceText::tr("The case file %1 for %2: %n record(s).", nullptr,
                                    static_cast<int>(file.facts.size()))
                       .arg(file.folder.file.ref, audienceTitle(wish.audience));
        row.facts = facts.join(u' ');
        row.consent = it.value();
        row.note = file.leftOut.join(u'\n');
        rows << row;
    }
    return rows;
}

} // namespace

Result<AudienceExport> planForAudience(const Session &session, const QString &caseRef,
                                       const AudienceWish &wish)
{
    const auto file = cutCase(session, caseRef, wish);
    if (!file)
        return tl::unexpected(file.error());
    return AudienceExport { {}, file->leftOut, file->facts.size() };
}

Result<AudienceExport> exportForAudience(Session &session, const QString &caseRef,
                                         const AudienceWish &wish, const QString &recipient,
                                         const QString &path, bool replace)
{
    const auto file = cutCase(session, caseRef, wish);
    if (!file)
        return tl::unexpected(file.error());
    OutputFile output(session, path, replace);
    if (const Result<> written = output.write(writeCaseFile(caseFileOf(file->folder))); !written)
        return tl::unexpected(written.error());
    const QList<Disclosure> rows = disclosuresOf(*file, wish, recipient);
    const Connection &connection = session.vault->connection();
    const QString words
        = AudienceText::tr("Hand %1 to %2").arg(file->folder.file.ref, rows.first().recipient);
    const auto saved = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
        Result<> noted;
        for (const Disclosure &row : rows)
            noted = noted ? Repository<Disclosure>(connection).save(proof, row) : noted;
        return noted;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    if (const Result<> kept = output.keep(); !kept) {
        const auto undone = undoLast(session); // the rows must not outlive the file they speak of
        return tl::unexpected(undone ? kept.error() : undone.error());
    }
    Done done { saved->changeSet,
                words,
                { AudienceText::tr("Wrote %n record(s). The file is not encrypted.", nullptr,
                                   static_cast<int>(file->facts.size())),
                  AudienceText::tr("It is noted in the disclosure log.") } };
    return AudienceExport { done, file->leftOut, file->facts.size() };
}

} // namespace habeas
