#include "app/exchange/officialfile.h"
#include "app/exchange/vcardtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficialText
{
    Q_DECLARE_TR_FUNCTIONS(OfficialFile)
};

constexpr qsizetype largestFile = 32 * 1024 * 1024;

QString genderOf(const QString &value)
{
    const QString sex = value.section(u';', 0, 0).trimmed().toUpper();
    if (sex == u"F")
        return u"female"_s;
    if (sex == u"M")
        return u"male"_s;
    return sex == u"O" ? u"other"_s : sex == u"U" ? u"unknown"_s : QString();
}

/// An address as lines, where the card has no label ready to print.
QString blockOf(const QStringList &parts)
{
    QStringList lines;
    for (const qsizetype at : { 0, 1, 2 })
        lines << parts.value(at);
    lines << QString(parts.value(5) + u' ' + parts.value(3)).trimmed();
    lines << parts.value(4) << parts.value(6);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Reads the properties of one card into an entry.
class CardReader
{
public:
    explicit CardReader(int line) { m_entry.line = line; }

    void take(const VcardProperty &property);
    void finish(OfficialsFile &file);

private:
    Wording &wording(const VcardProperty &property)
    {
        QString language = property.parameters.value(u"LANGUAGE"_s).section(u'-', 0, 0).toLower();
        if (language.isEmpty())
            language = u"en"_s;
        auto found = std::ranges::find(m_entry.wordings, language, &Wording::language);
        if (found == m_entry.wordings.end()) {
            Wording made;
            made.language = language;
            m_entry.wordings << made;
            found = m_entry.wordings.end() - 1;
        }
        return *found;
    }

    void fail(const VcardProperty &property, const QString &reason)
    {
        if (!m_problem)
            m_problem = OfficialProblem { property.line, property.name, reason };
    }

    /// There is room for one of a kind; whatever else the card gives is told, not dropped unseen.
    void once(QString &field, const QString &value, const VcardProperty &property)
    {
        if (field.isEmpty())
            field = value;
        else if (!value.isEmpty() && value != field)
            m_ignored << OfficialText::tr("another %1", "property of a card").arg(property.name);
    }

    void takeAddress(const VcardProperty &property);
    bool takeOwn(const VcardProperty &property, const QString &text);
    bool takePlain(const VcardProperty &property, const QString &text);

    OfficialEntry m_entry;
    std::optional<OfficialProblem> m_problem;
    QStringList m_ignored;
    QString m_version;
    QString m_shownName;
    QString m_title;
};

void CardReader::takeAddress(const VcardProperty &property)
{
    const QStringList parts = vcardComponents(property.value);
    const QString label = property.parameters.value(u"LABEL"_s);
    QString &block = wording(property).block;
    once(block, label.isEmpty() ? blockOf(parts) : label, property);
    static const QRegularExpression code(u"^[A-Z]{2}$"_s);
    if (m_entry.official.country.isEmpty() && code.match(parts.value(6)).hasMatch())
        m_entry.official.country = parts.value(6);
}

/// What only this program writes.
bool CardReader::takeOwn(const VcardProperty &property, const QString &text)
{
    Official &official = m_entry.official;
    if (property.name == u"X-HABEAS-OFFICE-KIND")
        official.officeKind = text;
    else if (property.name == u"X-HABEAS-NAME")
        official.name = text;
    else if (property.name == u"X-HABEAS-COUNTRY")
        official.country = text;
    else if (property.name == u"X-HABEAS-COPY-TO")
        official.copyTo = text;
    else if (property.name == u"X-HABEAS-PENDING-COURT")
        official.pendingCourt = text == u"yes";
    else if (property.name == u"X-HABEAS-SALUTATION")
        wording(property).salutation = text;
    else if (property.name == u"X-HABEAS-CLOSE")
        wording(property).close = text;
    else if (property.name == u"X-HABEAS-VERIFIED-ON") {
        if (const Result<PartialDate> date = checkedOn(text))
            official.verifiedOn = *date;
        else
            fail(property, date.error().message);
    } else
        return false;
    return true;
}

bool CardReader::takePlain(const VcardProperty &property, const QString &text)
{
    Official &official = m_entry.official;
    if (property.name == u"VERSION")
        m_version = text.trimmed();
    else if (property.name == u"FN")
        m_shownName = text.trimmed();
    else if (property.name == u"ORG") {
        QStringList parts = vcardComponents(property.value);
        parts.removeAll(QString());
        once(official.office, parts.join(u", "_s), property);
    } else if (property.name == u"TITLE" || property.name == u"ROLE")
        once(m_title, text.trimmed(), property);
    else if (property.name == u"EMAIL")
        once(official.email, text.trimmed(), property);
    else if (property.name == u"NOTE")
        official.note += (official.note.isEmpty() ? QString() : u"\n"_s) + text;
    else if (property.name == u"LANG")
        once(official.preferredLanguage, text.section(u'-', 0, 0).trimmed().toLower(), property);
    else if (property.name == u"GENDER")
        official.gender = genderOf(property.value);
    else if (property.name == u"UID")
        official.id = Id<Official>(
            QUuid::fromString(QString(text).remove(u"urn:uuid:"_s, Qt::CaseInsensitive).trimmed()));
    else if (property.name == u"ADR")
        takeAddress(property);
    else if (property.name == u"LABEL")
        wording(property).block = text.trimmed();
    else
        return false;
    return true;
}

void CardReader::take(const VcardProperty &property)
{
    static const QStringList silent { u"N"_s, u"KIND"_s, u"REV"_s, u"PRODID"_s };
    if (property.parameters.value(u"ENCODING"_s).compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive)
        == 0) {
        fail(property,
             OfficialText::tr("The card is written in the old way of vCard 2.1. Export it as vCard "
                              "3.0 or 4.0."));
        return;
    }
    const QString text = vcardText(property.value);
    if (!takePlain(property, text) && !takeOwn(property, text) && !silent.contains(property.name))
        m_ignored << property.name;
}

void CardReader::finish(OfficialsFile &file)
{
    Official &official = m_entry.official;
    if (official.office.isEmpty())
        official.office = m_title.isEmpty() ? m_shownName : m_title;
    else if (!m_title.isEmpty() && m_title != official.office)
        official.office = u"%1, %2"_s.arg(m_title, official.office);
    if (official.name.isEmpty() && m_shownName != official.office)
        official.name = m_shownName;
    for (const QString &name : std::as_const(m_ignored)) {
        if (!file.ignored.contains(name))
            file.ignored << name;
    }
    m_entry.wordings.removeIf([](const Wording &wording) {
        return wording.block.isEmpty() && wording.salutation.isEmpty() && wording.close.isEmpty();
    });
    if (!m_problem && m_version != u"4.0" && m_version != u"3.0")
        m_problem = OfficialProblem { m_entry.line, u"VERSION"_s,
                                      OfficialText::tr("The card is of version “%1”; 3.0 and 4.0 "
                                                       "are read.")
                                          .arg(m_version) };
    if (!m_problem)
        m_problem = problemIn(m_entry);
    if (m_problem)
        file.problems << *m_problem;
    else
        file.entries << m_entry;
}

class CardWriter
{
public:
    void write(const OfficialEntry &entry);

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void line(const QString &text) { m_out += vcardLine(text); }

    void property(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            line(name + u':' + vcardEscaped(value));
    }

    QByteArray m_out;
};

void CardWriter::write(const OfficialEntry &entry)
{
    const Official &official = entry.official;
    static const QHash<QString, QString> genders { { u"female"_s, u"F"_s },
                                                   { u"male"_s, u"M"_s },
                                                   { u"other"_s, u"O"_s },
                                                   { u"unknown"_s, u"U"_s } };
    line(u"BEGIN:VCARD"_s);
    line(u"VERSION:4.0"_s);
    if (!official.id.isNull())
        line(u"UID:urn:uuid:"_s + official.id.text());
    property(u"FN"_s, official.name.isEmpty() ? official.office : official.name);
    property(u"ORG"_s, official.office);
    if (!official.gender.isEmpty())
        line(u"GENDER:"_s + genders.value(official.gender));
    property(u"EMAIL"_s, official.email);
    property(u"LANG"_s, official.preferredLanguage);
    property(u"NOTE"_s, official.note);
    property(u"X-HABEAS-OFFICE-KIND"_s, official.officeKind);
    property(u"X-HABEAS-NAME"_s, official.name);
    property(u"X-HABEAS-COUNTRY"_s, official.country);
    property(u"X-HABEAS-COPY-TO"_s, official.copyTo);
    if (official.verifiedOn.isSet())
        property(u"X-HABEAS-VERIFIED-ON"_s, official.verifiedOn.edtf());
    if (official.pendingCourt)
        line(u"X-HABEAS-PENDING-COURT:yes"_s);
    for (const Wording &wording : entry.wordings) {
        const QString language = u";LANGUAGE="_s + wording.language;
        if (!wording.block.isEmpty())
            line(u"ADR"_s + language + u";LABEL="_s + vcardQuoted(wording.block) + u":;;;;;;"_s);
        property(u"X-HABEAS-SALUTATION"_s + language, wording.salutation);
        property(u"X-HABEAS-CLOSE"_s + language, wording.close);
    }
    line(u"END:VCARD"_s);
}

} // namespace

Result<OfficialsFile> readOfficialsVcard(const QByteArray &given)
{
    if (given.size() > largestFile)
        return refused(OfficialText::tr(
            "The file is larger than 32 MB, more than a list of officials takes. Nothing was taken "
            "over. Split it, or take out what is not about officials."));
    QByteArray bytes = given;
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8)
        bytes = QString(QStringDecoder(*encoding)(bytes)).toUtf8();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    OfficialsFile file;
    std::optional<CardReader> card;
    bool any = false;
    int lineOfLast = 0;
    for (const VcardProperty &property : vcardProperties(bytes)) {
        const QString value = property.value.trimmed().toUpper();
        if (property.name == u"BEGIN" && value == u"VCARD") {
            card.emplace(property.line);
            lineOfLast = property.line;
            any = true;
        } else if (property.name == u"END" && value == u"VCARD" && card) {
            card->finish(file);
            card.reset();
        } else if (card) {
            card->take(property);
        }
    }
    if (!any)
        return refused(OfficialText::tr("This is not a file of vCards: no line says BEGIN:VCARD. "
                                        "Nothing was taken over."));
    if (card)
        file.problems << OfficialProblem {
            lineOfLast, u"END"_s, OfficialText::tr("The last card has no end; it was left out.")
        };
    return file;
}

QByteArray writeOfficialsVcard(const QList<OfficialEntry> &entries)
{
    CardWriter writer;
    for (const OfficialEntry &entry : entries)
        writer.write(entry);
    return writer.take();
}

} // namespace habeas
