#include "ui/documents/passwordask.h"

#include "ui/widgets/fields/passphraseedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

PasswordAsk::PasswordAsk(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_label(new QLabel(this))
    , m_password(new PassphraseEdit(this))
    , m_open(new QPushButton(this))
{
    constexpr int width = 44; // characters
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_password->lineEdit());
    m_open->setAutoDefault(false);
    auto *column = new QVBoxLayout;
    column->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_label);
    column->addWidget(m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    m_password->setMinimumWidth(fontMetrics().averageCharWidth() * width);
    auto *box = new QHBoxLayout(this);
    box->addStretch();
    box->addLayout(column);
    box->addStretch();
    setFocusProxy(m_password);
    connect(m_open, &QPushButton::clicked, this, &PasswordAsk::hand);
    connect(m_password, &PassphraseEdit::returnPressed, this, &PasswordAsk::hand);
    retranslate();
}

void PasswordAsk::hand()
{
    const QString password = m_password->text();
    if (password.isEmpty()) {
        say(tr("Type the password of this file."));
        return;
    }
    m_password->clear();
    setEnabled(false);
    emit given(password);
}

void PasswordAsk::say(const QString &problem)
{
    setEnabled(true);
    m_password->say(problem);
    m_password->setFocus(Qt::OtherFocusReason);
}

void PasswordAsk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordAsk::retranslate()
{
    m_words->setText(tr("This PDF is locked with a password of its own. Whoever sent it knows the "
                        "password. It is used to show the pages now and is not kept."));
    m_label->setText(tr("&Password"));
    m_password->lineEdit()->setAccessibleName(tr("Password of the file"));
    m_open->setText(tr("S&how the pages"));
}

} // namespace habeas::ui
