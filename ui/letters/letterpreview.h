#pragma once

#include "app/letters/pages.h"

#include <QScrollArea>

#include <memory>

namespace habeas::ui {

class Sheets;

/// The pages as they will be printed, one below the other, as wide as there is room. Where there is
/// no letter, the reason stands in their place.
class LetterPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LetterPreview(QWidget *parent = nullptr);
    ~LetterPreview() override;

    void show(std::shared_ptr<const LetterPages> pages);
    using QWidget::show;
    void refuse(const QString &why);

    [[nodiscard]] const QString &refusal() const { return m_refusal; }

    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Sheets *m_sheets;
    QString m_refusal;
};

} // namespace habeas::ui
