#pragma once

namespace famn {

/// The passphrase of every register in tests/data/registers. Published on purpose: they hold made-up people only.
inline constexpr char16_t fixturePassphrase[] = u"provregister för alla tider";

} // namespace famn
