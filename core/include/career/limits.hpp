/// @file limits.hpp
/// @brief How much of anything the core reads. Going past one of these is a diagnostic, never a crash.
#pragma once

#include <cstddef>
#include <cstdint>

namespace career::limits {

inline constexpr std::size_t guide_bytes = 1u << 20;       ///< one guide's text: 1 MiB
inline constexpr std::size_t pack_bytes = 64u << 20;       ///< many guides in one text: 64 MiB
inline constexpr std::size_t table_bytes = 64u << 20;      ///< one table of others that is imported: 64 MiB
inline constexpr std::size_t vocabulary_bytes = 4u << 20;  ///< one vocabulary's text: 4 MiB
inline constexpr std::size_t profile_bytes = 1u << 20;     ///< one profile, as JSON or as `--have`: 1 MiB
inline constexpr std::size_t profile_skills = 10'000;      ///< skills of one profile
inline constexpr std::size_t profile_depth = 16;           ///< nesting of a profile's JSON
inline constexpr std::size_t guides = 100'000;             ///< guides looked at together
inline constexpr std::size_t plan_candidates = 24;         ///< up to here a plan is exact, beyond it greedy
inline constexpr std::int64_t plan_looks = 300'000'000;    ///< at skills, in an exact plan's search: about a second
inline constexpr std::size_t route_hops = 4;               ///< the longest way from one role to another
inline constexpr std::size_t routes = 3;                   ///< how many ways are told
inline constexpr std::size_t leverage = 10;                ///< how many skills that many roles miss are told
inline constexpr std::size_t same_diagnostics = 32;        ///< of one code for one input; the last counts the rest

}  // namespace career::limits
