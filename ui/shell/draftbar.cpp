#include "ui/shell/draftbar.h"

#include "app/base/dates/dateprint.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/onelinelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace habeas::ui {

namespace {

QString hourOf(const QDateTime &local, bool seconds)
{
    return local.time().toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace

DraftBar::DraftBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new OneLineLabel(this))
    , m_continue(new QPushButton(this))
    , m_list(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_wait(new QPushButton(this))
{
    build();
    retranslate();
    hide();
}

void DraftBar::build()
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("draftBar"));
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        glyphIcon(Glyph::Edit, Meaning::Soon).pixmap(QSize(side, side), devicePixelRatioF()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    for (QPushButton *button : { m_continue, m_list, m_discard, m_wait })
        row->addWidget(button);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (!m_drafts.isEmpty())
            emit continueWanted(m_drafts.first().id);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (!m_drafts.isEmpty())
            emit discardWanted(m_drafts.first().id);
    });
    connect(m_list, &QPushButton::clicked, this, &DraftBar::listWanted);
    connect(m_wait, &QPushButton::clicked, this, [this] {
        for (const DraftLine &draft : std::as_const(m_drafts))
            m_later << draft.id;
        clear();
    });
}

void DraftBar::show(const QList<DraftLine> &drafts)
{
    m_drafts = drafts;
    retranslate();
    showWhereWanted();
}

void DraftBar::showWhereWanted()
{
    const bool wanted = !m_away && !std::ranges::all_of(m_drafts, [this](const DraftLine &draft) {
        return m_later.contains(draft.id);
    });
    if (wanted)
        setVisible(true);
    else
        leave();
}

/// By itself Qt would hand the keyboard to whatever stands next: the button that locks.
void DraftBar::leave()
{
    const QWidget *focus = window()->focusWidget(); // also while a form stands before the window
    const bool within = focus != nullptr && isAncestorOf(focus);
    hide();
    if (within)
        emit focusLeft();
}

void DraftBar::giveWay(bool away)
{
    m_away = away;
    showWhereWanted();
}

void DraftBar::clear()
{
    m_drafts.clear();
    m_words->clear();
    m_words->setToolTip({});
    leave();
}

QString DraftBar::text() const
{
    return m_words->text();
}

QString DraftBar::momentText(const QDateTime &typed, bool seconds)
{
    const QDateTime local = typed.toLocalTime();
    return local.date() == QDate::currentDate() ? hourOf(local, seconds)
                                                : dayAndHour(typed, seconds);
}

QString DraftBar::dayAndHour(const QDateTime &typed, bool seconds)
{
    const QDateTime local = typed.toLocalTime();
    return tr("%1 at %2", "day, hour")
        .arg(printDay(CivilDay::fromQDate(local.date()), screenLanguage(), DateStyle::Short),
             hourOf(local, seconds));
}

QString DraftBar::words() const
{
    const DraftLine &newest = m_drafts.first();
    const auto others = static_cast<int>(m_drafts.size()) - 1;
    QString words;
    if (newest.cutOff) {
        words
            = tr("An unfinished form is kept: %2, typed until %3. The program closed unexpectedly "
                 "about %1; all saved work is safe",
                 "hour, form, hour with seconds")
                  .arg(momentText(newest.typed, false), newest.title,
                       momentText(newest.typed, true));
    } else {
        const QDateTime local = newest.typed.toLocalTime();
        const QString hour = local.time().toString(QStringLiteral("HH:mm"));
        words = local.date() == QDate::currentDate()
            ? tr("Unfinished: %1, typed at %2", "form, hour").arg(newest.title, hour)
            : tr("Unfinished: %1, typed on %2 at %3", "form, day, hour")
                  .arg(newest.title,
                       printDay(CivilDay::fromQDate(local.date()), screenLanguage(),
                                DateStyle::Short),
                       hour);
    }
    return others > 0 ? tr("%1 (and %n more)", "an unfinished form, others", others).arg(words)
                      : words;
}

void DraftBar::retranslate()
{
    m_continue->setText(tr("Continue"));
    m_continue->setToolTip(tr("Open the form as it was (Ctrl+Shift+U)"));
    m_list->setText(tr("All of them…"));
    m_list->setToolTip(tr("Choose among all unfinished forms (Ctrl+Shift+U)"));
    m_list->setVisible(m_drafts.size() > 1);
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Throw away what was typed in it"));
    m_wait->setText(tr("Later"));
    m_wait->setToolTip(tr("Hide this line; what was typed stays kept"));
    m_words->setText(m_drafts.isEmpty() ? QString() : words());
    m_words->setToolTip(m_words->text().toHtmlEscaped()); // where the line is too short for it
}

void DraftBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
