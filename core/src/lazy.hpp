/// @file lazy.hpp
/// @brief What is made when it is first asked for, once, whoever asks: also of several threads.
#pragma once

#include <atomic>
#include <utility>

namespace career {

template <typename T>
class lazy {
 public:
  lazy() = default;
  lazy(lazy&& other) noexcept : it_(other.it_.exchange(nullptr)) {}
  lazy& operator=(lazy&& other) noexcept {
    delete it_.exchange(other.it_.exchange(nullptr));
    return *this;
  }
  ~lazy() { delete it_.load(); }

  /// What `make()` gave the first time. Of threads that make it at once the first counts, the others' is thrown away.
  template <typename Make>
  T const& get(Make make) const {
    if (auto const* made = it_.load(std::memory_order_acquire)) return *made;
    auto* mine = new T(make());
    T* before = nullptr;
    if (it_.compare_exchange_strong(before, mine, std::memory_order_acq_rel)) return *mine;
    delete mine;
    return *before;
  }

 private:
  mutable std::atomic<T*> it_{nullptr};
};

}  // namespace career
