/**
 * @file
 * What an item costs where there are a thousand of them, and where there are a
 * million. In processor time, so that a busy machine makes less of a
 * difference.
 */
#ifndef SIZES_H
#define SIZES_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/** A row of the table. */
struct sizes_row {
    const char *name;
    void (*work)(int64_t size);    /**< with `size` items; measured */
    void (*prepare)(int64_t size); /**< or NULL; called before, not measured */
    int64_t most;                  /**< the largest size there is, or 0 */
};

enum { SIZES_LEAST = 1000, SIZES_STEP = 10 };

/** A file that rows may write; the second argument. */
static const char *sizes_scratch = "";

/** Keeps memory that was given back: what a new page costs is the system's. */
static inline void sizes_keep_memory(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

/** Nanoseconds of `work(size)`: of several times if it takes no time. */
static inline double sizes_time(const struct sizes_row *row, int64_t size)
{
    const clock_t least = CLOCKS_PER_SEC / 200;
    clock_t start = clock(), passed;
    int times = 0;
    do {
        row->work(size);
        times++;
        passed = clock() - start;
    } while (passed < least);
    return (double)passed * 1e9 / CLOCKS_PER_SEC / times;
}

/**
 * Prints "name TAB size TAB nanoseconds per item" for each row and size up to
 * `most`. A size is left out that would take seconds, as the step before tells.
 * Before it is measured, what takes no time runs once: so its memory is there.
 */
static inline void sizes_measure(const struct sizes_row *rows, size_t count,
                                 int64_t most)
{
    const double longest = 4e9, no_time = 2e7;
    sizes_keep_memory();
    for (const struct sizes_row *row = rows; row < rows + count; row++) {
        double before = 0, now = 0;
        for (int64_t size = SIZES_LEAST;
             size <= most && (!row->most || size <= row->most);
             size *= SIZES_STEP) {
            if (before > 0 && now / before * now > longest)
                break;
            if (row->prepare)
                row->prepare(size);
            if (now < no_time)
                row->work(size);
            before = now;
            now = sizes_time(row, size);
            printf("%s\t%lld\t%.2f\n", row->name, (long long)size,
                   now / (double)size);
        }
    }
}

/** Measures an array of rows up to the size in the first argument. */
#define SIZES_MAIN(rows)                                                       \
    int main(int count, char **arguments)                                      \
    {                                                                          \
        if (count != 3)                                                        \
            return EXIT_FAILURE;                                               \
        sizes_scratch = arguments[2];                                          \
        sizes_measure(rows, sizeof(rows) / sizeof *(rows),                     \
                      atoll(arguments[1]));                                    \
        remove(sizes_scratch);                                                 \
    }

#endif
