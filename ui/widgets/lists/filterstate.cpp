#include "ui/widgets/lists/filterstate.h"

#include "app/casefile/thesaurus.h"
#include "ui/models/listnames.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"

#include <QCoreApplication>
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
    m_count->setText(model.isWaiting()
                         ? tr("Reading the list…")
                         : countWords(model.shape(), model.rowCount(), model.total()));
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
    m_clear->setText(tr("Clear all filters"));
    m_clear->setVisible(!read.query.filters.isEmpty());
    m_remove->hide();
    m_instead->hide();
    if (read.query.filters.isEmpty() || model.total() == 0) {
        m_why->setText(empty);
        return;
    }
    QStringList words;
    for (qsizetype i = 0; i < read.query.filters.size(); ++i)
        words << filterWords(model, i);
    const QString together = words.join(read.query.any ? tr(" or ", "between two filters")
                                                       : tr(" and ", "between two filters"));
    QString why = tr("No line matches %1.").arg(together);
    if (const auto meant = model.suggestion()) {
        m_suggestion = *meant;
        why += u' '
            + tr("Did you mean “%1” (%2)?")
                  .arg(meant->value, manyWords(model.shape().table, meant->rows));
        m_instead->setText(
            tr("Look for “%1”").arg(meant->value).replace(u'&', QStringLiteral("&&")));
        m_instead->show();
    }
    const auto best = std::ranges::max_element(model.without());
    if (words.size() > 1 && best != model.without().end() && *best > 0) {
        const qsizetype at = best - model.without().begin();
        const int column = read.query.filters.at(at).column;
        const QString name = columnName(model.shape(), model.shape().columns.at(column));
        m_offered = read.keys.at(at);
        why += u' '
            + tr("Without “%1” there are: %2.").arg(name, manyWords(model.shape().table, *best));
        m_remove->setText(tr("Take away “%1”").arg(name).replace(u'&', QStringLiteral("&&")));
        m_remove->show();
    }
    m_why->setText(why);
}

void NothingHere::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit clearWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace habeas::ui
