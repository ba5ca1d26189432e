#pragma once

#include "app/casefile/casefolder.h"
#include "ui/widgets/pictures/picturelanes.h"

#include <QCoreApplication>

namespace habeas::ui {

/// Puts the records of a case into the lanes of a picture, each exactly as wide as its dates are
/// known. Things are added to a lane that is begun without a word and closed by its name.
class LaneMaker
{
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)

public:
    struct Texts
    {
        QString label; ///< as it stands in the picture
        QString neutral; ///< the same without anybody's name
        QString full; ///< what the reader of the screen hears, without the date
        QString open = {}; ///< the label as paper may say it; empty: as it is
    };

    /// When a bar ends; without words nothing on record says.
    struct Ends
    {
        std::optional<CivilDay> earliest;
        std::optional<CivilDay> latest;
        QString words;
    };

    /// The folder is borrowed. `several`: the case is about more than one person.
    LaneMaker(const CaseFolder &folder, CivilDay today, bool several);

    [[nodiscard]] CivilDay today() const { return m_picture.today; }

    /// Whom a thing is about stands with it where that may be one of several.
    [[nodiscard]] Texts about(Id<Person> person, const Texts &texts) const;
    [[nodiscard]] static Ends endsOf(const PartialDate &until);

    void point(const PartialDate &at, Meaning meaning, const Texts &texts, const QUuid &record);
    void pointBetween(CivilDay first, CivilDay last, const QString &when, Meaning meaning,
                      const Texts &texts, const QUuid &record);
    /// Nothing is drawn where no start is known, or where it lies ahead.
    void bar(const PartialDate &from, const Ends &ends, PictureItem::Fill fill, Meaning meaning,
             const Texts &texts, const QUuid &record);
    /// Of what has begun, and nothing on record says when: on any day of the picture before its
    /// end, or before today.
    void barFromSomeDay(const Ends &ends, PictureItem::Fill fill, Meaning meaning,
                        const Texts &texts, const QUuid &record);
    void add(const PictureItem &item);

    /// Closes the lane; one that holds nothing is left out.
    void lane(const QString &name);
    /// One person's lane of several.
    void lane(const QString &name, Id<Person> person);

    [[nodiscard]] PictureLanes take() { return std::move(m_picture); }

private:
    [[nodiscard]] QString toldOnPaper(Id<Person> person) const;
    [[nodiscard]] CivilDay firstDay() const;
    void addBar(PictureItem item, const Ends &ends, const QString &from, const Texts &texts);

    const CaseFolder &m_folder;
    PictureLanes m_picture;
    bool m_several;
    CaseFolder m_open; ///< of several: without what is sealed
    QList<PictureItem> m_items; ///< of the lane that is not closed yet
};

} // namespace habeas::ui
