/// @file timing.hpp
/// @brief How the time of reading grows with the text.
///
/// Two ways to see what is not linear: eight times as much of it takes far more than eight times as long; and a MiB of it
/// takes five hundred times as long a byte as the reference guide does, where mere constants come to some hundred and fifty
/// (every second byte is told of in a diagnostic).
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace career::test {

/// The sanitizers take ten times as long, and not alike for all code.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool under_sanitizers = true;
#else
inline constexpr bool under_sanitizers = false;
#endif

using reader = std::function<void(std::string_view)>;

/// Of this process alone: a busy machine does not count.
double seconds_of(reader const& read, std::string_view text);

/// Reads a text as a guide, and writes what was read.
void read_guide(std::string_view text);

/// A head and units up to a size; a `%` in a unit is a running number, so that all units differ.
std::string filled(std::string_view head, std::string_view unit, std::size_t size);

std::string shown_whole(std::string_view text);

/// Fails the test where eight times as much of the unit takes far more than eight times as long.
void check_growth(std::string_view head, std::string_view unit, reader const& read);

/// Fails the test where reading a MiB of the unit as a guide takes far more than the reference guide, a byte read and
/// written.
void check_whole_mebibyte(std::string_view head, std::string_view unit);

}  // namespace career::test
