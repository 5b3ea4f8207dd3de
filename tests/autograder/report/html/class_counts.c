#include "class_counts.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/result_file.h"
#include "report/text/points.h"

#include <stdlib.h>
#include <string.h>

/* More than any set of lessons knows: a bound, not a size. */
enum { MISTAKES = 5000 };

void class_counts_begin(struct class_counts *counts, const json_t *head)
{
    const json_t *lessons = result_array(head, "lessons"), *known, *one;
    size_t i, j;
    *counts = (struct class_counts){.lesson_count = json_array_size(lessons)};
    for (i = 0; (known = json_array_get(lessons, i)); i++)
        counts->case_count += json_array_size(result_array(known, "cases"));
    counts->lessons =
        must(calloc(counts->lesson_count + 1, sizeof *counts->lessons));
    counts->cases = must(calloc(counts->case_count + 1, sizeof *counts->cases));
    counts->known_mistakes = must(json_object());
    size_t place = 0;
    for (i = 0; (known = json_array_get(lessons, i)); i++) {
        const json_t *cases = result_array(known, "cases");
        counts->lessons[i] = (struct lesson_counts){
            .known = known, .first = place, .cases = json_array_size(cases)};
        for (j = 0; (one = json_array_get(cases, j)); j++)
            counts->cases[place++] =
                (struct case_counts){.lesson = known, .known = one};
    }
}

static void count_cases(struct class_counts *counts,
                        const struct lesson_counts *lesson, const json_t *cases)
{
    size_t i, place;
    const json_t *tried;
    for (i = 0; (tried = json_array_get(cases, i)); i++) {
        if (!words_known_case(lesson->known, tried, &place))
            continue;
        counts->cases[lesson->first + place].ran++;
        counts->cases[lesson->first + place].failed += !words_passed(tried);
    }
}

static void add_mistake(struct class_counts *counts, const char *key,
                        const json_t *known, const json_t *mistake)
{
    if (counts->mistake_count == MISTAKES)
        return;
    size_t count = counts->mistake_count++;
    counts->mistakes =
        must(realloc(counts->mistakes, (count + 1) * sizeof *counts->mistakes));
    counts->mistakes[count] = (struct mistake_counts){
        .lesson = known,
        .says = must(strdup(result_text(mistake, "says"))),
        .see = must(strdup(result_text(mistake, "see"))),
        .students = 1,
    };
    json_object_set_new(counts->known_mistakes, key,
                        json_integer((json_int_t)count));
}

/* Was this one told before, of the same file? */
static bool told_before(const json_t *mistakes, size_t index)
{
    const char *name = result_text(json_array_get(mistakes, index), "name");
    for (size_t i = 0; i < index; i++)
        if (strcmp(result_text(json_array_get(mistakes, i), "name"), name) == 0)
            return true;
    return false;
}

static void count_mistakes(struct class_counts *counts, const json_t *known,
                           const json_t *mistakes)
{
    size_t i;
    const json_t *mistake;
    for (i = 0; (mistake = json_array_get(mistakes, i)); i++) {
        if (told_before(mistakes, i))
            continue;
        char *key = text_format("%s/%s", result_text(known, "lesson"),
                                result_text(mistake, "name"));
        const json_t *place = json_object_get(counts->known_mistakes, key);
        if (place)
            counts->mistakes[json_integer_value(place)].students++;
        else
            add_mistake(counts, key, known, mistake);
        free(key);
    }
}

static void count_spread(struct lesson_counts *lesson, double points)
{
    double most = result_number(lesson->known, "points");
    lesson->spread[points_tenths(points, most)]++;
    lesson->points += points;
}

long class_counts_look(const json_t *submission)
{
    long look = (long)json_array_size(result_array(submission, "problems"));
    size_t i;
    const json_t *lesson;
    for (i = 0;
         (lesson = json_array_get(result_array(submission, "lessons"), i));
         i++) {
        enum fate fate = words_fate(lesson);
        look += (long)json_array_size(result_array(lesson, "flags"));
        look +=
            fate == IS_BROKEN || fate == IS_UNREADABLE || fate == IS_REFUSED;
    }
    return look;
}

void class_counts_add(struct class_counts *counts, const json_t *submission)
{
    size_t i;
    const json_t *tried;
    bool any = false;
    for (i = 0;
         (tried = json_array_get(result_array(submission, "lessons"), i));
         i++) {
        struct lesson_counts *lesson = &counts->lessons[i];
        enum fate fate = words_fate(tried);
        lesson->fates[fate]++;
        lesson->late += result_number(tried, "deducted") > 0;
        if (fate == IS_GRADED)
            count_spread(lesson, result_number(tried, "points"));
        count_cases(counts, lesson, result_array(tried, "cases"));
        count_mistakes(counts, lesson->known, result_array(tried, "mistakes"));
        any = any || (fate != IS_MISSING && fate != IS_UNTOUCHED);
    }
    counts->submissions++;
    counts->empty += !any;
    counts->look += class_counts_look(submission) > 0;
    counts->points += result_number(submission, "points");
}

static int more_failed(const void *left, const void *right)
{
    const struct case_counts *a = left, *b = right;
    if (a->failed != b->failed)
        return a->failed < b->failed ? 1 : -1;
    return strcmp(result_text(a->known, "name"), result_text(b->known, "name"));
}

static int more_students(const void *left, const void *right)
{
    const struct mistake_counts *a = left, *b = right;
    if (a->students != b->students)
        return a->students < b->students ? 1 : -1;
    return strcmp(a->says, b->says);
}

void class_counts_sort(struct class_counts *counts)
{
    qsort(counts->cases, counts->case_count, sizeof *counts->cases,
          more_failed);
    if (counts->mistake_count > 0)
        qsort(counts->mistakes, counts->mistake_count, sizeof *counts->mistakes,
              more_students);
}

void class_counts_free(struct class_counts *counts)
{
    for (size_t i = 0; i < counts->mistake_count; i++) {
        free(counts->mistakes[i].says);
        free(counts->mistakes[i].see);
    }
    free(counts->mistakes);
    free(counts->cases);
    free(counts->lessons);
    json_decref(counts->known_mistakes);
    *counts = (struct class_counts){0};
}
