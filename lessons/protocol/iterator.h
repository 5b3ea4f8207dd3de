/**
 * @file
 * The iterator protocol.
 *
 * A `for` loop asks two questions. "Give me something to walk you with" is
 * iter_of(), Python's `iter()`. "What comes next?" is iter_next(), Python's
 * `next()`. Whatever answers the first is an ::iterable; whatever answers both
 * is an ::iterator. The whole of a caller's loop, written out:
 *
 *     struct value item;
 *     struct iterator *it = iter_of(numbers);
 *     enum iter_status status;
 *     while ((status = iter_next(it, &item)) == ITER_NEXT)
 *         value_print(item);
 *     iter_drop(it);
 *     // now status is ITER_STOP or ITER_ERROR
 *
 * FOR_EACH() is the same loop in one line. PEP 234 is where it all comes from.
 *
 * Iterators that ask one another in a very long row end with an ITER_ERROR, a
 * RecursionError, before the stack does; and so do generators.
 */
#ifndef ITERATOR_H
#define ITERATOR_H

#include "value.h"

#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How a step ended. The numbers are those of CPython's PySendResult. */
enum iter_status {
    ITER_ERROR = -1, /**< an exception: the value is it */
    ITER_STOP = 0,   /**< StopIteration: the value is its argument, or None */
    ITER_NEXT = 1,   /**< the value is the next item */
};

struct iter_slots;

/** Anything that can stand after `in`. The base of lists, ranges, iterators. */
struct iterable {
    const struct iter_slots *slots; /**< what this type knows how to do */
};

/** An iterable that is also a position. The base of every iterator. */
struct iterator {
    struct iterable base; /**< what every iterable begins with */
    uint32_t holders;     /**< see iter_of() and iter_drop(); hands off */
    bool finalized;       /**< its `finalize` was called; hands off */
};

/**
 * What a type knows how to do: Python's type object, cut down to what iteration
 * needs. One constant table serves all objects of the type.
 */
struct iter_slots {
    /** What Python would call the type, such as "list_iterator". */
    const char *name;

    /**
     * `__iter__`: an iterator for `self`, held by the caller. An iterator
     * puts iter_self here.
     */
    struct iterator *(*iter)(struct iterable *self);

    /**
     * `__next__`: puts the next item into `*out` and moves on. `*out` is None
     * on entry. NULL in an iterable that is no iterator. Whoever writes this
     * slot promises that an iterator that has stopped stays stopped.
     */
    enum iter_status (*next)(struct iterator *self, struct value *out);

    /**
     * `__del__`: lets go of what `self` holds, once, just before its memory is
     * given back. NULL if it holds nothing. It has nobody to report an error
     * to: see iter_unraisable(). Meanwhile `self` is held. If somebody holds it
     * afterwards, it lives on, and is not finalized again.
     */
    void (*finalize)(struct iterator *self);
};

/**
 * Python's `iter(source)`: an iterator to walk `source` with. Takes an iterable
 * or an iterator; the iterator of an iterator is itself, held once more.
 * Whoever calls this must call iter_drop() once.
 *
 * Never NULL. If `source` can't be walked, the result is an iterator whose
 * every step is that TypeError, so that the error reaches the loop that asked.
 * (Python raises it here already, one step earlier.)
 */
#define iter_of(source) iter_of_iterable(ITERABLE(source))

/** `source` as an iterable: an iterator or a generator is one already. */
#ifndef __cplusplus
#define ITERABLE(source)                                                       \
    _Generic((source), struct iterator *                                       \
             : (struct iterable *)(source), struct generator *                 \
             : (struct iterable *)(source), default                            \
             : (source))
#else
#define ITERABLE(source) iterable_from(source)
#endif

struct generator;

/** @name What iter_of() calls
 * Nothing here is called by hand.
 * @{ */

/** What the macro has made an iterable is walked from here. */
struct iterator *iter_of_iterable(struct iterable *source);

/** @} */

/**
 * Python's `next(it)`: asks for the next item.
 * @param it   the iterator; a list is refused by the compiler, as Python's
 *             `next([1, 2])` is a TypeError; what has no `next` slot answers
 *             with that error
 * @param out  receives the item, StopIteration's value, or the error
 */
static inline enum iter_status iter_next(struct iterator *it,
                                         struct value *out);

/**
 * Lets go of an iterator; the last holder finalizes it and gives its memory
 * back. NULL is fine.
 */
void iter_drop(struct iterator *it);

/** The `iter` slot of every iterator: `def __iter__(self): return self`. */
struct iterator *iter_self(struct iterable *self);

/**
 * A new iterator of `size` zeroed bytes, held once, by the caller.
 * @param size   that of a struct whose first member is a struct iterator
 * @param slots  its type; must outlive it
 */
static inline void *iter_new(size_t size, const struct iter_slots *slots);

/** @name What iter_new() calls
 * Nothing here is called by hand.
 * @{ */

/** Memory for a new iterator, with anything at all in it. */
void *iter_memory(size_t size);

/** @} */

static inline void *iter_new(size_t size, const struct iter_slots *slots)
{
    struct iterator *it = (struct iterator *)iter_memory(size);
    memset(it, 0, size); /* here the compiler knows the size: almost free */
    it->base.slots = slots;
    it->holders = 1;
    return it;
}

/**
 * An iterator whose every step is `error`: how a function whose result is an
 * iterator raises an exception. Held once, by the caller.
 */
struct iterator *iter_failed(struct value error);

/**
 * Reports an error that nobody can receive, because it happened while an
 * iterator was finalized: Python's `sys.unraisablehook`. Prints "Exception
 * ignored: ..." to standard error and counts it.
 */
void iter_unraisable(struct value error);

/** How many errors iter_unraisable() has been told since the program began. */
int64_t iter_unraisable_count(void);

/** How a FOR_EACH() loop ended. */
struct loop_end {
    /**
     * ITER_STOP: it ran to the end, where Python runs the loop's `else`.
     * ITER_NEXT: it was left by `break`. ITER_ERROR: the iterator failed.
     */
    enum iter_status status;
    struct value value; /**< StopIteration's value, or the error */
};

/**
 * Python's `for item in source:`, followed by the loop's body.
 * @param item    names the variable, a struct value, that each item is put in
 * @param source  an iterable or an iterator
 * @param end     a struct loop_end of yours that says afterwards how it ended
 *
 * `break`, `continue` and `return` all work: the iterator is dropped when the
 * loop is left, whatever the way. (Not inside a generator's body: there the
 * iterator has to live in the frame, see GEN_FOR_EACH().)
 */
#define FOR_EACH(item, source, end)                                            \
    for (struct iterator * item##_iterator                                     \
             __attribute__((cleanup(iter_drop_variable))) = iter_of(source),   \
             *item##_once = item##_iterator;                                   \
         item##_once; item##_once = NULL)                                      \
        for (struct value item; iter_loop(item##_iterator, &item, &(end));)

/** @name What FOR_EACH() calls
 * Nothing here is called by hand.
 * @{ */

/** One step of FOR_EACH(): true if there is an item to run the body with. */
static inline bool iter_loop(struct iterator *it, struct value *item,
                             struct loop_end *end)
{
    end->status = iter_next(it, item);
    end->value = *item;
    return end->status == ITER_NEXT;
}

/** iter_drop() for a variable that goes out of scope. */
static inline void iter_drop_variable(struct iterator **it)
{
    iter_drop(*it);
}

/** @} */

#ifdef __cplusplus
}

/* What ITERABLE() calls in C++: functions of one name, and no _Generic. */
static inline struct iterable *iterable_from(struct iterable *source)
{
    return source;
}

static inline struct iterable *iterable_from(struct iterator *source)
{
    return &source->base;
}

static inline struct iterable *iterable_from(struct generator *source)
{
    return (struct iterable *)source;
}
#endif

#include "quick_step.h"

#endif
