#include "choose.h"

#include "instead.h"
#include "judge/decide/fail.h"
#include "rivals.h"
#include "sorting.h"

#include <stdlib.h>
#include <string.h>

static void take(const struct sift *sift, struct content *content,
                 struct found_file *file)
{
    const struct candidate *candidate = content->candidate;
    file->path = text_format("%s", candidate->shown);
    file->found = content->problem ? FOUND_UNREADABLE : FOUND_FILE;
    file->problem = content->problem;
    content->problem = NULL;
    if (candidate->path && !candidate->flat)
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
        problems_add(sift->problems, "%s was taken as %s%s.", candidate->shown,
                     sift->lessons->at[lesson].file,
                     candidate->guessed ? ", by the functions in it" : "");
}

static void choose_rival(const struct sift *sift, struct rivals *rivals,
                         size_t lesson, struct found_file *file)
{
    /* Before deciding, which changes the order. */
    char *names = rivals->all > 1 ? rivals_names(rivals) : NULL;
    const char *why = rivals->all > 1
                          ? rivals_decide(rivals, &sift->lessons->at[lesson])
                          : "";
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
        file->private = text_format(
            "Where nothing says which file counts, a line in choices.conf, in "
            "the gradebook, does. For example: %s  %.2s  %s",
            sift->student, sift->lessons->at[lesson].folder,
            rivals->at[0].candidate->shown);
        problems_add(sift->problems, "%s", file->problem);
    }
    free(names);
}

static const char *chosen_by_hand(const struct sift *sift, size_t lesson)
{
    return choices_find(sift->choices, sift->student, sift->number,
                        atoi(sift->lessons->at[lesson].folder));
}

/* What the instructor chose, of whatever name it is. */
static bool choose_by_hand(const struct sift *sift, size_t lesson,
                           struct found_file *file)
{
    const char *path = chosen_by_hand(sift, lesson);
    for (size_t i = 0; path && i < sift->count; i++) {
        struct content content;
        if (sift->at[i].lesson == CANDIDATE_ARCHIVE ||
            strcmp(sift->at[i].shown, path) != 0)
            continue;
        content_read(&content, &sift->at[i]);
        problems_add(sift->problems,
                     "%s was taken as %s: the instructor chose it.", path,
                     sift->lessons->at[lesson].file);
        take(sift, &content, file);
        content_free(&content);
        return true;
    }
    if (path)
        problems_add(sift->problems,
                     "For lesson %d the instructor chose %s, which is not in "
                     "it.",
                     atoi(sift->lessons->at[lesson].folder), path);
    return false;
}

/* How surely a file is its lesson's. Last what is not even called a C file, of
 * which an editor's backup is one. */
enum rank { BY_NAME, BY_LOOSE_NAME, BY_FUNCTIONS, BY_TEXT_ALONE, RANKS };

static bool is_of(const struct candidate *candidate, int sort, enum rank rank)
{
    return candidate->lesson == sort &&
           rank == (candidate->odd       ? BY_TEXT_ALONE
                    : candidate->guessed ? BY_FUNCTIONS
                    : candidate->loose   ? BY_LOOSE_NAME
                                         : BY_NAME);
}

static void gather(struct rivals *rivals, const struct sift *sift, int sort,
                   enum rank rank)
{
    for (size_t i = 0; i < sift->count; i++)
        if (is_of(&sift->at[i], sort, rank)) {
            if (rivals->count < MOST_RIVALS)
                content_read(&rivals->at[rivals->count++], &sift->at[i]);
            rivals->all++;
        }
}

/* Is it another text than what is graded, and than what was handed out? */
static bool is_news(const struct candidate *candidate, const struct text *stub,
                    const struct found_file *file)
{
    struct content content;
    content_read(&content, candidate);
    bool is = !content_same(&content.bytes, &file->bytes) &&
              !(stub && content_same(&content.bytes, stub));
    content_free(&content);
    return is;
}

/* What would have counted, were it not for what is called better. */
static void tell_passed_over(const struct sift *sift, int sort, enum rank rank,
                             const struct text *stub,
                             const struct found_file *file)
{
    struct text names = {0};
    size_t count = 0, seen = 0;
    for (; rank < RANKS; rank++)
        for (size_t i = 0; i < sift->count && seen < MOST_RIVALS; i++)
            if (is_of(&sift->at[i], sort, rank) &&
                !name_is_backup(sift->at[i].shown) && ++seen &&
                is_news(&sift->at[i], stub, file))
                text_addf(&names, "%s%s", count++ ? ", " : "",
                          sift->at[i].shown);
    if (count)
        problems_add(sift->problems, "%s %s passed over, as there is %s.",
                     text_string(&names), count == 1 ? "was" : "were",
                     file->path);
    text_free(&names);
}

/* Beside what was not begun, whatever may be the lesson's counts; of that, C
 * files first. */
static void choose_lesson(const struct sift *sift, int sort, size_t lesson,
                          struct found_file *file)
{
    struct rivals *rivals = must(calloc(1, sizeof *rivals));
    const struct text *stub = sift->lessons->at[lesson].stub;
    enum rank rank = BY_NAME;
    for (bool begun = false; rank < RANKS && !begun; rank++) {
        bool first = rivals->all == 0;
        gather(rivals, sift, sort, rank);
        begun = (first || rank == BY_FUNCTIONS) && rivals->all &&
                !rivals_are_untouched(rivals, stub);
    }
    size_t read = rivals->count;
    if (rivals->all)
        choose_rival(sift, rivals, lesson, file);
    if (file->found == FOUND_FILE || file->found == FOUND_UNREADABLE)
        tell_passed_over(sift, sort, rank, stub, file);
    for (size_t i = 0; i < read; i++)
        content_free(&rivals->at[i]);
    free(rivals);
}

/* A lesson's only C file may be of any name. */
static void take_only_one(const struct sift *sift, const char *name,
                          struct found_file *file)
{
    problems_add(sift->problems, "%s was taken as %s: it is the only C file.",
                 name, sift->lessons->at[0].file);
    choose_lesson(sift, CANDIDATE_OTHER_C, 0, file);
}

/* It may be any lesson's, for all that anybody knows. */
static void leave_unclear(const struct sift *sift, const char *names,
                          struct found_file *files)
{
    for (size_t l = 0; l < sift->lessons->count; l++) {
        files[l].found = FOUND_UNCLEAR;
        files[l].problem = text_format("Neither name nor functions say which "
                                       "lesson it is: %s.",
                                       names);
        files[l].private = text_format(
            "If none of them is an answer, a line in overrides.conf, in the "
            "gradebook, sets the points; one in choices.conf takes one all the "
            "same, such as: %s  %.2s  %.*s",
            sift->student, sift->lessons->at[0].folder,
            (int)strcspn(names, ","), names);
    }
    problems_add(sift->problems, "%s", files[0].problem);
}

/* Nothing is named like a lesson's file: is there something else? */
static void choose_other(const struct sift *sift, struct found_file *files)
{
    struct text names = {0};
    size_t count =
        instead_names(sift, CANDIDATE_OTHER_C, CANDIDATE_OTHER_C, &names);
    const char *all = text_string(&names);
    if (count == 0)
        instead_tell_no_programs(sift, sift->lessons->count);
    if (count == 1 && sift->lessons->count == 1) {
        take_only_one(sift, all, &files[0]);
    } else if (count > 0 && !sift->problems->unread) {
        leave_unclear(sift, all, files);
    } else if (sift->problems->count == 0) {
        instead_names(sift, CANDIDATE_OTHER, CANDIDATE_PROSE, &names);
        all = text_string(&names);
        problems_add(sift->problems,
                     "There is no file of these lessons in it.%s%s%s",
                     *all ? " What is there: " : "", all, *all ? "." : "");
    }
    text_free(&names);
}

static int compare_candidates(const void *one, const void *other)
{
    const struct candidate *a = one, *b = other;
    return strcmp(a->shown, b->shown);
}

/* Is there nothing of the lesson, or nothing but what was handed out? */
static bool is_missing(const struct sift *sift, size_t lesson,
                       const struct found_file *file)
{
    const struct text *stub = sift->lessons->at[lesson].stub;
    return file->found == FOUND_NOTHING ||
           (file->found == FOUND_FILE && stub &&
            content_same(&file->bytes, stub) && !chosen_by_hand(sift, lesson));
}

/* What is missing may be in what could not be read. */
static void leave_open(const struct sift *sift, struct found_file *files)
{
    for (size_t l = 0; sift->problems->unread && l < sift->lessons->count; l++)
        if (is_missing(sift, l, &files[l])) {
            text_free(&files[l].bytes);
            files[l].found = FOUND_UNREADABLE;
            files[l].problem = text_format("%s", sift->problems->unread);
        }
}

void choose_files(struct sift *sift, struct found_file *files)
{
    bool any = false;
    if (sift->count)
        qsort(sift->at, sift->count, sizeof *sift->at, compare_candidates);
    sort_by_content(sift);
    for (size_t l = 0; l < sift->lessons->count; l++) {
        files[l] = (struct found_file){.submitted = -1};
        if (!choose_by_hand(sift, l, &files[l]))
            choose_lesson(sift, (int)l, l, &files[l]);
        any = any || files[l].found != FOUND_NOTHING;
        if (is_missing(sift, l, &files[l]))
            instead_tell_no_programs(sift, l);
    }
    if (!any)
        choose_other(sift, files);
    leave_open(sift, files);
}
