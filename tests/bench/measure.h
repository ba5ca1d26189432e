#pragma once

#include "app/base/result.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include <sys/resource.h>

namespace habeas::bench {

inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[nodiscard]] inline double middle(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Seconds of one call.
template<class Work>
double once(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Median seconds of one call.
template<class Work>
double median(int rounds, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(once([&] {
            work(i);
        }));
    return middle(times);
}

/// Seconds of the processor, ours and those of programs that ended meanwhile: what else runs on the
/// machine counts for little.
inline double processorSeconds()
{
    double all = 0;
    for (const int who : { RUSAGE_SELF, RUSAGE_CHILDREN }) {
        rusage used {};
        getrusage(who, &used);
        for (const timeval &time : { used.ru_utime, used.ru_stime })
            all += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
    return all;
}

inline void row(const QString &what, double ours, double floor, const QString &floorName,
                double target)
{
    out() << what.leftJustified(44) << QString::number(ours * 1e3, 'f', 3).rightJustified(10)
          << " ms   " << QString::number(ours / floor, 'f', 2).rightJustified(7) << " x "
          << floorName;
    if (target > 0)
        out() << "   (target " << target << ")";
    out() << Qt::endl;
}

template<class T>
T must(Result<T> result)
{
    if (!result) {
        out() << "stopped: " << result.error().message << Qt::endl;
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace habeas::bench
