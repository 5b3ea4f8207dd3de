#include "spelling.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 64 };

/* What every lesson's file may use. */
static const char *const known[] = {
    "ITER_NEXT",    "ITER_STOP",
    "ITER_ERROR",   "GEN_BEGIN",
    "GEN_END",      "GEN_YIELD",
    "GEN_RETURN",   "GEN_RAISE",
    "GEN_FINALLY",  "GEN_FOR_EACH",
    "FOR_EACH",     "ITERABLE",
    "iter_next",    "iter_of",
    "iter_drop",    "iter_new",
    "iter_self",    "iter_failed",
    "gen_new",      "gen_sent",
    "value_int",    "value_real",
    "value_str",    "value_bytes",
    "value_none",   "value_error",
    "value_as_int", "value_as_real",
    "value_equal",  "value_print",
    "list_get",     "list_set",
    "list_append",  "container_length",
    "int64_add",    "int64_t",
    "true",         "false",
};

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* How many letters have to be changed, added, left out or exchanged with their
 * neighbour; the case of a letter does not count. */
static int distance(const char *a, const char *b)
{
    int rows[3][LONGEST + 1];
    size_t size = strlen(b);
    for (size_t j = 0; j <= size; j++)
        rows[0][j] = (int)j;
    for (size_t i = 1; i <= strlen(a); i++) {
        int *row = rows[i % 3], *up = rows[(i + 2) % 3];
        const int *before = rows[(i + 1) % 3];
        row[0] = (int)i;
        for (size_t j = 1; j <= size; j++) {
            int x = tolower((unsigned char)a[i - 1]);
            int y = tolower((unsigned char)b[j - 1]);
            row[j] = least(least(row[j - 1], up[j]) + 1, up[j - 1] + (x != y));
            if (i > 1 && j > 1 && x == tolower((unsigned char)b[j - 2]) &&
                y == tolower((unsigned char)a[i - 2]))
                row[j] = least(row[j], before[j - 2] + 1);
        }
    }
    return rows[strlen(a) % 3][size];
}

/* The nearest so far. */
struct nearest {
    const char *name;
    char best[LONGEST];
    int far;
    int written; /* so often stands the name itself in the file */
};

static void consider(struct nearest *nearest, const char *word, size_t size)
{
    char name[LONGEST];
    if (size >= LONGEST)
        return;
    memcpy(name, word, size);
    name[size] = '\0';
    if (strcmp(name, nearest->name) == 0) {
        nearest->written++;
        return;
    }
    /* Between two that are as near, the one with such letters. */
    int far = 2 * distance(nearest->name, name) +
              (isupper((unsigned char)*nearest->name) !=
               isupper((unsigned char)*name));
    if (far < nearest->far) {
        nearest->far = far;
        memcpy(nearest->best, name, size + 1);
    }
}

char *spelling_nearest(const struct source *source, const char *name,
                       const char *meant)
{
    size_t length = strlen(name);
    struct nearest nearest = {.name = name, .far = length < 6 ? 4 : 6};
    if (length < 3 || length >= LONGEST)
        return NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        consider(&nearest, known[i], strlen(known[i]));
    const char *c = text_string(&source->code);
    while (*c) {
        size_t size = 0;
        while (source_names(c[size]))
            size++;
        if (size > 2 && !isdigit((unsigned char)*c))
            consider(&nearest, c, size);
        c += size > 0 ? size : 1;
    }
    bool likely = nearest.written < 2 || strcmp(nearest.best, meant) == 0;
    return *nearest.best && likely ? text_format("%s", nearest.best) : NULL;
}
