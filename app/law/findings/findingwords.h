#pragma once

#include "app/base/dates/dateprint.h"
#include "app/casefile/casefolder.h"

#include <QCoreApplication>

namespace habeas {

/// Words that the findings of a liberty track share.
struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(LibertyTrack)

public:
    /// A measure by its kind: "pre-trial custody".
    [[nodiscard]] static QString label(const Measure &measure);
    /// The language's word for "unknown" where nothing was entered.
    [[nodiscard]] static QString print(const PartialDate &date);
    [[nodiscard]] static QString print(CivilDay day);
    /// As it can stand after "since".
    [[nodiscard]] static QString since(const PartialDate &date);
    /// "12 March 2022 – 14 March 2022".
    [[nodiscard]] static QString stretch(const QString &from, const QString &until);
    [[nodiscard]] static QString stretchOf(const Measure &measure);
};

/// A sentence with a capital first letter.
[[nodiscard]] QString capitalised(const QString &sentence);
/// What a finding rested on, as text that no language changes: parts with "|" between them.
[[nodiscard]] QString restsOn(const QStringList &parts);

} // namespace habeas
