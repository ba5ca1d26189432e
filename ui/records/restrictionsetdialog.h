#pragma once

#include "app/actions/records/recordactions.h"
#include "app/casefile/bans/banlist.h"
#include "app/records/store/drafts.h"
#include "ui/models/workbench.h"
#include "ui/widgets/forms/formdialog.h"

#include <QFutureWatcher>
#include <QHash>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace habeas::ui {

class ChildrenInput;
class DraftKeeper;
class FieldInput;
class SourcesInput;

/// The bans and duties of one judgment at once: the judgment's own list on top, if somebody pastes
/// it, with what it names and does not impose apart, what they share, then every kind there is with
/// a tick, the judgment's words, its own times where they are not those of all, and when to ask
/// again how long it lasts. Each ticked kind becomes a restriction of its own, each "ask again" a
/// deadline, and a fine goes to the sentence, as the source states it. The breach log of the case
/// stands below. All of it is one step.
class RestrictionSetDialog final : public FormDialog
{
    Q_OBJECT

public:
    static inline const QString FormName = QStringLiteral("restriction-set"); ///< of its drafts

    /// Nothing, and the reason in words, where the case is not there any more.
    [[nodiscard]] static Result<RestrictionSetDialog *> open(Workbench &workbench,
                                                             const QString &ref, QWidget *parent);
    /// Goes on with a draft.
    [[nodiscard]] static Result<RestrictionSetDialog *> resume(Workbench &workbench,
                                                               const Draft &draft, QWidget *parent);
    [[nodiscard]] static QString draftTitle(const Draft &draft);

protected:
    bool save() override;
    bool keepTyped() override;
    void goToField(const QString &field) override;
    void retranslate() override;

private:
    struct Shared
    {
        qsizetype index; ///< in the restriction's shape
        FieldInput *input;
        QLabel *label;
    };

    struct Kind
    {
        QString code;
        QUuid id; ///< of the restriction it becomes
        QCheckBox *tick;
        QLineEdit *words;
        QComboBox *again; ///< its data: days from today; 0: do not ask
        QLabel *againLabel;
        QCheckBox *asText = nullptr; ///< takes the times the text says of this one alone
        QString read = {}; ///< the words the judgment's text gave; empty where it gave none
        QString mentioned = {}; ///< words that name it without imposing it
        BanTimes times = {}; ///< of the text's, those it does not say of all alike
    };

    RestrictionSetDialog(Workbench &workbench, CaseFolder folder, const Draft &draft,
                         QWidget *parent);

    static inline const QString KindsField
        = QStringLiteral("type"); ///< as problems call the list of kinds
    static inline const QString BreachField = QStringLiteral("breaches");
    static inline const QString SentenceField = QStringLiteral("sentence");
    static inline const QString TextField = QStringLiteral("judgmentText");

    void build();
    void buildText(QFormLayout *rows);
    void buildShared(QFormLayout *rows);
    void buildKinds(QWidget *body);
    void readText(); ///< a long one on a thread of its own
    void takeText(const BansInText &text);
    void showTimes(Kind &kind, const BanTimes &times);
    void offerTimes(const BanTimes &common);
    void showMentions(const QList<MentionInText> &mentions);
    void retranslateKinds();
    void buildBreaches(QFormLayout *rows);
    void offerTicked(); ///< a breach may be of a ban that is ticked here
    void buildAgain(Kind &kind, QFormLayout *rows);
    void buildFine(QFormLayout *rows);
    void sentenceChosen();
    [[nodiscard]] QUuid chosenSentence() const;
    [[nodiscard]] bool isFineTyped() const;
    [[nodiscard]] QString fineProblem() const;
    [[nodiscard]] QString breachProblem() const;
    [[nodiscard]] QList<AnyRecord> questions(const QList<AnyRecord> &restrictions) const;
    [[nodiscard]] QList<ChangedRecord> finedSentence() const;
    void formChanged();
    [[nodiscard]] QList<FormProblem> problems() const;
    [[nodiscard]] QList<AnyRecord> restrictions() const;
    [[nodiscard]] RecordEdit edit() const; ///< all of them, with the sources that are new
    [[nodiscard]] QString content() const;
    void restore(const QString &content);

    Workbench &m_workbench;
    CaseFolder m_folder;
    QPlainTextEdit *m_text = nullptr; ///< the judgment's list, pasted or typed
    QLabel *m_textLabel = nullptr;
    QPlainTextEdit *m_mentions = nullptr; ///< what the text names and does not impose; to read
    QLabel *m_mentionsLabel = nullptr;
    QList<Shared> m_shared;
    QList<Kind> m_kinds;
    QFutureWatcher<BansInText> m_reading; ///< of a long text
    QHash<QString, QString> m_offered; ///< what the text gave the shared fields, as they show it
    QList<Restriction> m_onRecord;
    ChildrenInput *m_breaches = nullptr;
    FieldInput *m_fine = nullptr;
    QLabel *m_fineLabel = nullptr;
    QString m_fineOnRecord; ///< of the sentence that is chosen, as the field shows it
    SourcesInput *m_sources = nullptr;
    QLabel *m_sourcesLabel = nullptr;
    QLabel *m_heading = nullptr;
    DraftKeeper *m_draft = nullptr;
    bool m_tried = false;
};

} // namespace habeas::ui
