#include "ui/cases/recordhistorydialog.h"

#include "app/records/store/repository.h"
#include "ui/cases/recordfields.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/sheets/sheetview.h"
#include "ui/models/moments.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>

namespace habeas::ui {

namespace {

/// What stands on a button or in a gesture's words: the beginning of a long text will do.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.left(longest - 1) + u'…');
}

} // namespace

RecordHistoryDialog::RecordHistoryDialog(Workbench &workbench, const RecordWish &wish,
                                         QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_wish(wish)
    , m_lines(new SheetView(this))
    , m_words(new QLabel(this))
    , m_field(new QPushButton(glyphIcon(Glyph::Undo), {}, this))
    , m_record(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    fill();
    retranslate();
    m_lines->view()->setFocus(Qt::OtherFocusReason);
}

void RecordHistoryDialog::build()
{
    constexpr QSize wanted { 900, 540 };
    constexpr int margin = 60;
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("words"));
    m_field->setObjectName(QStringLiteral("putBackField"));
    m_record->setObjectName(QStringLiteral("putBackRecord"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : { m_field, m_record, m_close }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_words);
    box->addWidget(m_lines, 1);
    box->addLayout(buttons);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(margin, margin)));
    connect(m_lines, &SheetView::currentChanged, this, &RecordHistoryDialog::showChoice);
    // Enter leads to the button, which says what it would do.
    connect(m_lines->view(), &QTreeView::activated, this, [this] {
        QPushButton *button = m_field->isVisible() ? m_field : m_record;
        if (button->isEnabled())
            button->setFocus(Qt::OtherFocusReason);
    });
    connect(m_field, &QPushButton::clicked, this, &RecordHistoryDialog::putBackField);
    connect(m_record, &QPushButton::clicked, this, &RecordHistoryDialog::putBackRecord);
    connect(m_close, &QPushButton::clicked, this, &RecordHistoryDialog::reject);
}

void RecordHistoryDialog::fill()
{
    const Connection &connection = m_workbench.connection();
    m_folder = loadCase(connection, m_wish.caseRef).value_or(CaseFolder());
    const auto versions = recordVersions(connection, m_wish.table, m_wish.record);
    m_versions = versions.value_or(QList<RecordVersion>());
    Sheet sheet = recordHistorySheet(m_folder, m_versions);
    if (!versions)
        sheet.empty = versions.error().message;
    m_lines->show(sheet);
    showChoice();
}

QString RecordHistoryDialog::title() const
{
    const QString words = recordTitle(m_folder, m_wish.record);
    const QString kind = kindName(QString::fromLatin1(m_wish.table));
    return words.isEmpty() ? kind : tr("%1 “%2”", "kind of record, its words").arg(kind, words);
}

/// The field is put back to what it was before the change that is chosen, the record to what it was
/// after it: both are what the line shows.
void RecordHistoryDialog::showChoice()
{
    const SheetRow *row = m_lines->current();
    const HistoryLine line = row == nullptr ? HistoryLine() : historyLine(m_versions, row->record);
    const bool isField = line.version >= 0 && !line.field.isEmpty();
    const bool hasOlder = isField && line.version + 1 < m_versions.size();
    m_field->setVisible(isField);
    m_record->setVisible(line.version >= 0 && !isField);
    m_record->setEnabled(line.version > 0
                         && m_versions.at(std::max<qsizetype>(line.version, 0)).record);
    m_field->setEnabled(hasOlder && line.field != "deleted");
    m_words->setText(wordsFor(line));
    if (!hasOlder) {
        m_field->setText(tr("&Put back"));
        return;
    }
    const QString old = shortened(fieldThen(m_folder, m_versions.at(line.version + 1), line.field));
    m_field->setText(
        old.isEmpty()
            ? tr("&Put back: empty")
            : tr("&Put back: “%1”").arg(QString(old).replace(u'&', QStringLiteral("&&"))));
}

/// What the line's button does, or why there is nothing to do.
QString RecordHistoryDialog::wordsFor(const HistoryLine &line) const
{
    if (line.version < 0)
        return {};
    if (line.field == "deleted")
        return tr("What is in the bin is brought back there (Case, Open the bin).");
    if (!line.field.isEmpty() && line.version + 1 < m_versions.size())
        return tr("Enter, and Enter again, puts “%1” back to what it was before this change.")
            .arg(anyFieldName(m_wish.table.constData(), line.field));
    if (!line.field.isEmpty())
        return tr("The record began with this: “%1” has no older value.")
            .arg(anyFieldName(m_wish.table.constData(), line.field));
    if (line.version == 0)
        return tr("So the record is now. Choose a field to put its older value back, or an older "
                  "change to put the whole record back to it.");
    return tr("Enter, and Enter again, puts the whole record back to what it was after this "
              "change.");
}

void RecordHistoryDialog::putBackField()
{
    const SheetRow *row = m_lines->current();
    const HistoryLine line = row == nullptr ? HistoryLine() : historyLine(m_versions, row->record);
    if (line.version < 0 || line.field.isEmpty())
        return;
    putBackAs(
        { m_wish.table, m_wish.record, m_versions.at(line.version).set.id, true, line.field },
        tr("Put back “%1” of the record: %2 – %3", "field, record, case")
            .arg(anyFieldName(m_wish.table.constData(), line.field), title(), m_wish.caseRef));
}

void RecordHistoryDialog::putBackRecord()
{
    const SheetRow *row = m_lines->current();
    const HistoryLine line = row == nullptr ? HistoryLine() : historyLine(m_versions, row->record);
    if (line.version < 0)
        return;
    const ChangeSet &set = m_versions.at(line.version).set;
    putBackAs({ m_wish.table, m_wish.record, set.id, false, {} },
              tr("Put the record back as of %1: %2 – %3", "moment, record, case")
                  .arg(momentText(set.at), title(), m_wish.caseRef));
}

void RecordHistoryDialog::putBackAs(const PutBackWish &wish, const QString &words)
{
    std::optional<Error> why;
    const bool done = m_workbench.perform([&](Session &session) {
        Result<Done> result = putBack(session, wish, words);
        if (!result)
            why = result.error();
        return result;
    });
    if (done) {
        fill();
        m_words->setText(tr("Done: %1. Undo takes it back.").arg(words));
        m_lines->view()->setFocus(Qt::OtherFocusReason);
    } else if (why) {
        m_words->setText(why->message);
    }
}

QString RecordHistoryDialog::said() const
{
    return m_words->text();
}

void RecordHistoryDialog::retranslate()
{
    setWindowTitle(tr("History: %1", "a record").arg(title()));
    m_lines->setName(tr("Changes of the record"));
    m_record->setText(tr("Put the &whole record back to this"));
    m_close->setText(tr("Close"));
    showChoice();
}

void RecordHistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace habeas::ui
