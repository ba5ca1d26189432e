#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include "tests/letters/lettercases.h"

namespace habeas::test {

/// The cases of a file, each with the people and sources it needs in its folder.
inline QList<CaseFolder> casesOf(const QString &file)
{
    QFile read(QStringLiteral(HABEAS_SOURCE_DIR "/") + file);
    if (!read.open(QIODevice::ReadOnly))
        return {};
    Result<CaseFile> cases = readCaseFile(read.readAll());
    if (!cases) {
        qWarning("%s: %s", qPrintable(file), qPrintable(cases.error().message));
        return {};
    }
    QList<CaseFolder> all;
    for (CaseFolder folder : cases->cases) {
        folder.people = cases->people;
        folder.names = cases->names;
        folder.affiliations = cases->affiliations;
        folder.sources = cases->sources;
        all << folder;
    }
    return all;
}

/// A yes of everybody at risk to everything a consent can be asked for.
inline CaseFolder withEveryConsent(CaseFolder folder)
{
    folder.consents.clear();
    for (const Id<Person> person : peopleAtRisk(folder)) {
        for (const QString &purpose : codesOf(u"consent_purpose"_s))
            folder.consents << yesTo(purpose, person, date("2011-01-01"));
    }
    return folder;
}

/// A letter on record that went out and was not answered.
inline CaseFolder withSentLetter(CaseFolder folder, const char *sent = "2022-05-02")
{
    Letter letter;
    letter.id = newId<Letter>();
    letter.ref = u"XX-1/L1"_s;
    letter.state = u"sent"_s;
    letter.subject = u"The case"_s;
    letter.requests = u"Let the person go."_s;
    Dispatch dispatch;
    dispatch.id = newId<Dispatch>();
    dispatch.letter = letter.id;
    dispatch.medium = u"registered_post"_s;
    dispatch.sent = date(sent);
    folder.letters << letter;
    folder.dispatches << dispatch;
    return folder;
}

/// Holds the first of its people. The reference is good until the next one.
inline Measure &hold(CaseFolder &folder, const QString &type, const char *from,
                     const char *until = "")
{
    Measure measure;
    measure.id = newId<Measure>();
    measure.person = folder.people.first().id;
    measure.type = type;
    measure.from = date(from);
    if (*until != 0)
        measure.until = date(until);
    folder.measures << measure;
    return folder.measures.last();
}

/// A judgment on the first of its people, which replaces the one before. The same.
inline Sentence &judge(CaseFolder &folder, const QString &type, const char *pronounced,
                       const QString &term, const QString &effect = {})
{
    Sentence sentence;
    sentence.id = newId<Sentence>();
    sentence.person = folder.people.first().id;
    sentence.type = type;
    sentence.pronounced = date(pronounced);
    sentence.term = term;
    sentence.effect = effect;
    if (!folder.sentences.isEmpty())
        sentence.replaces = folder.sentences.last().id;
    folder.sentences << sentence;
    return folder.sentences.last();
}

/// A wish for any template, with what a person would have typed.
inline LetterWish wishFor(const QString &id, Language language = Language::English)
{
    LetterWish made = wish(language);
    made.templateId = id;
    switch (language) {
    case Language::English:
        made.paragraphs = { u"A word of mine."_s };
        break;
    case Language::Russian:
        made.paragraphs = { u"Моё слово."_s };
        break;
    case Language::Kazakh:
        made.requests = { u"Үкімнің күшін жоюға ықпал ету."_s };
        made.paragraphs = { u"Менің сөзім."_s };
        break;
    }
    return made;
}

inline TemplateInfo infoOf(const QString &id)
{
    for (const TemplateInfo &info : shippedTemplates()) {
        if (info.id == id)
            return info;
    }
    return {};
}

} // namespace habeas::test
