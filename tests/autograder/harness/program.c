#include "program.h"

#include "draw.h"
#include "harness.h"
#include "names.h"
#include "record.h"

#undef exit

#include <stdio.h>
#include <unistd.h>

/* Of how many blocks it is told that they are still there, for each seed: what
 * is lost at every step of a long walk is lost at the same place. */
enum { MOST_TOLD = 100 };

static int told;

static void tell(const struct ledger_entry *entry)
{
    char what[128], place[512];
    if (told++ >= MOST_TOLD)
        return;
    if (entry->what)
        snprintf(what, sizeof what, "%.100s", entry->what);
    else
        snprintf(what, sizeof what, "%zu bytes", entry->size);
    snprintf(place, sizeof place, "%s:%d", entry->file, entry->line);
    record(RECORD_HELD, entry->other, entry->what ? HELD_ITERATOR : HELD_MEMORY,
           what, place);
}

static void check_ledger(int line)
{
    int blocks = 0;
    told = 0;
    int iterators = ledger_check(&blocks, tell);
    char text[64] = "";
    snprintf(text, sizeof text, "%d", iterators);
    record(RECORD_STEP, line, STEP_ITERATORS_HELD, text, "");
    snprintf(text, sizeof text, "%d", blocks);
    record(RECORD_STEP, line, STEP_BLOCKS_HELD, text, "");
    ledger_clear();
}

static void run(const struct harness_case *test, const char *seed)
{
    static int64_t unraisable; /* counted by the process, over all seeds */
    record(RECORD_SEED, test->line, seed, "", "");
    draw_begin(strtoull(seed, NULL, 10), test->name);
    spy_forget();
    ledger_here("cases.c", test->line);
    test->run();
    harness_give_back();
    check_ledger(test->line);
    if (iter_unraisable_count() != unraisable)
        record(RECORD_STEP, test->line, "errors ignored while finalizing",
               "some", "");
    unraisable = iter_unraisable_count();
}

static void ended_early(void)
{
    record_event(EVENT_EXIT, "", 0);
}

char **harness_orders(void)
{
    static char text[16384], *words[512];
    size_t size = 0, count = 0;
    ssize_t got;
    while ((got = read(STDIN_FILENO, text + size, sizeof text - 1 - size)) > 0)
        size += (size_t)got;
    for (char *word = strtok(text, " \n"); word && count < 511;
         word = strtok(NULL, " \n"))
        words[count++] = word;
    return words;
}

static const struct harness_case *find(const struct harness_case *cases,
                                       const char *name)
{
    while (cases->name && strcmp(cases->name, name) != 0)
        cases++;
    return cases->name ? cases : NULL;
}

/* The word behind those that are seeds. */
static char **behind_seeds(char **words)
{
    while (*words && **words >= '0' && **words <= '9')
        words++;
    return words;
}

static void run_case(const struct harness_case *test, char **seeds)
{
    char **end = behind_seeds(seeds);
    record(RECORD_CASE, test->line, test->name, "", "");
    for (; seeds < end; seeds++) {
        run(test, *seeds);
        if (draw_count() == 0)
            break; /* without a draw, every seed is the same */
    }
}

int harness_run(const struct harness_case *cases, char **words)
{
    const struct harness_case *test;
    if (!words[0] || !words[1] || !words[2] || !find(cases, words[1]))
        return EXIT_FAILURE;
    record_open(words[0]);
    atexit(ended_early);
    for (words++; *words && (test = find(cases, *words));
         words = behind_seeds(words + 1))
        run_case(test, words + 1);
    record(RECORD_END, 0, "", "", "");
    _Exit(EXIT_SUCCESS);
}
