/* Plays all scenes of a lesson when the site is built, and prints their steps
 * as JSON: the page's table is made from it. */
#include "step.h"

#include <stdio.h>
#include <stdlib.h>

static FILE *result;

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
    result = printed_start();
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
