#include "html_parts.h"
#include "report/result_file.h"
#include "report/text/points.h"

#include <stdlib.h>

/* The shares of how the files fared, side by side. */
static void stack(FILE *out, const struct lesson_counts *lesson, long all)
{
    double from = 0;
    fputs("<svg class=\"stack\" viewBox=\"0 0 1000 10\" "
          "preserveAspectRatio=\"none\" aria-hidden=\"true\">\n",
          out);
    for (int i = 0; i < FATES && all > 0; i++) {
        double width = 1000.0 * (double)lesson->fates[i] / (double)all;
        if (lesson->fates[i])
            fprintf(out,
                    "<rect class=\"f-%s\" x=\"%s\" width=\"%s\" "
                    "height=\"10\"/>\n",
                    words_fate_name((enum fate)i), points_text(from).text,
                    points_text(width > 4 ? width - 2 : width).text);
        from += width;
    }
    fputs("</svg>\n<ul class=\"key\">\n", out);
    for (int i = 0; i < FATES; i++)
        if (lesson->fates[i])
            fprintf(out, "<li><i class=\"f-%s\"></i>%ld %s</li>\n",
                    words_fate_name((enum fate)i), lesson->fates[i],
                    words_of_fate((enum fate)i));
    if (lesson->late)
        fprintf(out, "<li>%ld late</li>\n", lesson->late);
    fputs("</ul>\n", out);
}

/* How many got how much of the points, as eleven small bars. */
static void spread(FILE *out, const struct lesson_counts *lesson)
{
    long most = 1;
    char *title = words_lesson(lesson->known);
    for (int i = 0; i < SPREAD; i++)
        most = lesson->spread[i] > most ? lesson->spread[i] : most;
    fputs("<svg class=\"spread\" viewBox=\"0 0 219 62\" "
          "preserveAspectRatio=\"none\" role=\"img\" aria-label=\"",
          out);
    html_text(out, title, 200);
    fputs(", how the points are spread; the table below has the numbers\">\n",
          out);
    for (int i = 0; i < SPREAD; i++) {
        double height = 60.0 * (double)lesson->spread[i] / (double)most;
        fprintf(out,
                "<rect class=\"floor\" x=\"%d\" y=\"60\" width=\"17\" "
                "height=\"2\"/>\n",
                20 * i);
        if (lesson->spread[i])
            fprintf(out,
                    "<rect class=\"f-graded\" x=\"%d\" y=\"%s\" width=\"17\" "
                    "height=\"%s\"/>\n",
                    20 * i, points_text(60 - height).text,
                    points_text(height + 2).text);
    }
    fprintf(out,
            "</svg>\n<div class=\"ends\" aria-hidden=\"true\"><span>0</span>"
            "<span>%s points</span></div>\n",
            points_text(result_number(lesson->known, KEY_POINTS)).text);
    free(title);
}

static void print_lesson(FILE *out, const struct lesson_counts *lesson,
                         long all)
{
    long graded = lesson->fates[IS_GRADED];
    char *title = words_lesson(lesson->known);
    fputs("<article class=\"lesson\">\n<div><h3>", out);
    html_text(out, title, 200);
    fputs("</h3>\n<p class=\"soft\">", out);
    if (graded)
        fprintf(out, "%s of %s points on average",
                points_text(lesson->points / (double)graded).text,
                points_text(result_number(lesson->known, KEY_POINTS)).text);
    else
        fputs("nothing to grade yet", out);
    fputs("</p></div>\n<div>", out);
    stack(out, lesson, all);
    fputs("</div>\n<div>", out);
    spread(out, lesson);
    fputs("</div>\n</article>\n", out);
    free(title);
}

static void fates_table(FILE *out, const struct class_counts *counts)
{
    html_table(out, "", "How many files fared how");
    fputs("<th scope=\"col\">Lesson</th>", out);
    for (int i = 0; i < FATES; i++)
        fprintf(out, "<th scope=\"col\">%s</th>", words_of_fate((enum fate)i));
    fputs("<th scope=\"col\">late</th></tr></thead>\n<tbody>\n", out);
    for (size_t i = 0; i < counts->lesson_count; i++) {
        const struct lesson_counts *lesson = &counts->lessons[i];
        fputs("<tr><th scope=\"row\">", out);
        html_text(out, result_text(lesson->known, KEY_TITLE), 200);
        fputs("</th>", out);
        for (int j = 0; j < FATES; j++)
            fprintf(out, "<td>%ld</td>", lesson->fates[j]);
        fprintf(out, "<td>%ld</td></tr>\n", lesson->late);
    }
    fputs("</tbody></table></div>\n", out);
}

static void spread_table(FILE *out, const struct class_counts *counts)
{
    html_table(out, "", "How many graded files got what share of the points");
    fputs("<th scope=\"col\">Lesson</th>", out);
    for (int i = 0; i < SPREAD - 1; i++)
        fprintf(out, "<th scope=\"col\">%d to %d&nbsp;%%</th>", 10 * i,
                10 * i + 9);
    fputs("<th scope=\"col\">all</th></tr></thead>\n<tbody>\n", out);
    for (size_t i = 0; i < counts->lesson_count; i++) {
        fputs("<tr><th scope=\"row\">", out);
        html_text(out, result_text(counts->lessons[i].known, KEY_TITLE), 200);
        fputs("</th>", out);
        for (int j = 0; j < SPREAD; j++)
            fprintf(out, "<td>%ld</td>", counts->lessons[i].spread[j]);
        fputs("</tr>\n", out);
    }
    fputs("</tbody></table></div>\n", out);
}

void html_lessons(FILE *out, const struct class_counts *counts)
{
    fputs("<section aria-labelledby=\"lessons\">\n"
          "<h2 id=\"lessons\">Lessons</h2>\n"
          "<p class=\"soft\">How the files fared, and how the points of the "
          "graded ones are spread.</p>\n",
          out);
    for (size_t i = 0; i < counts->lesson_count; i++)
        print_lesson(out, &counts->lessons[i], counts->submissions);
    fputs("<details><summary>The same as tables</summary>\n", out);
    fates_table(out, counts);
    spread_table(out, counts);
    fputs("</details>\n</section>\n", out);
}
