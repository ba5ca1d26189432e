#pragma once

#include "ui/cases/casesummary.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace habeas::ui {

class Findings;

/// The pane beside the list: what one must know of the selected case, and what one can do with it.
class CaseDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseDetail(QWidget *parent = nullptr);

    void show(const CaseSummary &summary);
    using QWidget::show;
    void clear(const QString &why);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void openWanted();
    void hearingWanted();
    void letterWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLine(QVBoxLayout *form);
    void retranslate();
    void paintColours();

    QWidget *m_body;
    QLabel *m_name;
    QLabel *m_other;
    Findings *m_findings;
    QWidget *m_facts;
    QList<QLabel *> m_labels;
    QList<QLabel *> m_values;
    QPushButton *m_open;
    QPushButton *m_hearing;
    QPushButton *m_letter;
    bool m_expired = false; ///< the urgent action
};

} // namespace habeas::ui
