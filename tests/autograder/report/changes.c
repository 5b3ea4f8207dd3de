#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"
#include "result_file.h"

#include <stdlib.h>
#include <string.h>

/* Whose points are others than before, and why. */
struct changes {
    const json_t *head, *before; /* of both */
    json_t *submissions;         /* lists of those before, by whose they are */
    long changed, students;
};

static bool remember(void *context, const json_t *one)
{
    struct changes *changes = context;
    char *who = results_file_who(one);
    json_t *list = json_object_get(changes->submissions, who);
    if (!list) {
        list = must(json_array());
        json_object_set_new(changes->submissions, who, list);
    }
    json_array_append(list, (json_t *)one);
    free(who);
    return true;
}

/* Of several, what was found as the same; else the first. NULL if there is
 * none. */
static json_t *take_from(json_t *list, const char *origin)
{
    const json_t *had;
    size_t at = 0;
    FOR_EACH(i, had, list)
        if (strcmp(result_text(had, KEY_ORIGIN), origin) == 0)
            at = i;
    json_t *taken = json_incref(json_array_get(list, at));
    json_array_remove(list, at);
    return taken;
}

/* What there was before, also while nobody knew the number; taken out, for the
 * caller to free. */
static json_t *take(const struct changes *changes, const json_t *one)
{
    const char *origin = result_text(one, KEY_ORIGIN);
    char *who = results_file_who(one);
    json_t *known = json_object_get(changes->submissions, who);
    json_t *named =
        json_object_get(changes->submissions, result_text(one, KEY_STUDENT));
    free(who);
    return take_from(json_array_size(known) ? known : named, origin);
}

static const json_t *named(const json_t *list, const char *key,
                           const char *name)
{
    const json_t *one;
    FOR_EACH(i, one, list)
        if (strcmp(result_text(one, key), name) == 0)
            return one;
    return NULL;
}

static const char *points_of(const json_t *lesson)
{
    static struct points_text text[2];
    static int which;
    enum fate fate = words_fate(lesson);
    which = !which;
    text[which] = words_points(lesson);
    return *text[which].text    ? text[which].text
           : fate == IS_EXCUSED ? "excused"
           : fate == IS_MISSING ? "blank"
                                : "open";
}

/* --- Why ------------------------------------------------------------------ */

enum { MOST_REASONS = 3 };

/* In the order in which they explain most. */
struct reasons {
    const char *at[MOST_REASONS];
    size_t count;
};

static void add(struct reasons *reasons, bool holds, const char *words)
{
    if (holds)
        reasons->at[reasons->count++] = words;
}

/* What was decided, and so is the only reason; or NULL. */
static const char *decided(const json_t *before, const json_t *now)
{
    enum fate was = words_fate(before), is = words_fate(now);
    if (!json_equal(json_object_get(before, KEY_OVERRIDE),
                    json_object_get(now, KEY_OVERRIDE)) &&
        (words_by_hand(before) || words_by_hand(now)))
        return words_by_hand(now) ? "set by hand" : "no longer set by hand";
    if (was != is && (was == IS_EXCUSED || is == IS_EXCUSED))
        return is == IS_EXCUSED ? "excused, by the roster"
                                : "no longer excused";
    if (was == is && is == IS_MISSING)
        return "the rule for what is missing";
    return NULL;
}

/* Is another share of what the cases give taken off? By more than rounding. */
static bool is_late_otherwise(const json_t *before, const json_t *now)
{
    double had = words_sum(before), has = words_sum(now);
    double more = result_number(before, KEY_DEDUCTED) * has -
                  result_number(now, KEY_DEDUCTED) * had;
    double rounding = 0.0051 * (had + has);
    return more > rounding || -more > rounding;
}

static bool are_cases_others(const json_t *knew, const json_t *known)
{
    return !json_equal(json_object_get(knew, KEY_POINTS),
                       json_object_get(known, KEY_POINTS)) ||
           !json_equal(json_object_get(knew, KEY_CASES),
                       json_object_get(known, KEY_CASES));
}

/* By texts or by numbers. */
static bool differs(const json_t *before, const json_t *now, const char *key)
{
    return strcmp(result_text(before, key), result_text(now, key)) != 0 ||
           result_number(before, key) != result_number(now, key);
}

/* What is different of the whole run. */
static const char *conditions(const struct changes *changes)
{
    static const struct {
        const char *key, *words;
    } all[] = {{KEY_SEED_SET, "other secret numbers"},
               {KEY_VERSION, "another version of the workbook"},
               {KEY_SEEDS, "more or fewer secret numbers"},
               {KEY_COMPILER, "another compiler"},
               {KEY_CONFINEMENT, "another confinement"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (differs(changes->before, changes->head, all[i].key))
            return all[i].words;
    return "judged otherwise: look at it";
}

static struct reasons why(const struct changes *changes, const json_t *known,
                          const json_t *before, const json_t *now)
{
    struct reasons reasons = {.count = 0};
    const json_t *knew = named(result_array(changes->before, KEY_LESSONS),
                               KEY_LESSON, result_text(known, KEY_LESSON));
    const char *only = decided(before, now);
    add(&reasons, only, only);
    if (only)
        return reasons;
    add(&reasons,
        strcmp(result_text(before, KEY_HASH), result_text(now, KEY_HASH)) != 0,
        "another file");
    add(&reasons, are_cases_others(knew, known),
        "the lesson's cases or points");
    add(&reasons, is_late_otherwise(before, now),
        "what is taken off for being late");
    add(&reasons, !reasons.count, conditions(changes));
    return reasons;
}

/* --- Lines ---------------------------------------------------------------- */

/* A reason has 33 columns, so that all have 80; another one has its own line.
 */
static void print(const char *name, const char *lesson, const char *before,
                  const char *now, const struct reasons *why)
{
    int taken = escape_line(stdout, name, 22);
    printf("%*s %3s %7s -> %-7s  ", 22 - taken, "", lesson, before, now);
    for (size_t i = 0; i < why->count; i++)
        printf("%*s%s%s\n", i ? 47 : 0, "", why->at[i],
               i + 1 < why->count ? "; and" : "");
}

static void compare_lesson(struct changes *changes, const json_t *known,
                           const json_t *one, const json_t *before,
                           const json_t *now)
{
    char *number = text_format("%.0f", result_number(known, KEY_NUMBER));
    struct reasons reasons = why(changes, known, before, now);
    print(result_student(one), number, points_of(before), points_of(now),
          &reasons);
    free(number);
}

static bool same_points(const json_t *before, const json_t *now)
{
    return strcmp(words_points(before).text, words_points(now).text) == 0;
}

static bool compare(void *context, const json_t *one)
{
    struct changes *changes = context;
    json_t *before = take(changes, one);
    const json_t *lesson;
    bool changed = !before;
    changes->students++;
    if (!before)
        print(result_student(one), "all", "-", points_of(one),
              &(struct reasons){{"new"}, 1});
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        const json_t *known =
            json_array_get(result_array(changes->head, KEY_LESSONS), i);
        const json_t *had = named(result_array(before, KEY_LESSONS), KEY_LESSON,
                                  result_text(lesson, KEY_LESSON));
        if (!had || same_points(had, lesson))
            continue;
        compare_lesson(changes, known, one, had, lesson);
        changed = true;
    }
    changes->changed += changed;
    json_decref(before);
    return true;
}

/* Were there any? */
static bool tell_the_gone(const struct changes *changes)
{
    const json_t *one;
    json_t *list;
    const char *who;
    bool any = false;
    json_object_foreach(changes->submissions, who, list)
    {
        FOR_EACH(i, one, list) {
            print(result_student(one), "all", points_of(one), "-",
                  &(struct reasons){{"gone"}, 1});
            any = true;
        }
    }
    return any;
}

enum report_status report_changes(const char *before_path, const char *path)
{
    struct result_file before, now;
    if (!result_file_open(&before, before_path))
        return REPORT_NONE;
    struct changes changes = {.submissions = must(json_object())};
    bool good = result_file_each(&before, remember, &changes) &&
                result_file_open(&now, path);
    if (good) {
        changes.before = before.head;
        changes.head = now.head;
        printf("Changes since %s\n\n", result_text(before.head, KEY_GRADED));
        good = result_file_each(&now, compare, &changes);
        bool gone = tell_the_gone(&changes);
        printf("%s%ld of %ld students have other points than before.\n",
               changes.changed || gone ? "\n" : "", changes.changed,
               changes.students);
        result_file_close(&now);
    }
    json_decref(changes.submissions);
    result_file_close(&before);
    return good ? REPORT_DONE : REPORT_NONE;
}
