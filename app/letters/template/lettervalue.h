#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/person.h"

#include <QList>
#include <QMap>
#include <QUuid>

#include <initializer_list>
#include <variant>

namespace habeas {

/// What a letter may see, as a tree. Every name a template may use is declared before it is filled,
/// so a template is checked whole, the parts it skips today included.
struct LetterValue
{
    struct Nothing
    {
    };

    struct Group ///< has members, but no words of its own
    {
    };

    struct Series ///< has items; `members` declares what each of them has
    {
    };

    using Content = std::variant<Nothing, QString, bool, PartialDate, Money, LawReference, Name,
                                 Group, Series>;

    Content content;
    QMap<QString, LetterValue> members = {};
    QList<LetterValue> items = {};
    QUuid record = {}; ///< the record it comes from; null where it comes from none
    QStringList foreign = {}; ///< what the record says here, but not in the letter's language
    bool dated = false; ///< words that say a date
    bool lasts = false; ///< a date whose interval may be the time it took, not only holds its day
    QString withheld = {}; ///< the consent purpose that is missing, where that emptied it

    /// Nothing yet, with these names declared.
    [[nodiscard]] static LetterValue declared(std::initializer_list<const char *> names);
    [[nodiscard]] static LetterValue series(std::initializer_list<const char *> names = {});
    /// Blank text, an unset or unknown date, an unset sum or law count as nothing: a letter has no
    /// words for them.
    [[nodiscard]] static LetterValue of(const QString &text);
    [[nodiscard]] static LetterValue of(const PartialDate &date);
    [[nodiscard]] static LetterValue of(const Money &money);
    [[nodiscard]] static LetterValue of(const LawReference &law);
    [[nodiscard]] static LetterValue of(const Name &name);
    [[nodiscard]] static LetterValue flag(bool on);
    /// When something that may last took place.
    [[nodiscard]] static LetterValue stretch(const PartialDate &date);

    /// True where a section over it is skipped.
    [[nodiscard]] bool isNothing() const;

    [[nodiscard]] bool isSeries() const { return std::holds_alternative<Series>(content); }

    /// An item of this series with every declared name, to be filled and appended.
    [[nodiscard]] LetterValue newItem(const QUuid &itemRecord = {}) const;
    /// Fills a declared name, keeping the names declared below it.
    void set(const QString &name, LetterValue value);
};

} // namespace habeas
