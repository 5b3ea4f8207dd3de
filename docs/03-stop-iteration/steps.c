/* The step-through of lesson 3. */
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

static void rewind_state(void)
{
    const struct my_numbers *object = (const struct my_numbers *)numbers;
    state_object("the MyNumbers");
    state_int("a", object->a);
    state_bool("has_a", object->has_a);
    state_int("top", object->top);
    state_int("holders", numbers->holders);
}

static struct iterable *list, *found;
static struct iterator *it;
static struct value end;
static bool is_counted;

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
    STEP("it = Counted(numbers)", "*it = counted", it = counted(list),
         is_counted = true);
    STEP("extend(found, it)", "if (extend(found", extend_it());
    STEP("numbers.append(9)", "list_append(", list_append(list, value_int(9)));
    STEP("next(it)", "show(it);", show(it));
    STEP("let go of it", "iter_drop(it);", iter_drop(it), it = NULL);
    STEP("it = iter(numbers)", "it = iter_of(", it = iter_of(list),
         is_counted = false);
    STEP("next(it)", "show(it);", show(it));
    STEP("let go of it", "iter_drop(it);", iter_drop(it), it = NULL);
    STEP("let go of numbers", "container_free(", container_free(list),
         list = NULL);
    GEN_END(self);
}

static void stopped_state(void)
{
    if (list) {
        state_object("the list numbers");
        state_list("items", list);
    }
    state_object("the list found");
    state_list("items", found);
    if (!it)
        return;
    if (is_counted) {
        state_object("it, a counted");
        state_int("index", ((const struct counted *)it)->index);
        state_bool("done", ((const struct counted *)it)->done);
    } else {
        state_object("it, a new list_iterator");
        state_walk(it);
    }
}

const struct scene scenes[] = {
    {.snippet = "rewind",
     .title = "An iter that sets back",
     .about = "mine and yours are the same object. Watch its a when yours is "
              "taken.",
     .play = SCENE_STEPS(rewind_scene),
     .state = rewind_state},
    {.snippet = "stopped",
     .title = "Stopped for good",
     .about = "The list grows after the walk has seen its end. The walk stays "
              "stopped, and a new one finds the items.",
     .play = SCENE_STEPS(stopped),
     .state = stopped_state},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
