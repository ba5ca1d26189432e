#include "app/casefile/lawreference.h"

#include "app/casefile/thesaurus.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LawText
{
    Q_DECLARE_TR_FUNCTIONS(LawReference)
};

constexpr qsizetype longestReference = 80;

QString englishPlace(const LawReference &law, LawStyle style)
{
    const bool brief = style == LawStyle::Short;
    QString place = u"Article %1"_s.arg(law.article());
    if (!law.part().isEmpty())
        place += (brief ? u"(%1)"_s : u", part %1"_s).arg(law.part());
    if (!law.item().isEmpty())
        place += (brief ? u"(%1)"_s : u", item %1"_s).arg(law.item());
    return place;
}

QString printEnglish(const LawReference &law, const QString &instrument, LawStyle style)
{
    const QString place = englishPlace(law, style);
    if (style == LawStyle::Short)
        return place + u", "_s + instrument;
    const bool hasParts = !law.part().isEmpty();
    return (hasParts ? u"%1, of the %2"_s : u"%1 of the %2"_s).arg(place, instrument);
}

QString printRussian(const LawReference &law, const QString &instrument, LawStyle style)
{
    if (style == LawStyle::Short) {
        QString place = u"статья %1"_s.arg(law.article());
        if (!law.part().isEmpty())
            place += u", часть %1"_s.arg(law.part());
        if (!law.item().isEmpty())
            place += u", пункт %1"_s.arg(law.item());
        return place + u", "_s + instrument;
    }
    if (law.part().isEmpty())
        return u"статья %1 %2"_s.arg(law.article(), instrument);
    if (law.item().isEmpty())
        return u"часть %1 статьи %2 %3"_s.arg(law.part(), law.article(), instrument);
    return u"пункт %1 части %2 статьи %3 %4"_s.arg(law.item(), law.part(), law.article(),
                                                   instrument);
}

QString printKazakh(const LawReference &law, const QString &instrument, LawStyle style)
{
    if (style == LawStyle::Short) {
        QString place = u"%1-бап"_s.arg(law.article());
        if (!law.part().isEmpty())
            place += u", %1-бөлік"_s.arg(law.part());
        if (!law.item().isEmpty())
            place += u", %1-тармақ"_s.arg(law.item());
        return place + u", "_s + instrument;
    }
    if (law.part().isEmpty())
        return u"%1 %2-бабы"_s.arg(instrument, law.article());
    if (law.item().isEmpty())
        return u"%1 %2-бабының %3-бөлігі"_s.arg(instrument, law.article(), law.part());
    return u"%1 %2-бабы %3-бөлігінің %4-тармағы"_s.arg(instrument, law.article(), law.part(),
                                                       law.item());
}

} // namespace

Result<LawReference> LawReference::fromText(const QString &text)
{
    static const QRegularExpression form(
        u"\\A([A-Z]{2}) ([A-Z][A-Z0-9-]*) (\\d+[\\p{L}\\d]*(?:[-./][\\p{L}\\d]+)*)"
        "(?:\\(([\\p{L}\\d]+(?:[-.][\\p{L}\\d]+)*)\\))?(?:\\(([\\p{L}\\d]+(?:[-.][\\p{L}\\d]+)*)\\))?\\z"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match
        = text.size() <= longestReference ? form.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        return refused(LawText::tr("“%1” is not a law reference. Write country, law, article and "
                                   "part, as in “KZ CC 272(3)” or “KZ CAO 488”.")
                           .arg(text.left(longestReference)));
    }
    LawReference law;
    law.m_jurisdiction = match.captured(1);
    law.m_instrument = match.captured(2);
    law.m_article = match.captured(3);
    law.m_part = match.captured(4);
    law.m_item = match.captured(5);
    return law;
}

QString LawReference::text() const
{
    if (!isSet())
        return {};
    QString text = m_jurisdiction + u' ' + m_instrument + u' ' + m_article;
    if (!m_part.isEmpty())
        text += u'(' + m_part + u')';
    if (!m_item.isEmpty())
        text += u'(' + m_item + u')';
    return text;
}

QString printLaw(const LawReference &law, Language language, LawStyle style)
{
    if (!law.isSet())
        return {};
    const InstrumentName name
        = instrumentName(law.jurisdiction() + u' ' + law.instrument(), language);
    // A law without a name on file stands in the record's own words, in quotes, and nothing is put
    // into the genitive.
    const bool known = !name.full.isEmpty();
    const LawStyle asKnown = known ? style : LawStyle::Short;
    const QString code = law.jurisdiction() + u' ' + law.instrument();
    QString instrument = (language == Language::English ? u"“%1”"_s : u"«%1»"_s).arg(code);
    if (known)
        instrument = style == LawStyle::Short ? name.abbreviated : name.full;
    switch (language) {
    case Language::Russian:
        return printRussian(law, instrument, asKnown);
    case Language::Kazakh:
        return printKazakh(law, instrument, asKnown);
    case Language::English:
        break;
    }
    return printEnglish(law, instrument, asKnown);
}

} // namespace habeas
