/* The step-through of lesson 3. */
#include "watched.h"

#include "stop_iteration.c"

#include "recorded.h"

static enum iter_status recorded_extend(struct iterable *list,
                                        struct iterable *source,
                                        struct value *out)
{
    enum iter_status status = extend(list, source, out);
    return step_came(status, *out, "how the walk ended");
}
#define extend recorded_extend

#include "example.c"

#include "members.h"

static struct iterator *numbers, *mine, *yours;

static enum iter_status rewind_scene(struct generator *self)
{
    GEN_BEGIN(self);
    numbers = my_numbers(20);
    STEP("mine = iter(numbers)", "*mine = iter_of", mine = iter_of(numbers));
    STEP("next(mine)", "show(mine);", show(mine));
    STEP("next(mine)", "show(mine);", show(mine));
    STEP("yours = iter(numbers)", "*yours = iter", yours = iter_of(numbers));
    STEP("next(mine)", "show(mine);", show(mine));
    GEN_END(self);
}

static struct iterable *list, *found;
static struct iterator *it;
static struct value end;

static void extend_it(void)
{
    if (extend(found, ITERABLE(it), &end) != ITER_STOP)
        return;
    step_also("value_print(end);");
    value_print(end);
}

static enum iter_status stopped(struct generator *self)
{
    GEN_BEGIN(self);
    found = list_new(NULL, 0);
    STEP("numbers = [4, 7]", "*numbers = list_of",
         list = list_of(value_int(4), value_int(7)));
    STEP("it = Counted(numbers)", "*it = counted", it = counted(list));
    STEP("extend(found, it)", "if (extend(found", extend_it());
    STEP("numbers.append(9)", "list_append(", list_append(list, value_int(9)));
    STEP("next(it)", "show(it);", show(it));
    STEP("let go of it", "iter_drop(it);", iter_drop(it), it = NULL);
    STEP("it = iter(numbers)", "it = iter_of(", it = iter_of(list));
    STEP("next(it)", "show(it);", show(it));
    STEP("let go of it", "iter_drop(it);", iter_drop(it), it = NULL);
    STEP("let go of numbers", "container_free(", container_free(list),
         list = NULL);
    GEN_END(self);
}

const struct scene scenes[] = {
    {.snippet = "rewind",
     .title = "An iter that sets back",
     .about = "mine and yours are the same object. Watch its a when yours is "
              "taken.",
     .play = SCENE_STEPS(rewind_scene),
     .stage = {HELD("numbers", numbers)}},
    {.snippet = "stopped",
     .title = "An end that stays",
     .about = "The list grows after the walk has seen its end. The walk stays "
              "stopped, and a new one finds the items.",
     .play = SCENE_STEPS(stopped),
     .stage = {CONTAINER("numbers", list), CONTAINER("found", found),
               WALKER("it", it, "numbers")}},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
