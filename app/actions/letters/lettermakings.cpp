#include "app/actions/letters/lettermakings.h"

#include "app/actions/files/outputfile.h"
#include "app/actions/letters/letterlog.h"
#include "app/actions/letters/letterrecords.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/session/gesture.h"
#include "app/base/dates/dateprint.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/records/store/letterexports.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LetterLog)
};

Result<Done> noteMaking(Session &session, const Letter &letter, const LetterMaking &making,
                        const QString &words)
{
    const Connection &connection = session.vault->connection();
    LetterRecords records;
    records.letter = letter;
    records.draft = isDraft(letter);
    const auto saved = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
        const auto logged = logMaking(connection, proof, records, making);
        return logged ? Result<>() : tl::unexpected(logged.error());
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done {
        saved->changeSet,
        words,
        { LogText::tr("The log keeps that letter %1 was made once more.").arg(letter.ref) }
    };
}

} // namespace

Result<Done> writeFrozenLetter(Session &session, Id<Letter> id, LetterFormat format,
                               const QString &path, bool replace)
{
    const auto letter = Repository<Letter>(session.vault->connection()).byId(id);
    if (!letter)
        return tl::unexpected(letter.error());
    if (const Result<> may = mayBePrintedAgain(session, id); !may)
        return tl::unexpected(may.error());
    const auto frozen = frozenOnPaper(session.vault->connection(), *letter);
    if (!frozen)
        return tl::unexpected(frozen.error());
    const auto bytes = letterBytes(*frozen, format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<> written = writeFile(session, path, *bytes, replace);
    if (!written)
        return tl::unexpected(written.error());
    auto done = noteMaking(session, *letter, { formatCode(format), u"file"_s, session.clock() },
                           LogText::tr("Write letter %1 again").arg(letter->ref));
    if (done)
        tellLength(*done, *frozen, format);
    return done;
}

Result<Done> notePrintedAgain(Session &session, Id<Letter> id)
{
    const auto letter = Repository<Letter>(session.vault->connection()).byId(id);
    if (!letter)
        return tl::unexpected(letter.error());
    return noteMaking(session, *letter, { u"print"_s, u"paper"_s, session.clock() },
                      LogText::tr("Print letter %1 again").arg(letter->ref));
}

QStringList makingsInWords(const Connection &connection, Id<Letter> letter)
{
    QStringList lines;
    for (const LetterExport &made :
         readLetterExports(connection, { letter.uuid() }).value_or(QList<LetterExport>())) {
        const QDate day = made.at.toLocalTime().date();
        const auto civil = CivilDay::of(day.year(), day.month(), day.day());
        const QString when
            = civil ? printDate(PartialDate::fromDay(*civil), screenLanguage()) : QString();
        QString words = made.format == u"print"
            ? LogText::tr("Printed on %1").arg(when)
            : LogText::tr("Written to a file on %1: %2", "date, format")
                  .arg(when, made.format.toUpper());
        if (made.draft)
            words += LogText::tr(", marked DRAFT");
        lines << words;
    }
    return lines;
}

} // namespace habeas
