#include "ui/home/todaymodel.h"

#include "app/base/text/textfold.h"
#include "app/records/today/todaywords.h"
#include "ui/models/roles.h"

#include <QLocale>

namespace habeas::ui {

namespace {

/// One line, and a name in one direction does not turn the words around it.
QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QString(QChar(0x2068) + text.simplified() + QChar(0x2069));
}

} // namespace

TodayModel::TodayModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TodayModel::show(const TodayList &list)
{
    m_list = list;
    rebuild(true);
}

void TodayModel::setCheckNote(const QString &note)
{
    if (note == m_checkNote)
        return;
    m_checkNote = note;
    rebuild(false);
}

void TodayModel::setFilter(const QString &words)
{
    m_filter = words.simplified();
    m_words = foldForFilter(m_filter).split(u' ', Qt::SkipEmptyParts);
    rebuild(true);
}

void TodayModel::setFolded(Section section, bool folded)
{
    if (folded)
        m_folded.insert(section);
    else
        m_folded.remove(section);
    rebuild(true);
}

bool TodayModel::isFolded(Section section) const
{
    return m_words.isEmpty() && m_folded.contains(section);
}

bool TodayModel::passes(const TodayItem &item) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = foldForFilter(spokenItem(item, m_list.query.day) + u' ' + todayWord(item));
    return std::ranges::all_of(m_words, [&text](const QString &word) {
        return text.contains(word);
    });
}

QList<TodayModel::LineAt> TodayModel::linesOf() const
{
    QList<LineAt> lines;
    for (const Section section : allTodaySections) {
        QList<LineAt> items;
        for (qsizetype i = 0; i < m_list.items.size(); ++i) {
            if (m_list.items.at(i).section == section && passes(m_list.items.at(i)))
                items.append({ Line::Item, section, i });
        }
        const bool checking = section == Section::Check && !m_checkNote.isEmpty();
        if (items.isEmpty() && !(checking && m_words.isEmpty()))
            continue;
        const qsizetype kept = isFolded(section) ? keptOf(section, items.size()) : items.size();
        if (kept > 0 || items.isEmpty())
            lines.append({ Line::Heading, section, -1 });
        lines << items.last(kept);
        if (kept < items.size())
            lines.append({ Line::Folded, section, -1 });
    }
    return lines;
}

/// How many items of a folded section are shown all the same.
qsizetype TodayModel::keptOf(Section section, qsizetype items) const
{
    constexpr qsizetype few = 3;
    if (section != Section::LongOverdue || m_list.total(Section::Overdue) >= few)
        return 0;
    return items <= few + 1 ? items : few;
}

/// Who stands in a folded section and not on the lines that are shown of it: whose time is over
/// must be seen without a key. A few names; the latest first, as the lines are folded from the top.
QString TodayModel::foldedPeople(Section section, qsizetype kept) const
{
    constexpr qsizetype few = 3;
    QStringList names;
    QStringList shown;
    qsizetype left = kept;
    for (qsizetype i = m_list.items.size() - 1; i >= 0; --i) {
        const TodayItem &item = m_list.items.at(i);
        if (item.section != section || !passes(item))
            continue;
        QStringList &into = left-- > 0 ? shown : names;
        const bool known = into.contains(item.personName) || shown.contains(item.personName);
        if (!item.personName.isEmpty() && !known)
            into << item.personName;
    }
    const bool more = names.size() > few;
    QStringList said;
    for (const QString &name : names.first(std::min(names.size(), few)))
        said << isolated(name);
    const QString some = said.join(QStringLiteral(", "));
    return more ? tr("%1 and others", "names").arg(some) : some;
}

void TodayModel::rebuild(bool itemsChanged)
{
    const QList<LineAt> lines = linesOf();
    if (!itemsChanged && lines == m_lines) {
        if (!m_lines.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const TodayItem *TodayModel::itemAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).item < 0)
        return nullptr;
    return &m_list.items.at(m_lines.at(row).item);
}

int TodayModel::rowOf(const QUuid &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const TodayItem *item = itemAt(row);
        if (item != nullptr && item->key == key)
            return row;
    }
    return -1;
}

int TodayModel::foldedRow(Section section) const
{
    return static_cast<int>(m_lines.indexOf(LineAt { Line::Folded, section, -1 }));
}

int TodayModel::selectableFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (m_lines.at(row).line != Line::Heading)
            return row;
    }
    return -1;
}

int TodayModel::itemFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (m_lines.at(row).line == Line::Item)
            return row;
    }
    return -1;
}

int TodayModel::shownItems() const
{
    return static_cast<int>(std::ranges::count(m_lines, Line::Item, &LineAt::line));
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString TodayModel::headingText(const LineAt &line) const
{
    const QString name = todaySectionName(line.section, m_list.query.within);
    const qint64 total = m_list.total(line.section);
    const auto listed = std::ranges::count(m_list.items, line.section, &TodayItem::section);
    const QLocale locale;
    const QString count = total > listed
        ? tr("%1 of %2", "listed, there are").arg(locale.toString(listed), locale.toString(total))
        : locale.toString(total);
    if (line.line == Line::Folded) {
        const qsizetype kept = keptOf(line.section, listed);
        const QString people
            = line.section == Section::LongOverdue ? foldedPeople(line.section, kept) : QString();
        if (kept > 0 && people.isEmpty())
            return tr("%1 more, older. Enter shows them.").arg(locale.toString(total - kept));
        if (kept > 0)
            return tr("%1 more, older, also about %2. Enter shows them.", "how many, people")
                .arg(locale.toString(total - kept), people);
        return people.isEmpty()
            ? tr("%1: %2. Enter shows them.", "section, how many").arg(name, count)
            : tr("%1: %2 (%3). Enter shows them.", "section, how many, people")
                  .arg(name, count, people);
    }
    const QString note = line.section == Section::Check ? m_checkNote : QString();
    return note.isEmpty() ? tr("%1  %2", "section, how many").arg(name, count)
                          : tr("%1  %2 – %3", "section, how many, how far").arg(name, count, note);
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineAt &line = m_lines.at(index.row());
    const TodayItem *item = itemAt(index.row());
    if (item == nullptr)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(headingText(line))
            : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return QStringList { todaySymbol(*item),         relativeDay(*item, m_list.query.day),
                             absoluteDay(*item),         isolated(item->what),
                             isolated(item->personName), isolated(item->caseRef) }
            .join(u"  ");
    case Qt::AccessibleTextRole:
        return spokenItem(*item, m_list.query.day);
    case Qt::ToolTipRole:
        return QString(absoluteDay(*item) + u'\n' + item->what + u'\n' + item->personName + u'\n'
                       + item->caseRef)
            .trimmed();
    case IdRole:
        return item->key;
    case RefRole:
        return item->caseRef;
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || lineAt(index.row()) == Line::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace habeas::ui
