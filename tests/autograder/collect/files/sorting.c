#include "sorting.h"

#include "content.h"
#include "functions.h"

#include <stdlib.h>
#include <string.h>

/* C files whose functions are looked at, and bytes that are read to find them.
 */
enum { MOST_ASKED = 16, MOST_READ = 1 << 26 };

/* Are there notes in it rather than code? */
static bool is_prose(const struct content *content)
{
    const char *text = text_string(&content->bytes);
    return !content->problem && (!strchr(text, '{') || !strchr(text, ';'));
}

/* "my_range.txt" can be either. */
static void leave_out_prose(const struct sift *sift)
{
    size_t read = 0;
    for (size_t i = 0; i < sift->count && read < MOST_READ; i++) {
        struct candidate *candidate = &sift->at[i];
        struct content content;
        if (name_is_c(candidate->shown) || !name_ends(candidate->shown, ".txt"))
            continue;
        content_read(&content, candidate);
        if (is_prose(&content))
            candidate->lesson = CANDIDATE_PROSE;
        read += content.bytes.length;
        content_free(&content);
    }
}

/* Does it include a lesson's header? */
static bool names_header(const struct sift *sift, const struct text *text)
{
    for (size_t l = 0; l < sift->lessons->count; l++) {
        const char *file = sift->lessons->at[l].file;
        char *header = text_format("%.*s.h", (int)strlen(file) - 2, file);
        bool is = strstr(text_string(text), header);
        free(header);
        if (is)
            return true;
    }
    return false;
}

/* What is looked at: first what includes a header, then C files that don't. */
struct asking {
    const struct sift *sift;
    bool others;
    size_t asked, read;
};

/* Whose functions are in it? What can't be read may be any lesson's. */
static void sort_by_functions(struct asking *asking,
                              struct candidate *candidate)
{
    const struct sift *sift = asking->sift;
    bool is_c = candidate->lesson == CANDIDATE_OTHER_C;
    size_t lesson = sift->lessons->count;
    struct content content;
    content_read(&content, candidate);
    asking->read += content.bytes.length;
    if (content.problem && is_c)
        problems_unread(sift->problems, "%s", content.problem);
    if (!content.problem &&
        names_header(sift, &content.bytes) != asking->others) {
        if (!functions_lesson(&content.bytes, sift->lessons, &lesson))
            problems_unread(sift->problems,
                            "%s was not looked through: this machine is short "
                            "of memory, processes or time.",
                            candidate->shown);
        asking->asked++;
    }
    content_free(&content);
    if (lesson == sift->lessons->count)
        return;
    candidate->odd = !is_c;
    candidate->lesson = (int)lesson;
    candidate->loose = candidate->renamed = true;
    candidate->guessed = true;
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
    struct asking asking = {.sift = sift};
    leave_out_prose(sift);
    for (int pass = 0; pass < 2 && has_stubs(sift->lessons); pass++) {
        asking.others = pass == 1;
        asking.read = 0;
        for (size_t i = 0; i < sift->count && asking.asked < MOST_ASKED &&
                           asking.read < MOST_READ;
             i++)
            if (sift->at[i].lesson == CANDIDATE_OTHER_C ||
                (pass == 0 && sift->at[i].lesson == CANDIDATE_MAY_BE_C))
                sort_by_functions(&asking, &sift->at[i]);
    }
}
