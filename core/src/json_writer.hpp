/// @file json_writer.hpp
/// @brief Writes JSON straight into one buffer, in the order in which it is called.
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace career {

class json_writer {
 public:
  explicit json_writer(std::string& out) : out_(out), size_(out.size()) {}
  json_writer(json_writer const&) = delete;
  json_writer& operator=(json_writer const&) = delete;
  ~json_writer() { out_.resize(size_); }

  json_writer& begin_object() { return open('{'); }
  json_writer& end_object() { return close('}'); }
  json_writer& begin_list() { return open('['); }
  json_writer& end_list() { return close(']'); }

  json_writer& key(std::string_view name);

  json_writer& value(std::string_view text);  ///< valid UTF-8
  json_writer& value(char const* text) { return value(std::string_view(text)); }
  json_writer& value(bool yes);
  json_writer& value(std::int64_t whole);
  json_writer& value(std::uint32_t whole) { return value(static_cast<std::int64_t>(whole)); }
  /// Rounded to six places, half away from zero; no exponent. The magnitude must be below 9e12.
  json_writer& value(double number);
  json_writer& null();

  template <typename T>
  json_writer& value(std::optional<T> const& maybe) {
    return maybe ? value(*maybe) : null();
  }

  template <typename List, typename Write>
  json_writer& list(List const& items, Write&& write) {
    begin_list();
    for (auto const& it : items) write(it);
    return end_list();
  }

 private:
  json_writer& open(char bracket);
  json_writer& close(char bracket);
  void separate() {
    if (!first_) put(',');
    first_ = false;
  }

  /// Where to write at least `more` bytes. The text is longer than what is written of it, up to the end of writing: one
  /// look at the room for each value instead of one for each byte.
  char* room(std::size_t more) {
    if (out_.size() - size_ < more) out_.resize(size_ + more + out_.size());
    return out_.data() + size_;
  }
  void put(char c) { *room(1) = c, ++size_; }
  void put(std::string_view text) { std::memcpy(room(text.size()), text.data(), text.size()), size_ += text.size(); }

  std::string& out_;
  std::size_t size_;
  bool first_ = true;  // whether nothing stands yet in the innermost object or list, or a key was just written
};

}  // namespace career
