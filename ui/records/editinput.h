#pragma once

#include "ui/records/fieldinput.h"
#include "ui/widgets/fields/choiceedit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace habeas::ui {

/// An input that stands on a widget with a message line of its own.
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

/// What is kept is the text that raw() says.
class ChosenText : public EditInput<ChoiceEdit>
{
public:
    void setValue(const FieldValue &value) final { setRaw(std::get<QString>(value)); }

    [[nodiscard]] FieldValue value() const final { return raw().trimmed(); }

protected:
    using EditInput::EditInput;
};

} // namespace habeas::ui
