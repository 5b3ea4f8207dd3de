/**
 * @file
 * In front of a learner's file whose run is traced, behind ledger.h: what it
 * makes or takes is watched.
 */
#ifndef TRACED_H
#define TRACED_H

#include "watch.h"

#undef iter_of
#undef iter_new
#undef gen_new
#undef iter_failed
#define iter_of(source) trace_iter_of(ITERABLE(source), __FILE__, __LINE__)
#define iter_new(...) trace_watch((LEDGER_HERE, (iter_new)(__VA_ARGS__)))
#define gen_new(...) trace_watch((LEDGER_HERE, (gen_new)(__VA_ARGS__)))
#define iter_failed(...)                                                       \
    ((struct iterator *)trace_watch((LEDGER_HERE, (iter_failed)(__VA_ARGS__))))

#define iter_drop(it) trace_drop(it)

#undef GEN_FINALLY
#define GEN_FINALLY(self)                                                      \
    gen_fall_off(self);                                                        \
    }                                                                          \
    {                                                                          \
        enum { gen_yield_allowed = 0 };                                        \
        trace_finally(self, __LINE__)

#endif
