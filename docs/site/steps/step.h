/**
 * @file
 * A step-through: the calling side of a lesson's example, one step for each
 * press of a button.
 *
 * docs/NN-folder/steps.c holds the scenes of a lesson. A scene is a snippet of
 * example.c, played by a generator that pauses after every step:
 *
 *     STEP("next(a)", "print_next(a);", print_next(a));
 *
 * says what the step is called, which line of the snippet it is, and does it,
 * with example.c's own functions and the reference solution. What came out is
 * recorded on the way, and the scene's `state` function adds the members worth
 * seeing. The outcome is one JSON text. The same code runs in the page
 * (web.c) and when the site is built (native.c).
 */
#ifndef STEP_H
#define STEP_H

#include "containers.h"
#include "generator.h"
#include "iterator.h"
#include "printed.h"

struct text;

/** Most values that somebody may choose from to send. */
enum { STEP_CHOICES = 6 };

/** One snippet of example.c, to be walked through. */
struct scene {
    const char *snippet;         /**< its marker in example.c */
    const char *title;           /**< what it shows, in a few words */
    const char *about;           /**< what to look out for, a sentence or two */
    struct gen_function play;    /**< the steps: see SCENE_STEPS() */
    void (*state)(void);         /**< adds objects and members */
    struct generator **listener; /**< can be sent something; or NULL */
    const char *listener_name;   /**< the caller's name for it */
    struct value choices[STEP_CHOICES]; /**< what can be sent */
    int choice_count;                   /**< how many of them there are */
};

/** The initializer of struct scene.play. */
#define SCENE_STEPS(body) GEN_FUNCTION(#body, body, NULL)

/** @name Values for struct scene.choices
 * @{ */
#define CHOICE_INT(n)                                                          \
    {                                                                          \
        .kind = VALUE_INT, .as.integer = (n)                                   \
    }
#define CHOICE_NONE                                                            \
    {                                                                          \
        .kind = VALUE_NONE                                                     \
    }
#define CHOICE_STR(t)                                                          \
    {                                                                          \
        .kind = VALUE_STR, .size = sizeof(t) - 1, .as.text = (t)               \
    }
/** @} */

/** The scenes of the lesson, in its steps.c. */
extern const struct scene scenes[];
/** How many there are. */
extern const int scene_count;

/**
 * In a scene's body: does something, and pauses.
 * @param call  what it is, in Python's words; the button says so
 * @param line  some text of the snippet's line; see step_also()
 * @param ...   what to do
 */
#define STEP(call, line, ...)                                                  \
    do {                                                                       \
        step_begin(call, line);                                                \
        __VA_ARGS__;                                                           \
        GEN_YIELD(self, value_none());                                         \
    } while (0)

/** Starts to record a step. */
void step_begin(const char *call, const char *line);

/** The step does a second line of the snippet, too. */
void step_also(const char *line);

/** Records what came out; `note` may be NULL. Returns `status`. */
enum iter_status step_came(enum iter_status status, struct value value,
                           const char *note);

/** @name What the state functions call
 * @{ */
void state_object(const char *name);                   /**< a new object */
void state_int(const char *member, int64_t integer);   /**< `member` is ... */
void state_bool(const char *member, bool truth);       /**< as true or false */
void state_text(const char *member, const char *text); /**< in words */
void state_value(const char *member, struct value value); /**< as its repr */
/** The items of a list, such as `[4, 7]`. */
void state_list(const char *member, const struct iterable *list);
/** Where a generator stands; `places` says in words where each yield of its
 * body `body` is, in the order of the file; NULL ends them. */
void state_generator(const struct generator *generator, const char *body,
                     const char *const *places);
/** Where the iterator of one of Python's containers stands. */
void state_walk(const struct iterator *walk);
/** @} */

/** Adds the objects that a scene's `state` function tells of, as a JSON array.
 */
void state_add(struct text *json, void (*state)(void));

/** The index of a walk along a container, or -1 once it has stopped. */
int64_t peek_index(const struct iterator *walk);

/** @name What example.c calls in place of the functions of the protocol
 * They do the same, and record what came out.
 * @{ */
enum iter_status step_next(struct iterator *it, struct value *out);
bool step_loop(struct iterator *it, struct value *item, struct loop_end *end);
enum iter_status step_send(struct generator *generator, struct value value,
                           struct value *out);
enum iter_status step_throw(struct generator *generator, struct value error,
                            struct value *out);
enum iter_status step_close(struct generator *generator, struct value *out);
/** @} */

/** @name What the page and native.c call
 * @{ */
/** Begins a scene, from its start. */
void play_scene(int number);
/** Does the next step. Its JSON, or NULL if there is none left. */
const char *play_next(void);
/** Sends choice `number` to the scene's generator. Its JSON, or NULL. */
const char *play_send(int number);
/** @} */

/** A yield of a generator's body. Listed by yields.awk in yields.h. */
struct yield_place {
    const char *body; /**< the function it is in */
    int32_t line;     /**< where */
};

#endif
