/**
 * @file
 * How the time of some work grows with its size. Compared within one process
 * and in processor time, so that a slow or a busy machine makes no difference.
 */
#ifndef GROWTH_H
#define GROWTH_H

#include <time.h>

/** Processor time of `work(size)`: the least of three times, in clock ticks. */
static inline double growth_time(void (*work)(int size), int size)
{
    double least = 0;
    for (int round = 0; round < 3; round++) {
        clock_t start = clock();
        work(size);
        double ticks = (double)(clock() - start);
        if (round == 0 || ticks < least)
            least = ticks;
    }
    return least > 0 ? least : 1;
}

/**
 * How many times longer `work` takes for eight times the size: about 8 if each
 * part costs the same, about 64 if each part costs more the more there are.
 */
static inline double growth(void (*work)(int size), int size)
{
    return growth_time(work, 8 * size) / growth_time(work, size);
}

/** Above that, the work is not done part by part. */
#define GROWTH_LIMIT 28

#endif
