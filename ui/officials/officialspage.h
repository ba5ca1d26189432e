#pragma once

#include "app/casefile/advocacy.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace habeas::ui {

class ListPane;

/// The register of officials: a list, and beside it everything that is known of the one that is
/// selected, with what to look out for before writing.
class OfficialsPage final : public Page
{
    Q_OBJECT

public:
    explicit OfficialsPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString countText() const override;
    [[nodiscard]] RecordWish selectedRecord() const override;
    [[nodiscard]] QList<RecordWish> newRecords() const override;
    void selectRecord(const QUuid &record) override;

    [[nodiscard]] ListPane *list() const override { return m_list; }

signals:
    void importWanted();
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildDetail();
    void retranslate();
    void connectParts();
    void readOfficial();
    void showDetail();
    void addLine(const QString &label, const QString &text);
    void checkedToday();
    [[nodiscard]] QStringList warnings(const Official &official) const;

    Workbench &m_workbench;
    std::optional<Official> m_official; ///< the selected one
    QList<Wording> m_wordings; ///< its
    QLabel *m_heading;
    ListPane *m_list;
    QTimer m_delay;
    QLabel *m_office;
    QLabel *m_warnings;
    QFormLayout *m_lines;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_checked;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace habeas::ui
