// What one step of a C++20 coroutine costs: the least generator that has next
// and send. Prints a line for each row of the table: its name, then nanoseconds
// or bytes.
#include <chrono>
#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#ifdef __GLIBC__
#include <malloc.h>
#endif

constexpr std::int64_t items = 5000000, frames = 500000;

// The last frame that was made.
static void *last_block;
static std::size_t last_size;

class generator
{
  public:
    struct promise_type {
        std::int64_t value = 0; // in what was sent, out what is yielded

        struct pause : std::suspend_always {
            promise_type &promise;
            explicit pause(promise_type &owner) : promise(owner)
            {
            }
            std::int64_t await_resume() const
            {
                return promise.value;
            }
        };

        generator get_return_object()
        {
            return generator(handle::from_promise(*this));
        }
        std::suspend_always initial_suspend() const
        {
            return {};
        }
        std::suspend_always final_suspend() const noexcept
        {
            return {};
        }
        pause yield_value(std::int64_t item)
        {
            value = item;
            return pause(*this);
        }
        void return_void() const
        {
        }
        void unhandled_exception() const
        {
            std::terminate();
        }

        void *operator new(std::size_t size)
        {
            last_size = size;
            last_block = std::malloc(size);
            if (!last_block)
                std::abort();
            return last_block;
        }
        void operator delete(void *block)
        {
            std::free(block);
        }
    };

    generator(const generator &) = delete;
    ~generator()
    {
        frame.destroy();
    }

    bool next(std::int64_t &item)
    {
        return send(0, item);
    }

    bool send(std::int64_t value, std::int64_t &item)
    {
        frame.promise().value = value;
        frame.resume();
        item = frame.promise().value;
        return !frame.done();
    }

  private:
    using handle = std::coroutine_handle<promise_type>;
    explicit generator(handle made) : frame(made)
    {
    }
    handle frame;
};

[[gnu::noinline]] static generator count_to(std::int64_t limit)
{
    for (std::int64_t position = 0; position < limit; position++)
        co_yield position;
}

[[gnu::noinline]] static generator echo()
{
    for (std::int64_t sent = 0;;)
        sent = co_yield sent;
}

// Makes the optimiser believe that `value` is used, and may have changed.
static void opaque(std::int64_t &value)
{
    __asm__ volatile("" : "+r"(value));
}

static void resume_all()
{
    generator numbers = count_to(items);
    for (std::int64_t item, sum = 0; numbers.next(item); opaque(sum))
        sum += item;
}

static void send_all()
{
    generator echoing = echo();
    std::int64_t item, sum = 0;
    echoing.next(item);
    for (std::int64_t i = 0; i < items; i++, opaque(sum)) {
        echoing.send(i, item);
        sum += item;
    }
}

static void create_all()
{
    for (std::int64_t i = 0; i < frames; i++)
        count_to(i);
}

static void measure(const char *row, void (*run)(), std::int64_t steps)
{
    using clock = std::chrono::steady_clock;
    const auto start = clock::now();
    run();
    const std::chrono::duration<double, std::nano> passed =
        clock::now() - start;
    std::printf("%s %.3f\n", row, passed.count() / static_cast<double>(steps));
}

int main()
{
    measure("generator", resume_all, items);
    measure("send", send_all, items);
    measure("create", create_all, frames);
    generator held = count_to(0);
    std::printf("frame %zu\n", last_size);
#ifdef __GLIBC__
    std::printf("block %zu\n", malloc_usable_size(last_block));
#endif
}
