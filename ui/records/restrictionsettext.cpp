#include "app/actions/records/restrictionset.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/thesaurus.h"
#include "ui/records/fieldinput.h"
#include "ui/records/restrictionsetdialog.h"
#include "ui/widgets/forms/forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::ui {

// What the set takes from the judgment's text.

void RestrictionSetDialog::readText()
{
    constexpr qsizetype readAtOnce = 3000; // characters; more takes longer than a key may
    const QString text = m_text->toPlainText();
    if (text.size() > readAtOnce) {
        m_reading.setFuture(QtConcurrent::run(bansInText, text)); // the text before is forgotten
        formChanged();
        return;
    }
    m_reading.setFuture({});
    takeText(bansInText(text));
}

/// Ticks what the text imposes; what somebody ticked or wrote stays.
void RestrictionSetDialog::takeText(const BansInText &text)
{
    const BanTimes common = commonTimes(text.bans);
    for (Kind &kind : m_kinds) {
        const auto named = std::ranges::find(text.bans, kind.code, &BanInText::code);
        const bool banned = named != text.bans.end();
        kind.mentioned.clear();
        for (const MentionInText &mention : text.mentioned) {
            if (mention.codes.contains(kind.code) && kind.mentioned.isEmpty())
                kind.mentioned = mention.words;
        }
        showTimes(kind, banned ? named->times.without(common) : BanTimes());
        const QString words = banned ? named->words : QString();
        const bool own
            = kind.read.isEmpty() ? kind.tick->isChecked() : kind.words->text() != kind.read;
        if (own || words == kind.read)
            continue;
        kind.words->setText(words);
        kind.words->setCursorPosition(0); // the beginning says what it is
        kind.tick->setChecked(!words.isEmpty());
        kind.read = words;
    }
    showMentions(text.mentioned);
    offerTimes(common);
    formChanged();
}

/// What the text says of this one alone; a box, so that somebody can leave it to the fields above.
void RestrictionSetDialog::showTimes(Kind &kind, const BanTimes &times)
{
    if (times == kind.times && !kind.asText->isHidden() == (times != BanTimes()))
        return;
    kind.times = times;
    const QString words = timesWords(times);
    kind.asText->setText(tr("As the text says: %1", "times of one ban").arg(words));
    kind.asText->setToolTip(kind.asText->text());
    kind.asText->setChecked(true);
    kind.asText->setVisible(!words.isEmpty());
}

void RestrictionSetDialog::showMentions(const QList<MentionInText> &mentions)
{
    QStringList lines;
    for (const MentionInText &mention : mentions)
        lines << mentionWords(mention);
    m_mentions->setPlainText(lines.join(u'\n'));
    m_mentions->setVisible(!lines.isEmpty());
    m_mentionsLabel->setVisible(!lines.isEmpty());
}

/// What the text says of all bans, their times and what follows a breach, where somebody has not
/// written others.
void RestrictionSetDialog::offerTimes(const BanTimes &common)
{
    const std::pair<QString, QString> offers[] = { { u"term"_s, lengthWords(common.term) },
                                                   { u"from"_s, common.from },
                                                   { u"until"_s, common.until },
                                                   { u"starts_with"_s, common.startsWith },
                                                   { u"consequence"_s, common.consequence } };
    for (const auto &[field, words] : offers) {
        for (const Shared &shared : std::as_const(m_shared)) {
            if (shared.input->objectName() != field)
                continue;
            const bool own = shared.input->raw() != m_offered.value(field);
            if (own || shared.input->raw() == words)
                continue;
            shared.input->setRaw(words);
            m_offered.insert(field, shared.input->raw());
        }
    }
}

void RestrictionSetDialog::retranslateKinds()
{
    for (const Kind &kind : std::as_const(m_kinds)) {
        const QString label = codeLabel(u"restriction_type"_s, kind.code, screenLanguage());
        kind.tick->setText(QString(label).replace(u'&', u"&&"_s));
        kind.words->setAccessibleName(tr("Words of the judgment: %1", "kind").arg(label));
        if (kind.again == nullptr)
            continue;
        setFieldLabel(kind.againLabel, tr("How long, asked again: %1", "kind").arg(label),
                      kind.again);
        kind.again->setItemText(0, tr("do not ask again"));
        for (int item = 1; item < kind.again->count(); ++item)
            kind.again->setItemText(
                item, tr("ask again in %n day(s)", nullptr, kind.again->itemData(item).toInt()));
    }
}

} // namespace habeas::ui
