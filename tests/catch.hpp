/// @file catch.hpp
/// @brief Catch2, version 2 (as Debian 12 has it) or 3. Tests include this and nothing of Catch2's own.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
