#include "draw.h"

#include "record.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { MOST_DRAWS = 32, SHOWN_SIZE = 40 };

/* What stands behind a word: whoever reads past its end is to find letters. */
enum { BEHIND_A_WORD = '?' };

/* A process runs one case, so what is drawn is the process's. */
static struct draw {
    const char *name;
    char shown[SHOWN_SIZE]; /* the value as it stands in C; a word in quotes */
    char word[SHOWN_SIZE];
} draws[MOST_DRAWS];

static int count; /* of those with a name: only they can be shown */
static int drawn;
static uint64_t state;

/* SplitMix64 (Steele, Lea, Flood 2014): small, and good from any seed. */
static uint64_t next_random(void)
{
    uint64_t z = state += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

void draw_begin(uint64_t seed, const char *name)
{
    state = seed;
    for (; *name; name++)
        state = (state ^ (unsigned char)*name) * 0x100000001B3u;
    count = drawn = 0;
}

int draw_count(void)
{
    return drawn;
}

static struct draw *new_draw(const char *name)
{
    if (count == MOST_DRAWS)
        record_event("The case draws too much: raise MOST_DRAWS in draw.c", "",
                     0);
    draws[count].name = name;
    return &draws[count++];
}

static int64_t between(int64_t low, int64_t high)
{
    uint64_t span = (uint64_t)high - (uint64_t)low + 1;
    uint64_t offset = span ? next_random() % span : next_random();
    return (int64_t)((uint64_t)low + offset);
}

int64_t draw_int(const char *name, int64_t low, int64_t high)
{
    int64_t value = between(low, high);
    drawn++;
    if (!*name)
        return value;
    struct draw *draw = new_draw(name);
    snprintf(draw->shown, sizeof draw->shown, "%lld", (long long)value);
    return value;
}

const char *draw_word(const char *name, int length)
{
    struct draw *draw = new_draw(name);
    drawn++;
    if (length > SHOWN_SIZE - 3)
        length = SHOWN_SIZE - 3;
    memset(draw->word, BEHIND_A_WORD, sizeof draw->word);
    for (int i = 0; i < length; i++)
        draw->word[i] = (char)('a' + between(0, 25));
    draw->word[length] = '\0';
    snprintf(draw->shown, sizeof draw->shown, "\"%.*s\"", length, draw->word);
    return draw->word;
}

static const struct draw *find(const char *name, size_t size)
{
    for (int i = 0; i < count; i++)
        if (strlen(draws[i].name) == size &&
            memcmp(draws[i].name, name, size) == 0)
            return &draws[i];
    return NULL;
}

static size_t word_size(const char *text)
{
    size_t size = 0;
    while (isalnum((unsigned char)text[size]) || text[size] == '_')
        size++;
    return size;
}

void draw_show(const char *text, char *buffer, size_t size)
{
    size_t at = 0;
    while (*text && at + 1 < size) {
        size_t length = word_size(text);
        const struct draw *draw = length ? find(text, length) : NULL;
        size_t step = length ? length : 1;
        int written =
            snprintf(buffer + at, size - at, "%.*s",
                     draw ? SHOWN_SIZE : (int)step, draw ? draw->shown : text);
        at += (size_t)written;
        text += step;
    }
    buffer[at < size ? at : size - 1] = '\0';
}
