#pragma once

#include "app/actions/session/progress.h"

namespace habeas {

/// While it lives, Ctrl+C and a polite kill stop what asks its progress() instead of ending the
/// program on the spot: what was half made is taken away first. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    /// Says stop once somebody asked for it.
    [[nodiscard]] static Progress progress();

private:
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

} // namespace habeas
