#pragma once

#include "ui/work/WorkContext.h"

class QObject;

namespace famn {

class IntakeDesk;

/// Says over the page what the opening of the register brought that is worth reading.
void tellOfOpening(const WorkContext &context);
/// Says, while OWNER lives, that unsaved text was kept, and offers to show it; and when text cannot be kept. INTAKE
/// reopens the dialogs it belongs to.
void tellOfDrafts(const WorkContext &context, IntakeDesk &intake, QObject *owner);

} // namespace famn
