#include "html_parts.h"
#include "report/result_file.h"
#include "report/text/remarks.h"

#include <string.h>

/* Enough of what is said to act on it: names of files can be long. */
enum { REMARK = 1000 };

void html_look_begin(FILE *out, const struct class_counts *counts)
{
    static const char *const columns[] = {"Student", "What", NULL};
    fputs("<section aria-labelledby=\"look\">\n"
          "<h2 id=\"look\">To look at</h2>\n",
          out);
    if (counts->look == 0) {
        fputs("<p>Nothing: no flags, and nothing went wrong.</p>\n", out);
        return;
    }
    fputs("<p class=\"soft\">First those whose points are open, then what went "
          "wrong, then flags. A flag is a question, not a verdict: talk before "
          "you judge.</p>\n<p class=\"filter\" id=\"filtered\" hidden><span>"
          "</span>, by <a href=\"#filter\">the filter below</a></p>\n",
          out);
    html_table(out, "text", "Who needs a look");
    html_columns(out, columns);
    fputs("</tr></thead>\n<tbody>\n", out);
}

static void remark(FILE *out, const char *text)
{
    html_text(out, text, REMARK);
    fputs("</li>\n", out);
}

/* Is it the same that became of both lessons, in the same words? */
static bool same(const json_t *one, const json_t *other)
{
    return words_needs_a_look(other) && words_fate(one) == words_fate(other) &&
           strcmp(result_text(one, KEY_MESSAGE),
                  result_text(other, KEY_MESSAGE)) == 0 &&
           json_equal(json_object_get(one, KEY_FLAGS),
                      json_object_get(other, KEY_FLAGS));
}

/* How many of the first `count` lessons fared as this one did. */
static size_t alike(const json_t *lessons, const json_t *lesson, size_t count)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        found += same(lesson, json_array_get(lessons, i));
    return found;
}

/* Lessons that fared the same: what happened, and below what is told of it to
 * instructors only. */
static void fate(FILE *out, const struct class_counts *counts,
                 const json_t *lessons, const json_t *lesson)
{
    const json_t *other, *said;
    bool one = alike(lessons, lesson, json_array_size(lessons)) == 1;
    fprintf(out, "<li class=\"grave\"><strong>Lesson%s", one ? "" : "s");
    FOR_EACH(i, other, lessons)
        if (same(lesson, other))
            fprintf(out, " %.0f,",
                    result_number(counts->lessons[i].known, KEY_NUMBER));
    fprintf(out, " %s:</strong> ", words_of_fate(words_fate(lesson)));
    html_text(out, result_text(lesson, KEY_MESSAGE), REMARK);
    FOR_EACH(i, said, result_array(lesson, KEY_FLAGS)) {
        putc('\n', out);
        html_text(out, result_string(said), REMARK);
    }
    fputs("</li>\n", out);
}

/* What a lesson says already needs no second telling. */
static bool is_told(const json_t *submission, const char *problem)
{
    const json_t *lesson;
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        if (words_needs_a_look(lesson) &&
            strcmp(result_text(lesson, KEY_MESSAGE), problem) == 0)
            return true;
    return remarks_is_settled(submission, problem);
}

static void remarks(FILE *out, const struct class_counts *counts,
                    const json_t *submission)
{
    const json_t *lessons = result_array(submission, KEY_LESSONS);
    const json_t *lesson, *said;
    FOR_EACH(i, lesson, lessons)
        if (words_needs_a_look(lesson) && alike(lessons, lesson, i) == 0)
            fate(out, counts, lessons, lesson);
    FOR_EACH(i, said, result_array(submission, KEY_PROBLEMS))
        if (!is_told(submission, result_string(said))) {
            fputs("<li>", out);
            remark(out, result_string(said));
        }
    FOR_EACH(i, said, result_array(submission, KEY_FLAGS)) {
        fputs("<li>", out);
        remark(out, result_string(said));
    }
    FOR_EACH(i, lesson, lessons)
        FOR_EACH(j, said, remarks_flags(lesson))
            if (!words_needs_a_look(lesson)) {
                fprintf(out, "<li><strong>Lesson %.0f, flag:</strong> ",
                        result_number(counts->lessons[i].known, KEY_NUMBER));
                remark(out, result_string(said));
            }
}

void html_look(FILE *out, const struct class_counts *counts,
               const json_t *submission, long number)
{
    fprintf(out,
            "<tr id=\"look-%ld\"><th scope=\"row\"><a href=\"#student-%ld\">",
            number, number);
    html_bdi(out, result_student(submission));
    fputs("</a>", out);
    if (counts->sections.named)
        html_section(out, "span", submission);
    if (result_is_open(submission))
        fputs("<span class=\"open\">points open</span>", out);
    fputs("</th><td><ul>\n", out);
    remarks(out, counts, submission);
    fputs("</ul></td></tr>\n", out);
}

void html_look_end(FILE *out, const struct class_counts *counts)
{
    if (counts->look > 0)
        fputs("</tbody></table></div>\n", out);
    fputs("</section>\n", out);
}
