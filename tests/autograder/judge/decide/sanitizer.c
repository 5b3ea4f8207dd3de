#include "sanitizer.h"

#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The number after "path:" in a line, or 0. */
static int number_after(const char *text, const char *path)
{
    size_t size = strlen(path);
    for (const char *at = text; (at = strstr(at, path)); at += size)
        if (at[size] == ':')
            return atoi(at + size + 1);
    return 0;
}

/* The compiler reads the learner's file from its standard input. addr2line 2.40
 * gives that name for what comes before any code of a header. */
static int line_number(const char *text, const char *path)
{
    int line = number_after(text, path);
    return line ? line : number_after(text, "/<stdin>");
}

static void read_kind(const char *line, struct finding *finding)
{
    const char *kind = strstr(line, "AddressSanitizer: ");
    kind += strlen("AddressSanitizer: ");
    if (text_begins(kind, "attempting "))
        kind += strlen("attempting ");
    size_t size = strcspn(kind, " \n");
    snprintf(finding->kind, sizeof finding->kind, "%.*s", (int)size, kind);
    const char *address = strstr(line, "address 0x");
    if (address) {
        unsigned long long where = strtoull(address + 8, NULL, 16);
        finding->near_null = where < 4096;
    }
}

static void read_runtime_error(const char *line, const char *path,
                               struct finding *finding)
{
    const char *message = strstr(line, ": runtime error: ");
    snprintf(finding->kind, sizeof finding->kind, "undefined behavior");
    snprintf(finding->message, sizeof finding->message, "%s",
             message + strlen(": runtime error: "));
    finding->line = line_number(line, path);
}

static bool is_recursion(const struct finding *finding)
{
    return strcmp(finding->kind, "stack-overflow") == 0;
}

enum { MOST_CALLS = 128 };

/* The lines in which calls under way were made, with those outside as 0. */
struct calls {
    int lines[MOST_CALLS];
    int count;
};

static int most_of_a_line(const struct calls *calls)
{
    int most = 0;
    for (int i = 0; i < calls->count; i++) {
        int same = 0;
        for (int k = 0; k < calls->count; k++)
            same += calls->lines[k] == calls->lines[i];
        if (calls->lines[i] && same > most)
            most = same;
    }
    return most;
}

bool sanitizer_read(const char *text, const char *path, struct finding *finding)
{
    *finding = (struct finding){.kind = ""};
    char *copy = text_format("%s", text), *rest = copy, *line;
    bool is_second_frame = false;
    struct calls calls = {.count = 0};
    int *wanted = NULL; /* where the next frame of the learner's file goes */
    while ((line = text_line(&rest))) {
        if (!*finding->kind && strstr(line, ": runtime error: ")) {
            read_runtime_error(line, path, finding);
            wanted = finding->line ? NULL : &finding->line;
        } else if (!*finding->kind && strstr(line, "AddressSanitizer: ")) {
            read_kind(line, finding);
            wanted = &finding->line;
        } else if (strstr(line, "WRITE of size") ||
                   strstr(line, "caused by a WRITE")) {
            finding->writes = true;
        } else if (text_begins(line, "freed by")) {
            wanted = &finding->freed_line;
        } else if (strstr(line, "allocated by")) {
            wanted = &finding->made_line;
        }
        if (wanted == &finding->line && strstr(line, "    #") &&
            calls.count < MOST_CALLS)
            calls.lines[calls.count++] = line_number(line, path);
        if (wanted && !*wanted && strstr(line, "    #"))
            *wanted = line_number(line, path);
        /* Where exactly the stack ends is chance; who called is not. */
        if (finding->line && !is_second_frame && is_recursion(finding)) {
            is_second_frame = true;
            finding->line = 0;
        }
    }
    free(copy);
    finding->calls = most_of_a_line(&calls);
    return *finding->kind != '\0';
}
