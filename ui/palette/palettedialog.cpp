#include "ui/palette/palettedialog.h"

#include "ui/palette/hearingrows.h"
#include "ui/palette/palettemodel.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/tableview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace habeas::ui {

PaletteDialog::PaletteDialog(PaletteChoices choices, FindService *service, QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_service(service)
    , m_model(new PaletteModel(this))
    , m_text(new QLineEdit(this))
    , m_rows(new TableView(this))
    , m_words(new QLabel(this))
{
    m_choices.commands = prepared(m_choices.commands);
    build();
    connect(m_text, &QLineEdit::textChanged, this, &PaletteDialog::typed);
    connect(m_rows, &TableView::rowOpened, this, &PaletteDialog::choose);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PaletteDialog::speak);
    if (m_service) {
        connect(m_service, &FindService::answered, this, &PaletteDialog::take);
        connect(m_service, &FindService::failed, this, [this](const Error &error) {
            m_awaited = false;
            m_words->setText(error.message);
        });
        m_service->prepare();
    }
    typed();
}

void PaletteDialog::build()
{
    constexpr int Letters = 100;
    constexpr int Lines = 22;
    setWindowTitle(tr("Find"));
    m_text->setAccessibleName(tr("Name, case, date or command"));
    m_text->setPlaceholderText(
        tr("Name, case, court, letter, day of a hearing or command;  > commands only;  ? help"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_rows->setModel(m_model);
    m_rows->setAccessibleName(tr("What was found"));
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->horizontalHeader()->hide();
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_text);
    box->addWidget(m_rows, 1);
    box->addWidget(m_words);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * Letters, fontMetrics().height() * Lines)
               .boundedTo(room));
}

QString PaletteDialog::said() const
{
    return m_words->text();
}

void PaletteDialog::setText(const QString &text)
{
    m_text->setText(text);
}

/// Commands and help are there at once; what the vault holds follows from the worker.
void PaletteDialog::typed()
{
    const PaletteText text = readPaletteText(m_text->text());
    m_awaited = false;
    m_enter = false;
    if (text.scope == PaletteText::Scope::Help) {
        const QList<PaletteRow> rows = topicRows(text.words, m_choices.topics);
        show(rows,
             rows.isEmpty() ? tr("No topic is called “%1”. Press F1 there to search the "
                                 "words of all topics.")
                                  .arg(text.words)
                            : QString());
        return;
    }
    const QList<PaletteRow> commands
        = commandRows(text.words, m_choices.commands, m_choices.recent);
    const bool asks
        = text.scope == PaletteText::Scope::Everything && !text.words.isEmpty() && m_service;
    if (asks) {
        if (!m_service->isReady())
            show(commands, tr("Reading the names…"));
        m_awaited = true;
        m_service->ask(text.words);
        return;
    }
    show(commands,
         commands.isEmpty() ? tr("No command is called “%1”. Leave out the > to look "
                                 "for people and cases.")
                                  .arg(text.words)
                            : QString());
}

void PaletteDialog::take(const FindService::Answer &answer)
{
    const PaletteText text = readPaletteText(m_text->text());
    if (text.scope != PaletteText::Scope::Everything || text.words != answer.text)
        return;
    const QList<PaletteRow> commands
        = commandRows(text.words, m_choices.commands, m_choices.recent);
    m_awaited = false;
    const bool entered = std::exchange(m_enter, false);
    const bool isDate = !answer.days.isEmpty();
    const bool skipNearest = answer.isNearest && (isDate || !commands.isEmpty());
    const QList<PaletteRow> found
        = skipNearest ? QList<PaletteRow>() : foundRows(text.words, answer.found, answer.isNearest);
    const QList<PaletteRow> rows = merged(hearingRows(answer.hearings) + found, commands);
    if (isDate)
        show(rows + (answer.hearings.hearings.isEmpty() ? logHearingRow() : QList<PaletteRow>()),
             hearingWords(text.words, answer.days, answer.hearings));
    else if (rows.isEmpty() || rows.first().isGuess)
        showNothing(text.words, rows);
    else
        show(rows, {});
    if (entered)
        choose();
}

/// What was looked in, and the ways on: what is spelled like it, a new case.
void PaletteDialog::showNothing(const QString &words, const QList<PaletteRow> &guesses)
{
    const QString way = guesses.isEmpty()
        ? tr("Try fewer letters, or go on with the line above: the arrow keys choose, Enter opens.")
        : tr("Did you mean one of these? The arrow keys choose, Enter opens.");
    show(guesses + newCaseRows(words), nothingWords(words) + u' ' + way);
}

/// The way on from a day without a hearing.
QList<PaletteRow> PaletteDialog::logHearingRow() const
{
    QList<PaletteRow> rows = commandRows({}, m_choices.commands, {});
    rows.removeIf([this](const PaletteRow &row) {
        return row.command != m_choices.logHearing;
    });
    for (PaletteRow &row : rows)
        row.isGuess = true;
    return rows;
}

void PaletteDialog::show(const QList<PaletteRow> &rows, const QString &words)
{
    m_model->show(rows);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_rows->fitColumns();
    if (!rows.isEmpty() && !rows.first().isGuess)
        m_rows->selectRow(0);
    speak();
}

void PaletteDialog::speak()
{
    const QModelIndex current = m_rows->currentIndex();
    const QString words = current.isValid()
        ? current.siblingAtColumn(PaletteModel::Text).data(Qt::AccessibleTextRole).toString()
        : m_words->text();
    if (m_text->accessibleDescription() == words)
        return;
    m_text->setAccessibleDescription(words);
    QAccessibleEvent event(m_text, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// It stays open, and says why.
void PaletteDialog::refuse(const QString &why)
{
    m_words->setText(why);
    m_words->setVisible(true);
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PaletteDialog::choose()
{
    const int at = m_rows->currentIndex().row();
    if (at < 0 || at >= m_model->rowCount()) {
        if (m_model->rowCount() > 0)
            refuse(tr("None of these is what was typed. Choose one with the arrow keys first."));
        return;
    }
    const PaletteRow row = m_model->rows().at(at);
    if (!row.enabled) {
        refuse(row.why);
        return;
    }
    accept(); // first: what is opened may be another dialog
    switch (row.kind) {
    case PaletteRow::Kind::Command:
        emit commandWanted(row.command);
        break;
    case PaletteRow::Kind::Topic:
        emit topicWanted(row.id);
        break;
    case PaletteRow::Kind::Court:
        emit courtWanted(row.id);
        break;
    case PaletteRow::Kind::Person:
    case PaletteRow::Kind::Case:
        emit caseWanted(row.caseRef);
        break;
    case PaletteRow::Kind::NewCase:
        emit newCaseWanted(row.id);
        break;
    case PaletteRow::Kind::Letter:
    case PaletteRow::Kind::Document:
    case PaletteRow::Kind::Hearing:
        emit recordWanted(row.caseRef, row.record);
        break;
    }
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QKeyEvent copy(QEvent::KeyPress, key->key(), key->modifiers());
        QCoreApplication::sendEvent(m_rows, &copy);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What stands there until the answer comes was found for other words.
        if (m_awaited)
            m_enter = true;
        else
            choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace habeas::ui
