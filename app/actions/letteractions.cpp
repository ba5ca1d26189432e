#include "app/actions/letteractions.h"

#include "app/actions/gesture.h"
#include "app/actions/outputfile.h"
#include "app/actions/recordcheck.h"
#include "app/actions/undoactions.h"
#include "app/records/repository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

struct LetterRecords
{
    Letter letter;
    std::optional<Dispatch> dispatch;
};

QString citedRecords(const ComposedLetter &letter)
{
    QStringList ids;
    for (const LetterFact &fact : letter.facts) {
        if (fact.included && !fact.record.isNull())
            ids << fact.record.toString(QUuid::WithoutBraces);
    }
    ids.removeDuplicates();
    return ids.join(u' ');
}

const Wording *wordingIn(const LetterWish &wish, Language language)
{
    for (const Wording &wording : wish.wordings) {
        if (wording.language == languageCode(language))
            return &wording;
    }
    return nullptr;
}

Letter logRow(const CaseFolder &folder, const ComposedLetter &composed, const LetterWish &wish,
              const QString &state)
{
    Letter row;
    row.id = newId<Letter>();
    row.inCase = folder.file.id;
    row.person = composed.person;
    row.ref = wish.ref;
    row.made = PartialDate::fromDay(wish.date);
    row.templateId = composed.templateId;
    row.templateVersion = composed.templateVersion;
    row.language = languageCode(composed.language);
    row.subject = composed.subject;
    row.state = state;
    row.text = composed.html;
    row.note = composed.kept.join(u'\n'); // why something withheld is said all the same
    row.requests = wish.requests.join(u'\n');
    row.cites = citedRecords(composed);
    row.consent = composed.consent;
    row.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(composed.html.toUtf8(), QCryptographicHash::Sha256).toHex());
    return row;
}

Result<LetterRecords> letterRecords(const CaseFolder &folder, const ComposedLetter &composed,
                                    const LetterWish &wish, const QString &state)
{
    QStringList blocks;
    for (const LetterFinding &finding : composed.findings) {
        if (finding.level == LetterFinding::Level::Block)
            blocks << finding.text;
    }
    if (!blocks.isEmpty())
        return refused(LetterText::tr("The letter cannot go out as it is: %1 Nothing was written.")
                           .arg(blocks.join(u' ')),
                       composed.templateId);

    LetterRecords records { logRow(folder, composed, wish, state), {} };
    if (wish.official != nullptr) {
        Dispatch dispatch;
        dispatch.id = newId<Dispatch>();
        dispatch.letter = records.letter.id;
        dispatch.official = wish.official->id;
        if (const Wording *wording = wordingIn(wish, composed.language))
            dispatch.block = wording->block;
        records.dispatch = dispatch;
    }
    Result<> checked = checkRecord(records.letter);
    if (checked && records.dispatch)
        checked = checkRecord(*records.dispatch);
    if (!checked)
        return tl::unexpected(checked.error());
    return records;
}

Result<Done> saveLetter(Session &session, const LetterRecords &records, const QString &words)
{
    const Connection &connection = session.vault->connection();
    const Result<QUuid> saved
        = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
              Result<> written = Repository<Letter>(connection).save(proof, records.letter);
              if (written && records.dispatch)
                  written = Repository<Dispatch>(connection).save(proof, *records.dispatch);
              return written;
          });
    if (!saved)
        return tl::unexpected(saved.error());
    Done done { *saved, words, { LetterText::tr("Adds 1 letter to the log.") } };
    if (records.dispatch)
        done.effects << LetterText::tr("Adds 1 dispatch.");
    return done;
}

} // namespace

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
    const Result<LetterRecords> records = letterRecords(folder, letter, wish, u"draft"_s);
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
    const Result<LetterRecords> records = letterRecords(folder, letter, wish, u"printed"_s);
    if (!records)
        return tl::unexpected(records.error());
    return saveLetter(session, *records,
                      LetterText::tr("Print letter %1").arg(records->letter.ref));
}

} // namespace habeas
