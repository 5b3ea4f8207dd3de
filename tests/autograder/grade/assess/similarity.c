/* Files as sets of runs of tokens, as programs that look for plagiarism do it:
 * names become their order of appearance within the run, so that renaming
 * changes nothing. */
#include "similarity.h"

#include "judge/decide/fail.h"

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A run's length in tokens, and how many runs of its own a solution has at
 * least. */
enum { RUN = 7, LEAST = 24 };

struct token {
    const char *text;
    size_t size;
    bool is_name;
};

struct tokens {
    struct token *at;
    size_t count, capacity;
};

/* Of runs, or of names: sorted, without doubles. */
struct hashes {
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

static uint64_t hash_token(uint64_t hash, const struct token *token)
{
    for (size_t i = 0; i < token->size; i++)
        hash = mix(hash, (unsigned char)token->text[i]);
    return hash;
}

static int compare(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

static bool have(const struct hashes *hashes, uint64_t hash)
{
    return hashes->count && bsearch(&hash, hashes->at, hashes->count,
                                    sizeof *hashes->at, compare);
}

static void sort(struct hashes *hashes)
{
    qsort(hashes->at, hashes->count, sizeof *hashes->at, compare);
    size_t kept = 0;
    for (size_t i = 0; i < hashes->count; i++)
        if (kept == 0 || hashes->at[kept - 1] != hashes->at[i])
            hashes->at[kept++] = hashes->at[i];
    hashes->count = kept;
}

/* The names in the solution that are the lesson's or the protocol's: those with
 * an underscore. */
static struct hashes names_of(const struct text *solution)
{
    struct tokens tokens = cut(solution);
    struct hashes names = {
        .at = must(calloc(tokens.count + 1, sizeof *names.at))};
    for (size_t i = 0; i < tokens.count; i++)
        if (memchr(tokens.at[i].text, '_', tokens.at[i].size))
            names.at[names.count++] = hash_token(0, &tokens.at[i]);
    sort(&names);
    free(tokens.at);
    return names;
}

/* Keywords stay as they are, and so do those names. */
static bool stays(const struct token *token, const struct hashes *names)
{
    static const char *const words[] = {"if",    "else",   "for",
                                        "while", "return", "switch",
                                        "case",  "break",  "struct"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == token->size &&
            memcmp(words[i], token->text, token->size) == 0)
            return true;
    return !token->is_name || isdigit((unsigned char)*token->text) ||
           have(names, hash_token(0, token));
}

static uint64_t hash_run(const struct token *run, const struct hashes *names)
{
    uint64_t hash = 0xCBF29CE484222325u;
    for (size_t i = 0; i < RUN; i++) {
        size_t first = 0;
        while (first < i &&
               (run[first].size != run[i].size ||
                memcmp(run[first].text, run[i].text, run[i].size) != 0))
            first++;
        hash = stays(&run[i], names) ? hash_token(hash, &run[i])
                                     : mix(hash, 1000 + first);
    }
    return hash;
}

/* The runs of a text, without those in `known`. */
static struct hashes runs_of(const struct text *text,
                             const struct hashes *names,
                             const struct hashes *known)
{
    struct tokens tokens = cut(text);
    struct hashes runs = {.at =
                              must(calloc(tokens.count + 1, sizeof *runs.at))};
    for (size_t i = 0; i + RUN <= tokens.count; i++) {
        uint64_t hash = hash_run(&tokens.at[i], names);
        if (!known || !have(known, hash))
            runs.at[runs.count++] = hash;
    }
    sort(&runs);
    free(tokens.at);
    return runs;
}

int similarity(const struct text *submission, const struct text *solution,
               const struct text *stub)
{
    struct hashes names = names_of(solution);
    struct hashes known = runs_of(stub, &names, NULL);
    struct hashes ours = runs_of(solution, &names, &known);
    struct hashes theirs = runs_of(submission, &names, NULL);
    size_t both = 0;
    for (size_t i = 0; i < ours.count; i++)
        both += have(&theirs, ours.at[i]);
    int percent = ours.count >= LEAST ? (int)(100 * both / ours.count) : 0;
    free(names.at);
    free(known.at);
    free(ours.at);
    free(theirs.at);
    return percent;
}
