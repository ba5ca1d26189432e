#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/typedwords.h"
#include "app/letters/gates/withheldwords.h"

#include <QDir>
#include <QRegularExpression>

#include <map>

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// A name is found however another language spells it, and ordinary words are left alone.
class TstAlikeSpellings : public QObject
{
    Q_OBJECT

private slots:
    void everySpellingIsFound_data();
    void everySpellingIsFound();
    void aLatinRecordIsFoundInCyrillic();
    void lettersThatLookTheSameAreRead_data();
    void lettersThatLookTheSameAreRead();
    void ordinaryWordsAreNoNames_data();
    void ordinaryWordsAreNoNames();
    void wordsThatWouldBeNamesAreSpared();
    void aWithheldNameIsFoundToo();
    void whoIsOpenMayBeSpeltSo();
};

namespace {

const std::map<QString, QStringList> &names()
{
    static const std::map<QString, QStringList> all = [] {
        std::map<QString, QStringList> map;
        for (const char *line : { "Юлия Julia Yulia Yuliya Iuliia Julija",
                                  "Александр Aleksandr Alexander Alexandr Aleksander",
                                  "Ксения Ksenia Xenia Kseniya Xeniya Kseniia",
                                  "Евгений Evgeny Yevgeny Yevgeniy Jevgeni Jewgenij Evgenii Eugene",
                                  "Евгения Eugenia Yevgenia Evgeniya",
                                  "Елена Elena Yelena Jelena",
                                  "Сергей Sergey Sergei Sergej",
                                  "Вячеслав Vyacheslav Viacheslav Wjatscheslaw",
                                  "Владимир Vladimir Wladimir",
                                  "Михаил Mikhail Michail Mihail",
                                  "Пётр Petr Pyotr Pjotr Piotr",
                                  "Фёдор Fedor Fyodor Fjodor",
                                  "Наталья Natalya Natalia Natalja Natalie",
                                  "Татьяна Tatyana Tatiana Tatjana",
                                  "Юрий Yuri Yury Yuriy Iurii Juri Jurij",
                                  "Виктор Viktor Victor",
                                  "Илья Ilya Ilja Ilia",
                                  "Оксана Oksana Oxana",
                                  "Максим Maksim Maxim",
                                  "Алексей Aleksey Aleksei Alexey Alexei Alexej",
                                  "Филипп Filipp Philipp Philip",
                                  "София Sofia Sophia Sophie Sofiya",
                                  "Анастасия Anastasia Anastasiya Anastasija",
                                  "Артём Artem Artyom Artjom",
                                  "Семён Semen Semyon Semjon",
                                  "Рустам Rustam Roustam",
                                  "Мария Maria Mariya Marija",
                                  "Андрей Andrey Andrei Andrej",
                                  "Николай Nikolay Nikolai Nikolaj",
                                  "Екатерина Ekaterina Yekaterina Jekaterina Catherine Katherine",
                                  "Дмитрий Dmitry Dmitri Dmitrij Dimitri",
                                  "Щербаков Shcherbakov Schtscherbakow" }) {
            QStringList words = QString::fromUtf8(line).split(u' ');
            const QString first = words.takeFirst();
            map[first] = words;
        }
        return map;
    }();
    return all;
}

SealedNames sealed(const QStringList &texts)
{
    QList<SealedName> list;
    for (const QString &text : texts)
        list << SealedName { text, QUuid::createUuid() };
    return { list, 1 };
}

bool isFound(const SealedNames &names, const QString &text)
{
    const QList<TypedWord> words = wordsIn(text);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (names.at(words, at, {}, false).count > 0)
            return true;
    }
    return false;
}

QSet<QString> wordsOf(const QString &language)
{
    static const QRegularExpression marks(u"\\{\\{[^}]*\\}\\}|<[^>]*>"_s);
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    QSet<QString> all;
    for (const QFileInfo &file : QDir(QStringLiteral(HABEAS_SOURCE_DIR "/resources/templates"))
                                     .entryInfoList({ u"*."_s + language + u".html"_s })) {
        QFile read(file.filePath());
        if (!read.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(read.readAll()).replace(marks, u" "_s);
        for (auto match = word.globalMatch(text); match.hasNext();)
            all.insert(match.next().captured(0));
    }
    return all;
}

} // namespace

void TstAlikeSpellings::everySpellingIsFound_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("typed");
    for (const auto &[recorded, spellings] : names()) {
        for (const QString &spelling : spellings)
            QTest::newRow(qPrintable(recorded + u' ' + spelling)) << recorded << spelling;
    }
}

void TstAlikeSpellings::everySpellingIsFound()
{
    QFETCH(const QString, recorded);
    QFETCH(const QString, typed);
    QVERIFY(isFound(sealed({ recorded }), u"so "_s + typed + u" said"_s));
    QVERIFY(isFound(sealed({ recorded }), u"so "_s + typed + u"’s lawyer"_s));
}

void TstAlikeSpellings::aLatinRecordIsFoundInCyrillic()
{
    const SealedNames names = sealed({ u"Julia Sorokina"_s, u"Alexander Wolkow"_s });
    QVERIFY(isFound(names, u"сказала Юлия"_s));
    QVERIFY(isFound(names, u"сказала Юлии"_s));
    QVERIFY(isFound(names, u"он видел Александра"_s));
    QVERIFY(isFound(names, u"so Yuliya said"_s));
    QVERIFY(names.isNamedIn(u"Yuliya Sorokina"_s));
    QVERIFY(!isFound(names, u"сказала Юнна"_s));
}

void TstAlikeSpellings::lettersThatLookTheSameAreRead_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString &recorded, const QString &typed) {
        QTest::newRow(qPrintable(typed)) << recorded << typed;
    };
    row(u"Сара"_s, u"Capa"_s); // all Latin
    row(u"Марат"_s, u"MAPAT"_s);
    row(u"Тамара"_s, u"TAMAPA"_s);
    row(u"Роман"_s, u"POMAH"_s);
    row(u"Kosta"_s, u"КОЅТА"_s); // all Cyrillic
    row(u"Pepe"_s, u"Рере"_s);
}

void TstAlikeSpellings::lettersThatLookTheSameAreRead()
{
    QFETCH(const QString, recorded);
    QFETCH(const QString, typed);
    QVERIFY(isFound(sealed({ recorded }), u"so "_s + typed));
}

/// With a capital and alone, as a name would stand.
void TstAlikeSpellings::ordinaryWordsAreNoNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ru") << u"ru"_s;
    QTest::newRow("kk") << u"kk"_s;
}

void TstAlikeSpellings::ordinaryWordsAreNoNames()
{
    QFETCH(const QString, language);
    QStringList texts;
    for (const auto &[recorded, spellings] : names())
        texts << recorded << spellings;
    const SealedNames all = sealed(texts);
    const QSet<QString> words = wordsOf(language);
    QVERIFY2(words.size() >= 300, qPrintable(QString::number(words.size())));
    QStringList taken;
    for (const QString &word : words) {
        if (isFound(all, u"so "_s + word.at(0).toUpper() + word.mid(1)))
            taken << word;
    }
    QCOMPARE(taken, QStringList());
}

void TstAlikeSpellings::wordsThatWouldBeNamesAreSpared()
{
    QStringList texts;
    for (const auto &name : names())
        texts << name.first;
    const SealedNames all = sealed(texts);
    for (const char *word : {
             "Jury",     "July",       "June",        "January",  "Judge",     "Justice",
             "Jail",     "Journalist", "Next",        "Text",     "Tax",       "Exit",
             "Mixed",    "Expert",     "Examination", "Law",      "Law’s",     "Window",
             "Web",      "Review",     "Renew",       "New",      "Answer",    "Under",
             "Order",    "Border",     "Murder",      "Reminder", "Physician", "Photograph",
             "Thousand", "Theft",      "Country",     "Court",    "European",  "Neutral",
             "Youth",    "Young",      "Yesterday",   "York",     "Chief",     "Church",
             "Charter",  "Victory",    "Victim",      "Doctor",   "Actor",     "Martial",
             "March",    "Major",      "Major’s",     "Majority", "Object",    "Subject",
             "Project",  "Rejected",   "Injury",      "Enjoy",    "Joint",     "Objection",
             "Natural",  "Nature",     "Serious",     "Series",   "Semester",  "Maximum",
             "Alien",    "Alliance",   "Element",     "Electoral" })
        QVERIFY2(!isFound(all, u"so "_s + QString::fromUtf8(word)), word);
}

void TstAlikeSpellings::aWithheldNameIsFoundToo()
{
    CaseFolder folder = smallCase();
    add(folder, Somebody(u"Юлия Сорокина"_s, u"relative"_s));
    LetterWish asked = wish();
    const auto found = [&](const QString &typed) {
        return !WithheldWords(folder, personAtRisk(folder), asked).in(typed).isEmpty();
    };
    QVERIFY(found(u"She told Julia about it."_s));
    QVERIFY(found(u"She told Yuliya about it."_s));
    QVERIFY(!found(u"The Jury met in July."_s));
}

void TstAlikeSpellings::whoIsOpenMayBeSpeltSo()
{
    const SealedNames names = sealed({ u"Юлия Сорокина"_s });
    SealedNames::Open open;
    open.names = { u"iulia"_s };
    QCOMPARE(names.at(wordsIn(u"Julia"_s), 0, open, false).count, 0);
    QCOMPARE(names.at(wordsIn(u"Julia"_s), 0, {}, false).count, 1);
}

} // namespace habeas::test

using habeas::test::TstAlikeSpellings;
HABEAS_TEST(TstAlikeSpellings)
#include "tst_alikespellings.moc"
