#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUuid>

class QWidget;

namespace habeas::ui {

class FileIntake;
class MainWindow;
struct ToAttach;

/// What a person does with papers wherever they are: attach files by menu, drop or paste, look at
/// one, save a copy of it outside the vault.
class DocumentVerbs final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentVerbs(MainWindow &window);

    void attach(); ///< asks for files, for the current case
    void attachFiles(const QStringList &paths);
    void paste(); ///< files or a picture on the clipboard
    void view(const QUuid &document);
    void viewSelected();
    /// The window locks: what is being read in ends.
    void leave();

private:
    void take(const QList<ToAttach> &files);
    void saveCopyOf(const QUuid &document, QWidget *above);
    void tell(const QString &words);

    MainWindow &m_window;
    QList<QPointer<FileIntake>> m_intakes;
    QString m_attachedTo; ///< the case files were attached to last
    QString m_folder; ///< where files were attached from last; in memory only
};

} // namespace habeas::ui
