#include "ui/unlock/keyboardlayout.h"

#include <QGuiApplication>
#include <QLibrary>

namespace habeas::ui {

namespace {

#if QT_CONFIG(xcb)

// As X11/XKBlib.h has them. Qt tells the language of an input method only, never the layout; the
// library is in the process already where Qt draws by way of X11, and nothing has to be linked.
struct XkbState
{
    unsigned char group;
    unsigned char lockedGroup;
    unsigned short baseGroup;
    unsigned short latchedGroup;
    unsigned char mods[9];
    unsigned short buttons;
};

using GetState = int (*)(void *display, unsigned int device, XkbState *state);
using InternAtom = unsigned long (*)(void *display, const char *name, int onlyIfExists);
using RootWindow = unsigned long (*)(void *display);
using GetProperty
    = int (*)(void *display, unsigned long window, unsigned long property, long offset, long length,
              int remove, unsigned long type, unsigned long *actualType, int *format,
              unsigned long *items, unsigned long *left, unsigned char **data);
using Free = int (*)(void *data);

QString askServer(void *display)
{
    constexpr unsigned int CoreKeyboard = 0x0100;
    constexpr unsigned long StringType = 31;
    constexpr long MostWords = 256; // of four bytes
    QLibrary x11(QStringLiteral("X11"), 6);
    const auto state = reinterpret_cast<GetState>(x11.resolve("XkbGetState"));
    const auto atom = reinterpret_cast<InternAtom>(x11.resolve("XInternAtom"));
    const auto root = reinterpret_cast<RootWindow>(x11.resolve("XDefaultRootWindow"));
    const auto property = reinterpret_cast<GetProperty>(x11.resolve("XGetWindowProperty"));
    const auto release = reinterpret_cast<Free>(x11.resolve("XFree"));
    if (!state || !atom || !root || !property || !release)
        return {};
    XkbState now {};
    const unsigned long rules = atom(display, "_XKB_RULES_NAMES", 1);
    if (rules == 0 || state(display, CoreKeyboard, &now) != 0)
        return {};
    unsigned long type = 0;
    int format = 0;
    unsigned long items = 0;
    unsigned long left = 0;
    unsigned char *data = nullptr;
    const int failed = property(display, root(display), rules, 0, MostWords, 0, StringType, &type,
                                &format, &items, &left, &data);
    QString layout;
    constexpr int Bytes = 8;
    if (failed == 0 && data != nullptr && format == Bytes)
        layout = layoutInRules(
            QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(items)),
            now.group);
    if (data != nullptr)
        release(data);
    return layout;
}

#endif

} // namespace

QString layoutInRules(const QByteArray &rules, int group)
{
    constexpr qsizetype Layouts = 2;
    constexpr qsizetype Variants = 3;
    const QList<QByteArray> parts = rules.split('\0');
    const QByteArray layout = parts.value(Layouts).split(',').value(group).trimmed();
    const QByteArray variant = parts.value(Variants).split(',').value(group).trimmed();
    const QString name = QString::fromLatin1(layout);
    return variant.isEmpty() || layout.isEmpty()
        ? name
        : QStringLiteral("%1 (%2)").arg(name, QString::fromLatin1(variant));
}

QString activeKeyboardLayout()
{
#if QT_CONFIG(xcb)
    if (const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        x11 != nullptr && x11->display() != nullptr)
        return askServer(x11->display());
#endif
    return {};
}

} // namespace habeas::ui
