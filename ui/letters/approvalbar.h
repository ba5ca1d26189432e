#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace habeas {
struct ComposedLetter;
}

namespace habeas::ui {

/// Below the page: whether it is a draft, and who approves it as it stands (Alt+Y). An approval
/// holds for the words on the page; whoever changes them takes it back.
class ApprovalBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalBar(QWidget *parent = nullptr);

    /// Whose name is offered first.
    void setAuthor(const QString &name) { m_author = name; }

    /// Says how the letter stands; null where there is none. `lapsed`: why an approval that was
    /// given holds no longer, in a sentence.
    void show(const ComposedLetter *letter, const QString &approvedBy, const QString &lapsed = {});
    using QWidget::show;

signals:
    void approved(const QString &by); ///< never blank

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Standing { None, Draft, Approved, Internal };

    void retranslate();
    void ask();
    void approve();

    Standing m_standing = Standing::None;
    QString m_author;
    QString m_by;
    QString m_lapsed;
    QLabel *m_words;
    QPushButton *m_ask;
    QLineEdit *m_name;
    QPushButton *m_approve;
};

} // namespace habeas::ui
