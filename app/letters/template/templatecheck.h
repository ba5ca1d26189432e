#pragma once

#include "app/letters/template/template.h"

#include <QList>

namespace habeas {

/// Something wrong in a template.
struct TemplateProblem
{
    TemplatePlace place; ///< in the text it stands in
    QString message; ///< with the line and column, and what to do
};

/// Everything wrong in a template's text, in the order of the text, at most fifty: what cannot be
/// read and what letters do not use (pictures, scripts, styles) first; names are looked at once
/// that is right. Safe for any text.
/// Which names there are depends on who reads what is made with it: a key that is no shipped
/// template's is a letter's.
[[nodiscard]] QList<TemplateProblem> templateProblems(const QString &text, const QString &key = {});
/// The same for a subject line, which has no tags.
[[nodiscard]] QList<TemplateProblem> subjectProblems(const QString &subject,
                                                     const QString &key = {});

/// Something a template may say.
struct TemplateVariable
{
    QString path; ///< "person.name", "sentences.pronounced"
    QString inside; ///< the list it belongs to: "sentences"; empty outside of lists
    QString insert; ///< what is typed for it: "{{person.name}}", "{{#sentences}}{{/sentences}}"
    QString meaning; ///< in the screen's language
    QString consent; ///< what consent it needs, in the screen's language; empty: none
};

/// Everything the template with that key may say, as declared, lists before what is in them.
[[nodiscard]] QList<TemplateVariable> templateVariables(const QString &key = {});

} // namespace habeas
