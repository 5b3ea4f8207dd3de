#include "tails.h"

#include "memory.h"

#include <string.h>
#include <time.h>

enum { MOST_BEHIND = 1000 }; /* milliseconds: pauses, and the last reading */

static int64_t milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static enum tail_status lend(struct one_tail *file, size_t size,
                             struct value *out)
{
    file->lent = size;
    *out = slice_value(slice_part(text_slice(&file->held), 0, size));
    return TAIL_BYTES;
}

static void forget_lent(struct one_tail *file)
{
    struct text *held = &file->held;
    held->size -= file->lent;
    if (file->lent > 0)
        memmove(held->bytes, held->bytes + file->lent, held->size);
    file->lent = 0;
}

/* A file ended: what is held back of it, and then that it ended. */
static enum tail_status end_file(struct one_tail *file, struct value *out)
{
    *out = value_none();
    file->ended = file->held.size > 0;
    return file->ended ? lend(file, file->held.size, out) : TAIL_NEW_FILE;
}

/* How much of the text is whole lines. */
static size_t whole(struct slice text)
{
    while (text.size > 0 && text.bytes[text.size - 1] != '\n')
        text.size--;
    return text.size;
}

/* What is new in one of several files, in whole lines. */
static enum tail_status read_lines(struct one_tail *file, struct value *out)
{
    forget_lent(file);
    if (file->ended) {
        file->ended = false;
        return TAIL_NEW_FILE;
    }
    for (;;) {
        enum tail_status status = tail_read(&file->tail->base, out);
        if (status == TAIL_NEW_FILE)
            return end_file(file, out);
        if (status != TAIL_BYTES)
            return status;
        text_add(&file->held, slice_of(*out));
        *out = value_none();
        size_t size = whole(text_slice(&file->held));
        if (size > 0)
            return lend(file, size, out);
    }
}

/* It is over: what is still held back of each file. */
static enum tail_status read_rests(struct tails *tails, struct value *out)
{
    for (int i = 0; i < tails->count; i++) {
        forget_lent(&tails->files[i]);
        bool ended = tails->files[i].ended;
        tails->current = i;
        tails->files[i].ended = false;
        if (ended)
            return TAIL_NEW_FILE;
        if (tails->files[i].held.size > 0)
            return end_file(&tails->files[i], out);
    }
    return TAIL_NOTHING;
}

static enum tail_status read_any(struct tails *tails, struct value *out)
{
    for (int asked = 0; asked < tails->count; asked++) {
        struct one_tail *file = &tails->files[tails->turn];
        tails->current = tails->turn;
        tails->turn = (tails->turn + 1) % tails->count;
        enum tail_status status = tails->count == 1
                                      ? tail_read(&file->tail->base, out)
                                      : read_lines(file, out);
        if (status != TAIL_NOTHING)
            return status;
    }
    return TAIL_NOTHING;
}

static void pause_now(struct tails *tails)
{
    tails->pause(tails->told);
    tails->paused = milliseconds();
}

static enum tail_status tails_read(struct log_tail *self, struct value *out)
{
    struct tails *tails = (struct tails *)self;
    enum tail_status status = TAIL_NOTHING;
    int64_t now = milliseconds();
    if (watch_is_over() && tails->deadline == 0)
        tails->deadline = now + MOST_BEHIND;
    if (now - tails->paused >= MOST_BEHIND)
        pause_now(tails);
    if (tails->deadline == 0 || now < tails->deadline)
        status = read_any(tails, out);
    if (status == TAIL_NOTHING && tails->deadline != 0)
        status = read_rests(tails, out);
    return status;
}

static bool tails_wait(struct log_tail *self)
{
    struct tails *tails = (struct tails *)self;
    if (tails->deadline != 0)
        return false;
    pause_now(tails);
    if (!watch_is_over())
        watch_wait(tails->watch);
    return true;
}

struct tails *tails_new(const char *const *paths, int count, bool poll)
{
    static const struct tail_slots slots = {.read = tails_read,
                                            .wait = tails_wait};
    struct tails *tails = memory_new(sizeof *tails, MEMORY_PLAIN);
    tails->base.slots = &slots;
    tails->files =
        memory_new((size_t)count * sizeof *tails->files, MEMORY_PLAIN);
    tails->count = count;
    for (int i = 0; i < count; i++)
        tails->files[i].tail = file_tail_new(paths[i]);
    tails->watch = watch_new(paths, count, poll);
    tails->paused = milliseconds();
    return tails;
}

void tails_free(struct tails *tails)
{
    for (int i = 0; i < tails->count; i++) {
        file_tail_free(tails->files[i].tail);
        text_free(&tails->files[i].held);
    }
    watch_free(tails->watch);
    memory_free(tails->files);
    memory_free(tails);
}
