#include "app/casefile/bans/banlist.h"
#include "app/casefile/thesaurus.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <ctime>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// What is read from whole judgments: what they impose, when, and what only stands in them.
class TstBansInText : public QObject
{
    Q_OBJECT

private slots:
    void judgmentsAreReadAsTheySay_data();
    void judgmentsAreReadAsTheySay();
    void wordsAreAlwaysTheTexts();
    void nothingIsTickedThatIsDenied_data();
    void nothingIsTickedThatIsDenied();
    void timesBelongToTheirBan();
    void aPeriodIsReadForTheBansItIsSaidOf_data();
    void aPeriodIsReadForTheBansItIsSaidOf();
    void howOftenToReportIsNeverGuessed();
    void aSentenceFourTimesAsLongTakesFourTimesAsLong();
};

namespace {

QString line(const BanInText &ban)
{
    const BanTimes &times = ban.times;
    const QString all
        = QStringList { ban.code, ban.words, times.term, times.from, times.until, times.startsWith }
              .join(u" | "_s);
    return all.trimmed() + (times.every.isEmpty() ? QString() : QString(u" every "_s + times.every))
        + (times.consequence.isEmpty() ? QString() : QString(u" breach "_s + times.consequence));
}

QString line(const MentionInText &mention)
{
    static const QStringList whys { u"refused"_s, u"lifted"_s,  u"allowed"_s,
                                    u"asked"_s,   u"earlier"_s, u"condition"_s,
                                    u"ends"_s,    u"limited"_s, u"unclear"_s };
    return whys.at(static_cast<qsizetype>(mention.why)) + u" | "_s + mention.codes.join(u',');
}

struct Judgment
{
    QString name;
    QStringList text;
    QStringList bans;
    QStringList mentioned;
};

QList<Judgment> judgmentsIn(const QString &name)
{
    QFile file(QStringLiteral(HABEAS_SOURCE_DIR "/tests/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Judgment> all;
    for (const QString &row : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (row.startsWith(u"== "_s))
            all.append({ row.mid(3), {}, {}, {} });
        else if (all.isEmpty())
            continue;
        else if (row.startsWith(u"++ "_s))
            all.last().bans << row.mid(3).trimmed();
        else if (row.startsWith(u"-- "_s))
            all.last().mentioned << row.mid(3);
        else
            all.last().text << row;
    }
    return all;
}

QList<Judgment> judgments()
{
    return judgmentsIn(u"judgment-texts.txt"_s);
}

/// One sentence or two each.
QList<Judgment> sentences()
{
    return judgmentsIn(u"ban-sentences.txt"_s) + judgmentsIn(u"ban-speakers.txt"_s);
}

QString withoutSpace(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (!c.isSpace())
            kept += c;
    }
    return kept;
}

/// A part of the text, or several, but for white space.
bool standsIn(const QString &text, const QString &words)
{
    const QString whole = withoutSpace(text);
    const QStringList pieces = words.split(u" … "_s);
    return whole.contains(withoutSpace(words))
        || std::ranges::all_of(pieces, [&whole](const QString &piece) {
               return whole.contains(withoutSpace(piece));
           });
}

bool allStandsIn(const QString &text)
{
    const BansInText read = bansInText(text);
    for (const BanInText &ban : read.bans) {
        const QStringList places = ban.words.split(u"; "_s);
        const bool all = std::ranges::all_of(places, [&text](const QString &words) {
            return standsIn(text, words);
        });
        if (ban.words.isEmpty() || !(all || standsIn(text, ban.words)))
            return false;
        const QStringList followed = ban.times.consequence.split(u"; "_s);
        if (!std::ranges::all_of(followed, [&text](const QString &words) {
                return standsIn(text, words);
            }))
            return false;
        if (!isCode(u"restriction_type"_s, ban.code)
            || !(ban.times.startsWith.isEmpty()
                 || isCode(u"restriction_start"_s, ban.times.startsWith)))
            return false;
    }
    for (const MentionInText &mention : read.mentioned) {
        if (mention.codes.isEmpty() || mention.words.isEmpty() || !standsIn(text, mention.words))
            return false;
    }
    return true;
}

} // namespace

void TstBansInText::judgmentsAreReadAsTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("bans");
    QTest::addColumn<QStringList>("mentioned");
    const QList<Judgment> all = judgments() + sentences();
    QVERIFY(all.size() > 310);
    for (const Judgment &one : all)
        QTest::newRow(one.name.toUtf8().constData())
            << one.text.join(u'\n') << one.bans << one.mentioned;
}

void TstBansInText::judgmentsAreReadAsTheySay()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, bans);
    QFETCH(const QStringList, mentioned);
    const BansInText read = bansInText(text);
    QStringList found;
    for (const BanInText &ban : read.bans)
        found << line(ban);
    QCOMPARE(found.join(u'\n'), bans.join(u'\n'));
    found.clear();
    for (const MentionInText &mention : read.mentioned)
        found << line(mention);
    QCOMPARE(found.join(u'\n'), mentioned.join(u'\n'));
}

/// Sentences of all judgments in any order, cut anywhere: nothing is added, nothing breaks.
void TstBansInText::wordsAreAlwaysTheTexts()
{
    QStringList pieces;
    for (const Judgment &one : judgments())
        pieces << one.text.join(u'\n').split(u". "_s);
    const QStringList joints { u". "_s, u"\n"_s, u"; "_s,  u": "_s, u"\n\n- "_s, u"\t"_s,
                               u" “"_s, u"» "_s, u" | "_s, u", "_s, u" 1) "_s,   u" and "_s };
    QRandomGenerator random(20261126);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(end)));
    };
    constexpr int rounds = 80;
    for (int round = 0; round < rounds; ++round) {
        QString text;
        for (qsizetype i = below(5); i >= 0; --i) {
            const QString &piece = pieces.at(below(pieces.size()));
            text += piece.mid(below(piece.size() + 1) / 4) + joints.at(below(joints.size()));
        }
        if (round % 3 == 0)
            text.truncate(below(text.size() + 1));
        if (!text.isEmpty() && round % 5 == 0)
            text[below(text.size())] = QChar(0xD800); // half of a character
        QVERIFY2(allStandsIn(text), qPrintable(text));
    }
}

void TstBansInText::nothingIsTickedThatIsDenied_data()
{
    QTest::addColumn<QString>("text");
    const char *denied[] = {
        "The court rejected the motion to bar her from journalism.",
        "The ban on journalism was revoked.",
        "The ban on using the Internet is no longer in force.",
        "He may use the Internet and take part in rallies.",
        "She is allowed to travel abroad.",
        "She is entitled to use the telephone.",
        "Journalism is not prohibited.",
        "She was never barred from journalism.",
        "The prosecutor seeks a ban on social media.",
        "The defence asked that the curfew be replaced.",
        "The court did not forbid her to travel abroad.",
        "Had she broken the curfew, the court would have forbidden journalism.",
        "By an earlier judgment she had been banned from journalism.",
        "Суд отменил запрет на выезд за границу.",
        "Суд не усмотрел оснований запрещать ей пользоваться интернетом.",
        "Осуждённая может посещать митинги.",
        "Запрет заниматься журналистикой снять.",
        "Отказать прокурору в запрете на журналистику.",
        "Из приговора исключить указание на запрет посещать митинги.",
        "Прокурор настаивал на запрете пользоваться интернетом.",
        "Журналистика осуждённому не запрещена.",
        "В случае нарушения ей запретят пользоваться интернетом.",
        "Осуждённый участвовал в митинге и вёл телеграм-канал.",
        "Интернетке тыйым алып тасталсын.",
        "Журналистикаға тыйым салудан бас тартылсын.",
        "Оған шетелге шығуға рұқсат берілді.",
        "Ол интернетті пайдалануға құқылы.",
        "Прокурор жиналыстарға қатысуға тыйым салуды талап етті.",
        "She used social networks to call for rallies.",
        "Nothing in this judgment forbids her to use the Internet.",
        "Осуждённой не воспрещается посещать митинги.",
        "Ограничений на пользование интернетом суд не устанавливает.",
        "Суд не счёл нужным обязывать её являться для отметки.",
        "Суд посчитал излишним запрещать ей журналистику.",
        "Оставить без удовлетворения просьбу о запрете посещать митинги.",
        "A ban on journalism would be disproportionate.",
        "The request that she be barred from rallies and be made to report to the police is "
        "denied.",
        "Сот журналистикаға тыйым салудың қажеті жоқ деп тапты.",
        "The police banned the rally.",
        "The rally was prohibited by the mayor.",
        "Митинг был запрещён акиматом.",
        "Она нарушила запрет акимата на проведение митинга.",
        "The judge lifted all of her bail conditions: no contact with witnesses, no travel abroad.",
        "Her conditions no longer include a curfew.",
        "Условие о явке для отметки признано незаконным.",
        "The court decided not to ban her from journalism.",
        "В продлении запрета на пользование интернетом отказать.",
        "The court decided not to extend the ban on journalism.",
        "The ban on journalism is extended by one year.",
        "Журналистикаға тыйым салуды ұзартудан бас тартылсын.",
        "She may use the Internet only for work.",
        "Пользоваться интернетом можно только для работы.",
        "Интернетті тек жұмыс үшін пайдалануға болады.",
    };
    for (const char *text : denied)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstBansInText::nothingIsTickedThatIsDenied()
{
    QFETCH(const QString, text);
    const BansInText read = bansInText(text);
    QVERIFY2(read.bans.isEmpty(), qPrintable(read.bans.value(0).words));
    QVERIFY(!read.mentioned.isEmpty()); // and it is shown
}

void TstBansInText::timesBelongToTheirBan()
{
    const BanTimes two { u"two years"_s, u"1 May 2027"_s, {}, {} };
    const BanTimes end { {}, u"1 May 2027"_s, u"3 May 2028"_s, {} };
    const BanTimes common
        = commonTimes({ { u"journalism"_s, {}, two }, { u"internet"_s, {}, end } });
    QCOMPARE(common, (BanTimes { {}, u"1 May 2027"_s, {}, {} }));
    QCOMPARE(two.without(common), (BanTimes { u"two years"_s, {}, {}, {} }));
    QCOMPARE(end.without(common), (BanTimes { {}, {}, u"3 May 2028"_s, {} }));
    QCOMPARE(commonTimes({}), BanTimes());
    const auto times = [](const QString &text) {
        return bansInText(text).bans.value(0).times;
    };
    // Never more than the text says.
    QCOMPARE(times(u"No rallies until March 2027."_s).until, u"March 2027"_s);
    QCOMPARE(times(u"No rallies until 3 March."_s).until, QString());
    QCOMPARE(times(u"No rallies until 03/04/2027."_s).until, QString()); // March or April
    QCOMPARE(times(u"No rallies from 22:00 to 06:00."_s).from, QString());
    QCOMPARE(times(u"She must report to the police for two hours twice a week."_s).term, QString());
}

void TstBansInText::aPeriodIsReadForTheBansItIsSaidOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("said"); // "kind: length, until"
    QTest::newRow("house arrest, the ban beside it says nothing")
        << u"The court orders house arrest for two months, until 26 January 2027.\n\nHe is "
           "forbidden to use the Internet. During the house arrest he shall report to the "
           "inspector once a week."_s
        << QStringList { u"internet: , "_s, u"reporting: two months, 26 January 2027"_s };
    QTest::newRow("probation, and a ban with a length of its own")
        << u"The court sentences the defendant to three years' imprisonment, suspended, with a "
           "probation period of two years.\n\nDuring the probation period he is obliged not to "
           "change his place of residence and to report to the probation service once a month. "
           "He is barred from leaving the country for one year."_s
        << QStringList { u"residence: two years, "_s, u"reporting: two years, "_s,
                         u"travel_abroad: one year, "_s };
    QTest::newRow("испытательный срок ведёт список")
        << u"Назначить наказание в виде лишения свободы на срок 3 года условно с испытательным "
           "сроком 2 года.\nВозложить на осуждённого обязанности на период испытательного срока: "
           "не менять место жительства без уведомления инспекции; являться на регистрацию в "
           "инспекцию один раз в месяц; не посещать массовые мероприятия."_s
        << QStringList { u"residence: 2 года, "_s, u"reporting: 2 года, "_s,
                         u"assembly: 2 года, "_s };
    QTest::newRow("домашний арест")
        << u"Избрать меру пресечения в виде домашнего ареста сроком на 2 месяца, до 26 января 2027 "
           "года.\nНа время домашнего ареста запретить пользоваться сетью Интернет."_s
        << QStringList { u"internet: 2 месяца, 26 января 2027 года"_s };
    QTest::newRow("two lengths of one period are none")
        << u"The defendant is given a probation period of two years. On the second count a "
           "probation period of three years is set. During the probation period she must report "
           "to the police once a month."_s
        << QStringList { u"reporting: , "_s };
    QTest::newRow("a length that was refused is none")
        << u"The request for house arrest for two months is refused. During the house arrest he "
           "shall not use the Internet."_s
        << QStringList { u"internet: , "_s };
    QTest::newRow("this period")
        << u"The court sets a probation period of one year. During this period she shall report "
           "to the police every Friday."_s
        << QStringList { u"reporting: one year, "_s };
    QTest::newRow("this period of two")
        << u"The court orders house arrest for two months. The court sets a probation period of "
           "one year. During this period she shall report to the police every Friday."_s
        << QStringList { u"reporting: , "_s };
}

void TstBansInText::aPeriodIsReadForTheBansItIsSaidOf()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, said);
    QStringList found;
    for (const BanInText &ban : bansInText(text).bans)
        found << ban.code + u": "_s + ban.times.term + u", "_s + ban.times.until;
    QCOMPARE(found.join(u'\n'), said.join(u'\n'));
}

void TstBansInText::howOftenToReportIsNeverGuessed()
{
    const auto every = [](const QString &text) {
        return bansInText(text).bans.value(0).times.every;
    };
    QCOMPARE(every(u"He shall report to the police once a week."_s), u"1 week"_s);
    QCOMPARE(every(u"She must report to the police monthly."_s), u"1 month"_s);
    QCOMPARE(every(u"Обязать являться на регистрацию один раз в месяц."_s), u"1 месяц"_s);
    QCOMPARE(every(u"Обязать ежедневно являться в полицию."_s), u"1 сутки"_s);
    QCOMPARE(every(u"She must report to the police twice a month."_s), QString());
    QCOMPARE(every(u"She must report to the police every two weeks."_s), u"2 weeks"_s);
    QCOMPARE(every(u"She must report to the police on the 1st and 15th of each month."_s),
             u"on the 1st and 15th of each month"_s);
    QCOMPARE(every(u"Обязать два раза в месяц, 1-го и 15-го числа, являться в инспекцию."_s),
             u"1-го и 15-го числа"_s);
    QCOMPARE(every(u"Обязать дважды в месяц являться для отметки."_s), QString());
    QCOMPARE(every(u"Обязать являться в полицию в первый понедельник каждого месяца."_s),
             u"первый понедельник каждого месяца"_s);
    QCOMPARE(every(u"Әр айдың бірінші дүйсенбісінде тіркелуге келсін."_s),
             u"Әр айдың бірінші дүйсенбісінде"_s);
    QCOMPARE(every(u"She must report to the police at least once a month."_s), QString());
    QCOMPARE(every(u"Обязать являться на регистрацию не реже одного раза в месяц."_s), QString());
    QCOMPARE(every(u"She must report to the police once a week, then once a month."_s), QString());
    QCOMPARE(every(u"She must report to the police when summoned."_s), QString());
    QCOMPARE(every(u"She may not write a weekly column."_s), QString()); // no report
}

/// By the processor, not by the clock. A sentence without an end is one too many times.
void TstBansInText::aSentenceFourTimesAsLongTakesFourTimesAsLong()
{
    const auto took = [](int times) {
        const QString text = u"Суд обязал "_s
            + u"не посещать митинги на срок 2 года 3 месяца с 1 мая 2026 года "_s.repeated(times);
        const std::clock_t before = std::clock();
        const BansInText read = bansInText(text);
        const std::clock_t after = std::clock();
        if (read.bans.isEmpty() || read.bans.first().code != u"assembly")
            qFatal("nothing was read");
        return static_cast<double>(after - before);
    };
    (void)took(1); // what is made once
    const double once = took(40);
    const double fourfold = took(160);
    QVERIFY2(fourfold < 8 * once, qPrintable(QString::number(fourfold / once)));
}

HABEAS_TEST(TstBansInText)

} // namespace habeas::test

#include "tst_bansintext.moc"
