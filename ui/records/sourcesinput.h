#pragma once

#include "app/casefile/casefolder.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace habeas::ui {

class ChoiceEdit;

/// What a record rests on: sources of the case chosen by a few letters, and new ones named in
/// words ("Lawyer by phone, 6 May"). Each stands on a line of its own with a button that takes it
/// out.
class SourcesInput final : public QWidget
{
    Q_OBJECT

public:
    SourcesInput(const CaseFolder &folder, QWidget *parent);

    void setSources(const QList<Id<Source>> &sources);
    /// Those on record already; what stands in the line and was not taken yet counts too.
    [[nodiscard]] QList<Id<Source>> sources() const;
    /// Titles of sources that are not on record yet.
    [[nodiscard]] QStringList newTitles() const;
    [[nodiscard]] QStringList raw() const;
    void setRaw(const QStringList &raw);
    void retranslate();

    [[nodiscard]] ChoiceEdit *edit() const { return m_edit; }

signals:
    void changed();

private:
    /// An id of a source on record, or the title of a new one.
    struct Entry
    {
        Id<Source> id;
        QString title;
    };

    void fill();
    void takeTyped();
    void add(const Entry &entry);
    void rebuild();
    [[nodiscard]] QString titleOf(const Entry &entry) const;
    [[nodiscard]] QList<Entry> entries() const; ///< with what stands in the line

    const CaseFolder &m_folder;
    QList<Entry> m_entries;
    QVBoxLayout *m_lines;
    ChoiceEdit *m_edit;
};

} // namespace habeas::ui
