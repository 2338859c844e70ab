/// @file import.hpp
/// @brief Other people's formats, read as guides or as profiles: a header for each.
#pragma once

#include "career/import_onet.hpp"
