#include <QFile>
#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Letters and forms through the program itself: the list of them, and what each is made or refused
/// with.
class TstForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theListNamesEveryTemplate();
    void formsNeedNoOfficialAndAreLogged();
    void aRefusedFormWritesNothing();
    void anOfficesOwnTemplateMayNotAskForSources();

private:
    [[nodiscard]] CliAnswer make(const QString &id, const QString &format, const QString &name,
                                 const QStringList &more = {}) const
    {
        return m_office.run(u"letter"_s,
                            QStringList { u"KZ-2022-001"_s, u"--template"_s, id, u"--format"_s,
                                          format, u"--date"_s, u"2023-05-02"_s, u"--out"_s,
                                          m_office.path(name) }
                                + more);
    }

    [[nodiscard]] int logged() const
    {
        return m_office.run(u"list"_s, { u"letters"_s }).json().value(u"total"_s).toInt();
    }

    Office m_office { true };
};

void TstForms::initTestCase()
{
    QVERIFY2(m_office.imported.exitCode == 0, qPrintable(m_office.imported.err));
}

void TstForms::theListNamesEveryTemplate()
{
    const QJsonArray all = m_office.run(u"templates"_s).json().value(u"templates"_s).toArray();
    QCOMPARE(all.size(), 26);
    QStringList ids;
    for (const QJsonValue &one : all)
        ids << one[u"id"].toString();
    for (const QString &id : { u"appeal-generic"_s, u"appeal-appeal-court-request"_s,
                               u"wgad-questionnaire"_s, u"compliance-calendar"_s, u"press-note"_s })
        QVERIFY2(ids.contains(id), qPrintable(id));
    const CliAnswer text = runCli({ u"templates"_s, m_office.vault() });
    QVERIFY(QString::fromUtf8(text.out).contains(u"compliance-calendar"_s));
}

void TstForms::formsNeedNoOfficialAndAreLogged()
{
    const int before = logged();
    for (const QString &format : { u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"txt"_s }) {
        const CliAnswer answer
            = make(u"chronology"_s, format, u"c."_s + format, { u"--lang"_s, u"ru"_s });
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
        QVERIFY(QFile(m_office.path(u"c."_s + format)).size() > 500);
    }
    QCOMPARE(logged(), before + 1); // the same paper in five formats
    const CliAnswer calendar
        = make(u"compliance-calendar"_s, u"txt"_s, u"k.txt"_s, { u"--lang"_s, u"kk"_s });
    QVERIFY2(calendar.exitCode == 0, qPrintable(calendar.err));
}

void TstForms::aRefusedFormWritesNothing()
{
    const int before = logged();
    // Nobody agreed to a submission; nobody disappeared; nothing was sent; no such language.
    for (const auto &[id, lang] : std::initializer_list<std::pair<QString, QString>> {
             { u"wgad-questionnaire"_s, u"en"_s },
             { u"wgeid"_s, u"en"_s },
             { u"followup-no-reply"_s, u"en"_s },
             { u"solidarity-card"_s, u"ru"_s },
             { u"hrc-op1"_s, u"ru"_s },
             { u"no-such-template"_s, u"en"_s } }) {
        const CliAnswer answer = make(id, u"pdf"_s, u"no.pdf"_s,
                                      { u"--lang"_s, lang, u"--request"_s, u"Let him go."_s });
        QVERIFY2(answer.exitCode == 1 && !answer.err.isEmpty(), qPrintable(id));
        QVERIFY(!QFile::exists(m_office.path(u"no.pdf"_s)));
    }
    QCOMPARE(logged(), before);
}

void TstForms::anOfficesOwnTemplateMayNotAskForSources()
{
    const QString own
        = m_office.write(u"own.html"_s, "<p>{{person.name}}</p>\n<p>{{#sources}}x{{/sources}}</p>");
    const CliAnswer answer
        = m_office.run(u"letter"_s,
                       { u"KZ-2022-001"_s, u"--template-file"_s, own, u"--format"_s, u"txt"_s,
                         u"--out"_s, m_office.path(u"own.txt"_s) });
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.err.contains(u"Line 2, column 4"_s), qPrintable(answer.err));
    QVERIFY(!QFile::exists(m_office.path(u"own.txt"_s)));
}

HABEAS_TEST(TstForms)

} // namespace habeas::test

#include "tst_forms.moc"
