#pragma once

#include "app/law/proceedings/chargeledger.h"
#include "app/letters/forms/formcontext.h"

#include <type_traits>

namespace habeas {

/// Puts phrases together out of what is on record, leaving out what is not. Claims are no part of
/// it: who says something is no event.
class ChronologyReader
{
public:
    explicit ChronologyReader(FormContext &context)
        : m_context(context)
    {
    }

    QList<ChronologyLine> read();

private:
    template<class R>
    void add(const R &record, const PartialDate &at, const QString &text,
             const QString &place = {});
    void affiliations();
    void affiliation(const Affiliation &post);
    void death();
    void events();
    void statuses();
    void charges();
    void charge(const LedgerCharge &entry, const QString &what);
    void outcome(const LedgerCharge &entry, const QString &what);
    void replacements(const LedgerCharge &entry, const QString &what);
    void restrictions();
    void measures();
    void order(const Order &order, const QString &measure);
    void hearings();
    void sentences();
    void remedies();
    [[nodiscard]] QString own(const QString &text);
    [[nodiscard]] QString orderWords(const Order &order);
    [[nodiscard]] bool hasCome(const PartialDate &at) const;
    [[nodiscard]] QString inWords(const Charge &charge);
    [[nodiscard]] QString inWords(const Restriction &restriction);

    FormContext &m_context;
    QList<ChronologyLine> m_lines;
};

template<class R>
void ChronologyReader::add(const R &record, const PartialDate &at, const QString &text,
                           const QString &place)
{
    if (text.isEmpty() || !m_context.admits(record.id.uuid(), text))
        return;
    constexpr bool lasts = std::is_same_v<R, Event> || std::is_same_v<R, Hearing>;
    m_lines << ChronologyLine { at, text, place, record.id.uuid(), record.sources, lasts };
}

} // namespace habeas
