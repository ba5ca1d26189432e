#pragma once

#include "ui/records/fieldinput.h"

class QCheckBox;
class QLayout;
class QLineEdit;
class QPlainTextEdit;

namespace habeas::ui {

class FieldMessage;

/// Inputs people type words, numbers, provisions and amounts into.

/// Their common frame: the words about a field stand under it and go when it changes.
class MessagedInput : public FieldInput
{
    Q_OBJECT

public:
    void showProblem(const QString &text) final;

protected:
    explicit MessagedInput(QWidget *parent);
    /// Called once, by the constructor of what derives from it.
    void frame(QWidget *field, QLayout *parts = nullptr);

    [[nodiscard]] FieldMessage *message() const { return m_message; }

private:
    FieldMessage *m_message = nullptr;
};

/// What is typed into one line.
class OneLineInput : public MessagedInput
{
    Q_OBJECT

public:
    [[nodiscard]] QString raw() const final;
    void setRaw(const QString &raw) final;

protected:
    explicit OneLineInput(QWidget *parent);

    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

class LineInput final : public OneLineInput
{
    Q_OBJECT

public:
    /// `digits`: the text begins with a number ("2 months").
    LineInput(const FieldRule &rule, bool digits, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
};

/// Several lines; Tab leaves the box.
class ProseInput final : public MessagedInput
{
    Q_OBJECT

public:
    explicit ProseInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_text;
};

class NumberInput final : public OneLineInput
{
    Q_OBJECT

public:
    explicit NumberInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString problem() const override;
};

/// "KZ CC 272(3)", or as people write it (readLaw()), and under it how letters print it.
class LawInput final : public OneLineInput
{
    Q_OBJECT

public:
    /// The country's code (ISO 3166) for the example; may be empty.
    explicit LawInput(QWidget *parent, const QString &country = {});

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString problem() const override;
    void retranslate() override;

private:
    void echo();

    QString m_country;
};

/// Amount and currency, and the source's own conversion beside them.
class MoneyInput final : public MessagedInput
{
    Q_OBJECT

public:
    explicit MoneyInput(QWidget *parent, const QString &country = {});

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;
    [[nodiscard]] QList<std::pair<QWidget *, QString>> parts() const override;

private:
    QString m_currency; ///< of the country, as an example
    QList<QLineEdit *> m_lines; ///< amount, currency, stated amount, stated currency
};

class YesInput final : public MessagedInput
{
    Q_OBJECT

public:
    explicit YesInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;

private:
    QCheckBox *m_box;
};

} // namespace habeas::ui
