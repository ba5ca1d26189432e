#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace habeas::ui {

/// One line above the status bar while a form is unfinished: which one, typed when, and what to do
/// with it.
class DraftBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget *parent);

    /// The newest unfinished form and how many there are besides.
    void show(const QString &title, const QDateTime &typed, int others);
    void clear();

    [[nodiscard]] QString text() const;

signals:
    void continueWanted();
    void discardWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_title;
    QDateTime m_typed;
    int m_others = 0;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_continue;
    QPushButton *m_discard;
};

} // namespace habeas::ui
