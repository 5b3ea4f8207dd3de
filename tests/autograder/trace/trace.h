/**
 * @file
 * The trace of a run: who asked whom, and how things stood. Recorded of a
 * learner's own program (watch.h) for the terminal, and of the reference
 * solution for the step-throughs of the site (docs/site/steps).
 *
 * A trace is text. Each line is one event: a word and what belongs to it, with
 * a tab before each; in these, a tab, a line feed and a backslash stand as \\t,
 * \\n and \\\\. What may be missing is empty.
 *
 *     call TEXT                 the caller does something
 *     line TEXT                 on the site: words of its line, or lines
 *     ask WHO HOW LINE          somebody is asked: next, iter, send VALUE,
 *                               throw ERROR or close. A generator's body goes
 *                               on at that line, or, at 0, begins
 *     answer WHO STATUS VALUE LINE
 *                               and answers, ITER_NEXT, ITER_STOP or
 *                               ITER_ERROR. A generator's body is paused at
 *                               that line, or, at 0, has ended. STATUS is
 *                               empty for what is none; then VALUE is what a
 *                               body returned that has no macro's leave to
 *     object WHO TYPE           how an object stands now, as its members say.
 *                               Its type is told on the site, and so are the
 *                               next four
 *     held COUNT                so often the caller holds it
 *     holds NAME WHO            that member leads to that iterator
 *     walks WHO INDEX           it walks that container, of which that item is
 *                               next; both are empty once it has stopped
 *     item VALUE                of a container: one that is in it
 *     member NAME VALUE         one of them; NULL, of all that may be NULL
 *     hidden NAME               one of them that is not shown
 *     made WHO TYPE             data of that type was asked for an iterator
 *     drop WHO HELD             somebody lets go of it; in words, if others do
 *                               not
 *     finally WHO LINE          a body begins what is behind its GEN_FINALLY()
 *     release WHO               it lets go of what it holds; `released` at the
 *                               end of that
 *     gone WHO                  its memory is given back
 *     printed TEXT              something was printed
 *     skipped COUNT             and so many lines more, which are left out
 *     came STATUS VALUE NOTE    what came back to the caller. Of a case, VALUE
 *                               says the status as well
 *     listens                   on the site: something can be sent now
 *     cut COUNT                 so many were asked: up to the next call,
 * nothing more is recorded
 *
 * An `ask` ends with the `answer` of the same depth; what lies between is done
 * by who was asked.
 */
#ifndef TRACE_H
#define TRACE_H

#include "containers.h"
#include "generator.h"
#include "iterator.h"

/** Writes a line: a word and its parts, of which NULL is none. */
void trace_line(const char *word, const char *a, const char *b, const char *c,
                const char *d);

/** @name What the two ends have to bring along
 * @{ */
/** Takes the next byte of a trace. */
void trace_put(char byte);
/** May these bytes be read? What a learner's struct points to may be gone. */
bool trace_may_read(const void *bytes, size_t size);
/** The same of all that the repr of a value looks at. */
bool trace_may_show(struct value value);
/** @} */

/** @name Members, from a table that judge/trace/table.h makes of files
 * @{ */

/** How a member is shown. Those below TRACE_VALUE stand for themselves. */
enum trace_kind {
    TRACE_SIGNED,   /**< any integer of that size; so are the next two */
    TRACE_UNSIGNED, /**< an enum, too */
    TRACE_STATUS,   /**< enum iter_status */
    TRACE_CHAR,     /**< char */
    TRACE_BOOL,     /**< bool */
    TRACE_REAL,     /**< double */
    TRACE_FLOAT,    /**< float */
    TRACE_VALUE,    /**< struct value */
    TRACE_PAIR,     /**< struct value [2] */
    TRACE_SLICE,    /**< struct slice: bytes, and their number */
    TRACE_TEXT,     /**< const char * */
    TRACE_ITERATOR, /**< struct iterator *, or of a generator */
    TRACE_LIST,     /**< struct iterable *, if it is a list */
    TRACE_POINTER,  /**< any other: only whether it is NULL */
    TRACE_NOT,      /**< not at all: a struct, a bit-field */
};

/** A member of a struct. */
struct trace_member {
    const char *name;     /**< as in the struct */
    size_t offset;        /**< where it is in there */
    enum trace_kind kind; /**< how it is shown */
    uint16_t size;        /**< of it, or of one item */
    uint16_t count;       /**< of an array: how many items it has; or 0 */
};

/** Whose struct it is: that of objects which this function serves. */
struct trace_type {
    void (*code)(void);    /**< `next` or a body; NULL at the end */
    const char *code_name; /**< what it is called */
    const struct trace_member *members; /**< without a name at the end */
};

/** The table. */
extern const struct trace_type trace_types[];

#define TRACE_OF_SLICE /* the table says so if there is a struct slice */

/** The kind of an expression. */
#define TRACE_KIND(e)                                                          \
    _Generic((e), signed char                                                  \
             : TRACE_SIGNED, short                                             \
             : TRACE_SIGNED, int                                               \
             : TRACE_SIGNED, long                                              \
             : TRACE_SIGNED, long long                                         \
             : TRACE_SIGNED, unsigned char                                     \
             : TRACE_UNSIGNED, unsigned short                                  \
             : TRACE_UNSIGNED, unsigned                                        \
             : TRACE_UNSIGNED, unsigned long                                   \
             : TRACE_UNSIGNED, unsigned long long                              \
             : TRACE_UNSIGNED, char                                            \
             : TRACE_CHAR, bool                                                \
             : TRACE_BOOL, double                                              \
             : TRACE_REAL, float                                               \
             : TRACE_FLOAT, const char *                                       \
             : TRACE_TEXT, char *                                              \
             : TRACE_TEXT, struct value                                        \
             : TRACE_VALUE, struct iterator *                                  \
             : TRACE_ITERATOR, struct generator *                              \
             : TRACE_ITERATOR, struct iterable *                               \
             : TRACE_LIST, TRACE_OF_SLICE default                              \
             : TRACE_NOT)

/** The row of a member of that kind. */
#define TRACE_MEMBER_OF(kind, type, member)                                    \
    {                                                                          \
#member, offsetof(type, member), kind,                                 \
            (uint16_t)sizeof(((type *)0)->member), 0                           \
    }

/** A row of struct trace_member. */
#define TRACE_MEMBER(type, member)                                             \
    TRACE_MEMBER_OF(TRACE_KIND(((type *)0)->member), type, member)

/** The same of a pointer, which may be one to anything. */
#define TRACE_POINTER_MEMBER(type, member)                                     \
    TRACE_MEMBER_OF(TRACE_KIND(((type *)0)->member) == TRACE_NOT               \
                        ? TRACE_POINTER                                        \
                        : TRACE_KIND(((type *)0)->member),                     \
                    type, member)

/** The same of an array, of which no item may be an array. */
#define TRACE_ARRAY_MEMBER(type, member)                                       \
    {                                                                          \
#member, offsetof(type, member), TRACE_KIND(((type *)0)->member[0]),   \
            (uint16_t)sizeof(((type *)0)->member[0]),                          \
            (uint16_t)(sizeof(((type *)0)->member) /                           \
                       sizeof(((type *)0)->member[0]))                         \
    }

/** The same of what is not shown. */
#define TRACE_HIDDEN_MEMBER(member)                                            \
    {                                                                          \
#member, 0, TRACE_NOT, 0, 0                                            \
    }

/** What is known of an object by its type's own slots, or NULL. */
const struct trace_type *trace_type_of(const struct iter_slots *slots);

/** A `member` line for each that can be shown, `hidden` for the others. */
void trace_members(const struct iterator *it, const struct iter_slots *slots);
/** @} */

/** The index of what walks a container, -1 behind its end. Sets `*known` to
 * false if `it`, of the type with these slots, is none. */
int64_t trace_index(const struct iterator *it, const struct iter_slots *slots,
                    bool *known);

/** The container that it walks: NULL if it has stopped, or is none of these. */
const struct iterable *trace_walked(const struct iterator *it,
                                    const struct iter_slots *slots);

/** A line `item` for each that a container has. */
void trace_items(const struct iterable *container);

/** @name Lines `member`, by hand
 * @{ */
void trace_int(const char *member, int64_t integer);
void trace_value(const char *member, struct value value);
void trace_list(const char *member, const struct iterable *list);
void trace_member(const char *member, const char *text);
/** @} */

/** A value as Python shows it, good until the next call. What can't be read is
 * said to be gone. */
const char *trace_repr(struct value value);

/** "ITER_NEXT" and its like; "" for what is none of them. */
const char *trace_status(enum iter_status status);

#endif
