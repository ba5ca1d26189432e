#include "tests/bench/letterbench.h"

#include "app/actions/files/exchangeactions.h"
#include "app/actions/letters/letterbatch.h"
#include "app/actions/records/recordactions.h"
#include "app/letters/paper/fonts.h"
#include "app/records/store/repository.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTextDocument>

#include "tests/bench/measure.h"

namespace habeas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 200;

double seconds(const std::function<void()> &work)
{
    const double before = processorSeconds();
    work();
    return processorSeconds() - before;
}

/// Kilobytes this process holds.
qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

CaseFile oneCase()
{
    CaseFile file;
    CaseFolder folder;
    folder.file.id = newId<Case>();
    folder.file.ref = u"BENCH-1"_s;
    Person person;
    person.id = newId<Person>();
    Name name;
    name.id = newId<Name>();
    name.person = person.id;
    name.text = u"Bench Person"_s;
    name.use = u"primary"_s;
    Involvement part;
    part.id = newId<Involvement>();
    part.inCase = folder.file.id;
    part.person = person.id;
    part.role = u"person_at_risk"_s;
    Sentence sentence;
    sentence.id = newId<Sentence>();
    sentence.inCase = folder.file.id;
    sentence.person = person.id;
    sentence.type = u"suspended"_s;
    sentence.pronounced = PartialDate::fromDay(CivilDay(19457));
    folder.involvements << part;
    folder.sentences << sentence;
    for (const QString &purpose : { u"letter_to_authorities"_s, u"publish_name"_s }) {
        Consent consent;
        consent.id = newId<Consent>();
        consent.inCase = folder.file.id;
        consent.person = person.id;
        consent.purpose = purpose;
        consent.answer = u"yes"_s;
        consent.given = PartialDate::fromDay(CivilDay(19460));
        folder.consents << consent;
    }
    file.people << person;
    file.names << name;
    file.cases << folder;
    for (int i = 0; i < letters; ++i) {
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

double bareOneFile(const QStringList &htmls, const QString &path)
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

double bareFiles(const QStringList &htmls, const QString &folder)
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
double libreOffice(const QStringList &documents, const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        return 0;
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

} // namespace

void benchLetterBatch(Session &session, const QString &folder)
{
    const CaseFile file = oneCase();
    std::ignore = must(importCaseFile(session, file, u"letters.json"_s));
    BatchWish wish = wishFor(file, subfolder(folder, u"files"_s));
    out() << "letters, in seconds of the processor:" << Qt::endl;
    const qint64 before = residentKilobytes();
    const double asFiles = seconds([&] {
        std::ignore = must(writeBatch(session, wish));
    });
    const qint64 after = residentKilobytes();
    QStringList htmls;
    for (const Letter &letter : must(Repository<Letter>(session.vault->connection()).all()))
        htmls << letter.text;
    wish.singleFiles = false;
    wish.printFile = true;
    wish.folder = subfolder(folder, u"print"_s);
    const double asOne = seconds([&] {
        std::ignore = must(writeBatch(session, wish));
    });
    const qint64 afterTwice = residentKilobytes();
    const double bareSeparate = bareFiles(htmls, subfolder(folder, u"bare"_s));
    const double bareTogether = bareOneFile(htmls, folder + u"/bare.pdf"_s);
    row(u"%1 letters, a PDF each"_s.arg(letters), asFiles, bareSeparate, u"bare Qt loop"_s, 1.3);
    row(u"%1 letters, one PDF to print"_s.arg(letters), asOne, bareTogether, u"bare Qt loop"_s,
        1.3);
    out() << "memory grew by " << (after - before) << " kB over the first " << letters
          << " letters, fonts and templates among them, by " << (afterTwice - after)
          << " kB over the next " << letters << " and their print file" << Qt::endl;

    wish.singleFiles = true;
    wish.printFile = false;
    wish.format = LetterFormat::Odt;
    wish.folder = subfolder(folder, u"odt"_s);
    const QStringList documents = must(writeBatch(session, wish)).files;
    const double office = libreOffice(documents, subfolder(folder, u"office"_s));
    if (office <= 0) {
        out() << "LibreOffice is not installed: letters were not compared with it" << Qt::endl;
        return;
    }
    out() << "LibreOffice --convert-to pdf, one call for the same " << letters
          << " letters as OpenDocument files: " << QString::number(office, 'f', 2)
          << " s: " << QString::number(office / asFiles, 'f', 1) << " x our separate files, "
          << QString::number(office / asOne, 'f', 1) << " x our print file" << Qt::endl;
}

} // namespace habeas::bench
