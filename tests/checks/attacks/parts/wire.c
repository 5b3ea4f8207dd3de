/* The wire by heart: what a submission says to the observer, and what it hears,
 * with its own hands. Ends the process when nobody listens. */
#include <string.h>
/* HERE: raw_call.c */
/* HERE: served.c */

enum kind {
    ANSWER,
    NEXT,
    ITER,
    SEND,
    THROW,
    CLOSE,
    AGAIN,
    DROP,
    CALL,
    USE,
    END,
    CALLBACK,
    OWN
};

enum { HEAD = 9, ROOM = 1 << 16 };

static unsigned char said[ROOM], heard[ROOM];
static size_t said_size, heard_at;
static int wire = 3;

static void leave(void)
{
    raw_call(SYS_exit_group, 1, 0, 0, 0);
}

static void say_bytes(const void *bytes, size_t size)
{
    memcpy(said + said_size, bytes, size);
    said_size += size;
}

static void say_byte(int byte)
{
    said[said_size++] = (unsigned char)byte;
}

static void say_int(int64_t integer)
{
    say_bytes(&integer, sizeof integer);
}

static void say_text(const char *text)
{
    say_byte(1);
    say_int((int64_t)strlen(text));
    say_bytes(text, strlen(text));
}

/* Begins a message of that kind. */
static void say(int kind)
{
    memset(said, 0, HEAD);
    said_size = HEAD;
    said[HEAD - 1] = (unsigned char)kind;
}

/* An iterator of that handle, and one hold of it. */
static void say_iterator(int64_t handle)
{
    say_byte(1);
    say_int(handle);
    for (int trait = 0; trait < 3; trait++)
        say_byte(1);
    say_text("wired");
}

/* How a step ended, with None or, if it is an item, a number. */
static void say_status(int status, int64_t item)
{
    static int64_t loans;
    say_int(status);
    say_byte(status == 1);
    if (status == 1)
        say_int(item);
    say_int(loans++);
}

/* From here on it is news, and what else changes. */
static void say_news(void)
{
    uint32_t news = (uint32_t)said_size;
    memcpy(said + 4, &news, sizeof news);
}

static void write_out(size_t size)
{
    for (size_t done = 0; done < size;) {
        long written =
            raw_call(SYS_write, wire, at(said + done), (long)(size - done), 0);
        if (written <= 0)
            leave();
        done += (size_t)written;
    }
}

/* Sends what was said, as a message of that size. */
static void send_as(uint32_t size)
{
    memcpy(said, &size, sizeof size);
    write_out(said_size);
}

/* Sends what was said, without news. */
static void send_it(void)
{
    say_news();
    say_byte(0);
    say_byte(0);
    send_as((uint32_t)said_size);
}

static void read_in(size_t size)
{
    for (size_t done = 0; done < size;) {
        long got = raw_call(SYS_read, wire, at(heard + heard_at + done),
                            (long)(size - done), 0);
        if (got <= 0)
            leave();
        done += (size_t)got;
    }
    heard_at += size;
}

/* Waits for a message, and is where its words begin. */
static enum kind hear(void)
{
    uint32_t size;
    heard_at = 0;
    read_in(HEAD);
    memcpy(&size, heard, sizeof size);
    if (size > ROOM)
        leave();
    read_in(size - HEAD);
    heard_at = HEAD;
    return (enum kind)heard[HEAD - 1];
}

static int64_t heard_int(void)
{
    int64_t integer;
    memcpy(&integer, heard + heard_at, sizeof integer);
    heard_at += sizeof integer;
    return integer;
}
