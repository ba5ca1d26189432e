#include "app/casefile/fieldcheck.h"

#include "app/base/dates/dateprint.h"
#include "app/casefile/advocacy.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldCheck)
};

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(u"\\A(?:"_s + pattern + u")\\z"_s);
}

/// Compiled once: an import asks for some of them a hundred thousand times.
const QRegularExpression &expressionOf(FieldRule::Form form)
{
    using Form = FieldRule::Form;
    static const QMap<Form, QRegularExpression> all = [] {
        QMap<Form, QRegularExpression> made;
        for (const Form one : { Form::TimeOfDay, Form::Zone, Form::Country, Form::Language,
                                Form::Script, Form::Sha256, Form::RecordIds, Form::Ratio })
            made.insert(one, whole(formPattern(one)));
        return made;
    }();
    return *all.constFind(form);
}

QString formFault(const QString &text, FieldRule::Form form)
{
    switch (form) {
    case FieldRule::Form::TimeOfDay:
        return FieldText::tr("“%1” is not a time of day. Write hours and minutes, as in “09:30”.")
            .arg(text);
    case FieldRule::Form::Zone:
        return FieldText::tr("“%1” is not a time zone's name. Write it as in “Asia/Almaty”.")
            .arg(text);
    case FieldRule::Form::Country:
        return FieldText::tr("“%1” is not a country code. Write two capital letters, as in “KZ”.")
            .arg(text);
    case FieldRule::Form::Language:
        return FieldText::tr("“%1” is no language that is known here. Write its name, as in "
                             "“Kazakh”, or its code "
                             "in small letters, as in “kk”.")
            .arg(text);
    case FieldRule::Form::Script:
        return FieldText::tr("“%1” is no script that is known here. Write its name, as in "
                             "“Cyrillic”, or its code, as in “Cyrl”.")
            .arg(text);
    case FieldRule::Form::Sha256:
        return FieldText::tr("“%1” is not a SHA-256 sum. It has 64 digits from 0 to 9 and a to f.")
            .arg(text.left(80));
    case FieldRule::Form::RecordIds:
        return FieldText::tr("“%1” is not a list of record ids separated by spaces.")
            .arg(text.left(80));
    case FieldRule::Form::Ratio:
        return FieldText::tr("“%1” is not a ratio. Write how many days of the sentence one day "
                             "counts for, as in “1”, “1.5” or “2”.")
            .arg(text.left(80));
    case FieldRule::Form::Words:
        break;
    }
    return {};
}

/// Control characters do not belong into a case file; some would be cut off by the vault's engine.
bool isPlain(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            return false;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return false;
    }
    return true;
}

} // namespace

QString formPattern(FieldRule::Form form)
{
    static const QString uuid = u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;
    switch (form) {
    case FieldRule::Form::TimeOfDay:
        return u"([01][0-9]|2[0-3]):[0-5][0-9]|24:00"_s;
    case FieldRule::Form::Zone:
        return u"[A-Za-z_]+(/[A-Za-z0-9_+-]+)*"_s;
    case FieldRule::Form::Country:
        return u"[A-Z]{2}"_s;
    case FieldRule::Form::Language:
        return u"[a-z]{2,3}"_s;
    case FieldRule::Form::Script:
        return u"[A-Z][a-z]{3}"_s;
    case FieldRule::Form::Sha256:
        return u"[0-9a-f]{64}"_s;
    case FieldRule::Form::RecordIds:
        return uuid + u"( "_s + uuid + u")*"_s;
    case FieldRule::Form::Ratio:
        return u"(0|[1-9][0-9]?)(\\.[0-9]{1,2})?"_s;
    case FieldRule::Form::Words:
        break;
    }
    return {};
}

std::optional<QString> textFault(const QString &text, const FieldRule &rule)
{
    if (text.isEmpty())
        return {};
    if (!isPlain(text))
        return FieldText::tr("The text holds a character that cannot be shown or kept. Type it "
                             "again without it.");
    if (rule.codes != nullptr && !isCode(QString::fromLatin1(rule.codes), text)) {
        return FieldText::tr("“%1” is not one of the words for this field. They are: %2.")
            .arg(text.left(80), codesOf(QString::fromLatin1(rule.codes)).join(u", "_s));
    }
    if (rule.form != FieldRule::Form::Words && !expressionOf(rule.form).match(text).hasMatch())
        return formFault(text, rule.form);
    return {};
}

std::optional<QString> moneyFault(const Money &money)
{
    static const QRegularExpression amount = whole(u"[0-9]{1,30}(\\.[0-9]{1,10})?"_s);
    static const QRegularExpression currency = whole(u"[A-Z]{3}"_s);
    for (const QString &text : { money.amount, money.statedAmount }) {
        if (!text.isEmpty() && !amount.match(text).hasMatch())
            return FieldText::tr("“%1” is not an amount. Write digits, with a point before "
                                 "decimals, as in “400000” or “12.50”.")
                .arg(text.left(80));
    }
    for (const QString &text : { money.currency, money.statedCurrency }) {
        if (!text.isEmpty() && !currency.match(text).hasMatch())
            return FieldText::tr("“%1” is not a currency. Write three capital letters, as in "
                                 "“KZT”.")
                .arg(text.left(80));
    }
    if (money.amount.isEmpty() != money.currency.isEmpty()
        || money.statedAmount.isEmpty() != money.statedCurrency.isEmpty())
        return FieldText::tr("An amount and its currency belong together. Give both or neither.");
    if (money.amount.isEmpty() && !money.statedAmount.isEmpty())
        return FieldText::tr("A converted amount stands beside the amount it was made from. Give "
                             "that one too.");
    return {};
}

void FieldCheck::operator()(const char *name, const QString &value, FieldRule rule)
{
    present(name, !value.trimmed().isEmpty(), rule);
    keep(name, textFault(value, rule));
}

void FieldCheck::operator()(const char *name, const PartialDate &value, FieldRule rule)
{
    present(name, value.isSet(), rule);
    if (qstrcmp(name, "from") == 0)
        m_from = value;
    if (qstrcmp(name, "until") != 0 || !m_from.earliest() || !value.latest())
        return;
    if (*value.latest() < *m_from.earliest())
        keep(name,
             FieldText::tr("It cannot end (%1) before it begins (%2).")
                 .arg(printDate(value, screenLanguage()), printDate(m_from, screenLanguage())));
}

void FieldCheck::operator()(const char *name, const Money &value, FieldRule rule)
{
    present(name, value.isSet(), rule);
    keep(name, moneyFault(value));
}

void FieldCheck::operator()(const char *name, const LawReference &value, FieldRule rule)
{
    present(name, value.isSet(), rule);
}

void FieldCheck::operator()(const char *name, const std::optional<int> &value, FieldRule rule)
{
    present(name, value.has_value(), rule);
    if (value && *value < 0)
        keep(name, FieldText::tr("It cannot be less than 0."));
}

void FieldCheck::present(const char *name, bool isPresent, const FieldRule &rule)
{
    if (!isPresent && rule.need == FieldRule::Need::Required)
        keep(name, FieldText::tr("This field must not be empty."));
}

void FieldCheck::keep(const char *name, std::optional<QString> reason)
{
    if (!m_fault && reason)
        m_fault = FieldFault { QString::fromLatin1(name), *reason };
}

std::optional<FieldFault> faultBetween(const Letter &letter)
{
    const bool approved = letter.state == u"approved" || letter.approvedOn.isSet();
    if (!approved || !letter.approvedBy.trimmed().isEmpty())
        return {};
    return FieldFault { u"approved_by"_s,
                        FieldText::tr("An approved letter names who approved it. Say who, or leave "
                                      "it a draft.") };
}

} // namespace habeas
