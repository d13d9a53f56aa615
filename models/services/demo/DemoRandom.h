#pragma once

#include <QtGlobal>

#include <array>
#include <initializer_list>

namespace famn {

/// Numbers that look random and are the same on every platform (SplitMix64); the distributions of the standard library
/// are not. Not for secrets.
class DemoRandom
{
public:
    /// A sequence of its own for every pair of SEED and STREAM.
    DemoRandom(quint64 seed, quint64 stream)
        : m_state(mixed(seed) ^ mixed(stream + step))
    {
    }

    [[nodiscard]] quint64 next()
    {
        m_state += step;
        return mixed(m_state);
    }
    /// 0 to COUNT - 1; 0 when COUNT is not positive.
    [[nodiscard]] int below(int count) { return count > 0 ? int(((next() >> 32) * quint64(count)) >> 32) : 0; }
    /// LEAST to MOST, both included; LEAST when MOST is lower.
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    /// True PERCENT times in a hundred.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// One element of LIST, which must not be empty.
    template<typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return *(std::begin(list) + below(int(std::size(list))));
    }

    template<typename T>
    struct Share
    {
        T value;
        int weight;
    };
    /// One of the values, as often as its weight says. The weights' sum must be positive.
    template<typename T>
    [[nodiscard]] T weighted(std::initializer_list<Share<T>> shares)
    {
        int total = 0;
        for (const Share<T> &share : shares)
            total += share.weight;
        int left = below(total);
        for (const Share<T> &share : shares) {
            left -= share.weight;
            if (left < 0)
                return share.value;
        }
        return shares.begin()->value;
    }

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15;
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace famn
