#include "ui/records/sentenceinputs.h"

#include "app/casefile/judgmentkind.h"
#include "ui/records/recordform.h"

#include <QLineEdit>

#include <algorithm>

namespace habeas::ui {

namespace {

bool isHigherCourt(const QString &instance)
{
    return !instance.isEmpty() && instance != QLatin1StringView("first_instance");
}

void arrange(RecordForm &form)
{
    FieldInput *replaces = form.input("replaces");
    FieldInput *effect = form.input("effect");
    const QString instance = std::get<QString>(form.input("instance")->value());
    const bool others
        = std::ranges::any_of(form.folder().sentences, [&form](const Sentence &sentence) {
              return sentence.id.uuid() != form.recordId();
          });
    form.showField("replaces", others || !replaces->raw().isEmpty());
    form.showField("effect", others || isHigherCourt(instance) || !effect->raw().isEmpty());
    const bool only = needsNoKind(form.edit().record);
    form.setNeeded("type", !only);
    if (auto *line = form.input("type")->findChild<QLineEdit *>())
        line->setPlaceholderText(only ? RecordForm::tr("Empty: it imposed nothing itself")
                                      : QString());
}

} // namespace

void joinSentenceInputs(RecordForm &form)
{
    if (form.input("replaces") == nullptr || form.input("effect") == nullptr)
        return; // another kind of record
    QObject::connect(&form, &RecordForm::changed, &form, [&form] {
        arrange(form);
    });
    arrange(form);
}

} // namespace habeas::ui
