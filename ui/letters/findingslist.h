#pragma once

#include "app/letters/composer.h"

#include <QListWidget>

namespace habeas::ui {

/// What a careful colleague would say: what stands in the way first, each with its sign, its word
/// and what to do. Tab reaches it, arrows read it.
class FindingsList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void show(const QList<LetterFinding> &findings);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<LetterFinding> m_findings;
};

} // namespace habeas::ui
