/**
 * @file
 * The machine that runs a script: its parts, each in a file of its own. One
 * program is a few blocks of statements; those of a generator's body are run by
 * one generator function whose frame keeps the place in the script.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include "act.h"

enum { MOST_STATEMENTS = 400, MOST_VALUES = 12, FUNCTIONS = 3, VARIABLES = 7 };

/** The letters of the list, the tuple, the string, the dict, the set, the lines
 * of a log, and the book of a till. */
#define CONTAINERS "IFWTSLB"

/** What a statement is to a body. */
enum code {
    PLAIN,  /**< something that can be done anywhere: see perform() */
    YIELD,  /**< x = yield v, and tells what it is */
    ITEM,   /**< yield x */
    CATCH,  /**< x = yield v, and goes on whatever it is woken by */
    FROM,   /**< x = yield from a source */
    LOOP,   /**< for x in source: the statements up to its end */
    RETURN, /**< return v */
    RAISE,  /**< raise error */
    BREAK,  /**< break; from here on, what ends a round of a loop */
    OPENS,  /**< a block: of a function, its cleanup, the main program */
    END,    /**< of a block */
};

/** One line of a script. */
struct statement {
    char word[24];
    enum code code;
    int end;           /**< of a block: where it ends */
    int values;        /**< how many there are */
    char place[4];     /**< variables and containers, by their letters */
    int64_t number[4]; /**< what stands behind # */
    struct value value[MOST_VALUES];
};

/** A program, and all that it works with. */
struct scene {
    struct statement statement[MOST_STATEMENTS];
    int statements;
    int body[FUNCTIONS], cleanup[FUNCTIONS], main; /**< where; 0 if nowhere */
    struct iterator *variable[VARIABLES];
    struct iterable *container[sizeof CONTAINERS];
    const char *log;
    struct journal journal;
    char *texts; /**< the bytes of its strings */
    size_t used; /**< how many of them */
};

/** What a statement sees: the scene, and its own body's variable. */
struct scope {
    struct scene *scene;
    struct iterator **local; /**< NULL in the main program */
    struct value x;          /**< the item or answer that came last */
};

/** Reads one program from standard input; false if there is none. */
bool read_program(struct scene *scene, long *number);

/** The variable of that letter. */
struct iterator **variable(struct scope *scope, char letter);

/** The list, tuple, string, dict or set of that letter; NULL if none is. */
struct iterable **container(struct scene *scene, char letter);

/** What can be walked under that letter: a variable's iterator as well. */
struct iterable *source(struct scope *scope, char letter);

/** Runs a statement that a main program or a cleanup may hold. */
void perform(struct scope *scope, const struct statement *statement);

/** A generator whose body is a function of the script. */
struct generator *scripted(struct scene *scene, int function);

#endif
