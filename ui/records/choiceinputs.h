#pragma once

#include "ui/records/fieldinput.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace habeas::ui {

/// Inputs people choose with: dates, codes, texts used before, other records. Each stands on a
/// widget that has a message line of its own.
template<class Edit>
class EditInput : public FieldInput
{
public:
    [[nodiscard]] QString problem() const override { return m_edit->problem(); }

    void showProblem(const QString &text) final { m_edit->showProblem(text); }

    [[nodiscard]] Edit *edit() const { return m_edit; }

protected:
    explicit EditInput(QWidget *parent)
        : FieldInput(parent)
        , m_edit(new Edit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &Edit::valueChanged, this, &FieldInput::changed);
        connect(m_edit->lineEdit(), &QLineEdit::editingFinished, this, &FieldInput::left);
    }

private:
    Edit *m_edit;
};

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

/// A language by its name, in the screen's words, English or its own code; its code is what is
/// kept. A code the list does not name stays as it is written.
class LanguageInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    explicit LanguageInput(QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;

private:
    void fill();
};

/// A country by its two letters or its name; the letters are what is kept. Letters no country has
/// stay as they are written.
class CountryInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    explicit CountryInput(QWidget *parent);

    [[nodiscard]] QString problem() const override;
    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QString raw() const override;
    void setRaw(const QString &raw) override;
    void retranslate() override;
};

/// A text of which what was written there before is offered; Tab takes a row only after an arrow
/// key has chosen it.
class UsedTextInput final : public EditInput<ChoiceEdit>
{
    Q_OBJECT

public:
    UsedTextInput(const QByteArray &field, const InputContext &context, QWidget *parent);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
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
