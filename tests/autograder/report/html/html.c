#include "html_parts.h"
#include "look.h"
#include "report/formats/format.h"

/* One page without requests to anywhere. The class is swept for whom to look
 * at, the gravest first; then for the table: those first, and then the rest. */

enum { FIRST = LOOK_NOT, REST, SWEEPS };

struct page {
    struct class_counts counts;
    long number; /* of the submission, from 1, in the order of the class */
};

static void prepare(struct report *report)
{
    struct page *page = report->state;
    class_counts_begin(&page->counts, report->head);
}

static void count(struct report *report, const json_t *submission)
{
    struct page *page = report->state;
    class_counts_add(&page->counts, submission);
}

static void release(struct report *report)
{
    struct page *page = report->state;
    class_counts_free(&page->counts);
}

static void begin(struct report *report)
{
    struct page *page = report->state;
    page->number = 0;
    if (report->sweep != 0)
        return;
    html_head(report->out);
    class_counts_sort(&page->counts);
    html_top(report->out, report->head, &page->counts);
    html_look_begin(report->out, &page->counts);
}

static void submission(struct report *report, const json_t *one)
{
    struct page *page = report->state;
    enum look look = look_of(one);
    page->number++;
    if (report->sweep == (int)look && look != LOOK_NOT)
        html_look(report->out, &page->counts, one, page->number);
    if (report->sweep == (look == LOOK_NOT ? REST : FIRST))
        html_student(report->out, &page->counts, one, page->number);
}

static void end(struct report *report)
{
    const struct page *page = report->state;
    const struct class_counts *counts = &page->counts;
    if (report->sweep == FIRST - 1) {
        html_look_end(report->out, counts);
        html_lessons(report->out, counts);
        html_sections(report->out, counts);
        html_cases(report->out, counts);
        html_mistakes(report->out, counts);
        html_students_begin(report->out, counts, report->head);
    } else if (report->sweep == REST) {
        html_students_end(report->out, counts);
        html_foot(report->out);
    }
}

const struct format format_html = {
    .name = "html",
    .what = "a page on the class, for a browser",
    .sweeps = SWEEPS,
    .state = sizeof(struct page),
    .prepare = prepare,
    .count = count,
    .begin = begin,
    .submission = submission,
    .end = end,
    .release = release,
};
