#pragma once

#include "models/base/Error.h"

#include <QString>

namespace famn {

/// One or two sentences for people, in the language of the program: what happened, what was kept, what to do. Never
/// holds the error's technical detail.
[[nodiscard]] QString sentence(const Error &error);

/// The error's name for programs, such as "wrong_passphrase"; part of the command line's JSON and never changed.
[[nodiscard]] QString errorKey(ErrorCode code);

} // namespace famn
