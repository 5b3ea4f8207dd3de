#include "overrides.h"

#include "by_hand.h"
#include "collect/fields.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <string.h>

/* "8", "7.5", or "-" for none; false if it is neither. */
static bool read_points(const char *part, double *points)
{
    char *end;
    *points = -1;
    if (strcmp(part, "-") == 0)
        return true;
    size_t digits = strspn(part, "0123456789.");
    *points = digits ? strtod(part, &end) : -1;
    return digits && !part[digits] && !*end;
}

static bool read_line(struct overrides *overrides, char *line, int number)
{
    char *student = fields_take(&line);
    int lesson = fields_number(fields_take(&line));
    double points;
    if (!*student || lesson < 0 || !read_points(fields_take(&line), &points) ||
        !*line)
        return false;
    overrides->at = grow(overrides->at, overrides->count, &overrides->capacity,
                         sizeof *overrides->at);
    overrides->at[overrides->count++] =
        (struct override){.student = text_format("%s", student),
                          .reason = text_format("%s", line),
                          .line = number,
                          .lesson = lesson,
                          .points = points};
    return true;
}

void overrides_read(struct overrides *overrides, const char *path)
{
    struct text text = {0};
    overrides->path = path;
    if (!fields_read(&text, path))
        return;
    char *rest = text.bytes, *line;
    for (int number = 1; (line = text_line(&rest)); number++) {
        line = fields_trim(line);
        if (*line && *line != '#' && !read_line(overrides, line, number))
            fail(
                "%s, line %d: what is set by hand looks like\n"
                "  Jane Doe  02  8  the reason, in a few words\n"
                "with two spaces or more between its four parts; \"-\" for the "
                "points is a\ncomment alone.",
                path, number);
    }
    text_free(&text);
}

static void check_student(const struct overrides *overrides,
                          struct override *one, const struct people *people,
                          const struct lesson_files *lessons)
{
    struct by_hand line = {overrides->path, one->line, one->student,
                           one->lesson};
    size_t found = 0;
    for (size_t i = 0; i < people->count; i++)
        if (people_is(&people->at[i].who, one->student)) {
            one->person = &people->at[i];
            found++;
        }
    by_hand_check(&line, found, people, lessons);
}

static void check_points(const struct overrides *overrides,
                         const struct override *one, const struct rules *rules)
{
    if (one->points >= 0 && rules_hundredths(one->points) != one->points)
        fail("%s, line %d: points are whole hundredths, such as %.2f. Nothing "
             "was graded.",
             overrides->path, one->line, rules_hundredths(one->points));
    if (one->points > rules->points[one->lesson])
        fail("%s, line %d: %g points are set, and lesson %d has %g, which "
             "gradebooks\ntake for the most. Nothing was graded. With \"points "
             "%02d %g\" in grading.conf\nit has more, and so has everybody.",
             overrides->path, one->line, one->points, one->lesson,
             rules->points[one->lesson], one->lesson, one->points);
}

/* Also where one has the name, and the other the number. */
static void check_twice(const struct overrides *overrides, size_t i)
{
    const struct override *one = &overrides->at[i];
    for (size_t j = 0; j < i; j++)
        if (overrides->at[j].lesson == one->lesson &&
            overrides->at[j].person == one->person)
            fail(
                "%s, lines %d and %d are both of lesson %d of \"%s\". Keep one "
                "of them.",
                overrides->path, overrides->at[j].line, one->line, one->lesson,
                one->student);
}

void overrides_check(const struct overrides *overrides,
                     const struct people *people,
                     const struct lesson_files *lessons,
                     const struct rules *rules)
{
    for (size_t i = 0; i < overrides->count; i++) {
        check_student(overrides, &overrides->at[i], people, lessons);
        check_points(overrides, &overrides->at[i], rules);
        check_twice(overrides, i);
    }
}

const struct override *overrides_find(const struct overrides *overrides,
                                      const struct collect_owner *who,
                                      int lesson)
{
    for (size_t i = 0; i < overrides->count; i++)
        if (overrides->at[i].lesson == lesson &&
            people_is(who, overrides->at[i].student))
            return &overrides->at[i];
    return NULL;
}

void overrides_free(struct overrides *overrides)
{
    for (size_t i = 0; i < overrides->count; i++) {
        free(overrides->at[i].student);
        free(overrides->at[i].reason);
    }
    free(overrides->at);
    *overrides = (struct overrides){0};
}
