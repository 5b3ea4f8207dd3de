#include "moment.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

enum { MONTHS_OF_YEAR = 12, LONGEST_WORD = 31, MOST_NUMBERS = 3 };

static const char *const months[][MONTHS_OF_YEAR] = {
#define MONTHS(...) {__VA_ARGS__},
#include "months.txt"
#undef MONTHS
};

/* What was seen of a moment so far. */
struct seen {
    int year, month, hour, minute, second; /* -1: not yet */
    bool whole;                            /* the month's name is not cut */
    bool odd;                              /* something contradicts */
    bool noon, midnight;                   /* PM, AM */
    int numbers[MOST_NUMBERS];             /* the others */
    size_t count;
    char between; /* the first two numbers, or the year and what follows */
};

/* The month, from 0, or -1. "nov" is one, too, but "jui" could be two. */
static int month_called(const char *word, bool *whole)
{
    size_t size = strlen(word);
    int found = -1;
    *whole = false;
    for (size_t l = 0; l < sizeof months / sizeof *months; l++)
        for (int m = 0; m < MONTHS_OF_YEAR && !*whole; m++) {
            if (size < 3 || strncasecmp(months[l][m], word, size) != 0)
                continue;
            *whole = strlen(months[l][m]) == size;
            found = found < 0 || found == m || *whole ? m : MONTHS_OF_YEAR;
        }
    return found == MONTHS_OF_YEAR ? -1 : found;
}

static void take_word(struct seen *seen, const char *word)
{
    bool whole;
    int month = month_called(word, &whole);
    if (seen->hour >= 0) {
        seen->midnight |= strcasecmp(word, "am") == 0;
        seen->noon |= strcasecmp(word, "pm") == 0;
    }
    if (month < 0 || (seen->whole && !whole))
        return;
    /* "mar", a Tuesday, means nothing beside "enero", and is odd beside "ene".
     */
    seen->odd |=
        seen->month >= 0 && seen->month != month && seen->whole == whole;
    seen->month = month;
    seen->whole = whole;
}

/* Is this a byte of a letter? Any that is not ASCII is taken for one, but for
 * the spaces U+00A0 and U+2000 to U+203F. */
static bool letter_at(const char *at)
{
    if (strncmp(at, "\xC2\xA0", 2) == 0 || strncmp(at, "\xE2\x80", 2) == 0)
        return false;
    return isalpha((unsigned char)*at) || (*at & 0x80);
}

/* How many bytes the space, or whatever else it is, has. */
static size_t space_at(const char *at)
{
    return *at == '\xE2' && at[1] && at[2] ? 3 : *at == '\xC2' && at[1] ? 2 : 1;
}

/* Behind "p. m.", as Spanish has it, also without the blank; or NULL. */
static const char *behind_half(const char *at)
{
    if (*at != 'a' && *at != 'p' && *at != 'A' && *at != 'P')
        return NULL;
    at += 1 + (at[1] == '.');
    at += *at == ' ' ? 1 : strncmp(at, "\xC2\xA0", 2) == 0 ? 2 : 0;
    if ((*at != 'm' && *at != 'M') || letter_at(at + 1))
        return NULL;
    return at + 1 + (at[1] == '.');
}

static const char *read_word(struct seen *seen, const char *at)
{
    const char *half = behind_half(at);
    if (half) {
        take_word(seen, *at == 'a' || *at == 'A' ? "am" : "pm");
        return half;
    }
    char word[LONGEST_WORD + 1];
    size_t size = 0;
    while (letter_at(at) || (*at == '.' && letter_at(at + 1))) {
        if (size < LONGEST_WORD && *at != '.')
            word[size++] = *at;
        at++;
    }
    word[size] = '\0';
    take_word(seen, word);
    return at;
}

static int number_at(const char *at, const char **end)
{
    int number = 0;
    for (*end = at; isdigit((unsigned char)**end); ++*end)
        number = number < 100000 ? number * 10 + (**end - '0') : number;
    return number;
}

/* "10:00", "10:00:30", "10h00"; `at` is where the minutes begin. */
static const char *read_clock(struct seen *seen, int hour, const char *at)
{
    const char *end;
    seen->odd |= seen->hour >= 0;
    seen->hour = hour;
    seen->minute = number_at(at, &end);
    if (*end == ':' && isdigit((unsigned char)end[1]))
        seen->second = number_at(end + 1, &end);
    return end;
}

/* "1000 AM": what a name of a file can't hold is left out of it. */
static bool is_clock_without_colon(int number, size_t digits, const char *end)
{
    end += *end == ' ';
    return (digits == 3 || digits == 4) && number < 1260 &&
           (strncasecmp(end, "am", 2) == 0 || strncasecmp(end, "pm", 2) == 0);
}

static const char *read_number(struct seen *seen, const char *at)
{
    const char *end;
    int number = number_at(at, &end);
    size_t digits = (size_t)(end - at);
    if ((*end == ':' || *end == 'h') && isdigit((unsigned char)end[1]))
        return read_clock(seen, number, end + 1);
    if (is_clock_without_colon(number, digits, end)) {
        seen->odd |= seen->hour >= 0;
        seen->hour = number / 100;
        seen->minute = number % 100;
    } else if (digits == 4 && number >= 1970 && number < 2200) {
        seen->odd |= seen->year >= 0;
        seen->year = number;
        if (seen->count == 0)
            seen->between = *end;
    } else if (seen->count < MOST_NUMBERS) {
        if (seen->count == 0 && seen->year < 0)
            seen->between = *end;
        seen->numbers[seen->count++] = number;
    }
    return end;
}

/* Which of two numbers is the month; -1: nobody can tell. "2026-11-20" has it
 * first, "20.11.2026" last, and "20/11/2026" can be either. */
static int month_among(const struct seen *seen, bool year_first)
{
    int one = seen->numbers[0], other = seen->numbers[1];
    if (seen->between == '-' || seen->between == '.' || year_first)
        return year_first ? 0 : 1;
    if (one > MONTHS_OF_YEAR || one == other)
        return 1;
    return other > MONTHS_OF_YEAR ? 0 : -1;
}

static int day_of(struct seen *seen, bool year_first)
{
    if (seen->month >= 0)
        return seen->count == 1 ? seen->numbers[0] : -1;
    int month = seen->count == 2 ? month_among(seen, year_first) : -1;
    if (month < 0 || seen->numbers[month] > MONTHS_OF_YEAR)
        return -1;
    seen->month = seen->numbers[month] - 1;
    return seen->numbers[1 - month];
}

static bool set_clock(const struct seen *seen, struct tm *clock)
{
    bool halves = seen->noon || seen->midnight;
    clock->tm_hour = seen->hour;
    clock->tm_min = seen->minute;
    clock->tm_sec = seen->second < 0 ? 0 : seen->second;
    if (halves && (seen->hour < 1 || seen->hour > 12))
        return false;
    if (halves)
        clock->tm_hour = seen->hour % 12 + (seen->noon ? 12 : 0);
    return clock->tm_hour < 24 && clock->tm_min < 60 && clock->tm_sec < 60 &&
           !(seen->noon && seen->midnight);
}

/* mktime() gives either of two moments, by what it was asked before. */
int64_t moment_of(struct tm clock, bool last)
{
    struct tm shown;
    clock.tm_isdst = -1;
    time_t moment = mktime(&clock);
    const time_t minute = last ? 60 : -60;
    for (int minutes = 30; minutes <= 60; minutes += 30) {
        time_t other = moment + minute * minutes;
        if (localtime_r(&other, &shown) && shown.tm_mday == clock.tm_mday &&
            shown.tm_hour == clock.tm_hour && shown.tm_min == clock.tm_min)
            return other;
    }
    return moment;
}

enum moment moment_read(const char *text, int64_t *seconds)
{
    struct seen seen = {-1, -1, -1, -1, -1, .count = 0};
    bool year_first = false;
    *seconds = -1;
    while (*text) {
        if (isdigit((unsigned char)*text))
            text = read_number(&seen, text);
        else if (letter_at(text))
            text = read_word(&seen, text);
        else
            text += space_at(text);
        year_first |= seen.year >= 0 && seen.count == 0;
    }
    if (seen.year < 0 || seen.hour < 0)
        return MOMENT_NONE;
    struct tm clock = {.tm_year = seen.year - 1900};
    int day = day_of(&seen, year_first);
    clock.tm_mon = seen.month;
    clock.tm_mday = day;
    if (seen.odd || day < 1 || seen.month < 0 || !set_clock(&seen, &clock))
        return MOMENT_UNREAD;
    time_t moment = (time_t)moment_of(clock, false);
    if (moment < 0 || !localtime_r(&moment, &clock) || clock.tm_mday != day)
        return MOMENT_UNREAD;
    *seconds = moment;
    return MOMENT_READ;
}
