#include "ui/widgets/lists/bulkdialog.h"

#include "app/casefile/thesaurus.h"
#include "app/records/find/usedtexts.h"
#include "app/records/lists/listcells.h"
#include "ui/models/fieldnames.h"
#include "ui/models/listnames.h"
#include "ui/models/recordtable.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/workprogress.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {
constexpr auto previewDelay = 150ms;
constexpr qsizetype ReadAtOnce = 100; // records; a few milliseconds
} // namespace

BulkDialog::BulkDialog(Workbench &workbench, const QByteArray &table, const QList<QUuid> &records,
                       QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_table(table)
    , m_records(records)
    , m_fields(bulkFields(table))
    , m_field(new QComboBox)
    , m_value(new ChoiceEdit)
    , m_model(new RecordTableModel(this))
    , m_rows(new TableView)
    , m_job(workbench.session().vault->key())
{
    build();
    offerValues();
    retranslate();
    preview();
    m_value->setFocus();
}

void BulkDialog::build()
{
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_value->setObjectName(QStringLiteral("bulkValue"));
    m_fieldLabel = addField(form, m_field);
    m_valueLabel = addField(form, m_value);
    m_summary = new QLabel(body);
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    form->addRow(m_summary);
    m_rows->setModel(m_model);
    m_rows->setMinimumHeight(fontMetrics().height() * 10);
    form->addRow(m_rows);
    for (const FieldShape &field : m_fields)
        m_field->addItem(fieldName(m_table.constData(), field.name));
    setBody(body);
    setOffersNext(false);
    setWide(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewDelay);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        offerValues();
        preview();
    });
    connect(m_value, &ChoiceEdit::valueChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &BulkDialog::preview);
    connect(&m_job, &VaultJob::failed, &m_workbench, &Workbench::failed);
}

void BulkDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Edit selected"));
    setFieldLabel(m_fieldLabel, tr("&Field"), m_field);
    setFieldLabel(m_valueLabel, tr("&Value"), m_value);
    m_rows->setAccessibleName(tr("What will change"));
    say({ tr("Nothing is saved before you save. It is one step: Ctrl+Z takes all of it back.") },
        false);
}

const FieldShape &BulkDialog::field() const
{
    return m_fields.at(qMax(0, m_field->currentIndex()));
}

void BulkDialog::offerValues()
{
    const FieldShape &shape = field();
    m_value->setText({});
    m_value->setFreeText(!shape.rule.codes);
    if (shape.rule.codes) {
        const QString list = QString::fromLatin1(shape.rule.codes);
        QList<Choice> choices;
        for (const QString &code : codesOf(list))
            choices.append({ code, codeLabel(list, code, screenLanguage()) });
        m_value->setChoices(choices);
        m_value->setUnresolvedProblem(tr("“%1” is none of the list."));
        return;
    }
    const Connection &connection = m_workbench.connection();
    QStringList used = valuesInUse(connection, m_table, shape.name).value_or(QStringList());
    used << usedTexts(connection, m_table, shape.name); // of a case's officer: who works here, too
    used.removeDuplicates();
    m_value->setSuggestions(used);
}

Result<BulkEdit> BulkDialog::edit() const
{
    const auto value
        = readFieldValue(*shapeOf(m_table), field(), m_value->key(), m_workbench.today());
    if (!value)
        return tl::unexpected(value.error());
    return BulkEdit { m_table, field().name, *value, m_records };
}

QString BulkDialog::words() const
{
    const QString name = fieldName(m_table.constData(), field().name);
    const QString value = m_value->text().trimmed();
    const QString many = manyWords(m_table, m_records.size());
    return value.isEmpty()
        ? tr("Empty “%1” on %2").arg(name, many)
        : tr("Set “%1” to “%2” on %3", "field, value, how many").arg(name, value, many);
}

void BulkDialog::preview()
{
    if (!m_value->isAcceptable() && !m_value->isEmpty())
        return; // the field itself says why
    const auto wish = edit();
    m_job.forget();
    if (!wish) {
        takePlan(tl::unexpected(wish.error()));
    } else if (m_records.size() <= ReadAtOnce) {
        takePlan(planBulkEdit(m_workbench.connection(), *wish));
    } else {
        m_summary->setText(tr("Looking at %1…").arg(manyWords(m_table, m_records.size())));
        m_job.ask([this, wish = *wish](const Connection &connection,
                                       const std::function<bool()> &stop) -> VaultJob::Show {
            const auto plan = planBulkEdit(connection, wish, [&stop](qsizetype, qsizetype) {
                return !stop();
            });
            return [this, plan] {
                takePlan(plan);
            };
        });
    }
}

void BulkDialog::takePlan(const Result<BulkPlan> &plan)
{
    if (plan)
        showPlan(*plan);
    else
        m_summary->setText(QStringLiteral("▲ ") + plan.error().message);
}

void BulkDialog::showPlan(const BulkPlan &plan)
{
    using Outcome = BulkRow::Outcome;
    const auto number = [&plan](Outcome outcome) {
        return QLocale().toString(plan.count(outcome));
    };
    m_summary->setText(tr("%1: %2 change, %3 already so, %4 skipped")
                           .arg(words(), number(Outcome::Changes), number(Outcome::Already),
                                number(Outcome::Skipped)));
    ValueTable table;
    table.headers = QStringList { tr("Record"), tr("Now"), tr("Then") };
    const QString then = m_value->text().trimmed();
    for (const BulkRow &row : plan.rows) {
        const QString after = row.outcome == Outcome::Already ? tr("as it is")
            : row.outcome == Outcome::Skipped                 ? tr("skipped: %1").arg(row.why)
            : then.isEmpty()                                  ? tr("empty")
                                                              : then;
        table.rows.append(
            { row.id,
              {},
              { { cellText(row.what) }, { cellText(row.before) }, { cellText(after) } } });
    }
    m_model->show(table);
    m_rows->fitColumns();
}

/// Enter in the one value there is to type saves it: what will change stands right below. Emptying
/// a field asks for Ctrl+Enter, as nothing was typed that could be meant.
void BulkDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && plain && m_value->lineEdit()->hasFocus() && !m_value->isEmpty())
        saveAndClose();
    else
        FormDialog::keyPressEvent(event);
}

bool BulkDialog::save()
{
    if (!m_value->isEmpty() && !m_value->validate())
        return false;
    const auto wish = edit();
    if (!wish) {
        m_value->showProblem(wish.error().message);
        return false;
    }
    const QString said = words();
    return performLong(m_workbench, said, this, [&](Session &session, const Progress &progress) {
        return runBulkEdit(session, *wish, said, progress);
    });
}

} // namespace habeas::ui
