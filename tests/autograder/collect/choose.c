#include "choose.h"

#include "content.h"
#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

/* More files for one lesson than that are not told apart. */
enum { MOST_RIVALS = 16 };

/* The files that compete for one lesson. */
struct rivals {
    struct content at[MOST_RIVALS];
    size_t count; /* those that are still in it, at the front */
    size_t all;
};

static bool same(const struct text *one, const struct text *other)
{
    return one->length == other->length &&
           memcmp(text_string(one), text_string(other), one->length) == 0;
}

/* Leaves those out for which `keep` is false, unless that is all of them. */
static void keep_only(struct rivals *rivals,
                      bool (*keep)(const struct content *, const void *),
                      const void *context)
{
    size_t kept = 0;
    for (size_t i = 0; i < rivals->count; i++) {
        if (!keep(&rivals->at[i], context))
            continue;
        struct content moved = rivals->at[i];
        rivals->at[i] = rivals->at[kept];
        rivals->at[kept++] = moved;
    }
    if (kept)
        rivals->count = kept;
}

static bool is_readable(const struct content *content, const void *nothing)
{
    (void)nothing;
    return !content->problem;
}

static bool is_written(const struct content *content, const void *stub)
{
    return !same(&content->bytes, stub);
}

static bool is_own(const struct content *content, const void *nothing)
{
    (void)nothing;
    return content->candidate->own;
}

static bool is_latest(const struct content *content, const void *copies)
{
    return content->candidate->canvas &&
           content->candidate->copies == *(const unsigned *)copies;
}

static bool all_same(const struct rivals *rivals)
{
    for (size_t i = 1; i < rivals->count; i++)
        if (!same(&rivals->at[0].bytes, &rivals->at[i].bytes))
            return false;
    return true;
}

/* Decides among several; returns why the first is the one, or NULL. */
static const char *decide(struct rivals *rivals,
                          const struct lesson_file *lesson)
{
    keep_only(rivals, is_readable, NULL);
    if (rivals->count == 1)
        return "no other can be graded";
    if (lesson->stub)
        keep_only(rivals, is_written, lesson->stub);
    if (rivals->count == 1)
        return "no other was changed since it was handed out";
    if (rivals->all <= MOST_RIVALS && all_same(rivals)) {
        keep_only(rivals, is_own, NULL);
        return "they are all the same";
    }
    keep_only(rivals, is_own, NULL);
    if (rivals->count == 1)
        return "it lies where the lesson keeps it";
    unsigned latest = 0;
    for (size_t i = 0; i < rivals->count; i++)
        if (rivals->at[i].candidate->canvas &&
            rivals->at[i].candidate->copies > latest)
            latest = rivals->at[i].candidate->copies;
    keep_only(rivals, is_latest, &latest);
    return rivals->count == 1 && rivals->at[0].candidate->canvas
               ? "it is the latest that Canvas has"
               : NULL;
}

/* "a.c and b.c", "a.c, b.c and 3 more"; the caller frees it. */
static char *name_them(const struct rivals *rivals)
{
    const char *one = rivals->at[0].candidate->shown;
    const char *other = rivals->at[1].candidate->shown;
    if (rivals->all > 2)
        return text_format("%s, %s and %zu more", one, other, rivals->all - 2);
    if (strcmp(one, other) == 0)
        return text_format("%s, twice", one);
    return text_format("%s and %s", one, other);
}

static void take(const struct sift *sift, struct content *content,
                 struct found_file *file)
{
    const struct candidate *candidate = content->candidate;
    file->path = text_format("%s", candidate->shown);
    file->found = content->problem ? FOUND_UNREADABLE : FOUND_FILE;
    file->problem = content->problem;
    content->problem = NULL;
    if (candidate->path)
        file->submitted = git_time(sift->git, candidate->root, candidate->path);
    if (file->found != FOUND_FILE)
        return;
    if (!content_is_utf8(&content->bytes))
        problems_add(sift->problems,
                     "%s is not all UTF-8 text; it was graded as it is.",
                     file->path);
    file->bytes = content->bytes;
    content->bytes = (struct text){0};
}

static void note_name(const struct sift *sift,
                      const struct candidate *candidate, size_t lesson)
{
    if (candidate->renamed)
        problems_add(sift->problems, "%s was taken as %s.", candidate->shown,
                     sift->lessons->at[lesson].file);
}

static void choose_rival(const struct sift *sift, struct rivals *rivals,
                         size_t lesson, struct found_file *file)
{
    /* Before deciding, which changes the order. */
    char *names = rivals->all > 1 ? name_them(rivals) : NULL;
    const char *why =
        rivals->all > 1 ? decide(rivals, &sift->lessons->at[lesson]) : "";
    const char *wanted = sift->lessons->at[lesson].file;
    if (why) {
        if (rivals->all > 1)
            problems_add(sift->problems,
                         "There are %zu files for %s: %s. %s was taken: %s.",
                         rivals->all, wanted, names,
                         rivals->at[0].candidate->shown, why);
        note_name(sift, rivals->at[0].candidate, lesson);
        take(sift, &rivals->at[0], file);
    } else {
        file->found = FOUND_UNCLEAR;
        file->path = text_format("%s", wanted);
        file->problem = text_format("There are %zu files for %s, and nothing "
                                    "says which one counts: %s.",
                                    rivals->all, wanted, names);
        problems_add(sift->problems, "%s", file->problem);
    }
    free(names);
}

static void choose_lesson(const struct sift *sift, int sort, size_t lesson,
                          struct found_file *file)
{
    struct rivals *rivals = must(calloc(1, sizeof *rivals));
    for (size_t i = 0; i < sift->count; i++)
        if (sift->at[i].lesson == sort) {
            if (rivals->count < MOST_RIVALS)
                content_read(&rivals->at[rivals->count++], &sift->at[i]);
            rivals->all++;
        }
    size_t read = rivals->count;
    if (rivals->all)
        choose_rival(sift, rivals, lesson, file);
    for (size_t i = 0; i < read; i++)
        content_free(&rivals->at[i]);
    free(rivals);
}

static size_t count_of(const struct sift *sift, int sort, const char **shown)
{
    size_t count = 0;
    for (size_t i = 0; i < sift->count; i++)
        if (sift->at[i].lesson == sort && count++ == 0)
            *shown = sift->at[i].shown;
    return count;
}

/* Nothing is named like a lesson's file: is there something else? */
static void choose_other(const struct sift *sift, struct found_file *files)
{
    const char *shown = "";
    size_t count = count_of(sift, CANDIDATE_OTHER_C, &shown);
    if (count == 1 && sift->lessons->count == 1) {
        problems_add(sift->problems,
                     "%s was taken as %s: it is the only C file.", shown,
                     sift->lessons->at[0].file);
        choose_lesson(sift, CANDIDATE_OTHER_C, 0, &files[0]);
    } else if (count == 1) {
        problems_add(sift->problems,
                     "%s is not named like a lesson's file, and was left "
                     "alone.",
                     shown);
    } else if (count > 1) {
        problems_add(sift->problems,
                     "%s and %zu more C files are not named like a lesson's "
                     "file, and were left alone.",
                     shown, count - 1);
    } else if (sift->problems->count == 0) {
        problems_add(sift->problems,
                     "There is no file of these lessons in it.");
    }
}

static int compare_candidates(const void *one, const void *other)
{
    const struct candidate *a = one, *b = other;
    return strcmp(a->shown, b->shown);
}

void choose_files(struct sift *sift, struct found_file *files)
{
    bool any = false;
    if (sift->count)
        qsort(sift->at, sift->count, sizeof *sift->at, compare_candidates);
    for (size_t l = 0; l < sift->lessons->count; l++) {
        files[l] = (struct found_file){.submitted = -1};
        choose_lesson(sift, (int)l, l, &files[l]);
        any = any || files[l].found != FOUND_NOTHING;
    }
    if (!any)
        choose_other(sift, files);
}
