#include "judge/decide/fail.h"
#include "sift.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_PROBLEMS = 40, LONGEST_PROBLEM = 2400 };

static bool is_known(const struct problems *problems, const char *sentence)
{
    for (size_t i = 0; i < problems->count; i++)
        if (strcmp(problems->at[i], sentence) == 0)
            return true;
    return false;
}

static void add(struct problems *problems, const char *sentence)
{
    if (is_known(problems, sentence))
        return;
    if (problems->count >= MOST_PROBLEMS) {
        problems->left_out++;
        return;
    }
    problems->at = must(
        realloc(problems->at, (problems->count + 1) * sizeof *problems->at));
    problems->at[problems->count++] = text_format("%s", sentence);
}

void problems_add(struct problems *problems, const char *format, ...)
{
    char sentence[LONGEST_PROBLEM];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    add(problems, sentence);
}

void problems_unread(struct problems *problems, const char *format, ...)
{
    char sentence[LONGEST_PROBLEM];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    add(problems, sentence);
    if (!problems->unread)
        problems->unread = text_format("%s", sentence);
}

size_t problems_end(struct problems *problems)
{
    if (problems->left_out) {
        size_t last = problems->count - 1;
        free(problems->at[last]);
        problems->at[last] = text_format("There are %zu more such remarks.",
                                         problems->left_out + 1);
    }
    return problems->count;
}
