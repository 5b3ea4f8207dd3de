/* Files as sets of runs of tokens, as programs that look for plagiarism do it:
 * names become their order of appearance within the run, so that renaming
 * changes nothing. */
#include "similarity.h"

#include "judge/decide/fail.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A run's length in tokens, and how many runs of one's own it takes to tell. */
enum { RUN = 9, LEAST = 24 };

struct token {
    const char *text;
    size_t size;
    bool is_name;
};

struct tokens {
    struct token *at;
    size_t count, capacity;
};

/* Sorted, without doubles. */
struct runs {
    uint64_t *at;
    size_t count;
};

static bool is_name(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static size_t comment_size(const char *c)
{
    if (c[0] == '/' && c[1] == '/')
        return strcspn(c, "\n");
    if (c[0] != '/' || c[1] != '*')
        return 0;
    const char *end = strstr(c + 2, "*/");
    return end ? (size_t)(end + 2 - c) : strlen(c);
}

static void add_token(struct tokens *tokens, struct token token)
{
    tokens->at =
        grow(tokens->at, tokens->count, &tokens->capacity, sizeof *tokens->at);
    tokens->at[tokens->count++] = token;
}

static struct tokens cut(const struct text *text)
{
    struct tokens tokens = {0};
    for (const char *c = text_string(text); *c;) {
        size_t size = comment_size(c);
        if (size == 0 && !isspace((unsigned char)*c)) {
            while (is_name(c[size]))
                size++;
            add_token(&tokens, (struct token){.text = c,
                                              .size = size ? size : 1,
                                              .is_name = size > 0});
        }
        c += size ? size : 1;
    }
    return tokens;
}

static uint64_t mix(uint64_t hash, uint64_t next)
{
    return (hash ^ next) * 0x100000001B3u;
}

/* Keywords stay as they are, and so do the names that are the lesson's or the
 * protocol's: those with an underscore or a capital, which renaming spares. */
static bool stays(const struct token *token)
{
    static const char *const words[] = {"if",    "else",   "for",
                                        "while", "return", "switch",
                                        "case",  "break",  "struct"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == token->size &&
            memcmp(words[i], token->text, token->size) == 0)
            return true;
    return !token->is_name || isdigit((unsigned char)*token->text) ||
           memchr(token->text, '_', token->size);
}

static uint64_t hash_run(const struct token *run)
{
    uint64_t hash = 0xCBF29CE484222325u;
    for (size_t i = 0; i < RUN; i++) {
        size_t first = 0;
        while (first < i &&
               (run[first].size != run[i].size ||
                memcmp(run[first].text, run[i].text, run[i].size) != 0))
            first++;
        if (!stays(&run[i])) {
            hash = mix(hash, 1000 + first);
            continue;
        }
        for (size_t c = 0; c < run[i].size; c++)
            hash = mix(hash, (unsigned char)run[i].text[c]);
    }
    return hash;
}

static int compare(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

static bool have(const struct runs *runs, uint64_t hash)
{
    return runs->count &&
           bsearch(&hash, runs->at, runs->count, sizeof *runs->at, compare);
}

/* The runs of a text, without those in `known`. */
static struct runs runs_of(const struct text *text, const struct runs *known)
{
    struct tokens tokens = cut(text);
    struct runs runs = {.at = must(calloc(tokens.count + 1, sizeof *runs.at))};
    for (size_t i = 0; i + RUN <= tokens.count; i++) {
        uint64_t hash = hash_run(&tokens.at[i]);
        if (!known || !have(known, hash))
            runs.at[runs.count++] = hash;
    }
    qsort(runs.at, runs.count, sizeof *runs.at, compare);
    size_t kept = 0;
    for (size_t i = 0; i < runs.count; i++)
        if (kept == 0 || runs.at[kept - 1] != runs.at[i])
            runs.at[kept++] = runs.at[i];
    runs.count = kept;
    free(tokens.at);
    return runs;
}

int similarity(const struct text *submission, const struct text *solution,
               const struct text *stub)
{
    struct runs known = runs_of(stub, NULL);
    struct runs ours = runs_of(solution, &known);
    struct runs theirs = runs_of(submission, &known);
    size_t both = 0, larger = ours.count;
    for (size_t i = 0; i < theirs.count; i++)
        both += have(&ours, theirs.at[i]);
    if (theirs.count > larger)
        larger = theirs.count;
    int percent = larger >= LEAST ? (int)(100 * both / larger) : 0;
    free(known.at);
    free(ours.at);
    free(theirs.at);
    return percent;
}
