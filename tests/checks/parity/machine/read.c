/* Reads a script: words and what stands behind them, one statement a line.
 *
 *     $a  a variable or a container    n      None
 *     #5  a number                     i5     an int, f0x1p-1 a float
 *     (i1,n)  a pair                   s6162  a string, e... an error, in hex
 */
#include "machine.h"

#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_TEXT = 1 << 16, LINE_SIZE = 1 << 14, DEEPEST = 4 };

static enum code code_of(const char *word)
{
    static const char *const words[END + 1] = {
        "",       "yield", "item",  "catch", "from", "loop",
        "return", "raise", "break", "main",  "end",
    };
    for (int code = YIELD; code <= END; code++)
        if (strcmp(word, words[code]) == 0)
            return (enum code)code;
    bool opens = strcmp(word, "def") == 0 || strcmp(word, "cleanup") == 0;
    return opens ? OPENS : PLAIN;
}

/* Room for `size` bytes of the scene's own, as long as the program runs. */
static void *room(struct scene *scene, size_t size)
{
    size_t at = (scene->used + 15) & ~(size_t)15;
    if (at + size > MOST_TEXT)
        fatal("a script is too long");
    scene->used = at + size;
    return scene->texts + at;
}

static char *read_hex(struct scene *scene, const char **text, size_t *size)
{
    const char *hex = *text;
    *size = strspn(hex, "0123456789abcdef") / 2;
    char *bytes = room(scene, *size + 1);
    for (size_t i = 0; i < *size; i++) {
        char digits[3] = {hex[2 * i], hex[2 * i + 1], '\0'};
        bytes[i] = (char)strtol(digits, NULL, 16);
    }
    bytes[*size] = '\0';
    *text = hex + 2 * *size;
    return bytes;
}

static struct value read_value(struct scene *scene, const char **text);

static struct value read_pair(struct scene *scene, const char **text)
{
    struct value *pair = room(scene, 2 * sizeof *pair);
    for (int i = 0; i < 2; i++) {
        pair[i] = read_value(scene, text);
        ++*text; /* the comma, and then the bracket */
    }
    return value_pair(pair);
}

static struct value read_value(struct scene *scene, const char **text)
{
    char *bytes, *rest;
    size_t size;
    struct value value;
    switch (*(*text)++) {
    case 'i':
        value = value_int(strtoll(*text, &rest, 10));
        *text = rest;
        return value;
    case 'f':
        value = value_real(strtod(*text, &rest));
        *text = rest;
        return value;
    case 's':
        bytes = read_hex(scene, text, &size);
        return value_bytes(bytes, (uint32_t)size);
    case 'e':
        bytes = read_hex(scene, text, &size);
        return value_error_text(bytes, strcspn(bytes, ":"));
    case '(':
        return read_pair(scene, text);
    default:
        return value_none();
    }
}

static void read_line(struct scene *scene, char *line)
{
    struct statement *now = &scene->statement[scene->statements++];
    memset(now, 0, sizeof *now);
    int places = 0, numbers = 0;
    char *rest = NULL, *text = strtok_r(line, " \n", &rest);
    if (!text || scene->statements == MOST_STATEMENTS)
        fatal("this script can't be read");
    snprintf(now->word, sizeof now->word, "%s", text);
    now->code = code_of(text);
    while ((text = strtok_r(NULL, " \n", &rest))) {
        const char *at = text;
        if (*text == '$' && places < 4)
            now->place[places++] = text[1];
        else if (*text == '#' && numbers < 4)
            now->number[numbers++] = strtoll(text + 1, NULL, 10);
        else if (now->values < MOST_VALUES)
            now->value[now->values++] = read_value(scene, &at);
    }
}

/* Where a block begins that the machine looks for by its name. */
static void note_block(struct scene *scene, int at)
{
    const struct statement *now = &scene->statement[at];
    if (now->word[0] == 'd')
        scene->body[now->number[0]] = at;
    else if (now->word[0] == 'c')
        scene->cleanup[now->number[0]] = at;
    else
        scene->main = at;
}

bool read_program(struct scene *scene, long *number)
{
    static char line[LINE_SIZE];
    int open[DEEPEST], depth = 0;
    if (!fgets(line, sizeof line, stdin) ||
        sscanf(line, "program %ld", number) != 1)
        return false;
    scene->statements = 1; /* 0 stands for none */
    scene->used = 0;
    memset(scene->body, 0, sizeof scene->body);
    memset(scene->cleanup, 0, sizeof scene->cleanup);
    while (fgets(line, sizeof line, stdin) && strcmp(line, "done\n") != 0) {
        int at = scene->statements;
        read_line(scene, line);
        enum code code = scene->statement[at].code;
        if (code == OPENS)
            note_block(scene, at);
        if ((code == OPENS || code == LOOP) && depth < DEEPEST)
            open[depth++] = at;
        else if (code == END && depth > 0)
            scene->statement[open[--depth]].end = at;
    }
    return true;
}
