#include "html_parts.h"
#include "report/result_file.h"
#include "report/text/points.h"

#include <stdlib.h>

/* A sentence on a submission that is long enough to act on. */
enum { SENTENCE = 400 };

void html_look_begin(FILE *out, const struct class_counts *counts)
{
    fputs("<section aria-labelledby=\"look\">\n"
          "<h2 id=\"look\">To look at</h2>\n",
          out);
    if (counts->look == 0)
        fputs("<p>Nothing: no flags, and nothing went wrong.</p>\n", out);
    else
        fputs("<p class=\"soft\">A flag is a question, not a verdict: talk "
              "before you judge.</p>\n"
              "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
              "aria-label=\"To look at\">\n<table class=\"text\">\n"
              "<caption>Flags and problems</caption>\n<thead>"
              "<tr><th scope=\"col\">Student</th><th scope=\"col\">Lesson</th>"
              "<th scope=\"col\">What</th></tr></thead>\n<tbody>\n",
              out);
}

/* `known` is the head's lesson, or NULL for the submission as a whole. */
static void row(FILE *out, const json_t *submission, const json_t *known,
                const char *what, const char *text)
{
    fputs("<tr><th scope=\"row\"><bdi>", out);
    html_text(out, result_student(submission), 200);
    fputs("</bdi></th><td>", out);
    if (known)
        fprintf(out, "%.0f", result_number(known, KEY_NUMBER));
    fprintf(out, "</td><td>%s%s", what, *what && *text ? ": " : "");
    html_text(out, text, SENTENCE);
    fputs("</td></tr>\n", out);
}

void html_look(FILE *out, const struct class_counts *counts,
               const json_t *submission)
{
    const json_t *lesson, *said;
    FOR_EACH(j, said, result_array(submission, KEY_PROBLEMS))
        row(out, submission, NULL, "", result_string(said));
    FOR_EACH(i, lesson, result_array(submission, KEY_LESSONS)) {
        const json_t *known = counts->lessons[i].known;
        enum fate fate = words_fate(lesson);
        if (words_needs_a_look(lesson))
            row(out, submission, known, words_of_fate(fate),
                result_text(lesson, KEY_MESSAGE));
        FOR_EACH(j, said, result_array(lesson, KEY_FLAGS))
            row(out, submission, known, "flag", result_string(said));
    }
}

void html_look_end(FILE *out, const struct class_counts *counts)
{
    if (counts->look > 0)
        fputs("</tbody></table></div>\n", out);
    fputs("</section>\n", out);
}

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
    fputs("<p class=\"soft\">The deeper the colour, the more of the points."
          "</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
          "aria-label=\"Points by student\">\n<table class=\"students\">\n"
          "<caption>Points by lesson</caption>\n<thead><tr><th "
          "scope=\"col\">Student</th>",
          out);
    if (counts->sections)
        fputs("<th scope=\"col\">Section</th>", out);
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
                  const json_t *submission)
{
    const json_t *lesson;
    fputs("<tr><th scope=\"row\"><bdi>", out);
    html_text(out, result_student(submission), 200);
    fputs("</bdi></th>", out);
    if (counts->sections) {
        fputs("<td class=\"none\"><bdi>", out);
        html_text(out, result_text(submission, KEY_SECTION), 200);
        fputs("</bdi></td>", out);
    }
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
