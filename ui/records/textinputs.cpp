#include "ui/records/textinputs.h"

#include "app/casefile/lawwords.h"
#include "app/casefile/thesaurus.h"
#include "ui/widgets/fields/digitrow.h"
#include "ui/widgets/fields/fieldmessage.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace habeas::ui {

namespace {

/// An example of what a text of that form looks like.
QString exampleOf(FieldRule::Form form)
{
    switch (form) {
    case FieldRule::Form::TimeOfDay:
        return QStringLiteral("14:30");
    case FieldRule::Form::Zone:
        return QStringLiteral("Asia/Almaty");
    case FieldRule::Form::Country:
        return QStringLiteral("KZ");
    case FieldRule::Form::Ratio:
        return QStringLiteral("1.5");
    case FieldRule::Form::Language: // chosen by their names
    case FieldRule::Form::Script:
    case FieldRule::Form::Sha256:
    case FieldRule::Form::RecordIds:
    case FieldRule::Form::Words:
        break;
    }
    return {};
}

/// "GEL" for "GE"; empty where the country is not known.
QString currencyOf(const QString &country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    return territory == QLocale::AnyTerritory
        ? QString()
        : QLocale(QLocale::AnyLanguage, territory).currencySymbol(QLocale::CurrencyIsoCode);
}

} // namespace

MessagedInput::MessagedInput(QWidget *parent)
    : FieldInput(parent)
{
}

void MessagedInput::frame(QWidget *field, QLayout *parts)
{
    m_message = new FieldMessage(field, this);
    stackField(this, field, m_message, parts);
    connect(this, &FieldInput::changed, m_message, &FieldMessage::clear);
}

void MessagedInput::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

OneLineInput::OneLineInput(QWidget *parent)
    : MessagedInput(parent)
    , m_line(new QLineEdit(this))
{
    frame(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldInput::changed);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::left);
}

QString OneLineInput::raw() const
{
    return m_line->text();
}

void OneLineInput::setRaw(const QString &raw)
{
    m_line->setText(raw);
}

LineInput::LineInput(const FieldRule &rule, bool digits, QWidget *parent)
    : OneLineInput(parent)
{
    line()->setPlaceholderText(exampleOf(rule.form));
    if (digits || rule.form == FieldRule::Form::TimeOfDay || rule.form == FieldRule::Form::Ratio)
        new DigitRow(line()); // owned by the line
}

void LineInput::setValue(const FieldValue &value)
{
    setRaw(std::get<QString>(value));
}

FieldValue LineInput::value() const
{
    return raw().trimmed();
}

ProseInput::ProseInput(QWidget *parent)
    : MessagedInput(parent)
    , m_text(new QPlainTextEdit(this))
{
    frame(m_text);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    fit();
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldInput::changed);
}

void ProseInput::fit()
{
    constexpr int Lines = 3;
    constexpr int Frame = 12;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * Lines + Frame);
}

void ProseInput::setValue(const FieldValue &value)
{
    m_text->setPlainText(std::get<QString>(value)); // read from its beginning
}

FieldValue ProseInput::value() const
{
    return m_text->toPlainText().trimmed();
}

QString ProseInput::raw() const
{
    return m_text->toPlainText();
}

/// What was typed goes on where it stopped.
void ProseInput::setRaw(const QString &raw)
{
    m_text->setPlainText(raw);
    m_text->moveCursor(QTextCursor::End);
}

bool ProseInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        emit left();
    return FieldInput::eventFilter(watched, event);
}

void ProseInput::changeEvent(QEvent *event)
{
    FieldInput::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

NumberInput::NumberInput(QWidget *parent)
    : OneLineInput(parent)
{
    new DigitRow(line()); // owned by the line
}

void NumberInput::setValue(const FieldValue &value)
{
    const auto number = std::get<std::optional<int>>(value);
    setRaw(number ? QString::number(*number) : QString());
}

FieldValue NumberInput::value() const
{
    bool whole = false;
    const int number = raw().trimmed().toInt(&whole);
    return whole ? std::optional<int>(number) : std::nullopt;
}

QString NumberInput::problem() const
{
    const QString text = raw().trimmed();
    bool whole = false;
    (void)text.toInt(&whole);
    return text.isEmpty() || whole
        ? QString()
        : tr("“%1” is not a whole number. Write digits only, as in “12”.").arg(text);
}

namespace {

/// An article of the country's criminal code, by the code it is written with: "TR TPC 272(3)".
QString exampleOfLaw(const QString &country)
{
    const QString place = country.isEmpty() ? QStringLiteral("KZ") : country;
    for (const char *code : { "CC", "PC", "TPC", "IPC", "PPC" }) {
        const QString key = place + u' ' + QLatin1StringView(code);
        if (!instrumentName(key, Language::English).abbreviated.isEmpty())
            return key + QStringLiteral(" 272(3)");
    }
    return place + QStringLiteral(" CC 272(3)");
}

} // namespace

LawInput::LawInput(QWidget *parent, const QString &country)
    : OneLineInput(parent)
    , m_country(country)
{
    message()->keepHeight(true);
    line()->setPlaceholderText(exampleOfLaw(country));
    connect(this, &FieldInput::changed, this, &LawInput::echo);
}

void LawInput::echo()
{
    const auto law = readLaw(raw(), m_country);
    message()->say(FieldMessage::Level::Echo,
                   law ? tr("= %1").arg(printLaw(*law, screenLanguage())) : QString());
}

void LawInput::retranslate()
{
    echo();
}

void LawInput::setValue(const FieldValue &value)
{
    setRaw(std::get<LawReference>(value).text());
}

FieldValue LawInput::value() const
{
    return readLaw(raw(), m_country).value_or(LawReference());
}

QString LawInput::problem() const
{
    const QString text = raw().simplified();
    if (text.isEmpty())
        return {};
    const auto law = readLaw(text, m_country);
    return law ? QString() : law.error().message;
}

MoneyInput::MoneyInput(QWidget *parent, const QString &country)
    : MessagedInput(parent)
    , m_currency(currencyOf(country))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    constexpr int Amount = 3;
    constexpr int Currency = 1;
    for (const int width : { Amount, Currency, Amount, Currency }) {
        auto *line = new QLineEdit(this);
        row->addWidget(line, width);
        m_lines << line;
        connect(line, &QLineEdit::editingFinished, this, &FieldInput::left);
    }
    frame(m_lines.first(), row);
    for (QLineEdit *line : std::as_const(m_lines))
        connect(line, &QLineEdit::textChanged, this, &FieldInput::changed);
    MoneyInput::retranslate();
}

void MoneyInput::retranslate()
{
    m_lines.at(0)->setPlaceholderText(QStringLiteral("400000"));
    m_lines.at(1)->setPlaceholderText(m_currency.isEmpty() ? tr("currency") : m_currency);
    m_lines.at(2)->setPlaceholderText(tr("as the source converts it"));
    m_lines.at(3)->setPlaceholderText(QStringLiteral("USD"));
}

QList<std::pair<QWidget *, QString>> MoneyInput::parts() const
{
    return { { m_lines.at(0), tr("amount") },
             { m_lines.at(1), tr("currency") },
             { m_lines.at(2), tr("amount as the source converts it") },
             { m_lines.at(3), tr("currency the source converts into") } };
}

void MoneyInput::setValue(const FieldValue &value)
{
    const auto &money = std::get<Money>(value);
    m_lines.at(0)->setText(money.amount);
    m_lines.at(1)->setText(money.currency);
    m_lines.at(2)->setText(money.statedAmount);
    m_lines.at(3)->setText(money.statedCurrency);
}

FieldValue MoneyInput::value() const
{
    const auto text = [this](int line) {
        return m_lines.at(line)->text().trimmed();
    };
    return Money { text(0), text(1).toUpper(), text(2), text(3).toUpper() };
}

QString MoneyInput::raw() const
{
    QStringList texts;
    for (const QLineEdit *line : m_lines)
        texts << line->text();
    return texts.join(u'\n');
}

void MoneyInput::setRaw(const QString &raw)
{
    for (int line = 0; line < m_lines.size(); ++line)
        m_lines.at(line)->setText(raw.section(u'\n', line, line));
}

YesInput::YesInput(QWidget *parent)
    : MessagedInput(parent)
    , m_box(new QCheckBox(this))
{
    frame(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldInput::changed);
    YesInput::retranslate();
}

void YesInput::retranslate()
{
    m_box->setText(tr("yes"));
}

void YesInput::setValue(const FieldValue &value)
{
    m_box->setChecked(std::get<bool>(value));
}

FieldValue YesInput::value() const
{
    return m_box->isChecked();
}

QString YesInput::raw() const
{
    return m_box->isChecked() ? QStringLiteral("1") : QString();
}

void YesInput::setRaw(const QString &raw)
{
    m_box->setChecked(!raw.isEmpty());
}

} // namespace habeas::ui
