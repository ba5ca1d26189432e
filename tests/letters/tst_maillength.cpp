#include "app/letters/gates/maillength.h"

#include "tests/letters/officecases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

namespace {

MailLength lengthOf(int words)
{
    return mailLength(letterOf(u"<p>%1</p>"_s.arg(u"word12345 "_s.repeated(words))));
}

} // namespace

/// How long a letter is as plain text, and when that is too much for a mail or a form.
class TstMailLength : public QObject
{
    Q_OBJECT

private slots:

    void aLetterIsCountedAsItIsWritten()
    {
        ComposedLetter letter = letterOf(u"<p>One two</p><p>Қа\U00010330</p>"_s);
        letter.approved = true;
        const MailLength length = mailLength(letter);
        QCOMPARE(length.words, 3);
        QCOMPARE(length.characters, 13); // with the line between and the one at the end
        QVERIFY(length.tooLong.isEmpty());
        QVERIFY2(length.inWords().contains(u"13 characters"_s), qPrintable(length.inWords()));
        const auto written = letterBytes(letter, LetterFormat::Text);
        QVERIFY(written);
        QCOMPARE(QString::fromUtf8(*written).toUcs4().size(), length.characters);
        // The mark of a draft does not go out; the letterhead does.
        letter.approved = false;
        QCOMPARE(mailLength(letter).characters, length.characters);
        letter.paper.head = { u"Examplewatch"_s };
        QCOMPARE(mailLength(letter).words, 4);
    }

    void formsCutOffBeforeAMailIsTooLong()
    {
        QVERIFY(lengthOf(190).tooLong.isEmpty());
        const MailLength form = lengthOf(220);
        QVERIFY2(form.tooLong.contains(u"2000"_s) && !form.tooLong.contains(u"3000"_s),
                 qPrintable(form.tooLong));
        const MailLength mail = lengthOf(320);
        QVERIFY2(mail.tooLong.contains(u"3000"_s), qPrintable(mail.tooLong));
    }

    void whatNobodyMailsAsTextIsNeverTooLong()
    {
        ComposedLetter letter = letterOf(u"<p>%1</p>"_s.arg(u"word12345 "_s.repeated(400)));
        letter.internal = true;
        QVERIFY(mailLength(letter).tooLong.isEmpty());
        QCOMPARE(mailLength(letter).words, 400);
        letter.internal = false;
        letter.templateId = u"wgad-questionnaire"_s;
        QVERIFY(mailLength(letter).tooLong.isEmpty());
    }
};

HABEAS_TEST(TstMailLength)

} // namespace habeas::test

#include "tst_maillength.moc"
