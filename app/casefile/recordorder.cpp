#include "app/casefile/recordorder.h"

namespace habeas {

void sortFolder(CaseFolder &folder)
{
    CaseFolder::eachList(folder, [](auto &list) {
        sortRecords(list);
    });
}

} // namespace habeas
