#include "app/cli/run.h"

#include "app/base/language.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/optionparser.h"
#include "app/cli/line/wayson.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <memory>
#include <span>

#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Qt warns on stderr where the locale is not UTF-8; texts here are UTF-8 wherever we run.
void ensureUtf8()
{
    std::setlocale(LC_CTYPE, ""); // NOLINT(concurrency-mt-unsafe): before any thread
    const char *codeset = nl_langinfo(CODESET); // NOLINT(concurrency-mt-unsafe)
    if (std::strcmp(codeset, "UTF-8") == 0)
        return;
    qputenv(qEnvironmentVariableIsSet("LC_ALL") ? "LC_ALL" : "LC_CTYPE", "C.UTF-8");
}

/// stderr is for sentences a caseworker can use; what Qt says to programmers needs HABEAS_VERBOSE.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg || qEnvironmentVariableIsSet("HABEAS_VERBOSE"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message)); // NOLINT(cert-err33-c)
}

/// Only what draws pages needs fonts; all else starts faster without them. Options may stand before
/// the command, so every word is looked at.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const std::span<char *> words(argv, static_cast<size_t>(argc));
    const QList<CommandSpec> commands = allCommands();
    const bool draws = std::ranges::any_of(commands, [&words](const CommandSpec &command) {
        return command.draws && std::ranges::any_of(words, [&command](const char *word) {
                   return command.name == QLatin1StringView(word);
               });
    });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// --screen-language is looked for before anything is parsed, because help and refusals need it.
QLocale screenLocale(const QStringList &words)
{
    const QString option = u"--screen-language"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option && i + 1 < words.size())
            return QLocale(words[i + 1]);
        if (words[i].startsWith(option + u'='))
            return QLocale(words[i].mid(option.size() + 1));
    }
    return QLocale::system();
}

/// English has a file too: its plural forms. It stands behind every other language, so that what
/// one does not say yet is good English.
void useLanguage(const QLocale &locale, QTranslator &english, QTranslator &translator)
{
    QLocale::setDefault(locale);
    if (english.load(u":/i18n/habeas_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    const QString language = locale.name().section(u'_', 0, 0);
    if (language != u"en"_s && translator.load(u":/i18n/habeas_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::NewerVault:
    case ErrorKind::Io:
    case ErrorKind::Cancelled:
        break;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::WrongPassphrase:
    case ErrorKind::NotAVault:
        return 3;
    case ErrorKind::Damaged:
        return 4;
    }
    return 1;
}

QString code(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        break;
    case ErrorKind::NotFound:
        return u"not_found"_s;
    case ErrorKind::Usage:
        return u"usage"_s;
    case ErrorKind::WrongPassphrase:
        return u"wrong_passphrase"_s;
    case ErrorKind::NotAVault:
        return u"not_a_vault"_s;
    case ErrorKind::Damaged:
        return u"damaged"_s;
    case ErrorKind::NewerVault:
        return u"newer_vault"_s;
    case ErrorKind::Io:
        return u"io"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    return u"refused"_s;
}

bool print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

bool printJson(const QJsonObject &object)
{
    return print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

int refuse(const Error &error, bool asJson, const Invocation &call = {})
{
    QString message = error.message;
    if (error.kind == ErrorKind::Usage)
        message += u'\n'
            + RunText::tr("“habeas-cli help” lists the commands, “habeas-cli help "
                          "COMMAND” explains one.");
    if (const QString way = wayOn(error, call); !way.isEmpty())
        message += u' ' + way;
    print(stderr, message + u'\n');
    if (asJson)
        printJson({ { u"error"_s,
                      QJsonObject { { u"kind"_s, code(error.kind) },
                                    { u"message"_s, error.message },
                                    { u"place"_s, error.detail } } } });
    return exitCode(error.kind);
}

Result<Reply> answer(const Invocation &call, const QList<CommandSpec> &commands)
{
    if (call.has(u"version"_s))
        return versionCommand(call);
    if (call.has(u"help"_s)) {
        Invocation help = call;
        help.arguments = call.command.isEmpty() ? QStringList() : QStringList { call.command };
        return helpCommand(help);
    }
    const QString language = call.value(u"screen-language"_s);
    if (call.has(u"screen-language"_s) && !languageFromCode(language))
        return failure(ErrorKind::Usage, RunText::tr("--screen-language needs en, ru or kk."),
                       language);
    return std::ranges::find(commands, call.command, &CommandSpec::name)->run(call);
}

int run(const QStringList &words)
{
    const QList<CommandSpec> commands = allCommands();
    const bool asJson = words.contains(u"--json"_s);
    const Result<Invocation> call = parseCommandLine(words, commands, allOptions());
    if (!call)
        return refuse(call.error(), asJson);
    const Result<Reply> reply = answer(*call, commands);
    if (!reply)
        return refuse(reply.error(), asJson, *call);
    for (const QString &notice : reply->notices)
        print(stderr, notice + u'\n');
    const bool printed = call->has(u"json"_s) ? printJson(reply->json) : print(stdout, reply->text);
    if (!printed) {
        print(stderr, RunText::tr("The answer could not be written out.") + u'\n');
        return 1;
    }
    return reply->exitCode;
}

} // namespace

int runCommandLine(int &argc, char **argv)
{
    ensureUtf8();
    qInstallMessageHandler(keepQtQuiet);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"habeas"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HABEAS_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    QTranslator english;
    QTranslator translator;
    useLanguage(screenLocale(words), english, translator);
    return run(words);
}

} // namespace habeas
