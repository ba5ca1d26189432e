#include "app/letters/gates/audiencefile.h"

#include "app/letters/facts/visiblefolder.h"
#include "app/letters/gates/lettergates.h"
#include "app/letters/gates/minors.h"
#include "app/letters/gates/readergate.h"
#include "app/letters/gates/recordcover.h"
#include "app/letters/gates/withheldwords.h"
#include "app/letters/template/words.h"

#include <QHash>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Makes the file from a copy of the case, step by step, and notes what stays out.
class AudienceCut
{
public:
    AudienceCut(const CaseFolder &whole, const AudienceWish &wish)
        : m_whole(whole)
        , m_wish(wish)
        , m_people(peopleAtRisk(whole))
        , m_gate(whole,
                 { readerOf(wish.audience), m_people, wish.on,
                   wish.confirmations.contains(u"consent_audience"_s) })
    {
    }

    Result<AudienceFile> cut()
    {
        Result<> may = mayLeave();
        if (may)
            may = everybodyAgreed();
        if (!may)
            return tl::unexpected(may.error());
        const bool isPublic = m_wish.audience == Audience::Public;
        m_namesStayOut = isPublic && !m_gate.covers(u"publish_name"_s);
        if (!m_namesStayOut)
            careForMinors(isPublic && !m_wish.confirmations.contains(u"minor_name"_s));
        VisibleFolder visible = visibleFolder(m_whole);
        m_file.folder = std::move(visible.folder);
        if (visible.sealed > 0)
            say(Letters::tr("%n sealed record(s) of the case stayed out.", nullptr,
                            visible.sealed));
        for (const QString &sentence : m_gate.takeOut(m_file.folder))
            say(sentence);
        dropInternal();
        dropOtherNames();
        clearGuarded();
        dropProtected();
        keepPublicSources();
        clearOfficeWords();
        coverNames();
        coverWords();
        noteFacts();
        return m_file;
    }

private:
    void say(const QString &sentence) { m_file.leftOut << sentence; }

    Result<> mayLeave() const
    {
        if (m_whole.file.sealed || m_whole.file.deleted)
            return refused(
                Letters::tr("The case is sealed or in the bin, so no file is made from it."));
        if (m_people.isEmpty())
            return refused(Letters::tr("Nobody is on record as the person at risk, so nobody can "
                                       "have agreed. Record the person's part in the case first."));
        return m_wish.audience == Audience::Public ? noStopAction(m_whole) : Result<>();
    }

    void careForMinors(bool namesStayOut)
    {
        const auto minor = std::ranges::find_if(m_people, [this](Id<Person> person) {
            return mayBeMinor(m_whole, person, m_wish.on);
        });
        if (minor == m_people.end())
            return;
        m_namesStayOut = namesStayOut;
        if (namesStayOut)
            say(Letters::tr("The person may be under 18: the name of a minor is not published."));
        else
            say(minorFindings(m_whole, *minor, m_wish.on).first().text);
    }

    [[nodiscard]] QString nameOf(Id<Person> person) const
    {
        const QString name = displayName(visibleFolder(m_whole).folder, person);
        return name.isEmpty() ? person.text() : name;
    }

    Result<> everybodyAgreed()
    {
        for (const Id<Person> person : m_people) {
            const auto consent = consentFor(m_whole, person, purposeOf(m_wish.audience), m_wish.on);
            if (!consent)
                return refused(m_people.size() < 2
                                   ? consent.error().message
                                   : Letters::tr("%1: %2", "a person, what is missing")
                                         .arg(nameOf(person), consent.error().message),
                               consent.error().detail);
            if (m_wish.audience == Audience::Public) {
                const auto open = mayBePublished(m_whole, person, m_wish.on, true);
                if (!open)
                    return tl::unexpected(open.error());
            } else if (consent->limited && !m_gate.telling().audienceConfirmed)
                return refused(Letters::tr("The person's answer speaks of certain readers only: "
                                           "“%1”. Confirm that this file reaches nobody the person "
                                           "did not agree to.")
                                   .arg(consent->audience),
                               u"confirm:consent_audience"_s);
            m_file.consents.insert(person, consent->consent);
        }
        return {};
    }

    /// What the office keeps for itself, whoever asks.
    void dropInternal()
    {
        qsizetype count = 0;
        CaseFolder::eachList(m_file.folder, [&]<class R>(QList<R> &list) {
            if (m_gate.mayLeave<R>())
                return;
            count += list.size();
            list.clear();
        });
        if (count > 0)
            say(Letters::tr("%n record(s) of the office's own work stayed out: consents, letters, "
                            "disclosures, notes, deadlines, files, reports and breaches.",
                            nullptr, static_cast<int>(count)));
    }

    /// Who agreed to be named agreed to the name, not to what ties it to another life: a pen name
    /// nobody has connected with the person, the name before a change.
    void dropOtherNames()
    {
        const bool toUnitedNations = m_wish.audience == Audience::UnitedNations;
        const QStringList told = toUnitedNations
            ? QStringList { u"primary"_s, u"transliteration"_s, u"patronymic"_s,
                            u"alias"_s,   u"birth_name"_s,      u"former"_s }
            : QStringList { u"primary"_s, u"transliteration"_s, u"patronymic"_s };
        const auto stays = [&](const Name &name) {
            return !m_people.contains(name.person) || name.use.isEmpty() || told.contains(name.use);
        };
        QList<Name> &names = m_file.folder.names;
        const auto count = names.removeIf([&](const Name &name) {
            return !stays(name);
        });
        if (count > 0)
            say(Letters::tr("%n other name(s) of the person (pen name, former or religious name) "
                            "stayed out: the consent speaks of the name, not of what it would be "
                            "tied to.",
                            nullptr, static_cast<int>(count)));
    }

    /// Fields that ask for a consent of their own: where somebody lives, their papers, what is said
    /// of a body.
    void clearGuarded()
    {
        bool papers = false;
        bool described = false;
        CaseFolder::eachList(m_file.folder, [&]<class R>(QList<R> &list) {
            for (R &record : list) {
                const Id<Person> owner = ownerOf(record);
                R::describe(record, [&]<class V>(const char *field, V &value, FieldRule rule = {}) {
                    if constexpr (std::is_same_v<V, QString> || std::is_same_v<V, PartialDate>) {
                        if (value == V() || !m_gate.againstField(R::kind.table, field, rule, owner))
                            return;
                        value = V();
                        papers = papers || rule.consent;
                        described = described || (std::is_same_v<R, Person> && !rule.consent);
                    }
                });
            }
        });
        if (papers)
            say(Letters::tr("Where the person lives and their identity papers stayed out: there is "
                            "no consent for them."));
        if (described)
            say(Letters::tr("What else identifies the person (faith, ethnicity, condition) stayed "
                            "out."));
    }

    /// Relatives, lawyers, witnesses, and whoever has no part in the case that is public.
    void dropProtected()
    {
        CaseFolder &open = m_file.folder;
        QSet<QUuid> hidden;
        for (const Person &person : std::as_const(open.people)) {
            const bool hasPart
                = std::ranges::any_of(open.involvements, [&](const Involvement &part) {
                      return part.person == person.id;
                  });
            if (!m_people.contains(person.id)
                && (!hasPart || !m_gate.roleAgainst(person.id).isEmpty()))
                hidden.insert(person.id.uuid());
        }
        open.people.removeIf([&hidden](const Person &person) {
            return hidden.contains(person.id.uuid());
        });
        dropWhatPointsAt(hidden, open);
        if (!hidden.isEmpty())
            say(Letters::tr(
                "%n other person(s) of the case stayed out, with what is recorded about "
                "them: such names never leave the office.",
                nullptr, static_cast<int>(hidden.size())));
    }

    void keepPublicSources()
    {
        QList<Source> &sources = m_file.folder.sources;
        const qsizetype before = sources.size();
        sources.removeIf([this](const Source &source) {
            return m_gate.against(source) || (m_namesStayOut && source.type == u"person");
        });
        for (Source &source : sources) {
            source.connection.clear(); // who brought it
            source.document = {};
            source.reliability.clear(); // what the office thinks of it
            source.received = {};
        }
        if (const qsizetype gone = before - sources.size(); gone > 0)
            say(Letters::tr("%n source(s) stayed out: who they came from is nobody's business.",
                            nullptr, static_cast<int>(gone)));
    }

    void clearOfficeWords()
    {
        CaseFolder &open = m_file.folder;
        int notes = 0;
        const auto clearNote = [&notes](auto &record) {
            notes += record.note.trimmed().isEmpty() ? 0 : 1;
            record.note.clear();
        };
        clearNote(open.file);
        open.file.officer.clear();
        open.file.summary.clear();
        CaseFolder::eachList(open, [&clearNote](auto &list) {
            for (auto &record : list)
                clearNote(record);
        });
        for (Hearing &hearing : open.hearings)
            hearing.observer.clear(); // who sat there for us
        for (Person &person : open.people) {
            if (m_namesStayOut) { // it could give somebody away
                person.born = {};
                person.age.clear();
            }
        }
        if (notes > 0)
            say(Letters::tr("%n note(s) of the office beside the records stayed out.", nullptr,
                            notes));
    }

    /// Initials in the place of the name, in every script.
    void coverNames()
    {
        if (!m_namesStayOut)
            return;
        for (Name &name : m_file.folder.names) {
            if (!m_people.contains(name.person))
                continue;
            name.text = initialsOf(name.text);
            for (QString *form : { &name.gen, &name.dat, &name.acc, &name.ins, &name.prep,
                                   &name.loc, &name.abl, &name.family, &name.given })
                form->clear();
        }
        say(Letters::tr("The name: initials stand for it."));
    }

    void coverWords()
    {
        LetterWish wish;
        wish.date = m_wish.on;
        wish.language = Language::English;
        if (m_namesStayOut)
            wish.confirmations.insert(u"withhold_name"_s);
        wish.sealedNames = m_wish.sealedNames;
        const WithheldWords withheld(m_whole, wish, m_gate.telling());
        const CoveredWords covered = habeas::coverWords(
            m_file.folder,
            { .withheld = withheld, .gate = m_gate, .wish = wish, .titlesToo = m_namesStayOut });
        const int count = covered.count;
        if (covered.sealedStatements > 0)
            say(Letters::tr("Sealed, and so kept out of everything that is written, even where the "
                            "person agreed: %n record(s) of the case.",
                            nullptr, covered.sealedStatements));
        if (count > 0)
            say(Letters::tr("%n withheld word(s) inside the records were replaced.", nullptr,
                            count));
    }

    void noteFacts()
    {
        CaseFolder &open = m_file.folder;
        QSet<QUuid> there;
        CaseFolder::eachList(open, [&there](const auto &list) {
            for (const auto &record : list)
                there.insert(record.id.uuid());
        });
        const qsizetype before = open.claims.size();
        open.claims.removeIf([&there](const Claim &claim) { // about a value that stayed out
            return !claim.record.isEmpty() && !there.contains(QUuid::fromString(claim.record));
        });
        if (const qsizetype gone = before - open.claims.size(); gone > 0)
            say(Letters::tr("%n claim(s) about records that stayed out stayed out too.", nullptr,
                            static_cast<int>(gone)));
        CaseFolder::eachList(open, [this]<class R>(const QList<R> &list) {
            if constexpr (!std::is_same_v<R, Source>) {
                for (const R &record : list)
                    m_file.facts << record.id.uuid();
            }
        });
    }

    const CaseFolder &m_whole;
    const AudienceWish &m_wish;
    QList<Id<Person>> m_people;
    ReaderGate m_gate;
    bool m_namesStayOut = false;
    AudienceFile m_file;
};

} // namespace

Result<AudienceFile> fileFor(const CaseFolder &folder, const AudienceWish &wish)
{
    return AudienceCut(folder, wish).cut();
}

} // namespace habeas
