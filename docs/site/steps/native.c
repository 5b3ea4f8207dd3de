/* Plays all scenes of a lesson when the site is built, and prints their steps
 * as JSON: the page's table is made from it. */
#include "step.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static FILE *result;

/* Standard output goes to a file while the scenes play. */
static void capture(void)
{
    int copy = dup(STDOUT_FILENO);
    result = copy < 0 ? NULL : fdopen(copy, "w");
    FILE *file = tmpfile();
    if (!result || !file || dup2(fileno(file), STDOUT_FILENO) < 0) {
        perror("native");
        exit(EXIT_FAILURE);
    }
}

const char *printed(void)
{
    static char text[1024];
    static off_t from;
    fflush(stdout);
    ssize_t size = pread(STDOUT_FILENO, text, sizeof text - 1, from);
    text[size > 0 ? size : 0] = '\0';
    from += size > 0 ? size : 0;
    return text;
}

static void print_choices(const struct scene *scene)
{
    for (int i = 0; i < scene->choice_count; i++) {
        char text[64];
        value_repr(scene->choices[i], text, sizeof text);
        fprintf(result, "%s\"%s\"", i ? ", " : "", text);
    }
}

/* What each choice would bring, sent after the first two steps: the generator
 * is made and started. */
static void print_sends(int number)
{
    for (int i = 0; i < scenes[number].choice_count; i++) {
        play_scene(number);
        play_next();
        play_next();
        fprintf(result, "%s%s", i ? ",\n  " : "\n  ", play_send(i));
    }
}

int main(void)
{
    capture();
    fprintf(result, "[");
    for (int i = 0; i < scene_count; i++) {
        const struct scene *scene = &scenes[i];
        const char *step, *gap = "\n  ";
        fprintf(result,
                "%s{\"snippet\": \"%s\", \"title\": \"%s\",\n"
                " \"about\": \"%s\",\n \"listener\": \"%s\", \"choices\": [",
                i ? ",\n" : "", scene->snippet, scene->title, scene->about,
                scene->listener ? scene->listener_name : "");
        print_choices(scene);
        fprintf(result, "],\n \"steps\": [");
        play_scene(i);
        while ((step = play_next())) {
            fprintf(result, "%s%s", gap, step);
            gap = ",\n  ";
        }
        fprintf(result, "],\n \"sends\": [");
        print_sends(i);
        fprintf(result, "]}");
    }
    fprintf(result, "]\n");
    return fclose(result) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
