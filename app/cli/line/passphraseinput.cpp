#include "app/cli/line/passphraseinput.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PassphraseInputText
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseInput)
};

constexpr qint64 longestLine = 4096;

Result<QString> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Io,
            PassphraseInputText::tr(
                "The passphrase file “%1” could not be read: %2. The vault was not opened.")
                .arg(path, file.errorString()),
            path);
    QByteArray line = file.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString passphrase = QString::fromUtf8(line);
    line.fill('\0');
    return passphrase;
}

/// The controlling terminal with its echo off; gives it back as it was.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_handle(
            open("/dev/tty", O_RDWR | O_CLOEXEC)) // NOLINT(cppcoreguidelines-pro-type-vararg)
    {
        if (m_handle < 0 || tcgetattr(m_handle, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_usable = tcsetattr(m_handle, TCSAFLUSH, &silent) == 0;
    }

    ~SilentTerminal()
    {
        if (m_usable)
            tcsetattr(m_handle, TCSAFLUSH, &m_before);
        if (m_handle >= 0)
            close(m_handle);
    }

    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isUsable() const { return m_usable; }

    [[nodiscard]] QString ask(const QString &question) const
    {
        const QByteArray prompt = (question + u' ').toUtf8();
        if (write(m_handle, prompt.constData(), static_cast<size_t>(prompt.size())) < 0)
            return {};
        QByteArray line(longestLine, '\0');
        const ssize_t length = read(m_handle, line.data(), static_cast<size_t>(line.size()));
        const qsizetype used = std::max<qsizetype>(0, length - 1); // without the line feed
        QString answer = QString::fromUtf8(line.constData(), used);
        line.fill('\0');
        return answer;
    }

private:
    int m_handle = -1;
    termios m_before {};
    bool m_usable = false;
};

Result<QString> fromTerminal(PassphraseUse use)
{
    const SilentTerminal terminal;
    if (!terminal.isUsable())
        return failure(ErrorKind::Usage,
                       PassphraseInputText::tr("There is no passphrase: set HABEAS_PASSPHRASE, "
                                               "give --passphrase-file, or run this on a "
                                               "terminal."));
    const QString passphrase = terminal.ask(PassphraseInputText::tr("Passphrase:"));
    if (use == PassphraseUse::Open)
        return passphrase;
    QString again = terminal.ask(PassphraseInputText::tr("The same once more:"));
    const bool same = again == passphrase;
    wipe(again);
    if (!same)
        return refused(PassphraseInputText::tr("The two were not the same. Nothing was made."));
    return passphrase;
}

} // namespace

Result<QString> readPassphrase(const Invocation &call, PassphraseUse use)
{
    if (call.has(u"passphrase-file"_s))
        return fromFile(call.value(u"passphrase-file"_s));
    if (qEnvironmentVariableIsSet("HABEAS_PASSPHRASE")) {
        const QString passphrase = qEnvironmentVariable("HABEAS_PASSPHRASE");
        qunsetenv("HABEAS_PASSPHRASE");
        return passphrase;
    }
    return fromTerminal(use);
}

void wipe(QString &secret)
{
    secret.fill(u'\0');
    secret.clear();
}

} // namespace habeas
