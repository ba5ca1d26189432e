#pragma once

#include "app/letters/composer.h"

namespace habeas {

/// What looks like a phone number: with a plus, or in the pieces such numbers are written in, or
/// after a word for a telephone. Days and numbers of papers are none.
[[nodiscard]] QStringList phonesIn(const QString &text);

/// E-mail addresses, as typed; "name (at) example.org" is one too.
[[nodiscard]] QStringList mailAddressesIn(const QString &text);

/// What a person typed for letters of any reader that can be rung or written to.
struct TypedContacts
{
    QStringList phones;
    QStringList mail;
    friend bool operator==(const TypedContacts &, const TypedContacts &) = default;
};

[[nodiscard]] TypedContacts contactsIn(const QStringList &typed);

/// The same in words of the record, but for what is the addressee's or the office's own.
[[nodiscard]] TypedContacts othersContactsIn(const QString &text, const QStringList &own);
/// Those that are in no text of `own`.
[[nodiscard]] TypedContacts othersOf(const TypedContacts &contacts, const QStringList &own);
/// What of phone numbers and e-mail addresses the addressee and the office have of their own.
[[nodiscard]] QStringList ownContacts(const LetterWish &wish);

/// One warning for each that is neither the addressee's nor the office's own (who signs, the
/// letterhead): somebody may be found by it.
[[nodiscard]] QList<LetterFinding> contactFindings(const LetterWish &wish,
                                                   const TypedContacts &contacts);

} // namespace habeas
