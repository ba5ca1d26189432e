#include "ui/widgets/page.h"

#include "ui/widgets/lists/listpane.h"

namespace habeas::ui {

void Page::focusFilter()
{
    if (ListPane *narrowed = list())
        narrowed->focusFilter();
}

} // namespace habeas::ui
