#pragma once

#include "app/actions/hearings/hearingline.h"
#include "app/actions/hearings/hearingyear.h"

namespace habeas {

/// One reading of one line that is cut into its parts already.
class LineReader
{
public:
    explicit LineReader(const HearingLineContext &context)
        : m_context(context)
    {
    }

    /// The first part is the case, unless the context knows it.
    [[nodiscard]] HearingLine read(QStringList parts);

    /// Whether somebody who knows the case reads something in these words, on their own and whole.
    [[nodiscard]] static bool readsAlone(const QString &part, const HearingLineContext &context,
                                         const QList<LinePerson> &people);

private:
    [[nodiscard]] DateInputContext dates(DateInputContext::YearBias bias) const;
    void readCase(const QString &text);
    [[nodiscard]] QList<LineCase> casesBegunBy(const QString &text,
                                               const QList<LineCase> &all) const;
    void takeCase(const LineCase &found, const QString &text);
    void readPart(const QString &part);
    bool readLength(const QString &part);
    bool readDay(const QString &part);
    void takeDay(const QString &text, const DateReading &reading);
    [[nodiscard]] HearingYear yearOf(const QString &day) const;
    [[nodiscard]] QString twoReadings(const QString &text, const PartialDate &one,
                                      const PartialDate &other) const;
    bool readEnd(const QString &text);
    bool readCodes(const QString &part);
    bool readCode(const QString &words);
    bool readCodesAndEnd(const QString &part);
    bool readNext(const QString &part);
    bool readPerson(const QString &part);
    [[nodiscard]] bool isRemark(const QString &part) const;
    void takeRemark(const QString &part);
    void keepUnread(const QString &part);
    void concludeOutcome();
    void concludeNext();
    void concludeDay();
    void conclude();
    void doubt(const QString &field, const QString &message);

    [[nodiscard]] bool has(const QString &field) const { return m_line.typed.contains(field); }

    const HearingLineContext &m_context;
    HearingLine m_line;
    QList<LinePerson> m_people; ///< empty where only one is at risk
    QList<LinePerson> m_calledBy; ///< whom the part that names the case names, if one of them
    QStringList m_unread;
};

} // namespace habeas
