#include "app/letters/forms/formdata.h"
#include "app/letters/template/lettertemplates.h"

#include <QTest>

#include <algorithm>
#include <functional>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// The names an office may write into a template of its own, and what stands for them.
class TstVariables : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void papersKnowWhatTheirCheckKnows_data();
    void papersKnowWhatTheirCheckKnows();
    void theCaseTheOfficeAndTheDay();
    void whatTheReaderIs();
    void anAgeIsAsExactAsTheBirth_data();
    void anAgeIsAsExactAsTheBirth();
    void otherNamesStayOut();
    void whereSomebodyIsHeld();
    void whatIsNotCertainIsNoDetention();
    void theNextHearing();
    void eventsSayHowExactTheyAre();
    void remediesCanBeListed();
    void copiesStandUnderTheSignature_data();
    void copiesStandUnderTheSignature();
    void copiesPassTheGateOfTypedWords();
    void whatHasNoPlaceIsNotPassedOver();

private:
    [[nodiscard]] QString textOf(const QString &own) const
    {
        const auto letter = composeLetter(m_folder, m_wish, own);
        return letter ? letter->text.simplified() : u"refused: "_s + letter.error().message;
    }

    [[nodiscard]] Id<Person> person() const { return m_folder.people.first().id; }

    Measure &custody(const char *from)
    {
        Measure measure;
        measure.id = newId<Measure>();
        measure.inCase = m_folder.file.id;
        measure.person = person();
        measure.type = u"pretrial_custody"_s;
        measure.from = date(from);
        measure.place = u"Almaty SIZO-1"_s;
        m_folder.measures << measure;
        return m_folder.measures.last();
    }

    void addOfficial(const QString &copyTo)
    {
        m_official = {};
        m_official.id = newId<Official>();
        m_official.office = u"Prosecutor General"_s;
        m_official.copyTo = copyTo;
        m_official.gender = u"female"_s;
        m_official.verifiedOn = date("2023-03-01");
        m_wish.official = &m_official;
        m_wish.wordings.clear();
        for (const QString &language : { u"en"_s, u"ru"_s, u"kk"_s }) {
            Wording wording;
            wording.id = newId<Wording>();
            wording.official = m_official.id;
            wording.language = language;
            wording.block = u"Astana"_s;
            wording.salutation = u"Dear Prosecutor,"_s;
            wording.close = u"Yours,"_s;
            m_wish.wordings << wording;
        }
    }

    CaseFolder m_folder;
    LetterWish m_wish;
    Official m_official;
};

void TstVariables::init()
{
    m_folder = withEveryConsent(smallCase());
    m_wish = wish();
}

void TstVariables::papersKnowWhatTheirCheckKnows_data()
{
    QTest::addColumn<QString>("id");
    for (const TemplateInfo &info : shippedTemplates())
        QTest::newRow(qPrintable(info.id)) << info.id;
}

/// One vocabulary: nothing is given that is not declared, and nothing declared is missing.
void TstVariables::papersKnowWhatTheirCheckKnows()
{
    QFETCH(QString, id);
    const TemplateInfo info = templateInfo(id);
    const auto data = documentData(m_folder, m_folder, m_wish, info, {});
    QVERIFY(data);
    const std::function<QStringList(const LetterValue &, const QString &)> names
        = [&names](const LetterValue &value, const QString &path) {
              QStringList all { path };
              for (auto one = value.members.cbegin(); one != value.members.cend(); ++one)
                  all << names(*one, path + u'.' + one.key());
              return all;
          };
    QCOMPARE(names(data->root, {}), names(vocabularyFor(info.reader), {}));
}

void TstVariables::theCaseTheOfficeAndTheDay()
{
    m_folder.file.title = u"A teacher of music"_s;
    m_folder.file.country = u"KZ"_s;
    m_folder.file.status = u"open"_s;
    m_wish.paper.head
        = { u"Committee for Music"_s, u"Long Street 1"_s, u"Bern"_s, u"office@example.org"_s };
    QCOMPARE(textOf(u"<p>{{case.ref}}: {{case.title}}, {{case.country}}, {{case.status}}.</p>"_s),
             u"XX-1: A teacher of music, Kazakhstan, open."_s);
    QCOMPARE(textOf(u"<p>{{org.name}}, {{org.address}}, {{org.email}}</p>"_s),
             u"Committee for Music, Long Street 1, Bern, office@example.org"_s);
    QCOMPARE(textOf(u"<p>{{today|date:long}}, {{letter.lang}}</p>"_s), u"2 May 2023, English"_s);
    QVERIFY(textOf(u"<p>{{case.concern}}</p>"_s).contains(u"knows no “case.concern”"_s));
    QVERIFY(textOf(u"<p>{{case.summary}}</p>"_s).contains(u"give somebody away"_s));
}

void TstVariables::whatTheReaderIs()
{
    addOfficial({});
    QCOMPARE(textOf(u"<p>{{#official.is_she}}Madam{{/official.is_she}}{{^official.is_she}}Sir"
                    "{{/official.is_she}}, {{official.gender}}, {{official.verified_on}}</p>"_s),
             u"Madam, female, 1 March 2023"_s);
}

void TstVariables::anAgeIsAsExactAsTheBirth_data()
{
    QTest::addColumn<QByteArray>("born");
    QTest::addColumn<QString>("age");
    QTest::newRow("day") << QByteArray("1988-05-02") << u"35"_s;
    QTest::newRow("the day before") << QByteArray("1988-05-03") << u"34"_s;
    QTest::newRow("month") << QByteArray("1988-05") << u"34 or 35"_s;
    QTest::newRow("another month") << QByteArray("1988-02") << u"35"_s;
    QTest::newRow("year") << QByteArray("1988") << u"34 or 35"_s;
    QTest::newRow("decade") << QByteArray("198X") << u"33 to 43"_s;
    QTest::newRow("about") << QByteArray("1988~") << u"about 34 or 35"_s;
    QTest::newRow("not later than") << QByteArray("../1990") << u"at least 32"_s;
}

void TstVariables::anAgeIsAsExactAsTheBirth()
{
    QFETCH(QByteArray, born);
    QFETCH(QString, age);
    m_folder.people.first().born = date(born.constData());
    QCOMPARE(textOf(u"<p>{{person.age}}</p>"_s), age);
    m_folder.people.first().died = date("2023-04");
    QVERIFY(textOf(u"<p>{{^person.age}}none{{/person.age}}</p>"_s).contains(u"none"_s)
            || textOf(u"<p>{{^person.age}}none{{/person.age}}</p>"_s).contains(u"died"_s));
}

void TstVariables::otherNamesStayOut()
{
    for (const auto &[text, use] :
         { std::pair(u"Аида Тестова"_s, u"transliteration"_s),
           std::pair(u"Nightbird"_s, u"pseudonym"_s), std::pair(u"Aida Oldova"_s, u"former"_s) }) {
        Name name;
        name.id = newId<Name>();
        name.person = person();
        name.text = text;
        name.use = use;
        m_folder.names << name;
    }
    const QString own = u"<p>{{person.names|join:\", \"}}</p>"_s;
    QCOMPARE(textOf(own), u"Aida Testova, Аида Тестова"_s);
    m_wish.confirmations.insert(u"withhold_name"_s);
    QVERIFY(!textOf(own).contains(u"Testova"_s));
    // What a letter has no place for is not among its facts.
    const auto letter = composeLetter(m_folder, m_wish, u"<p>{{person.name}}</p>"_s);
    QVERIFY(letter);
    QVERIFY(std::ranges::none_of(letter->facts, [](const LetterFact &fact) {
        return fact.text == u"Аида Тестова"_s;
    }));
}

void TstVariables::whereSomebodyIsHeld()
{
    m_folder.sentences.clear();
    custody("2023-04-20");
    const QString own
        = u"<p>{{#detention.current}}{{kind}} in {{place}} since {{start|date:long}}, "
          "{{days_so_far}} days{{#overdue_by}}, {{overdue_by}} over"
          "{{/overdue_by}}{{/detention.current}}</p>"_s;
    QCOMPARE(textOf(own), u"pre-trial custody in Almaty SIZO-1 since 20 April 2023, 12 days"_s);
    m_folder.measures.first().from = date("2023-04");
    QVERIFY2(textOf(own).contains(u"since April 2023, 2 to 31 days"_s), qPrintable(textOf(own)));
    m_folder.measures.first().from = date("2023-04-20");
    Order order;
    order.id = newId<Order>();
    order.measure = m_folder.measures.first().id;
    order.type = u"ordered"_s;
    order.made = date("2023-04-20");
    order.statedEnd = date("2023-04-29");
    m_folder.orders << order;
    QVERIFY2(textOf(own).contains(u"3 over"_s), qPrintable(textOf(own)));
    m_wish.leftOut.insert(m_folder.measures.first().id.uuid());
    QVERIFY(!textOf(own + u"<p>end</p>"_s).contains(u"custody"_s));
}

void TstVariables::whatIsNotCertainIsNoDetention()
{
    m_folder.sentences.clear();
    custody("2023-03-01").until = date("2023-04-01");
    const QString own = u"<p>{{^detention.current}}free?{{/detention.current}}</p>"_s;
    QCOMPARE(textOf(own), u"free?"_s);
}

void TstVariables::theNextHearing()
{
    Hearing past;
    past.id = newId<Hearing>();
    past.person = person();
    past.at = date("2023-04-01");
    Hearing ahead = past;
    ahead.id = newId<Hearing>();
    ahead.at = date("2023-05-20");
    ahead.time = u"10:00"_s;
    ahead.court = u"City court"_s;
    ahead.purpose = u"appeal"_s;
    m_folder.hearings << past;
    const QString own
        = u"<p>{{#hearing.next}}{{at|date:long}}, {{time}}, {{court}}{{/hearing.next}}"
          "{{^hearing.next}}none{{/hearing.next}}</p>"_s;
    QCOMPARE(textOf(own), u"none"_s);
    m_folder.hearings << ahead;
    QCOMPARE(textOf(own), u"20 May 2023, 10:00, City court"_s);
    m_folder.hearings.last().outcome = u"adjourned"_s;
    QCOMPARE(textOf(own), u"none"_s);
}

void TstVariables::eventsSayHowExactTheyAre()
{
    Event event;
    event.id = newId<Event>();
    event.person = person();
    event.type = u"search"_s;
    event.at = date("2023-03");
    event.text = u"A search of the office"_s;
    m_folder.events << event;
    QCOMPARE(textOf(u"<p>{{#events}}{{at|date:long}} ({{precision}}){{/events}}</p>"_s),
             u"March 2023 (month)"_s);
    QVERIFY(
        textOf(u"<p>{{#events}}{{sources}}{{/events}}</p>"_s).contains(u"give somebody away"_s));
    Source source;
    source.id = newId<Source>();
    source.title = u"A newspaper"_s;
    m_folder.sources << source;
    m_folder.events.last().sources << source.id;
    m_wish.templateId = u"chronology"_s;
    m_wish.officeTemplate
        = OfficeTemplate { u"Ours"_s, u"office 1"_s, u"x"_s,
                           u"<p>{{#events}}{{text}}: {{sources}}{{/events}}</p>"_s };
    const auto paper = composeLetter(m_folder, m_wish);
    QVERIFY2(paper, qPrintable(refusalOf(paper)));
    QCOMPARE(paper->text.simplified(), u"A search of the office: S1"_s);
}

void TstVariables::remediesCanBeListed()
{
    Remedy remedy;
    remedy.id = newId<Remedy>();
    remedy.person = person();
    remedy.type = u"appeal"_s;
    remedy.body = u"City court"_s;
    remedy.filed = date("2023-04-20");
    m_folder.remedies << remedy;
    QCOMPARE(textOf(u"<p>{{#remedies}}{{body}}, {{filed}}{{/remedies}}</p>"_s),
             u"City court, 20 April 2023"_s);
}

void TstVariables::copiesStandUnderTheSignature_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("label");
    QTest::newRow("en") << Language::English << u"Copy to:"_s;
    QTest::newRow("ru") << Language::Russian << u"Копия:"_s;
    QTest::newRow("kk") << Language::Kazakh << u"Көшірмесі:"_s;
}

void TstVariables::copiesStandUnderTheSignature()
{
    QFETCH(Language, language);
    QFETCH(QString, label);
    m_wish = wish(language);
    m_wish.sender.name = u"A. Writer"_s;
    addOfficial(u"Embassy of Kazakhstan, Bern"_s);
    const auto end = [this] {
        const auto letter = composeLetter(m_folder, m_wish);
        return letter ? letter->text.trimmed().section(u'\n', -1) : letter.error().message;
    };
    QCOMPARE(end(), label + u" Embassy of Kazakhstan, Bern"_s);
    m_wish.copyTo = u"Ministry of Justice\n OHCHR, Geneva"_s;
    QCOMPARE(end(), label + u" Ministry of Justice; OHCHR, Geneva"_s);
    m_wish.copyTo = QString();
    QCOMPARE(end(), u"A. Writer"_s);
    m_wish.official = nullptr;
    m_wish.copyTo.reset();
    QVERIFY(!end().contains(label));
}

void TstVariables::copiesPassTheGateOfTypedWords()
{
    Somebody lawyer(u"Dmitri Zakonov"_s, u"lawyer"_s);
    add(m_folder, lawyer);
    addOfficial({});
    m_wish.copyTo = u"Dmitri Zakonov, Almaty"_s;
    const auto letter = composeLetter(m_folder, m_wish);
    QVERIFY(!letter);
    QVERIFY2(letter.error().message.contains(u"Zakonov"_s), qPrintable(letter.error().message));
}

void TstVariables::whatHasNoPlaceIsNotPassedOver()
{
    addOfficial(u"Embassy, Bern"_s);
    const auto letter = composeLetter(m_folder, m_wish, u"<p>{{person.name}}</p>"_s);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY(std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
        return finding.text.contains(u"{{letter.copy_to}}"_s);
    }));
    m_wish = wish();
    m_wish.background = true;
    for (const QString &id : { u"family-sheet"_s, u"wgad-questionnaire"_s, u"appeal-generic"_s }) {
        m_wish.templateId = id;
        QVERIFY2(refusalOf(composeLetter(m_folder, m_wish)).contains(u"around the case"_s),
                 qPrintable(id));
    }
}

HABEAS_TEST(TstVariables)

#include "tst_variables.moc"
