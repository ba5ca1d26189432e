#include "ui/shell/messagebar.h"

#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/namecover.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

namespace habeas::ui {

namespace {
constexpr std::chrono::seconds ShownFor { 10 };
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_button(new QPushButton(this))
    , m_close(iconButton(Glyph::Blocked, {}, this))
    , m_timer(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_more);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::toggled, this, [this](bool all) {
        m_words->setText(all ? m_whole : m_shown);
        if (all)
            m_timer->stop(); // it is being read
        else
            m_timer->start(ShownFor);
    });
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::fade);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_offer) {
        case Offer::Nothing:
            break;
        case Offer::Undo:
            emit undoWanted();
            break;
        case Offer::Redo:
            emit redoWanted();
            break;
        case Offer::DiscardDraft:
            emit draftDiscardWanted();
            break;
        case Offer::KeepDraft:
            emit draftKeepWanted();
            break;
        }
    });
    retranslate();
    hide();
}

void MessageBar::showDone(const QString &words, Offer offer, const QString &whole)
{
    show(words, Kind::Done, offer, whole);
    m_timer->start(ShownFor);
}

void MessageBar::showHint(const QString &words)
{
    show(words, Kind::Hint, Offer::Nothing);
    m_timer->start(ShownFor);
}

void MessageBar::showFailure(const QString &words)
{
    m_timer->stop();
    show(words, Kind::Failure, Offer::Nothing);
}

void MessageBar::show(const QString &words, Kind kind, Offer offer, const QString &whole)
{
    m_shown = words;
    m_whole = whole;
    m_kind = kind;
    m_offer = offer;
    const QSignalBlocker quiet(m_more);
    m_more->setChecked(false);
    m_more->setVisible(!whole.isEmpty());
    m_words->setText(words);
    m_words->setAccessibleName(shownOnScreen(whole)); // read out, there is no pointing at it
    m_button->setVisible(offer != Offer::Nothing);
    retranslate();
    paintColours();
    setVisible(true);
    emit shown(true);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_timer->stop();
    m_words->clear();
    m_words->setAccessibleName({});
    m_shown.clear();
    m_whole.clear();
    m_kind = Kind::Done;
    hide();
    emit shown(false);
}

void MessageBar::fade()
{
    // Not from under the fingers of somebody who is about to press the button.
    if (isAncestorOf(focusWidget() ? window()->focusWidget() : nullptr))
        m_timer->start(ShownFor);
    else
        clear();
}

QString MessageBar::text() const
{
    return m_words->text();
}

void MessageBar::retranslate()
{
    m_button->setText(m_offer == Offer::Redo               ? tr("Redo")
                          : m_offer == Offer::DiscardDraft ? tr("Discard")
                                                           : tr("Undo"));
    m_button->setAccessibleName(m_button->text());
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(m_more->text());
    m_more->setToolTip(tr("Show all that was done"));
    nameButton(m_close, tr("Close the message"));
}

void MessageBar::paintColours()
{
    struct Look
    {
        Meaning meaning;
        Glyph glyph;
    };

    const Look look = m_kind == Kind::Failure ? Look { Meaning::Overdue, Glyph::Warning }
        : m_kind == Kind::Hint                ? Look { Meaning::Info, Glyph::Help }
                                              : Look { Meaning::Done, Glyph::Done };
    const Meaning meaning = look.meaning;
    QPalette colours = QPalette();
    m_themeWindow = colours.color(QPalette::Window);
    const QColor tint = meaningTint(meaning, colours);
    colours.setColor(QPalette::Window, tint);
    colours.setColor(QPalette::WindowText, meaningColor(meaning, colours));
    m_words->setPalette(colours);
    m_more->setPalette(colours);
    m_icon->setPalette(colours);
    setPalette(colours);
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        glyphIcon(look.glyph, meaning).pixmap(QSize(side, side), devicePixelRatioF()));
}

bool MessageBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_whole.isEmpty())
        return QFrame::event(event);
    // Plain text that is made here: names may have been covered since the message came.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       Qt::convertFromPlainText(shownOnScreen(m_whole)), this);
    return true;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Its own colours are no news: they are set while it is hidden or already match the theme.
    if (event->type() == QEvent::PaletteChange && isVisible()
        && QPalette().color(QPalette::Window) != m_themeWindow)
        paintColours();
}

} // namespace habeas::ui
