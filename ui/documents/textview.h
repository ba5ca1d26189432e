#pragma once

#include "ui/documents/documentreading.h"
#include "ui/documents/documentview.h"

class QPlainTextEdit;

namespace habeas::ui {

/// A plain text, in the letters it seems to be written in or those a person says.
class TextView final : public DocumentView
{
    Q_OBJECT

public:
    explicit TextView(const ShownText &text, QWidget *parent = nullptr);

    void read(); ///< shows it, and says what is not shown

    [[nodiscard]] TextEncoding encoding() const { return m_shown.encoding; }

    void setEncoding(TextEncoding encoding);

    void turn(int by) override;
    void zoom(double factor) override;

    [[nodiscard]] bool searches() const override { return true; }

    void find(const QString &words) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ShownText m_shown;
    QPlainTextEdit *m_text;
};

} // namespace habeas::ui
