#include "app/letters/gates/audiencefile.h"
#include "app/letters/gates/healthwords.h"
#include "app/letters/gates/withheldwords.h"

#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Whoever tells of somebody's body needs consent for it, in whatever words and wherever they
/// stand.
class TstHealthWords : public QObject
{
    Q_OBJECT

private slots:
    void sentencesAreTold_data();
    void sentencesAreTold();
    void typedHealthStopsTheLetterUnlessKept();
    void recordedHealthStaysOutWhateverItsKind();
};

void TstHealthWords::sentencesAreTold_data()
{
    QTest::addColumn<QStringList>("wrong");
    for (const char *language : { "en", "ru", "kk" }) {
        QFile file(u"%1/tests/data/health/%2.txt"_s.arg(QStringLiteral(HABEAS_SOURCE_DIR),
                                                        QLatin1StringView(language)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList wrong;
        int is = 0;
        int isNot = 0;
        const QStringList lines
            = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const bool should = line.startsWith(u"+ "_s);
            (should ? is : isNot) += 1;
            if (healthWordsIn(wordsIn(line.mid(2))).isEmpty() == should)
                wrong << line;
        }
        QVERIFY2(is >= 60 && isNot >= 60, language);
        QTest::newRow(language) << wrong;
    }
}

void TstHealthWords::sentencesAreTold()
{
    QFETCH(QStringList, wrong);
    QCOMPARE(wrong, QStringList());
}

void TstHealthWords::typedHealthStopsTheLetterUnlessKept()
{
    CaseFolder folder = smallCase();
    LetterWish asked = wish();
    asked.paragraphs = { u"We add: she has breast cancer and needs chemotherapy."_s };
    const auto matches = WithheldWords(folder, {}, asked).in(asked.paragraphs.first());
    QCOMPARE(matches.size(), 2);
    QCOMPARE(matches.first().found, u"cancer"_s);
    QVERIFY(matches.first().thing.why.contains(u"no consent to mention health"_s));
    asked.approvedBy = u"J"_s;
    QVERIFY(!composeLetter(folder, asked));
    asked.keptWithheld.insert(u"*"_s, u"she asked for it"_s);
    const auto kept = composeLetter(folder, asked);
    QVERIFY2(kept, qPrintable(refusalOf(kept)));
    asked.keptWithheld.clear();
    const auto agreed = composeLetter(withEveryConsent(folder), asked);
    QVERIFY2(agreed, qPrintable(refusalOf(agreed)));
}

void TstHealthWords::recordedHealthStaysOutWhateverItsKind()
{
    CaseFolder folder = withEveryConsent(smallCase());
    const Id<Person> person = folder.people.first().id;
    Event visit;
    visit.id = newId<Event>();
    visit.person = person;
    visit.type = u"visit"_s;
    visit.at = date("2023-03-01");
    visit.text = u"her sister brought insulin"_s;
    Event arrest = visit;
    arrest.id = newId<Event>();
    arrest.type = u"arrest"_s;
    arrest.text = u"she was beaten and taken away"_s;
    folder.events << visit << arrest;
    Claim claim;
    claim.id = newId<Claim>();
    claim.person = person;
    claim.claimant = u"the family"_s;
    claim.type = u"statement"_s;
    claim.text = u"she lost 15 kg and her teeth"_s;
    folder.claims << claim;
    Measure measure;
    measure.id = newId<Measure>();
    measure.person = person;
    measure.type = u"pretrial_custody"_s;
    measure.from = date("2023-03");
    measure.place = u"prison hospital, psychiatric ward"_s;
    folder.measures << measure;
    const AudienceWish everybody { Audience::Public, *CivilDay::of(2023, 5, 2), {} };
    QCOMPARE(fileFor(folder, everybody)->folder.events.size(), 2);
    folder.consents.removeIf([](const Consent &consent) {
        return consent.purpose == u"health";
    });
    const auto file = fileFor(folder, everybody);
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    QCOMPARE(file->folder.claims.size(), 0);
    QCOMPARE(file->folder.events.size(), 1); // that she was taken is told
    QCOMPARE(file->folder.events.first().text, u"[…]"_s);
    QCOMPARE(file->folder.measures.first().place, u"[…]"_s);
    for (const QString &id : { u"press-note"_s, u"sp-submission"_s, u"wgad-questionnaire"_s }) {
        const auto letter = composeLetter(folder, wishFor(id));
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        for (const QString &word : { u"insulin"_s, u"beaten"_s, u"teeth"_s, u"psychiatric"_s })
            QVERIFY2(!letter->text.contains(word), qPrintable(id + u' ' + word));
    }
}

} // namespace habeas::test

using habeas::test::TstHealthWords;
HABEAS_TEST(TstHealthWords)
#include "tst_healthwords.moc"
