#pragma once

#include "ui/records/fieldinput.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace habeas::ui {

class FieldMessage;

/// Inputs people type words, numbers, provisions and amounts into.

class LineInput final : public FieldInput
{
    Q_OBJECT

public:
    LineInput(const FieldRule &rule, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void showProblem(const QString &text) override;
    void retranslate() override;

private:
    FieldRule m_rule;
    QLineEdit *m_line;
    FieldMessage *m_message;
};

/// Several lines; Tab leaves the box.
class ProseInput final : public FieldInput
{
    Q_OBJECT

public:
    explicit ProseInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void showProblem(const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_text;
    FieldMessage *m_message;
};

class NumberInput final : public FieldInput
{
    Q_OBJECT

public:
    explicit NumberInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString problem() const override;
    void showProblem(const QString &text) override;

private:
    QLineEdit *m_line;
    FieldMessage *m_message;
};

/// "KZ CC 272(3)", and under it how letters print it.
class LawInput final : public FieldInput
{
    Q_OBJECT

public:
    explicit LawInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString problem() const override;
    void showProblem(const QString &text) override;
    void retranslate() override;

private:
    void echo();

    QLineEdit *m_line;
    FieldMessage *m_message;
};

/// Amount and currency, and the source's own conversion beside them.
class MoneyInput final : public FieldInput
{
    Q_OBJECT

public:
    explicit MoneyInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void showProblem(const QString &text) override;
    void retranslate() override;
    [[nodiscard]] QList<std::pair<QWidget *, QString>> parts() const override;

private:
    QList<QLineEdit *> m_lines; ///< amount, currency, stated amount, stated currency
    FieldMessage *m_message;
};

class YesInput final : public FieldInput
{
    Q_OBJECT

public:
    explicit YesInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void showProblem(const QString &text) override;
    void retranslate() override;

private:
    QCheckBox *m_box;
    FieldMessage *m_message;
};

} // namespace habeas::ui
