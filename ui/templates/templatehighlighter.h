#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace habeas::ui {

/// Colours a template's source by what each part is: sections, variables, filters, comments, tags.
/// Weight and slant tell them apart too.
class TemplateHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit TemplateHighlighter(QPlainTextEdit *editor);

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace habeas::ui
