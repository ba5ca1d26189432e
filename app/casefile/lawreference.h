#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QString>

namespace habeas {

/// A place in a law: `KZ CC 272(3)` is jurisdiction KZ, instrument CC, article 272, part 3. An item
/// follows the part: `KZ CPC 131(4)(2)`. Kept as canonical text; the parts are read from it.
class LawReference
{
public:
    LawReference() = default;

    /// The canonical form only ("KZ CC 272(3)", "KZ CAO 488", "KZ CAO 829-5(3)").
    [[nodiscard]] static Result<LawReference> fromText(const QString &text);

    [[nodiscard]] bool isSet() const { return !m_article.isEmpty(); }

    [[nodiscard]] QString text() const;

    [[nodiscard]] const QString &jurisdiction() const
    {
        return m_jurisdiction;
    } ///< ISO 3166 alpha-2

    [[nodiscard]] const QString &instrument() const { return m_instrument; }

    [[nodiscard]] const QString &article() const { return m_article; }

    [[nodiscard]] const QString &part() const { return m_part; }

    [[nodiscard]] const QString &item() const { return m_item; }

    friend bool operator==(const LawReference &, const LawReference &) = default;

private:
    QString m_jurisdiction;
    QString m_instrument;
    QString m_article;
    QString m_part;
    QString m_item;
};

enum class LawStyle {
    Short, ///< "Article 272(3), Criminal Code"; "статья 272, часть 3, УК"
    Long, ///< "Article 272, part 3, of the Criminal Code of the Republic of Kazakhstan"
};

/// In words; an instrument the thesaurus does not know is printed by its abbreviation.
[[nodiscard]] QString printLaw(const LawReference &law, Language language,
                               LawStyle style = LawStyle::Long);

} // namespace habeas
