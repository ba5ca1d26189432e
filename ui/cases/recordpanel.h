#pragma once

#include "ui/cases/recordfields.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace habeas::ui {

/// Every field of the selected record, with its note and sources, and what nobody recorded.
/// Arrow keys scroll; the text can be selected and copied.
class RecordPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void show(const RecordText &record);
    using QWidget::show;
    /// The panel as one text, for tests and for reading aloud.
    [[nodiscard]] QString plainText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QLabel *addLine(QFormLayout *form, const QString &label, const QString &text);

    RecordText m_record;
};

} // namespace habeas::ui
