#include "habit_says.h"

#include "judge/habits/habit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The sentence for a function f with that body, or for a whole file. */
static char *sentence(const char *code, int *line)
{
    struct source source;
    struct text text = {0};
    text_addf(&text, strchr(code, '{') ? "%s" : "int f(void)\n{\n%s\n}\n",
              code);
    source_take(&source, "a.c", text);
    char *says = habit_sentence(&source, "f", HABIT_SURE, line);
    if (!says)
        says = habit_sentence(&source, "f", HABIT_LIKELY, line);
    text_free(&source.text);
    text_free(&source.code);
    return says;
}

bool says(const char *code, const char *words, int expected)
{
    int line;
    char *said = sentence(code, &line);
    bool right = said && strstr(said, words) && line == expected;
    if (!right)
        printf("%s: line %d: %s\n", code, line, said ? said : "nothing");
    free(said);
    return right;
}

bool is_silent(const char *code)
{
    int line;
    char *said = sentence(code, &line);
    bool silent = !said && line == 0;
    if (!silent)
        printf("%s: line %d: %s\n", code, line, said);
    free(said);
    return silent;
}
