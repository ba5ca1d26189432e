#include "app/letters/template/templatenames.h"

namespace habeas {

QSet<QString> namesIn(const std::vector<TemplateNode> &nodes)
{
    QSet<QString> names;
    for (const TemplateNode &node : nodes) {
        if (!node.path.isEmpty())
            names << node.path.first() << node.name();
        names |= namesIn(node.children);
    }
    return names;
}

} // namespace habeas
