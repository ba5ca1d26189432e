#include "app/letters/gates/audiencefile.h"
#include "app/letters/gates/minors.h"
#include "app/letters/gates/withheldwords.h"

#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What stands in the record is read as carefully as what somebody types: whoever is told is told
/// nothing that may not be typed to them.
class TstRecordedWords : public QObject
{
    Q_OBJECT

private slots:
    void namesAreReplaced_data();
    void namesAreReplaced();
    void theSentenceStaysOne_data();
    void theSentenceStaysOne();
    void theirOwnWordsShowWhatWasReplaced();
    void whoSpeaksIsNotNamed();
    void aNameKeptWithAReasonStays();
    void anAddressIsAGap();
    void phonesAndMailStayOut();
    void aFileReadsTheSame();
    void healthInAStatementNeedsAnAgreement_data();
    void healthInAStatementNeedsAnAgreement();
    void anAgeInWordsMayBeAMinors_data();
    void anAgeInWordsMayBeAMinors();
    void aMinorIsNotPublishedUnasked();
};

namespace {

CaseFolder caseWithFamily()
{
    CaseFolder folder = withEveryConsent(smallCase());
    add(folder, Somebody(u"Nguyễn Minorchild An"_s, u"relative"_s));
    add(folder, Somebody(u"Sarah Adong"_s, u"relative"_s));
    add(folder, Somebody(u"Кузнецов Пётр Ильич"_s, u"lawyer"_s));
    add(folder, Somebody(u"Павел Соловей"_s, u"witness"_s));
    return folder;
}

void withdraw(CaseFolder &folder, const QString &purpose)
{
    folder.consents.removeIf([&purpose](const Consent &consent) {
        return consent.purpose == purpose;
    });
}

void happened(CaseFolder &folder, const QString &text, const QString &place = {})
{
    Event event;
    event.id = newId<Event>();
    event.person = folder.people.first().id;
    event.type = u"arrest"_s;
    event.at = date("2023-03-01");
    event.text = text;
    event.place = place;
    folder.events << event;
}

Claim said(const CaseFolder &folder, const QString &claimant, const QString &text,
           const QString &type = u"statement"_s)
{
    Claim claim;
    claim.id = newId<Claim>();
    claim.person = folder.people.first().id;
    claim.claimant = claimant;
    claim.text = text;
    claim.type = type;
    return claim;
}

QString textOf(const CaseFolder &folder, const LetterWish &asked)
{
    const auto letter = composeLetter(folder, asked);
    if (!letter)
        qWarning("%s", qPrintable(refusalOf(letter)));
    return letter ? letter->text.simplified() : QString();
}

} // namespace

void TstRecordedWords::namesAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const QString &text, const QString &told) {
        QTest::newRow(qPrintable(text)) << text << told;
    };
    row(u"Her daughter Minorchild saw it"_s, u"Her daughter saw it"_s);
    row(u"Her daughter Minorchild An saw it"_s, u"Her daughter saw it"_s);
    row(u"Sarah was pushed away"_s, u"A relative was pushed away"_s);
    row(u"Адвокату Петру Кузнецову отказали"_s, u"Адвокату отказали"_s);
    row(u"She has a lawyer, Пётр Кузнецов, now"_s, u"She has a lawyer, now"_s);
    row(u"Отказали Павлу Соловью"_s, u"Отказали [witness]"_s);
    row(u"Допросили Павла"_s, u"Допросили [witness]"_s);
    row(u"Аида Петра күтті"_s, u"Аида [lawyer] күтті"_s);
    row(u"Оның адвокаты Пётр Кузнецов келді"_s, u"Оның адвокаты келді"_s);
}

void TstRecordedWords::namesAreReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    CaseFolder folder = caseWithFamily();
    happened(folder, text);
    for (const QString &id : { u"wgad-questionnaire"_s, u"sp-submission"_s, u"hrc-op1"_s }) {
        const auto letter = composeLetter(folder, wishFor(id));
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        const QString all = letter->text.simplified();
        QVERIFY2(!all.contains(text), qPrintable(id));
        QVERIFY2(all.contains(told), qPrintable(id + all));
        QVERIFY(std::ranges::any_of(letter->withheld, [](const QString &why) {
            return why.contains(u"Replaced in the words on record"_s);
        }));
    }
    QVERIFY(textOf(folder, wishFor(u"chronology"_s)).contains(text)); // the office's own
}

void TstRecordedWords::theSentenceStaysOne_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](Language language, const QString &text, const QString &told) {
        QTest::newRow(qPrintable(text)) << language << text << told;
    };
    using enum Language;
    row(English, u"Police called Sarah Adong at night."_s, u"Police called a relative at night."_s);
    row(English, u"Sarah’s house was searched."_s, u"A relative’s house was searched."_s);
    row(English, u"The neighbour Sarah came."_s, u"The neighbour [relative] came."_s);
    row(Russian, u"Светлана пришла в суд."_s, u"Родственница пришла в суд."_s);
    row(Russian, u"Полиция задержала Светлану Вольнову у дома."_s,
        u"Полиция задержала родственницу у дома."_s);
    row(Russian, u"Следователь позвонил Светлане."_s, u"Следователь позвонил родственнице."_s);
    row(Russian, u"Светлане отказали."_s, u"Родственнице отказали."_s);
    row(Russian, u"Обыск был у Вольновой."_s, u"Обыск был у родственницы."_s);
    row(Russian, u"Он говорил с Светланой."_s, u"Он говорил с родственницей."_s);
    row(Russian, u"Дом Светланы опечатали."_s, u"Дом родственницы опечатали."_s);
    row(Russian, u"Позвонили Вольновой."_s, u"Позвонили [родственник]."_s); // of which case?
    row(Russian, u"Соседка Светлана ждала."_s, u"Соседка [родственник] ждала."_s);
    row(Russian, u"Допросили Петра Кузнецова."_s, u"Допросили адвоката."_s);
    row(Russian, u"Письмо передали Петру."_s, u"Письмо передали адвокату."_s);
    row(Russian, u"Отказали Павлу Соловью."_s, u"Отказали свидетелю."_s);
    row(Russian, u"При Павле ничего не нашли."_s, u"При свидетеле ничего не нашли."_s);
    row(Russian, u"Sarah пришла в суд."_s, u"[родственник] пришла в суд."_s);
    row(Kazakh, u"Айгүлдің үйі тінтілді."_s, u"Туысының үйі тінтілді."_s);
    row(Kazakh, u"Полиция Айгүлді ұстады."_s, u"Полиция туысын ұстады."_s);
    row(Kazakh, u"Айгүл келген жоқ, үйде еді."_s, u"Туысы келген жоқ, үйде еді."_s);
    row(Kazakh, u"Көршісі Айгүл келді."_s, u"Көршісі [туысы] келді."_s);
}

/// The word that stands for the name has the form the sentence needs; where that is not known,
/// brackets show that something was replaced.
void TstRecordedWords::theSentenceStaysOne()
{
    QFETCH(Language, language);
    QFETCH(QString, text);
    QFETCH(QString, told);
    CaseFolder folder = caseWithFamily();
    add(folder, Somebody(u"Светлана Вольнова"_s, u"relative"_s));
    add(folder, Somebody(u"Айгүл Сейітова"_s, u"relative"_s));
    folder.people[4].pronoun = u"he"_s; // of the witness
    happened(folder, text);
    LetterWish asked = wish(language);
    const auto letter = composeLetter(
        folder, asked, u"<p>{{person.name}}.</p>{{#events}}<p>{{text}}</p>{{/events}}"_s);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QVERIFY2(letter->text.contains(told), qPrintable(letter->text));
}

void TstRecordedWords::theirOwnWordsShowWhatWasReplaced()
{
    CaseFolder folder = caseWithFamily();
    folder.claims << said(folder, u"her lawyer Пётр Кузнецов"_s, u"I told Sarah to wait"_s,
                          u"denial"_s);
    const QString text = textOf(folder, wishFor(u"press-note"_s));
    QVERIFY2(text.contains(u"her lawyer: I told [a relative] to wait"_s), qPrintable(text));
}

void TstRecordedWords::whoSpeaksIsNotNamed()
{
    CaseFolder folder = caseWithFamily();
    folder.claims << said(folder, u"his daughter Minorchild"_s, u"he did nothing"_s, u"denial"_s)
                  << said(folder, u"Sarah"_s, u"he is good"_s, u"denial"_s);
    const QString text = textOf(folder, wishFor(u"press-note"_s));
    QVERIFY2(text.contains(u"his daughter: he did nothing"_s), qPrintable(text));
    QVERIFY2(text.contains(u"a relative: he is good"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Sarah"_s) && !text.contains(u"Minorchild"_s));
    add(folder, Somebody(u"Светлана Вольнова"_s, u"relative"_s));
    folder.claims << said(folder, u"Светлана Вольнова"_s, u"он ничего не делал"_s, u"denial"_s);
    const QString russian = textOf(folder, wishFor(u"press-note"_s, Language::Russian));
    QVERIFY2(russian.contains(u"родственница: он ничего не делал"_s)
                 || russian.contains(u"(родственница): он ничего не делал"_s),
             qPrintable(russian));
    folder.claims.last().text = u"ол ештеңе істеген жоқ"_s;
    const QString kazakh = textOf(folder, wishFor(u"press-note"_s, Language::Kazakh));
    QVERIFY2(kazakh.contains(u"туысы"_s) && !kazakh.contains(u"["_s), qPrintable(kazakh));
}

void TstRecordedWords::aNameKeptWithAReasonStays()
{
    CaseFolder folder = caseWithFamily();
    happened(folder, u"Sarah was pushed away"_s);
    LetterWish asked = wishFor(u"wgad-questionnaire"_s);
    asked.keptWithheld.insert(u"*"_s, u"she asked to be named"_s);
    QVERIFY(textOf(folder, asked).contains(u"Sarah was pushed away"_s));
    folder.names.last().sealed = true; // no reason opens that
    folder.events.last().text = u"Павел waited"_s;
    QVERIFY(!textOf(folder, asked).contains(u"Павел"_s));
}

void TstRecordedWords::anAddressIsAGap()
{
    CaseFolder folder = caseWithFamily();
    folder.people.first().residence = u"12 Kampala Road"_s;
    happened(folder, u"Home searched"_s, u"12 Kampala Road (home)"_s);
    LetterWish asked = wishFor(u"wgad-questionnaire"_s);
    QVERIFY(textOf(folder, asked).contains(u"12 Kampala Road (home)"_s));
    withdraw(folder, u"home_address"_s);
    for (const QString &id : { u"wgad-questionnaire"_s, u"sp-submission"_s, u"hrc-op1"_s }) {
        asked.templateId = id;
        const QString text = textOf(folder, asked);
        QVERIFY2(text.contains(u"Home searched"_s) && !text.contains(u"Kampala"_s),
                 qPrintable(text));
    }
}

void TstRecordedWords::phonesAndMailStayOut()
{
    CaseFolder folder = caseWithFamily();
    happened(folder,
             u"Call +256 772 123456 or mail jim.family@proton.example. Fined 1 500 000 000 UGX."_s);
    LetterWish asked = wishFor(u"wgad-questionnaire"_s);
    QString text = textOf(folder, asked);
    QVERIFY2(text.contains(u"Call […] or mail […]. Fined 1 500 000 000 UGX."_s), qPrintable(text));
    QVERIFY(textOf(folder, wishFor(u"chronology"_s)).contains(u"+256 772 123456"_s));
    asked.sender.address = u"Tel. +256 772 123456"_s; // the office's own may stand
    text = textOf(folder, asked);
    QVERIFY2(text.contains(u"Call +256 772 123456 or mail […]"_s), qPrintable(text));
}

void TstRecordedWords::aFileReadsTheSame()
{
    CaseFolder folder = caseWithFamily();
    happened(folder, u"Minorchild An called +256 772 123456 for Петру Кузнецову."_s);
    const auto file = fileFor(folder, { Audience::Public, *CivilDay::of(2023, 5, 2), {} });
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
    QCOMPARE(file->folder.events.first().text, u"A relative called […] for a lawyer."_s);
}

void TstRecordedWords::healthInAStatementNeedsAnAgreement_data()
{
    QTest::addColumn<QString>("claimant");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isHealth");
    QTest::newRow("illness") << u"the family"_s << u"he is HIV positive"_s << u"statement"_s
                             << true;
    QTest::newRow("doctor") << u"the prison doctor"_s << u"he is weak"_s << u"statement"_s << true;
    QTest::newRow("treated") << u"the family"_s << u"she was beaten"_s << u"statement"_s << true;
    QTest::newRow("deed") << u"the police"_s << u"she injured an officer"_s << u"accusation"_s
                          << false;
    QTest::newRow("else") << u"the police"_s << u"she left the country"_s << u"statement"_s
                          << false;
}

void TstRecordedWords::healthInAStatementNeedsAnAgreement()
{
    QFETCH(QString, claimant);
    QFETCH(QString, text);
    QFETCH(QString, type);
    QFETCH(bool, isHealth);
    CaseFolder folder = caseWithFamily();
    folder.claims << said(folder, claimant, text, type);
    const LetterWish asked = wishFor(u"press-note"_s);
    QVERIFY(textOf(folder, asked).contains(text));
    withdraw(folder, u"health"_s);
    const auto letter = composeLetter(folder, asked);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    QCOMPARE(letter->text.simplified().contains(text), !isHealth);
    QCOMPARE(letter->withheldFields.size(), isHealth ? 1 : 0);
    QCOMPARE(std::ranges::any_of(letter->withheld,
                                 [](const QString &why) {
                                     return why.contains(u"about health stayed out"_s);
                                 }),
             isHealth);
}

void TstRecordedWords::anAgeInWordsMayBeAMinors_data()
{
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("born");
    QTest::addColumn<bool>("isYoung");
    const auto row = [](const QString &age, const QString &born, bool isYoung) {
        QTest::newRow(qPrintable(age + born)) << age << born << isYoung;
    };
    row(u"about 17"_s, {}, true);
    row(u"about 18"_s, {}, true);
    row(u"около 18 лет"_s, {}, true);
    row(u"18"_s, {}, false);
    row(u"34 when arrested"_s, {}, false);
    row(u"a teenager"_s, {}, true);
    row(u"несовершеннолетняя"_s, {}, true);
    row({}, u"2010-05-01"_s, true);
    row({}, u"2005"_s, true); // may have been born in December
    row({}, u"2004"_s, false);
    row({}, {}, false);
    row(u"17"_s, u"1990"_s, false);
}

void TstRecordedWords::anAgeInWordsMayBeAMinors()
{
    QFETCH(QString, age);
    QFETCH(QString, born);
    QFETCH(bool, isYoung);
    Person person;
    person.age = age;
    person.born = date(qPrintable(born));
    QCOMPARE(mayBeMinor(person, wish().date), isYoung);
}

void TstRecordedWords::aMinorIsNotPublishedUnasked()
{
    CaseFolder folder = caseWithFamily();
    folder.people.first().age = u"about 17"_s;
    LetterWish note = wishFor(u"press-note"_s);
    QCOMPARE(composeLetter(folder, note).error().detail, u"confirm:minor_name"_s);
    LetterWish open = wish();
    QCOMPARE(composeLetter(folder, open).error().detail, u"confirm:minor_name"_s);
    open.confirmations << u"withhold_name"_s;
    QVERIFY(!textOf(folder, open).contains(u"Testova"_s));
    note.confirmations << u"minor_name"_s;
    for (const LetterWish &asked : { note, wishFor(u"wgad-questionnaire"_s) }) {
        const auto letter = composeLetter(folder, asked);
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        QVERIFY(std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
            return finding.text.contains(u"may be under 18"_s);
        }));
    }
    AudienceWish file { Audience::Public, *CivilDay::of(2023, 5, 2), {} };
    QCOMPARE(fileFor(folder, file)->folder.names.first().text, u"A. T."_s);
    file.confirmations << u"minor_name"_s;
    QCOMPARE(fileFor(folder, file)->folder.names.first().text, u"Aida Testova"_s);
}

} // namespace habeas::test

using habeas::test::TstRecordedWords;
HABEAS_TEST(TstRecordedWords)
#include "tst_recordedwords.moc"
