#include "app/actions/letters/letteractions.h"

#include "app/actions/files/outputfile.h"
#include "app/actions/letters/letterrecords.h"
#include "app/actions/letters/sealedwords.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/withheldwords.h"
#include "app/records/store/keptpacks.h"
#include "app/records/store/letterexports.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

struct Saved
{
    Done done;
    QUuid making; ///< how it was brought out, in the log
};

Result<Saved> saveLetter(Session &session, const LetterRecords &records, const LetterMaking &making,
                         const QString &words)
{
    const Connection &connection = session.vault->connection();
    QUuid logged;
    const auto saved = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
        if (const Result<> written = saveLetterRecords(connection, proof, records); !written)
            return written;
        const auto kept = logMaking(connection, proof, records, making);
        if (!kept)
            return tl::unexpected(kept.error());
        logged = *kept;
        return {};
    });
    if (!saved)
        return tl::unexpected(saved.error());
    Done done { saved->changeSet, words, {} };
    if (records.isOnFile)
        done.effects << LetterText::tr("It is letter %1, which the log has already: kept there as "
                                       "made once more.")
                            .arg(records.letter.ref);
    else
        done.effects << LetterText::tr("Adds 1 letter to the log.");
    if (records.dispatch)
        done.effects << LetterText::tr("Adds 1 dispatch.");
    return Saved { done, logged };
}

QString wordsFor(const LetterRecords &records, const QString &once)
{
    return records.isOnFile ? LetterText::tr("Make letter %1 again").arg(records.letter.ref) : once;
}

/// The rows must not outlive the file they speak of.
Result<> takeBack(Session &session, const LetterRecords &records, const Saved &saved)
{
    if (!records.isOnFile) {
        const auto undone = undoLast(session);
        return undone ? Result<>() : tl::unexpected(undone.error());
    }
    // Of a letter on file only this making goes: what was approved with it stands.
    const Connection &connection = session.vault->connection();
    const auto gone = performGesture(
        session, LetterText::tr("Letter %1: the file was not kept").arg(records.letter.ref),
        [&](const Transaction &proof) {
            return forgetLetterExport(connection, proof, saved.making);
        });
    return gone ? Result<>() : tl::unexpected(gone.error());
}

MadeLetter madeLetterOf(const ComposedLetter &letter, const LetterWish &wish)
{
    return { letter.templateId, letter.person, wish.official == nullptr,
             wish.confirmations.contains(u"withhold_name"_s),
             wish.confirmations.contains(u"consent_audience"_s) };
}

/// Names nobody who is sealed in another case, in its words, on its paper or in its file's name.
Result<> namesNobodySealed(const Connection &connection, const CaseFolder &folder,
                           const ComposedLetter &letter, LetterWish wish, const Telling &telling,
                           const QString &fileName)
{
    const auto sealed = sealedNames(connection, wish.sealedNames);
    if (!sealed)
        return tl::unexpected(sealed.error());
    wish.sealedNames = *sealed;
    const WithheldWords withheld(folder, wish, telling);
    QList<WithheldMatch> said;
    for (const QString &text :
         { letter.subject, letter.text, letter.paper.head.join(u'\n'), letter.paper.foot })
        said << withheld.sealedElsewhereIn(text);
    if (!said.isEmpty())
        return refused(LetterText::tr("The letter says “%1”, which is sealed: no output may say "
                                      "it. Take it out of the text it stands in. Nothing was "
                                      "written.")
                           .arg(said.first().found),
                       u"sealed"_s);
    if (const auto named = withheld.namesIn(fileName); !named.isEmpty())
        return refused(LetterText::tr("The file's name says “%1”, which is withheld (%2). Whoever "
                                      "sees the folder reads it: give the file another name. "
                                      "Nothing was written.")
                           .arg(named.first().found, named.first().thing.why),
                       u"--out"_s);
    return {};
}

} // namespace

QList<RulePack> rulesForCase(const Connection &connection, const CaseFolder &folder)
{
    // A pack that cannot be read is told where packs are read; the shipped one stands for it.
    return packsFor(folder.file.country, keptPacks(connection).value_or(QList<KeptPack>())).packs;
}

QString nextLetterRef(const CaseFolder &folder)
{
    const QString prefix = folder.file.ref + u"/L"_s;
    int last = 0;
    for (const Letter &letter : folder.letters) {
        if (letter.ref.startsWith(prefix))
            last = std::max(last, letter.ref.mid(prefix.size()).toInt());
    }
    return prefix + QString::number(last + 1);
}

Result<> mayGoOut(const Session &session, const CaseFolder &folder, const ComposedLetter &letter,
                  const LetterWish &wish, const QString &fileName)
{
    const Connection &connection = session.vault->connection();
    const auto now = loadCase(connection, folder.file.id);
    if (!now)
        return tl::unexpected(now.error());
    if (now->file.sealed || now->file.deleted)
        return refused(LetterText::tr("The case was sealed or put into the bin meanwhile. Nothing "
                                      "was written."));
    const MadeLetter made = madeLetterOf(letter, wish);
    Result<> may = stillCovered(*now, made, today(session.clock));
    const Telling telling { readerOf(made.templateId, made.isOpen),
                            { letter.person.isNull() ? personAtRisk(*now) : letter.person },
                            today(session.clock),
                            made.audienceConfirmed };
    if (may && (telling.reader == Reader::Authorities || telling.reader == Reader::Public))
        may = noStopAction(*now);
    QList<QUuid> facts;
    for (const LetterFact &fact : letter.facts) {
        if (fact.included)
            facts << fact.record;
    }
    if (may)
        may = mayBeTold(*now, telling, facts);
    return may ? namesNobodySealed(connection, *now, letter, wish, telling, fileName) : may;
}

Result<Done> exportLetter(Session &session, const CaseFolder &folder, const ComposedLetter &letter,
                          const LetterWish &wish, LetterFormat format, const QString &path,
                          bool replace)
{
    const Connection &connection = session.vault->connection();
    if (const Result<> may
        = mayGoOut(session, folder, letter, wish, QFileInfo(path).completeBaseName());
        !may)
        return tl::unexpected(may.error());
    const auto now = loadCase(connection, folder.file.id);
    if (!now)
        return tl::unexpected(now.error());
    const Result<LetterRecords> records
        = letterRecords(*now, letter, wish, u"draft"_s, today(session.clock));
    if (!records)
        return tl::unexpected(records.error());
    const ComposedLetter out = records->isOnFile ? asOnFile(letter, records->letter) : letter;
    const Result<QByteArray> bytes = letterBytes(out, format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    OutputFile file(session, path, replace);
    const Result<> written = file.write(*bytes);
    if (!written)
        return tl::unexpected(written.error());

    auto saved = saveLetter(
        session, *records, { formatCode(format), u"file"_s, session.clock() },
        wordsFor(*records, LetterText::tr("Write letter %1").arg(records->letter.ref)));
    if (!saved)
        return tl::unexpected(saved.error());
    const Result<> kept = file.keep();
    if (kept) {
        tellLength(saved->done, out, format);
        return saved->done;
    }
    const Result<> back = takeBack(session, *records, *saved);
    return tl::unexpected(back ? kept.error() : back.error());
}

Result<Done> recordPrintedLetter(Session &session, const CaseFolder &folder,
                                 const ComposedLetter &letter, const LetterWish &wish)
{
    const auto now = loadCase(session.vault->connection(), folder.file.id);
    if (!now)
        return tl::unexpected(now.error());
    const Result<LetterRecords> records
        = letterRecords(*now, letter, wish, u"printed"_s, today(session.clock));
    if (!records)
        return tl::unexpected(records.error());
    const auto saved = saveLetter(
        session, *records, { u"print"_s, u"paper"_s, session.clock() },
        wordsFor(*records, LetterText::tr("Print letter %1").arg(records->letter.ref)));
    return saved ? Result<Done>(saved->done) : tl::unexpected(saved.error());
}

} // namespace habeas
