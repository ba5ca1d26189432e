#pragma once

#include "ui/records/fieldinput.h"

namespace habeas::ui {

class ChoiceEdit;
class PartialDateEdit;

/// Inputs people choose with: dates, codes, other records.

class DateInput final : public FieldInput
{
    Q_OBJECT

public:
    DateInput(CivilDay today, bool future, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString problem() const override;
    void showProblem(const QString &text) override;

    [[nodiscard]] PartialDateEdit *edit() const { return m_edit; }

private:
    PartialDateEdit *m_edit;
};

class CodeInput final : public FieldInput
{
    Q_OBJECT

public:
    CodeInput(const char *codes, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString problem() const override;
    void showProblem(const QString &text) override;
    void retranslate() override;

private:
    void fill();

    const char *m_codes;
    ChoiceEdit *m_edit;
};

/// A record of the case by its words; of a person also a name nobody has yet.
class ReferenceInput final : public FieldInput
{
    Q_OBJECT

public:
    ReferenceInput(const char *table, const InputContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString newText() const override;
    void showProblem(const QString &text) override;
    void retranslate() override;

private:
    void fill();

    const char *m_table;
    InputContext m_context;
    ChoiceEdit *m_edit;
    QUuid m_outside; ///< a record the case does not hold, kept as it is
};

} // namespace habeas::ui
