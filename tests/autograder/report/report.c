#include "report.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "report/formats/format.h"
#include "result_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where a report goes: stdout, or a new file that takes the old one's place. */
struct target {
    const char *path;
    char *new_path; /* NULL if it is written in place */
    FILE *out;
};

/* A device or a pipe is written to, and not replaced by a file. */
static bool is_special(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && !S_ISREG(status.st_mode);
}

static bool target_open(struct target *target, const char *path)
{
    *target = (struct target){.path = path, .out = stdout};
    if (!path)
        return true;
    if (is_special(path)) {
        target->out = fopen(path, "wb");
    } else {
        target->new_path = text_format("%s.new-XXXXXX", path);
        int fd = mkstemp(target->new_path);
        mode_t mask = umask(0);
        umask(mask);
        if (fd >= 0)
            (void)!fchmod(fd, 0666 & ~mask);
        target->out = fd >= 0 ? fdopen(fd, "wb") : NULL;
    }
    if (target->out)
        return true;
    say("%s cannot be written: %s.", path, strerror(errno));
    free(target->new_path);
    return false;
}

static bool target_close(struct target *target, bool good)
{
    errno = 0;
    bool written = fflush(target->out) == 0 && !ferror(target->out);
    if (target->path)
        written = fclose(target->out) == 0 && written;
    if (target->new_path && good && written)
        written = rename(target->new_path, target->path) == 0;
    if (good && !written)
        say("The report could not be written to %s: %s.",
            target->path ? target->path : "the output", strerror(errno));
    if (target->new_path && !(good && written))
        unlink(target->new_path);
    free(target->new_path);
    return good && written;
}

static bool count(void *context, const json_t *submission)
{
    struct report *report = context;
    report->submissions++;
    if (report->format->count)
        report->format->count(report, submission);
    return true;
}

static bool print(void *context, const json_t *submission)
{
    struct report *report = context;
    report->format->submission(report, submission);
    return true;
}

/* What stands in the way of a report; the caller frees it. */
static char *obstacle(const struct report *report)
{
    const struct format *format = report->format;
    if (format->for_one && report->submissions != 1)
        return text_format(
            "The format %s is for one submission, and here are %ld.\nFor a "
            "class, use csv, json or html.",
            format->name, report->submissions);
    return format->refuse ? format->refuse(report) : NULL;
}

static bool write_sweeps(struct result_file *file, struct report *report)
{
    const struct format *format = report->format;
    int sweeps = format->sweeps ? format->sweeps : 1;
    bool good = true;
    for (report->sweep = 0; good && report->sweep < sweeps; report->sweep++) {
        if (format->begin)
            format->begin(report);
        good = result_file_each(file, print, report);
        if (good && format->end)
            format->end(report);
    }
    return good;
}

static bool write_report(struct result_file *file, struct report *report,
                         const char *out_path)
{
    if (!result_file_each(file, count, report))
        return false;
    char *refusal = obstacle(report);
    if (refusal) {
        fprintf(stderr, "%s\n", refusal);
        free(refusal);
        return false;
    }
    struct target target;
    if (!target_open(&target, out_path))
        return false;
    report->out = target.out;
    return target_close(&target, write_sweeps(file, report));
}

/* NULL if there is none of that name, which was said. */
static const struct format *find_format(const char *name)
{
    const struct format *format = format_find(name);
    if (!format) {
        char *names = format_names();
        fprintf(stderr, "There is no format '%s'. The formats are: %s.\n", name,
                names);
        free(names);
    }
    return format;
}

enum report_status report_check(const char *format_name)
{
    return find_format(format_name) ? REPORT_DONE : REPORT_NONE;
}

void report_formats(FILE *out)
{
    for (const struct format *const *one = format_list(); *one; one++)
        fprintf(out, "%s\t%s\n", (*one)->name, (*one)->what);
}

enum report_status report_write(const char *results_path,
                                const char *format_name, const char *out_path,
                                const struct report_options *options)
{
    const struct format *format = find_format(format_name);
    struct result_file file;
    if (!format || !result_file_open(&file, results_path))
        return REPORT_NONE;
    struct report report = {.head = file.head,
                            .lessons = result_array(file.head, KEY_LESSONS),
                            .state = must(calloc(1, format->state + 1)),
                            .format = format,
                            .options = options};
    if (format->prepare)
        format->prepare(&report);
    bool good = write_report(&file, &report, out_path);
    if (good && result_true(file.head, KEY_UNSAFE))
        fprintf(stderr, "UNSAFE: these submissions ran without confinement. "
                        "Trust no point of them.\n");
    if (format->release)
        format->release(&report);
    free(report.state);
    result_file_close(&file);
    return good ? REPORT_DONE : REPORT_NONE;
}
