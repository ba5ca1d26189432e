#include "app/actions/hearings/linecuts.h"

#include <algorithm>
#include <vector>

namespace habeas {

namespace {

constexpr qsizetype MostWords = 24;
constexpr qsizetype LongestPart = 7; // "ordered until 6 may 2022", "between 4 and 5 January 2022"
constexpr qsizetype MostWays = 64;

/// Each run of words is asked about once.
class Cutter
{
public:
    Cutter(const QString &text, const ReadsAlone &readsAlone)
        : m_words(text.split(u' ', Qt::SkipEmptyParts))
        , m_readsAlone(readsAlone)
        , m_known(static_cast<size_t>(m_words.size() * (LongestPart + 1)), -1)
    {
    }

    [[nodiscard]] qsizetype count() const { return m_words.size(); }

    [[nodiscard]] QString part(qsizetype from, qsizetype length) const
    {
        return m_words.mid(from, length).join(u' ');
    }

    [[nodiscard]] bool reads(qsizetype from, qsizetype length)
    {
        signed char &known = m_known[static_cast<size_t>(from * (LongestPart + 1) + length)];
        if (known < 0)
            known = m_readsAlone(part(from, length)) ? 1 : 0;
        return known == 1;
    }

    /// All ways from here on, the longest parts first; each as the bits of the words it cuts after.
    /// False where there is none: then nobody looks again.
    bool collect(qsizetype from, quint32 cuts, QList<quint32> &ways)
    {
        if (from == count()) {
            ways << cuts;
            return true;
        }
        if (m_deadEnds & 1U << from)
            return false;
        bool found = false;
        for (qsizetype length = std::min(LongestPart, count() - from);
             length > 0 && ways.size() < MostWays; --length) {
            if (reads(from, length)
                && collect(from + length, cuts | 1U << (from + length - 1), ways))
                found = true;
        }
        if (!found)
            m_deadEnds |= 1U << from;
        return found;
    }

    [[nodiscard]] QStringList parts(quint32 cuts) const
    {
        QStringList made;
        qsizetype from = 0;
        for (qsizetype i = 0; i < count(); ++i) {
            if ((cuts & 1U << i) == 0)
                continue;
            made << part(from, i + 1 - from);
            from = i + 1;
        }
        return made;
    }

private:
    QStringList m_words;
    const ReadsAlone &m_readsAlone;
    std::vector<signed char> m_known;
    quint32 m_deadEnds = 0;
};

} // namespace

QList<QStringList> waysToCut(const QString &text, const ReadsAlone &readsAlone)
{
    Cutter cutter(text, readsAlone);
    if (cutter.count() == 0 || cutter.count() > MostWords)
        return {};
    QList<quint32> ways;
    (void)cutter.collect(0, 0, ways);
    QList<QStringList> kept;
    for (const quint32 way : std::as_const(ways)) {
        const bool onlyFurther = std::ranges::any_of(ways, [way](quint32 other) {
            return other != way && (other & way) == other;
        });
        if (!onlyFurther)
            kept << cutter.parts(way);
    }
    return kept;
}

QStringList cutAsFarAsRead(const QString &text, const ReadsAlone &readsAlone)
{
    Cutter cutter(text, readsAlone);
    QStringList parts;
    QStringList unread;
    const auto endUnread = [&] {
        if (!unread.isEmpty())
            parts << unread.join(u' ');
        unread.clear();
    };
    for (qsizetype from = 0; from < cutter.count();) {
        qsizetype length = std::min(LongestPart, cutter.count() - from);
        while (length > 0 && !cutter.reads(from, length))
            --length;
        if (length == 0) {
            unread << cutter.part(from++, 1);
            continue;
        }
        endUnread();
        parts << cutter.part(from, length);
        from += length;
    }
    endUnread();
    return parts;
}

} // namespace habeas
