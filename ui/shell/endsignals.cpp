#include "ui/shell/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <tuple>

#include <fcntl.h>
#include <unistd.h>

namespace habeas::ui {

namespace {

constexpr std::array Asked { SIGTERM, SIGHUP, SIGINT };

volatile std::sig_atomic_t told = -1; // the end of the pipe that a handler may write to

extern "C" void tellOfEnd(int)
{
    constexpr char word = 1;
    if (told >= 0)
        std::ignore = write(told, &word, sizeof word);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends {};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the program ends as any other does
    m_heard = ends.front();
    told = ends.back();
    auto *notifier = new QSocketNotifier(m_heard, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false); // a second time nobody waits: the handlers are gone
        for (const int asked : Asked)
            std::signal(asked, SIG_DFL);
        emit endWanted();
    });
    for (const int asked : Asked)
        std::signal(asked, tellOfEnd);
}

EndSignals::~EndSignals()
{
    for (const int asked : Asked)
        std::signal(asked, SIG_DFL);
    if (m_heard < 0)
        return;
    close(told);
    told = -1;
    close(m_heard);
}

} // namespace habeas::ui
