#pragma once

#include "ui/palette/paletterows.h"

#include <QByteArray>

namespace habeas::ui {

/// What the palette offers in the current case beside the menus: a new record of any kind, and the
/// tabs of its page.
struct CaseEntry
{
    QByteArray table; ///< of the record to add; empty: a tab
    int tab = -1; ///< CasePage::Tab
    QString words;
    QString nouns;
    QString english; ///< the same words in English
};

/// In the screen's language; always in the same order.
[[nodiscard]] QList<CaseEntry> caseEntries();

} // namespace habeas::ui
