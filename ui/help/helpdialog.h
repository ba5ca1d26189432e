#pragma once

#include "ui/help/helptopics.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace habeas::ui {

/// The help: topics at the left, searchable by any of their words, the chosen one at the right. Esc
/// closes.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const QString &topic, QWidget *parent = nullptr);

    [[nodiscard]] QString currentTopic() const;

    void search(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void showTopic();
    void retranslate();

    QList<HelpTopic> m_topics;
    QLabel *m_label;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_page;
    QLabel *m_nothing;
    QPushButton *m_close;
};

} // namespace habeas::ui
