/* The step-through of lesson 4. */
#include "watched.h"

#include "infinite_counters.c"

#include "recorded.h"

#include "example.c"

#include "members.h"

static struct iterator *counter, *walk;
static struct value item;
static struct loop_end end;
static bool is_first;

/* One round of print_and_drop(). */
static void print_one(void)
{
    if (!step_loop(walk, &item, &end)) {
        printf("\n");
        return;
    }
    printf("%s", is_first ? "" : " ");
    print_item(item, "");
    is_first = false;
}

static const char take_line[] = "take(ITERABLE(counter), 3)";
static const char while_line[] = "takewhile(is_below_6";

static enum iter_status left_over(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("InfiniteCounter()", "*counter = infinite_counter",
         counter = infinite_counter(0));
    is_first = true;
    STEP("islice(counter, 3)", take_line, walk = take(ITERABLE(counter), 3));
    do
        STEP("next of the take", take_line, print_one());
    while (end.status == ITER_NEXT);
    STEP("let go of the take", take_line, iter_drop(walk), walk = NULL);
    is_first = true;
    STEP("takewhile(is_below_6, counter)", while_line,
         walk = takewhile(is_below_6, ITERABLE(counter)));
    do
        STEP("next of the takewhile", while_line, print_one());
    while (end.status == ITER_NEXT);
    STEP("let go of the takewhile", while_line, iter_drop(walk), walk = NULL);
    STEP("next(counter)", "print_next(counter);", print_next(counter));
    STEP("let go of counter", "iter_drop(counter);", iter_drop(counter),
         counter = NULL);
    GEN_END(self);
}

static struct iterable *letters;
static const char zip_line[] = "zip(ITERABLE(counter), letters)";

static enum iter_status shortest(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("InfiniteCounter()", "*counter = infinite_counter",
         counter = infinite_counter(0));
    STEP("\"ab\"", "string_of(\"ab\");", letters = string_of("ab"));
    is_first = true;
    STEP("zip(counter, letters)", zip_line,
         walk = zip(ITERABLE(counter), letters));
    do
        STEP("next of the zip", zip_line, print_one());
    while (end.status == ITER_NEXT);
    STEP("let go of the zip", zip_line, iter_drop(walk), walk = NULL);
    STEP("next(counter)", "print_next(counter);", print_next(counter));
    STEP("let go of letters", "container_free(", container_free(letters),
         letters = NULL);
    STEP("let go of counter", "iter_drop(counter);", iter_drop(counter),
         counter = NULL);
    GEN_END(self);
}

const struct scene scenes[] = {
    {.snippet = "left_over",
     .title = "How much each one takes",
     .about = "take asks exactly three times. takewhile has to see an item in "
              "order to refuse it: watch the counter at its last question.",
     .play = SCENE_STEPS(left_over),
     .stage = {HELD("counter", counter)}},
    {.snippet = "shortest",
     .title = "Side by side",
     .about = "zip asks the counter first. When the letters have stopped, the "
              "counter has given a number that nobody gets.",
     .play = SCENE_STEPS(shortest),
     .stage = {HELD("counter", counter), CONTAINER("letters", letters)}},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
