#include "seen.h"

#include "memory.h"
#include "typed.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* How much of an unreadable line is kept; with how many of them, at the start
 * of a log, other formats are tried. */
enum { MOST_KEPT = 200, MOST_TRIED = 100 };

int64_t seen_unreadable(const struct seen *seen)
{
    int64_t unreadable = 0;
    for (int step = LOG_HOST; step < LOG_STEPS; step++)
        unreadable += seen->steps[step];
    return unreadable;
}

bool seen_nothing(const struct seen *seen)
{
    return seen->steps[LOG_PARSED] == 0 && seen->lines > seen->steps[LOG_BLANK];
}

static void keep(struct unreadables *kept, const struct seen *seen,
                 struct slice line, int step)
{
    /* A power of two: that is when there is no room left. */
    if ((kept->count & (kept->count - 1)) == 0)
        kept->lines = memory_resize(kept->lines, 2 * ((size_t)kept->count + 1) *
                                                     sizeof *kept->lines);
    struct unreadable *added = &kept->lines[kept->count++];
    *added = (struct unreadable){.path = seen->path,
                                 .number = seen->lines,
                                 .step = step,
                                 .cut = line.size > MOST_KEPT};
    text_add(&added->text,
             slice_part(line, 0, added->cut ? MOST_KEPT : line.size));
}

void seen_note(struct seen *seen, struct value line, int step,
               const struct format *tried, struct unreadables *kept)
{
    if (seen->first == 0 && step != LOG_OTHER) {
        seen->first = seen->lines;
        seen->first_step = step;
    }
    int64_t tried_on = seen_unreadable(seen) + seen->steps[LOG_OTHER];
    if (!seen->format && tried_on <= MOST_TRIED)
        seen->format = format_that_reads(line, tried);
    if (seen->lines == 1)
        seen->foreign = foreign_kind(slice_of(line));
    if (step != LOG_OTHER && kept->count < kept->most)
        keep(kept, seen, slice_of(line), step);
}

/* What is expected where a step failed. */
static const char *expected(int step)
{
    static const char *const texts[LOG_STEPS] = {
        [LOG_HOST] = "it begins with a space",
        [LOG_IDENT] = "there is no second word",
        [LOG_USER] = "there is no third word and [",
        [LOG_TIME] = "it is not as in [14/Feb/2025:10:35:00 -0700]",
        [LOG_REQUEST] = "it does not stand in quotes behind the time",
        [LOG_STATUS] = "it is no number from 100 to 599 behind the request"};
    return texts[step] ? texts[step] : "it is not as it should be";
}

/* How many lines could not be read, and why not the first. */
static void tell_reason(const struct seen *seen, int64_t unreadable)
{
    fprintf(stderr,
            "%" PRId64 " of %" PRId64 " lines could not be read. The first is "
            "line %" PRId64 ": its %s (%s).",
            unreadable, seen->lines, seen->first,
            log_step_name((enum log_step)seen->first_step),
            expected(seen->first_step));
}

static void tell_what_to_type(const struct seen *seen)
{
    const char *names = seen->format->names;
    fputs(" Type: ", stderr);
    typed_print_path(typed_program());
    fprintf(stderr, " --format %.*s ", (int)strcspn(names, " "), names);
    typed_print_path(seen->path);
}

void seen_tell(const struct seen *seen, const struct unreadables *kept)
{
    int64_t unreadable = seen_unreadable(seen);
    bool nothing = seen_nothing(seen);
    if (nothing && seen->foreign) {
        foreign_tell(seen->foreign, seen->path);
        return;
    }
    if (unreadable == 0 && !nothing)
        return;
    fprintf(stderr, "logreport: %s: ", log_name(seen->path));
    if (unreadable > 0)
        tell_reason(seen, unreadable);
    else
        fprintf(stderr, "none of its %" PRId64 " lines is a request.",
                seen->lines);
    if (seen->format)
        tell_what_to_type(seen);
    else if (unreadable > 0 && kept->most == 0)
        fprintf(stderr, " To see it: --invalid 1");
    fputc('\n', stderr);
}

void unreadables_print(const struct unreadables *kept)
{
    printf("Lines That Could Not Be Read:\n");
    for (int64_t i = 0; i < kept->count; i++) {
        const struct unreadable *line = &kept->lines[i];
        text_print_safely(
            (struct slice){.bytes = line->path, .size = strlen(line->path)});
        printf(":%" PRId64 ": %s: ", line->number,
               log_step_name((enum log_step)line->step));
        text_print_safely(text_slice(&line->text));
        printf(line->cut ? "...\n" : "\n");
    }
}

void unreadables_free(struct unreadables *kept)
{
    for (int64_t i = 0; i < kept->count; i++)
        text_free(&kept->lines[i].text);
    memory_free(kept->lines);
    *kept = (struct unreadables){0};
}
