#pragma once

#include <QCoreApplication>

namespace habeas {

/// The translation context of this room's sentences.
struct VaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace habeas
