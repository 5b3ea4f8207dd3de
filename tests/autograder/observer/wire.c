#include "wire.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Questions inside questions: a walk of the submission's over a walk of the
 * case's over a walk of the submission's ... */
enum { DEEPEST = 64 };

/* A message begins with its size, where in it the news begin, and its kind. */
enum { HEAD = 9 };

/* A process has one conversation, at one descriptor. */
static struct message outgoing, incoming;
static enum wire_kind asked; /* what `outgoing` is */
static uint64_t count;
static int depth;

uint64_t wire_count(void)
{
    return count;
}

static struct message *begin(enum wire_kind kind)
{
    static const unsigned char empty[HEAD];
    asked = kind;
    outgoing.size = 0;
    message_reserve(&outgoing, HEAD);
    memcpy(outgoing.bytes, empty, HEAD);
    outgoing.size = HEAD;
    return &outgoing;
}

struct message *wire_ask(enum wire_kind kind)
{
    return begin(kind);
}

struct message *wire_answer(void)
{
    return begin(WIRE_ANSWER);
}

static void write_all(const unsigned char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(WIRE_DESCRIPTOR, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            wire_nonsense("nobody listens any more");
        bytes += written;
        size -= (size_t)written;
    }
}

static void send_it(void)
{
    struct message *m = &outgoing;
    uint32_t news = (uint32_t)m->size;
    side_put_news(m);
    uint32_t size = (uint32_t)m->size;
    memcpy(m->bytes, &size, sizeof size);
    memcpy(m->bytes + sizeof size, &news, sizeof news);
    m->bytes[HEAD - 1] = (unsigned char)asked;
    count++;
    write_all(m->bytes, m->size);
}

/* Reads until there is as much of the message; at once more of it, which costs
 * no more. */
static void read_until(struct message *m, size_t size)
{
    enum { AT_ONCE = 4096 };
    message_reserve(m, size - m->size + AT_ONCE);
    while (m->size < size) {
        ssize_t got =
            read(WIRE_DESCRIPTOR, m->bytes + m->size, size - m->size + AT_ONCE);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            wire_nonsense("nobody speaks any more");
        m->size += (size_t)got;
    }
}

/* Leaves `incoming` to be read where the question or the answer begins. */
static enum wire_kind receive(void)
{
    struct message *m = &incoming;
    uint32_t size, news;
    m->size = 0;
    read_until(m, HEAD);
    memcpy(&size, m->bytes, sizeof size);
    memcpy(&news, m->bytes + sizeof size, sizeof news);
    if (news < HEAD || news > size)
        wire_nonsense("a message of no possible size");
    enum wire_kind kind = (enum wire_kind)m->bytes[HEAD - 1];
    if (m->size < size)
        read_until(m, size);
    if (m->size > size)
        wire_nonsense("more than one message at once");
    m->at = news;
    side_get_news(m);
    m->size = news;
    m->at = HEAD;
    count++;
    return kind;
}

static void serve(enum wire_kind kind)
{
    if (++depth > DEEPEST)
        wire_nonsense("questions inside questions, without an end");
    side_serve(kind, &incoming);
    depth--;
    send_it();
}

void wire_serve(void)
{
    serve(receive());
}

struct message *wire_call(void)
{
    enum wire_kind kind;
    send_it();
    while ((kind = receive()) != WIRE_ANSWER)
        serve(kind);
    return &incoming;
}
