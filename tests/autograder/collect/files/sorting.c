#include "sorting.h"

#include "content.h"
#include "functions.h"

#include <stdlib.h>
#include <string.h>

/* C files whose functions are looked at. */
enum { MOST_ASKED = 16 };

/* Are there notes in it rather than code? */
static bool is_prose(const struct candidate *candidate)
{
    struct content content;
    content_read(&content, candidate);
    const char *text = text_string(&content.bytes);
    bool is = !content.problem && (!strchr(text, '{') || !strchr(text, ';'));
    content_free(&content);
    return is;
}

/* "my_range.txt" can be either. */
static void leave_out_prose(const struct sift *sift)
{
    for (size_t i = 0; i < sift->count; i++)
        if (sift->at[i].loose && !name_is_c(sift->at[i].shown) &&
            is_prose(&sift->at[i]))
            sift->at[i].lesson = CANDIDATE_PROSE;
}

/* Returns whether its functions were looked at. What can't be read may be any
 * lesson's. */
static bool sort_by_functions(const struct sift *sift,
                              struct candidate *candidate)
{
    struct content content;
    content_read(&content, candidate);
    bool asks = !content.problem;
    if (content.problem)
        problems_unread(sift->problems, "%s", content.problem);
    size_t lesson = asks ? functions_lesson(&content.bytes, sift->lessons)
                         : sift->lessons->count;
    content_free(&content);
    if (lesson < sift->lessons->count) {
        candidate->lesson = (int)lesson;
        candidate->loose = candidate->renamed = true;
        candidate->guessed = true;
    }
    return asks;
}

/* A whole checkout has many that were handed out. */
static bool is_in_lessons(const struct candidate *candidate)
{
    return text_begins(candidate->shown, "lessons/") ||
           strstr(candidate->shown, "/lessons/");
}

static bool has_stubs(const struct lesson_files *lessons)
{
    for (size_t l = 0; l < lessons->count; l++)
        if (lessons->at[l].stub)
            return true;
    return false;
}

void sort_by_content(const struct sift *sift)
{
    size_t asked = 0;
    leave_out_prose(sift);
    for (int last = 0; last < 2 && has_stubs(sift->lessons); last++)
        for (size_t i = 0; i < sift->count && asked < MOST_ASKED; i++)
            if (sift->at[i].lesson == CANDIDATE_OTHER_C &&
                is_in_lessons(&sift->at[i]) == last)
                asked += sort_by_functions(sift, &sift->at[i]);
}
