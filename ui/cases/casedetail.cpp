#include "ui/cases/casedetail.h"

#include "ui/cases/findings.h"
#include "ui/cases/words.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/plainlabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

constexpr qsizetype lineCount = 6;
constexpr qsizetype urgentLine = 4; ///< the urgent action

} // namespace

CaseDetail::CaseDetail(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget)
    , m_name(plainLabel({}, this))
    , m_other(plainLabel({}, this))
    , m_findings(new Findings(this))
    , m_facts(new QWidget)
    , m_open(new QPushButton(glyphIcon(Glyph::Open), {}, this))
    , m_hearing(new QPushButton(glyphIcon(Glyph::Hearing), {}, this))
    , m_letter(new QPushButton(glyphIcon(Glyph::Letter), {}, this))
{
    m_name->setObjectName(QStringLiteral("detailName"));
    m_findings->setMoreBelow(true);
    QFont font = m_name->font();
    font.setBold(true);
    m_name->setFont(font);

    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 6, 0);
    auto *form = new QVBoxLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(1);
    for (qsizetype line = 0; line < lineCount; ++line)
        m_values << addLine(form);
    lines->addWidget(m_name);
    lines->addWidget(m_other);
    lines->addWidget(m_facts);
    lines->addWidget(m_findings);
    lines->addStretch(1);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(6, 0, 0, 0);
    QScrollArea *area = scrolling(m_body, this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    box->addWidget(area, 1);
    for (QPushButton *button : { m_open, m_hearing, m_letter })
        box->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &CaseDetail::openWanted);
    connect(m_findings, &Findings::moreWanted, this, &CaseDetail::openWanted);
    connect(m_hearing, &QPushButton::clicked, this, &CaseDetail::hearingWanted);
    connect(m_letter, &QPushButton::clicked, this, &CaseDetail::letterWanted);
    m_facts->setObjectName(QStringLiteral("facts"));
    retranslate();
    paintColours();
}

/// What is read is never cut off at the side.
QSize CaseDetail::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    const int beside = layout()->contentsMargins().left() + layout()->contentsMargins().right()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return { std::max(least.width(), m_body->minimumSizeHint().width() + beside), least.height() };
}

QLabel *CaseDetail::addLine(QVBoxLayout *form)
{
    QLabel *label = plainLabel({});
    label->setContentsMargins(0, 6, 0, 0);
    m_labels << label;
    QLabel *value = plainLabel({});
    form->addWidget(label);
    form->addWidget(value);
    return value;
}

void CaseDetail::show(const CaseSummary &summary)
{
    m_name->setText(tr("%1 %2", "reference, name").arg(isolated(summary.ref), summary.name));
    m_other->setText(summary.otherNames);
    m_other->setVisible(!summary.otherNames.isEmpty());
    m_findings->show(summary.findings);
    const QStringList texts { QStringList { summary.measure, summary.until }.join(u'\n').trimmed(),
                              summary.totals,
                              summary.lastHearing,
                              summary.nextHearing,
                              summary.urgentAction,
                              summary.consent };
    for (qsizetype line = 0; line < texts.size(); ++line) {
        m_values.at(line)->setText(texts.at(line));
        m_values.at(line)->setVisible(!texts.at(line).isEmpty());
        m_labels.at(line)->setVisible(!texts.at(line).isEmpty());
    }
    m_expired = summary.urgentActionExpired;
    paintColours();
    m_facts->show();
    updateGeometry();
    for (QPushButton *button : { m_open, m_hearing, m_letter })
        button->setEnabled(true);
}

void CaseDetail::clear(const QString &why)
{
    m_name->setText(why);
    m_other->hide();
    m_findings->show(QStringList());
    m_facts->hide();
    for (QPushButton *button : { m_open, m_hearing, m_letter })
        button->setEnabled(false);
}

void CaseDetail::retranslate()
{
    const QStringList labels { tr("Now"),          tr("Days"),          tr("Last hearing"),
                               tr("Next hearing"), tr("Urgent action"), tr("Consent") };
    for (qsizetype line = 0; line < labels.size(); ++line)
        m_labels.at(line)->setText(labels.at(line));
    m_open->setText(tr("&Open"));
    m_open->setToolTip(tr("Open the case (Enter)"));
    m_hearing->setText(tr("Lo&g hearing"));
    m_hearing->setToolTip(tr("Log a hearing of this case (Ctrl+H)"));
    m_letter->setText(tr("&Write letter"));
    m_letter->setToolTip(tr("Write a letter about this case (Ctrl+Shift+E)"));
}

void CaseDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintColours();
}

void CaseDetail::paintColours()
{
    const QPalette own; // the application's
    QPalette quiet = own;
    quiet.setColor(QPalette::WindowText, meaningColor(Meaning::Unknown, own));
    for (QLabel *label : std::as_const(m_labels))
        label->setPalette(quiet);
    QPalette urgent = own;
    if (m_expired)
        urgent.setColor(QPalette::WindowText, meaningColor(Meaning::Overdue, own));
    m_values.at(urgentLine)->setPalette(urgent);
}

} // namespace habeas::ui
