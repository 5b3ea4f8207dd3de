#include "mistakes.h"

#include "clue.h"
#include "judge/decide/fail.h"

#include <stdlib.h>
#include <string.h>

static const char *outcome_name(const struct trial *trial)
{
    switch (trial->outcome) {
    case TRIAL_EVENT:
        return trial->event;
    case TRIAL_CRASHED:
        return "crash";
    case TRIAL_ENDLESS:
    case TRIAL_WAITING:
        return "endless";
    case TRIAL_FLOODED:
        return "flood";
    case TRIAL_SANITIZER:
        return "sanitizer";
    default:
        return "quit";
    }
}

char *mistakes_signature(const struct trial *trial)
{
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    bool differs = trial->outcome == TRIAL_DIFFERS && seen;
    return text_format("%s %zu %s", trial->test->name, trial->matched,
                       differs ? seen->observed : outcome_name(trial));
}

/* A set of trials, by their places in the array: a lesson has 16 at most. */
typedef uint64_t trial_set;

/* A mistake, and how well it has matched so far. */
struct candidate {
    struct mistake mistake;
    int task;
    trial_set matched; /* by the lines "fails" */
    int ways;          /* to fail: those lines, of whatever task */
    int clues;         /* that hold */
    bool refuted;      /* a clue or a line does not hold */
};

/* All mistakes of the file. */
struct candidates {
    struct candidate *at;
    size_t count;
};

static const struct trial *find(const struct trial *trials, size_t count,
                                const char *line)
{
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(trials[i].test->name);
        if (text_begins(line, trials[i].test->name) && line[size] == ' ')
            return &trials[i];
    }
    return NULL;
}

static void match_line(struct candidate *candidate, const char *line,
                       const struct trial *trials, size_t count, int task)
{
    const struct trial *trial = find(trials, count, line);
    candidate->ways++;
    if (!trial || trial->test->task != task)
        return;
    char *signature = mistakes_signature(trial);
    if (trial->outcome != TRIAL_PASSED && strcmp(signature, line) == 0)
        candidate->matched |= (trial_set)1 << (trial - trials);
    else
        candidate->refuted = true;
    free(signature);
}

static void match_clue(struct candidate *candidate, const char *clue,
                       enum clue wanted, struct pieces *pieces, int task)
{
    if (candidate->task != task)
        return;
    candidate->clues++;
    candidate->refuted |= clue_look(pieces, clue) != wanted;
}

static trial_set failures(const struct trial *trials, size_t count, int task)
{
    trial_set failed = 0;
    for (size_t i = 0; i < count && i < 64; i++)
        if (trials[i].test->task == task && trials[i].outcome != TRIAL_PASSED)
            failed |= (trial_set)1 << i;
    return failed;
}

static struct candidate *begin(struct candidates *all, const char *name)
{
    all->at = must(realloc(all->at, (all->count + 1) * sizeof *all->at));
    all->at[all->count] =
        (struct candidate){.mistake = {.name = name, .see = ""}};
    return &all->at[all->count++];
}

static void read_all(struct candidates *all, char *text,
                     const struct trial *trials, size_t count, int task,
                     struct pieces *pieces)
{
    struct candidate *last = begin(all, ""); /* for what stands in front */
    for (char *line; (line = text_line(&text));)
        if (text_begins(line, "mistake "))
            last = begin(all, line + 8);
        else if (text_begins(line, "todo "))
            last->task = atoi(line + 5);
        else if (text_begins(line, "see "))
            last->mistake.see = line + 4;
        else if (text_begins(line, "says "))
            last->mistake.says = line + 5;
        else if (text_begins(line, "shows "))
            match_clue(last, line + 6, CLUE_FOUND, pieces, task);
        else if (text_begins(line, "lacks "))
            match_clue(last, line + 6, CLUE_ABSENT, pieces, task);
        else if (text_begins(line, "fails "))
            match_line(last, line + 6, trials, count, task);
}

/* Some mistake that explains these failures, and perhaps others of `failed`. */
static bool explained(const struct candidates *all, trial_set failures,
                      trial_set failed, int task)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->at[i].task == task && !all->at[i].refuted &&
            (all->at[i].matched & failures) == failures &&
            (all->at[i].matched & ~failed) == 0)
            return true;
    return false;
}

/* How a mistake fits what failed. */
enum fit {
    FIT_ALONE,    /* it fails these cases so, and no others */
    FIT_TOGETHER, /* the first of them; one other mistake fails the rest */
    FIT_ANYHOW,   /* the file shows it, and no way to fail is known of it */
};

static bool fits(const struct candidates *all,
                 const struct candidate *candidate, trial_set failed, int task,
                 enum fit fit)
{
    trial_set first = failed & (~failed + 1); /* its lowest bit */
    trial_set rest = failed & ~candidate->matched;
    if (candidate->task != task || candidate->refuted)
        return false;
    if (fit == FIT_ANYHOW)
        return candidate->ways == 0 && candidate->clues > 0;
    return (candidate->matched & first) &&
           (fit == FIT_ALONE ? rest == 0 : explained(all, rest, failed, task));
}

/* The one with the most clues; false if there is none, or more than one. Of
 * those that clues alone show, each is true: the first will do. */
static bool choose(const struct candidates *all, trial_set failed, int task,
                   enum fit fit, struct mistake *mistake)
{
    int clues = -1;
    bool single = false;
    for (size_t i = 0; i < all->count; i++) {
        const struct candidate *candidate = &all->at[i];
        if (!fits(all, candidate, failed, task, fit) ||
            candidate->clues < clues + (fit == FIT_ANYHOW))
            continue;
        single = candidate->clues > clues;
        clues = candidate->clues;
        *mistake = candidate->mistake;
    }
    return single;
}

bool mistakes_recognise(const char *path, const struct trial *trials,
                        size_t count, int task, const struct source *source,
                        struct mistake *mistake)
{
    struct text text = {0};
    struct candidates all = {0};
    *mistake = (struct mistake){.see = ""};
    if (!text_read(&text, path))
        return false;
    trial_set failed = failures(trials, count, task);
    struct pieces pieces = {0};
    pieces_read(&pieces, &source->code);
    read_all(&all, text.bytes, trials, count, task, &pieces);
    pieces_free(&pieces);
    bool found = choose(&all, failed, task, FIT_ALONE, mistake) ||
                 choose(&all, failed, task, FIT_TOGETHER, mistake) ||
                 choose(&all, failed, task, FIT_ANYHOW, mistake);
    free(all.at);
    return found; /* the text stays: the mistake points into it */
}
