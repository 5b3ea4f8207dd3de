/* Lesson: 02-my-range. On: stub.
 * Tries: to walk from its return address along the calls that follow, and to
 *   call what is found there as if it were record().
 * Must: get no point: what it makes the harness say is not what the reference
 *   showed. */
/* HERE: attempt.c */

#include <string.h>

typedef void recorder(int kind, int line, const char *text,
                      const char *observed, const char *detail);

static const unsigned char *next_call(const unsigned char *code, int skip)
{
    for (int i = 0; i < 400; i++, code++) {
        if (*code != 0xe8)
            continue;
        int32_t distance;
        memcpy(&distance, code + 1, sizeof distance);
        if (distance > -1000000 && distance < 1000000 && skip-- == 0)
            return code + 5 + distance;
    }
    return NULL;
}

static bool attempt(void)
{
    /* my_range() was called by a case, which calls harness_made() next. */
    const unsigned char *code = __builtin_extract_return_addr(
        __builtin_return_address(1) ? __builtin_return_address(1) : NULL);
    const unsigned char *made = code ? next_call(code, 0) : NULL;
    for (int i = 0; made && i < 4; i++) {
        const unsigned char *found = next_call(made, i);
        if (found)
            ((recorder *)(uintptr_t)found)('e', 6, "", "", "");
    }
    return false;
}
