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
 * recorded on the way, and how all stands that is on the stage. The outcome is
 * a piece of a trace (trace.h). The same code runs in the page (web.c) and when
 * the site is built (native.c).
 */
#ifndef STEP_H
#define STEP_H

#include "containers.h"
#include "generator.h"
#include "iterator.h"
#include "printed.h"
#include "trace.h"

/** Most values that somebody may choose from to send. */
enum { STEP_CHOICES = 6 };

/** Most things on a stage, and one more. */
enum { STAGE_SIZE = 5 };

/** What has a name on the stage. */
enum prop_kind {
    PROP_ACTOR,     /**< an iterator or a generator */
    PROP_HELD,      /**< the same, and how many hold it */
    PROP_CONTAINER, /**< a container, with its items */
};

/** A name for something on the stage: it is there while the variable is not
 * NULL. Iterators without one are there as well, by their type. */
struct prop {
    const char *name;     /**< as the example calls it */
    const void *variable; /**< where the pointer to it is */
    enum prop_kind kind;
    const char *const *places; /**< of a generator: words for each yield of its
                                    body, in the order of the file; NULL ends
                                    them */
    const char *row; /**< what its member `index` counts, if it walks something
                          that is none of the protocol's containers */
};

/** @name The initializers of struct prop
 * @{ */
#define ACTOR(name, variable)                                                  \
    {                                                                          \
        name, &(variable), PROP_ACTOR, NULL, NULL                              \
    }
#define WALKER(name, variable, row)                                            \
    {                                                                          \
        name, &(variable), PROP_ACTOR, NULL, row                               \
    }
#define HELD(name, variable)                                                   \
    {                                                                          \
        name, &(variable), PROP_HELD, NULL, NULL                               \
    }
#define CONTAINER(name, variable)                                              \
    {                                                                          \
        name, &(variable), PROP_CONTAINER, NULL, NULL                          \
    }
#define GENERATOR(name, variable, kind, ...)                                   \
    {                                                                          \
        name, &(variable), kind, (const char *const[]){__VA_ARGS__, NULL},     \
            NULL                                                               \
    }
/** @} */

/** One snippet of example.c, to be walked through. */
struct scene {
    const char *snippet;      /**< its marker in example.c */
    const char *title;        /**< what it shows, in a few words */
    const char *about;        /**< what to look out for, a sentence or two */
    struct gen_function play; /**< the steps: see SCENE_STEPS() */
    struct prop stage[STAGE_SIZE]; /**< what has a name */
    void (*more)(void);            /**< tells of what is no object; or NULL */
    struct generator **listener;   /**< can be sent something; or NULL */
    const char *listener_name;     /**< the caller's name for it */
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

/** The step does one more line of the snippet. */
void step_also(const char *line);

/** Records what came out; `note` may be NULL. Returns `status`. */
enum iter_status step_came(enum iter_status status, struct value value,
                           const char *note);

/** Tells of all that is on the scene's stage. */
void stage_tell(const struct scene *scene);

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
/** Does the next step. Its trace, or NULL if there is none left. */
const char *play_next(void);
/** Sends choice `number` to the scene's generator. Its trace, or NULL. */
const char *play_send(int number);
/** @} */

/** A yield of a generator's body. Listed by yields.awk in yields.h. */
struct yield_place {
    const char *body; /**< the function it is in */
    int32_t line;     /**< where */
};

#endif
