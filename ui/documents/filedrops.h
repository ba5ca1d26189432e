#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace habeas::ui {

/// Lets files be dropped anywhere on a page, its tables and panels too.
class FileDrops final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget *page); ///< owns this

    /// The files of this computer that are dragged or copied; empty where there are none.
    [[nodiscard]] static QStringList filesIn(const QMimeData *data);

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace habeas::ui
