#include "ui/widgets/forms/formdialog.h"

#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/forms/boundedarea.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>

namespace habeas::ui {

namespace {

/// One problem as a link: Tab reaches it, Enter or a click follows it.
QLabel *linkTo(const FormProblem &problem, QWidget *parent)
{
    auto *link = new QLabel(parent);
    link->setTextFormat(Qt::RichText);
    link->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                      .arg(problem.field.toHtmlEscaped(), problem.words.toHtmlEscaped()));
    link->setWordWrap(true);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAccessibleName(problem.words);
    return link;
}

} // namespace

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent)
    , m_top(new QWidget(this))
    , m_topArea(nullptr)
    , m_footArea(nullptr)
    , m_links(new QVBoxLayout(m_top))
    , m_sign(new QLabel(this))
    , m_words(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_save(new QPushButton(glyphIcon(Glyph::Done), {}, this))
    , m_close(new QPushButton(this))
{
    build();
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) },
               [this] {
                   saveAndClose();
               });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter) },
               [this] {
                   saveAndNext();
               });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (m_body != nullptr && now != nullptr && m_body->isAncestorOf(now))
            bringIntoView(now);
    });
    FormDialog::retranslate();
}

/// With its message: the smallest thing around it that holds one. Later, when what appears under
/// the fields has its place.
void FormDialog::bringIntoView(const QWidget *field)
{
    constexpr int most = 4; // steps from a part of a field to the field
    const QWidget *whole = field;
    const QWidget *around = field;
    for (int step = 0; step < most && around != nullptr && around != m_body; ++step) {
        if (around->findChild<FieldMessage *>() != nullptr) {
            whole = around;
            break;
        }
        around = around->parentWidget();
    }
    const QPointer<QWidget> seen(const_cast<QWidget *>(whole));
    QMetaObject::invokeMethod(
        this,
        [this, seen] {
            if (seen && m_body != nullptr && m_body->isAncestorOf(seen))
                m_area->ensureWidgetVisible(seen, 0, fontMetrics().lineSpacing() / 2);
        },
        Qt::QueuedConnection);
}

void FormDialog::build()
{
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_next->setObjectName(QStringLiteral("saveAndNext"));
    m_top->setObjectName(QStringLiteral("problems"));
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(2);
    m_topArea = new BoundedArea(m_top, this);
    m_topArea->hide();
    auto *said = new QWidget(this);
    auto *foot = new QHBoxLayout(said);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_sign, 0, Qt::AlignTop);
    foot->addWidget(m_words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : { m_next, m_save, m_close }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *box = new QVBoxLayout(this);
    m_footArea = new BoundedArea(said, this);
    m_footArea->hide();
    box->addWidget(m_topArea);
    box->addWidget(m_footArea);
    box->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveAndClose);
    connect(m_next, &QPushButton::clicked, this, &FormDialog::saveAndNext);
    connect(m_close, &QPushButton::clicked, this, &FormDialog::reject);
}

/// Replaces the body there was.
void FormDialog::setBody(QWidget *body)
{
    if (m_area) {
        m_area->hide();
        m_area->deleteLater();
    }
    m_body = body;
    m_area = scrolling(body, this);
    m_area->setObjectName(QStringLiteral("formBody"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_area, 1);
}

void FormDialog::listProblems(const QList<FormProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the link may be the one that was followed
        delete item;
    }
    const int side = fontMetrics().height();
    for (const FormProblem &problem : problems) {
        auto *row = new QWidget(m_top);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *sign = new QLabel(row);
        sign->setPixmap(glyphIcon(Glyph::Blocked, Meaning::Overdue)
                            .pixmap(QSize(side, side), devicePixelRatioF()));
        QLabel *link = linkTo(problem, row);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(link, 1);
        connect(link, &QLabel::linkActivated, this, &FormDialog::goToField);
        m_links->addWidget(row);
    }
    m_topArea->setVisible(!problems.isEmpty());
}

void FormDialog::setWide(bool wide)
{
    m_wide = wide;
}

void FormDialog::setOffersNext(bool offers)
{
    m_next->setVisible(offers);
}

void FormDialog::say(const QStringList &lines, bool doubt)
{
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
    m_footArea->setVisible(!lines.isEmpty());
    const int side = fontMetrics().height();
    m_sign->setVisible(doubt);
    m_sign->setPixmap(doubt ? glyphIcon(Glyph::Warning, Meaning::Soon)
                                  .pixmap(QSize(side, side), devicePixelRatioF())
                            : QPixmap());
}

QString FormDialog::said() const
{
    return m_words->text();
}

/// Closing at once also means that a second press finds no form to save from.
void FormDialog::saveAndClose()
{
    if (isVisible() && save())
        accept();
}

void FormDialog::reject()
{
    if (keepTyped()) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Close the form?"),
        tr("What you typed could not be kept as a draft: the file cannot be written at the moment. "
           "Closing the form now loses it."),
        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("loseTyped"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = question->addButton(tr("&Keep it open"), QMessageBox::RejectRole);
    const QPushButton *lose = question->addButton(tr("&Lose it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(lose, &QPushButton::clicked, this, [this] {
        QDialog::reject();
    });
    question->open();
}

void FormDialog::closeAtOnce()
{
    keepTyped();
    QDialog::reject();
}

void FormDialog::saveAndNext()
{
    if (isVisible() && m_next->isVisible() && save())
        startAgain();
}

void FormDialog::retranslate()
{
    m_topArea->setAccessibleName(tr("What stands in the way"));
    m_footArea->setAccessibleName(tr("What saving does"));
    m_next->setText(tr("Sa&ve and next"));
    m_next->setToolTip(tr("Save and go on with another one (Ctrl+Shift+Enter)"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Save and close (Ctrl+Enter)"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close; what was typed is kept as a draft (Esc)"));
}

void FormDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Enter alone goes on to the next field: a half-typed record is not saved by a habit.
void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers().testFlag(Qt::ControlModifier)) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
    else
        focusNextChild();
}

/// As tall as its fields where the screen has the room; the body scrolls where it has not.
void FormDialog::showEvent(QShowEvent *event)
{
    constexpr int Margin = 60; // a window's own title and borders
    constexpr int Letters = 90;
    constexpr int WideLetters = 150;
    constexpr int MessageLines = 5; // that appear under fields while one types
    const QSize room = screen()->availableSize() - QSize(Margin, Margin);
    const int body
        = m_body->sizeHint().height() + sizeHint().height() - m_area->sizeHint().height();
    const int height = body + fontMetrics().lineSpacing() * MessageLines;
    resize(QSize(fontMetrics().averageCharWidth() * (m_wide ? WideLetters : Letters), height)
               .boundedTo(room));
    QDialog::showEvent(event);
}

} // namespace habeas::ui
