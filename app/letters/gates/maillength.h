#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// How long a letter is as plain text: for a mail, or for a form on the web.
struct MailLength
{
    int characters = 0; ///< as forms count them, blanks and new lines too
    int words = 0;
    /// What is to be said of it, a whole sentence in the screen's language; empty where it is short
    /// enough, or where nobody mails such a paper as text.
    QString tooLong = {};

    /// "As plain text it has 2711 characters, 412 words."
    [[nodiscard]] QString inWords() const;
};

/// Of the letter as a text file holds it, but for the mark of a draft.
[[nodiscard]] MailLength mailLength(const ComposedLetter &letter);

} // namespace habeas
