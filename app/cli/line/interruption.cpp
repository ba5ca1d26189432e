#include "app/cli/line/interruption.h"

#include <csignal>

namespace habeas {

namespace {

volatile std::sig_atomic_t asked = 0; // a signal's handler can reach nothing else

void ask(int)
{
    asked = 1;
}

} // namespace

Interruption::Interruption()
    : m_interrupt(std::signal(SIGINT, ask))
    , m_terminate(std::signal(SIGTERM, ask))
{
    asked = 0;
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

Progress Interruption::progress()
{
    return [](qsizetype, qsizetype) {
        return asked == 0;
    };
}

} // namespace habeas
