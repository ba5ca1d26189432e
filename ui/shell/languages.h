#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace habeas::ui {

/// The language of the screens, switched while the program runs. Every widget hears LanguageChange.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// "en", and every language the program carries for all its screens.
    [[nodiscard]] static QStringList available();
    /// "English", "Русский": each in its own words.
    [[nodiscard]] static QString nativeName(const QString &code);

    [[nodiscard]] const QString &current() const { return m_current; }

    /// A language that is not available leaves everything as it is.
    void use(const QString &code);

signals:
    void changed();

private:
    QString m_current = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace habeas::ui
