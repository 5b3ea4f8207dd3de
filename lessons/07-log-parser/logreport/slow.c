#include "slow.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static bool is(struct slice text, const char *word)
{
    return text.size == strlen(word) &&
           memcmp(text.bytes, word, text.size) == 0;
}

/* What stands behind the last `byte`, or all of it. */
static struct slice behind_last(struct slice text, char byte)
{
    size_t at = text.size;
    while (at > 0 && text.bytes[at - 1] != byte)
        at--;
    return slice_part(text, at, text.size);
}

/* `number` times `unit`, in microseconds; what is too large is INT64_MAX. The
 * digits behind a decimal point count down to a microsecond. */
static int64_t microseconds(struct slice number, int64_t unit)
{
    const char *point =
        number.size > 0 ? memchr(number.bytes, '.', number.size) : NULL;
    size_t whole_size = point ? (size_t)(point - number.bytes) : number.size;
    int64_t whole = log_number(slice_part(number, 0, whole_size));
    if (whole < 0)
        return -1;
    int64_t result = whole > INT64_MAX / unit ? INT64_MAX : whole * unit;
    if (!point)
        return result;
    struct slice digits = slice_part(number, whole_size + 1, number.size);
    if (log_number(digits) < 0)
        return -1;
    for (size_t i = 0; i < digits.size; i++) {
        unit /= 10;
        int64_t part = (digits.bytes[i] - '0') * unit;
        result = result > INT64_MAX - part ? INT64_MAX : result + part;
    }
    return result;
}

static const struct {
    const char *name;
    enum slow_unit unit;
    int64_t size; /* in microseconds */
} units[] = {{"us", SLOW_MICROSECONDS, 1},
             {"ms", SLOW_MILLISECONDS, 1000},
             {"s", SLOW_SECONDS, 1000000}};

enum { UNITS = sizeof units / sizeof *units };

int64_t slow_limit(const char *text)
{
    struct slice number = {.bytes = text, .size = strlen(text)};
    int64_t limit = log_number(number);
    if (limit >= 0)
        return limit > INT64_MAX / 1000 ? -1 : limit * 1000;
    size_t digits = strspn(text, "0123456789.");
    struct slice unit = slice_part(number, digits, number.size);
    number.size = digits;
    for (int i = 0; i < UNITS; i++)
        if (is(unit, units[i].name))
            limit = microseconds(number, units[i].size);
    return limit == INT64_MAX ? -1 : limit;
}

/* What servers call it, and what that is. */
static const struct {
    const char *name;
    enum slow_unit unit;
} known[] = {{"last", SLOW_BY_LOOK},
             {"%D", SLOW_MICROSECONDS},
             {"%T", SLOW_SECONDS},
             {"%{us}T", SLOW_MICROSECONDS},
             {"%{ms}T", SLOW_MILLISECONDS},
             {"%{s}T", SLOW_SECONDS},
             {"$request_time", SLOW_SECONDS},
             {"$upstream_response_time", SLOW_SECONDS}};

bool slow_read_field(const char *text, struct slow_field *field)
{
    struct slice name = {.bytes = text, .size = strlen(text)};
    struct slice unit = behind_last(name, ':');
    *field = (struct slow_field){.unit = SLOW_BY_LOOK};
    if (unit.size < name.size) {
        name.size -= unit.size + 1;
        for (int i = 0; i < UNITS; i++)
            if (is(unit, units[i].name))
                field->unit = units[i].unit;
        if (field->unit == SLOW_BY_LOOK)
            return false;
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (is(name, known[i].name)) {
            if (field->unit == SLOW_BY_LOOK)
                field->unit = known[i].unit;
            return true;
        }
    field->place = log_number(name);
    if (field->place < 0)
        field->name = name;
    bool odd = name.size == 0 || name.bytes[0] == '%' || name.bytes[0] == '$' ||
               name.bytes[0] == '-';
    return !odd && field->place != 0 && !memchr(name.bytes, ' ', name.size);
}

/* The next field: a word, or what stands between quotes. `*rest` is what
 * follows then. Empty at the end. */
static struct slice next_field(struct slice *rest)
{
    size_t from = 0;
    while (from < rest->size && rest->bytes[from] == ' ')
        from++;
    bool quoted = from < rest->size && rest->bytes[from] == '"';
    size_t to = quoted ? from + 1 : from;
    while (to < rest->size && rest->bytes[to] != (quoted ? '"' : ' '))
        to += quoted && rest->bytes[to] == '\\' ? 2 : 1;
    if (to > rest->size)
        to = rest->size;
    struct slice field = slice_part(*rest, quoted ? from + 1 : from, to);
    to += quoted && to < rest->size;
    *rest = slice_part(*rest, to, rest->size);
    return field;
}

/* `0.5` of `rt=0.5` or `rt="0.5"`. */
static bool is_named(struct slice field, struct slice name, struct slice *value)
{
    if (field.size <= name.size || field.bytes[name.size] != '=' ||
        memcmp(field.bytes, name.bytes, name.size) != 0)
        return false;
    *value = slice_part(field, name.size + 1, field.size);
    if (value->size >= 2 && value->bytes[0] == '"' &&
        value->bytes[value->size - 1] == '"')
        *value = slice_part(*value, 1, value->size - 1);
    return true;
}

static struct slice find_field(struct slice rest,
                               const struct slow_field *wanted)
{
    struct slice found = {.bytes = rest.bytes, .size = 0}, value;
    if (wanted->place < 0) { /* by name: the last one counts */
        while (rest.size > 0)
            if (is_named(next_field(&rest), wanted->name, &value))
                found = value;
        return found;
    }
    for (int64_t place = 0; place < wanted->place && rest.size > 0; place++)
        found = next_field(&rest);
    return found;
}

int64_t slow_duration(const struct log_line *fields,
                      const struct slow_field *field)
{
    struct slice text = field->place == 0 ? behind_last(fields->rest, ' ')
                                          : find_field(fields->rest, field);
    bool decimal = text.size > 0 && memchr(text.bytes, '.', text.size);
    enum slow_unit unit = field->unit != SLOW_BY_LOOK ? field->unit
                          : decimal                   ? SLOW_SECONDS
                                                      : SLOW_MICROSECONDS;
    for (int i = 0; i < UNITS; i++)
        if (units[i].unit == unit)
            return microseconds(text, units[i].size);
    return -1;
}

struct slice slow_line(struct slice line, const struct log_line *fields,
                       int64_t duration, struct text *text)
{
    char number[32];
    if (log_number(behind_last(fields->rest, ' ')) == duration)
        return line;
    size_t size = (size_t)(fields->size.bytes + fields->size.size - line.bytes);
    text->size = 0;
    text_add(text, slice_part(line, 0, size));
    if (duration >= 0) {
        snprintf(number, sizeof number, " %" PRId64, duration);
        text_add_string(text, number);
    }
    return text_slice(text);
}
