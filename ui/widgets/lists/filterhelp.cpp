#include "ui/widgets/lists/filterhelp.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

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
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "dates that are known to be unknown") },
    { QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "\"a | b\""),
      QT_TRANSLATE_NOOP("habeas::ui::FilterHelp", "text that holds one of these signs or words") },
};

} // namespace

FilterHelp::FilterHelp(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How filters are written"));
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    int row = 0;
    for (const Line &line : lines) {
        auto *written = new QLabel(tr(line.written), this);
        auto *means = new QLabel(tr(line.means), this);
        QFont font = written->font();
        font.setBold(true);
        written->setFont(font);
        for (QLabel *label : { written, means })
            label->setTextFormat(Qt::PlainText);
        grid->addWidget(written, row, 0);
        grid->addWidget(means, row++, 1);
    }
    auto *keys = new QLabel(tr("Tab goes to the next column, ↓ and Enter to the lines, Esc clears. "
                               "Filters of several columns go together, unless “Any filter is "
                               "enough” is on."),
                            this);
    keys->setTextFormat(Qt::PlainText);
    keys->setWordWrap(true);
    grid->addWidget(keys, row++, 0, 1, 2);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = new QPushButton(tr("&Close"), this);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    grid->addWidget(buttons, row, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace habeas::ui
