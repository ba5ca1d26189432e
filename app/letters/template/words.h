#pragma once

#include <QCoreApplication>

namespace habeas {

/// What this room says on the screen goes through the translator under one name. What a letter
/// says never does: that follows the letter's own language.
struct Letters
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

} // namespace habeas
