/* Lesson 1: an iterable and its iterators. This is only the calling side:
 * make example-1 links it with your file. */
#include "iterable_vs_iterator.h"

#include <inttypes.h>
#include <stdio.h>

/* print(next(it, "StopIteration")) */
static void print_next(struct iterator *it)
{
    struct value item;
    next_or(it, value_str("StopIteration"), &item);
    value_print(item);
}

static void a_list(struct iterable *numbers)
{
    /* [list] */
    struct iterator *iterator = iter_of(numbers);
    struct value x;
    for (int i = 0; i < 4; i++) {
        iter_next(iterator, &x);
        value_print(x);
    }
    if (iter_next(iterator, &x) == ITER_STOP)
        printf("StopIteration\n");
    iter_drop(iterator);
    /* [list] */
}

static void a_tuple(void)
{
    /* [tuple] */
    struct iterable *fruit =
        tuple_of(value_str("apple"), value_str("banana"), value_str("cherry"));
    struct iterator *it = iter_of(fruit);
    print_next(it);
    print_next(it);
    print_next(it);
    iter_drop(it);
    /* [tuple] */

    /* [for] */
    struct loop_end end;
    FOR_EACH(x, fruit, end)
        value_print(x);
    /* [for] */
    container_free(fruit);
}

static void a_string(void)
{
    /* [string] */
    struct iterable *word = string_of("banana");
    struct iterator *it = iter_of(word);
    for (int i = 0; i < 6; i++)
        print_next(it);
    iter_drop(it);
    container_free(word);
    /* [string] */
}

static void a_loop_and_an_iterator(void)
{
    /* [both] */
    struct iterable *word = string_of("qwerty");
    struct iterator *it = iter_of(word);
    struct loop_end end;
    FOR_EACH(letter, word, end)
        value_print(letter);
    print_next(it);
    print_next(it);
    print_next(it);
    iter_drop(it);
    container_free(word);
    /* [both] */
}

static void nested_loops(void)
{
    /* [nested] */
    struct iterable *letters = string_of("abc");
    struct loop_end outer, inner;
    FOR_EACH(a, letters, outer)
        FOR_EACH(b, letters, inner)
            printf("%.*s%.*s ", (int)a.size, a.as.text, (int)b.size, b.as.text);
    printf("\n");
    container_free(letters);
    /* [nested] */
}

static void used_up(struct iterable *numbers)
{
    /* [used_up] */
    struct iterator *it = iter_of(numbers);
    int64_t once = count(ITERABLE(it)), again = count(ITERABLE(it));
    printf("%" PRId64 " %" PRId64 "\n", once, again);
    iter_drop(it);
    once = count(numbers), again = count(numbers);
    printf("%" PRId64 " %" PRId64 "\n", once, again);
    /* [used_up] */
}

static void letters_not_bytes(void)
{
    /* [letters] */
    struct iterable *word = string_of("привет");
    struct loop_end end;
    FOR_EACH(letter, word, end)
        value_print(letter);
    container_free(word);
    /* [letters] */
}

int main(void)
{
    struct iterable *numbers =
        list_of(value_int(1), value_int(2), value_int(3), value_int(4));
    a_list(numbers);
    a_tuple();
    a_string();
    a_loop_and_an_iterator();
    nested_loops();
    used_up(numbers);
    letters_not_bytes();
    container_free(numbers);
    return 0;
}
