#include "app/letters/frozenletter.h"

#include "app/letters/gates/approvalgate.h"
#include "app/letters/markup/letterblocks.h"
#include "app/letters/markup/plaintext.h"
#include "app/letters/template/words.h"

#include <QCryptographicHash>

namespace habeas {

bool isApproved(const Letter &letter)
{
    return !letter.approvedBy.trimmed().isEmpty();
}

QString letterHash(const QString &html)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(html.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<ComposedLetter> frozenLetter(const Letter &letter)
{
    if (letter.text.isEmpty())
        return refused(Letters::tr("The letter %1 has no text on record, so it cannot be shown or "
                                   "printed.")
                           .arg(letter.ref),
                       QStringLiteral("letter.text"));
    if (!letter.sha256.isEmpty() && letterHash(letter.text) != letter.sha256)
        return refused(Letters::tr("The text of the letter %1 is not the one that was written: its "
                                   "hash does not fit. It is not printed. Look into its history.")
                           .arg(letter.ref),
                       QStringLiteral("letter.sha256"));
    ComposedLetter frozen;
    frozen.html = letter.text;
    frozen.text = plainText(letterBlocks(letter.text));
    frozen.subject = letter.subject;
    frozen.templateId = letter.templateId;
    frozen.templateVersion = letter.templateVersion;
    frozen.language = languageFromCode(letter.language).value_or(Language::English);
    frozen.person = letter.person;
    frozen.consent = letter.consent;
    frozen.approved = isApproved(letter);
    frozen.internal = !needsApproval(letter.templateId);
    return frozen;
}

} // namespace habeas
