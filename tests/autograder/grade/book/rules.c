#include "rules.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_WORDS = 6 };
static const double one_day = 24 * 60 * 60;

/* A line on its way into the rules. */
struct line {
    const char *path;
    int number;
    char *words[MOST_WORDS];
    size_t count;
};

static _Noreturn void complain(const struct line *line, const char *what)
{
    fail("%s, line %d: %s.\n"
         "tests/autograder/grade/book/grading.conf shows how the lines look.",
         line->path, line->number, what);
}

static double number(const struct line *line, const char *word, double most)
{
    char *end;
    double value = strtod(word, &end);
    if (end == word || *end || !(value >= 0) || value > most)
        complain(line,
                 "there is a number that is negative, too large, or none");
    return value;
}

/* Is the word the number of a lesson? Then there is one more word before what
 * the line is about. */
static int lesson_of(const struct line *line, const char *word)
{
    double value = number(line, word, RULES_LESSONS - 1);
    if (value != floor(value) || value < 1)
        complain(line, "lessons have whole numbers, from 1");
    return (int)value;
}

static int64_t moment(const struct line *line, const char *day,
                      const char *clock)
{
    struct tm time = {.tm_isdst = -1};
    char *text = text_format("%s %s", day, clock);
    const char *end = strptime(text, "%Y-%m-%d %H:%M", &time);
    if (!end || *end)
        complain(line, "a deadline looks like 2027-01-15 23:59");
    free(text);
    int wanted = time.tm_mday;
    int64_t seconds = (int64_t)mktime(&time);
    if (time.tm_mday != wanted)
        complain(line, "there is no such day");
    return seconds;
}

static void read_points(struct rules *rules, const struct line *line)
{
    if (line->count == 2)
        for (int i = 0; i < RULES_LESSONS; i++)
            rules->points[i] = number(line, line->words[1], 1e6);
    else if (line->count == 3)
        rules->points[lesson_of(line, line->words[1])] =
            number(line, line->words[2], 1e6);
    else
        complain(line, "points: write \"points 10\", or \"points 02 20\"");
}

static void read_due(struct rules *rules, const struct line *line)
{
    if (line->count == 3)
        for (int i = 0; i < RULES_LESSONS; i++)
            rules->due[i] = moment(line, line->words[1], line->words[2]);
    else if (line->count == 4)
        rules->due[lesson_of(line, line->words[1])] =
            moment(line, line->words[2], line->words[3]);
    else
        complain(line, "due: write \"due 02 2027-01-15 23:59\"");
}

static void read_weight(struct rules *rules, const struct line *line)
{
    if (line->count != 4)
        complain(line, "weight: write \"weight 02 name_of_the_case 3\"");
    size_t size = (rules->weight_count + 1) * sizeof *rules->weights;
    rules->weights = must(realloc(rules->weights, size));
    rules->weights[rules->weight_count++] =
        (struct weight){.lesson = lesson_of(line, line->words[1]),
                        .name = text_format("%s", line->words[2]),
                        .weight = number(line, line->words[3], 1e6)};
}

static void read_line(struct rules *rules, const struct line *line)
{
    const char *what = line->words[0];
    if (strcmp(what, "points") == 0) {
        read_points(rules, line);
    } else if (strcmp(what, "due") == 0) {
        read_due(rules, line);
    } else if (strcmp(what, "weight") == 0) {
        read_weight(rules, line);
    } else if (strcmp(what, "late") == 0) {
        if (line->count != 3)
            complain(line, "late: write \"late 10 50\", percent for a day, and "
                           "at most");
        rules->late_per_day = number(line, line->words[1], 100);
        rules->late_most = number(line, line->words[2], 100);
    } else if (strcmp(what, "seeds") == 0) {
        if (line->count != 2)
            complain(line, "seeds: write \"seeds 3\"");
        double seeds = number(line, line->words[1], 100);
        if (seeds < 3 || seeds != floor(seeds))
            complain(line, "there are 3 to 100 seeds for each case");
        rules->seeds = (size_t)seeds;
    } else {
        complain(line, "a line begins with points, weight, due, late or seeds");
    }
}

void rules_read(struct rules *rules, const char *path)
{
    *rules = (struct rules){.seeds = 3};
    for (int i = 0; i < RULES_LESSONS; i++)
        rules->points[i] = 10;
    struct text text = {0};
    if (!text_read(&text, path))
        fail("%s can't be read: %s.", path, strerror(errno));
    char *rest = text.bytes, *bytes;
    struct line line = {.path = path};
    while ((bytes = text_line(&rest))) {
        line.number++;
        line.count = 0;
        bytes[strcspn(bytes, "#")] = '\0';
        for (char *word; (word = text_word(&bytes)) && line.count < MOST_WORDS;)
            line.words[line.count++] = word;
        if (line.count)
            read_line(rules, &line);
    }
    text_free(&text);
}

double rules_weight(const struct rules *rules, int lesson, const char *name)
{
    for (size_t i = 0; i < rules->weight_count; i++)
        if (rules->weights[i].lesson == lesson &&
            strcmp(rules->weights[i].name, name) == 0)
            return rules->weights[i].weight;
    return 1;
}

double rules_deduction(const struct rules *rules, int lesson, double points,
                       int64_t submitted, bool *late)
{
    int64_t due = rules->due[lesson];
    *late = due > 0 && submitted > due;
    if (!*late)
        return 0;
    double days = ceil((double)(submitted - due) / one_day);
    double percent = days * rules->late_per_day;
    if (percent > rules->late_most)
        percent = rules->late_most;
    return points * percent / 100;
}
