#include "ui/style/Tokens.h"

using namespace Qt::StringLiterals;

namespace famn {

const Tokens &tokensOf(Look look)
{
    static const Tokens light{
        .window = QColor(0xF3F1ECU),
        .rail = QColor(0xE9E6DFU),
        .base = QColor(0xFFFEFCU),
        .alt = QColor(0xF8F6F1U),
        .line = QColor(0xDDD8CEU),
        .border = QColor(0x87827AU),
        .text = QColor(0x20252BU),
        .muted = QColor(0x565B62U),
        .accent = QColor(0x1A5A68U),
        .hover = QColor(0x134651U),
        .onAccent = QColor(0xFFFFFFU),
        .sel = QColor(0xD3E5E7U),
        .selText = QColor(0x14191EU),
        .selMuted = QColor(0x454B52U),
        .focus = QColor(0x0E6E82U),
        .training = QColor(0xA8125AU),
        .onTraining = QColor(0xFFFFFFU),
        .late = QColor(0x98191FU),
        .lateTint = QColor(0xFBE1DFU),
        .warn = QColor(0x744700U),
        .warnTint = QColor(0xFCEBC6U),
        .protectedBar = QColor(0x33373EU),
        .onProtectedBar = QColor(0xFFFFFFU),
    };
    static const Tokens dark{
        .window = QColor(0x1A1D20U),
        .rail = QColor(0x141719U),
        .base = QColor(0x212529U),
        .alt = QColor(0x262B2FU),
        .line = QColor(0x373D43U),
        .border = QColor(0x7F868DU),
        .text = QColor(0xE9E6E0U),
        .muted = QColor(0xABB0B5U),
        .accent = QColor(0x7DC6D2U),
        .hover = QColor(0x9AD6DFU),
        .onAccent = QColor(0x0C2226U),
        .sel = QColor(0x22474FU),
        .selText = QColor(0xFFFFFFU),
        .selMuted = QColor(0xC9D6D8U),
        .focus = QColor(0x8FD8E3U),
        .training = QColor(0xFF86BFU),
        .onTraining = QColor(0x2A0616U),
        .late = QColor(0xFFB6AEU),
        .lateTint = QColor(0x572220U),
        .warn = QColor(0xF4D080U),
        .warnTint = QColor(0x453510U),
        .protectedBar = QColor(0xE6E3DCU),
        .onProtectedBar = QColor(0x1A1D20U),
    };
    static const Tokens contrast{
        .window = QColor(0x000000U),
        .rail = QColor(0x000000U),
        .base = QColor(0x000000U),
        .alt = QColor(0x000000U),
        .line = QColor(0xFFFFFFU),
        .border = QColor(0xFFFFFFU),
        .text = QColor(0xFFFFFFU),
        .muted = QColor(0xE6E6E6U),
        .accent = QColor(0xFFD83DU),
        .hover = QColor(0xFFE98AU),
        .onAccent = QColor(0x000000U),
        .sel = QColor(0xFFD83DU),
        .selText = QColor(0x000000U),
        .selMuted = QColor(0x000000U),
        .focus = QColor(0x00E5FFU),
        .training = QColor(0xFF7AC0U),
        .onTraining = QColor(0x000000U),
        .late = QColor(0xFF9C94U),
        .lateTint = QColor(0x000000U),
        .warn = QColor(0xFFD83DU),
        .warnTint = QColor(0x000000U),
        .protectedBar = QColor(0xFFFFFFU),
        .onProtectedBar = QColor(0x000000U),
    };
    switch (look) {
    case Look::Light:
        return light;
    case Look::Dark:
        return dark;
    case Look::HighContrast:
        return contrast;
    }
    return light;
}

namespace {

struct Pair
{
    QRgb text;
    QRgb tint;
};

Pair pairOf(Status status, Look look)
{
    // Rows as in Status; light, dark, high contrast.
    static constexpr Pair pairs[][3] = {
        {{0x1C5E36, 0xE0F0E4}, {0x9EDAAF, 0x1E3C29}, {0x7CFF9B, 0x000000}}, // Ok
        {{0x744700, 0xFCEBC6}, {0xF4D080, 0x453510}, {0xFFD83D, 0x000000}}, // Warn
        {{0x98191F, 0xFBE1DF}, {0xFFB6AE, 0x572220}, {0xFF9C94, 0x000000}}, // Late
        {{0x4F3D99, 0xE9E5F8}, {0xCBC1F8, 0x372F5E}, {0xCDBBFF, 0x000000}}, // Held
        {{0x174A78, 0xD8E7F5}, {0xAFD2F6, 0x1C3B5B}, {0x8FD0FF, 0x000000}}, // Booked
        {{0x174A78, 0xFFFEFC}, {0xAFD2F6, 0x212529}, {0x8FD0FF, 0x000000}}, // Preliminary
        {{0x505257, 0xE5E2DB}, {0xC2C0BA, 0x3B3D40}, {0xD9D9D9, 0x000000}}, // Closed
        {{0xFFFFFF, 0x33373E}, {0x1A1D20, 0xE6E3DC}, {0x000000, 0xFFFFFF}}, // Protected
        {{0x8E0F4C, 0xFADFEC}, {0xFFB3D6, 0x521634}, {0xFF7AC0, 0x000000}}, // Training
        {{0x1A5A68, 0xFFFEFC}, {0x7DC6D2, 0x212529}, {0xFFD83D, 0x000000}}, // OnCall
    };
    static_assert(std::size(pairs) == std::size_t(statusCount));
    return pairs[int(status)][int(look)];
}

QString iconOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return u"check"_s;
    case Status::Warn:
        return u"clock"_s;
    case Status::Late:
        return u"triangle-alert"_s;
    case Status::Held:
        return u"hourglass"_s;
    case Status::Booked:
        return u"bookmark"_s;
    case Status::Preliminary:
        return u"bookmark"_s;
    case Status::Closed:
        return u"ban"_s;
    case Status::Protected:
        return u"shield"_s;
    case Status::Training:
        return u"graduation-cap"_s;
    case Status::OnCall:
        return u"moon"_s;
    }
    return {};
}

} // namespace

StatusLook statusLook(Status status, Look look)
{
    const Pair pair = pairOf(status, look);
    const QColor text(pair.text);
    // Without tints the edge is what parts a pill from its ground; the solid bar of what is protected needs none.
    const bool edged = status == Status::Preliminary || status == Status::OnCall ||
                       (look == Look::HighContrast && status != Status::Protected);
    return {text, QColor(pair.tint), edged ? text : QColor(), iconOf(status), status == Status::Preliminary};
}

} // namespace famn
