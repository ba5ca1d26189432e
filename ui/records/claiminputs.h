#pragma once

#include "ui/records/choiceinputs.h"

namespace habeas::ui {

/// What a claim gives another value for: a record of the case, one of its fields, and the value.

class TargetInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    TargetInput(const InputContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;
    /// Null where none is chosen, or it is not in the case.
    [[nodiscard]] const RecordShape *target() const;

private:
    void fill();

    const CaseFolder &m_folder;
    QHash<QString, const RecordShape *> m_shapes;
    QString m_outside; ///< a record the case does not hold, kept as it is
};

class TargetFieldInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    explicit TargetFieldInput(QWidget *parent);

    void setTarget(const RecordShape *target);
    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString problem() const override;
    void retranslate() override;
    [[nodiscard]] const FieldShape *field() const; ///< null where none is chosen

private:
    const RecordShape *m_target = nullptr;
    QString m_given; ///< as the record holds it: no problem of this form
};

/// The value as people write it; a date is kept as the field it stands for is written.
class TargetValueInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    TargetValueInput(CivilDay today, QWidget *parent);

    void setField(const FieldShape *field);
    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString problem() const override;

private:
    void echo();

    DateInputContext m_context;
    const FieldShape *m_field = nullptr;
    QString m_given;
    QString m_raw; ///< what was set
    QString m_shown; ///< and how the field shows it
};

/// The input of one field of a claim where it is one of these three; null for the others.
[[nodiscard]] FieldInput *makeClaimInput(const QByteArray &field, const InputContext &context,
                                         QWidget *parent);
/// Each follows the one before it.
void joinClaimInputs(FieldInput *target, FieldInput *field, FieldInput *value);

} // namespace habeas::ui
