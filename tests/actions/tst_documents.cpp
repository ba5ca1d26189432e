#include "app/actions/files/documentactions.h"
#include "app/actions/records/recordactions.h"
#include "app/actions/records/restoreactions.h"
#include "app/actions/session/undoactions.h"
#include "app/records/store/anyrepository.h"
#include "app/records/store/documentcopies.h"
#include "app/records/store/recordhistory.h"
#include "app/vault/check.h"
#include "app/vault/contents.h"
#include "app/vault/engine.h"

#include <QTest>

#include "tests/actions/testsession.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString ref = u"KZ-2022-001"_s;

/// An office with the acceptance case and a folder of files beside its vault.
struct PaperOffice : TestSession
{
    PaperOffice() { imported = importAcceptanceCase().has_value(); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = vault.filePath(name);
        return writeAll(path, bytes) ? path : QString();
    }

    [[nodiscard]] const Connection &connection() const { return session.vault->connection(); }

    [[nodiscard]] qint64 count(const QByteArray &sql) const
    {
        Statement query(connection().handle(), sql);
        return query.row() ? query.integer(0) : -1;
    }

    [[nodiscard]] qint64 pieces() const { return count("SELECT count(*) FROM content_piece"); }

    [[nodiscard]] qint64 contents() const { return count("SELECT count(*) FROM content"); }

    [[nodiscard]] Document newest() const
    {
        QList<Document> all = Repository<Document>(connection()).all().value();
        all.removeIf([](const Document &document) {
            return document.sha256.isEmpty(); // the case knows of files it does not hold
        });
        return *std::max_element(all.begin(), all.end(), [](const Document &a, const Document &b) {
            return a.id < b.id;
        });
    }

    bool imported = false;
};

QByteArray largeFile()
{
    QByteArray bytes(3 * ContentPiece + 17, 'x');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 251);
    return bytes;
}

} // namespace

class TstDocuments : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsKeptWholeOnceAndCanBeUndone();
    void stoppingLeavesNothingBehind();
    void whatCannotBeAttachedIsRefusedInWords_data();
    void whatCannotBeAttachedIsRefusedInWords();
    void aFileThatChangesWhileItIsReadIsRefused();
    void whatWasNeverFinishedIsSweptAway();
    void aChangedByteIsFoundByTheCheck();
    void aCopyOutsideIsLoggedAndNeverUndone();
    void noCopyWithoutItsLine();
    void aFieldIsPutBackAndItsNeighboursStay();
    void aWholeRecordIsPutBackWithItsSources();
    void puttingBackIsCheckedLikeAnEdit();
};

void TstDocuments::aFileIsKeptWholeOnceAndCanBeUndone()
{
    PaperOffice office;
    QVERIFY(office.imported);
    const QByteArray bytes = largeFile();
    const QString path = office.file(u"Решение суда.bin"_s, bytes);
    const auto done = attachFile(office.session, ref, path);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(done->effects.first().contains(u"stays where it"_s));
    const Document document = office.newest();
    QCOMPARE(document.title, u"Решение суда"_s);
    QCOMPARE(document.fileName, u"Решение суда.bin"_s);
    QCOMPARE(document.size, std::optional<int>(static_cast<int>(bytes.size())));
    QCOMPARE(wholeContent(office.connection(), document.sha256).value(), bytes);
    QCOMPARE(office.pieces(), 4);

    const auto again = attachFile(office.session, ref, path, u"The same"_s);
    QVERIFY(again);
    QCOMPARE(again->warnings.size(), 1);
    QCOMPARE(office.pieces(), 4); // once for both

    QVERIFY(undoLast(office.session));
    QVERIFY(undoLast(office.session));
    QVERIFY(!readAny(office.connection(), "document", document.id.uuid()));
    QVERIFY(redoLast(office.session));
    QCOMPARE(wholeContent(office.connection(), document.sha256).value(), bytes);
    const auto report = checkVault(office.connection());
    QVERIFY(report);
    QVERIFY2(report->sound(), qPrintable(report->problems.join(u'\n')));
    QCOMPARE(report->contents, 1);
}

void TstDocuments::stoppingLeavesNothingBehind()
{
    PaperOffice office;
    const qint64 sets = office.changeSets();
    int calls = 0;
    const auto stopped = attachFile(office.session, ref, office.file(u"a.bin"_s, largeFile()), {},
                                    [&calls](qsizetype, qsizetype) {
                                        return ++calls < 3;
                                    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 3);
    QCOMPARE(office.pieces(), 0);
    QCOMPARE(office.contents(), 0);
    QCOMPARE(office.changeSets(), sets);
}

void TstDocuments::whatCannotBeAttachedIsRefusedInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("caseRef");
    QTest::newRow("empty") << u"empty.txt"_s << ref;
    QTest::newRow("not there") << u"nowhere.txt"_s << ref;
    QTest::newRow("a folder") << u"."_s << ref;
    QTest::newRow("the vault itself") << u"office.habeas"_s << ref;
    QTest::newRow("no such case") << u"full.txt"_s << u"KZ-9999"_s;
}

void TstDocuments::whatCannotBeAttachedIsRefusedInWords()
{
    QFETCH(QString, name);
    QFETCH(QString, caseRef);
    PaperOffice office;
    office.file(u"empty.txt"_s, {});
    office.file(u"full.txt"_s, "text");
    const auto done = attachFile(office.session, caseRef, office.vault.filePath(name));
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(office.contents(), 0);
}

void TstDocuments::aFileThatChangesWhileItIsReadIsRefused()
{
    PaperOffice office;
    FoundFile found = examineBytes("before", u"a.txt"_s).value();
    ContentIntake intake(office.session, found);
    QVERIFY(intake.begin().value());
    QVERIFY(intake.add("after!"));
    QVERIFY(!intake.finish());
    intake.drop();
    QCOMPARE(office.contents(), 0);
    QVERIFY(!attachDocument(office.session, { ref, {}, found })); // nothing whole under that hash
}

void TstDocuments::whatWasNeverFinishedIsSweptAway()
{
    PaperOffice office;
    const FoundFile found = examineBytes("half a file", u"a.txt"_s).value();
    {
        ContentIntake cut(office.session, found);
        QVERIFY(cut.begin().value());
        QVERIFY(cut.add("half"));
    } // the power fails here
    QCOMPARE(contentSize(office.connection(), found.sha256).value(), 0);
    QVERIFY(sweepContents(office.session));
    QCOMPARE(office.pieces(), 1); // somebody may still be at it
    office.clock.advanceSeconds(24 * 60 * 60 + 1);
    QVERIFY(sweepContents(office.session));
    QCOMPARE(office.pieces(), 0);
    QCOMPARE(office.contents(), 0);
}

void TstDocuments::aChangedByteIsFoundByTheCheck()
{
    PaperOffice office;
    QVERIFY(attachFile(office.session, ref, office.file(u"a.txt"_s, "what was said")));
    QVERIFY(execute(office.connection().handle(),
                    "UPDATE content_piece SET bytes = CAST('what was sAid' AS BLOB)"));
    const auto report = checkVault(office.connection());
    QVERIFY(report);
    QCOMPARE(report->problems.size(), 1);
    const auto read = wholeContent(office.connection(), office.newest().sha256);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Damaged);
}

void TstDocuments::aCopyOutsideIsLoggedAndNeverUndone()
{
    PaperOffice office;
    const QByteArray bytes = largeFile();
    QVERIFY(attachFile(office.session, ref, office.file(u"a.bin"_s, bytes), u"Ruling"_s));
    const Document document = office.newest();
    const QString copy = office.vault.filePath(u"copy.bin"_s);
    const auto done = saveCopy(office.session, document.id, { copy });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(readAll(copy), bytes);
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const auto logged = readDocumentCopies(office.connection());
    QCOMPARE(logged->size(), 1);
    QCOMPARE(logged->first().title, u"Ruling"_s);
    QCOMPARE(logged->first().fileName, u"copy.bin"_s);
    // Undo reaches past the log to what a person did before, and redo is not lost by a log.
    QVERIFY(undoable(office.connection())->words.startsWith(u"Attach"_s));
    QVERIFY(undoLast(office.session));
    QVERIFY(!saveCopy(office.session, document.id, { copy, true })); // not on record now
    QVERIFY(redoable(office.connection()));
    QVERIFY(redoLast(office.session));
    QCOMPARE(readDocumentCopies(office.connection())->size(), 1);
    QVERIFY(checkVault(office.connection())->sound());
}

void TstDocuments::noCopyWithoutItsLine()
{
    PaperOffice office;
    QVERIFY(attachFile(office.session, ref, office.file(u"a.bin"_s, largeFile())));
    Document document = office.newest();
    const QString copy = office.file(u"there.bin"_s, "somebody's own");
    QVERIFY(!saveCopy(office.session, document.id, { copy }));
    QCOMPARE(readAll(copy), QByteArray("somebody's own"));
    const auto stopped
        = saveCopy(office.session, document.id, { copy, true }, [](qsizetype, qsizetype) {
              return false;
          });
    QVERIFY(!stopped);
    QCOMPARE(readAll(copy), QByteArray("somebody's own"));
    document.sealed = true;
    QVERIFY(saveRecord(office.session, document, u"Seal"_s));
    const QString other = office.vault.filePath(u"other.bin"_s);
    QVERIFY(!saveCopy(office.session, document.id, { other }));
    QVERIFY(!QFile::exists(other));
    QCOMPARE(readDocumentCopies(office.connection())->size(), 0);
}

void TstDocuments::aFieldIsPutBackAndItsNeighboursStay()
{
    PaperOffice office;
    Hearing hearing = office.folder().hearings.first();
    const QString court = hearing.court;
    const PartialDate day = hearing.at;
    hearing.court = u"Wrong court"_s;
    hearing.at = PartialDate::fromEdtf(u"2022-05"_s).value();
    const auto wrong = saveRecord(office.session, hearing, u"A slip"_s);
    QVERIFY(wrong);
    hearing.judge = u"Judge Sample"_s;
    QVERIFY(saveRecord(office.session, hearing, u"The judge"_s));

    const auto versions = recordVersions(office.connection(), "hearing", hearing.id.uuid());
    QVERIFY(versions);
    QCOMPARE(versions->size(), 3);
    QCOMPARE(differingFields(versions->at(1).record, *versions->at(0).record),
             QList<QByteArray> { "judge" });
    QVERIFY(sameContent(*versions->first().record,
                        readAny(office.connection(), "hearing", hearing.id.uuid()).value()));

    const PutBackWish wish { "hearing", hearing.id.uuid(), wrong->changeSet, true, "at" };
    const auto done = putBack(office.session, wish, u"Put the day back"_s);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    Hearing now = Repository<Hearing>(office.connection()).byId(hearing.id).value();
    QCOMPARE(now.at, day);
    QCOMPARE(now.court, u"Wrong court"_s);
    QCOMPARE(now.judge, u"Judge Sample"_s);
    QCOMPARE(undoable(office.connection())->words, u"Put the day back"_s);
    QVERIFY(undoLast(office.session));
    now = Repository<Hearing>(office.connection()).byId(hearing.id).value();
    QCOMPARE(now.at, hearing.at);

    const PutBackWish whole { "hearing", hearing.id.uuid(), wrong->changeSet, true, {} };
    QVERIFY(putBack(office.session, whole, u"All of it"_s));
    now = Repository<Hearing>(office.connection()).byId(hearing.id).value();
    QCOMPARE(now.court, court);
    QVERIFY(now.judge.isEmpty());
    QVERIFY(!putBack(office.session, whole, u"Again"_s)); // nothing differs
}

void TstDocuments::aWholeRecordIsPutBackWithItsSources()
{
    PaperOffice office;
    Hearing hearing = office.folder().hearings.first();
    const QList<Id<Source>> sources = hearing.sources;
    QVERIFY(!sources.isEmpty());
    hearing.sources.clear();
    const QString note = hearing.note;
    hearing.note = u"No source any more"_s;
    hearing.sealed = true;
    const auto change = saveRecord(office.session, hearing, u"Forget the source"_s);
    QVERIFY(change);
    const PutBackWish wish { "hearing", hearing.id.uuid(), change->changeSet, true, "sources" };
    QVERIFY(putBack(office.session, wish, u"The source again"_s));
    const Hearing now = Repository<Hearing>(office.connection()).byId(hearing.id).value();
    QCOMPARE(now.sources, sources);
    QCOMPARE(now.note, u"No source any more"_s);
    // What every record has is put back by its own name, and nothing else with it.
    PutBackWish shared = wish;
    shared.field = "note";
    QVERIFY(putBack(office.session, shared, u"The note again"_s));
    Hearing then = Repository<Hearing>(office.connection()).byId(hearing.id).value();
    QCOMPARE(then.note, note);
    QVERIFY(then.sealed);
    shared.field = "sealed";
    QVERIFY(putBack(office.session, shared, u"Unsealed again"_s));
    then = Repository<Hearing>(office.connection()).byId(hearing.id).value();
    QVERIFY(!then.sealed);
    QVERIFY(checkVault(office.connection())->sound());
}

void TstDocuments::puttingBackIsCheckedLikeAnEdit()
{
    PaperOffice office;
    // A case reference that somebody else took meanwhile.
    Case file = office.folder().file;
    file.ref = u"KZ-2022-002"_s;
    const auto renamed = saveRecord(office.session, file, u"Rename"_s);
    QVERIFY(renamed);
    Case other;
    other.id = newId<Case>();
    other.ref = ref;
    other.title = u"Another case"_s;
    other.country = u"KZ"_s;
    QVERIFY(saveRecord(office.session, other, u"A new case"_s));
    const PutBackWish taken { "case", file.id.uuid(), renamed->changeSet, true, "ref" };
    const auto refusedRef = putBack(office.session, taken, u"Back"_s);
    QVERIFY(!refusedRef);
    QCOMPARE(refusedRef.error().detail, u"case.ref"_s);

    // A reference to what is in the bin.
    QVERIFY(attachFile(office.session, u"KZ-2022-002"_s, office.file(u"a.txt"_s, "paper")));
    const Document paper = office.newest();
    Source source = loadCase(office.connection(), u"KZ-2022-002"_s)->sources.first();
    source.document = paper.id;
    const auto linked = saveRecord(office.session, source, u"Link"_s);
    QVERIFY(linked);
    source.document = {};
    QVERIFY(saveRecord(office.session, source, u"Unlink"_s));
    QVERIFY(removeRecord(office.session, "document", paper.id.uuid(), u"Bin"_s));
    const PutBackWish gone { "source", source.id.uuid(), linked->changeSet, false, "document" };
    const auto refusedLink = putBack(office.session, gone, u"Back"_s);
    QVERIFY(!refusedLink);
    QCOMPARE(refusedLink.error().detail, u"source.document"_s);
    QVERIFY(restoreRecord(office.session, "document", paper.id.uuid(), u"Out of the bin"_s));
    QVERIFY(putBack(office.session, gone, u"Back"_s));
    // A record in the bin, a field it has not, a change that was another record's.
    QVERIFY(removeRecord(office.session, "source", source.id.uuid(), u"Bin"_s));
    QVERIFY(!putBack(office.session, gone, u"Back"_s));
    const PutBackWish noField { "case", file.id.uuid(), renamed->changeSet, true, "colour" };
    QVERIFY(!putBack(office.session, noField, u"Back"_s));
    const PutBackWish foreign { "case", file.id.uuid(), linked->changeSet, true, "ref" };
    QCOMPARE(putBack(office.session, foreign, u"Back"_s).error().kind, ErrorKind::NotFound);
}

HABEAS_TEST(TstDocuments)

} // namespace habeas::test

#include "tst_documents.moc"
