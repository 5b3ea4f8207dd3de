/* Shards, dealt out like cards: the first takes the students 1, 1 + n, ... */
#include "grade/grade.h"

#include "grade/book/jsons.h"
#include "grade/book/record.h"
#include "grade/book/results.h"
#include "grade/results_file.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <errno.h>
#include <glob.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct shards {
    struct gradebook book;
    size_t count;
    FILE **files;
    json_t *head;      /* the first one's, without what is its own */
    json_t *who;       /* whom they are of, as keys; see record_guard() */
    bool look;         /* has somebody to look? */
    json_t *record;    /* when the record was graded, or NULL */
    json_t *latest;    /* when the last shard was graded; not before now */
    struct text older; /* which are older than the record */
    bool newer;        /* are others newer? */
};

/* Into how many parts was the class cut? Answered by the files' names. */
static size_t count_shards(const struct gradebook *book)
{
    char *pattern = gradebook_path(book, "results-*-of-*.jsonl");
    glob_t found = {0};
    size_t count = 0, number, of;
    glob(pattern, 0, NULL, &found);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        const char *name = strrchr(found.gl_pathv[i], '/') + 1;
        if (sscanf(name, "results-%zu-of-%zu.jsonl", &number, &of) != 2)
            continue;
        if (count && of != count)
            fail("The gradebook has shards of different cuts: of %zu and of "
                 "%zu.\nRemove the old ones and merge again.",
                 count, of);
        count = of;
    }
    globfree(&found);
    if (count == 0)
        fail("There are no shards in the gradebook. SHARD=1/4 makes the first "
             "of four.");
    free(pattern);
    return count;
}

static char *next_line(FILE *file)
{
    char *line = NULL;
    size_t size = 0;
    if (getline(&line, &size, file) > 0)
        return line;
    free(line);
    return NULL;
}

/* What all shards of one class have in common, and when it was graded: of the
 * rest only the worksheet, without which nobody would be late. */
static json_t *read_head(const struct gradebook *book, FILE *file,
                         const char *path)
{
    char *line = next_line(file);
    json_t *head = line ? json_loads(line, 0, NULL) : NULL;
    free(line);
    if (!head || !json_object_get(head, KEY_SHARD))
        fail("%s is not a whole shard. Grade it again, and merge again.", path);
    char now[RECORD_HASH];
    record_rules(book, now);
    const json_t *shard = json_object_get(head, KEY_SHARD);
    const char *then = json_string_value(json_object_get(shard, KEY_RULES));
    if (!then || strcmp(now, then) != 0)
        fail("%s was graded\nby other rules than the gradebook has now, in "
             "grading.conf, overrides.conf,\nchoices.conf or roster.csv. Grade "
             "it again, which takes seconds, and merge again.",
             path);
    const char *sheet =
        json_string_value(json_object_get(shard, KEY_WORKSHEET));
    json_object_set_new(head, KEY_WORKSHEET, json_string(sheet ? sheet : ""));
    json_object_del(head, KEY_SHARD);
    return head;
}

static bool is_later(const json_t *one, const json_t *other)
{
    const char *a = json_string_value(one), *b = json_string_value(other);
    return a && b && strcmp(a, b) > 0;
}

/* In its place stays an empty text, as it is nothing that they share. */
static void take_time(struct shards *shards, json_t *head, size_t number)
{
    json_t *graded = json_object_get(head, KEY_GRADED);
    shards->newer |= is_later(graded, shards->record);
    if (is_later(shards->record, graded))
        text_addf(&shards->older, "%s%zu", shards->older.length ? ", " : "",
                  number);
    if (is_later(graded, shards->latest)) {
        json_decref(shards->latest);
        shards->latest = json_incref(graded);
    }
    json_object_set_new(head, KEY_GRADED, json_string(""));
}

/* What was handed in since last week is not in last week's shards. */
static void check_times(const struct shards *shards)
{
    if (shards->newer && shards->older.length)
        fail("Some shards were graded after the last grades in the gradebook, "
             "others before\nthem: %s of %zu. Grade these again, as they may "
             "lack what was handed in since,\nand merge again.",
             text_string(&shards->older), shards->count);
}

/* In which way they were not graded alike, or NULL. */
static const char *difference(const json_t *head, const json_t *other)
{
    static const struct {
        const char *key, *words;
    } all[] = {{KEY_VERSION, "by another version of the workbook"},
               {KEY_COMPILER, "with another compiler"},
               {KEY_CONFINEMENT, "with another confinement"},
               {KEY_SEED_SET, "with other secret numbers"},
               {KEY_CLASS, "of another class"},
               {KEY_WORKSHEET, "with another WORKSHEET="},
               {KEY_LESSONS, "in other lessons, or by other rules"}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (!json_equal(json_object_get(head, all[i].key),
                        json_object_get(other, all[i].key)))
            return all[i].words;
    return json_equal(head, other) ? NULL : "otherwise";
}

static void open_shard(struct shards *shards, size_t number)
{
    char *path =
        gradebook_results(&shards->book, (struct shard){number, shards->count});
    FILE *file = fopen(path, "re");
    if (!file)
        fail("The shard %zu of %zu is missing (%s).\n"
             "make grade SHARD=%zu/%zu with what else was typed for the others "
             "makes it; then\nmerge again.",
             number, shards->count, path, number, shards->count);
    json_t *head = read_head(&shards->book, file, path);
    take_time(shards, head, number);
    if (!shards->head)
        shards->head = json_incref(head);
    const char *differs = difference(shards->head, head);
    if (differs)
        fail("The shard %zu of %zu was graded %s than the first.\nGrade both "
             "again, with the same options, and merge again.",
             number, shards->count, differs);
    json_decref(head);
    shards->files[number - 1] = file;
    free(path);
}

static bool has_open_points(const json_t *one)
{
    json_t *lesson;
    bool open = json_is_true(json_object_get(one, KEY_UNREAD));
    size_t i;
    json_array_foreach(json_object_get(one, KEY_LESSONS), i, lesson)
    {
        open |= results_needs_a_look(lesson);
    }
    return open;
}

/* By what the record may know them: also of when the name was all there was. */
static void add_who(json_t *who, const json_t *one)
{
    static const char *const keys[] = {KEY_STUDENT, KEY_OF_TEAM};
    const char *origin = json_string_value(json_object_get(one, KEY_ORIGIN));
    bool there = origin && *origin;
    char *known = results_file_who(one);
    record_add(who, known, there);
    free(known);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        const char *name = json_string_value(json_object_get(one, keys[i]));
        if (name)
            record_add(who, name, there);
    }
}

static void fail_to_write(void)
{
    fail("The results can't be written: %s.", strerror(errno));
}

/* One line of each in turn, as long as there are any: a team's submission is a
 * line for each member. Returns how many there were. */
static size_t deal(struct shards *shards, FILE *out)
{
    size_t lines = 0;
    for (size_t turn = 0, ended = 0; ended < shards->count; turn++) {
        size_t shard = turn % shards->count;
        char *line = next_line(shards->files[shard]);
        ended = line ? 0 : ended + 1;
        if (!line)
            continue;
        json_t *one = json_loads(line, 0, NULL);
        if (line[strlen(line) - 1] != '\n' ||
            !json_object_get(one, KEY_STUDENT))
            fail("The shard %zu of %zu is damaged, or not whole. Grade it "
                 "again, and merge again.",
                 shard + 1, shards->count);
        if (fputs(line, out) == EOF)
            fail_to_write();
        shards->look |= has_open_points(one);
        add_who(shards->who, one);
        json_decref(one);
        free(line);
        lines++;
    }
    return lines;
}

static void write_merged(struct shards *shards, const char *draft)
{
    FILE *out = results_create(draft);
    json_object_set(shards->head, KEY_GRADED, shards->latest);
    json_object_del(shards->head, KEY_WORKSHEET);
    results_write(shards->head, out);
    size_t lines = deal(shards, out);
    if (fclose(out) != 0)
        fail_to_write();
    size_t wanted = (size_t)json_integer_value(
        json_object_get(shards->head, KEY_SUBMISSIONS));
    if (lines == wanted)
        return;
    unlink(draft);
    fail("The shards hold %zu submissions, and the class has %zu. Grade them "
         "again, and merge\nagain.",
         lines, wanted);
}

enum grade_status grade_merge(const struct options *options)
{
    struct shards shards = {.who = must(json_object()),
                            .latest = json_from_moment((int64_t)time(NULL))};
    gradebook_open(&shards.book, options->GRADEBOOK);
    record_lock(&shards.book, true);
    shards.count = count_shards(&shards.book);
    shards.files = must(calloc(shards.count, sizeof(FILE *)));
    shards.record = record_graded(&shards.book);
    for (size_t i = 1; i <= shards.count; i++)
        open_shard(&shards, i);
    check_times(&shards);
    char *results = gradebook_results(&shards.book, (struct shard){0});
    char *draft = text_format("%s.new", results);
    write_merged(&shards, draft);
    if (!options->FORGET)
        record_guard(&shards.book, shards.who,
                     json_object_get(shards.head, KEY_LESSONS), "the shards");
    if (!record_replace(&shards.book, draft))
        fail("The results can't be written to %s.", results);
    for (size_t i = 0; i < shards.count; i++)
        fclose(shards.files[i]);
    json_decref(shards.head);
    json_decref(shards.who);
    json_decref(shards.record);
    json_decref(shards.latest);
    text_free(&shards.older);
    free(shards.files);
    free(draft);
    free(results);
    return shards.look ? GRADE_LOOK : GRADE_DONE;
}
