#include "mistakes.h"

#include "clue.h"

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

/* A mistake being read, and how well it has matched so far. */
struct candidate {
    struct mistake mistake;
    int task;
    size_t lines, matched; /* "fails" lines about cases of the task */
    int clues;             /* that hold */
    bool refuted;          /* one does not */
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
    if (!trial || trial->test->task != task)
        return;
    candidate->lines++;
    if (trial->outcome == TRIAL_PASSED)
        return;
    char *signature = mistakes_signature(trial);
    candidate->matched += strcmp(signature, line) == 0;
    free(signature);
}

static void match_clue(struct candidate *candidate, const char *clue,
                       enum clue wanted, const struct source *source, int task)
{
    if (candidate->task != task)
        return;
    candidate->clues++;
    candidate->refuted |= clue_look(source, clue) != wanted;
}

static size_t failures(const struct trial *trials, size_t count, int task)
{
    size_t failed = 0;
    for (size_t i = 0; i < count; i++)
        failed +=
            trials[i].test->task == task && trials[i].outcome != TRIAL_PASSED;
    return failed;
}

/* The mistakes that fit, and the best of them. */
struct best {
    struct mistake mistake;
    int clues;
    size_t count; /* of those with as many clues */
};

static void compare(struct best *best, const struct candidate *candidate,
                    int task, size_t failed)
{
    if (candidate->task != task || candidate->refuted ||
        candidate->matched != failed || candidate->lines != failed ||
        (best->count > 0 && candidate->clues < best->clues))
        return;
    best->count = candidate->clues == best->clues ? best->count + 1 : 1;
    best->clues = candidate->clues;
    best->mistake = candidate->mistake;
}

bool mistakes_recognise(const char *path, const struct trial *trials,
                        size_t count, int task, const struct source *source,
                        struct mistake *mistake)
{
    struct text text = {0};
    if (!text_read(&text, path))
        return false;
    size_t failed = failures(trials, count, task);
    struct candidate candidate = {.task = 0};
    struct best best = {.count = 0};
    char *rest = text.bytes, *line = "";
    while (line) {
        line = text_line(&rest);
        if (!line || text_begins(line, "mistake ")) {
            compare(&best, &candidate, task, failed);
            candidate = (struct candidate){
                .mistake = {.name = line ? line + 8 : "", .see = ""}};
        } else if (text_begins(line, "todo ")) {
            candidate.task = atoi(line + 5);
        } else if (text_begins(line, "see ")) {
            candidate.mistake.see = line + 4;
        } else if (text_begins(line, "says ")) {
            candidate.mistake.says = line + 5;
        } else if (text_begins(line, "shows ")) {
            match_clue(&candidate, line + 6, CLUE_FOUND, source, task);
        } else if (text_begins(line, "lacks ")) {
            match_clue(&candidate, line + 6, CLUE_ABSENT, source, task);
        } else if (text_begins(line, "fails ")) {
            match_line(&candidate, line + 6, trials, count, task);
        }
    }
    *mistake = best.mistake;
    return best.count == 1; /* the text stays: the mistake points into it */
}
