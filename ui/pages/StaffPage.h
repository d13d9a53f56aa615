#pragma once

class QWidget;

namespace famn {

class Page;
struct WorkContext;

/// The list of colleagues with what is on their desks.
[[nodiscard]] Page *makeStaffPage(const WorkContext &context, QWidget *parent);

} // namespace famn
