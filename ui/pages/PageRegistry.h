#pragma once

#include "models/services/Policy.h"
#include "ui/work/WorkContext.h"

#include <QList>
#include <QString>

class QWidget;

namespace famn {

class Page;

/// One entry of the navigation. The window is made of these, so that a new page changes no line of it.
struct PageEntry
{
    /// Stable name: `--page`, object names.
    QString id;
    /// 1 to 9, for Ctrl and the digit; 0 for a page that stands under the one before it and has no key of its own.
    int number = 0;
    /// Who may read none of these has no such entry.
    QList<Subject> subjects;
    /// The kind of record (FieldMap::kind) whose list this is; empty for none.
    QString kind;
    /// Name of its icon; see Icons.h.
    QString icon;
    QString (*title)() = nullptr;
    Page *(*make)(const WorkContext &context, QWidget *parent) = nullptr;
};

[[nodiscard]] bool mayOpen(const PageEntry &entry, const Actor &actor);

/// In the order of the navigation.
[[nodiscard]] QList<PageEntry> pageEntries();

} // namespace famn
