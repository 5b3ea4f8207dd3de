#include "class_sections.h"

#include "judge/decide/fail.h"
#include "report/result_file.h"
#include "report/text/words.h"

#include <stdlib.h>
#include <string.h>

/* More than any class has: a bound, not a size. */
enum { SECTIONS = 1000 };

/* NULL if there are too many. */
static struct section_counts *find(struct class_sections *sections,
                                   const char *name)
{
    if (!sections->places)
        sections->places = must(json_object());
    const json_t *place = json_object_get(sections->places, name);
    if (place)
        return &sections->at[json_integer_value(place)];
    sections->more = sections->count == SECTIONS;
    if (sections->more)
        return NULL;
    size_t count = sections->count++;
    sections->at =
        must(realloc(sections->at, (count + 1) * sizeof *sections->at));
    sections->at[count] = (struct section_counts){.name = must(strdup(name))};
    json_object_set_new(sections->places, name,
                        json_integer((json_int_t)count));
    return &sections->at[count];
}

void class_sections_add(struct class_sections *sections,
                        const json_t *submission)
{
    const char *name = result_text(submission, KEY_SECTION);
    struct section_counts *section = find(sections, name);
    const json_t *lesson;
    sections->named |= *name != '\0';
    if (!section)
        return;
    section->students++;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        section->missing += words_fate(lesson) == IS_MISSING;
    if (result_is_open(submission)) {
        section->open++;
    } else if (!words_all_excused(submission)) {
        section->known++;
        section->points += result_number(submission, KEY_POINTS);
    }
}

static int by_name(const void *left, const void *right)
{
    const struct section_counts *a = left, *b = right;
    return strcmp(a->name, b->name);
}

void class_sections_sort(struct class_sections *sections)
{
    if (sections->count > 0)
        qsort(sections->at, sections->count, sizeof *sections->at, by_name);
}

void class_sections_free(struct class_sections *sections)
{
    for (size_t i = 0; i < sections->count; i++)
        free(sections->at[i].name);
    free(sections->at);
    json_decref(sections->places);
}
