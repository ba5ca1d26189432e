#include "app/actions/records/viewactions.h"

#include "app/actions/records/recordactions.h"
#include "app/base/text/textfold.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewActions)
};

Result<QList<ListView>> savedViews(const Connection &connection, const ListShape &list)
{
    auto views = Repository<ListView>(connection).all();
    if (!views)
        return views;
    views->removeIf([&list](const ListView &view) {
        return view.list != list.name;
    });
    std::ranges::sort(*views, {}, [](const ListView &view) {
        return foldForSearch(view.name);
    });
    return views;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QList<KnownView>> viewsOf(const Connection &connection, const ListShape &list)
{
    const auto saved = savedViews(connection, list);
    if (!saved)
        return tl::unexpected(saved.error());
    QList<KnownView> views;
    for (const ShippedView &view : shippedViews(list.name))
        views.append({ QString::fromLatin1(view.key), view.name, view.state });
    for (const ListView &view : *saved)
        views.append({ view.name, view.name, stateFrom(view.content, list), view.id.uuid() });
    return views;
}

Result<KnownView> viewNamed(const Connection &connection, const ListShape &list,
                            const QString &name)
{
    const auto views = viewsOf(connection, list);
    if (!views)
        return tl::unexpected(views.error());
    QStringList names;
    for (const KnownView &view : *views) {
        if (isSame(view.key, name) || isSame(view.name, name))
            return view;
        names << view.key;
    }
    const QString known = names.isEmpty() ? ViewText::tr("This list has none yet.")
                                          : ViewText::tr("There are: %1.").arg(names.join(u", "));
    return failure(ErrorKind::NotFound,
                   ViewText::tr("There is no view “%1”.").arg(name) + u' ' + known);
}

Result<Done> saveView(Session &session, const ListShape &list, const QString &name,
                      const ListViewState &state)
{
    const QString called = name.simplified();
    if (called.isEmpty())
        return refused(ViewText::tr("Give the view a name."), u"list_view.name"_s);
    const auto views = viewsOf(session.vault->connection(), list);
    if (!views)
        return tl::unexpected(views.error());
    ListView view;
    view.id = newId<ListView>();
    for (const KnownView &known : *views) {
        if (!isSame(known.name, called) && !isSame(known.key, called))
            continue;
        if (known.id.isNull())
            return refused(
                ViewText::tr("“%1” is a view the program brings. Give yours another name.")
                    .arg(known.name),
                u"list_view.name"_s);
        view.id = Id<ListView>(known.id);
    }
    view.list = list.name;
    view.name = called;
    view.content = stateText(state);
    return saveRecord(session, view, ViewText::tr("Save the view “%1”").arg(called));
}

Result<Done> deleteView(Session &session, const ListShape &list, const QString &name)
{
    const auto view = viewNamed(session.vault->connection(), list, name);
    if (!view)
        return tl::unexpected(view.error());
    if (view->id.isNull())
        return refused(
            ViewText::tr("“%1” is a view the program brings; it stays.").arg(view->name));
    auto record = Repository<ListView>(session.vault->connection()).byId(Id<ListView>(view->id));
    if (!record)
        return tl::unexpected(record.error());
    record->deleted = true;
    return saveRecord(session, *record, ViewText::tr("Delete the view “%1”").arg(view->name));
}

} // namespace habeas
