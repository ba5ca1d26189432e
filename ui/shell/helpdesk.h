#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace habeas::ui {

/// F1: opens the help at the topic of the page or form one stands in, above a dialog too.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    explicit HelpDesk(QMainWindow *window);

    /// At the topic of where the keyboard is.
    void open();
    void openAt(const QString &topic);

    /// The topic for a widget: of itself or of what it stands in.
    [[nodiscard]] static QString topicOf(const QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow *m_window;
};

} // namespace habeas::ui
