#include "ui/letters/confirmedwords.h"

#include "app/letters/gates/keptkinds.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

struct ConfirmedText
{
    Q_DECLARE_TR_FUNCTIONS(LetterConfirmed)
};

} // namespace

QString confirmedInWords(const QString &lines)
{
    const QMap<QString, QString> words {
        { u"consent_audience"_s,
          ConfirmedText::tr("it reaches nobody the person did not agree to") },
        { u"withhold_name"_s, ConfirmedText::tr("initials stand for the name") },
        { u"minor_name"_s,
          ConfirmedText::tr("it names somebody who may be under 18, to everybody") },
        { u"expired_action"_s, ConfirmedText::tr("the day to act by had passed") },
        { u"facts_changed"_s,
          ConfirmedText::tr("facts it rests on had changed since it was written") },
        { u"reprisal"_s, ConfirmedText::tr("a reprisal had followed an earlier letter") },
        { u"person_died"_s, ConfirmedText::tr("it was written although the person died") },
        { u"pending_court"_s, ConfirmedText::tr("it goes to a court that has the case before it") },
    };
    QStringList said;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString word = line.section(u':', 0, 0);
        const QString kept = keptKindOf(word);
        QString text = kept.isEmpty()
            ? words.value(word, word)
            : ConfirmedText::tr("said although it was withheld: %1").arg(keptKindInWords(kept));
        if (const QString why = line.section(u':', 1).trimmed(); !why.isEmpty())
            text = ConfirmedText::tr("%1 (%2)", "what was confirmed, why").arg(text, why);
        said << text;
    }
    return said.join(u"; "_s);
}

} // namespace habeas::ui
