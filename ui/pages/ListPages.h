#pragma once

class QWidget;

namespace famn {

class Page;
struct WorkContext;

/// The list of interest applications, latest first.
[[nodiscard]] Page *makeApplicationsPage(const WorkContext &context, QWidget *parent);
/// The list of families in Swedish order of name.
[[nodiscard]] Page *makeFamiliesPage(const WorkContext &context, QWidget *parent);

} // namespace famn
