#pragma once
#include "models/services/WritePath.h"
#include "models/base/Progress.h"
namespace famn { struct DemoOptions { int families; quint32 seed; Progress progress; CancelToken cancel; }; struct DemoReport { int families=0, persons=0, applications=0, assignments=0, contacts=0, tasks=0; };
inline Result<DemoReport> fillDemo(WritePath &, const DemoOptions &) { return DemoReport{}; } }
