#include "stream.h"

#include <stdlib.h>
#include <string.h>

static const char mark = '\x1e';

void stream_feed(struct stream *stream, const char *bytes, size_t size)
{
    text_add(&stream->bytes, bytes, size);
}

static void take_printed(struct stream *stream, size_t size)
{
    text_add(&stream->printed, stream->bytes.bytes + stream->taken, size);
    stream->taken += size;
}

/* "c 31 TAB text TAB observed TAB detail": cut into its parts, in place. */
static bool parse(struct record *record, char *line)
{
    char *tabs[3], *c = line;
    for (int i = 0; i < 3; i++) {
        c = strchr(c, '\t');
        if (!c)
            return false;
        *c = '\0';
        tabs[i] = ++c;
    }
    *record = (struct record){.kind = (enum record_kind)line[0],
                              .line = atoi(line + 1),
                              .text = tabs[0],
                              .observed = tabs[1],
                              .detail = tabs[2]};
    return true;
}

/* A mark that does not begin a record of ours is printed text. */
static bool is_ours(const struct stream *stream, const char *start, size_t size)
{
    size_t token = strlen(stream->token);
    return size > token + 1 && memcmp(start + 1, stream->token, token) == 0 &&
           start[token + 1] == ' ';
}

/* Does what follows the mark look as if a record was meant? */
static bool is_lookalike(const char *start, size_t size)
{
    return size > 3 && memchr(start, '\t', size < 64 ? size : 64);
}

/* Where the line ends that begins here, or NULL. What was searched once is not
 * searched again: somebody may print a mark a million times. */
static char *end_of_line(struct stream *stream)
{
    char *bytes = stream->bytes.bytes;
    if (stream->searched < stream->taken)
        stream->searched = stream->taken;
    char *end = memchr(bytes + stream->searched, '\n',
                       stream->bytes.length - stream->searched);
    stream->searched = end ? (size_t)(end - bytes) : stream->bytes.length;
    return end;
}

bool stream_next(struct stream *stream, struct record *record, bool ended)
{
    while (stream->taken < stream->bytes.length) {
        char *start = stream->bytes.bytes + stream->taken;
        size_t left = stream->bytes.length - stream->taken;
        char *found = memchr(start, mark, left);
        if (found != start) {
            take_printed(stream, found ? (size_t)(found - start) : left);
            continue;
        }
        char *end = end_of_line(stream);
        if (!end && !ended)
            return false;
        if (!end || !is_ours(stream, start, (size_t)(end - start))) {
            stream->has_lookalikes |=
                is_lookalike(start, end ? (size_t)(end - start) : left);
            take_printed(stream, 1);
            continue;
        }
        *end = '\0';
        stream->taken += (size_t)(end - start) + 1;
        if (parse(record, start + strlen(stream->token) + 2))
            return true;
    }
    return false;
}
