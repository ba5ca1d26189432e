#pragma once

#include <QtGlobal>

namespace habeas::ui {

/// What the window and the program that draws PDF pages say to each other over a socket: frames of
/// a QDataStream, each after its length in bytes (qint64). The window asks, and reads one answer.
namespace pagewire {

enum class Ask : quint8 {
    Open, ///< QByteArray file, QString password -> quint8 Opened, qint32 pages
    Draw, ///< qint32 page, double dots an inch (0: fit), qint32 width to fit, QString marked
          ///< -> qint32 width, height, double dots an inch; then RGB32 rows without gaps
    Holds, ///< qint32 page, QString words -> bool
};

enum class Opened : quint8 { Ready, Damaged, Locked, OddlyLocked, Empty };

inline constexpr double MostPixels = 25e6; ///< of one page: 100 MB
inline constexpr qint64 LargestAnswer = 128 * 1000 * 1000; ///< bytes
inline constexpr unsigned SecondsToOpen = 10; ///< then it is given up
inline constexpr unsigned MostSeconds = 20; ///< for any other answer
inline constexpr double LargestSide = 2000; ///< inches of a page that is drawn at all
inline constexpr double LeastDots = 9.6; ///< an inch, where a page is fitted
inline constexpr double MostDots = 384.0;

} // namespace pagewire

} // namespace habeas::ui
