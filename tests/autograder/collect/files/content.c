#include "content.h"

#include "collect/archive/walk.h"
#include "judge/decide/source.h"
#include "utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Why it is not even opened, with its name before it, or NULL. */
static const char *reason_by_kind(const struct candidate *candidate)
{
    if (candidate->kind == ENTRY_FOLDER)
        return "is a folder, not a C file";
    if (candidate->kind == ENTRY_LINK)
        return "is a link to another file; links are not followed";
    if (candidate->kind == ENTRY_OTHER)
        return "is no ordinary file";
    if (candidate->state == ENTRY_LARGE)
        return "is larger than 1 MiB, which no lesson needs";
    if (candidate->state == ENTRY_ENCRYPTED)
        return "is encrypted in its archive. It is needed without a password";
    if (candidate->state == ENTRY_DAMAGED)
        return "is damaged in its archive. It is needed once more";
    return NULL;
}

static const char *reason_by_bytes(const struct text *bytes)
{
    if (bytes->length > MOST_FILE)
        return "is larger than 1 MiB, which no lesson needs";
    if (bytes->length == 0)
        return "is empty";
    return source_fault(bytes);
}

void content_read(struct content *content, const struct candidate *candidate)
{
    *content = (struct content){.candidate = candidate};
    const char *reason = reason_by_kind(candidate);
    content->hollow = candidate->kind == ENTRY_FOLDER;
    if (!reason) {
        struct region region = candidate->content;
        errno = 0;
        if (candidate->path)
            region = walk_file(candidate->root, candidate->path);
        if (region.fd < 0 ||
            !region_text(&region, MOST_FILE + (size_t)1, &content->bytes)) {
            content->problem =
                text_format("%s can't be read: %s.", candidate->shown,
                            errno ? strerror(errno) : "it has no content");
            return;
        }
        if (candidate->path)
            close(region.fd);
        text_drop_mark(&content->bytes);
        content->hollow = content->bytes.length == 0;
        reason = reason_by_bytes(&content->bytes);
    }
    if (reason)
        content->problem = text_format("%s %s.", candidate->shown, reason);
}

bool content_is_utf8(const struct text *bytes)
{
    for (size_t i = 0; i < bytes->length;) {
        size_t length = utf8_length(bytes->bytes + i, bytes->length - i);
        if (!length)
            return false;
        i += length;
    }
    return true;
}

bool content_same(const struct text *one, const struct text *other)
{
    const char *a = text_string(one), *b = text_string(other);
    for (;; a++, b++) {
        a += *a == '\r';
        b += *b == '\r';
        if (*a != *b || *a == '\0')
            return *a == *b;
    }
}

void content_free(struct content *content)
{
    text_free(&content->bytes);
    free(content->problem);
}
