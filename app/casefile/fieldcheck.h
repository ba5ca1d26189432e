#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/lawreference.h"
#include "app/casefile/money.h"
#include "app/casefile/record.h"

#include <QString>

#include <optional>

namespace habeas {

/// What stands against keeping a record as it is: one field, and why.
struct FieldFault
{
    QString field; ///< as describe() names it
    QString reason; ///< one whole translated sentence
};

/// The regular expression a text of this form matches, without anchors; empty for words.
[[nodiscard]] QString formPattern(FieldRule::Form form);

/// Nothing where the text is as the rule wants it. Does not look at whether it may be empty.
[[nodiscard]] std::optional<QString> textFault(const QString &text, const FieldRule &rule);
[[nodiscard]] std::optional<QString> moneyFault(const Money &money);

/// Walks a record's fields and keeps the first fault. Used through faultIn().
class FieldCheck
{
public:
    void operator()(const char *name, const QString &value, FieldRule rule = {});
    void operator()(const char *name, const PartialDate &value, FieldRule rule = {});
    void operator()(const char *name, const Money &value, FieldRule rule = {});
    void operator()(const char *name, const LawReference &value, FieldRule rule = {});
    void operator()(const char *name, const std::optional<int> &value, FieldRule rule = {});

    void operator()(const char *, bool, FieldRule = {}) { }

    template<class Other>
    void operator()(const char *name, const Id<Other> &value, FieldRule rule = {})
    {
        present(name, !value.isNull(), rule);
    }

    [[nodiscard]] const std::optional<FieldFault> &fault() const { return m_fault; }

private:
    void present(const char *name, bool isPresent, const FieldRule &rule);
    void keep(const char *name, std::optional<QString> reason);

    std::optional<FieldFault> m_fault;
    PartialDate m_from;
};

struct Letter;

/// What stands between the fields of one record: nothing, for most kinds.
template<class R>
[[nodiscard]] std::optional<FieldFault> faultBetween(const R &)
{
    return {};
}

/// Nobody approves a letter without a name.
[[nodiscard]] std::optional<FieldFault> faultBetween(const Letter &letter);

/// The rules every record obeys, whatever door it came in by: required fields are filled, codes
/// are in their lists, texts have their form, nothing ends before it began, and what one field says
/// has what it needs in another.
template<class R>
[[nodiscard]] std::optional<FieldFault> faultIn(const R &record)
{
    FieldCheck check;
    R::describe(record, check);
    return check.fault() ? check.fault() : faultBetween(record);
}

} // namespace habeas
