#include "ui/shell/draftbar.h"

#include "app/base/dateprint.h"
#include "ui/widgets/icons.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace habeas::ui {

DraftBar::DraftBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
    , m_continue(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("draftBar"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        glyphIcon(Glyph::Edit, Meaning::Soon).pixmap(QSize(side, side), devicePixelRatioF()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_continue);
    row->addWidget(m_discard);
    connect(m_continue, &QPushButton::clicked, this, &DraftBar::continueWanted);
    connect(m_discard, &QPushButton::clicked, this, &DraftBar::discardWanted);
    retranslate();
    hide();
}

void DraftBar::show(const QString &title, const QDateTime &typed, int others)
{
    m_title = title;
    m_typed = typed.toLocalTime();
    m_others = others;
    retranslate();
    setVisible(true);
}

void DraftBar::clear()
{
    m_title.clear();
    m_words->clear();
    hide();
}

QString DraftBar::text() const
{
    return m_words->text();
}

void DraftBar::retranslate()
{
    m_continue->setText(tr("Continue"));
    m_continue->setToolTip(tr("Open the form as it was (Ctrl+Shift+U)"));
    m_discard->setText(tr("Discard"));
    m_discard->setToolTip(tr("Throw away what was typed in it"));
    if (m_title.isEmpty())
        return;
    const QString hour = m_typed.time().toString(QStringLiteral("HH:mm"));
    const bool today = m_typed.date() == QDate::currentDate();
    QString words = today ? tr("Unfinished: %1, typed at %2", "form, hour").arg(m_title, hour)
                          : tr("Unfinished: %1, typed on %2 at %3", "form, day, hour")
                                .arg(m_title,
                                     printDay(CivilDay::fromQDate(m_typed.date()), screenLanguage(),
                                              DateStyle::Short),
                                     hour);
    if (m_others > 0)
        words = tr("%1 (and %n more)", "an unfinished form, others", m_others).arg(words);
    m_words->setText(words);
}

void DraftBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
