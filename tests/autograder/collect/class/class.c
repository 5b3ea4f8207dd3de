#include "class.h"

#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

static struct group *find_group(struct class *class, const char *key)
{
    /* Parts of one submission mostly follow one another. */
    for (size_t i = class->count; i-- > 0;)
        if (class->at[i].key && strcmp(class->at[i].key, key) == 0)
            return &class->at[i];
    return NULL;
}

struct group *class_group(struct class *class, struct owner *owner,
                          const char *origin, const char *key)
{
    struct group *group = key ? find_group(class, key) : NULL;
    if (group) {
        owner_free(owner);
        return group;
    }
    class->at =
        grow(class->at, class->count, &class->capacity, sizeof *class->at);
    group = &class->at[class->count++];
    *group = (struct group){.owner = *owner,
                            .origin = text_format("%s", origin),
                            .key = key ? text_format("%s", key) : NULL};
    *owner = (struct owner){0};
    return group;
}

struct part *group_add(struct group *group, const struct top *top,
                       const char *path, const char *match,
                       enum entry_kind kind)
{
    group->parts = grow(group->parts, group->count, &group->capacity,
                        sizeof *group->parts);
    struct part *part = &group->parts[group->count++];
    *part = (struct part){.path = text_format("%s", path),
                          .kind = kind,
                          .canvas = top && top->canvas,
                          .time = top ? top->time : -1};
    part->match = path == match ? part->path : text_format("%s", match);
    return part;
}

bool class_is_export_name(const char *name, bool folder)
{
    struct owner owner;
    owner_from_name(&owner, name, folder, &(struct lesson_files){0});
    bool is = owner.naming != NAMING_PLAIN;
    owner_free(&owner);
    return is;
}

bool class_is_single(const struct class *class, const char *name, bool folder)
{
    for (size_t l = 0; folder && l < class->lessons->all; l++)
        if (strcmp(name, class->lessons->at[l].folder) == 0)
            return true;
    if (folder)
        return strcmp(name, "lessons") == 0;
    return (name_is_c(name) || name_ends(name, ".txt")) &&
           lesson_is_named(name, class->lessons);
}

static const char *or_nothing(const char *text)
{
    return text ? text : "";
}

/* Who is meant, so that two students with one name stay apart, but one
 * student's files come together. A plain folder is a submission of its own. */
static char *key_of(const struct owner *owner, const char *name,
                    enum entry_kind kind)
{
    switch (owner->naming) {
    case NAMING_MOODLE:
    case NAMING_MOODLE_TEXT:
        return text_format("moodle/%s/%s", or_nothing(owner->number),
                           owner->student);
    case NAMING_CANVAS:
    case NAMING_CANVAS_TEXT:
        return text_format("canvas/%s/%s", or_nothing(owner->number),
                           owner->student);
    case NAMING_BLACKBOARD:
    case NAMING_BLACKBOARD_TEXT:
        return text_format("blackboard/%s", owner->number);
    case NAMING_BRIGHTSPACE:
        return text_format("brightspace/%s/%s", owner->number, owner->student);
    default:
        return kind == ENTRY_FOLDER ? text_format("folder/%s", name)
                                    : text_format("file/%s", owner->student);
    }
}

/* Links and pipes without an ending may stand where a folder should. */
bool class_is_somebodys(const struct owner *owner, const char *name,
                        enum entry_kind kind)
{
    if (kind == ENTRY_FOLDER || name_is_c(name) || name_is_archive(name) ||
        name_is_foreign_archive(name))
        return true;
    if (kind == ENTRY_FILE && name_is_nearly_c(name))
        return true;
    /* smith_my_range.txt */
    if (kind == ENTRY_FILE && owner->rest > name)
        return name_may_be_c(name) || name_is_no_program(name);
    return kind != ENTRY_FILE && !strchr(name, '.');
}

/* So many are named. */
enum { MOST_BESIDE = 5 };

/* Somebody may have meant it as an answer, under their own name. */
static void note_beside(struct class *class, const char *name,
                        enum entry_kind kind)
{
    if (kind != ENTRY_FILE || !name_is_no_program(name))
        return;
    if (class->beside_count++ < MOST_BESIDE) {
        char *shown = name_shown(name, NAME_MOST);
        text_addf(&class->beside, "\n  %s", shown);
        free(shown);
    }
}

void class_tell_beside(const struct class *class)
{
    if (class->count > 0 && class->beside_count > 0)
        say("Beside the submissions lie documents, pictures or programs (%zu), "
            "which were\nnot looked at:%s%s",
            class->beside_count, class->beside.bytes,
            class->beside_count > MOST_BESIDE ? "\n  ..." : "");
}

struct top class_top(struct class *class, const char *name,
                     enum entry_kind kind)
{
    struct top top = {.match = ""};
    if (*name == '\0' || name_is_litter(name))
        return top;
    bool folder = kind == ENTRY_FOLDER;
    struct owner owner;
    owner_from_name(&owner, name, folder, class->lessons);
    if (owner.naming == NAMING_PLAIN &&
        !class_is_somebodys(&owner, name, kind)) {
        note_beside(class, name, kind);
        owner_free(&owner);
        return top;
    }
    if (!folder)
        top.match = owner.rest;
    bool typed = owner.naming == NAMING_MOODLE_TEXT ||
                 owner.naming == NAMING_CANVAS_TEXT;
    top.typed = typed || owner.naming == NAMING_BLACKBOARD_TEXT;
    top.canvas = owner.naming == NAMING_CANVAS;
    top.time = owner.time;
    bool late = owner.late;
    char *key = key_of(&owner, name, kind);
    top.group = class_group(class, &owner, name, key);
    free(key);
    top.group->typed = top.group->typed || typed;
    top.group->owner.late = top.group->owner.late || late;
    return top;
}

void class_from_file(struct class *class, const char *name, const char *path)
{
    struct owner owner;
    owner_from_name(&owner, name, false, class->lessons);
    const char *match = owner.rest;
    bool canvas = owner.naming == NAMING_CANVAS;
    int64_t time = owner.time;
    struct group *group = class_group(class, &owner, name, NULL);
    struct top top = {.canvas = canvas, .time = time};
    group_add(group, &top, path, match, ENTRY_FILE);
}

static int compare_groups(const void *one, const void *other)
{
    const struct group *a = one, *b = other;
    int order = strcmp(a->owner.student, b->owner.student);
    return order ? order : strcmp(a->origin, b->origin);
}

static int compare_numbers(const void *one, const void *other)
{
    const struct owner *a = &(*(struct group *const *)one)->owner;
    const struct owner *b = &(*(struct group *const *)other)->owner;
    bool moodles = a->naming <= NAMING_MOODLE_TEXT;
    if (moodles != (b->naming <= NAMING_MOODLE_TEXT))
        return moodles ? -1 : 1;
    return strcmp(a->number, b->number);
}

static bool same_student(const struct group *one, const struct group *other)
{
    return strcmp(one->owner.student, other->owner.student) == 0;
}

/* All of these have one number. */
static void set_rivals(struct group *const *at, size_t count)
{
    size_t other = 1;
    while (other < count && same_student(at[0], at[other]))
        other++;
    for (size_t i = 0; other < count && i < count; i++)
        at[i]->rival =
            at[same_student(at[0], at[i]) ? other : 0]->owner.student;
}

/* A number is one person's, but a team may have the same. Somebody may have it
 * in their name to get, or to spoil, another's grade. */
static void find_rivals(const struct class *class)
{
    struct group **at = must(calloc(class->count + 1, sizeof(struct group *)));
    size_t count = 0;
    for (size_t i = 0; i < class->count; i++)
        if (class->at[i].owner.number && !class->at[i].owner.team)
            at[count++] = &class->at[i];
    qsort(at, count, sizeof(struct group *), compare_numbers);
    for (size_t first = 0, end; first < count; first = end) {
        end = first + 1;
        while (end < count && compare_numbers(&at[first], &at[end]) == 0)
            end++;
        set_rivals(at + first, end - first);
    }
    free(at);
}

void class_sort(struct class *class)
{
    if (class->count)
        qsort(class->at, class->count, sizeof *class->at, compare_groups);
    find_rivals(class);
}

static void free_group(struct group *group)
{
    for (size_t i = 0; i < group->count; i++) {
        if (group->parts[i].match != group->parts[i].path)
            free(group->parts[i].match);
        free(group->parts[i].path);
    }
    free(group->parts);
    free(group->origin);
    free(group->key);
    free(group->listed);
    owner_free(&group->owner);
}

void class_free(struct class *class)
{
    for (size_t i = 0; i < class->count; i++)
        free_group(&class->at[i]);
    free(class->at);
    text_free(&class->beside);
    free(class->shown);
    free(class->problem);
    spool_close(&class->spool);
    worksheet_free(&class->sheet);
}
