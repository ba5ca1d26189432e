#include "ui/widgets/lists/pastedialog.h"

#include "app/casefile/liberty.h"
#include "app/casefile/thesaurus.h"
#include "app/records/find/similarpeople.h"
#include "ui/models/fieldnames.h"
#include "ui/models/listnames.h"
#include "ui/models/recordtable.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/pastetable.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/workprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

namespace {
constexpr int ChoicesARow = 4;
constexpr qsizetype ReadAtOnce = 50; // rows; a few milliseconds
constexpr int RowsMeasured = 40; // for the widths; measuring all takes its time

bool isDate(const QByteArray &table, const QByteArray &field)
{
    const LinkedField *linked = linkedField(table, field);
    const RecordShape *shape = shapeOf(linked != nullptr ? QByteArray(linked->table) : table);
    const qsizetype at = shape == nullptr
        ? -1
        : shape->indexOf(linked != nullptr ? QByteArray(linked->field) : field);
    return at >= 0 && shape->fields.at(at).type == FieldType::Date;
}

/// Whether a day of the table may be the month, and nothing says which.
bool hasTwoWayDates(const PasteTable &table)
{
    static const QRegularExpression twoWay(
        QStringLiteral("^(0?[1-9]|1[0-2])[./-](0?[1-9]|1[0-2])[./-](?:\\d{2}|\\d{4})$"));
    for (qsizetype column = 0; column < table.fields.size(); ++column) {
        if (!isDate(table.table, table.fields.at(column)))
            continue;
        for (const QStringList &row : table.rows) {
            const auto match = twoWay.match(row.value(column).trimmed());
            if (match.hasMatch() && match.captured(1).toInt() != match.captured(2).toInt())
                return true;
        }
    }
    return false;
}

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
    , m_whose(new QComboBox)
    , m_dates(new QComboBox)
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
    m_table->horizontalHeader()->setResizeContentsPrecision(RowsMeasured);
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
            choice->addItem(pasteFieldName(m_shape.table, field), field);
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
    m_whose->setObjectName(QStringLiteral("pasteWhose"));
    m_dates->setObjectName(QStringLiteral("pasteDates"));
    for (QComboBox *wish : { m_similar, m_detention, m_whose, m_dates }) {
        wish->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_wishNames << addField(m_wishes, wish);
        connect(wish, &QComboBox::currentIndexChanged, this, &PasteDialog::preview);
    }
    m_wishes->setRowVisible(m_whose, false); // until a row needs it
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
    const int order = qMax(0, m_dates->currentIndex());
    m_dates->clear();
    m_dates->addItem(tr("(choose: without it such rows are left out)"), int(DateOrder::Ask));
    m_dates->addItem(tr("the day first: 3 April"), int(DateOrder::DayFirst));
    m_dates->addItem(tr("the month first: 4 March"), int(DateOrder::MonthFirst));
    m_dates->setCurrentIndex(order);
    m_detention->clear();
    const QString kinds = QStringLiteral("measure_type");
    const QString other = QStringLiteral("other"); // fits where nobody knows: it claims no custody
    const auto label = [&kinds](const QString &code) {
        return codeLabel(kinds, code, screenLanguage());
    };
    m_detention->addItem(
        tr("(choose: without it such rows are left out; not known: “%1”)").arg(label(other)),
        QString());
    m_detention->addItem(label(other), other);
    for (const QString &code : codesOf(kinds)) {
        if (code != other)
            m_detention->addItem(label(code), code);
    }
    m_detention->setCurrentIndex(qMax(0, m_detention->findData(kind)));
    setFieldLabel(m_wishNames.at(0), tr("Rows with a &name like one on record"), m_similar);
    setFieldLabel(m_wishNames.at(1), tr("&Kind of detention where no column says it"), m_detention);
    setFieldLabel(m_wishNames.at(2), tr("&Whom rows without a name are about"), m_whose);
    setFieldLabel(m_wishNames.at(3), tr("&Dates such as 03/04/26 have"), m_dates);
    if (m_whose->count() > 0)
        m_whose->setItemText(0, tr("(choose: without it such rows are left out)"));
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
        names.insert(field, pasteFieldName(m_shape.table, field));
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
    table.person = m_whose->currentData().toString();
    table.dates = DateOrder(m_dates->currentData().toInt());
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
    m_wishes->setRowVisible(m_dates, hasTwoWayDates(table));
    const bool isQuick = !hasNames || SimilarPeople::isQuick(m_workbench.connection());
    const bool hasHeader = m_header->isChecked();
    if (table.rows.size() <= ReadAtOnce && isQuick) {
        takePlan(lookAt(m_workbench.connection(), table, m_workbench.today(), hasHeader, {}));
        return;
    }
    m_summary->setText(tr("Looking at %n row(s)…", nullptr, static_cast<int>(table.rows.size())));
    m_job.ask([this, table, hasHeader,
               today = m_workbench.today()](const Connection &connection,
                                            const std::function<bool()> &stop) -> VaultJob::Show {
        const auto seen = std::make_shared<const Seen>(
            lookAt(connection, table, today, hasHeader, [&stop](qsizetype, qsizetype) {
                return !stop();
            }));
        return [this, seen] {
            takePlan(*seen);
        };
    });
}

PasteDialog::Seen PasteDialog::lookAt(const Connection &connection, const PasteTable &table,
                                      CivilDay today, bool hasHeader, const Progress &progress)
{
    const auto plan = planPaste(connection, table, today, progress);
    if (!plan)
        return { 0, {}, {}, plan.error().message, {} };
    using Outcome = PasteRow::Outcome;
    return { plan->count(Outcome::Adds) + plan->count(Outcome::Changes),
             pasteCounts(*plan),
             pasteRows(*plan, table.table, hasHeader),
             {},
             plan->whose() };
}

void PasteDialog::takePlan(const Seen &seen)
{
    m_refusal = seen.refusal;
    m_writes = seen.writes;
    offerWhose(seen.whose);
    QStringList lines { seen.refusal.isEmpty() ? seen.counts
                                               : QStringLiteral("▲ ") + seen.refusal };
    const QString leftOut = leftOutWords();
    if (!leftOut.isEmpty() && seen.refusal.isEmpty())
        lines << QStringLiteral("▲ ") + leftOut;
    m_summary->setText(lines.join(u'\n'));
    m_model->show(seen.rows);
    m_table->fitColumns();
}

/// What is chosen stays, as long as it is there to choose.
void PasteDialog::offerWhose(const QList<PastePerson> &people)
{
    const QScopedValueRollback filling(m_guessing, true);
    const QVariant chosen = m_whose->currentData();
    m_whose->clear();
    m_whose->addItem(tr("(choose: without it such rows are left out)"), QString());
    for (const PastePerson &person : people)
        m_whose->addItem(person.name, person.id);
    m_whose->setCurrentIndex(qMax(0, m_whose->findData(chosen)));
    m_wishes->setRowVisible(m_whose, !people.isEmpty());
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
