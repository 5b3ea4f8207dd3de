#include "format.h"
#include "report/feedback_text.h"

/* What FEEDBACK= writes into a file for each student, one after the other. */

static void submission(struct report *report, const json_t *one)
{
    bool *begun = report->state;
    if (*begun)
        fputs("\n\n", report->out);
    *begun = true;
    feedback_text(report->out, report->head, one);
}

const struct format format_feedback = {
    .name = "feedback",
    .what = "what a student reads, as FEEDBACK= writes it",
    .state = sizeof(bool), /* has one been written? */
    .submission = submission,
};
