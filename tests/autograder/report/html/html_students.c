#include "html_parts.h"
#include "look.h"
#include "report/result_file.h"
#include "report/text/points.h"

#include <stdlib.h>

/* A sentence on a submission that is long enough to act on. */
enum { SENTENCE = 400 };

void html_students_begin(FILE *out, const struct class_counts *counts,
                         const json_t *head)
{
    fputs("<section aria-labelledby=\"students\">\n"
          "<h2 id=\"students\">Students</h2>\n",
          out);
    if (counts->submissions == 0) {
        fputs("<p>There were no submissions.</p>\n", out);
        return;
    }
    fputs("<p class=\"soft\">Whoever needs a look comes first. The deeper the "
          "colour, the more of the points.</p>\n",
          out);
    html_filter(out, counts);
    html_table(out, "students", "Points by lesson");
    fputs("<th scope=\"col\">Student</th>", out);
    if (counts->sections.named)
        fputs("<th class=\"section\" scope=\"col\">Section</th>", out);
    for (size_t i = 0; i < counts->lesson_count; i++) {
        const json_t *known = counts->lessons[i].known;
        fputs("<th scope=\"col\"><abbr title=\"", out);
        html_text(out, result_text(known, KEY_TITLE), 200);
        fprintf(out, "\">%.0f</abbr></th>", result_number(known, KEY_NUMBER));
    }
    fprintf(out, "<th scope=\"col\">of %s</th></tr></thead>\n<tbody>\n",
            points_text(result_number(head, KEY_POSSIBLE)).text);
}

/* What stands before the points. */
static void mark(FILE *out, const json_t *known, const json_t *lesson)
{
    char *by_hand = words_override(known, lesson);
    if (by_hand) {
        fputs("<abbr class=\"late\" title=\"", out);
        html_text(out, by_hand, SENTENCE);
        fprintf(out, "\">%s</abbr> ",
                words_by_hand(lesson) ? "by hand" : "comment");
    }
    if (result_number(lesson, KEY_DEDUCTED) > 0)
        fputs("<span class=\"late\">late</span> ", out);
    free(by_hand);
}

static void cell(FILE *out, const json_t *known, const json_t *lesson)
{
    bool shown = words_shows_points(lesson);
    if (shown)
        fprintf(out, "<td class=\"h%d\">",
                points_tenths(result_number(lesson, KEY_POINTS),
                              result_number(known, KEY_POINTS)));
    else
        fprintf(out, "<td class=\"%s\">",
                words_needs_a_look(lesson) ? "broken" : "none");
    mark(out, known, lesson);
    fprintf(out, "%s</td>",
            shown ? words_points(lesson).text
                  : words_of_fate(words_fate(lesson)));
}

void html_student(FILE *out, const struct class_counts *counts,
                  const json_t *submission, long number)
{
    const json_t *lesson;
    fprintf(out, "<tr id=\"student-%ld\"><th scope=\"row\">", number);
    html_bdi(out, result_student(submission));
    if (look_of(submission) != LOOK_NOT)
        fprintf(out, " <a href=\"#look-%ld\">to look at</a>", number);
    fputs("</th>", out);
    if (counts->sections.named)
        html_section(out, "td", submission);
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS))
        cell(out, counts->lessons[i].known, lesson);
    fprintf(out, "<td>%s</td></tr>\n",
            result_is_open(submission)      ? "open"
            : words_all_excused(submission) ? "excused"
                                            : words_points(submission).text);
}

void html_students_end(FILE *out, const struct class_counts *counts)
{
    if (counts->submissions > 0)
        fputs("</tbody></table></div>\n", out);
    fputs("</section>\n", out);
}
