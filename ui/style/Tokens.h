#pragma once

#include "models/tables/Status.h"

#include <QColor>
#include <QString>

namespace famn {

enum class Look { Light, Dark, HighContrast };

/// Every colour of the program, by what it is for. Text holds at least 4.5:1 on the grounds it stands on.
struct Tokens
{
    QColor window; ///< the desk around the sheets
    QColor rail;   ///< ground of the navigation
    QColor base;   ///< paper: what content lies on
    QColor alt;    ///< every second row
    QColor line;   ///< hairlines; decoration only
    QColor border; ///< edges of controls
    QColor text;   ///< on any ground but the selection
    QColor muted;  ///< secondary text
    QColor accent; ///< what can be pressed, and the mark for "here"
    QColor hover;  ///< the primary button under the pointer
    QColor onAccent;
    QColor sel;
    QColor selText;
    QColor selMuted;
    QColor focus;    ///< ring around what has the keyboard
    QColor training; ///< frame and band of training registers
    QColor onTraining;
    QColor late; ///< what failed
    QColor lateTint;
    QColor warn; ///< what should be looked at
    QColor warnTint;
    QColor protectedBar; ///< stands in the place of what is protected
    QColor onProtectedBar;
};

/// The colours of LOOK.
[[nodiscard]] const Tokens &tokensOf(Look look);

/// How a status is drawn. Tint is never information by itself: the icon and the caller's word stand on every pill.
struct StatusLook
{
    QColor text; ///< of word and icon, at least 4.5:1 on the tint
    QColor tint; ///< ground of a loud pill
    QColor edge; ///< around the pill; invalid for none
    QString icon;
    bool dashed = false; ///< whether the edge is broken
};

[[nodiscard]] StatusLook statusLook(Status status, Look look);

} // namespace famn
