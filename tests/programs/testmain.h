#pragma once

#include <QObject>

#include <functional>

namespace habeas::test {

/// Test classes register themselves; the program runs them all, or those named on its command line
/// ("test_law TstTrack"; further arguments go to Qt Test).
void registerTest(const char *className, std::function<QObject *()> make);

template<class T>
struct Registration
{
    explicit Registration(const char *className)
    {
        registerTest(className, [] {
            return new T;
        });
    }
};

} // namespace habeas::test

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define HABEAS_TEST(Class)                                                                         \
    static const habeas::test::Registration<Class> registration##Class(#Class);
