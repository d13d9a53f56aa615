#pragma once

#include <QString>

namespace famn {

/// Gives Bo, a manager, a key to the register at PATH, with the passphrase that is given back, and brings a family in
/// that is to be weeded, and one that is not ("Testsson"). PHRASE opens it.
QString fillForWeeding(const QString &path, const QString &phrase);

} // namespace famn
