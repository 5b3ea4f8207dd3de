#define _GNU_SOURCE

#include "unpack.h"

#include "collect/names/owner.h"
#include "judge/decide/fail.h"
#include "unpack_wire.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* The entry that is being told. */
struct telling {
    const struct unpack_plan *plan;
    bool whole;
    char path[PATH_LONGEST + 1];
    struct entry entry;
    bool begun;
    int64_t taken; /* bytes put into the spool */
    bool disk_full;
};

size_t wire_read(int pipe, char *bytes, size_t size)
{
    size_t got = 0;
    while (got < size) {
        ssize_t more = read(pipe, bytes + got, size - got);
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            break;
        got += (size_t)more;
    }
    return got;
}

static void begin_entry(struct telling *telling, const struct message *message,
                        const char *path)
{
    size_t size = message->size < PATH_LONGEST ? message->size : PATH_LONGEST;
    memcpy(telling->path, path, size);
    telling->path[size] = '\0';
    telling->begun = true;
    telling->entry =
        (struct entry){.path = telling->path,
                       .kind = message->entry,
                       .index = (size_t)message->index,
                       .content = {.fd = telling->plan->spool->fd,
                                   .start = telling->plan->spool->length}};
}

static void add_content(struct telling *telling, const struct message *message,
                        const char *bytes)
{
    telling->taken += message->size;
    if (!telling->begun || telling->taken > telling->plan->most_bytes)
        return;
    if (spool_add(telling->plan->spool, bytes, message->size))
        telling->entry.content.length += message->size;
    else
        telling->disk_full = true;
}

static void end_entry(struct telling *telling, const struct message *message)
{
    if (!telling->begun)
        return;
    telling->begun = false;
    telling->entry.state = message->state;
    if (message->state != ENTRY_FINE) {
        spool_cut(telling->plan->spool, telling->entry.content.start);
        telling->entry.content.length = 0;
    }
    telling->plan->take(&telling->entry, telling->plan->context);
}

/* A sentence if the message is one about the whole archive, else NULL. */
static char *sentence(const struct telling *telling, enum message_kind kind)
{
    const char *name = telling->plan->name;
    char *path = name_shown(telling->whole ? "" : telling->path, PATH_MOST);
    char *said = NULL;
    if (telling->plan->cut)
        *telling->plan->cut |= kind == MESSAGE_BOMB || kind == MESSAGE_MANY ||
                               kind == MESSAGE_LARGE;
    switch (kind) {
    case MESSAGE_BOMB:
        said = text_format("%s was not read any further: %s in it swells to "
                           "more than 200 times its size.",
                           name, *path ? path : "what is");
        break;
    case MESSAGE_MANY:
        said = text_format("%s was not read any further after its first %zu "
                           "entries.",
                           name, telling->plan->most_entries);
        break;
    case MESSAGE_LARGE:
        said = text_format("%s was not read%s%s: there is more in it than the "
                           "%lld MiB that are allowed.",
                           name, *path ? " any further than " : "", path,
                           (long long)(telling->plan->most_bytes >> 20));
        break;
    case MESSAGE_ENCRYPTED:
        said = text_format("%s is encrypted. It is needed without a password.",
                           name);
        break;
    default:
        said = text_format("%s is damaged or no archive, and can't be read%s"
                           "%s.",
                           name, *path ? " beyond " : "", path);
        break;
    }
    free(path);
    return said;
}

/* Takes what is told; returns the sentence, or NULL if all went well. */
static char *listen(struct telling *telling, int pipe)
{
    struct message message;
    char *bytes = must(malloc(MESSAGE_MOST));
    char *said = NULL;
    for (;;) {
        if (wire_read(pipe, (char *)&message, sizeof message) <
                sizeof message ||
            message.size > MESSAGE_MOST ||
            wire_read(pipe, bytes, message.size) < message.size) {
            said = sentence(telling, MESSAGE_DAMAGED);
            break;
        }
        if (message.kind == MESSAGE_END)
            break;
        if (message.kind == MESSAGE_ENTRY)
            begin_entry(telling, &message, bytes);
        else if (message.kind == MESSAGE_CONTENT)
            add_content(telling, &message, bytes);
        else if (message.kind == MESSAGE_DONE)
            end_entry(telling, &message);
        else {
            said = sentence(telling, message.kind);
            break;
        }
    }
    free(bytes);
    return said;
}

/* One pass over an archive by a process of its own. */
static char *pass(const struct unpack_plan *plan, bool whole)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return text_format("%s was not read (%s).", plan->name,
                           strerror(errno));
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        jail_keep(plan->archive.fd, ends[1]);
        unpack_child(plan, ends[1], whole);
    }
    close(ends[1]);
    struct telling telling = {.plan = plan, .whole = whole};
    char *said = child > 0 ? listen(&telling, ends[0])
                           : text_format("%s was not read (%s).", plan->name,
                                         strerror(errno));
    close(ends[0]);
    if (child > 0) {
        kill(child, SIGKILL);
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
            continue;
    }
    if (telling.disk_full && !said)
        said = text_format("%s was not read to its end: there is no room left "
                           "on the disk.",
                           plan->name);
    return said;
}

static int64_t want_all(const struct entry *entry, void *context)
{
    (void)entry;
    (void)context;
    return INT64_MAX;
}

static void take_region(const struct entry *entry, void *context)
{
    if (entry->state == ENTRY_FINE)
        *(struct region *)context = entry->content;
}

char *unpack_whole(const struct unpack_plan *plan, struct region *whole)
{
    struct unpack_plan first = *plan;
    first.most = want_all;
    first.take = take_region;
    first.context = whole;
    *whole = (struct region){.fd = -1};
    char *said = pass(&first, true);
    if (!said && whole->fd < 0)
        said = text_format("%s is damaged or no archive, and can't be read.",
                           plan->name);
    return said;
}

char *unpack(const struct unpack_plan *plan)
{
    if (!plan->compressed)
        return pass(plan, false);
    /* In two steps: what is decompressed is of bounded size, and nothing in it
     * can swell again. */
    struct unpack_plan second = *plan;
    char *said = unpack_whole(plan, &second.archive);
    return said ? said : pass(&second, false);
}
