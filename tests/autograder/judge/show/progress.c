#include "progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static bool same_bytes(const struct text *a, const struct text *b)
{
    return a->length == b->length &&
           (a->length == 0 || memcmp(a->bytes, b->bytes, a->length) == 0);
}

void progress_read(struct progress *progress, const struct lesson *lesson)
{
    struct source source = {.path = lesson->stub};
    struct text fresh = {0}, text = {0};
    *progress = (struct progress){.missing = !file_exists(lesson->stub)};
    if (!text_read(&source.text, lesson->stub))
        return;
    progress->untouched = text_read(&fresh, lesson->fresh_stub) &&
                          same_bytes(&source.text, &fresh);
    uint64_t hash = 0;
    int compiled = 0;
    progress->judged =
        text_read(&text, lesson->progress) &&
        sscanf(text.bytes, "%" SCNx64 " %d %d %d %d %31[-+.]", &hash, &compiled,
               &progress->passed, &progress->total, &progress->tasks.next,
               progress->tasks.marks) >= 5;
    progress->hash = source_hash(&source);
    progress->known = progress->judged && hash == progress->hash;
    progress->compiled = compiled;
    text_free(&source.text);
    text_free(&fresh);
    text_free(&text);
}

void progress_save(const struct text *text, const char *path)
{
    mkdir("build", 0777);
    mkdir("build/progress", 0777);
    text_write(text, path);
}

static bool is_own(const struct verdict *verdict)
{
    return strcmp(verdict->source.path, verdict->lesson->stub) == 0;
}

void progress_tasks(struct tasks *tasks, const struct verdict *verdict)
{
    tasks_read(tasks, verdict);
    if (verdict->compiled || !is_own(verdict))
        return;
    struct progress before;
    progress_read(&before, verdict->lesson);
    *tasks = before.tasks;
}

void progress_of_verdict(struct progress *progress,
                         const struct verdict *verdict)
{
    *progress = (struct progress){.compiled = verdict->compiled,
                                  .hash = source_hash(&verdict->source),
                                  .passed = (int)verdict->passed,
                                  .total = (int)verdict->transcript.count};
    progress_tasks(&progress->tasks, verdict);
}

void progress_write(const struct verdict *verdict)
{
    const struct lesson *lesson = verdict->lesson;
    if (!is_own(verdict))
        return;
    struct text text = {0};
    struct progress now;
    progress_of_verdict(&now, verdict);
    text_addf(&text, "%" PRIx64 " %d %d %d %d %s\n", now.hash, now.compiled,
              now.passed, now.total, now.tasks.next, now.tasks.marks);
    progress_save(&text, lesson->progress);
    if (verdict->compiled && !verdict->first)
        progress_save(&text, lesson->passed);
    text_free(&text);
}
