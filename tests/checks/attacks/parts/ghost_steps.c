/* The macros of a case, for a ghost: each records what the step states. Up to
 * the first call of the submission the harness has done so already; until then
 * a step is only run, to get there. */
struct harness_step {
    int line;
    const char *text;
    bool fixed;
};

enum { HARNESS_TEXT = 160 }; /* as in harness.h */

static bool haunting; /* the submission was called: from here on, it records */
static char told[1 << 19];
static size_t told_size;
static struct generator nobody; /* in place of whatever a case makes */

static void tell(char kind, const char *text, const char *observed)
{
    if (haunting && told_size < sizeof told)
        told_size += (size_t)snprintf(told + told_size, sizeof told - told_size,
                                      "\x1e%s %c 1\t%s\t%s\t\n", token, kind,
                                      text, observed);
}

static void tell_step(const struct harness_step *step, const char *observed)
{
    char text[512];
    if (step->fixed)
        snprintf(text, sizeof text, "%s", step->text);
    else
        draw_show(step->text, text, sizeof text);
    tell('o', text, observed);
}

static void harness_ran(const struct harness_step *step)
{
    tell_step(step, "");
}

static void states(const struct harness_step *step, enum iter_status status,
                   struct value value)
{
    struct observation stated = {.text = ""};
    observe_status(status, value, &stated);
    tell_step(step, stated.text);
}

static void *made(const struct harness_step *step, const void *nothing)
{
    (void)nothing;
    tell_step(step, "");
    return &nobody;
}

static struct iterable *kept(const struct harness_step *step,
                             struct iterable *container)
{
    tell_step(step, "");
    return container;
}

/* A statement that what a later step states may depend on. */
static bool matters(const char *statement)
{
    static const char *const words[] = {"list_", "dict_", "add", "str", "want"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strncmp(statement, words[i], strlen(words[i])) == 0)
            return true;
    return !haunting;
}

static struct iterable *draw_list(const char *name, int64_t length, int64_t low,
                                  int64_t high)
{
    char text[512];
    size_t at = (size_t)snprintf(text, sizeof text, "%s = list_of(", name);
    struct iterable *list = list_new(NULL, 0);
    for (int64_t i = 0; i < length; i++) {
        int64_t item = draw_int("", low, high);
        list_append(list, value_int(item));
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%lld",
                               i ? ", " : "", (long long)item);
    }
    snprintf(text + at, sizeof text - at, ")");
    tell_step(&(struct harness_step){.text = text}, "");
    return list;
}

static char *harness_text_room(size_t size)
{
    static char texts[1 << 16];
    static size_t used;
    used = used + size > sizeof texts ? size : used + size;
    return texts + used - size;
}

#define STEP(step) (&(const struct harness_step){.text = (step)})
#define FIXED_STEP(step)                                                       \
    (&(const struct harness_step){.text = (step), .fixed = true})
#define EXPECTED(status, value) (value)
#define harness_value(step, seen, stated) states(step, ITER_NEXT, stated)
#define spy(...) (&nobody)
#define spy_on(...) (&nobody)
#define flaky(...) (&nobody)
#define stopped(...) (&nobody)
#define CASE(task, name) static void case_##name(void)
#define SHOWN_CASE(task, name) CASE(task, name)
#define DRAW(name, low, high)                                                  \
    const int64_t name = draw_int(#name, (low), (high))
#define DRAW_WORD(name, length)                                                \
    const char *const name = draw_word(#name, (int)(length))
#define TEXT(name, ...)                                                        \
    const char *const name = harness_text(STEP(#name), __VA_ARGS__)
#define CONTAINER(name, call)                                                  \
    struct iterable *const name = kept(STEP(#name " = " #call), call)
#define DRAW_LIST(name, length, low, high)                                     \
    struct iterable *const name = draw_list(#name, length, low, high)
#define MAKE(it, call)                                                         \
    struct iterator *it =                                                      \
        made(STEP(#it " = " #call), haunting ? NULL : (void *)(call))
#define MAKE_GENERATOR(g, call)                                                \
    struct generator *g =                                                      \
        made(STEP(#g " = " #call), haunting ? NULL : (void *)(call))
#define ITERATE(it, source)                                                    \
    struct iterator *it = made(STEP(#it " = iter_of(" #source ")"), source)
#define DROP(it) tell_step(STEP("iter_drop(" #it ")"), "")
#define RUN(statement)                                                         \
    do {                                                                       \
        if (matters(#statement)) {                                             \
            statement;                                                         \
        }                                                                      \
        tell_step(STEP(#statement), "");                                       \
    } while (0)
#define EXPECT_NEXT(it, item)                                                  \
    states(STEP("iter_next(" #it ", &v)"), ITER_NEXT, item)
#define EXPECT_STOP(it) EXPECT_STOP_VALUE(it, value_none())
#define EXPECT_STOP_VALUE(it, carried)                                         \
    states(STEP("iter_next(" #it ", &v)"), ITER_STOP, carried)
#define EXPECT_ERROR(it, exception)                                            \
    states(STEP("iter_next(" #it ", &v)"), ITER_ERROR,                         \
           value_error(exception, ""))
#define EXPECT_STATUS(call, wanted_status, wanted)                             \
    do {                                                                       \
        struct value v = value_none();                                         \
        if (!haunting)                                                         \
            (void)(call);                                                      \
        (void)v;                                                               \
        states(STEP(#call), wanted_status, wanted);                            \
    } while (0)
#define EXPECT_INT(call, integer) ANSWER(call, #call, value_int(integer))
#define EXPECT_VALUE(call, wanted) ANSWER(call, #call, wanted)
#define ANSWER(call, text, wanted)                                             \
    do {                                                                       \
        if (!haunting)                                                         \
            (void)(call);                                                      \
        states(STEP(text), ITER_NEXT, wanted);                                 \
    } while (0)
#define EXPECT_SAME(a, b, yes)                                                 \
    states(STEP(#a " == " #b), ITER_NEXT, value_str((yes) ? "yes" : "no"))
#define EXPECT_PULLS(source, pulls)                                            \
    states(FIXED_STEP("pulls of " #source), ITER_NEXT, value_int(pulls))
#define EXPECT_HOLDERS(it, holders_)                                           \
    states(FIXED_STEP("holders of " #it), ITER_NEXT, value_int(holders_))
#define MEASURE(mark)
#define EXPECT_GROWTH(mark, bytes)                                             \
    states(FIXED_STEP("bytes in use more than before"), ITER_NEXT,             \
           value_int(bytes))
#define WATCH_PRINTS() tell('w', "", "")
