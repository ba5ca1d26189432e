#include "ui/widgets/tablecopy.h"

#include "app/base/tabletext.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
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
    ClipboardGuard(const QString &text, QObject *owner)
        : QObject(owner)
        , m_text(text)
    {
        setObjectName(QLatin1StringView(GuardName));
        QTimer::singleShot(keptFor, this, [this] {
            deleteLater();
        });
    }

    ~ClipboardGuard() override
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (clipboard && clipboard->ownsClipboard() && clipboard->text() == m_text)
            clipboard->clear();
    }

    Q_DISABLE_COPY_MOVE(ClipboardGuard)

    void forget() { m_text = QString(QChar(0)); }

private:
    QString m_text;
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
    QList<QStringList> table(1);
    for (const int column : columns)
        table.first() << model.headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << plainText(model.index(row, column).data().toString());
        table << cells;
    }
    auto *mime = new QMimeData;
    const QString text = tableTsv(table);
    mime->setText(text);
    mime->setHtml(tableHtml(table));
    for (QObject *before : owner->children()) {
        if (before->objectName() == QLatin1StringView(GuardName)) {
            static_cast<ClipboardGuard *>(before)->forget();
            before->deleteLater();
        }
    }
    QGuiApplication::clipboard()->setMimeData(mime);
    new ClipboardGuard(text, owner); // NOLINT: the owner deletes it
}

} // namespace habeas::ui
