#include "ui/widgets/lists/filterhelp.h"

#include "ui/widgets/forms/dialogsize.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

struct Line
{
    const char *written;
    const char *means;
};

constexpr Line lines[] = {
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "almaly"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp",
                        "anywhere in the text; case, accents and script do not matter") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "=open"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "exactly this") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "!closed"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "not this") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "almaly | district, almaly or district"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "one or the other") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "!closed | !open, !KZ | =KZ-2022-001"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp",
                        "none of these; everything but KZ, and this one of KZ") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "custody & !house, custody and not house"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "both at once: this and not that") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "∅ or empty"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "nothing is recorded; !∅ something is") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "nov 2022"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp",
                        "dates that may lie in that month; any date you can type in a form") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "< 1 may"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp",
                        "before; also <=, > and >=, or in words: before 1 may, after 1 may") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "today..+14d"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp",
                        "from and to; in a saved view counted anew every day") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "unknown"),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "dates that were written down as unknown") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "\"a | b\""),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "text that holds one of these signs or words") },
};

} // namespace

FilterHelp::FilterHelp(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How filters are written"));
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    grid->setColumnStretch(1, 1);
    const auto label = [body](const QString &words) {
        auto *made = new QLabel(words, body);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    int row = 0;
    grid->addWidget(label(tr("Type above a column, and only lines that fit stay in the list. At "
                             "the left what can be typed, beside it what then stays:")),
                    row++, 0, 1, 2);
    for (const Line &line : lines) {
        QLabel *written = label(tr(line.written));
        QFont font = written->font();
        font.setBold(true);
        written->setFont(font);
        written->setWordWrap(false);
        grid->addWidget(written, row, 0);
        grid->addWidget(label(tr(line.means)), row++, 1);
    }
    grid->addWidget(label(tr("Tab goes to the next column, ↓ and Enter to the lines, Esc clears. "
                             "Filters of several columns go together, unless “Any filter is "
                             "enough” is on.")),
                    row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    place(*body);
}

/// Everything at once where the screen has room for it; else it scrolls by the arrow keys.
void FilterHelp::place(QWidget &body)
{
    constexpr int Letters = 100;
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(&body);
    area->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(this);
    auto *close = new QPushButton(tr("&Close"), this);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(area, 1);
    box->addWidget(buttons);
    close->setFocus();
    const QMargins margins = box->contentsMargins();
    const int wide = sizeFor(*this, Letters, 1).width();
    const int tall = body.layout()->totalHeightForWidth(wide - margins.left() - margins.right())
        + box->spacing() + buttons->sizeHint().height() + margins.top() + margins.bottom();
    resize(wide, qMin(tall, sizeFor(*this, Letters, tall).height()));
}

} // namespace habeas::ui
