#include "ui/widgets/lists/pastedialog.h"

#include "ui/models/fieldnames.h"
#include "ui/models/listnames.h"
#include "ui/models/recordtable.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/workprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

namespace {
constexpr int ChoicesARow = 4;
constexpr qsizetype ReadAtOnce = 50; // rows; a few milliseconds
} // namespace

PasteDialog::PasteDialog(Workbench &workbench, const ListShape &shape,
                         const QList<QStringList> &rows, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_shape(shape)
    , m_rows(rows)
    , m_fields(pasteFields(shape.table))
    , m_header(new QCheckBox)
    , m_summary(new QLabel)
    , m_model(new RecordTableModel(this))
    , m_table(new TableView)
    , m_job(workbench.session().vault->key())
{
    for (const QStringList &row : rows)
        m_columns = std::max(m_columns, row.size());
    build();
    retranslate();
    guess();
    preview();
}

QString PasteDialog::fieldWords(const QByteArray &field) const
{
    return fieldName(m_shape.table.constData(), field.constData());
}

void PasteDialog::build()
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    m_header->setObjectName(QStringLiteral("pasteHeader"));
    box->addWidget(m_header);
    auto *grid = new QGridLayout;
    for (int column = 0; column < m_columns; ++column) {
        auto *label = new QLabel(body);
        auto *choice = new QComboBox(body);
        label->setTextFormat(Qt::PlainText);
        label->setText(fontMetrics().elidedText(m_rows.first().value(column), Qt::ElideRight,
                                                fontMetrics().averageCharWidth() * 20));
        choice->addItem(tr("(left out)"), QByteArray());
        for (const QByteArray &field : std::as_const(m_fields))
            choice->addItem(fieldWords(field), field);
        choice->setAccessibleName(
            tr("Field for column %1, “%2”").arg(column + 1).arg(m_rows.first().value(column)));
        connect(choice, &QComboBox::currentIndexChanged, this, &PasteDialog::preview);
        const int row = column / ChoicesARow * 2;
        grid->addWidget(label, row, column % ChoicesARow);
        grid->addWidget(choice, row + 1, column % ChoicesARow);
        m_choices << choice;
    }
    box->addLayout(grid);
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    box->addWidget(m_summary);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    box->addWidget(m_table, 1);
    setBody(body);
    setOffersNext(false);
    setWide(true);
    connect(m_header, &QCheckBox::toggled, this, &PasteDialog::preview);
    connect(&m_job, &VaultJob::failed, &m_workbench, &Workbench::failed);
}

void PasteDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Paste a table"));
    m_header->setText(tr("The &first row names the columns"));
    m_table->setAccessibleName(tr("What each row would do"));
    say({ tr("Nothing is saved before you save. Empty cells leave fields as they are. It is one "
             "step: Ctrl+Z takes all of it back.") },
        false);
}

/// A first row that names two fields, or all there are, is a header; without one the columns are
/// taken as the list shows them.
void PasteDialog::guess()
{
    const QScopedValueRollback guessing(m_guessing, true);
    QHash<QByteArray, QString> names;
    for (const QByteArray &field : std::as_const(m_fields))
        names.insert(field, fieldWords(field));
    for (const ListColumn &column : m_shape.columns) {
        // The cases list calls some fields otherwise than their form does.
        if (column.ofRecord && m_fields.contains(column.key))
            names.insert(column.key, columnName(m_shape, column));
    }
    const QList<QByteArray> guessed = guessFields(m_shape.table, m_rows.first(), names);
    const auto known = guessed.size() - guessed.count(QByteArray());
    m_header->setChecked(known >= std::min<qsizetype>(2, guessed.size()));
    if (!m_header->isChecked())
        return;
    for (qsizetype i = 0; i < guessed.size(); ++i)
        m_choices.at(i)->setCurrentIndex(std::max(0, m_choices.at(i)->findData(guessed.at(i))));
}

PasteTable PasteDialog::pasted() const
{
    PasteTable table;
    table.table = m_shape.table;
    for (const QComboBox *choice : m_choices)
        table.fields << choice->currentData().toByteArray();
    table.rows = m_rows.mid(m_header->isChecked() ? 1 : 0);
    return table;
}

void PasteDialog::preview()
{
    if (m_guessing)
        return;
    const PasteTable table = pasted();
    m_writes = -1;
    m_job.forget();
    if (table.rows.size() <= ReadAtOnce) {
        takePlan(planPaste(m_workbench.connection(), table, m_workbench.today()));
        return;
    }
    m_summary->setText(tr("Looking at %n row(s)…", nullptr, static_cast<int>(table.rows.size())));
    m_job.ask([this, table,
               today = m_workbench.today()](const Connection &connection,
                                            const std::function<bool()> &stop) -> VaultJob::Show {
        const auto plan = planPaste(connection, table, today, [&stop](qsizetype, qsizetype) {
            return !stop();
        });
        return [this, plan] {
            takePlan(plan);
        };
    });
}

void PasteDialog::takePlan(const Result<PastePlan> &plan)
{
    if (plan) {
        m_refusal.clear();
        m_writes = plan->count(PasteRow::Outcome::Adds) + plan->count(PasteRow::Outcome::Changes);
        showPlan(*plan);
    } else {
        m_writes = 0;
        m_refusal = plan.error().message;
        m_summary->setText(QStringLiteral("▲ ") + m_refusal);
        m_model->show({});
    }
}

TableCell PasteDialog::happens(PasteRow::Outcome outcome)
{
    switch (outcome) {
    case PasteRow::Outcome::Adds:
        return { tr("is added") };
    case PasteRow::Outcome::Changes:
        return { tr("is changed") };
    case PasteRow::Outcome::Same:
        return { tr("is there already") };
    case PasteRow::Outcome::Problem:
        break;
    }
    return { tr("▲ problem, left out"), {}, tr("problem, left out") };
}

/// Columns that fill nothing: somebody may believe that they were saved.
QString PasteDialog::leftOutWords() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->currentData().toByteArray().isEmpty())
            names << (m_header->isChecked() && !m_rows.first().value(i).trimmed().isEmpty()
                          ? tr("“%1”").arg(m_rows.first().value(i).trimmed())
                          : QLocale().toString(i + 1));
    }
    if (names.isEmpty())
        return {};
    return tr("%n column(s) left out: %1.", nullptr, static_cast<int>(names.size()))
        .arg(names.join(QStringLiteral(", ")));
}

void PasteDialog::showPlan(const PastePlan &plan)
{
    using Outcome = PasteRow::Outcome;
    const auto number = [&plan](Outcome outcome) {
        return QLocale().toString(plan.count(outcome));
    };
    const QString counts = tr("%1 added, %2 changed, %3 there already, %4 with a problem, left out")
                               .arg(number(Outcome::Adds), number(Outcome::Changes),
                                    number(Outcome::Same), number(Outcome::Problem));
    const QString leftOut = leftOutWords();
    m_summary->setText(leftOut.isEmpty() ? counts : counts + QStringLiteral("\n▲ ") + leftOut);
    ValueTable table;
    table.headers
        = QStringList { tr("Row"), tr("Record"), tr("What happens"), tr("Field"), tr("Why") };
    // As a spreadsheet counts them.
    const int before = m_header->isChecked() ? 1 : 0;
    for (const PasteRow &row : plan.rows) {
        const bool bad = row.outcome == PasteRow::Outcome::Problem;
        QStringList fields;
        QStringList why;
        for (const PasteProblem &problem : row.problems) {
            fields << (problem.field.isEmpty() ? QString() : fieldWords(problem.field.toLatin1()));
            why << (row.problems.size() > 1 && !problem.field.isEmpty()
                        ? tr("%1: %2", "field, what is wrong").arg(fields.last(), problem.why)
                        : problem.why);
        }
        if (!bad) {
            for (const QString &field : row.fields)
                fields << fieldWords(field.toLatin1());
            why << row.why;
        }
        const QString line = QLocale().toString(row.number + before);
        table.rows.append({ QUuid::createUuid(),
                            {},
                            { { line, qint64 { row.number } },
                              { cellText(row.what) },
                              happens(row.outcome),
                              { cellText(fields.join(QStringLiteral(", "))) },
                              { cellText(why.join(u' ')) } } });
    }
    m_model->show(table);
    m_table->fitColumns();
}

bool PasteDialog::save()
{
    if (m_writes < 0) {
        say({ tr("The rows are still being looked at. Save again in a moment.") }, true);
        return false;
    }
    if (m_writes == 0) {
        say({ m_refusal.isEmpty() ? tr("No row would add or change anything.") : m_refusal }, true);
        return false;
    }
    const QString words
        = tr("Paste a table: %1", "how many records").arg(manyWords(m_shape.table, m_writes));
    const PasteTable table = pasted();
    return performLong(m_workbench, words, this, [&](Session &session, const Progress &progress) {
        return runPaste(session, table, words, progress);
    });
}

} // namespace habeas::ui
