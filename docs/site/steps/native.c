/* Plays all scenes of a lesson when the site is built, and prints their steps
 * as traces: the page's table is made from it. Before the steps of a scene
 * stand
 *
 *     scene SNIPPET TITLE ABOUT LISTENER
 *     choice VALUE                           something to send, one a line
 *
 * and behind them what each of these brings. */
#include "step.h"

#include <stdio.h>
#include <stdlib.h>

static FILE *result;

/* What each choice would bring, sent after the first two steps: the generator
 * is made and started. */
static void print_sends(int number)
{
    for (int i = 0; i < scenes[number].choice_count; i++) {
        play_scene(number);
        play_next();
        play_next();
        fprintf(result, "send\n%s", play_send(i));
    }
}

int main(void)
{
    result = printed_start();
    for (int i = 0; i < scene_count; i++) {
        const struct scene *scene = &scenes[i];
        const char *step;
        fprintf(result, "scene\t%s\t%s\t%s\t%s\n", scene->snippet, scene->title,
                scene->about, scene->listener ? scene->listener_name : "");
        for (int k = 0; k < scene->choice_count; k++)
            fprintf(result, "choice\t%s\n", trace_repr(scene->choices[k]));
        play_scene(i);
        while ((step = play_next()))
            fputs(step, result);
        print_sends(i);
    }
    return fclose(result) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
