#include "app/actions/letters/lettersonfile.h"

#include "app/letters/facts/resolver.h"
#include "app/letters/frozenletter.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Whether the program counted it, so that it may have counted on.
bool isCounted(const QString &ref, const QString &prefix)
{
    bool number = false;
    (void)QStringView(ref).mid(prefix.size()).toInt(&number);
    return ref.startsWith(prefix) && number;
}

bool mayBeFoundAgain(const Letter &letter)
{
    return !letter.deleted && letter.state != u"withdrawn" && !letter.sha256.isEmpty();
}

bool isOut(const Letter &letter)
{
    return letter.state == u"sent" || letter.state == u"answered";
}

/// Its text is compared before its hash is: that is soon done where they differ.
bool saysTheSame(const Letter &letter, const QString &html)
{
    return letter.text == html && letterHash(html) == letter.sha256;
}

} // namespace

LettersOnFile::LettersOnFile(const CaseFolder &folder)
    : m_counted(folder.file.ref + u"/L"_s)
{
    QHash<Id<Letter>, QList<Id<Official>>> readers;
    for (const Dispatch &dispatch : folder.dispatches) {
        QList<Id<Official>> &known = readers[dispatch.letter];
        if (!dispatch.official.isNull() && !known.contains(dispatch.official))
            known << dispatch.official;
    }
    for (const Letter &letter : folder.letters) {
        const QList<Id<Official>> known = readers.value(letter.id);
        if (known.isEmpty())
            m_to[Id<Official>()] << &letter;
        for (const Id<Official> &reader : known)
            m_to[reader] << &letter;
    }
}

QList<const Letter *> LettersOnFile::to(const Official *official) const
{
    return m_to.value(official ? official->id : Id<Official>());
}

const Letter *LettersOnFile::find(const ComposedLetter &composed, const LetterWish &wish) const
{
    const PartialDate day = PartialDate::fromDay(wish.date);
    for (const Letter *letter : to(wish.official)) {
        if (!mayBeFoundAgain(*letter) || letter->templateId != composed.templateId
            || letter->person != composed.person
            || letter->language != languageCode(composed.language)
            || (isOut(*letter) && !(letter->made == day)))
            continue;
        QString html = composed.html;
        if (letter->ref != wish.ref && isCounted(letter->ref, m_counted)
            && isCounted(wish.ref, m_counted))
            html.replace(escapedHtml(wish.ref), escapedHtml(letter->ref));
        if (saysTheSame(*letter, html))
            return letter;
    }
    return nullptr;
}

} // namespace habeas
