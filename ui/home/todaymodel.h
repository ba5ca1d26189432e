#pragma once

#include "app/records/today/today.h"

#include <QAbstractListModel>
#include <QSet>

namespace habeas::ui {

/// The Today list as lines: a heading for each section with how many it holds, which arrow keys
/// skip, and its items below. A folded section is one line that Enter opens; where nothing is newly
/// overdue, the newest of what is for long stand above that line.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using Section = TodayItem::Section;

    explicit TodayModel(QObject *parent = nullptr);

    void show(const TodayList &list);
    /// Beside the section's name: how far checking is; empty: nothing.
    void setCheckNote(const QString &note);
    /// Every word must be found, script and case folded; folded sections are searched too.
    void setFilter(const QString &words);
    void setFolded(Section section, bool folded);

    [[nodiscard]] bool isFolded(Section section) const;

    [[nodiscard]] QSet<Section> foldedSections() const { return m_folded; }

    [[nodiscard]] const TodayList &list() const { return m_list; }

    [[nodiscard]] const QString &filter() const { return m_filter; }

    enum class Line { Heading, Folded, Item };

    [[nodiscard]] Line lineAt(int row) const { return m_lines.at(row).line; }

    [[nodiscard]] Section sectionAt(int row) const { return m_lines.at(row).section; }

    /// Null where the line is not an item.
    [[nodiscard]] const TodayItem *itemAt(int row) const;
    /// -1 where the item is not shown.
    [[nodiscard]] int rowOf(const QUuid &key) const;
    /// The line itself, where it is the one of a folded section.
    [[nodiscard]] int foldedRow(Section section) const;
    /// The next line from there that can be selected, there included; -1 where there is none.
    [[nodiscard]] int selectableFrom(int row, int step) const;

    /// The same of items only.
    [[nodiscard]] int itemFrom(int row, int step) const;

    [[nodiscard]] int shownItems() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct LineAt
    {
        Line line = Line::Item;
        Section section = Section::Later;
        qsizetype item = -1;

        friend bool operator==(const LineAt &, const LineAt &) = default;
    };

    void rebuild(bool itemsChanged);
    [[nodiscard]] QList<LineAt> linesOf() const;
    [[nodiscard]] bool passes(const TodayItem &item) const;
    [[nodiscard]] qsizetype keptOf(Section section, qsizetype items) const;
    [[nodiscard]] QString foldedPeople(Section section, qsizetype kept) const;
    [[nodiscard]] QString headingText(const LineAt &line) const;

    TodayList m_list;
    QList<LineAt> m_lines;
    QSet<Section> m_folded { Section::LongOverdue, Section::Later };
    QString m_filter;
    QStringList m_words;
    QString m_checkNote;
};

} // namespace habeas::ui
