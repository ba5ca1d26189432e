#include "ui/shell/draftsdialog.h"

#include "ui/models/recordtable.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

DraftsDialog::DraftsDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new RecordTableModel(this))
    , m_table(new TableView(this))
    , m_words(new QLabel(this))
    , m_continue(new QPushButton(glyphIcon(Glyph::Edit), {}, this))
    , m_discard(new QPushButton(glyphIcon(Glyph::Bin), {}, this))
    , m_close(new QPushButton(this))
{
    build();
    retranslate();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DraftsDialog::build()
{
    constexpr QSize wanted { 640, 360 };
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("drafts"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : { m_continue, m_discard, m_close }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_words);
    box->addWidget(m_table, 1);
    box->addLayout(buttons);
    resize(wanted);
    connect(m_table, &TableView::rowOpened, this, &DraftsDialog::goOn);
    connect(m_continue, &QPushButton::clicked, this, &DraftsDialog::goOn);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (!chosen().isNull())
            emit discardWanted(chosen());
    });
    connect(m_close, &QPushButton::clicked, this, &DraftsDialog::reject);
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::Key_Delete) }, [this] {
        m_discard->click();
    });
}

void DraftsDialog::setDrafts(const QList<DraftLine> &drafts)
{
    const int row = std::max(m_table->currentIndex().row(), 0);
    m_drafts = drafts;
    fill();
    if (drafts.isEmpty())
        return;
    // Not by selectRow(): it takes Ctrl and Shift, still held from the key that opened this, for a
    // wish to select otherwise.
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(std::min<int>(row, static_cast<int>(drafts.size()) - 1), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DraftsDialog::fill()
{
    ValueTable table { { tr("Form"), tr("Begins with"), tr("Typed until") }, {} };
    for (const DraftLine &draft : std::as_const(m_drafts))
        table.rows.append({ draft.id,
                            {},
                            { { draft.title },
                              { cellText(draft.glimpse) },
                              { DraftBar::dayAndHour(draft.typed) } } });
    m_model->show(table);
    m_table->fitColumns();
    m_words->setText(m_drafts.isEmpty()
                         ? tr("No form is unfinished.")
                         : tr("%n form(s) were not finished. What was typed is kept until it is "
                              "saved or discarded.",
                              nullptr, static_cast<int>(m_drafts.size())));
    m_continue->setEnabled(!m_drafts.isEmpty());
    m_discard->setEnabled(!m_drafts.isEmpty());
}

QUuid DraftsDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_drafts.size() ? m_drafts.at(row).id : QUuid();
}

/// Closes first: one form stands above the window at a time.
void DraftsDialog::goOn()
{
    const QUuid draft = chosen();
    if (draft.isNull())
        return;
    accept();
    emit continueWanted(draft);
}

void DraftsDialog::retranslate()
{
    setWindowTitle(tr("Unfinished forms"));
    m_table->setAccessibleName(tr("Unfinished forms"));
    m_continue->setText(tr("&Continue"));
    m_discard->setText(tr("&Discard"));
    m_discard->setToolTip(tr("Throw away what was typed in it (Del)"));
    m_close->setText(tr("Close"));
}

void DraftsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace habeas::ui
