#pragma once

#include "app/base/dates/partialdate.h"
#include "app/casefile/record.h"

namespace habeas {

/// One version of a letter template as an office has written it. The version in use stands in the
/// place of the shipped template with the same key; where several offices' are in use, the latest.
struct LetterTemplate : Record
{
    static constexpr RecordKind kind { "template", "templates" };

    Id<LetterTemplate> id;
    QString key; ///< "appeal-generic", or a name of the office's own
    QString language; ///< ISO 639-1
    std::optional<int> number; ///< 1, 2, 3 among the versions of one key and language
    QString title;
    QString subject; ///< a one-line template
    QString content; ///< the template itself
    bool needsRequests = false;
    QString base; ///< the shipped version it was made from
    QString by; ///< who saved it
    PartialDate saved;
    bool inUse = false;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("key", self.key, required);
        visit("language", self.language, requiredFormed(FieldRule::Form::Language));
        visit("number", self.number);
        visit("title", self.title, required);
        visit("subject", self.subject, required);
        visit("content", self.content, required);
        visit("needs_requests", self.needsRequests);
        visit("base", self.base);
        visit("by", self.by);
        visit("saved", self.saved);
        visit("in_use", self.inUse);
    }
};

/// A word the office spells right whatever the dictionary says.
struct OfficeWord : Record
{
    static constexpr RecordKind kind { "word", "words" };

    Id<OfficeWord> id;
    QString word;

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("word", self.word, required);
    }
};

/// The paper an office's letters are on. A vault keeps the one of today under a fixed id, and each
/// that a letter was written on under an id made from what it says.
struct OfficePaper : Record
{
    static constexpr RecordKind kind { "paper", "papers" };

    Id<OfficePaper> id;
    QString size; ///< code
    QString form; ///< code: where the address stands, and the marks for folding
    QString head; ///< the letterhead's lines
    QString foot; ///< one line
    QString logo; ///< a PNG or JPEG file in base 64

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("size", self.size, requiredOneOf("paper_size"));
        visit("form", self.form, requiredOneOf("paper_form"));
        visit("head", self.head);
        visit("foot", self.foot);
        visit("logo", self.logo);
    }
};

} // namespace habeas
