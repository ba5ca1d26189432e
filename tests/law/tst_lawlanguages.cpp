#include "app/law/track/track.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <clocale>
#include <ctime>

#include "tests/law/duesearch.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

const QString later = u"2026-11-22"_s;

/// A language for as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &code)
    {
        QLocale::setDefault(QLocale(code));
        m_loaded = m_translator.load(u":/i18n/habeas_%1.qm"_s.arg(code.left(2)));
        QCoreApplication::installTranslator(&m_translator);
    }

    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::c());
    }

    Q_DISABLE_COPY_MOVE(Speaking)

    [[nodiscard]] bool isLoaded() const { return m_loaded; }

private:
    QTranslator m_translator;
    bool m_loaded = false;
};

/// Cases that use every trigger a rule of any pack has.
QList<LawCase> manyCases()
{
    QList<LawCase> cases;
    for (const QString &country : { u"KZ"_s, u"RU"_s, u"BY"_s, u"TR"_s, u"EG"_s }) {
        LawCase lawCase = LawCase::likeTheSeed();
        lawCase.folder.file.country = country;
        for (Measure &measure : lawCase.folder.measures) {
            measure.timeFrom = u"09:30"_s;
            measure.delivered = measure.from;
            measure.recorded = measure.from;
        }
        for (Order &order : lawCase.folder.orders) {
            order.requested = date(u"2022-05-01"_s);
            order.received = date(u"2022-03-13"_s);
            order.copyServed = date(u"2022-03-16"_s);
        }
        lawCase.charge(country + u" CAO 488(11)"_s, u"accused"_s, u"2022-02-25"_s);
        lawCase.folder.charges.last().actsDated = date(u"2022-02-13"_s);
        lawCase.sentence(u"custodial"_s, u"2024-07-01"_s).copyServed = date(u"2024-07-15"_s);
        lawCase.folder.sentences.last().inForce = date(u"2024-09"_s);
        lawCase.folder.sentences.last().term = u"6 years"_s;
        Remedy communication;
        communication.id = newId<Remedy>();
        communication.type = u"un_communication"_s;
        communication.filed = date(u"2024-10-01"_s);
        lawCase.folder.remedies << communication;
        cases << lawCase;
    }
    return cases;
}

/// Everything a computation says, in one text.
QString everything(bool withWords)
{
    QString text;
    for (const LawCase &lawCase : manyCases()) {
        const QList<DueDate> all = dueIn(lawCase, later);
        for (const DueDate &due : all) {
            text += QStringList { due.rule,        iso(due.earliest),
                                  iso(due.latest), iso(due.conservative),
                                  due.time,        due.state,
                                  due.triggerValue }
                        .join(u'|');
            if (withWords)
                text += QStringList { due.sentence, due.arithmetic, due.why, due.title }.join(u'|');
            text += u'\n';
        }
    }
    return text;
}

bool hasLatinWord(const QString &text)
{
    int run = 0;
    for (const QChar letter : text) {
        const bool latin = letter.unicode() < 0x250 && letter.isLetter();
        run = latin ? run + 1 : 0;
        if (run > 5) // longer than the short name of a law or a body
            return true;
    }
    return false;
}

} // namespace

class TstLawLanguages : public QObject
{
    Q_OBJECT

private slots:

    void noResultDependsOnTimeZoneOrLocale()
    {
        const QByteArray zone = qgetenv("TZ");
        const QString numbers = everything(false);
        const QString words = everything(true);
        QVERIFY(numbers.count(u'\n') > 60);
        for (const char *place :
             { "UTC", "Asia/Almaty", "America/St_Johns", "Pacific/Apia", "Africa/Cairo" }) {
            for (const char *name : { "C", "ru_RU", "tr_TR", "ar_EG", "kk_KZ" }) {
                qputenv("TZ", place);
                tzset();
                std::setlocale(LC_ALL, name); // where the system has it; Qt has them all
                QLocale::setDefault(QLocale(QString::fromLatin1(name)));
                QCOMPARE(everything(false), numbers);
                if (screenLanguage() == Language::English)
                    QCOMPARE(everything(true), words); // Arabic digits, a Turkish i: nowhere
            }
        }
        QLocale::setDefault(QLocale::c());
        std::setlocale(LC_ALL, "C");
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

    void everySentenceIsWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en_GB"_s;
        QTest::newRow("Russian") << u"ru_RU"_s;
        QTest::newRow("Kazakh") << u"kk_KZ"_s;
    }

    void everySentenceIsWholeInEveryLanguage()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        QVERIFY(speaking.isLoaded());
        for (const LawCase &lawCase : manyCases()) {
            const QList<DueDate> all = dueIn(lawCase, later);
            for (const DueDate &due : all) {
                QVERIFY2(!due.sentence.isEmpty(), qPrintable(due.rule));
                QVERIFY2(due.sentence.endsWith(u'.'), qPrintable(due.sentence));
                for (const QString &text : { due.sentence, due.arithmetic, due.why }) {
                    QVERIFY2(!text.contains(u'%'), qPrintable(text));
                    QVERIFY2(!text.contains(u"  "_s), qPrintable(text));
                }
                if (!language.startsWith(u"kk"))
                    continue;
                for (const QString &text : { due.title, due.sentence, due.arithmetic, due.why })
                    QVERIFY2(!hasLatinWord(text), qPrintable(due.rule + u": "_s + text));
            }
        }
    }

    void aLawyerReadsOneSentence()
    {
        LawCase lawCase = LawCase::likeTheSeed();
        lawCase.folder.measures[1].timeFrom = u"14:30"_s;
        const auto said = [&](const QString &rule) {
            return byRule(dueIn(lawCase, later), rule).value(0).sentence;
        };
        QCOMPARE(said(u"KZ-04"_s),
                 u"By CPC 131(4), 48 hours counted from 12 March 2022, 14:30 run out on "
                 "14 March 2022, 14:30."_s);
        QCOMPARE(said(u"KZ-18a"_s),
                 u"By CPC 151(6), this must be done not later than 10 days before 12 May 2022, "
                 "that is by 2 May 2022."_s);
        QVERIFY(
            said(u"KZ-06"_s).startsWith(u"By CPC 131(4)1-6,128(5), this limit applies only if"_s));
        QVERIFY(said(u"KZ-11"_s).startsWith(u"CPC 147(1),(1-1): Custody may be ordered only"_s));
        QCOMPARE(said(u"KZ-29"_s),
                 u"By CAO 50(1),(3), 15 days counted from 25 February 2022 run out between "
                 "11 March 2022 and 12 March 2022."_s);
        const Speaking kazakh(u"kk_KZ"_s);
        QCOMPARE(said(u"KZ-13"_s),
                 u"ҚПК 151(1) бойынша мерзім – 2 ай; басталуы: 2022 жылғы 12 наурыз, 14:30; "
                 "бітуі: 2022 жылғы 12 мамыр, 14:30."_s);
    }

    void theTrackSpeaksKazakhToo()
    {
        const Speaking kazakh(u"kk_KZ"_s);
        const LibertyTrack track = libertyTrack(LawCase::likeTheSeed().folder, day(later));
        QVERIFY(!track.findings.isEmpty());
        for (const TrackFinding &finding : track.findings)
            QVERIFY2(!hasLatinWord(finding.text), qPrintable(finding.text));
    }
};

HABEAS_TEST(TstLawLanguages)

} // namespace habeas::test

#include "tst_lawlanguages.moc"
