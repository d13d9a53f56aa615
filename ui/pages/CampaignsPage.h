#pragma once

class QWidget;

namespace famn {

class Page;
struct WorkContext;

/// The list of campaigns with what each came to, latest first.
[[nodiscard]] Page *makeCampaignsPage(const WorkContext &context, QWidget *parent);

} // namespace famn
