#pragma once

#include "app/casefile/casefolder.h"
#include "app/casefile/fieldcheck.h"
#include "app/casefile/recordorder.h"
#include "app/casefile/thesaurus.h"

#include <QHash>
#include <QRandomGenerator>

namespace habeas::test {

/// Fills a whole folder with acceptable nonsense: every kind of record, every field, every form of
/// date, references that lead somewhere. The same seed gives the same folder.
class RandomFolder
{
public:
    explicit RandomFolder(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] CaseFolder make(const QString &ref)
    {
        CaseFolder folder;
        folder.file.id = nextId<Case>();
        m_pool[Case::kind.table] = { folder.file.id.uuid() };
        CaseFolder::eachList(folder, [this]<class R>(QList<R> &list) {
            m_pool[R::kind.table].clear();
            for (int i = 1 + below(3); i > 0; --i) {
                R record;
                record.id = nextId<R>();
                m_pool[R::kind.table] << record.id.uuid();
                list << record;
            }
        });
        fill(folder.file);
        folder.file.ref = ref;
        CaseFolder::eachList(folder, [this](auto &list) {
            for (auto &record : list)
                fill(record);
        });
        bindShared(folder);
        sortFolder(folder);
        return folder;
    }

    // How describe() fills one field.
    void operator()(const char *, QString &value, FieldRule rule = {})
    {
        value = rule.need == FieldRule::Need::Required || below(3) > 0 ? text(rule) : QString();
    }

    void operator()(const char *, bool &value, FieldRule = {}) { value = below(2) == 1; }

    void operator()(const char *, std::optional<int> &value, FieldRule = {})
    {
        value = below(2) == 1 ? std::optional<int>(below(1000)) : std::nullopt;
    }

    void operator()(const char *, PartialDate &value, FieldRule rule = {})
    {
        value = rule.need == FieldRule::Need::Required || below(3) > 0 ? date() : PartialDate();
    }

    void operator()(const char *, LawReference &value, FieldRule = {})
    {
        value = LawReference::fromText(pick({ u"KZ CC 272(3)", u"KZ CAO 829-5(3)", u"RU CC 207.3",
                                              u"KZ CPC 131(4)(2)", u"TR TPC 314", u"XX LAW 1" }))
                    .value();
    }

    void operator()(const char *, Money &value, FieldRule = {})
    {
        value = {};
        if (below(2) == 0)
            return;
        value.amount = pick({ u"400000", u"12.50", u"0.05" });
        value.currency = QStringLiteral("KZT");
        if (below(2) == 0)
            return;
        value.statedAmount = QStringLiteral("885");
        value.statedCurrency = QStringLiteral("USD");
    }

    template<class Other>
    void operator()(const char *, Id<Other> &value, FieldRule rule = {})
    {
        const QList<QUuid> pool = m_pool.value(Other::kind.table);
        if (!pool.isEmpty() && (rule.need == FieldRule::Need::Required || below(2) == 1))
            value = Id<Other>(pool.at(below(static_cast<int>(pool.size()))));
    }

private:
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

    [[nodiscard]] QString pick(std::initializer_list<QStringView> texts)
    {
        return (texts.begin() + below(static_cast<int>(texts.size())))->toString();
    }

    template<class R>
    [[nodiscard]] Id<R> nextId()
    {
        quint32 words[4];
        m_random.fillRange(words);
        return Id<R>(QUuid(words[0], static_cast<ushort>(words[1]),
                           static_cast<ushort>((words[1] >> 16 & 0x0fff) | 0x7000), 0x80,
                           static_cast<uchar>(words[2]), static_cast<uchar>(words[2] >> 8),
                           static_cast<uchar>(words[2] >> 16), static_cast<uchar>(words[2] >> 24),
                           static_cast<uchar>(words[3]), static_cast<uchar>(words[3] >> 8),
                           static_cast<uchar>(words[3] >> 16)));
    }

    template<class R>
    void fill(R &record)
    {
        R::describe(record, *this);
        if constexpr (requires { record.until; })
            record.until = faultIn(record) ? PartialDate() : record.until;
        if constexpr (requires { record.approvedBy; })
            record.approvedBy
                = faultIn(record) ? QStringLiteral("Head of desk") : record.approvedBy;
        record.note = below(3) == 0 ? text({}) : QString();
        record.sealed = below(5) == 0;
        for (const QUuid &source : m_pool.value(Source::kind.table)) {
            if (below(2) == 0)
                record.sources << Id<Source>(source);
        }
        std::sort(record.sources.begin(), record.sources.end());
    }

    /// Everybody takes part and every source is cited, so that the folder holds exactly what
    /// loading it again would find.
    void bindShared(CaseFolder &folder)
    {
        folder.file.sources.clear();
        for (const Source &source : folder.sources)
            folder.file.sources << source.id;
        std::sort(folder.file.sources.begin(), folder.file.sources.end());
        for (const Person &person : folder.people) {
            Involvement part;
            part.id = nextId<Involvement>();
            part.inCase = folder.file.id;
            part.person = person.id;
            part.role = QStringLiteral("person_at_risk");
            folder.involvements << part;
        }
    }

    [[nodiscard]] PartialDate date()
    {
        const QString edtf
            = pick({ u"2022-02-25", u"2022-11", u"2019", u"2019~", u"2022-21", u"201X", u"20XX",
                     u"2022-01-04/2022-01-05", u"..", u"2022-05-06/..", u"2022-03-XX", u"2022-07?",
                     u"2022-02-25%", u"../2022-05", u"-0044-03-15", u"2022-02-25T14:30:00" });
        const QString typed = below(4) == 0 ? text({}) : QString();
        return PartialDate::restore(edtf, typed).value();
    }

    [[nodiscard]] QString text(const FieldRule &rule)
    {
        if (rule.codes != nullptr) {
            const QStringList codes = codesOf(QString::fromLatin1(rule.codes));
            return codes.at(below(static_cast<int>(codes.size())));
        }
        switch (rule.form) {
        case FieldRule::Form::TimeOfDay:
            return pick({ u"00:00", u"14:30", u"24:00" });
        case FieldRule::Form::Zone:
            return pick({ u"Asia/Almaty", u"UTC" });
        case FieldRule::Form::Country:
            return pick({ u"KZ", u"BY" });
        case FieldRule::Form::Language:
            return pick({ u"ru", u"kk", u"kaa" });
        case FieldRule::Form::Script:
            return pick({ u"Latn", u"Cyrl" });
        case FieldRule::Form::Sha256:
            return QString(64, pick({ u"a", u"7" }).front());
        case FieldRule::Form::RecordIds:
            return nextId<Note>().text() + u' ' + nextId<Note>().text();
        case FieldRule::Form::Ratio:
            return pick({ u"1", u"1.5", u"0.5", u"2" });
        case FieldRule::Form::Words:
            break;
        }
        return pick({ u"Zhanbolat", u"Жанболат Мамай", u"ӘҒҚҢӨҰҮҺІ", u"محمد", u"line\nline\ttab",
                      u"“quoted” and \"plain\" and \\", u"O'Neill; DROP", u"🕊 дәлел",
                      u"=1+1" })
            + u' ' + QString::number(below(100000));
    }

    QRandomGenerator m_random;
    QHash<QByteArray, QList<QUuid>> m_pool; ///< ids a reference may take, by table
};

} // namespace habeas::test
