#include "ui/widgets/lists/tablecopy.h"

#include "app/base/text/tabletext.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

constexpr auto keptFor = 60s;
constexpr const char *GuardName = "clipboardGuard";

/// Takes from the clipboard what this program put there, when the time is up or the table goes.
class ClipboardGuard final : public QObject
{
public:
    ClipboardGuard(QMimeData *copied, QObject *owner)
        : QObject(owner)
        , m_copied(copied)
    {
        setObjectName(QLatin1StringView(GuardName));
        QTimer::singleShot(keptFor, this, [this] {
            deleteLater();
        });
    }

    /// Whoever copies something else makes the clipboard let go of what was there.
    ~ClipboardGuard() override
    {
        if (m_copied && QGuiApplication::clipboard())
            QGuiApplication::clipboard()->clear();
    }

    Q_DISABLE_COPY_MOVE(ClipboardGuard)

private:
    QPointer<QMimeData> m_copied;
};

/// The marks that isolate a name from right to left are for the screen alone.
QString plainText(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

void copyTable(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
               QObject *owner)
{
    QModelIndexList cells;
    for (const int row : rows)
        cells << model.index(row, 0);
    copyTable(model, cells, columns, owner);
}

void copyTable(const QAbstractItemModel &model, const QModelIndexList &rows,
               const QList<int> &columns, QObject *owner)
{
    QList<QStringList> table(1);
    for (const int column : columns)
        table.first() << model.headerData(column, Qt::Horizontal).toString();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant words = cell.data(Qt::EditRole); // without signs for the eye
            cells << (words.isValid() ? words.toString() : cell.data().toString());
        }
        table << cells;
    }
    copyTable(std::move(table), owner);
}

void copyTable(QList<QStringList> table, QObject *owner)
{
    for (QStringList &line : table) {
        for (QString &cell : line)
            cell = plainText(std::move(cell));
    }
    auto *mime = new QMimeData;
    mime->setText(tableTsv(table));
    mime->setHtml(tableHtml(table));
    QGuiApplication::clipboard()->setMimeData(mime);
    new ClipboardGuard(mime, owner); // NOLINT: the owner deletes it
}

} // namespace habeas::ui
