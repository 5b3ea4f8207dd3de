/* Lesson 7: "A log that grows", which needs a file to write to. */
#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Appends `text` to a file; makes the file if there is none. */
static void append(const char *path, const char *text)
{
    FILE *file = fopen(path, "a");
    if (!file || fputs(text, file) < 0 || fclose(file) != 0) {
        perror(path);
        exit(EXIT_FAILURE);
    }
}

/* print(text(next(log, "end")), end=after), by hand */
static void show_piece(struct block_reader *reader, const char *after)
{
    struct slice line = {.bytes = "end", .size = 3};
    block_line(reader, &line);
    printf("%.*s%s", (int)line.size, line.bytes, after);
}

static void read_while_it_grows(const char *path)
{
    append(path, "one\n");
    /* [grows] */
    struct block_reader *reader = block_open(log_file(path));
    struct generator *lines = log_lines(log_file(path));
    show_piece(reader, " ");
    show(&lines->base);
    show_piece(reader, " ");
    show(&lines->base);
    append(path, "two\n");
    show_piece(reader, " ");
    show(&lines->base);
    block_close(reader);
    iter_drop(&lines->base);
    /* [grows] */
}

static void read_half_a_line(const char *path)
{
    append(path, "\"GET /\" 40");
    struct block_reader *reader = block_open(log_file(path));
    show_piece(reader, "\n");
    append(path, "4 512\n");
    show_piece(reader, "\n");
    block_close(reader);
}

/* Runs one of the two above with a file that is there only for it. */
static void with_a_file(void (*run)(const char *path))
{
    char path[] = "/tmp/example-XXXXXX";
    int fd = mkstemp(path);
    if (fd < 0) {
        perror(path);
        exit(EXIT_FAILURE);
    }
    close(fd);
    run(path);
    remove(path);
}

void a_log_that_grows(void)
{
    with_a_file(read_while_it_grows);
}

void a_line_half_written(void)
{
    with_a_file(read_half_a_line);
}
