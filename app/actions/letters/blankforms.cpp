#include "app/actions/letters/blankforms.h"

#include "app/actions/files/outputfile.h"
#include "app/actions/letters/paperactions.h"
#include "app/letters/paper/pages.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct BlankText
{
    Q_DECLARE_TR_FUNCTIONS(BlankForms)
};

} // namespace

QList<TemplateInfo> blankForms()
{
    QList<TemplateInfo> forms = shippedTemplates();
    forms.removeIf([](const TemplateInfo &info) {
        return !info.mayBeBlank || info.alwaysBlank; // the same form under another name
    });
    return forms;
}

Result<ComposedLetter> blankForm(const Connection &connection, const QString &id, Language language)
{
    const auto paper = officePaper(connection);
    if (!paper)
        return tl::unexpected(paper.error());
    LetterWish wish;
    wish.templateId = id;
    wish.language = language;
    wish.paper = *paper;
    wish.blank = true;
    return composeLetter(CaseFolder(), wish);
}

Result<Done> writeBlankForm(Session &session, const QString &id, Language language,
                            LetterFormat format, const QString &path, bool replace)
{
    const auto form = blankForm(session.vault->connection(), id, language);
    if (!form)
        return tl::unexpected(form.error());
    const auto bytes = letterBytes(*form, format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<> written = writeFile(session, path, *bytes, replace);
    if (!written)
        return tl::unexpected(written.error());
    const QString words
        = BlankText::tr("Wrote the empty form to “%1”.").arg(QFileInfo(path).fileName());
    return Done { {}, words, { words }, {} };
}

} // namespace habeas
