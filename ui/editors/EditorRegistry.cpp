#include "ui/editors/EditorRegistry.h"

#include "ui/editors/ApplicationEditor.h"
#include "ui/editors/CampaignEditor.h"
#include "ui/editors/FamilyEditor.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

template<typename T>
Editor *make(const WorkContext &context, QWidget *parent)
{
    return new T(context, parent);
}

} // namespace

QList<EditorEntry> editorEntries()
{
    return {
        {u"family"_s, make<FamilyEditor>},
        {u"application"_s, make<ApplicationEditor>},
        {u"campaign"_s, make<CampaignEditor>},
    };
}

} // namespace famn
