#include "ui/models/listmodel.h"

#include "app/letters/facts/verified.h"
#include "app/records/lists/listchanges.h"
#include "ui/models/listnames.h"
#include "ui/models/listreader.h"
#include "ui/models/recordtable.h"
#include "ui/models/roles.h"
#include "ui/models/vaultjob.h"

namespace habeas::ui {

namespace {

constexpr int WindowRows = 32;
constexpr int KeptWindows = 64;
constexpr qsizetype ReadAtOnce = 500; // rows; a few milliseconds

/// Signs beside what is near, for the eye alone.
constexpr QChar TodaySign(u'●');
constexpr QChar SoonSign(u'◔');
constexpr QChar WarningSign(u'▲');
constexpr qint64 SoonDays = 7;

bool looksAhead(const ListColumn &column)
{
    return column.key == "next_due" || column.key == "next_hearing"
        || column.key == "consent_until";
}

/// Read at a glance or not at all.
bool isWhole(const ListColumn &column, const QString &words)
{
    constexpr qsizetype usualName = 24; // letters
    const bool names = column.key == "ref" || column.key == "case" || column.key == "person"
        || column.key == "name" || column.key == "type" || column.key == "measure";
    return column.kind() != CellKind::Text || column.type == ListColumn::Type::YesNo
        || (names && words.size() <= usualName);
}

/// A long name is told by its beginning, a word of a list too; courts and remarks give way first.
int lettersNeeded(const ListColumn &column)
{
    constexpr int ofName = 24;
    constexpr int ofCode = 16;
    const bool names = column.key == "person" || column.key == "name" || column.key == "measure";
    return names ? ofName : column.type == ListColumn::Type::Code ? ofCode : 0;
}

/// What to look out for before writing: a day to follow a letter up that has come, facts that
/// changed since it was written, an address nobody has checked of late, a court with a case.
bool isWarning(const ListShape &shape, const ListColumn &column, const ListCell &cell,
               CivilDay today)
{
    if (shape.table == "letter") {
        const auto day = cell.date.latest();
        return (column.key == "follow_up" && day && *day <= today)
            || (column.key == "facts_changed" && !cell.text.isEmpty());
    }
    if (shape.table != "official")
        return false;
    if (column.key == "verified_on") {
        const auto day = cell.date.earliest();
        return !day || daysBetween(*day, today) > addressGoesStaleAfterDays;
    }
    return column.key == "pending_court" && !cell.text.isEmpty();
}

} // namespace

ListModel::ListModel(Workbench &workbench, const ListShape &shape, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workbench(workbench)
    , m_shape(shape)
    , m_reader(new ListReader(workbench.session().vault->key(), shape, this))
    , m_suggesting(new VaultJob(workbench.session().vault->key(), this))
    , m_state(plainState(shape))
    , m_windows(KeptWindows)
{
    connect(m_suggesting, &VaultJob::failed, this, &ListModel::readFailed);
    connect(m_reader, &ListReader::finished, this, [this](const ReadList &read) {
        take(read.index);
    });
    m_changeSet = newestChangeSet(workbench.connection());
    setState(m_state);
}

ListModel::~ListModel()
{
    delete m_suggesting; // stops reading before anything else goes
    delete m_reader;
}

void ListModel::refresh()
{
    m_windows.clear();
    m_stale = true;
    // Deadlines that were computed again stand in no change set.
    const qint64 newest = newestChangeSet(m_workbench.connection());
    m_unknown = m_unknown || newest == m_changeSet;
    m_changeSet = newest;
    if (!m_order.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    ask();
}

void ListModel::forget()
{
    m_windows.clear();
    m_stale = true;
}

void ListModel::setState(const ListViewState &state)
{
    m_state = state;
    m_query = readQuery(m_shape, state, m_workbench.today());
    QList<int> shown;
    for (const ListViewState::Column &column : state.columns)
        shown << m_shape.indexOf(column.key);
    std::ranges::sort(shown);
    if (shown != m_shown) {
        m_shown = shown;
        m_windows.clear();
    }
    ask();
}

/// The first window as the vault has it, while nothing else is known.
void ListModel::showFirst()
{
    const auto first = firstOfList(m_workbench.connection(), m_shape, WindowRows);
    if (first)
        setOrder(*first);
}

void ListModel::ask()
{
    const QSet<int> needed = m_query.query.columns();
    if (!m_stale && m_index && m_index->holds(needed)) {
        answer();
        return;
    }
    const Connection &connection = m_workbench.connection();
    const auto size = listSize(connection, m_shape);
    if (!size) {
        emit readFailed(size.error());
        return;
    }
    m_waiting = true;
    const QSet<int> wanted = m_index ? m_index->columns() + needed : needed;
    if (*size <= ReadAtOnce) {
        take(ListIndex::read(connection, m_shape, wanted, m_workbench.today()));
        return;
    }
    if (!m_index) {
        m_total = *size;
        if (m_order.isEmpty() && m_state.filters.isEmpty())
            showFirst();
    } else if (m_index->holds(needed)) {
        answer(); // as it was known before the save; what is new comes when it is read
        m_waiting = true;
    }
    const ListReader::From from = !m_stale ? ListReader::From::Same
        : m_unknown                        ? ListReader::From::Nothing
                                           : ListReader::From::Older;
    m_reader->read(from, m_index, m_stale ? wanted : needed, m_workbench.today());
    emit answered();
}

void ListModel::take(const Result<Index> &index)
{
    if (!index) {
        m_waiting = false;
        emit readFailed(index.error());
        return;
    }
    m_index = *index;
    m_stale = false;
    m_unknown = false;
    if (!m_index->holds(m_query.query.columns())) {
        ask();
        return;
    }
    answer();
    prepare();
}

/// Names are what lists are filtered by first, and folding a whole vault of them takes its time:
/// done before anybody types.
QSet<int> ListModel::soonWanted() const
{
    const int person = m_shape.indexOf("person");
    return person < 0 ? QSet<int>() : QSet<int> { person };
}

bool ListModel::isPreparing() const
{
    return m_index && m_total > ReadAtOnce && !m_index->holds(soonWanted());
}

void ListModel::prepare()
{
    if (isPreparing() && !m_stale)
        m_reader->read(ListReader::From::Same, m_index, soonWanted(), m_workbench.today());
}

void ListModel::answer()
{
    const ListOrder order = m_index->order(m_query.query);
    m_total = order.total;
    m_without = order.without;
    m_waiting = false;
    setOrder(order.seqs);
    suggest();
    emit answered();
}

void ListModel::suggest()
{
    m_suggestion.reset();
    m_elsewhere.clear();
    m_suggesting->forget();
    if (!m_order.isEmpty() || m_total == 0 || m_state.filters.isEmpty())
        return;
    const CivilDay today = m_workbench.today();
    if (m_total <= ReadAtOnce)
        m_suggestion = suggestFilter(m_workbench.connection(), m_shape, m_state, today, *m_index);
    m_suggesting->ask([this, shape = &m_shape, index = m_index, state = m_state, today,
                       known = m_suggestion](const Connection &connection,
                                             const std::function<bool()> &stop) -> VaultJob::Show {
        const auto meant = known ? known : suggestFilter(connection, *shape, state, today, *index);
        const auto wide = index->with(connection, elsewhereColumns(*shape), stop);
        const auto there
            = wide ? filterElsewhere(*shape, state, today, **wide) : QList<FilterElsewhere>();
        return [this, meant, there] {
            m_suggestion = meant;
            m_elsewhere = there;
            if (meant || !there.isEmpty())
                emit answered();
        };
    });
}

void ListModel::setOrder(const QList<qint64> &order)
{
    if (order == m_order) {
        if (!m_order.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_order = order;
    m_windows.clear();
    endResetModel();
}

qint64 ListModel::seqOf(const QUuid &id) const
{
    return listSeq(m_workbench.connection(), m_shape, id).value_or(0);
}

int ListModel::rowOf(const QUuid &id) const
{
    return rowOfSeq(seqOf(id));
}

QList<QUuid> ListModel::idsOf(const QList<int> &rows) const
{
    QList<qint64> seqs;
    for (const int row : rows)
        seqs << seqAt(row);
    const auto ids = listIds(m_workbench.connection(), m_shape, seqs);
    if (!ids)
        emit readFailed(ids.error());
    return ids.value_or(QList<QUuid>());
}

const ListLine *ListModel::line(int row) const
{
    if (row < 0 || row >= m_order.size())
        return nullptr;
    const int first = row / WindowRows * WindowRows;
    Window *window = m_windows.object(first);
    if (!window) {
        const qsizetype count = qMin<qsizetype>(WindowRows, m_order.size() - first);
        const std::span seqs(m_order.constData() + first, static_cast<size_t>(count));
        Result<Window> rows
            = listLines(m_workbench.connection(), m_shape, m_shown, seqs, m_workbench.today());
        if (!rows) {
            emit readFailed(rows.error());
            return nullptr;
        }
        window = new Window(*std::move(rows));
        m_windows.insert(first, window);
    }
    return &window->at(row - first);
}

qsizetype ListModel::bytes() const
{
    return m_order.size() * qsizetype(sizeof(qint64)) + (m_index ? m_index->bytes() : 0);
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shape.columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != Qt::EditRole && role != IdRole && role != RefRole && role != CodeRole
        && role != WholeRole && role != LettersRole)
        return {};
    const ListLine *at = line(index.row());
    if (!at)
        return {};
    if (role == IdRole)
        return at->id;
    if (role == RefRole)
        return at->ref;
    const ListCell cell = at->cells.value(index.column());
    if (role == WholeRole)
        return isWhole(m_shape.columns.at(index.column()), cell.text);
    if (role == LettersRole)
        return lettersNeeded(m_shape.columns.at(index.column()));
    if (role == CodeRole)
        return cell.code.isEmpty() ? cell.text : cell.code;
    const bool spoken = role == Qt::AccessibleTextRole;
    const QString words = spoken ? cell.spoken() : cellText(cell.text);
    if (role == Qt::EditRole) // without signs, to be copied
        return cell.text;
    if ((spoken || role == Qt::DisplayRole)
        && isWarning(m_shape, m_shape.columns.at(index.column()), cell, m_workbench.today())) {
        const QString what = words.isEmpty() ? tr("never", "an address was checked") : words;
        return spoken ? tr("look out: %1").arg(what) : WarningSign + u' ' + what;
    }
    const std::optional<CivilDay> last = cell.date.latest();
    if (!last || !looksAhead(m_shape.columns.at(index.column())))
        return words;
    const qint64 days = daysBetween(m_workbench.today(), *last);
    if (days < 0 && m_shape.columns.at(index.column()).key == "next_due")
        return spoken ? tr("overdue, %1").arg(words)
                      : WarningSign + u' ' + tr("%1, overdue", "a day that has passed").arg(words);
    if (days == 0)
        return spoken ? tr("today, %1").arg(words) : TodaySign + u' ' + words;
    if (days > 0 && days <= SoonDays)
        return spoken ? tr("in %Ln day(s), %1", nullptr, static_cast<int>(days)).arg(words)
                      : SoonSign + u' ' + words;
    return words;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!known || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return columnName(m_shape, m_shape.columns.at(section));
}

} // namespace habeas::ui
