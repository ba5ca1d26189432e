#include "ui/widgets/lists/pastedialog.h"

#include "app/casefile/liberty.h"
#include "app/casefile/thesaurus.h"
#include "app/records/find/similarpeople.h"
#include "ui/models/fieldnames.h"
#include "ui/models/listnames.h"
#include "ui/models/recordtable.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/workprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
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

struct PasteFields
{
    Q_DECLARE_TR_FUNCTIONS(PasteFields)
};

struct Named
{
    const char *key;
    const char *words;
};

// Columns of a table of cases that fill what is made beside the case; what they fill is called
// otherwise in its own form. The others have the name of their field.
constexpr Named linkedNames[] = {
    { "name", QT_TRANSLATE_NOOP("PasteFields", "Person’s name") },
    { "other_name", QT_TRANSLATE_NOOP("PasteFields", "The same name in another script") },
    { "detained", QT_TRANSLATE_NOOP("PasteFields", "Detained on") },
    { "held_until", QT_TRANSLATE_NOOP("PasteFields", "Held until") },
    { "detention", QT_TRANSLATE_NOOP("PasteFields", "Kind of detention") },
    { "place", QT_TRANSLATE_NOOP("PasteFields", "Place of detention") },
    { "authority", QT_TRANSLATE_NOOP("PasteFields", "Held by") },
    { "grounds", QT_TRANSLATE_NOOP("PasteFields", "Grounds for detention") },
};

/// True where the table fills one of these.
bool fillsTable(const PasteTable &table, const char *linked)
{
    return std::ranges::any_of(table.fields, [&](const QByteArray &field) {
        const LinkedField *one = linkedField(table.table, field);
        return one && QByteArrayView(one->table) == QByteArrayView(linked);
    });
}
} // namespace

PasteDialog::PasteDialog(Workbench &workbench, const ListShape &shape,
                         const QList<QStringList> &rows, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_shape(shape)
    , m_rows(rows)
    , m_fields(pasteFields(shape.table))
    , m_header(new QCheckBox)
    , m_wishes(new QFormLayout)
    , m_similar(new QComboBox)
    , m_detention(new QComboBox)
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
    for (const Named &named : linkedNames) {
        if (linkedField(m_shape.table, field) && field == named.key)
            return PasteFields::tr(named.words);
    }
    if (const LinkedField *linked = linkedField(m_shape.table, field))
        return fieldName(linked->table, linked->field);
    return fieldName(m_shape.table.constData(), field.constData());
}

void PasteDialog::build()
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    m_header->setObjectName(QStringLiteral("pasteHeader"));
    box->addWidget(m_header);
    buildChoices(body);
    box->addLayout(m_wishes);
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

void PasteDialog::buildChoices(QWidget *body)
{
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
    static_cast<QVBoxLayout *>(body->layout())->addLayout(grid);
    m_similar->setObjectName(QStringLiteral("pasteSimilar"));
    m_detention->setObjectName(QStringLiteral("pasteDetention"));
    for (QComboBox *wish : { m_similar, m_detention }) {
        wish->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_wishNames << addField(m_wishes, wish);
        connect(wish, &QComboBox::currentIndexChanged, this, &PasteDialog::preview);
    }
}

/// Again in another language; what is chosen stays.
void PasteDialog::fillChoices()
{
    using Similar = PasteTable::Similar;
    const QScopedValueRollback filling(m_guessing, true);
    const int similar = qMax(0, m_similar->currentIndex());
    const QString kind = m_detention->currentData().toString();
    m_similar->clear();
    m_similar->addItem(tr("are left out"), int(Similar::LeaveOut));
    m_similar->addItem(tr("are about somebody else: a new person"), int(Similar::NewPerson));
    m_similar->addItem(tr("are about the person on record"), int(Similar::SamePerson));
    m_similar->setCurrentIndex(similar);
    m_detention->clear();
    m_detention->addItem(tr("(not said: such rows are left out)"), QString());
    for (const QString &code : codesOf(QStringLiteral("measure_type")))
        m_detention->addItem(codeLabel(QStringLiteral("measure_type"), code, screenLanguage()),
                             code);
    m_detention->setCurrentIndex(qMax(0, m_detention->findData(kind)));
    setFieldLabel(m_wishNames.at(0), tr("Rows with a &name like one on record"), m_similar);
    setFieldLabel(m_wishNames.at(1), tr("&Kind of detention where no column says it"), m_detention);
}

void PasteDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Paste a table"));
    m_header->setText(tr("The &first row names the columns"));
    fillChoices();
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
    table.similar = PasteTable::Similar(m_similar->currentData().toInt());
    table.detention = m_detention->currentData().toString();
    return table;
}

void PasteDialog::preview()
{
    if (m_guessing)
        return;
    const PasteTable table = pasted();
    m_writes = -1;
    m_job.forget();
    const bool hasNames = fillsTable(table, Name::kind.table);
    m_wishes->setRowVisible(m_similar, hasNames);
    m_wishes->setRowVisible(
        m_detention, fillsTable(table, Measure::kind.table) && !table.fields.contains("detention"));
    const bool isQuick = !hasNames || SimilarPeople::isQuick(m_workbench.connection());
    if (table.rows.size() <= ReadAtOnce && isQuick) {
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

TableCell PasteDialog::happens(const PasteRow &row)
{
    switch (row.outcome) {
    case PasteRow::Outcome::Adds:
        return { row.makes.isEmpty()
                     ? tr("is added")
                     : tr("is added, with: %1").arg(row.makes.join(QStringLiteral("; "))) };
    case PasteRow::Outcome::Changes:
        return { row.makes.isEmpty()
                     ? tr("is changed")
                     : tr("is changed, with: %1").arg(row.makes.join(QStringLiteral("; "))) };
    case PasteRow::Outcome::Same:
        return { tr("is there already") };
    case PasteRow::Outcome::Similar:
        return { tr("▲ somebody like that is on record, left out"),
                 {},
                 tr("somebody like that is on record, left out") };
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

QString PasteDialog::countWords(const PastePlan &plan) const
{
    using Outcome = PasteRow::Outcome;
    const auto number = [&plan](Outcome outcome) {
        return QLocale().toString(plan.count(outcome));
    };
    QStringList lines { tr("%1 added, %2 changed, %3 there already, %4 with a problem, left out")
                            .arg(number(Outcome::Adds), number(Outcome::Changes),
                                 number(Outcome::Same), number(Outcome::Problem)) };
    const int left = plan.count(Outcome::Similar);
    const auto like = static_cast<int>(std::ranges::count_if(plan.rows, [](const PasteRow &row) {
        return !row.similar.isEmpty();
    }));
    if (left > 0)
        lines << QStringLiteral("▲ ")
                + tr("%Ln row(s) left out: the name is like one on record. Say above who they are "
                     "about.",
                     nullptr, left);
    else if (like > 0)
        lines << QStringLiteral("▲ ")
                + tr("%Ln row(s) with a name like one on record.", nullptr, like);
    const QString leftOut = leftOutWords();
    if (!leftOut.isEmpty())
        lines << QStringLiteral("▲ ") + leftOut;
    return lines.join(u'\n');
}

/// What happens, the fields and why.
QList<TableCell> PasteDialog::cellsOf(const PasteRow &row) const
{
    QStringList fields;
    QStringList why;
    for (const PasteProblem &problem : row.problems) {
        fields << (problem.field.isEmpty() ? QString() : fieldWords(problem.field.toLatin1()));
        why << (row.problems.size() > 1 && !problem.field.isEmpty()
                    ? tr("%1: %2", "field, what is wrong").arg(fields.last(), problem.why)
                    : problem.why);
    }
    if (row.outcome != PasteRow::Outcome::Problem) {
        for (const QString &field : row.fields)
            fields << fieldWords(field.toLatin1());
        why << row.why;
    }
    if (!row.similar.isEmpty())
        why << tr("Like: %1.", "people on record").arg(row.similar.join(QStringLiteral("; ")));
    why.removeAll(QString());
    fields.removeDuplicates();
    return { happens(row),
             { cellText(fields.join(QStringLiteral(", "))) },
             { cellText(why.join(u' ')) } };
}

void PasteDialog::showPlan(const PastePlan &plan)
{
    m_summary->setText(countWords(plan));
    ValueTable table;
    table.headers
        = QStringList { tr("Row"), tr("Record"), tr("What happens"), tr("Field"), tr("Why") };
    // As a spreadsheet counts them.
    const int before = m_header->isChecked() ? 1 : 0;
    for (const PasteRow &row : plan.rows) {
        const QString line = QLocale().toString(row.number + before);
        table.rows.append(
            { QUuid::createUuid(),
              {},
              QList<TableCell> { { line, qint64 { row.number } }, { cellText(row.what) } }
                  + cellsOf(row) });
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
