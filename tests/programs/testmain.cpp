#include "tests/programs/testmain.h"

#include <QTest>

#include <memory>
#include <utility>
#include <vector>

#ifdef HABEAS_TEST_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#endif

namespace habeas::test {

namespace {

using Entry = std::pair<QString, std::function<QObject *()>>;

std::vector<Entry> &entries()
{
    static std::vector<Entry> list; // filled before main(), read by it
    return list;
}

} // namespace

void registerTest(const char *className, std::function<QObject *()> make)
{
    entries().emplace_back(QString::fromLatin1(className), std::move(make));
}

} // namespace habeas::test

int main(int argc, char **argv)
{
    const TestApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const QString program = arguments.takeFirst();
    QStringList wanted;
    while (!arguments.isEmpty() && arguments.first().startsWith(u"Tst"))
        wanted << arguments.takeFirst();

    int failures = 0;
    int run = 0;
    for (const auto &[name, make] : habeas::test::entries()) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), QStringList { program } + arguments);
        ++run;
    }
    return run == 0 ? 2 : failures;
}
