#include "ui/widgets/lists/filterstate.h"

#include "app/casefile/thesaurus.h"
#include "ui/models/listnames.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace habeas::ui {

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QLabel *plain(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// What stands in the way where a filter is not understood, with its column.
QString problemWords(const ListModel &model)
{
    QStringList words;
    for (const auto &[key, why] : model.query().problems) {
        const ListColumn &column = model.shape().columns.at(model.shape().indexOf(key));
        words << FilterWords::tr("%1: %2", "column, what is not understood")
                     .arg(columnName(model.shape(), column), why);
    }
    return words.join(u' ');
}

/// Codes, which the program's own views are written in, by their names.
QString named(const ListColumn &column, const QString &words)
{
    static const QRegularExpression word(QStringLiteral("[a-z][a-z0-9_]*"));
    const QString list
        = column.type == ListColumn::Type::YesNo ? QStringLiteral("yes_no") : column.codes;
    if (list.isEmpty())
        return words;
    QString shown;
    qsizetype at = 0;
    for (auto found = word.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        if (!isCode(list, one.captured()))
            continue;
        shown += words.sliced(at, one.capturedStart() - at)
            + codeLabel(list, one.captured(), screenLanguage());
        at = one.capturedEnd();
    }
    return shown + words.sliced(at);
}

} // namespace

QString filterWords(const ListModel &model, qsizetype filter)
{
    const ListFilter &of = model.query().query.filters.at(filter);
    const ListColumn &column = model.shape().columns.at(of.column);
    return FilterWords::tr("%1 “%2”", "column, what is looked for in it")
        .arg(columnName(model.shape(), column), named(column, of.filter.words));
}

FilterState::FilterState(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_count(plain(this, "filtered"))
    , m_problem(plain(this, "filterProblem"))
    , m_clear(new QPushButton(this))
{
    m_clear->setObjectName(QStringLiteral("clearAll"));
    QFont font = m_count->font();
    font.setBold(true);
    m_count->setFont(font);
    m_problem->setWordWrap(true);
    // What is always there first: chips come and go after it.
    auto *row = new FlowLayout(m_chips);
    row->addWidget(m_count);
    row->addWidget(m_clear);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_chips);
    box->addWidget(m_problem);
    connect(m_clear, &QPushButton::clicked, this, &FilterState::clearWanted);
}

void FilterState::show(const ListModel &model)
{
    const ReadQuery &read = model.query();
    const QString problem = problemWords(model);
    qDeleteAll(m_chips->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    const int letter = fontMetrics().averageCharWidth();
    constexpr int Widest = 36; // in characters
    constexpr int Narrowest = 12;
    constexpr int Around = 8; // sign and frame
    const int room = std::clamp(width() / letter - Around, Narrowest, Widest) * letter;
    for (qsizetype i = 0; i < read.query.filters.size(); ++i) {
        const QString words = filterWords(model, i);
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setFocusPolicy(Qt::StrongFocus);
        const QString shown = fontMetrics().elidedText(words, Qt::ElideMiddle, room);
        chip->setText(QString(shown).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ✕"));
        chip->setAccessibleName(tr("Take away the filter %1").arg(words));
        chip->setToolTip(chip->accessibleName());
        const QByteArray key = read.keys.at(i);
        connect(chip, &QToolButton::clicked, this, [this, key] {
            emit removeWanted(key);
        });
        m_chips->layout()->addWidget(chip);
    }
    const QString count = countWords(model.shape(), model.rowCount(), model.total());
    const bool orBetween = read.query.any && read.query.filters.size() > 1;
    m_count->setText(model.isWaiting() ? tr("Reading the list…")
                         : orBetween   ? tr("%1 with any of these:", "12 of 137 cases").arg(count)
                                       : count);
    m_clear->setText(tr("Clear all filters"));
    m_clear->setToolTip(tr("Show all lines again (Esc)"));
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("▲ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    const bool filtered = !read.query.filters.isEmpty() || !problem.isEmpty();
    m_clear->setVisible(filtered);
    setVisible(filtered || model.isWaiting());
}

NothingHere::NothingHere(QWidget *parent)
    : QWidget(parent)
    , m_why(plain(this, "why"))
    , m_instead(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    m_instead->setObjectName(QStringLiteral("insteadFilter"));
    m_remove->setObjectName(QStringLiteral("removeFilter"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignCenter);
    auto *buttons = new QVBoxLayout; // one under the other: a name in them may be long
    for (qsizetype i = 0; i < MostElsewhere; ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("elsewhere%1").arg(i));
        buttons->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const FilterElsewhere move = m_moves.at(i); // showing the answer changes them
            emit moveWanted(move.from, move.to, move.text);
        });
        m_elsewhere << button;
    }
    for (QPushButton *button : { m_instead, m_remove, m_clear })
        buttons->addWidget(button, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_why);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_instead, &QPushButton::clicked, this, [this] {
        emit insteadWanted(m_suggestion.key, m_suggestion.text);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        emit removeWanted(m_offered);
    });
    connect(m_clear, &QPushButton::clicked, this, &NothingHere::clearWanted);
}

void NothingHere::show(const ListModel &model, const QString &empty)
{
    const ReadQuery &read = model.query();
    const bool nothing = model.rowCount() == 0 && !model.isWaiting();
    setVisible(nothing);
    if (!nothing)
        return;
    const bool filtered = !read.query.filters.isEmpty() && model.total() > 0;
    m_clear->setText(tr("Clear all filters"));
    m_clear->setVisible(!read.query.filters.isEmpty());
    const bool offered = !m_moves.isEmpty();
    const QString why = filtered ? whyNothing(model) : empty;
    const QStringList help = filtered
        ? QStringList { offerElsewhere(model), offerInstead(model), offerWithout(model) }
        : QStringList();
    if (!filtered) {
        m_moves.clear();
        for (QPushButton *button : m_elsewhere + QList<QPushButton *> { m_instead, m_remove })
            button->hide();
    }
    m_why->setText((QStringList { why } + help).join(u' ').simplified());
    const QWidget *focus = QApplication::focusWidget();
    if (!offered && !m_moves.isEmpty() && focus != nullptr && isAncestorOf(focus))
        takeFocus(); // the better offer came while somebody was on their way to it
}

QString NothingHere::whyNothing(const ListModel &model)
{
    const ReadQuery &read = model.query();
    QStringList words;
    for (qsizetype i = 0; i < read.query.filters.size(); ++i)
        words << filterWords(model, i);
    return tr("No line matches %1.")
        .arg(words.join(read.query.any ? tr(" or ", "between two filters")
                                       : tr(" and ", "between two filters")));
}

/// What was mistyped, perhaps.
QString NothingHere::offerInstead(const ListModel &model)
{
    const auto meant = model.suggestion();
    m_instead->setVisible(meant.has_value());
    if (!meant)
        return {};
    m_suggestion = *meant;
    m_instead->setText(tr("Look for “%1”").arg(meant->value).replace(u'&', QStringLiteral("&&")));
    return tr("Did you mean “%1” (%2)?")
        .arg(meant->value, manyWords(model.shape().table, meant->rows));
}

/// Of several filters, the one that hides most.
QString NothingHere::offerWithout(const ListModel &model)
{
    const ReadQuery &read = model.query();
    const auto best = std::ranges::max_element(model.without());
    const bool helps = read.query.filters.size() > 1 && best != model.without().end() && *best > 0;
    m_remove->setVisible(helps);
    if (!helps)
        return {};
    const qsizetype at = best - model.without().begin();
    const int column = read.query.filters.at(at).column;
    const QString name = columnName(model.shape(), model.shape().columns.at(column));
    m_offered = read.keys.at(at);
    m_remove->setText(tr("Take away “%1”").arg(name).replace(u'&', QStringLiteral("&&")));
    return tr("Without “%1” there are: %2.").arg(name, manyWords(model.shape().table, *best));
}

/// A word above the wrong column: says which one has it, with a button that puts it there.
QString NothingHere::offerElsewhere(const ListModel &model)
{
    QStringList words;
    m_moves = model.elsewhere();
    m_moves.resize(std::min(m_moves.size(), m_elsewhere.size()));
    for (qsizetype i = 0; i < m_elsewhere.size(); ++i) {
        QPushButton *button = m_elsewhere.at(i);
        button->setVisible(i < m_moves.size());
        if (i >= m_moves.size())
            continue;
        const FilterElsewhere &move = m_moves.at(i);
        const ListShape &shape = model.shape();
        const QString name = columnName(shape, shape.columns.at(shape.indexOf(move.to)));
        words << tr("“%1” has %2 with “%3”.", "a column, how many lines, what was typed")
                     .arg(name, manyWords(shape.table, move.rows), move.text);
        button->setText(tr("Look for “%1” in “%2”", "what was typed, a column")
                            .arg(move.text, name)
                            .replace(u'&', QStringLiteral("&&")));
    }
    return words.join(u' ');
}

bool NothingHere::takeFocus()
{
    QList<QPushButton *> buttons = m_elsewhere;
    buttons << m_instead << m_remove << m_clear;
    const auto first = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible();
    });
    if (first == buttons.end())
        return false;
    (*first)->setFocus(Qt::OtherFocusReason);
    return true;
}

QByteArray NothingHere::takeOnlyMove()
{
    if (m_moves.size() != 1 || m_instead->isVisible() || m_remove->isVisible())
        return {};
    const QByteArray to = m_moves.first().to; // showing the answer changes it
    m_elsewhere.first()->click();
    return to;
}

void NothingHere::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit clearWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace habeas::ui
