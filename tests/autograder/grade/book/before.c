/* Records, one after the other. */
#include "record.h"

#include "grade/results_file.h"
#include "jsons.h"
#include "judge/decide/fail.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What getline() fills. */
struct line {
    char *bytes;
    size_t size;
};

static json_t *head_of(const char *path)
{
    struct line line = {0};
    FILE *file = fopen(path, "re");
    ssize_t length = file ? getline(&line.bytes, &line.size, file) : -1;
    json_t *head = length > 0 ? json_loads(line.bytes, 0, NULL) : NULL;
    free(line.bytes);
    if (file)
        fclose(file);
    return head;
}

json_t *record_graded(const struct gradebook *book)
{
    char *path = gradebook_path(book, "results.jsonl");
    json_t *head = head_of(path);
    json_t *graded = json_incref(json_object_get(head, KEY_GRADED));
    json_decref(head);
    free(path);
    return graded;
}

/* When a record was made, as a file's name without what it ends in,
 * "before/2026-11-21T10.00.00Z": the last is the latest. Of a damaged one, with
 * which nothing can be compared, it is when it was written. */
static char *name_of(const char *path, const char **ending)
{
    json_t *head = head_of(path);
    struct stat status;
    json_t *written = json_from_moment(
        stat(path, &status) == 0 ? (int64_t)status.st_mtime : 0);
    const char *when = json_string_value(json_object_get(head, KEY_GRADED));
    *ending = when ? "jsonl" : "damaged";
    char *name =
        text_format("before/%.20s", when ? when : json_string_value(written));
    for (char *c = name + strlen("before/"); *c; c++)
        if (*c == ':' || *c == '/')
            *c = '.';
    json_decref(head);
    json_decref(written);
    return name;
}

/* Several of one second are told apart by a number. */
static bool keep_old(const struct gradebook *book, const char *path)
{
    const char *ending;
    char *name = name_of(path, &ending);
    bool kept = false;
    for (int number = 1; !kept && number < 1000; number++) {
        char *old =
            text_format("%s/%s-%03d.%s", book->folder, name, number, ending);
        kept = link(path, old) == 0 || errno == ENOENT;
        free(old);
    }
    free(name);
    return kept;
}

/* The next line, without what is never the same; NULL at the end. */
static json_t *take_line(FILE *file, struct line *line)
{
    ssize_t length = file ? getline(&line->bytes, &line->size, file) : -1;
    json_t *one = length > 0 ? json_loads(line->bytes, 0, NULL) : NULL;
    json_object_del(one, KEY_GRADED);
    json_object_del(one, KEY_SECONDS);
    return one;
}

/* Did two runs come to the same, at other times? */
static bool say_the_same(const char *one, const char *other)
{
    FILE *files[] = {fopen(one, "re"), fopen(other, "re")};
    struct line line = {0};
    json_t *left = NULL, *right = NULL;
    bool same = files[0] && files[1];
    do {
        json_decref(left);
        json_decref(right);
        left = take_line(files[0], &line);
        right = take_line(files[1], &line);
        same = same && (json_equal(left, right) || (!left && !right));
    } while (same && left);
    json_decref(left);
    json_decref(right);
    free(line.bytes);
    for (int i = 0; i < 2; i++)
        if (files[i])
            fclose(files[i]);
    return same;
}

bool record_replace(const struct gradebook *book, const char *draft)
{
    char *path = gradebook_path(book, "results.jsonl");
    char *folder = gradebook_path(book, "before");
    bool fine = (mkdir(folder, 0700) == 0 || errno == EEXIST) &&
                (say_the_same(path, draft) || keep_old(book, path)) &&
                rename(draft, path) == 0;
    free(path);
    free(folder);
    return fine;
}
