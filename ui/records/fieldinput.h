#pragma once

#include "app/base/dates/civilday.h"
#include "app/casefile/anyrecord.h"
#include "app/casefile/casefolder.h"
#include "app/law/packs/rulepack.h"

#include <QWidget>

#include <functional>

namespace habeas::ui {

/// What an input may offer: the case's records, and everybody on record where a person may come
/// from another case.
struct InputContext
{
    const CaseFolder &folder;
    CivilDay today;
    QUuid self = {}; ///< the record of the form: nothing leads to itself
    QHash<QUuid, QString> people = {}; ///< everybody the folder does not hold, by name
    /// What a text field of this kind of record held before, the newest first.
    std::function<QStringList(const QByteArray &field)> used = {};
    QList<RulePack> packs = {}; ///< what speaks about the case, where something is computed by it
};

/// One field of a form: what its type asks for, with a line under it for what stands in the way.
/// Its focus proxy is the widget that is typed into.
class FieldInput : public QWidget
{
    Q_OBJECT

public:
    explicit FieldInput(QWidget *parent);

    virtual void setValue(const FieldValue &value) = 0;
    /// What was understood; the empty value where nothing was.
    [[nodiscard]] virtual FieldValue value() const = 0;
    /// As it was typed, for a draft; setRaw() brings all of it back, not understood parts too.
    [[nodiscard]] virtual QString raw() const = 0;
    virtual void setRaw(const QString &raw) = 0;

    /// Why the text cannot be kept, where it is not understood.
    [[nodiscard]] virtual QString problem() const { return {}; }

    /// A text that names a record which is not there yet.
    [[nodiscard]] virtual QString newText() const { return {}; }

    /// Shown until the field changes.
    virtual void showProblem(const QString &text) = 0;

    /// The screen's language changed.
    virtual void retranslate() { }

    /// Widgets inside that take the focus one after the other, with what tells them apart beside
    /// the field's name ("currency"); empty where there is only one.
    [[nodiscard]] virtual QList<std::pair<QWidget *, QString>> parts() const { return {}; }

signals:
    void changed();
    void left(); ///< the keyboard went on to another field
};

/// The input a field's type asks for.
[[nodiscard]] FieldInput *makeInput(const FieldShape &field, bool prose,
                                    const InputContext &context, QWidget *parent);

} // namespace habeas::ui
