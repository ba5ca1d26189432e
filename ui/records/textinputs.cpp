#include "ui/records/textinputs.h"

#include "ui/widgets/fieldmessage.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

QVBoxLayout *columnIn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    return column;
}

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
    case FieldRule::Form::Language:
        return QStringLiteral("kk, ru, en");
    case FieldRule::Form::Script:
        return QStringLiteral("Cyrl, Latn, Arab");
    case FieldRule::Form::Ratio:
        return QStringLiteral("1.5");
    case FieldRule::Form::Sha256:
    case FieldRule::Form::RecordIds:
    case FieldRule::Form::Words:
        break;
    }
    return {};
}

} // namespace

LineInput::LineInput(const FieldRule &rule, QWidget *parent)
    : FieldInput(parent)
    , m_rule(rule)
    , m_line(new QLineEdit(this))
    , m_message(new FieldMessage(m_line, this))
{
    auto *column = columnIn(this);
    column->addWidget(m_line);
    column->addWidget(m_message);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, m_message, &FieldMessage::clear);
    connect(m_line, &QLineEdit::textChanged, this, &FieldInput::changed);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::left);
    m_line->setPlaceholderText(exampleOf(rule.form));
}

void LineInput::retranslate()
{
    m_line->setPlaceholderText(exampleOf(m_rule.form));
}

void LineInput::setValue(const FieldValue &value)
{
    setRaw(std::get<QString>(value));
}

FieldValue LineInput::value() const
{
    return m_line->text().trimmed();
}

QString LineInput::raw() const
{
    return m_line->text();
}

void LineInput::setRaw(const QString &raw)
{
    m_line->setText(raw);
}

void LineInput::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

ProseInput::ProseInput(QWidget *parent)
    : FieldInput(parent)
    , m_text(new QPlainTextEdit(this))
    , m_message(new FieldMessage(m_text, this))
{
    auto *column = columnIn(this);
    column->addWidget(m_text);
    column->addWidget(m_message);
    setFocusProxy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    fit();
    connect(m_text, &QPlainTextEdit::textChanged, m_message, &FieldMessage::clear);
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
    setRaw(std::get<QString>(value));
}

FieldValue ProseInput::value() const
{
    return m_text->toPlainText().trimmed();
}

QString ProseInput::raw() const
{
    return m_text->toPlainText();
}

void ProseInput::setRaw(const QString &raw)
{
    m_text->setPlainText(raw);
}

void ProseInput::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
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
    : FieldInput(parent)
    , m_line(new QLineEdit(this))
    , m_message(new FieldMessage(m_line, this))
{
    auto *column = columnIn(this);
    column->addWidget(m_line);
    column->addWidget(m_message);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, m_message, &FieldMessage::clear);
    connect(m_line, &QLineEdit::textChanged, this, &FieldInput::changed);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::left);
}

void NumberInput::setValue(const FieldValue &value)
{
    const auto number = std::get<std::optional<int>>(value);
    setRaw(number ? QString::number(*number) : QString());
}

FieldValue NumberInput::value() const
{
    bool whole = false;
    const int number = m_line->text().trimmed().toInt(&whole);
    return whole ? std::optional<int>(number) : std::nullopt;
}

QString NumberInput::raw() const
{
    return m_line->text();
}

void NumberInput::setRaw(const QString &raw)
{
    m_line->setText(raw);
}

QString NumberInput::problem() const
{
    const QString text = m_line->text().trimmed();
    bool whole = false;
    (void)text.toInt(&whole);
    return text.isEmpty() || whole
        ? QString()
        : tr("“%1” is not a whole number. Write digits only, as in “12”.").arg(text);
}

void NumberInput::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

LawInput::LawInput(QWidget *parent)
    : FieldInput(parent)
    , m_line(new QLineEdit(this))
    , m_message(new FieldMessage(m_line, this))
{
    auto *column = columnIn(this);
    column->addWidget(m_line);
    column->addWidget(m_message);
    setFocusProxy(m_line);
    m_message->keepHeight(true);
    m_line->setPlaceholderText(QStringLiteral("KZ CC 272(3)"));
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        echo();
        emit changed();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::left);
}

void LawInput::echo()
{
    const auto law = LawReference::fromText(m_line->text().simplified());
    m_message->say(FieldMessage::Level::Echo,
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
    return LawReference::fromText(m_line->text().simplified()).value_or(LawReference());
}

QString LawInput::raw() const
{
    return m_line->text();
}

void LawInput::setRaw(const QString &raw)
{
    m_line->setText(raw);
}

QString LawInput::problem() const
{
    const QString text = m_line->text().simplified();
    if (text.isEmpty())
        return {};
    const auto law = LawReference::fromText(text);
    return law ? QString() : law.error().message;
}

void LawInput::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

MoneyInput::MoneyInput(QWidget *parent)
    : FieldInput(parent)
    , m_message(nullptr)
{
    auto *column = columnIn(this);
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
    m_message = new FieldMessage(m_lines.first(), this);
    for (QLineEdit *line : std::as_const(m_lines)) {
        connect(line, &QLineEdit::textChanged, m_message, &FieldMessage::clear);
        connect(line, &QLineEdit::textChanged, this, &FieldInput::changed);
    }
    column->addLayout(row);
    column->addWidget(m_message);
    setFocusProxy(m_lines.first());
    MoneyInput::retranslate();
}

void MoneyInput::retranslate()
{
    m_lines.at(0)->setPlaceholderText(QStringLiteral("400000"));
    m_lines.at(1)->setPlaceholderText(QStringLiteral("KZT"));
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

void MoneyInput::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

YesInput::YesInput(QWidget *parent)
    : FieldInput(parent)
    , m_box(new QCheckBox(this))
    , m_message(new FieldMessage(m_box, this))
{
    auto *column = columnIn(this);
    column->addWidget(m_box);
    column->addWidget(m_message);
    setFocusProxy(m_box);
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

void YesInput::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

} // namespace habeas::ui
