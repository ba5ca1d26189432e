#include "ui/hearings/loghearingdialog.h"

#include "ui/hearings/hearingform.h"
#include "ui/models/draftkeeper.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace habeas::ui {

LogHearingDialog::LogHearingDialog(Workbench &workbench, const QString &ref, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_form(new HearingForm(workbench, ref))
    , m_sign(new QLabel(this))
    , m_plan(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_save(new QPushButton(glyphIcon(Glyph::Done), {}, this))
    , m_cancel(new QPushButton(this))
{
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_next->setObjectName(QStringLiteral("saveAndNext"));

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sign, 0, Qt::AlignTop);
    foot->addWidget(m_plan, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : { m_next, m_save, m_cancel }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *box = new QVBoxLayout(this);
    box->addWidget(scrolling(m_form, this), 1);
    box->addLayout(foot);
    box->addLayout(buttons);

    connect(m_form, &HearingForm::changed, this, &LogHearingDialog::showPlan);
    connect(m_save, &QPushButton::clicked, this, &LogHearingDialog::saveAndClose);
    connect(m_next, &QPushButton::clicked, this, &LogHearingDialog::saveAndNext);
    connect(m_cancel, &QPushButton::clicked, this, &LogHearingDialog::reject);
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) },
               [this] {
                   saveAndClose();
               });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter) },
               [this] {
                   saveAndNext();
               });
    retranslate();
    m_form->focusFirst();
    keepDrafts({});
}

LogHearingDialog *LogHearingDialog::resume(Workbench &workbench, const Draft &draft,
                                           QWidget *parent)
{
    auto *dialog = new LogHearingDialog(workbench, QString(), parent);
    delete dialog->m_draft;
    dialog->m_form->setTyped(QJsonDocument::fromJson(draft.content.toUtf8()).object());
    dialog->keepDrafts(draft);
    return dialog;
}

QString LogHearingDialog::draftTitle(const Draft &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    return tr("hearing for %1", "case reference")
        .arg(content.value(QStringLiteral("case")).toString());
}

void LogHearingDialog::keepDrafts(Draft draft)
{
    draft.form = FormName;
    m_draft = new DraftKeeper(
        m_workbench, draft,
        [this] {
            return QString::fromUtf8(QJsonDocument(m_form->typed()).toJson(QJsonDocument::Compact));
        },
        this);
    connect(m_form, &HearingForm::changed, m_draft, &DraftKeeper::touch);
}

void LogHearingDialog::reject()
{
    m_draft->keepNow();
    QDialog::reject();
}

bool LogHearingDialog::save()
{
    if (!m_form->settle())
        return false;
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = logHearing(session, m_form->entry());
        if (done)
            m_saved = done->words;
        else
            why = done.error();
        return done;
    });
    if (saved)
        m_draft->discard();
    if (why && !m_form->showProblem(*why))
        m_plan->setText(why->message);
    return saved;
}

/// Closing at once also means that a second press finds no form to save from.
void LogHearingDialog::saveAndClose()
{
    if (isVisible() && save())
        accept();
}

/// The form is empty afterwards, so a second press finds no date and saves nothing.
void LogHearingDialog::saveAndNext()
{
    if (isVisible() && save()) {
        m_form->startAgain();
        m_draft->startAgain(); // the empty form is no draft
    }
}

void LogHearingDialog::showPlan()
{
    const HearingPlan &plan = m_form->plan();
    const QString refusal = m_form->refusal();
    QStringList lines;
    if (!refusal.isEmpty())
        lines << refusal;
    else if (!plan.effects.isEmpty())
        lines << tr("This will do: %1", "sentences").arg(plan.effects.join(u' '));
    lines += plan.warnings;
    if (lines.isEmpty() && !m_saved.isEmpty())
        lines << tr("Saved: %1", "what was done").arg(m_saved);
    m_plan->setText(lines.join(u'\n'));
    const int side = fontMetrics().height();
    const bool doubt = !refusal.isEmpty() || !plan.warnings.isEmpty();
    m_sign->setPixmap(doubt ? glyphIcon(Glyph::Warning, Meaning::Soon)
                                  .pixmap(QSize(side, side), devicePixelRatioF())
                            : QPixmap());
}

void LogHearingDialog::retranslate()
{
    setWindowTitle(tr("Log hearing"));
    m_next->setText(tr("Sa&ve and next"));
    m_next->setToolTip(tr("Save and log another hearing of the same case (Ctrl+Shift+Enter)"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Save and close (Ctrl+Enter)"));
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip(tr("Close; what was typed is kept as a draft (Esc)"));
    showPlan();
}

void LogHearingDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Enter alone goes on to the next field: a half-typed hearing is not saved by a habit.
void LogHearingDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers().testFlag(Qt::ControlModifier)) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else
        focusNextChild();
}

/// As tall as its fields where the screen has the room; the body scrolls where it has not.
void LogHearingDialog::showEvent(QShowEvent *event)
{
    constexpr int margin = 60; // a window's own title and borders
    const QSize room = screen()->availableSize() - QSize(margin, margin);
    const int wanted = m_form->sizeHint().height() + sizeHint().height()
        - findChild<QScrollArea *>()->sizeHint().height();
    const int width = fontMetrics().averageCharWidth() * 90;
    const int messages
        = fontMetrics().lineSpacing() * 6; // that appear under fields while one types
    resize(QSize(width, wanted + messages).boundedTo(room));
    QDialog::showEvent(event);
}

} // namespace habeas::ui
