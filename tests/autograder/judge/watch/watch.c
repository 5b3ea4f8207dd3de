#include "watch.h"

#include "job.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "judge/show/status.h"
#include "keys.h"
#include "others.h"
#include "parts.h"
#include "saves.h"
#include "signals.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

/* A lesson that is watched. */
struct watch {
    const struct watch_plan *plan;
    const struct lesson *lesson;
    struct saves saves;
    struct others others;
    int told; /* of this lesson it was said that it is not watched, or 0 */
    struct keys keys;
    struct job job;
    uint64_t parts; /* as they were at the beginning */
    pid_t parent;
    int signals; /* a descriptor */
    int pending; /* a key that waits for the end of the job, or 0 */
    int verdict; /* the last one's status */
    bool asked;  /* whether to go on all the same */
    bool over;
    int status; /* then that of the program */
};

static void end(struct watch *watch, int status)
{
    watch->over = true;
    watch->status = status;
}

static void tell(const struct watch *watch, char *text)
{
    struct screen screen = *watch->plan->screen;
    screen.columns = settings_columns(STDOUT_FILENO); /* as it is now */
    screen_say(&screen, text);
}

/* What can be done now. */
static void print_keys(const struct watch *watch)
{
    enum keys_how how = watch->keys.how;
    tell(watch, how == KEYS_NONE
                    ? text_format("Judged again when you save. Ctrl-C ends "
                                  "this. Stuck? make hint-%d",
                                  watch->lesson->number)
                    : text_format("Judged again when you save. %s: h hint, l "
                                  "list, n next, q quit",
                                  how == KEYS_LINES ? "With Enter" : "Keys"));
}

/* Has a shell brought the program to the front, where keys are typed? */
static void look_for_keys(struct watch *watch)
{
    if (watch->keys.how != KEYS_NONE)
        return;
    keys_begin(&watch->keys);
    if (watch->keys.how != KEYS_NONE && !watch->job.pid)
        print_keys(watch);
}

/* As another program: the terminal is given back before. */
static void remake(struct watch *watch, int number, bool own)
{
    job_end(&watch->job);
    keys_end(&watch->keys);
    fflush(watch->plan->screen->out);
    parts_remake(watch->plan->settings, number, own);
    fail("make can't be started here. Type make watch-%d.", number);
}

/* Before anything is run: is it still what it was at the beginning? */
static void see_to_parts(struct watch *watch)
{
    if (parts_state(watch->lesson, watch->plan->settings) == watch->parts)
        return;
    tell(watch, text_format("The workbook itself has changed: what is new is "
                            "built, and then your file is judged."));
    remake(watch, watch->lesson->number, false);
}

static void judge_again(struct watch *watch)
{
    see_to_parts(watch);
    saves_take(&watch->saves);
    watch->asked = false;
    job_judge(&watch->job, watch->plan, watch->lesson);
}

static void go_on(struct watch *watch)
{
    struct lesson next;
    if (!status_next(&next, watch->lesson->number)) {
        tell(watch, text_format("That was the last lesson."));
    } else if (watch->verdict != EXIT_SUCCESS && !watch->asked) {
        tell(watch, text_format("Lesson %d is not done yet, and can be done "
                                "later. To go on to lesson %d all the same, "
                                "type n once more.",
                                watch->lesson->number, next.number));
        watch->asked = true;
        return;
    } else {
        remake(watch, next.number, true);
    }
    watch->asked = false;
}

static void act(struct watch *watch, int key)
{
    if (key == 'n') {
        go_on(watch);
        return;
    }
    watch->asked = false;
    see_to_parts(watch);
    if (strchr("hl", key))
        fputc('\n', watch->plan->screen->out);
    if (key == 'h')
        job_start(&watch->job, watch->plan, "hint", watch->lesson->folder);
    else if (key == 'l')
        job_start(&watch->job, watch->plan, "status", NULL);
    else
        print_keys(watch);
}

/* Whoever asks to quit does not wait; the rest comes after what is going on. */
static void take_key(struct watch *watch)
{
    int key = keys_read(&watch->keys);
    if (key == 'q')
        end(watch, EXIT_SUCCESS);
    else if (key)
        watch->pending = key;
}

static void take_signals(struct watch *watch)
{
    int signal;
    while ((signal = signals_next(watch->signals)) != 0) {
        if (signal == SIGTSTP) {
            keys_end(&watch->keys);
            signals_stop();
        }
        if (signal == SIGTSTP || signal == SIGCONT)
            keys_begin(&watch->keys);
        else if (signal != SIGCHLD)
            end(watch, 128 + signal);
    }
}

/* Waits until something happens, or it is time to look at the file. A line from
 * elsewhere than a terminal waits for what is going on. */
static void wait_a_moment(struct watch *watch)
{
    int patience = saves_patience(&watch->saves), most = watch->signals;
    struct timeval time = {.tv_usec = (suseconds_t)patience * 1000};
    bool reads = watch->keys.how == KEYS_SINGLE ||
                 (watch->keys.how == KEYS_LINES && !watch->job.pid);
    fd_set set;
    FD_ZERO(&set);
    FD_SET(watch->signals, &set);
    if (reads)
        FD_SET(STDIN_FILENO, &set);
    if (watch->saves.wakes >= 0)
        FD_SET(watch->saves.wakes, &set);
    if (watch->saves.wakes > most)
        most = watch->saves.wakes;
    if (select(most + 1, &set, NULL, NULL, &time) < 0)
        FD_ZERO(&set);
    if (watch->saves.wakes >= 0 && FD_ISSET(watch->saves.wakes, &set))
        saves_wake(&watch->saves);
    /* Whoever was stopped can't know whether there is still a key to read: the
     * shell that had the terminal meanwhile may have taken it. */
    if (FD_ISSET(watch->signals, &set))
        take_signals(watch);
    else if (reads && FD_ISSET(STDIN_FILENO, &set))
        take_key(watch);
}

/* Is whoever read what is shown here gone, or make, which began this? */
static bool is_alone(const struct watch *watch)
{
    struct pollfd out = {.fd = STDOUT_FILENO};
    return getppid() != watch->parent ||
           (poll(&out, 1, 0) > 0 && (out.revents & (POLLERR | POLLHUP)));
}

/* Whoever asked for the lesson where they stand is followed to another one, at
 * once; the rest is said when nothing else is being said. */
static void look_elsewhere(struct watch *watch)
{
    bool follows = watch->plan->settings->follows;
    const struct lesson *saved =
        follows || !watch->job.pid
            ? others_saved(&watch->others, watch->lesson->number)
            : NULL;
    if (!saved)
        return;
    if (follows) {
        tell(watch, text_format("%s.c was saved: on to lesson %d.", saved->name,
                                saved->number));
        remake(watch, saved->number, true);
    }
    if (watch->told != saved->number)
        tell(watch, text_format("%s.c was saved, but what is watched here is "
                                "lesson %d. For lesson %d end this, and type "
                                "make watch-%d.",
                                saved->name, watch->lesson->number,
                                saved->number, saved->number));
    watch->told = saved->number;
}

/* One thing at a time: but a save ends a verdict on what was there before. */
static void turn(struct watch *watch)
{
    bool saved = saves_look(&watch->saves);
    if (saved && watch->job.judges) {
        job_stop(&watch->job);
        saves_forget(&watch->saves);
    }
    if (job_is_over(&watch->job)) {
        if (watch->job.judges)
            watch->verdict = watch->job.status;
        if (!watch->job.silent && !saved && !watch->pending)
            print_keys(watch);
        watch->job.judges = false;
    }
    if (watch->job.pid)
        return;
    if (saved) {
        judge_again(watch);
    } else if (watch->pending) {
        int key = watch->pending;
        watch->pending = 0;
        act(watch, key);
    }
}

int watch_lesson(const struct watch_plan *plan, const struct lesson *lesson)
{
    struct watch watch = {.plan = plan,
                          .lesson = lesson,
                          .parts = parts_state(lesson, plan->settings),
                          .parent = getppid(),
                          .signals = signals_begin()};
    saves_begin(&watch.saves, plan->path, plan->settings->polls);
    others_begin(&watch.others);
    keys_begin(&watch.keys);
    judge_again(&watch);
    while (!watch.over) {
        fflush(plan->screen->out);
        if (is_alone(&watch))
            end(&watch, EXIT_FAILURE);
        look_for_keys(&watch);
        wait_a_moment(&watch);
        if (!watch.over)
            turn(&watch);
        if (!watch.over)
            look_elsewhere(&watch);
    }
    job_end(&watch.job);
    keys_end(&watch.keys);
    return watch.status;
}

int watch_standing(const struct watch_plan *plan)
{
    struct lesson lesson;
    if (!status_find(&lesson)) {
        screen_paragraph(plan->screen,
                         "You have done every lesson. To watch one all the "
                         "same, name it: make watch-1, for example.");
        return EXIT_SUCCESS;
    }
    fflush(plan->screen->out);
    setenv("JUDGE_FOLLOWS", "yes", 1);
    parts_remake(plan->settings, lesson.number, false);
    fail("make can't be started here. Type make watch-%d.", lesson.number);
}
