/* Where the trace of a learner's program goes: into its records, line by line,
 * with a unit separator in place of each tab. */
#include "harness.h"
#include "record.h"
#include "trace.h"

#include <stdio.h>
#include <unistd.h>

void trace_put(const char *bytes, size_t size)
{
    static char line[1024];
    static size_t at;
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] == '\n') {
            line[at] = '\0';
            record(RECORD_TRACE, 0, line, "", "");
            at = 0;
        } else if (at < sizeof line - 1) {
            line[at++] = (char)(bytes[i] == '\t' ? '\x1f' : bytes[i]);
        }
    }
}

/* The system looks: what can't be read can't be written to a pipe. */
bool trace_may_read(const void *bytes, size_t size)
{
    static int ends[2] = {-1, -1};
    char back[256];
    if (!bytes || ledger_was_freed(bytes) || (ends[0] < 0 && pipe(ends) != 0))
        return false;
    for (const char *at = bytes; size > 0;) {
        size_t part = size < sizeof back ? size : sizeof back;
        if (write(ends[1], at, part) != (ssize_t)part)
            return false;
        if (read(ends[0], back, part) != (ssize_t)part)
            return false;
        at += part;
        size -= part;
    }
    return true;
}

int64_t trace_index(const struct iterator *it, bool *known)
{
    (void)it;
    *known = false;
    return 0;
}
