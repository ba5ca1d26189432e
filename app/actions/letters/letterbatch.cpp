#include "app/actions/letters/letterbatch.h"

#include "app/actions/files/outputfolder.h"
#include "app/actions/letters/lettermaker.h"
#include "app/actions/letters/letterrecords.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/session/gesture.h"
#include "app/actions/session/undoactions.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/paper/printfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(LetterBatch)
};

QString endingOf(LetterFormat format)
{
    switch (format) {
    case LetterFormat::Pdf:
        return u".pdf"_s;
    case LetterFormat::Docx:
        return u".docx"_s;
    case LetterFormat::Odt:
        return u".odt"_s;
    case LetterFormat::Html:
        return u".html"_s;
    case LetterFormat::Text:
        return u".txt"_s;
    }
    Q_UNREACHABLE();
}

/// A file is named by the letter's reference, never by a person.
QString fileName(const QString &ref)
{
    QString name = ref;
    for (QChar &sign : name) {
        if (!sign.isLetterOrNumber() && sign != u'.' && sign != u'_')
            sign = u'-';
    }
    return name;
}

Result<> cancelled()
{
    return failure(ErrorKind::Cancelled,
                   BatchText::tr("Stopped. No letter was written and the vault is as it was."));
}

Result<> possible(const BatchWish &wish)
{
    if (wish.items.isEmpty())
        return refused(BatchText::tr("No letter was chosen: choose cases, and whom to write to."));
    if (!wish.singleFiles && !wish.printFile)
        return refused(BatchText::tr("Choose single files, one file for the printer, or both."));
    return {};
}

/// The letters that are written, and where.
class BatchWriter
{
public:
    BatchWriter(const Connection &connection, const BatchWish &wish, OutputFolder &folder,
                const QDateTime &now)
        : m_connection(connection)
        , m_wish(wish)
        , m_folder(folder)
        , m_now(now)
    {
    }

    Result<> begin()
    {
        if (!m_wish.printFile)
            return {};
        const auto paper = officePaper(m_connection);
        if (!paper)
            return tl::unexpected(paper.error());
        auto file = PrintFile::begin(letterPage(*paper), m_wish.letter.language);
        if (!file)
            return tl::unexpected(file.error());
        m_print = *std::move(file);
        return {};
    }

    Result<> write(const CaseFolder &about, const LetterMaker::Made &made, const Transaction &proof,
                   BatchLine &line)
    {
        const CivilDay today = CivilDay::fromQDate(m_now.date());
        const MadeLetter told { made.letter.templateId, made.letter.person,
                                made.wish.official == nullptr,
                                made.wish.confirmations.contains(u"withhold_name"_s),
                                made.wish.confirmations.contains(u"consent_audience"_s) };
        if (const Result<> covered = stillCovered(about, told, today); !covered)
            return covered;
        const auto records
            = letterRecords(about, made.letter, made.wish, made.onFile, u"draft"_s, today);
        if (!records)
            return tl::unexpected(records.error());
        if (m_wish.singleFiles) {
            const auto bytes = letterBytes(made.letter, m_wish.format, *made.pages);
            if (!bytes)
                return tl::unexpected(bytes.error());
            line.file = fileName(made.wish.ref) + endingOf(m_wish.format);
            if (const Result<> written = m_folder.write(line.file, *bytes); !written)
                return written;
        }
        if (m_print) {
            if (const Result<> added = m_print->add(*made.pages); !added)
                return added;
        }
        if (const Result<> saved = save(*records, proof); !saved)
            return saved;
        return logMakings(*records, proof);
    }

    Result<> finish()
    {
        if (!m_print || m_print->pageCount() == 0)
            return {};
        const auto bytes = m_print->finish();
        if (!bytes)
            return tl::unexpected(bytes.error());
        return m_folder.write(u"letters-%1.pdf"_s.arg(m_wish.letter.date.iso()), *bytes);
    }

private:
    Result<> save(const LetterRecords &records, const Transaction &proof)
    {
        if (m_kept == records.paper)
            return saveLetterRows(m_connection, proof, records);
        m_kept = records.paper;
        return saveLetterRecords(m_connection, proof, records);
    }

    Result<> logMakings(const LetterRecords &records, const Transaction &proof) const
    {
        QList<LetterMaking> makings;
        if (m_wish.singleFiles)
            makings << LetterMaking { formatCode(m_wish.format), u"file"_s, m_now };
        if (m_print)
            makings << LetterMaking { u"print"_s, u"file"_s, m_now };
        for (const LetterMaking &making : std::as_const(makings)) {
            if (const auto logged = logMaking(m_connection, proof, records, making); !logged)
                return tl::unexpected(logged.error());
        }
        return {};
    }

    const Connection &m_connection;
    const BatchWish &m_wish;
    OutputFolder &m_folder;
    QDateTime m_now;
    std::unique_ptr<PrintFile> m_print;
    std::optional<LetterPaper> m_kept; ///< of the letter before
};

QString problemWords(const BatchLine &line)
{
    const QString letter = line.office.isEmpty()
        ? line.item.caseRef
        : BatchText::tr("%1 to %2", "case, office").arg(line.item.caseRef, line.office);
    return BatchText::tr("%1: %2", "letter, problem").arg(letter, line.problems.join(u' '));
}

Result<> withoutProblems(const BatchReport &report)
{
    const qsizetype problems = report.problems();
    if (problems == 0)
        return {};
    const auto first = std::ranges::find_if(report.lines, [](const BatchLine &line) {
        return !line.problems.isEmpty();
    });
    return refused(BatchText::tr("%n letter(s) cannot be written, so none was. The first: %1",
                                 nullptr, static_cast<int>(problems))
                       .arg(problemWords(*first)));
}

Result<> writeAll(const BatchWish &wish, LetterMaker &maker, BatchWriter &writer,
                  const Transaction &proof, const Progress &progress, BatchReport &report)
{
    Result<> done = writer.begin();
    for (qsizetype i = 0; done && i < wish.items.size(); ++i) {
        if (progress && !progress(i, wish.items.size()))
            return cancelled();
        BatchLine line;
        auto made = maker.make(wish.items.at(i), line);
        if (!made)
            return tl::unexpected(made.error());
        // After the first problem the rest is only looked at: all problems are told at once.
        if (*made && report.problems() == 0)
            done = writer.write(maker.folder(), **made, proof, line);
        report.lines << line;
    }
    if (done)
        done = withoutProblems(report);
    if (done)
        done = writer.finish();
    return done;
}

} // namespace

qsizetype BatchReport::problems() const
{
    return std::ranges::count_if(lines, [](const BatchLine &line) {
        return !line.problems.isEmpty();
    });
}

qsizetype BatchReport::alreadyWritten() const
{
    return std::ranges::count_if(lines, &BatchLine::alreadyWritten);
}

QList<BatchItem> everyCombination(const QStringList &caseRefs, const QList<Id<Official>> &officials)
{
    QList<BatchItem> items;
    for (const QString &ref : caseRefs) {
        if (officials.isEmpty())
            items << BatchItem { .caseRef = ref };
        for (const Id<Official> &official : officials)
            items << BatchItem { .caseRef = ref, .official = official };
    }
    return items;
}

Result<BatchReport> checkBatch(const Session &session, const BatchWish &wish,
                               const Progress &progress)
{
    if (const Result<> sensible = possible(wish); !sensible)
        return tl::unexpected(sensible.error());
    LetterMaker maker(session.vault->connection(), wish);
    if (const Result<> begun = maker.begin(); !begun)
        return tl::unexpected(begun.error());
    BatchReport report;
    for (qsizetype i = 0; i < wish.items.size(); ++i) {
        if (progress && !progress(i, wish.items.size()))
            return tl::unexpected(cancelled().error());
        BatchLine line;
        const auto made = maker.make(wish.items.at(i), line);
        if (!made)
            return tl::unexpected(made.error());
        report.lines << line;
    }
    return report;
}

Result<BatchReport> writeBatch(Session &session, const BatchWish &wish, const Progress &progress)
{
    if (const Result<> sensible = possible(wish); !sensible)
        return tl::unexpected(sensible.error());
    auto folder = OutputFolder::in(wish.folder, wish.replace);
    if (!folder)
        return tl::unexpected(folder.error());
    const Connection &connection = session.vault->connection();
    LetterMaker maker(connection, wish);
    if (const Result<> begun = maker.begin(); !begun)
        return tl::unexpected(begun.error());
    BatchWriter writer(connection, wish, *folder, session.clock());
    BatchReport report;
    const QString words
        = BatchText::tr("Write %n letter(s)", nullptr, static_cast<int>(wish.items.size()));
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        return writeAll(wish, maker, writer, proof, progress, report);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    if (const Result<> kept = folder->keep(); !kept) {
        // The rows must not outlive the files they speak of.
        if (!saved->changeSet.isNull()) {
            if (const auto undone = undoLast(session); !undone)
                return tl::unexpected(undone.error());
        }
        return tl::unexpected(kept.error());
    }
    report.files = folder->paths();
    const auto again = static_cast<int>(std::ranges::count_if(report.lines, &BatchLine::isOnFile));
    const auto written = static_cast<int>(report.lines.size() - report.alreadyWritten()) - again;
    report.done = Done { saved->changeSet,
                         words,
                         { BatchText::tr("Adds %n letter(s) to the log.", nullptr, written) },
                         {} };
    if (again > 0)
        report.done.effects << BatchText::tr("%n letter(s) were in the log already and were made "
                                             "again.",
                                             nullptr, again);
    if (report.alreadyWritten() > 0)
        report.done.effects << BatchText::tr("%n letter(s) had been written before.", nullptr,
                                             static_cast<int>(report.alreadyWritten()));
    return report;
}

} // namespace habeas
