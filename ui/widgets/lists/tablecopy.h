#pragma once

#include <QList>
#include <QModelIndex>
#include <QStringList>

class QAbstractItemModel;
class QObject;

namespace habeas::ui {

/// These rows with their header onto the clipboard, as text and as an HTML table. It is cleared
/// after a minute, or when the owner goes, if it still holds them.
void copyTable(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
               QObject *owner);
/// The same of any lines, those below others too.
void copyTable(const QAbstractItemModel &model, const QModelIndexList &rows,
               const QList<int> &columns, QObject *owner);

/// The same of cells that were read already; the first line is the header.
void copyTable(QList<QStringList> table, QObject *owner);

} // namespace habeas::ui
