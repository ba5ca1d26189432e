#pragma once

#include "app/casefile/casefolder.h"

namespace habeas::test {

/// An unset date for an empty text.
[[nodiscard]] inline PartialDate date(const QString &edtf)
{
    return edtf.isEmpty() ? PartialDate() : PartialDate::fromEdtf(edtf).value();
}

[[nodiscard]] inline CivilDay day(const QString &iso)
{
    return CivilDay::fromIso(iso).value();
}

/// A case folder built by hand, a line a fact.
struct LawCase
{
    CaseFolder folder;
    Id<Person> person = newId<Person>();

    LawCase()
    {
        using namespace Qt::StringLiterals;
        folder.file.id = newId<Case>();
        folder.file.country = u"KZ"_s;
        Person someone;
        someone.id = person;
        folder.people << someone;
        Involvement part;
        part.person = person;
        part.role = u"person_at_risk"_s;
        folder.involvements << part;
    }

    Id<Measure> measure(const QString &type, const QString &from, const QString &until = {},
                        const QString &endedBy = {})
    {
        Measure measure;
        measure.id = newId<Measure>();
        measure.inCase = folder.file.id;
        measure.person = person;
        measure.type = type;
        measure.from = date(from);
        measure.until = date(until);
        measure.endedBy = endedBy;
        folder.measures << measure;
        return measure.id;
    }

    Order &order(Id<Measure> measure, const QString &type, const QString &made,
                 const QString &term = {}, const QString &countedFrom = {})
    {
        Order order;
        order.id = newId<Order>();
        order.measure = measure;
        order.type = type;
        order.made = date(made);
        order.term = term;
        order.countedFrom = countedFrom;
        folder.orders << order;
        return folder.orders.last();
    }

    void charge(const QString &law, const QString &stage, const QString &stageDate)
    {
        Charge charge;
        charge.id = newId<Charge>();
        charge.person = person;
        charge.law = LawReference::fromText(law).value();
        charge.stage = stage;
        charge.stageDate = date(stageDate);
        folder.charges << charge;
    }

    Sentence &sentence(const QString &type, const QString &pronounced)
    {
        Sentence sentence;
        sentence.id = newId<Sentence>();
        sentence.person = person;
        sentence.type = type;
        sentence.pronounced = date(pronounced);
        folder.sentences << sentence;
        return folder.sentences.last();
    }

    /// The shape of the acceptance case: 15 days of arrest, arrested again on the day of release,
    /// custody extended twice, house arrest, a suspended sentence.
    [[nodiscard]] static LawCase likeTheSeed()
    {
        using namespace Qt::StringLiterals;
        LawCase made;
        const auto arrest = made.measure(u"administrative_arrest"_s, u"2022-02-25"_s,
                                         u"2022-03-12"_s, u"re_arrest"_s);
        made.order(arrest, u"ordered"_s, {}, u"15 days"_s);
        const auto custody
            = made.measure(u"pretrial_custody"_s, u"2022-03-12"_s, u"2022-11"_s, u"transfer"_s);
        made.order(custody, u"extended"_s, u"2022-03-14"_s, u"2 months"_s);
        made.order(custody, u"extended"_s, u"2022-05-06"_s);
        made.measure(u"house_arrest"_s, u"2022-11"_s, u"2023-04-10"_s, u"sentence"_s);
        made.charge(u"KZ CC 378(2)"_s, u"suspected"_s, u"2022-03-12"_s);
        made.charge(u"KZ CC 272"_s, u"accused"_s, u"2022-10"_s);
        made.sentence(u"suspended"_s, u"2023-04-10"_s);
        return made;
    }
};

} // namespace habeas::test
