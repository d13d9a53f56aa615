#pragma once

class QWidget;

namespace famn {

class Page;
class Theme;
struct OpenRegister;

/// The list of interest applications, latest first.
[[nodiscard]] Page *makeApplicationsPage(const OpenRegister &open, const Theme &theme, QWidget *parent);
/// The list of families in Swedish order of name.
[[nodiscard]] Page *makeFamiliesPage(const OpenRegister &open, const Theme &theme, QWidget *parent);

} // namespace famn
