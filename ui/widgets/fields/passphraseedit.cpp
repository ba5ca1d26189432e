#include "ui/widgets/fields/passphraseedit.h"

#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace habeas::ui {

PassphraseEdit::PassphraseEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_eye(iconButton(Glyph::Eye, {}, this))
    , m_message(new FieldMessage(m_line, this))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_eye);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(1);
    box->addLayout(row);
    box->addWidget(m_message);
    m_message->keepHeight(true);
    setFocusProxy(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->installEventFilter(this);
    m_eye->setCheckable(true);

    connect(m_eye, &QToolButton::toggled, this, &PassphraseEdit::setShown);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseEdit::returnPressed);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_sayingProblem = false;
        showHint();
        emit edited();
    });
    retranslate();
}

QString PassphraseEdit::text() const
{
    return m_line->text();
}

void PassphraseEdit::clear()
{
    m_line->clear();
    m_eye->setChecked(false);
    m_script = QChar::Script_Common;
    m_capsLock = false;
    clearMessage();
}

void PassphraseEdit::selectAll()
{
    m_line->selectAll();
}

void PassphraseEdit::say(const QString &problem)
{
    m_sayingProblem = true;
    m_message->say(FieldMessage::Level::Problem, problem);
}

void PassphraseEdit::clearMessage()
{
    m_sayingProblem = false;
    showHint();
}

bool PassphraseEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock = false; // the next letter tells
        else
            noteTyped(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

/// There is no portable way to ask for Caps Lock: a capital without Shift gives it away.
void PassphraseEdit::noteTyped(const QString &text, bool shifted)
{
    if (text.size() != 1 || !text.at(0).isLetter())
        return;
    const QChar letter = text.at(0);
    m_script = letter.script();
    m_capsLock = letter.isUpper() != shifted && letter.toUpper() != letter.toLower();
}

void PassphraseEdit::showHint()
{
    if (m_sayingProblem)
        return;
    if (m_line->text().isEmpty())
        m_message->clear();
    else if (m_capsLock)
        m_message->say(FieldMessage::Level::Warning, tr("Caps Lock seems to be on."));
    else if (m_script == QChar::Script_Cyrillic)
        m_message->say(FieldMessage::Level::Echo, tr("Keyboard: Cyrillic letters"));
    else if (m_script == QChar::Script_Latin)
        m_message->say(FieldMessage::Level::Echo, tr("Keyboard: Latin letters"));
    else
        m_message->clear();
}

void PassphraseEdit::setShown(bool shown)
{
    m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(glyphIcon(shown ? Glyph::EyeOff : Glyph::Eye));
    retranslate();
}

void PassphraseEdit::retranslate()
{
    nameButton(m_eye, m_eye->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase"));
    showHint();
}

void PassphraseEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
