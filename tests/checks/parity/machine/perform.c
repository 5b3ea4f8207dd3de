/* What can be done anywhere, in the main program, a body and a cleanup: a word
 * of the script a line. */
#include "machine.h"

#include "memory.h"

#include <stdio.h>
#include <string.h>

struct iterator **variable(struct scope *at, char letter)
{
    static const char letters[] = "abcdetl";
    if (letter == 'p' && at->local)
        return at->local;
    const char *found = letter ? strchr(letters, letter) : NULL;
    if (!found)
        fatal("there is no such variable");
    return &at->scene->variable[found - letters];
}

struct iterable **container(struct scene *scene, char letter)
{
    static const char letters[] = CONTAINERS;
    const char *found = letter ? strchr(letters, letter) : NULL;
    return found ? &scene->container[found - letters] : NULL;
}

struct iterable *source(struct scope *at, char letter)
{
    struct iterable **found = container(at->scene, letter);
    if (found)
        return *found;
    return letter == '5' ? five() : some(*variable(at, letter));
}

/* Gives a container its first items. It stands before all else. */
static void have(struct scene *scene, const struct statement *now)
{
    char letter = now->place[0];
    const struct value *values = now->value;
    if (letter == 'G') {
        scene->log = values[0].as.text;
        return;
    }
    container_free(*container(scene, letter));
    *container(scene, letter) = letter == 'F'   ? tuple_new(values, now->values)
                                : letter == 'T' ? dict_new(values, now->values)
                                : letter == 'S' ? set_new(values, now->values)
                                : letter == 'W' ? string_of(values[0].as.text)
                                                : list_new(values, now->values);
}

/* An iterator for a variable, or NULL if the word makes none. */
static struct iterator *made(struct scope *at, const struct statement *now)
{
    static bool (*const keepers[])(struct value) = {below_4, is_text,
                                                    is_not_none};
    char letter = now->place[1], other = now->place[2];
    int64_t n = now->number[0], m = now->number[1], k = now->number[2];
    const char *text = now->value[0].as.text;
#define MAKES(name, what)                                                      \
    if (strcmp(now->word, #name) == 0)                                         \
    return (struct iterator *)(what)
    MAKES(iter, iter_of(source(at, letter)));
    MAKES(scripted, scripted(at->scene, (int)n));
    MAKES(zip, zip(source(at, letter), source(at, other)));
    MAKES(enumerate, enumerate(source(at, letter), n));
    MAKES(take, take(source(at, letter), n));
    MAKES(takewhile, takewhile(keepers[n], source(at, letter)));
    MAKES(my_range, my_range(n, m));
    MAKES(my_iterator, my_iterator(n, m));
    MAKES(my_range_step, my_range_step(n, m, k));
    MAKES(obj, obj_iterator(text));
    MAKES(infinite_counter, infinite_counter(n));
    MAKES(my_numbers, my_numbers(n));
    MAKES(list_walk, list_walk(source(at, letter)));
    MAKES(counted, counted(source(at, letter)));
    MAKES(start_signal, start_signal(text));
    MAKES(yielding_range, yielding_range(n));
    MAKES(fibonacci, fibonacci(n));
    MAKES(my_generator_over, my_generator_over(source(at, letter)));
    MAKES(only, only(source(at, letter), keepers[n], &at->scene->journal));
    MAKES(my_generator_talking, my_generator_talking());
    MAKES(running_average, running_average());
    MAKES(counter, counter(n));
    MAKES(till, till(*container(at->scene, 'B')));
    MAKES(log_lines, log_lines(log_text(at->scene->log)));
    MAKES(log_errors, log_errors(source(at, letter)));
    MAKES(slow_requests, slow_requests(source(at, letter), n));
    return NULL;
}

void perform(struct scope *at, const struct statement *now)
{
    struct iterator *it = made(at, now);
    struct scene *scene = at->scene;
    char letter = now->place[0];
    struct value v = now->value[0];
    if (it) {
        put(variable(at, letter), it);
        return;
    }
#define DOES(name, what)                                                       \
    if (strcmp(now->word, #name) == 0) {                                       \
        what;                                                                  \
        return;                                                                \
    }
    DOES(have, have(scene, now))
    DOES(drop, put(variable(at, letter), NULL))
    DOES(next, show_next(*variable(at, letter)))
    DOES(send, show_send(*variable(at, letter), v))
    DOES(throw, show_throw(*variable(at, letter), v))
    DOES(close, show_close(*variable(at, letter)))
    DOES(state, show_state(*variable(at, letter)))
    DOES(next_or, show_next_or(*variable(at, letter), v))
    DOES(walk, walk(source(at, letter), now->number[0]))
    DOES(first, show_first(source(at, letter)))
    DOES(counts, show_counts(source(at, letter)))
    DOES(extend, show_extend(source(at, letter), source(at, now->place[1])))
    DOES(index_of, show_index_of(source(at, letter), v))
    DOES(report, show_report(source(at, letter)))
    DOES(append, list_append(*container(scene, 'I'), v))
    DOES(cut, list_cut(*container(scene, 'I'), now->number[0]))
    DOES(set, dict_set(*container(scene, 'T'), v, now->value[1]))
    DOES(get, tell("got", dict_get(*container(scene, 'T'), v)))
    DOES(add, set_add(*container(scene, 'S'), v))
    DOES(repr, tell("repr", v))
    DOES(print, value_print(v))
    DOES(last, tell("x", at->x))
    DOES(cleanups, printf("%d cleanups\n", (int)scene->journal.cleanups))
    fatal("there is no such word");
}
