#include "ui/shell/shortcutsheet.h"

#include "ui/models/recordtable.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/rowfilter.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/printpreview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTextDocument>
#include <QVBoxLayout>

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

/// Keys that belong to fields and lists, not to a command of the menus.
QList<Commands::Hint> fieldHints()
{
    return {
        { ShortcutSheet::tr("In a form: save"),
          QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("In a form: save and start the next one"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("In a list: open the row"),
          QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("In a list: what can be done with its columns and rows"),
          QKeySequence(Qt::SHIFT | Qt::Key_F10).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("In a list: copy the selected rows as a table"),
          QKeySequence(Qt::CTRL | Qt::Key_C).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("On a tab of a case: copy all its lines as a table"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("In a choice field: take the first match"),
          QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("In a date field: calendar"),
          QKeySequence(Qt::Key_F4).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("In a date field: swap day and month"),
          QKeySequence(Qt::SHIFT | Qt::Key_F4).toString(QKeySequence::NativeText) },
        { ShortcutSheet::tr("Next tab of a case"),
          QKeySequence(Qt::CTRL | Qt::Key_Tab).toString(QKeySequence::NativeText) },
    };
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<Commands::Hint> &hints, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    ValueTable table { { tr("Keys"), tr("What they do") }, {} };
    const QList<Commands::Hint> all = hints + fieldHints();
    for (const Commands::Hint &hint : all)
        table.rows.append({ QUuid::createUuid(), {}, { { hint.keys }, { hint.words } } });
    auto *model = new RecordTableModel(this);
    model->show(table);
    auto *rows = new RowFilter(this);
    rows->setSourceModel(model);

    auto *label = new QLabel(this);
    auto *search = new QLineEdit(this);
    setFieldLabel(label, tr("&Search"), search);
    auto *view = new TableView(this);
    view->setModel(rows);
    view->setAccessibleName(windowTitle());
    view->fitColumns();
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole), &QPushButton::clicked,
            this, [this, rows] {
                print(*rows);
            });
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked,
            this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, rows, &RowFilter::setText);
    const QList<QAbstractButton *> pressed = buttons->buttons();
    for (QAbstractButton *button : pressed)
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Enter belongs to the search
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(search, 1);
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(view, 1);
    box->addWidget(buttons);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(
        QSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28).boundedTo(room));
}

/// What the search shows, on paper; the pages are seen before.
void ShortcutSheet::print(const QAbstractItemModel &rows)
{
    QString html = u"<h2>%1</h2><table cellpadding='3'>"_s.arg(windowTitle().toHtmlEscaped());
    for (int row = 0; row < rows.rowCount(); ++row)
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(
            rows.index(row, 0).data().toString().toHtmlEscaped(),
            rows.index(row, 1).data().toString().toHtmlEscaped());
    QTextDocument paper;
    paper.setHtml(html + u"</table>"_s);
    QPrintPreviewDialog preview(this);
    preview.setWindowTitle(tr("Print preview"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&paper](QPrinter *printer) {
        paper.print(printer);
    });
    runPreview(preview, this);
}

} // namespace habeas::ui
