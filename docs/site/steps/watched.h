/**
 * @file
 * In front of a lesson's steps: every iterator that the reference solution, the
 * example or the steps make is watched (watch.h), as `make trace` watches those
 * of a learner's file.
 */
#ifndef WATCHED_H
#define WATCHED_H

#include "containers.h"
#include "generator.h"
#include "watch.h"

#undef iter_of
#define iter_of(source)                                                        \
    ((struct iterator *)trace_watch(iter_of_iterable(ITERABLE(source))))
#define iter_new(...) trace_watch((iter_new)(__VA_ARGS__))
#define gen_new(...) trace_watch((gen_new)(__VA_ARGS__))

#endif
