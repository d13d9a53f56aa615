#pragma once

#include <QScrollArea>

namespace famn {

/// LEAF in an area that scrolls when the screen is too low for it, as at 200 % on a small one.
template<typename Area = QScrollArea>
[[nodiscard]] QScrollArea *scrolledLeaf(QWidget &leaf, const QString &name, QWidget *parent)
{
    auto *area = new Area(parent);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    leaf.setBackgroundRole(QPalette::Base);
    area->setWidget(&leaf);
    return area;
}

} // namespace famn
