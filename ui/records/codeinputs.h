#pragma once

#include "ui/records/editinput.h"

namespace habeas::ui {

/// Inputs of what has a code: a word of a list, a language, a country. The code is what is kept.

class CodeInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    CodeInput(const char *codes, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;

private:
    void fill();

    const char *m_codes;
};

/// A language or a script by its name, in the screen's words, English, Russian, Kazakh or by its
/// code; the code is what is kept. A code the list does not name stays as it is written.
class NamedCodeInput final : public ChosenText
{
    Q_OBJECT

public:
    NamedCodeInput(FieldRule::Form form, QWidget *parent);

    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;

private:
    void fill();

    FieldRule::Form m_form;
    QString m_list; ///< of the thesaurus
};

/// A country by its two letters or its name; the letters are what is kept. Letters no country has
/// stay as they are written.
class CountryInput final : public ChosenText
{
    Q_OBJECT

public:
    explicit CountryInput(QWidget *parent);

    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;
};

} // namespace habeas::ui
