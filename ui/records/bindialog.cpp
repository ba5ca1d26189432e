#include "ui/records/bindialog.h"

#include "app/actions/records/recordactions.h"
#include "app/records/store/anyrepository.h"
#include "ui/models/moments.h"
#include "ui/models/recordtable.h"
#include "ui/records/formtable.h"
#include "ui/records/recordwords.h"
#include "ui/widgets/lists/columnwidths.h"
#include "ui/widgets/lists/keptrow.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace habeas::ui {

BinDialog::BinDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_model(new RecordTableModel(this))
    , m_table(new TableView(this))
    , m_words(new QLabel(this))
    , m_back(new QPushButton(glyphIcon(Glyph::Undo), {}, this))
    , m_close(new QPushButton(this))
{
    build();
    retranslate();
    fill();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BinDialog::build()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("bin"));
    constexpr int whatColumn = 3;
    m_table->fitter()->setMain(whatColumn);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_back->setObjectName(QStringLiteral("bringBack"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : { m_back, m_close }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_words);
    box->addWidget(m_table, 1);
    box->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &BinDialog::bringBack);
    connect(m_table, &TableView::rowOpened, this, &BinDialog::bringBack);
    connect(m_close, &QPushButton::clicked, this, &BinDialog::reject);
}

void BinDialog::fill()
{
    const Connection &connection = m_workbench.connection();
    const KeptRow kept(*m_table);
    m_bin = readBin(connection).value_or(QList<BinLine>());
    ValueTable table {
        { tr("When", "put into the bin"), tr("By whom"), tr("Kind"), tr("What"), tr("Case") }, {}
    };
    QHash<QString, CaseFolder> folders;
    for (const BinLine &line : std::as_const(m_bin)) {
        const AnyRecord &record = line.record;
        const QString ref = caseRefOf(connection, record).value_or(QString());
        if (!ref.isEmpty() && !folders.contains(ref))
            folders.insert(ref, loadCase(connection, ref).value_or(CaseFolder()));
        table.rows.append({ record.id,
                            ref,
                            { { momentText(line.at), line.at },
                              { line.author },
                              { kindWord(record.shape->kind.table) },
                              { recordWords(folders.value(ref), record) },
                              { ref } } });
    }
    m_model->show(table);
    m_table->fitColumns();
    m_words->setText(m_bin.isEmpty()
                         ? tr("The bin is empty.")
                         : tr("Nothing here is lost: choose a line and bring it back. What belongs "
                              "to a record comes back with it."));
    m_back->setEnabled(!m_bin.isEmpty());
    kept.restore(*m_table);
    if (m_bin.isEmpty()) // the button that had the focus is grey
        m_close->setFocus(Qt::OtherFocusReason);
}

void BinDialog::bringBack()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_bin.size())
        return;
    const AnyRecord record = m_bin.at(row).record;
    const Connection &connection = m_workbench.connection();
    const QString ref = caseRefOf(connection, record).value_or(QString());
    const CaseFolder folder = loadCase(connection, ref).value_or(CaseFolder());
    std::optional<Error> why;
    const bool done = m_workbench.perform([&](Session &session) {
        Result<Done> restored = restoreRecord(session, record.shape->kind.table, record.id,
                                              restoringWords(ref, folder, record));
        if (!restored)
            why = restored.error();
        return restored;
    });
    if (done)
        fill();
    else if (why)
        m_words->setText(why->message);
}

void BinDialog::retranslate()
{
    setWindowTitle(tr("Bin"));
    m_table->setAccessibleName(tr("What is in the bin"));
    m_back->setText(tr("&Bring back"));
    m_close->setText(tr("Close"));
}

/// As large as a list needs, in letters, where the screen has the room.
void BinDialog::showEvent(QShowEvent *event)
{
    constexpr int Margin = 60; // a window's own title and borders
    constexpr int Letters = 110;
    constexpr int Lines = 24;
    const QSize wanted(fontMetrics().averageCharWidth() * Letters,
                       fontMetrics().lineSpacing() * Lines);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(Margin, Margin)));
    QDialog::showEvent(event);
}

void BinDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace habeas::ui
