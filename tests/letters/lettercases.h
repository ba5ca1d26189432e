#pragma once

#include "app/casefile/thesaurus.h"
#include "app/exchange/casefilejson.h"
#include "app/letters/composer.h"
#include "app/letters/paper/pages.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/people.h"

namespace habeas::test {

using namespace Qt::StringLiterals;

/// The seed's case, as the fixture tells it, people and sources put into its folder.
inline CaseFolder seedCase()
{
    QFile file(QStringLiteral(HABEAS_SOURCE_DIR "/tests/data/zhanbolat-mamay.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<CaseFile> read = readCaseFile(file.readAll());
    if (!read || read->cases.isEmpty()) {
        qWarning("%s", read ? "no case" : qPrintable(read.error().message));
        return {};
    }
    CaseFolder folder = read->cases.first();
    folder.people = read->people;
    folder.names = read->names;
    folder.affiliations = read->affiliations;
    folder.sources = read->sources;
    return folder;
}

inline LetterWish wish(Language language = Language::English)
{
    LetterWish wish;
    wish.language = language;
    wish.date = *CivilDay::of(2023, 5, 2);
    wish.ref = u"L-7"_s;
    wish.requests = { language == Language::English ? u"Have the sentence quashed."_s
                                                    : u"Добиться отмены приговора."_s };
    return wish;
}

inline PartialDate date(const char *edtf)
{
    return PartialDate::fromEdtf(QString::fromLatin1(edtf)).value_or(PartialDate());
}

/// An invented person in a small case, for one rule at a time.
inline CaseFolder smallCase()
{
    CaseFolder folder;
    folder.file.id = newId<Case>();
    folder.file.ref = u"XX-1"_s;
    Somebody aida(u"Aida Testova"_s);
    aida.person.occupation = u"teacher"_s;
    aida.name.language = u"en"_s;
    aida.name.script = u"Latn"_s;
    Sentence sentence;
    sentence.id = newId<Sentence>();
    sentence.person = add(folder, aida);
    sentence.type = u"suspended"_s;
    sentence.pronounced = date("2023-04-10");
    folder.sentences << sentence;
    for (const QString &purpose : { u"letter_to_authorities"_s, u"publish_name"_s })
        folder.consents << yesTo(purpose, sentence.person, date("2023-04-12"));
    return folder;
}

/// The message of a refusal; empty where there is a letter.
inline QString refusalOf(const Result<ComposedLetter> &letter)
{
    return letter ? QString() : letter.error().message;
}

/// The letter's PDF; empty, with the reason logged, where it was refused.
inline QByteArray pdfOf(const ComposedLetter &letter)
{
    const Result<QByteArray> pdf = letterBytes(letter, LetterFormat::Pdf);
    if (!pdf)
        qWarning("%s", qPrintable(pdf.error().message));
    return pdf.value_or(QByteArray());
}

/// What a program says about a file; a program that is not there fails the test that asked.
inline QString toolSays(const QString &program, const QStringList &arguments,
                        int *exitCode = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return u"%1 did not run"_s.arg(program);
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAll());
}

/// A PDF where poppler's and qpdf's programs can look at it. Test data only.
class PdfOnDisk
{
public:
    explicit PdfOnDisk(const QByteArray &pdf)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"letter.pdf"_s); }

    [[nodiscard]] QString text() const
    {
        return toolSays(u"pdftotext"_s, { u"-layout"_s, path(), u"-"_s }).simplified();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace habeas::test
