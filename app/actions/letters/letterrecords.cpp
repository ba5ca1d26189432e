#include "app/actions/letters/letterrecords.h"

#include "app/actions/letters/paperactions.h"
#include "app/actions/records/recordcheck.h"
#include "app/letters/frozenletter.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
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

/// What was confirmed against a warning and why, one a line.
QString confirmedLines(const LetterWish &wish)
{
    QStringList words(wish.confirmations.begin(), wish.confirmations.end());
    words.sort();
    for (QString &word : words) {
        const QString why = wish.reasons.value(word).simplified();
        if (!why.isEmpty())
            word += u": "_s + why;
    }
    return words.join(u'\n');
}

Letter logRow(const CaseFolder &folder, const ComposedLetter &composed, const LetterWish &wish,
              const QString &state, CivilDay approvedOn)
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
    row.sha256 = letterHash(composed.html);
    row.previous = wish.previous;
    row.confirmed = confirmedLines(wish);
    row.paper = keptPaperId(composed.paper).text();
    if (composed.internal)
        row.state = u"printed"_s; // there is nothing to wait for
    if (composed.approved) {
        row.state = u"approved"_s;
        row.approvedBy = wish.approvedBy.trimmed();
        row.approvedOn = PartialDate::fromDay(approvedOn);
    }
    return row;
}

} // namespace

Result<LetterRecords> letterRecords(const CaseFolder &folder, const ComposedLetter &composed,
                                    const LetterWish &wish, const QString &state, CivilDay today)
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

    LetterRecords records { logRow(folder, composed, wish, state, today), {}, composed.paper };
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

Result<> saveLetterRecords(const Connection &connection, const Transaction &proof,
                           const LetterRecords &records)
{
    Result<> written = keepPaper(connection, proof, records.paper);
    if (written)
        written = Repository<Letter>(connection).save(proof, records.letter);
    if (written && records.dispatch)
        written = Repository<Dispatch>(connection).save(proof, *records.dispatch);
    return written;
}

} // namespace habeas
