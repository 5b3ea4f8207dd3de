#include "name_search.h"

#include "plain_name.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { MOST_SHOWN = 5 };

/* Small letters without accents, as many type a name. */
static char *bare(const char *name)
{
    utf8proc_uint8_t *bare = NULL;
    utf8proc_ssize_t size =
        utf8proc_map((const utf8proc_uint8_t *)name, 0, &bare,
                     UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                         UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
    return size < 0 ? plain_name(name) : (char *)bare;
}

/* How many words of `from` are in `text`? `*all` says whether that is each. */
static size_t words_in(const char *text, const char *from, bool *all)
{
    char *words = text_format("%s", from), *rest = words, *word;
    size_t found = 0;
    *all = true;
    while ((word = strsep(&rest, " ,;\t"))) {
        bool is = *word && strstr(text, word);
        found += is;
        *all &= is || !*word;
    }
    free(words);
    return found;
}

static enum name_fit fit_of_words(const char *name, const char *typed)
{
    char *has = bare(name), *wanted = bare(typed);
    bool all, ignored;
    size_t found = words_in(has, wanted, &all);
    enum name_fit fit = found && all ? FITS_ALL_WORDS
                        : found || words_in(wanted, has, &ignored) ? FITS_A_WORD
                                                                   : FITS_NOT;
    free(has);
    free(wanted);
    return fit;
}

static enum name_fit fit_of(const char *name, const char *typed)
{
    if (!*name)
        return FITS_NOT;
    if (strcmp(name, typed) == 0)
        return FITS;
    char *plain = plain_name(name), *wanted = plain_name(typed);
    bool same = *wanted && strcmp(plain, wanted) == 0;
    free(plain);
    free(wanted);
    return same ? FITS_LOOSELY : fit_of_words(name, typed);
}

bool name_search_try(struct name_search *search, const char *name,
                     const char *number, const char *team)
{
    enum name_fit fit = fit_of(name, search->typed);
    enum name_fit as_team = fit_of(team, search->typed);
    if (as_team > fit)
        fit = as_team;
    if (*number && strcmp(number, search->typed) == 0)
        fit = FITS;
    if (fit == FITS_NOT || fit < search->fit)
        return false;
    if (fit > search->fit) {
        text_free(&search->found);
        search->fit = fit;
        search->count = 0;
    }
    if (search->count++ < MOST_SHOWN)
        text_addf(&search->found, "\n  %s%s%s", name,
                  *number ? ", number " : "", number);
    else if (search->count == MOST_SHOWN + 1)
        text_addf(&search->found, "\n  ...");
    return true;
}
