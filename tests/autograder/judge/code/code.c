#include "code.h"

#include "judge/decide/source.h"

#include <ctype.h>
#include <string.h>

const char *code_skip(const char *c)
{
    while (isspace((unsigned char)*c))
        c++;
    return c;
}

const char *code_skip_to(const char *c, const char *end)
{
    while (c < end && isspace((unsigned char)*c))
        c++;
    return c;
}

const char *code_before(const char *c, const char *start)
{
    while (c > start && isspace((unsigned char)c[-1]))
        c--;
    return c > start ? c - 1 : NULL;
}

const char *code_close(const char *open, const char *end)
{
    int depth = 0;
    for (; open < end; open++) {
        depth += (*open == '(' || *open == '[' || *open == '{') -
                 (*open == ')' || *open == ']' || *open == '}');
        if (depth <= 0)
            break;
    }
    return open;
}

bool code_is_word(const char *c, const char *word)
{
    return text_begins(c, word) && !source_names(c[strlen(word)]);
}

const char *code_one_of(const char *c, const char *const *words)
{
    while (*words && !code_is_word(c, *words))
        words++;
    return *words;
}

const char *code_word_end(const char *c)
{
    while (source_names(*c))
        c++;
    return c;
}

const char *code_open(const char *c, const char *end)
{
    const char *open = code_skip_to(code_word_end(c), end);
    return open < end && *open == '(' ? open : end;
}

const char *code_until(const char *c, const char *close, char mark)
{
    while (c < close && *c != mark)
        c = (strchr("([{", *c) ? code_close(c, close) : c) + 1;
    return c < close ? c : close;
}

const char *code_next_word(const char *from, const char *end, size_t *size)
{
    while (from < end && !source_names(*from))
        from++;
    const char *word = from;
    while (from < end && source_names(*from))
        from++;
    *size = (size_t)(from - word);
    return *size > 0 ? word : NULL;
}

const char *code_find_word(const char *from, const char *end, const char *word)
{
    size_t size, wanted = strlen(word);
    for (; (from = code_next_word(from, end, &size)); from += size)
        if (size == wanted && memcmp(from, word, size) == 0)
            return from;
    return NULL;
}

const char *code_name_before(const char *c, const char *start, size_t *size)
{
    while (c > start && !source_names(c[-1]))
        c--;
    const char *name = c;
    while (name > start && source_names(name[-1]))
        name--;
    *size = (size_t)(c - name);
    return name;
}

size_t code_indent(const char *c, const char *start)
{
    while (c > start && c[-1] != '\n')
        c--;
    return strspn(c, " \t");
}
