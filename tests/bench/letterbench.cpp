#include "tests/bench/letterbench.h"

#include "app/actions/files/exchangeactions.h"
#include "app/actions/letters/letterbatch.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/records/recordactions.h"
#include "app/letters/paper/fonts.h"
#include "app/records/store/repository.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTextDocument>

#include "tests/bench/measure.h"
#include "tests/support/people.h"

namespace habeas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 200;
constexpr int more = 10; ///< times as many, where memory is looked at

struct Spent
{
    double processor = 0; ///< seconds; ours, and of programs we waited for
    double clock = 0;
};

Spent seconds(const std::function<void()> &work)
{
    const double before = processorSeconds();
    const double clock = once(work);
    return { processorSeconds() - before, clock };
}

/// Kilobytes, of what /proc tells about this process: "VmRSS:", "VmHWM:".
qint64 kilobytes(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(qsizetype(qstrlen(what))).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// The most this process holds while it works, beyond what it held before.
qint64 peakOf(const std::function<void()> &work)
{
    QFile marks(u"/proc/self/clear_refs"_s);
    constexpr const char *forgetThePeak = "5";
    if (marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        marks.write(forgetThePeak);
    const qint64 before = kilobytes("VmRSS:");
    work();
    return kilobytes("VmHWM:") - before;
}

CaseFile oneCase()
{
    CaseFile file;
    CaseFolder folder;
    folder.file.id = newId<Case>();
    folder.file.ref = u"BENCH-1"_s;
    const test::Somebody held(u"Bench Person"_s, u"person_at_risk"_s, folder.file.id);
    Sentence sentence;
    sentence.id = newId<Sentence>();
    sentence.inCase = folder.file.id;
    sentence.person = held.person.id;
    sentence.type = u"suspended"_s;
    sentence.pronounced = PartialDate::fromDay(CivilDay(19457));
    folder.involvements << held.part;
    folder.sentences << sentence;
    for (const QString &purpose : { u"letter_to_authorities"_s, u"publish_name"_s })
        folder.consents << test::yesTo(purpose, held.person.id,
                                       PartialDate::fromDay(CivilDay(19460)), folder.file.id);
    file.people << held.person;
    file.names << held.name;
    file.cases << folder;
    for (int i = 0; i < letters * more; ++i) {
        Official official;
        official.id = newId<Official>();
        official.office = u"Office %1"_s.arg(i);
        Wording wording;
        wording.id = newId<Wording>();
        wording.official = official.id;
        wording.language = u"en"_s;
        wording.block = u"Head of Office %1\n%2 Long Street\nAstana"_s.arg(i).arg(i);
        wording.salutation = u"Dear Sir or Madam,"_s;
        wording.close = u"Yours faithfully,"_s;
        file.officials << official;
        file.wordings << wording;
    }
    return file;
}

BatchWish wishFor(const CaseFile &file, const QString &folder)
{
    BatchWish wish;
    wish.letter.date = CivilDay(19480);
    wish.letter.approvedBy = u"bench"_s; // the bare loop draws no draft mark either
    wish.letter.requests = { u"Lift every restriction that punishes peaceful expression."_s,
                             u"Have the sentence quashed."_s };
    wish.letter.paragraphs
        = { u"This paragraph stands for what the office has to say. "_s.repeated(12) };
    QList<Id<Official>> to;
    for (const Official &official : file.officials)
        to << official.id;
    wish.items = everyCombination({ u"BENCH-1"_s }, to);
    wish.folder = folder;
    return wish;
}

/// Lays out and writes the same HTML with nothing around it.
void barePages(QTextDocument &document, const QString &html, QPdfWriter &writer, QPainter &painter,
               bool first)
{
    document.setDefaultFont(letterFont(10.5));
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 || !first)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * document.pageSize().height());
        document.documentLayout()->draw(&painter, {});
        painter.restore();
    }
}

Spent bareOneFile(const QStringList &htmls, const QString &path)
{
    return seconds([&] {
        QPdfWriter writer(path);
        writer.setResolution(600);
        QPainter painter(&writer);
        for (qsizetype i = 0; i < htmls.size(); ++i) {
            QTextDocument document;
            barePages(document, htmls.at(i), writer, painter, i == 0);
        }
    });
}

Spent bareFiles(const QStringList &htmls, const QString &folder)
{
    return seconds([&] {
        for (qsizetype i = 0; i < htmls.size(); ++i) {
            QPdfWriter writer(folder + u"/bare-%1.pdf"_s.arg(i));
            writer.setResolution(600);
            QPainter painter(&writer);
            QTextDocument document;
            barePages(document, htmls.at(i), writer, painter, true);
        }
    });
}

/// The same letters as office documents, turned into PDFs by one call of LibreOffice.
Spent libreOffice(const QStringList &documents, const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        return {};
    return seconds([&] {
        QProcess process;
        process.start(program,
                      QStringList { u"-env:UserInstallation=file://"_s + folder + u"/profile"_s,
                                    u"--headless"_s, u"--convert-to"_s, u"pdf:writer_pdf_Export"_s,
                                    u"--outdir"_s, folder }
                          + documents);
        process.waitForFinished(600'000);
    });
}

QString subfolder(const QString &folder, const QString &name)
{
    QDir(folder).mkdir(name);
    return folder + u'/' + name;
}

/// The same work done again and again, in turn with its floor, so that whatever else the machine
/// does meets both.
struct Compared
{
    std::vector<double> ours;
    std::vector<double> clock;
    std::vector<double> floor;

    void add(const Spent &spent, const Spent &bare)
    {
        ours.push_back(spent.processor);
        clock.push_back(spent.clock);
        floor.push_back(bare.processor);
    }

    void tell(const QString &what) const
    {
        row(what, middle(ours), middle(floor), u"bare Qt loop"_s, 1.3);
        out() << "  the first time " << QString::number(ours.front(), 'f', 2) << " s; by the clock "
              << QString::number(middle(clock), 'f', 2) << " s" << Qt::endl;
    }
};

/// Letters that the log does not have: the same ones again would be one letter, written once more.
void askAnew(BatchWish &wish)
{
    static int asked = 0;
    wish.letter.requests.last() = u"Have the sentence quashed, as asked %1 times."_s.arg(++asked);
}

/// Memory must not grow with the number of letters.
void benchLetterMemory(Session &session, BatchWish wish, const QList<BatchItem> &all,
                       const QString &folder)
{
    wish.folder = subfolder(folder, u"few"_s);
    askAnew(wish);
    const qint64 few = peakOf([&] {
        std::ignore = must(writeBatch(session, wish));
    });
    wish.items = all;
    wish.folder = subfolder(folder, u"many"_s);
    askAnew(wish);
    const qint64 many = peakOf([&] {
        std::ignore = must(writeBatch(session, wish));
    });
    out() << "most memory while " << letters << " letters are written: " << few
          << " kB more, while " << more * letters << " are: " << many << " kB more" << Qt::endl;
}

/// Lines in all colours, which no compression makes small.
QByteArray someLogo()
{
    QImage picture(1200, 400, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int i = 0; i < 300; ++i) {
        painter.setPen(QPen(QColor::fromHsv(i, 255, 200), 3));
        painter.drawEllipse(QPoint(600 + i, 200), 50 + i, 30 + i % 150);
    }
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return buffer.data();
}

/// What a letterhead adds must not be done, or written, once for each letter where once is enough.
void benchLetterhead(Session &session, BatchWish wish, const QString &folder)
{
    LetterPaper paper;
    paper.head = { u"Office for the bench"_s, u"1 Long Street, Astana"_s };
    paper.logo = someLogo();
    std::ignore = must(savePaper(session, paper));
    for (const bool together : { false, true }) {
        wish.singleFiles = !together;
        wish.printFile = together;
        wish.folder = subfolder(folder, together ? u"head-print"_s : u"head-files"_s);
        askAnew(wish);
        qint64 bytes = 0;
        const Spent spent = seconds([&] {
            for (const QString &file : must(writeBatch(session, wish)).files)
                bytes += QFileInfo(file).size();
        });
        out() << letters << " letters under a letterhead with a logo of "
              << paper.logo.size() / 1000 << " kB, " << (together ? "one PDF" : "a PDF each")
              << ": " << QString::number(spent.processor, 'f', 2) << " s, " << bytes / 1000 << " kB"
              << Qt::endl;
    }
    std::ignore = must(resetPaper(session));
}

} // namespace

void benchLetterBatch(Session &session, const QString &folder)
{
    constexpr int rounds = 3;
    const CaseFile file = oneCase();
    std::ignore = must(importCaseFile(session, file, u"letters.json"_s));
    BatchWish wish = wishFor(file, {});
    const QList<BatchItem> all = std::exchange(wish.items, wish.items.first(letters));
    const auto write = [&](bool together, const QString &name) {
        wish.singleFiles = !together;
        wish.printFile = together;
        wish.folder = subfolder(folder, name);
        askAnew(wish);
        return seconds([&] {
            std::ignore = must(writeBatch(session, wish));
        });
    };
    out() << "letters, in seconds of the processor, the middle of " << rounds
          << " rounds:" << Qt::endl;
    Compared separate;
    Compared together;
    QStringList htmls;
    for (int i = 0; i < rounds; ++i) {
        const Spent files = write(false, u"files%1"_s.arg(i));
        if (htmls.isEmpty()) {
            for (const Letter &letter : must(Repository<Letter>(session.vault->connection()).all()))
                htmls << letter.text;
        }
        separate.add(files, bareFiles(htmls, subfolder(folder, u"bare%1"_s.arg(i))));
        const Spent print = write(true, u"print%1"_s.arg(i));
        together.add(print, bareOneFile(htmls, folder + u"/bare%1.pdf"_s.arg(i)));
    }
    separate.tell(u"%1 letters, a PDF each"_s.arg(letters));
    together.tell(u"%1 letters, one PDF to print"_s.arg(letters));

    benchLetterhead(session, wish, folder);
    wish.singleFiles = true;
    wish.printFile = false;
    benchLetterMemory(session, wish, all, folder);

    wish.format = LetterFormat::Odt;
    wish.folder = subfolder(folder, u"odt"_s);
    askAnew(wish);
    const QStringList documents = must(writeBatch(session, wish)).files;
    const Spent office = libreOffice(documents, subfolder(folder, u"office"_s));
    if (office.processor <= 0) {
        out() << "LibreOffice is not installed: letters were not compared with it" << Qt::endl;
        return;
    }
    // Its start counts, and so does what we do the first time.
    out() << "LibreOffice --convert-to pdf, one call for the same " << letters
          << " letters as OpenDocument files: " << QString::number(office.processor, 'f', 2)
          << " s: " << QString::number(office.processor / separate.ours.front(), 'f', 1)
          << " x our separate files (target 4), "
          << QString::number(office.processor / together.ours.front(), 'f', 1)
          << " x our print file (target 10)" << Qt::endl;
}

} // namespace habeas::bench
