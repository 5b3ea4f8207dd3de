/* Runs scripts, one after the other, and writes for each of them a line with
 * its number and what the program told. What the protocol complains of goes
 * where the answers go, so that its place among them can be seen.
 *
 *     machine < SCRIPTS
 *
 * It stands in place of the protocol's memory.c and fatal.c: a block that a
 * program leaves behind is told of, and a fatal error ends only that program.
 */
#include "machine.h"

#include "memory.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_TEXT = 1 << 16, SECONDS = 10 };

static jmp_buf end_of_program;
static long blocks; /* asked for, and not given back */

void fatal(const char *message)
{
    printf("fatal %s\n", message);
    longjmp(end_of_program, 1);
}

/* What may be missing here is no matter of a comparison. */
static void *or_give_up(void *block)
{
    if (!block)
        abort();
    return block;
}

void *memory_new(size_t size, enum memory_use use)
{
    return memset(memory_unset(size, use), 0, size);
}

void *memory_unset(size_t size, enum memory_use use)
{
    (void)use;
    blocks++;
    return or_give_up(malloc(size ? size : 1));
}

void *memory_resize(void *block, size_t size)
{
    return or_give_up(realloc(block, size ? size : 1));
}

void memory_free(void *block)
{
    blocks -= block != NULL;
    free(block);
}

static void set_up(struct scene *scene)
{
    memset(scene->variable, 0, sizeof scene->variable);
    scene->journal.cleanups = 0;
    scene->log = "";
    for (const char *letter = CONTAINERS; *letter; letter++)
        *container(scene, *letter) = *letter == 'F'   ? tuple_new(NULL, 0)
                                     : *letter == 'T' ? dict_new(NULL, 0)
                                     : *letter == 'S' ? set_new(NULL, 0)
                                     : *letter == 'W' ? string_of("")
                                                      : list_new(NULL, 0);
}

static bool is_empty(const struct scene *scene)
{
    for (int i = 0; i < VARIABLES; i++)
        if (scene->variable[i])
            return false;
    return true;
}

static void run(struct scene *scene)
{
    struct scope scope = {.scene = scene};
    set_up(scene);
    for (int at = scene->main + 1; at < scene->statement[scene->main].end; at++)
        perform(&scope, &scene->statement[at]);
    puts("in the end");
    while (!is_empty(scene)) /* a cleanup may put something there again */
        for (int i = 0; i < VARIABLES; i++)
            put(&scene->variable[i], NULL);
    for (const char *letter = CONTAINERS; *letter; letter++)
        container_free(*container(scene, *letter));
}

int main(void)
{
    static struct scene scene;
    static char texts[MOST_TEXT];
    static long number;
    dup2(STDOUT_FILENO, STDERR_FILENO);
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
    some(NULL);
    scene.texts = texts;
    long before = blocks;
    while (read_program(&scene, &number)) {
        alarm(SECONDS);
        printf("program %ld\n", number);
        if (setjmp(end_of_program) == 0) {
            run(&scene);
            puts(blocks == before ? "all given back" : "something is held");
        }
        blocks = before; /* what a fatal error has left is not counted */
        forget_kept();
    }
}
