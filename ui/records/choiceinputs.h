#pragma once

#include "ui/records/editinput.h"
#include "ui/widgets/fields/dateedit.h"

namespace habeas::ui {

/// Inputs people choose with: dates, texts used before, other records.

class DateInput final : public EditInput<PartialDateEdit>
{
    Q_OBJECT

public:
    DateInput(CivilDay today, bool future, QWidget *parent);

    /// What raw() says, as it was typed; where that is not kept, as the date is printed.
    [[nodiscard]] static QString wordsOf(const QString &raw);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
};

/// A text of which what was written there before is offered. Of a court, an authority or a place
/// Tab ends the word that was begun; else it takes a row only after an arrow key has chosen it.
class UsedTextInput final : public ChosenText
{
    Q_OBJECT

public:
    UsedTextInput(const QByteArray &field, const InputContext &context, QWidget *parent);

    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();

    QByteArray m_field;
    std::function<QStringList(const QByteArray &field)> m_used;
    bool m_offered = false;
};

/// A record of the case by its words; of a person also a name nobody has yet.
class ReferenceInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    ReferenceInput(const char *table, const InputContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    [[nodiscard]] QString newText() const override;
    void retranslate() override;

private:
    void fill();

    const char *m_table;
    InputContext m_context;
    QUuid m_outside; ///< a record the case does not hold, kept as it is
};

} // namespace habeas::ui
