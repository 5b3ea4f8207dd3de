#include "answer.h"

#include "harness/names.h"

#include <stdlib.h>
#include <string.h>

int answer_later_todo(const struct trial *trial, const struct step *seen)
{
    int todo = text_begins(seen->detail, SEEN_TODO)
                   ? atoi(seen->detail + strlen(SEEN_TODO))
                   : 0;
    return todo > trial->test->task ? todo : 0;
}

/* The name in "ITER_ERROR (ValueError)", in quotation marks, or NULL. */
static char *exception_in(const char *observed)
{
    static const char error[] = "ITER_ERROR (";
    if (!text_begins(observed, error))
        return NULL;
    const char *name = observed + strlen(error);
    return text_format("\"%.*s\"", (int)strcspn(name, ")"), name);
}

/* The only line that makes an error of that name, or 0. What the error says
 * has to stand in the file, too. */
static int line_of_name(const struct source *source, const char *name,
                        const char *detail)
{
    const char *text = text_string(&source->text);
    const char *found = strstr(text, name), *says = strstr(detail, ": ");
    if (!found || strstr(found + 1, name) || (says && !strstr(text, says + 2)))
        return 0;
    return source_line(source, text_string(&source->code) + (found - text));
}

/* The file makes an error, and it has another name than is wanted. */
static char *other_exception(const struct step *seen,
                             const struct step *expected,
                             const struct source *source, int *line)
{
    char *got = exception_in(seen->observed), *sentence = NULL;
    char *wanted = exception_in(expected->observed);
    int made = got && wanted ? line_of_name(source, got, seen->detail) : 0;
    if (made) {
        char *place = source_place(source, made);
        *line = made;
        sentence = text_format("%s names its error %s, and here %s is wanted.",
                               place, got, wanted);
        free(place);
    }
    free(got);
    free(wanted);
    return sentence;
}

char *answer_sentence(const struct trial *trial, const struct source *source,
                      int *line)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    const char *code = text_string(&source->code);
    int todo = seen ? answer_later_todo(trial, seen) : 0;
    if (!seen || !expected)
        return NULL;
    if (todo)
        return text_format("The case of TODO %d got to TODO %d, which is still "
                           "to be written: what is asked for here, TODO %d has "
                           "to answer by itself.",
                           trial->test->task, todo, trial->test->task);
    if (strstr(seen->observed, SEEN_GONE_TABLE))
        return text_format("The slot table is gone as soon as the function "
                           "that made it returns: declare it static const.");
    if (strcmp(seen->observed, "None") == 0 &&
        text_begins(seen->text, "iter_next(") && !strstr(code, "value_none") &&
        !strstr(code, "GEN_"))
        return text_format("ITER_NEXT promises an item, and what came with it "
                           "is None, as if nothing had been put into *out.");
    return other_exception(seen, expected, source, line);
}
