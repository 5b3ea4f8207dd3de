/* Shards, dealt out like cards: the first takes the students 1, 1 + n, ... */
#include "grade/grade.h"

#include "grade/book/record.h"
#include "grade/book/results.h"
#include "grade/results_file.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <glob.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct shards {
    struct gradebook book;
    size_t count;
    FILE **files;
    json_t *head; /* the first one's, without "shard" */
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

/* What all shards of one class have in common, but when they were graded. */
static json_t *read_head(FILE *file, const char *path)
{
    char *line = next_line(file);
    json_t *head = line ? json_loads(line, 0, NULL) : NULL;
    free(line);
    if (!head || !json_object_get(head, KEY_SHARD))
        fail("%s is not a whole shard. Grade it again, and merge again.", path);
    json_object_del(head, KEY_SHARD);
    return head;
}

static void open_shard(struct shards *shards, size_t number)
{
    char *path =
        gradebook_results(&shards->book, (struct shard){number, shards->count});
    FILE *file = fopen(path, "re");
    if (!file)
        fail("The shard %zu of %zu is missing (%s).\n"
             "make grade SHARD=%zu/%zu SUBMISSIONS=... makes it; then merge "
             "again.",
             number, shards->count, path, number, shards->count);
    json_t *head = read_head(file, path);
    if (!shards->head)
        shards->head = json_incref(head);
    json_object_set(head, KEY_GRADED,
                    json_object_get(shards->head, KEY_GRADED));
    if (!json_equal(head, shards->head))
        fail("%s was graded differently than the first shard: other lessons, "
             "seeds, rules,\nconfinement or another class. Grade it again, and "
             "merge again.",
             path);
    json_decref(head);
    shards->files[number - 1] = file;
    free(path);
}

static bool has_open_points(const char *line)
{
    json_t *one = json_loads(line, 0, NULL), *lesson;
    bool open = json_is_true(json_object_get(one, KEY_UNREAD));
    size_t i;
    json_array_foreach(json_object_get(one, KEY_LESSONS), i, lesson)
    {
        open |= results_needs_a_look(lesson);
    }
    json_decref(one);
    return open;
}

/* One line of each in turn, as long as there are any: a team's submission is a
 * line for each member. Returns how many there were. */
static size_t deal(const struct shards *shards, FILE *out, bool *look)
{
    size_t lines = 0;
    for (size_t turn = 0, ended = 0; ended < shards->count; turn++) {
        size_t shard = turn % shards->count;
        char *line = next_line(shards->files[shard]);
        ended = line ? 0 : ended + 1;
        if (!line)
            continue;
        if (line[strlen(line) - 1] != '\n')
            fail("The shard %zu of %zu ends in the middle of a line. Grade it "
                 "again, and merge again.",
                 shard + 1, shards->count);
        fputs(line, out);
        *look |= has_open_points(line);
        free(line);
        lines++;
    }
    return lines;
}

enum grade_status grade_merge(const struct options *options)
{
    struct shards shards = {.count = 0};
    gradebook_open(&shards.book, options->GRADEBOOK);
    record_lock(&shards.book, true);
    shards.count = count_shards(&shards.book);
    shards.files = must(calloc(shards.count, sizeof(FILE *)));
    for (size_t i = 1; i <= shards.count; i++)
        open_shard(&shards, i);
    char *results = gradebook_results(&shards.book, (struct shard){0});
    char *draft = text_format("%s.new", results);
    FILE *out = results_create(draft);
    results_write(shards.head, out);
    bool look = false;
    size_t lines = deal(&shards, out, &look);
    size_t wanted = (size_t)json_integer_value(
        json_object_get(shards.head, KEY_SUBMISSIONS));
    if (fclose(out) != 0 || lines != wanted) {
        unlink(draft);
        fail("The shards hold %zu submissions, and the class has %zu. Grade "
             "them again, and merge\nagain.",
             lines, wanted);
    }
    if (!record_replace(&shards.book, draft))
        fail("The results can't be written to %s.", results);
    for (size_t i = 0; i < shards.count; i++)
        fclose(shards.files[i]);
    json_decref(shards.head);
    free(shards.files);
    free(draft);
    free(results);
    return look ? GRADE_LOOK : GRADE_DONE;
}
