/**
 * @file
 * Lists what collect.h finds in a path, for check.py: the number of
 * submissions, then a JSON object a line for each.
 *
 *     list_submissions PATH WORK_FOLDER [--lesson FOLDER]... [--stub FILE]
 *                      [--first N] [--step N] [--stop N] [--worksheet FILE]
 *                      [--choices FILE] [--stub-of FOLDER]
 */
#include "collect/collect.h"
#include "collect/files/choices.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_LESSONS = 9 };

static const struct lesson_file all[] = {
    {"01-iterable-vs-iterator", "iterable_vs_iterator.c", NULL},
    {"02-my-range", "my_range.c", NULL},
    {"06-send", "send.c", NULL},
};

/* Looked for by nobody, but a lesson's. */
static const struct lesson_file other = {"05-generators", "generators.c", NULL};

struct job {
    struct lesson_file lessons[MOST_LESSONS + 1];
    size_t lesson_count, first, step, stop;
    struct text stub;
    struct choices choices;
    const char *worksheet, *stub_of;
};

/* Texts are valid UTF-8 without control characters: that is checked by whoever
 * parses this. */
static void print_text(const char *name, const char *text)
{
    if (!text) {
        printf("\"%s\":null,", name);
        return;
    }
    printf("\"%s\":\"", name);
    for (; *text; text++)
        printf("%s%c", *text == '"' || *text == '\\' ? "\\" : "", *text);
    printf("\",");
}

static void print_file(const struct lesson_file *lesson,
                       const struct found_file *file)
{
    static const char *const found[] = {"nothing", "file", "unreadable",
                                        "unclear"};
    printf("{");
    print_text("lesson", lesson->folder);
    print_text("path", file->path);
    print_text("problem", file->problem);
    print_text("private", file->private);
    printf("\"found\":\"%s\",\"submitted\":%lld,\"bytes\":\"",
           found[file->found], (long long)file->submitted);
    for (size_t i = 0; i < file->bytes.length && i < 200; i++)
        printf("%02x", (unsigned char)file->bytes.bytes[i]);
    printf("\",\"size\":%zu}", file->bytes.length);
}

static bool print(const struct submission *submission, void *context)
{
    struct job *job = context;
    printf("{");
    print_text("student", submission->student);
    print_text("origin", submission->origin);
    print_text("moodle_participant", submission->moodle_participant);
    print_text("canvas_user", submission->canvas_user);
    print_text("brightspace_user", submission->brightspace_user);
    print_text("canvas_submission", submission->canvas_submission);
    printf("\"team\":%s,\"late_mark\":%s,\"unread\":%s,"
           "\"submitted\":%lld,\"files\":[",
           submission->team ? "true" : "false",
           submission->late_mark ? "true" : "false",
           submission->unread ? "true" : "false",
           (long long)submission->submitted);
    for (size_t l = 0; l < job->lesson_count; l++) {
        printf("%s", l ? "," : "");
        print_file(&job->lessons[l], &submission->files[l]);
    }
    printf("],\"problems\":[");
    for (size_t i = 0; i < submission->problem_count; i++) {
        printf("%s{", i ? "," : "");
        print_text("says", submission->problems[i]);
        printf("\"n\":%zu}", i);
    }
    printf("]}\n");
    return job->stop == 0 || --job->stop > 0;
}

/* The most memory so far in KiB, without what was there before exec(). */
static long most_memory(void)
{
    struct text status = {0};
    long most = -1;
    if (text_read(&status, "/proc/self/status")) {
        char *rest = status.bytes, *line;
        while ((line = text_line(&rest)))
            if (text_begins(line, "VmHWM:"))
                most = strtol(line + strlen("VmHWM:"), NULL, 10);
    }
    text_free(&status);
    return most;
}

static void add_lesson(struct job *job, const char *folder)
{
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (job->lesson_count < MOST_LESSONS &&
            (!folder || strcmp(all[i].folder, folder) == 0))
            job->lessons[job->lesson_count++] = all[i];
}

static bool read_arguments(struct job *job, int count, char **arguments)
{
    for (int i = 3; i + 1 < count; i += 2) {
        const char *value = arguments[i + 1];
        if (strcmp(arguments[i], "--lesson") == 0)
            add_lesson(job, value);
        else if (strcmp(arguments[i], "--first") == 0)
            job->first = (size_t)strtoul(value, NULL, 10);
        else if (strcmp(arguments[i], "--step") == 0)
            job->step = (size_t)strtoul(value, NULL, 10);
        else if (strcmp(arguments[i], "--stop") == 0)
            job->stop = (size_t)strtoul(value, NULL, 10);
        else if (strcmp(arguments[i], "--worksheet") == 0)
            job->worksheet = value;
        else if (strcmp(arguments[i], "--choices") == 0)
            choices_read(&job->choices, value);
        else if (strcmp(arguments[i], "--stub-of") == 0)
            job->stub_of = value;
        else if (strcmp(arguments[i], "--stub") != 0 ||
                 !text_read(&job->stub, value))
            return false;
    }
    if (job->lesson_count == 0)
        add_lesson(job, NULL);
    for (size_t l = 0; job->stub.length && l < job->lesson_count; l++)
        if (!job->stub_of || strcmp(job->stub_of, job->lessons[l].folder) == 0)
            job->lessons[l].stub = &job->stub;
    return count >= 3;
}

int main(int count, char **arguments)
{
    struct job job = {.step = 1};
    if (!read_arguments(&job, count, arguments)) {
        fprintf(stderr, "usage: list_submissions PATH WORK_FOLDER ...\n");
        return 1;
    }
    job.lessons[job.lesson_count] = other;
    const struct collect_plan plan = {
        .path = arguments[1],
        .lessons = {job.lessons, job.lesson_count, job.lesson_count + 1},
        .work_folder = arguments[2],
        .worksheet = job.worksheet,
        .choices = &job.choices,
        .search_path = getenv("PATH"),
    };
    struct collection *collection = collect_open(&plan);
    if (!collection)
        return 2;
    printf("{\"count\":%zu}\n", collect_count(collection));
    size_t found = collect_each(collection, job.first, job.step, print, &job);
    if (!found)
        collect_say_nothing(collection);
    const char *problem = collect_problem(collection);
    printf("{");
    print_text("problem", problem);
    printf("\"rss\":%ld}\n", most_memory());
    collect_close(collection);
    choices_free(&job.choices);
    text_free(&job.stub);
    return found ? 0 : 2;
}
