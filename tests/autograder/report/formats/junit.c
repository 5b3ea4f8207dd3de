#include "format.h"
#include "judge/decide/fail.h"
#include "one.h"
#include "report/result_file.h"
#include "report/text/escape.h"
#include "report/text/points.h"
#include "report/text/words.h"

#include <stdlib.h>
#include <string.h>

/* A suite is a submission. What earns no points is a failure, even if there was
 * no file; what is open is an error; a case that is shown, not graded, counts
 * as skipped if it fails. */

static void begin(struct report *report)
{
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<testsuites name=\"Iterators by Hand\">\n",
          report->out);
}

static void attribute(struct report *report, const char *name, const char *text)
{
    fprintf(report->out, " %s=\"", name);
    escape_xml_attribute(report->out, text);
    putc('"', report->out);
}

/* Where a case stands: passed, <failure> or <skipped>. */
static const char *outcome(const json_t *known, const json_t *tried)
{
    if (words_passed(tried))
        return "";
    return result_true(words_known_case(known, tried, NULL), KEY_GRADED)
               ? "failure"
               : "skipped";
}

struct counts {
    long tests, failures, errors, skipped;
};

static struct counts count(const struct report *report, const json_t *one)
{
    struct counts counts = {0};
    const json_t *lesson, *tried;
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS)) {
        enum fate fate = words_fate(lesson);
        counts.errors += result_is_open(lesson);
        counts.skipped += fate == IS_EXCUSED;
        counts.failures +=
            !result_is_open(lesson) && fate != IS_GRADED && fate != IS_EXCUSED;
        counts.tests += fate != IS_GRADED;
        FOR_EACH(j, tried, result_array(lesson, KEY_CASES)) {
            char kind = *outcome(json_array_get(report->lessons, i), tried);
            counts.tests++;
            counts.failures += kind == 'f';
            counts.skipped += kind == 's';
        }
    }
    return counts;
}

static void testcase(struct report *report, const char *folder,
                     const char *name, const char *kind, const char *type,
                     const char *story)
{
    fputs("  <testcase", report->out);
    attribute(report, "classname", folder);
    attribute(report, "name", name);
    fputs(" time=\"0\"", report->out);
    if (!*kind) {
        fputs("/>\n", report->out);
        return;
    }
    char *message = must(strndup(story, strcspn(story, "\n")));
    fprintf(report->out, ">\n   <%s", kind);
    attribute(report, "message", message);
    if (*type)
        attribute(report, "type", type);
    putc('>', report->out);
    escape_html(report->out, story);
    fprintf(report->out, "</%s>\n  </testcase>\n", kind);
    free(message);
}

static void print_lesson(struct report *report, const json_t *known,
                         const json_t *lesson)
{
    const char *folder = result_text(known, KEY_LESSON);
    enum fate fate = words_fate(lesson);
    const json_t *tried;
    if (fate != IS_GRADED) {
        char *story = words_why_not(lesson), *file = words_file(known);
        testcase(report, folder, file,
                 fate == IS_EXCUSED       ? "skipped"
                 : result_is_open(lesson) ? "error"
                                          : "failure",
                 words_fate_name(fate), story);
        free(story);
        free(file);
    }
    FOR_EACH(i, tried, result_array(lesson, KEY_CASES)) {
        const char *kind = outcome(known, tried);
        char *name = words_case(known, tried);
        char *story = one_case_story(known, lesson, tried);
        testcase(report, folder, name, kind, *kind == 'f' ? "case" : "", story);
        free(name);
        free(story);
    }
}

static void submission(struct report *report, const json_t *one)
{
    struct counts counts = count(report, one);
    char *confinement = words_confinement(report->head);
    const json_t *lesson;
    fputs(" <testsuite", report->out);
    attribute(report, "name", result_student(one));
    fprintf(report->out,
            " tests=\"%ld\" failures=\"%ld\" errors=\"%ld\" skipped=\"%ld\" "
            "time=\"%s\">\n  <properties>\n   <property name=\"confinement\"",
            counts.tests, counts.failures, counts.errors, counts.skipped,
            points_text(result_number(one, KEY_SECONDS)).text);
    attribute(report, "value", confinement);
    fputs("/>\n  </properties>\n", report->out);
    FOR_EACH(i, lesson, result_array(one, KEY_LESSONS))
        print_lesson(report, json_array_get(report->lessons, i), lesson);
    fputs(" </testsuite>\n", report->out);
    free(confinement);
}

static void end(struct report *report)
{
    fputs("</testsuites>\n", report->out);
}

const struct format format_junit = {
    .name = "junit",
    .what = "JUnit's XML, for continuous integration",
    .begin = begin,
    .submission = submission,
    .end = end,
};
