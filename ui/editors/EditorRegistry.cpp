#include "ui/editors/EditorRegistry.h"

#include "ui/editors/ApplicationEditor.h"
#include "ui/editors/CampaignEditor.h"
#include "ui/editors/FamilyEditor.h"
#include "ui/editors/StaffEditor.h"

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
        {u"staff"_s, make<StaffEditor>},
    };
}

} // namespace famn
