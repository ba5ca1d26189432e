#pragma once

#include "ui/palette/findservice.h"
#include "ui/palette/paletterows.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace habeas::ui {

class PaletteModel;
class TableView;

/// What the palette is given to choose from.
struct PaletteChoices
{
    QList<PaletteCommand> commands;
    QList<int> recent; ///< commands, the one used last first
    QList<PaletteTopic> topics;
    int logHearing = -1; ///< the command to go on with where no hearing was found
};

/// One box for everything that has a name: people, cases, courts, letters, documents, hearings by
/// their day, and commands ("> " only these, "?" help). Arrow keys choose while one goes on typing,
/// Enter opens.
class PaletteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a service there are only commands and help.
    PaletteDialog(PaletteChoices choices, FindService *service, QWidget *parent = nullptr);

    [[nodiscard]] PaletteModel *model() const { return m_model; }

    [[nodiscard]] QString said() const;

    void setText(const QString &text);

signals:
    void commandWanted(int command);
    void topicWanted(const QString &topic);
    void courtWanted(const QString &court);
    void caseWanted(const QString &ref);
    void newCaseWanted(const QString &name);
    void recordWanted(const QString &ref, const QUuid &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void typed();
    void take(const FindService::Answer &answer);
    void show(const QList<PaletteRow> &rows, const QString &words);
    void showNothing(const QString &words, const QList<PaletteRow> &guesses);
    [[nodiscard]] QList<PaletteRow> logHearingRow() const;
    void choose();
    void refuse(const QString &why);
    void speak();

    PaletteChoices m_choices;
    QPointer<FindService> m_service; ///< gone when the vault is locked
    PaletteModel *m_model;
    QLineEdit *m_text;
    TableView *m_rows;
    QLabel *m_words;
    bool m_awaited = false; ///< the answer to what stands in the box is not there yet
    bool m_enter = false; ///< Enter was pressed meanwhile
};

} // namespace habeas::ui
