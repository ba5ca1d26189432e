#include "app/letters/gates/maillength.h"

#include "app/letters/paper/paperhead.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/words.h"

#include <QRegularExpression>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// What the form for letters to the head of state of Russia takes (letters.kremlin.ru: "2 thousand
/// signs"; from secondary sources); others take no less as a rule.
constexpr int formTakes = 2000;
/// One page of running text, about 500 words: the guides for those who write appeals ask for one
/// page at most.
constexpr int isRead = 3000;

QString tooLong(int characters)
{
    if (characters > isRead)
        return Letters::tr("As a mail it is too long to be read: about %1 characters, one page, "
                           "are. Forms on the web often cut off after %2. Leave something out, or "
                           "send it as a PDF file with a few lines of mail.")
            .arg(isRead)
            .arg(formTakes);
    if (characters > formTakes)
        return Letters::tr("A mail of that length is read, but forms on the web often cut off "
                           "after %1 characters. Leave something out where it goes into a form.")
            .arg(formTakes);
    return {};
}

} // namespace

QString MailLength::inWords() const
{
    return Letters::tr("As plain text it has %1 characters, %n word(s).", nullptr, words)
        .arg(characters);
}

MailLength mailLength(const ComposedLetter &letter)
{
    static const QRegularExpression blank(u"\\s+"_s);
    const QString text = textOnPaper(letter);
    const auto characters = static_cast<int>(text.toUcs4().size());
    const auto words = static_cast<int>(text.split(blank, Qt::SkipEmptyParts).size());
    // A form is as long as its questions, and goes out as a file.
    const bool isMailed = !letter.internal && !templateInfo(letter.templateId).isForm;
    return { characters, words, isMailed ? tooLong(characters) : QString() };
}

} // namespace habeas
