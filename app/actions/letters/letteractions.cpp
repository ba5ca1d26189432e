#include "app/actions/letters/letteractions.h"

#include "app/actions/files/outputfile.h"
#include "app/actions/letters/letterrecords.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/keptpacks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

Result<Done> saveLetter(Session &session, const LetterRecords &records, const QString &words)
{
    const Connection &connection = session.vault->connection();
    const Result<QUuid> saved
        = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
              return saveLetterRecords(connection, proof, records);
          });
    if (!saved)
        return tl::unexpected(saved.error());
    Done done { *saved, words, { LetterText::tr("Adds 1 letter to the log.") } };
    if (records.dispatch)
        done.effects << LetterText::tr("Adds 1 dispatch.");
    return done;
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

Result<Done> exportLetter(Session &session, const CaseFolder &folder, const ComposedLetter &letter,
                          const LetterWish &wish, LetterFormat format, const QString &path,
                          bool replace)
{
    const Result<LetterRecords> records
        = letterRecords(folder, letter, wish, u"draft"_s, today(session.clock));
    if (!records)
        return tl::unexpected(records.error());
    const Result<QByteArray> bytes = letterBytes(letter, format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    OutputFile file(session, path, replace);
    const Result<> written = file.write(*bytes);
    if (!written)
        return tl::unexpected(written.error());

    Result<Done> done
        = saveLetter(session, *records, LetterText::tr("Write letter %1").arg(records->letter.ref));
    if (!done)
        return done;
    const Result<> kept = file.keep();
    if (kept)
        return done;
    // The row must not outlive the file it speaks of.
    const Result<ChangeSet> undone = undoLast(session);
    if (!undone)
        return tl::unexpected(undone.error());
    return tl::unexpected(kept.error());
}

Result<Done> recordPrintedLetter(Session &session, const CaseFolder &folder,
                                 const ComposedLetter &letter, const LetterWish &wish)
{
    const Result<LetterRecords> records
        = letterRecords(folder, letter, wish, u"printed"_s, today(session.clock));
    if (!records)
        return tl::unexpected(records.error());
    return saveLetter(session, *records,
                      LetterText::tr("Print letter %1").arg(records->letter.ref));
}

} // namespace habeas
