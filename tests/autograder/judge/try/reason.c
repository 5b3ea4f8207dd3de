#include "reason.h"

#include "harness/names.h"
#include "judge/explain/sentence.h"
#include "judge/wording/wording.h"
#include "orders.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* What a case is called that is a try. */
static const char *const other_words[][2] = {{"The case", "The try"},
                                             {"the case", "the try"},
                                             {"A case", "A try"},
                                             {"a case", "a try"}};

/* "in part 3 of DO" in place of "at DO:3". */
static const char *add_part(struct text *told, const char *place, bool begins)
{
    char *behind;
    long part = strtol(place + strlen(ORDERS_FILE ":"), &behind, 10);
    if (told->length > 4 && text_begins(told->bytes + told->length - 4, " at "))
        memcpy(told->bytes + told->length - 3, "in", 2);
    text_addf(told, begins ? "Part %ld of %s" : "part %ld of %s", part,
              wording(SAY_ORDERS));
    return behind;
}

/* A sentence about a case, in words for a try; frees it. */
static char *in_words_of_tries(char *sentence)
{
    struct text told = {0};
    for (const char *c = sentence ? sentence : ""; *c;) {
        size_t i = 0, count = sizeof other_words / sizeof *other_words;
        bool begins = c == sentence || c[-1] == ' ' || c[-1] == '(';
        while (i < count && !(begins && text_begins(c, other_words[i][0])))
            i++;
        if (i < count) {
            text_addf(&told, "%s", other_words[i][1]);
            c += strlen(other_words[i][0]);
        } else if (begins && text_begins(c, ORDERS_FILE ":") &&
                   isdigit((unsigned char)c[strlen(ORDERS_FILE ":")])) {
            c = add_part(&told, c, c == sentence);
        } else {
            text_add(&told, c++, 1);
        }
    }
    free(sentence);
    return told.bytes;
}

/* What the try has named itself, and not dropped. */
static char *still_named(const struct attempt *attempt)
{
    const struct steps *held = &attempt->trial.held;
    if (held->count == 0 || strcmp(held->at[0].text, HELD_NAME) != 0)
        return NULL;
    return text_format("%s, of %s:%s, is never dropped: DROP(%s); is missing.",
                       held->at[0].observed, attempt->unit.path,
                       held->at[0].detail, held->at[0].observed);
}

/* The step that is the last one showed what nothing can follow. */
static char *stuck(const struct attempt *attempt)
{
    static const char *const asks[] = {"iter_next(", "iter_drop(", "gen_send(",
                                       "gen_close("};
    const struct steps *seen = &attempt->trial.seen;
    const struct step *last = &seen->at[seen->count - 1];
    if (strcmp(last->observed, SEEN_NULL) != 0)
        return text_format("Nothing can follow that.");
    for (size_t i = 0; i < sizeof asks / sizeof *asks; i++)
        if (text_begins(last->text, asks[i]))
            return text_format("%s:%d gives %s) NULL in place of an iterator. "
                               "Nothing can follow that.",
                               attempt->unit.path, last->line, asks[i]);
    return text_format("%s NULL instead of an iterator. Nothing can follow "
                       "that.",
                       strchr(last->text, '(') ? "The call returned"
                                               : "That is");
}

/* What the harness noticed in the try itself, or NULL. */
static char *own_event(const struct attempt *attempt)
{
    const struct trial *trial = &attempt->trial;
    if (strcmp(trial->event, EVENT_MANY) == 0)
        return text_format("The try was stopped here: that is as much as "
                           "anybody reads.");
    if (strcmp(trial->event, EVENT_STUCK) == 0)
        return stuck(attempt);
    if (strstr(trial->event, EVENT_DROPPED))
        return text_format("%s already, at %s%s.", trial->event,
                           attempt->unit.path, trial->place);
    return NULL;
}

/* Memory that the try gave back, and the learner's file uses. */
static char *with_freed_place(const struct attempt *attempt, char *sentence)
{
    int line = attempt->unit_finding.freed_line;
    if (attempt->finding.freed_line || !line ||
        !strstr(attempt->finding.kind, "use-after-free"))
        return sentence;
    char *longer = text_format("%s It was given back at %s:%d.", sentence,
                               attempt->unit.path, line);
    free(sentence);
    return longer;
}

/* Does the harness itself tell a line of the try? */
static bool is_placed_here(const struct attempt *attempt)
{
    const struct trial *trial = &attempt->trial;
    const char *place = trial->place            ? trial->place
                        : trial->held.count > 0 ? trial->held.at[0].detail
                                                : "";
    size_t size = strlen(attempt->unit.path);
    return text_begins(place, attempt->unit.path) && place[size] == ':';
}

/* The learner's file is at fault where something points to a line of it; the
 * try, where something points there, or no step was under way. */
static char *by_whose_line(const struct attempt *attempt)
{
    const struct trial *trial = &attempt->trial;
    const struct finding *own = attempt->has_finding ? &attempt->finding : NULL;
    const struct finding *unit = own ? &attempt->unit_finding : NULL;
    int own_line, unit_line;
    char *of_own = sentence_for(trial, own, &attempt->own, &own_line);
    char *of_unit = sentence_for(trial, unit, &attempt->unit, &unit_line);
    bool between = !own && !trial->begun && trial->outcome != TRIAL_DIFFERS;
    bool is_unit = is_placed_here(attempt) || (between && unit_line) ||
                   (!own_line && (between || unit_line));
    if (own && !is_unit)
        of_own = with_freed_place(attempt, of_own);
    free(is_unit ? of_own : of_unit);
    return is_unit ? of_unit : of_own;
}

char *reason_of(const struct attempt *attempt)
{
    const struct trial *trial = &attempt->trial;
    char *text = NULL;
    if (trial->outcome == TRIAL_EVENT)
        text = own_event(attempt);
    else if (trial->outcome == TRIAL_DIFFERS)
        text = still_named(attempt);
    return in_words_of_tries(text ? text : by_whose_line(attempt));
}
