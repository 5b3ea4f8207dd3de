#include "functions.h"

#include "collect/archive/jail.h"
#include "judge/code/code.h"
#include "judge/code/pieces.h"
#include "judge/decide/source.h"

#include <stdlib.h>
#include <string.h>

enum { FUNCTION_SECONDS = 5 };

struct question {
    const struct text *file;
    const struct lesson_files *lessons;
};

/* A text's code in pieces. */
static void take_apart(struct source *source, struct pieces *pieces,
                       const struct text *text)
{
    struct text copy = {0};
    text_add(&copy, text_string(text), text->length);
    source_take(source, "", copy);
    pieces_read(pieces, &source->code);
}

static bool is_function(const struct piece *piece)
{
    const char *end = piece_end(piece), *c = piece->name + piece->name_size;
    return piece->name_size && !piece->variable &&
           (c = code_skip_to(c, end)) < end && *c == '(';
}

static bool defines(const struct pieces *pieces, const struct piece *wanted)
{
    for (size_t i = 0; i < pieces->count; i++)
        if (is_function(&pieces->at[i]) &&
            pieces->at[i].name_size == wanted->name_size &&
            memcmp(pieces->at[i].name, wanted->name, wanted->name_size) == 0)
            return true;
    return false;
}

/* Most of the functions of the stub, and of more than one. */
static bool is_like(const struct pieces *file, const struct text *stub)
{
    struct source source = {0};
    struct pieces pieces = {0};
    size_t all = 0, there = 0;
    take_apart(&source, &pieces, stub);
    for (size_t i = 0; i < pieces.count; i++) {
        all += is_function(&pieces.at[i]);
        there += is_function(&pieces.at[i]) && defines(file, &pieces.at[i]);
    }
    pieces_free(&pieces);
    source_free(&source);
    return there > 0 && 2 * there > all;
}

/* The number of the lesson, as a text. In a jail: the file is a stranger's. */
static char *answer(const void *asked)
{
    const struct question *question = asked;
    size_t count = question->lessons->count, found = count;
    struct source source = {0};
    struct pieces pieces = {0};
    take_apart(&source, &pieces, question->file);
    for (size_t l = 0; l < count; l++) {
        const struct text *stub = question->lessons->at[l].stub;
        if (!stub || !is_like(&pieces, stub))
            continue;
        if (found < count)
            return NULL;
        found = l;
    }
    return text_format("%zu", found);
}

bool functions_lesson(const struct text *file,
                      const struct lesson_files *lessons, size_t *lesson)
{
    struct question question = {file, lessons};
    char *said;
    enum jail_end end = jail_ask(answer, &question, FUNCTION_SECONDS, &said);
    *lesson = said ? (size_t)strtoul(said, NULL, 10) : lessons->count;
    if (*lesson > lessons->count)
        *lesson = lessons->count;
    free(said);
    return end != JAIL_BROKEN;
}
