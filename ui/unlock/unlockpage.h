#pragma once

#include "app/actions/session/session.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace habeas::ui {

class CreateForm;
class UnlockForm;
class VaultOpener;

/// All the window shows while no vault is open: the first choice, the passphrase, or a new file.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(const Clock &clock, QWidget *parent = nullptr);

    /// The file to ask the passphrase of; empty: asks what to do first.
    void ask(const QString &path);
    void askForNew();
    void askForFile();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Once after unlocked().
    [[nodiscard]] Session takeSession();

signals:
    void unlocked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildWelcome();
    void keepFocus();
    void create(const NewVault &wish);
    void refuse(const Error &error);
    void retranslate();

    QString m_path;
    QPointer<QWidget> m_last; ///< of this page, where the keyboard was
    VaultOpener *m_opener;
    QStackedWidget *m_forms;
    QWidget *m_welcome = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_purpose = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_open = nullptr;
    UnlockForm *m_unlock;
    CreateForm *m_create;
};

} // namespace habeas::ui
