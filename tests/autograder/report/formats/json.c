#include "format.h"
#include "report/result_file.h"

#include <string.h>

/* What docs/results.schema.json describes: the head, whose count of submissions
 * makes way for the submissions themselves. */

enum { FLAGS = JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15) };

static void begin(struct report *report)
{
    json_t *head = (json_t *)report->head;
    fputs("{\n", report->out);
    for (void *at = json_object_iter(head); at;
         at = json_object_iter_next(head, at)) {
        const char *key = json_object_iter_key(at);
        if (strcmp(key, KEY_SUBMISSIONS) == 0)
            continue;
        json_t *name = json_string(key);
        json_dumpf(name, report->out, FLAGS);
        putc(':', report->out);
        json_dumpf(json_object_iter_value(at), report->out, FLAGS);
        fputs(",\n", report->out);
        json_decref(name);
    }
    fputs("\"submissions\":[", report->out);
}

static void submission(struct report *report, const json_t *one)
{
    bool *begun = report->state;
    fputs(*begun ? ",\n" : "\n", report->out);
    *begun = true;
    json_dumpf(one, report->out, FLAGS);
}

static void end(struct report *report)
{
    fputs("\n]}\n", report->out);
}

const struct format format_json = {
    .name = "json",
    .what = "all there is to know, as one JSON document",
    .state = sizeof(bool), /* has one been written? */
    .begin = begin,
    .submission = submission,
    .end = end,
};
