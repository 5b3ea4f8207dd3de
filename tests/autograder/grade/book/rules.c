#include "rules.h"

#include "collect/fields.h"
#include "collect/sheet/moment.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "zone.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_WORDS = 6 };

/* A line on its way into the rules. */
struct line {
    const char *path;
    int number;
    char *words[MOST_WORDS];
    size_t count;
    char *section;       /* whom it is for, or NULL: all */
    const bool *lessons; /* which there are */
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
    if (!line->lessons[(int)value])
        complain(line, "the workbook has no lesson of that number");
    return (int)value;
}

bool rules_moment(const char *text, int64_t *seconds)
{
    struct tm time = {0}, shown;
    const char *end = strptime(text, "%Y-%m-%d %H:%M", &time);
    time_t moment = end && !*end ? (time_t)moment_of(time, true) : -1;
    bool is = moment >= 0 && localtime_r(&moment, &shown) &&
              shown.tm_mday == time.tm_mday && shown.tm_hour == time.tm_hour &&
              shown.tm_min == time.tm_min;
    *seconds = is ? (int64_t)moment : -1;
    return is;
}

static int64_t moment(const struct line *line, const char *day,
                      const char *clock)
{
    char *text = text_format("%s %s", day, clock);
    int64_t seconds;
    if (!rules_moment(text, &seconds))
        complain(line, "a deadline looks like 2027-01-15 23:59, a minute that "
                       "there is");
    free(text);
    return seconds;
}

/* The line's section, which is made if it is new. */
static struct section_rules *section_of(struct rules *rules,
                                        const struct line *line)
{
    for (size_t i = 0; i < rules->section_count; i++)
        if (strcmp(rules->sections[i].name, line->section) == 0)
            return &rules->sections[i];
    rules->sections = grow(rules->sections, rules->section_count,
                           &rules->section_capacity, sizeof *rules->sections);
    struct section_rules *section = &rules->sections[rules->section_count++];
    *section = (struct section_rules){.name = text_format("%s", line->section),
                                      .late_per_day = -1};
    return section;
}

static double points(const struct line *line, const char *word)
{
    double value = number(line, word, 1e6);
    if (rules_hundredths(value) != value)
        complain(line, "points are whole hundredths, such as 3.33");
    return value;
}

static void read_points(struct rules *rules, const struct line *line)
{
    if (line->count == 2)
        for (int i = 0; i < RULES_LESSONS; i++)
            rules->points[i] = points(line, line->words[1]);
    else if (line->count == 3)
        rules->points[lesson_of(line, line->words[1])] =
            points(line, line->words[2]);
    else
        complain(line, "points: write \"points 10\", or \"points 02 20\"");
}

static void read_due(struct rules *rules, const struct line *line)
{
    int64_t *due = line->section ? section_of(rules, line)->due : rules->due;
    if (line->count == 3)
        for (int i = 0; i < RULES_LESSONS; i++)
            due[i] = moment(line, line->words[1], line->words[2]);
    else if (line->count == 4)
        due[lesson_of(line, line->words[1])] =
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

static void read_late(struct rules *rules, const struct line *line)
{
    if (line->count != 3)
        complain(line, "late: write \"late 10 50\", percent for a day, and at "
                       "most");
    double per_day = number(line, line->words[1], 100);
    double most = number(line, line->words[2], 100);
    if (line->section) {
        struct section_rules *section = section_of(rules, line);
        section->late_per_day = per_day;
        section->late_most = most;
    } else {
        rules->late_per_day = per_day;
        rules->late_most = most;
    }
}

static void read_missing(struct rules *rules, const struct line *line)
{
    rules->missing_blank =
        line->count == 2 && strcmp(line->words[1], "blank") == 0;
    if (!rules->missing_blank &&
        (line->count != 2 || strcmp(line->words[1], "0") != 0))
        complain(line, "missing: write \"missing 0\" or \"missing blank\"");
}

static void read_seeds(struct rules *rules, const struct line *line)
{
    if (line->count != 2)
        complain(line, "seeds: write \"seeds 3\"");
    double seeds = number(line, line->words[1], 100);
    if (seeds < 3 || seeds != floor(seeds))
        complain(line, "there are 3 to 100 seeds for each case");
    rules->seeds = (size_t)seeds;
}

static void read_zone(struct rules *rules, const struct line *line)
{
    if (line->count != 2)
        complain(line, "zone: write \"zone Europe/Berlin\"");
    const char *zone = line->words[1];
    if (!zone_is_known(zone))
        complain(line, "zone: this machine knows no time zone of that name");
    free(rules->zone);
    rules->zone = text_format("%s", zone);
    setenv("TZ", zone, 1);
    tzset();
}

static const struct {
    const char *word;
    void (*read)(struct rules *rules, const struct line *line);
    size_t all; /* words of a line that is for every lesson, not for one */
} kinds[] = {
    {"zone", read_zone, 0},     {"points", read_points, 2},
    {"weight", read_weight, 0}, {"due", read_due, 3},
    {"late", read_late, 0},     {"missing", read_missing, 0},
    {"seeds", read_seeds, 0},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

/* Wherever they stand, deadlines are read in the light of the zone, and what is
 * for one lesson holds there, and not what is for all. */
enum turn { ZONE, FOR_ALL, FOR_ONE };

static enum turn turn_of(const struct line *line, int kind)
{
    if (kinds[kind].read == read_zone)
        return ZONE;
    return kinds[kind].all && line->count > kinds[kind].all ? FOR_ONE : FOR_ALL;
}

/* Reads the line if it is its turn. */
static void read_line(struct rules *rules, const struct line *line,
                      enum turn turn)
{
    for (int i = 0; i < KINDS; i++)
        if (strcmp(line->words[0], kinds[i].word) == 0) {
            if (line->section && kinds[i].read != read_due &&
                kinds[i].read != read_late)
                complain(line, "only due and late can be for a section");
            if (turn_of(line, i) == turn)
                kinds[i].read(rules, line);
            return;
        }
    complain(line, "a line begins with zone, points, weight, due, late, "
                   "missing or seeds");
}

/* "due 02 2027-01-15 23:59 section B": the name, cut off the line, or NULL. */
static char *take_section(char *bytes)
{
    static const char word[] = " section ";
    char *at = strstr(bytes, word);
    if (!at)
        return NULL;
    *at = '\0';
    return fields_trim(at + strlen(word));
}

static void read_lines(struct rules *rules, const char *path, enum turn turn)
{
    struct text text = {0};
    if (!fields_read(&text, path))
        fail("%s can't be read: %s.", path, strerror(errno));
    char *rest = text.bytes, *bytes;
    struct line line = {.path = path, .lessons = rules->lessons};
    while ((bytes = text_line(&rest))) {
        line.number++;
        line.count = 0;
        bytes[strcspn(bytes, "#")] = '\0';
        for (char *tab = bytes; (tab = strchr(tab, '\t'));)
            *tab = ' ';
        line.section = take_section(bytes);
        for (char *word; (word = text_word(&bytes)) && line.count < MOST_WORDS;)
            line.words[line.count++] = word;
        if (line.count)
            read_line(rules, &line, turn);
    }
    text_free(&text);
}

void rules_read(struct rules *rules, const char *path,
                const bool lessons[RULES_LESSONS])
{
    *rules = (struct rules){.seeds = 3};
    memcpy(rules->lessons, lessons, sizeof rules->lessons);
    for (int i = 0; i < RULES_LESSONS; i++)
        rules->points[i] = 10;
    read_lines(rules, path, ZONE);
    if (!rules->zone)
        rules->zone = zone_here();
    read_lines(rules, path, FOR_ALL);
    read_lines(rules, path, FOR_ONE);
}

double rules_weight(const struct rules *rules, int lesson, const char *name)
{
    for (size_t i = rules->weight_count; i-- > 0;)
        if (rules->weights[i].lesson == lesson &&
            strcmp(rules->weights[i].name, name) == 0)
            return rules->weights[i].weight;
    return 1;
}

/* A half, which in binary may be a little less, goes up: 1.005 to 1.01. */
double rules_hundredths(double points)
{
    return floor(points * 100 + 0.5 + 1e-6) / 100;
}
