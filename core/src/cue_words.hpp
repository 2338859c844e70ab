/// @file cue_words.hpp
/// @brief Words that say of the skills around them whether they are meant, and whether somebody has them.
#pragma once

#include <cstdint>
#include <string_view>

namespace career::cue {

// a word may be several
inline constexpr std::uint32_t no = 1u << 0u;         ///< `no`, `neither`
inline constexpr std::uint32_t lack = 1u << 1u;       ///< `lack`, `without`
inline constexpr std::uint32_t not_ = 1u << 2u;       ///< `not`, `never`, `don't`
inline constexpr std::uint32_t unknown = 1u << 3u;    ///< `unfamiliar`: denies by itself
inline constexpr std::uint32_t no_denial = 1u << 4u;  ///< after `no` or `not`: `problem`, `only`
inline constexpr std::uint32_t filler = 1u << 5u;     ///< between a denial and what it denies: `prior`, `with`
inline constexpr std::uint32_t state = 1u << 6u;      ///< what is denied: `experience`, `familiar`, `used`
inline constexpr std::uint32_t wish = 1u << 7u;       ///< `like`, `eager`
inline constexpr std::uint32_t learn = 1u << 8u;      ///< what is wished: `learn`, `study`
inline constexpr std::uint32_t turn = 1u << 9u;       ///< ends what is denied: `but`, `I`
inline constexpr std::uint32_t claim = 1u << 10u;     ///< after a comma or `and`, ends it, too: `expert`, `built`
inline constexpr std::uint32_t joins = 1u << 11u;     ///< `and`, `or`
inline constexpr std::uint32_t sure = 1u << 12u;     ///< beside a name, says that it is one: `programming`, `Microsoft`
inline constexpr std::uint32_t after = 1u << 13u;    ///< after it: `developer`, `scripts`
inline constexpr std::uint32_t before = 1u << 14u;   ///< before it: `using`, `know`
inline constexpr std::uint32_t in = 1u << 15u;       ///< before it, `in`, `with`
inline constexpr std::uint32_t place = 1u << 16u;    ///< before an employer's name: `at`
inline constexpr std::uint32_t heading = 1u << 17u;  ///< before a list of skills: `Skills:`
inline constexpr std::uint32_t article = 1u << 18u;  ///< `the`
inline constexpr std::uint32_t rather = 1u << 19u;   ///< `instead of`, `rather than`: denies the next name alone
inline constexpr std::uint32_t of = 1u << 20u;       ///< `of`, `than`
inline constexpr std::uint32_t interest = 1u << 21u;  ///< `interested in`: denies what follows `in`

inline constexpr std::uint32_t noun = 1u << 22u;  ///< of `state`, what an adjective may stand before: `experience`

/// What a folded word is; 0 for most. Cost: a few comparisons.
std::uint32_t of_word(std::string_view folded) noexcept;

}  // namespace career::cue
