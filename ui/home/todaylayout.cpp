#include "ui/home/todaypage.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/plainlabel.h"
#include "ui/widgets/shortcuts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

// What stands on the page of Today, and where; what it says is read in todaypage.cpp.

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

constexpr int ranges[] = { 7, 14, 30 }; // days

} // namespace

void TodayPage::build()
{
    m_view->setObjectName(QStringLiteral("today"));
    m_sinceLine = plainLabel({}, this);
    m_sinceLine->setObjectName(QStringLiteral("since"));
    m_nothing = plainLabel({}, this);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_why = plainLabel({}, this);
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setFrameShape(QFrame::StyledPanel);
    m_why->setMargin(6);
    m_why->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(10, 8, 10, 8);
    box->addWidget(buildTop());
    box->addWidget(m_sinceLine);
    box->addWidget(m_nothing);
    box->addWidget(buildEmpty(), 1);
    box->addWidget(m_view, 1);
    box->addWidget(m_why);
    box->addLayout(buildVerbs());
    setFocusProxy(m_view);
}

QWidget *TodayPage::buildTop()
{
    auto *top = new QWidget(this);
    m_heading = new QLabel(top);
    makeHeading(m_heading);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    auto *ahead = new QWidget(top);
    m_rangeLabel = new QLabel(ahead);
    m_range = new QComboBox(ahead);
    auto *beside = new QHBoxLayout(ahead); // a name stays with its field
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_rangeLabel);
    beside->addWidget(m_range);
    m_print = new QPushButton(glyphIcon(Glyph::Print), {}, this);
    auto *row = new FlowLayout(top); // with large type in two rows
    row->addWidget(m_heading);
    row->setRight();
    row->addWidget(m_filter);
    row->addWidget(ahead);
    row->addWidget(m_print);
    return top;
}

/// As wide as the words that say what it is for.
void TodayPage::fitFilter()
{
    constexpr int beside = 4; // letters: the sign before the words, the button behind them
    m_filter->setMinimumWidth(m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText())
                              + m_filter->fontMetrics().averageCharWidth() * beside
                              + 2 * m_filter->sizeHint().height());
}

/// Where only a few lines fit, what stands above them says it shortly.
void TodayPage::fitTop()
{
    constexpr int fewLines = 22;
    m_isLow = height() < fewLines * fontMetrics().lineSpacing();
    m_filter->setPlaceholderText(m_isLow ? tr("Filter (Ctrl+F)")
                                         : tr("Filter: any words (Ctrl+F)"));
    m_print->setText(m_isLow ? tr("&Print…") : tr("&Print the list…"));
    fitFilter();
    showSince();
}

QWidget *TodayPage::buildEmpty()
{
    m_empty = new QWidget(this);
    m_newCase = new QPushButton(glyphIcon(Glyph::Add), {}, m_empty);
    m_import = new QPushButton(glyphIcon(Glyph::Import), {}, m_empty);
    auto *row = new QHBoxLayout;
    row->addWidget(m_newCase);
    row->addWidget(m_import);
    row->addStretch();
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addStretch();
    m_empty->hide();
    return m_empty;
}

QLayout *TodayPage::buildVerbs()
{
    auto *row = new FlowLayout;
    const auto add = [&](QPushButton *&button, TodayVerb verb) {
        button = new QPushButton(this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, verb] {
            run(verb);
        });
    };
    add(m_open, TodayVerb::Open);
    add(m_log, TodayVerb::Log);
    add(m_done, TodayVerb::Done);
    add(m_snooze, TodayVerb::Snooze);
    add(m_whyButton, TodayVerb::Why);
    m_until = new QMenu(this);
    return row;
}

void TodayPage::connectParts()
{
    connect(m_loader, &TodayLoader::loaded, this, &TodayPage::showList);
    connect(m_loader, &TodayLoader::checked, this, &TodayPage::showChecks);
    connect(m_loader, &TodayLoader::failed, &m_workbench, &Workbench::failed);
    connect(m_view, &TodayView::verbWanted, this, &TodayPage::run);
    connect(m_view, &TodayView::currentMoved, this, [this] {
        explain({});
        showVerbs();
        emit statusChanged();
    });
    connect(m_view, &TodayView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->setText(m_filter->text() + text);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        m_view->select(0);
        showState();
    });
    connect(m_range, &QComboBox::activated, this, &TodayPage::refresh);
    connect(m_print, &QPushButton::clicked, this, &TodayPage::print);
    connect(m_newCase, &QPushButton::clicked, this, &TodayPage::newCaseWanted);
    connect(m_import, &QPushButton::clicked, this, &TodayPage::importWanted);
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_P) }, [this] {
        print();
    });
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::minutePassed);
    m_minute.start(1min);
    m_renewal.setInterval(250ms);
    connect(&m_renewal, &QTimer::timeout, this, &TodayPage::renewSome);
}

void TodayPage::retranslate()
{
    m_filter->setAccessibleName(tr("Filter"));
    fitTop();
    setFieldLabel(m_rangeLabel, tr("Look &ahead"), m_range);
    m_print->setToolTip(tr("Preview, then paper or PDF (Ctrl+P)"));
    m_newCase->setText(tr("New case…"));
    m_newCase->setToolTip(tr("Ctrl+N"));
    m_import->setText(tr("Import a case file…"));
    m_view->setAccessibleName(tr("What is due"));
    const auto set
        = [this](QPushButton *button, const QString &text, const QString &tip, const QString &key) {
              button->setText(tr("%1 (%2)", "what a button does, its key").arg(text, key));
              button->setAccessibleName(text);
              button->setToolTip(tip);
          };
    set(m_open, tr("Open"), tr("Open the case where this stands (Enter or O)"),
        QStringLiteral("O"));
    set(m_log, tr("Log"), {}, QStringLiteral("L"));
    set(m_done, tr("Done"), {}, QStringLiteral("D"));
    set(m_snooze, tr("Snooze"), tr("Do not show it before a day"), QStringLiteral("S"));
    set(m_whyButton, tr("Why?"), tr("Why it is on this page (W or F1)"), QStringLiteral("W"));
    fillRange();
}

void TodayPage::fillRange()
{
    const QSignalBlocker quiet(m_range);
    const int before = m_range->currentIndex();
    m_range->clear();
    for (const int days : ranges)
        m_range->addItem(tr("%n day(s)", nullptr, days), days);
    m_range->setCurrentIndex(std::max(0, before));
}

} // namespace habeas::ui
