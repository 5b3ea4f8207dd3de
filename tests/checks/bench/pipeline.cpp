// The pipeline of pipeline.c, of C++20 ranges, which the compiler sees whole.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ranges>
#include <utility>

int main(int, char **arguments)
{
    const std::int64_t items = std::atoll(arguments[1]);
    const auto start = std::chrono::steady_clock::now();
    std::int64_t sum = 0, index = 0;
    auto pairs = std::views::iota(std::int64_t{1}) |
                 std::views::transform([](auto x) { return 3 * x; }) |
                 std::views::filter([](auto x) { return x % 2 != 0; }) |
                 std::views::transform([&index](auto x) {
                     return std::pair{index++, x};
                 }) |
                 std::views::take(items / 2);
    for (auto [number, item] : pairs) {
        sum += number ^ item;
        // The compiler must believe that each sum is used.
        __asm__ volatile("" : "+r"(sum));
    }
    const std::chrono::duration<double, std::nano> time =
        std::chrono::steady_clock::now() - start;
    std::printf("%.3f %lld\n", time.count() / static_cast<double>(items),
                static_cast<long long>(sum));
}
