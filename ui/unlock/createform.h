#pragma once

#include "app/actions/session/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace habeas::ui {

class FieldMessage;
class PassphraseEdit;

/// Where the new file goes, its passphrase twice, and whether the invented sample case is in it.
class CreateForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CreateForm(QWidget *parent = nullptr);

    void start();
    void setPath(const QString &path);
    void setBusy(bool busy);
    void refuse(const Error &error);

signals:
    void createWanted(const habeas::NewVault &wish);
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void submit();
    void browse();
    void judge();
    void retranslate();

    QLabel *m_heading;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QToolButton *m_browse;
    FieldMessage *m_pathMessage;
    QLabel *m_passphraseLabel;
    PassphraseEdit *m_passphrase;
    QLabel *m_againLabel;
    PassphraseEdit *m_again;
    QLabel *m_warning;
    QCheckBox *m_sample;
    QPushButton *m_create;
    QPushButton *m_back;
    FieldMessage *m_progress;
    bool m_busy = false;
};

} // namespace habeas::ui
