#pragma once

#include "ui/widgets/lists/sheetfile.h"
#include "ui/widgets/pictures/picturelanes.h"

#include <QSet>
#include <QUuid>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QSplitter;
class QToolButton;

namespace habeas::ui {

class SheetView;
class TimelinePicture;

/// The picture of a case over the list of the same things: what is chosen in one is chosen in the
/// other.
class TimelinePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(QWidget *parent = nullptr);

    /// The caption stands above an exported picture: the case's reference, and its name where names
    /// are not hidden.
    void show(const PictureLanes &lanes, const QString &reference, const QString &name);
    using QWidget::show;

    /// What a picture that is kept never shows: it is a paper of the office, and without names it
    /// is one for everybody.
    void setClosed(const QSet<QUuid> &toTheOffice, const QSet<QUuid> &toEverybody);

    [[nodiscard]] SheetView *list() const { return m_list; }

    [[nodiscard]] TimelinePicture *picture() const { return m_picture; }

signals:
    /// The bytes of a picture somebody wants to keep, and the name to suggest for its file.
    void exportWanted(const QString &suffix);
    void printWanted();

public:
    /// What goes to paper.
    struct Paper
    {
        SheetHead head;
        SheetPages pages; ///< none where there is nothing to show
    };

    /// As a file shows it: names hidden where the box is ticked.
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] bool showsNames() const;
    /// PNG, SVG or PDF by the suffix ("png", "svg", "pdf"); names hidden where the box is ticked.
    [[nodiscard]] QByteArray exported(const QString &suffix) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBar();
    void shareRoom();
    [[nodiscard]] PictureLanes openLanes() const;
    [[nodiscard]] QString caption() const;
    void retranslate();

    QSplitter *m_splitter;
    bool m_dragged = false; ///< somebody has chosen how high the picture is
    TimelinePicture *m_picture;
    SheetView *m_list;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QPushButton *m_fit = nullptr;
    QPushButton *m_today = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_export = nullptr;
    QCheckBox *m_hideNames = nullptr;
    QString m_reference;
    QString m_name;
    QSet<QUuid> m_closedToOffice;
    QSet<QUuid> m_closedToEverybody;
};

} // namespace habeas::ui
