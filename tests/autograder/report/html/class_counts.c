#include "class_counts.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "look.h"
#include "report/result_file.h"
#include "report/text/points.h"

#include <stdlib.h>
#include <string.h>

/* More than any set of lessons knows: a bound, not a size. */
enum { MISTAKES = 5000 };

void class_counts_begin(struct class_counts *counts, const json_t *head)
{
    const json_t *lessons = result_array(head, KEY_LESSONS), *known, *one;
    *counts = (struct class_counts){.lesson_count = json_array_size(lessons)};
    FOR_EACH(i, known, lessons)
        counts->case_count += json_array_size(result_array(known, KEY_CASES));
    counts->lessons =
        must(calloc(counts->lesson_count + 1, sizeof *counts->lessons));
    counts->cases = must(calloc(counts->case_count + 1, sizeof *counts->cases));
    counts->known_mistakes = must(json_object());
    size_t place = 0;
    FOR_EACH(i, known, lessons) {
        const json_t *cases = result_array(known, KEY_CASES);
        counts->lessons[i] = (struct lesson_counts){
            .known = known, .first = place, .cases = json_array_size(cases)};
        FOR_EACH(j, one, cases)
            counts->cases[place++] =
                (struct case_counts){.lesson = known, .known = one};
    }
}

static void count_cases(struct class_counts *counts,
                        const struct lesson_counts *lesson,
                        const json_t *result)
{
    size_t place;
    const json_t *tried;
    double sum = words_sum(result),
           most = result_number(lesson->known, KEY_POINTS);
    FOR_EACH(i, tried, result_array(result, KEY_CASES)) {
        double rest = sum - result_number(tried, KEY_POINTS);
        if (words_known_case(lesson->known, tried, &place))
            case_tells_add(&counts->cases[lesson->first + place].tells,
                           words_passed(tried), most > 0 ? rest / most : 0);
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
        .says = must(strdup(result_text(mistake, KEY_SAYS))),
        .see = must(strdup(result_text(mistake, KEY_SEE))),
        .students = 1,
    };
    json_object_set_new(counts->known_mistakes, key,
                        json_integer((json_int_t)count));
}

/* Was this one told before, of the same file? */
static bool told_before(const json_t *mistakes, size_t index)
{
    const char *name = result_text(json_array_get(mistakes, index), KEY_NAME);
    for (size_t i = 0; i < index; i++)
        if (strcmp(result_text(json_array_get(mistakes, i), KEY_NAME), name) ==
            0)
            return true;
    return false;
}

static void count_mistakes(struct class_counts *counts, const json_t *known,
                           const json_t *mistakes)
{
    const json_t *mistake;
    FOR_EACH(i, mistake, mistakes) {
        if (told_before(mistakes, i))
            continue;
        char *key = text_format("%s/%s", result_text(known, KEY_LESSON),
                                result_text(mistake, KEY_NAME));
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
    double most = result_number(lesson->known, KEY_POINTS);
    lesson->spread[points_tenths(points, most)]++;
    lesson->points += points;
}

void class_counts_add(struct class_counts *counts, const json_t *submission)
{
    const json_t *tried;
    bool any = false;
    FOR_EACH(i, tried, result_array(submission, KEY_LESSONS)) {
        struct lesson_counts *lesson = &counts->lessons[i];
        enum fate fate = words_fate(tried);
        lesson->fates[fate]++;
        lesson->late += result_number(tried, KEY_DEDUCTED) > 0;
        if (fate == IS_GRADED)
            count_spread(lesson, result_number(tried, KEY_POINTS));
        count_cases(counts, lesson, tried);
        count_mistakes(counts, lesson->known,
                       result_array(tried, KEY_MISTAKES));
        any = any || (fate != IS_MISSING && fate != IS_UNTOUCHED &&
                      fate != IS_EXCUSED);
    }
    counts->submissions++;
    class_sections_add(&counts->sections, submission);
    counts->empty += !any;
    counts->nothing += words_handed_in_nothing(submission);
    counts->look += look_of(submission) != LOOK_NOT;
    counts->points += result_number(submission, KEY_POINTS);
    counts->known +=
        !result_is_open(submission) && !words_all_excused(submission);
}

long case_failed(const struct case_counts *one)
{
    return one->tells.files - one->tells.passed;
}

static int more_failed(const void *left, const void *right)
{
    const struct case_counts *a = left, *b = right;
    if (case_failed(a) != case_failed(b))
        return case_failed(a) < case_failed(b) ? 1 : -1;
    return strcmp(result_text(a->known, KEY_NAME),
                  result_text(b->known, KEY_NAME));
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
    class_sections_sort(&counts->sections);
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
    class_sections_free(&counts->sections);
    *counts = (struct class_counts){0};
}
