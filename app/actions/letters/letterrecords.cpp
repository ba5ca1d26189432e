#include "app/actions/letters/letterrecords.h"

#include "app/actions/letters/lettersonfile.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/records/recordcheck.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/gates/maillength.h"
#include "app/letters/markup/letterblocks.h"
#include "app/letters/markup/plaintext.h"
#include "app/records/store/letterexports.h"
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

/// Only of what it cites, in that order.
QString toldLines(const ComposedLetter &letter)
{
    QStringList lines;
    for (const QUuid &record : recordsIn(citedRecords(letter))) {
        for (const QString &words : letter.told.value(record))
            lines << record.toString(QUuid::WithoutBraces) + u' ' + words;
    }
    return lines.join(u'\n');
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

/// Lines of `more` that are not there yet.
void addLines(QString &lines, const QString &more)
{
    QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : more.split(u'\n', Qt::SkipEmptyParts)) {
        if (!all.contains(line))
            all << line;
    }
    lines = all.join(u'\n');
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
    row.told = toldLines(composed);
    row.consent = composed.consent;
    row.sha256 = letterHash(composed.html);
    row.previous = wish.previous;
    row.confirmed = confirmedLines(wish);
    addLines(row.confirmed, composed.keptKinds.join(u'\n'));
    row.paper = keptPaperId(composed.paper).text();
    if (composed.internal)
        row.state = u"printed"_s; // there is nothing to wait for
    if (composed.approved) {
        row.state = u"approved"_s;
        row.approvedBy = wish.approvedBy.trimmed();
        row.approvedOn = PartialDate::fromDay(wish.approvedOn.value_or(approvedOn));
    }
    return row;
}

/// The row of a letter that is made once more, with what this making adds to it.
Letter madeAgain(Letter row, const Letter &fresh)
{
    if (!isApproved(row) && isApproved(fresh)) {
        row.state = fresh.state;
        row.approvedBy = fresh.approvedBy;
        row.approvedOn = fresh.approvedOn;
    } else if (row.state == u"draft" && fresh.state == u"printed") {
        row.state = fresh.state;
    }
    addLines(row.confirmed, fresh.confirmed);
    addLines(row.note, fresh.note);
    row.paper = fresh.paper;
    return row;
}

} // namespace

const Letter *letterOnFile(const CaseFolder &folder, const ComposedLetter &composed,
                           const LetterWish &wish)
{
    return LettersOnFile(folder).find(composed, wish);
}

ComposedLetter asOnFile(const ComposedLetter &composed, const Letter &onFile)
{
    ComposedLetter same = composed;
    same.html = onFile.text;
    same.text = plainText(letterBlocks(onFile.text));
    same.subject = onFile.subject;
    same.consent = onFile.consent;
    same.approved = composed.approved || (!composed.internal && isApproved(onFile));
    return same;
}

Result<LetterRecords> letterRecords(const CaseFolder &folder, const ComposedLetter &composed,
                                    const LetterWish &wish, const QString &state, CivilDay today)
{
    return letterRecords(folder, composed, wish, letterOnFile(folder, composed, wish), state,
                         today);
}

Result<LetterRecords> letterRecords(const CaseFolder &folder, const ComposedLetter &composed,
                                    const LetterWish &wish, const Letter *onFile,
                                    const QString &state, CivilDay today)
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

    LetterRecords records;
    records.letter = logRow(folder, composed, wish, state, today);
    records.paper = composed.paper;
    records.draft = composed.isDraft();
    if (onFile != nullptr) {
        records.letter = madeAgain(*onFile, records.letter);
        records.isOnFile = true;
    } else if (wish.official != nullptr) {
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
    const Result<> kept = keepPaper(connection, proof, records.paper);
    return kept ? saveLetterRows(connection, proof, records) : kept;
}

Result<> saveLetterRows(const Connection &connection, const Transaction &proof,
                        const LetterRecords &records)
{
    Result<> written = Repository<Letter>(connection).save(proof, records.letter);
    if (written && records.dispatch)
        written = Repository<Dispatch>(connection).save(proof, *records.dispatch);
    return written;
}

Result<QUuid> logMaking(const Connection &connection, const Transaction &proof,
                        const LetterRecords &records, const LetterMaking &making)
{
    const LetterExport made { newUuid(),     records.letter.id.uuid(), making.at,    making.format,
                              making.medium, records.letter.paper,     records.draft };
    const Result<> logged = logLetterExport(connection, proof, made);
    return logged ? Result<QUuid>(made.id) : tl::unexpected(logged.error());
}

void tellLength(Done &done, const ComposedLetter &letter, LetterFormat format)
{
    if (format != LetterFormat::Text)
        return;
    const MailLength length = mailLength(letter);
    done.effects << length.inWords();
    if (!length.tooLong.isEmpty())
        done.warnings << length.tooLong;
}

QString formatCode(LetterFormat format)
{
    switch (format) {
    case LetterFormat::Pdf:
        break;
    case LetterFormat::Docx:
        return u"docx"_s;
    case LetterFormat::Odt:
        return u"odt"_s;
    case LetterFormat::Html:
        return u"html"_s;
    case LetterFormat::Text:
        return u"txt"_s;
    }
    return u"pdf"_s;
}

} // namespace habeas
