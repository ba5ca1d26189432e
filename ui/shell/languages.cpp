#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>

namespace habeas::ui {

namespace {

QString wordsFile(const QString &prefix, const QString &code)
{
    return QStringLiteral(":/i18n/%1_%2.qm").arg(prefix, code);
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Languages::available()
{
    // Kazakh says only the law's sentences so far: a screen half in English helps nobody.
    QStringList codes { QStringLiteral("en") };
    if (QFile::exists(wordsFile(QStringLiteral("habeas"), QStringLiteral("ru"))))
        codes << QStringLiteral("ru");
    return codes;
}

QString Languages::nativeName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void Languages::use(const QString &code)
{
    if (!available().contains(code)) {
        if (m_translators.empty())
            use(QStringLiteral("en")); // the plurals of English come from a file too
        return;
    }
    m_current = code;
    // The locale first: dates and codes are read from it when the widgets hear of the change.
    const bool english = code == QStringLiteral("en");
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                : QLocale(code));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // English stands behind every other language: its plural forms come from a file, and what the
    // other does not say yet is read in English.
    QStringList files { wordsFile(QStringLiteral("qtbase"), code),
                        wordsFile(QStringLiteral("habeas"), QStringLiteral("en")) };
    if (!english)
        files << wordsFile(QStringLiteral("habeas"), code);
    for (const QString &file : std::as_const(files)) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
    emit changed();
}

} // namespace habeas::ui
