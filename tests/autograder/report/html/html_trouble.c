#include "html_parts.h"
#include "report/result_file.h"

#include <stdlib.h>

enum { TOP = 10 };

/* Of a whole that may be 0. */
static long percent(long part, long whole)
{
    return whole > 0 ? (100 * part + whole / 2) / whole : 0;
}

/* How many of how many, as words and as a bar. */
static void much(FILE *out, long part, long whole, const char *of)
{
    fprintf(out,
            "<div class=\"much\"><span>%ld</span> <span class=\"soft\">of %ld "
            "%s</span>\n<svg viewBox=\"0 0 100 5\" "
            "preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            "<rect class=\"track\" width=\"100\" height=\"5\"/>"
            "<rect class=\"f-not_compiled\" width=\"%ld\" height=\"5\"/>"
            "</svg></div>\n",
            part, whole, of, percent(part, whole));
}

static void case_words(FILE *out, const struct case_counts *one)
{
    char *words = words_case(one->lesson, one->known);
    html_text(out, words, 200);
    free(words);
}

static void top_cases(FILE *out, const struct class_counts *counts)
{
    fputs("<ol class=\"top\">\n", out);
    for (size_t i = 0; i < counts->case_count && i < TOP; i++) {
        const struct case_counts *one = &counts->cases[i];
        if (one->failed == 0)
            break;
        fputs("<li>", out);
        much(out, one->failed, one->ran, "fail");
        fputs("<div>", out);
        case_words(out, one);
        fprintf(out,
                "</div>\n<p class=\"soft\">Lesson %.0f, TODO %.0f%s</p>"
                "</li>\n",
                result_number(one->lesson, KEY_NUMBER),
                result_number(one->known, KEY_TASK),
                result_true(one->known, KEY_GRADED) ? ""
                                                    : ", shown, not graded");
    }
    fputs("</ol>\n", out);
}

static void all_cases(FILE *out, const struct class_counts *counts)
{
    fputs("<details><summary>All that fail somewhere</summary>\n"
          "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
          "aria-label=\"Cases that fail\">\n<table>\n"
          "<caption>Cases by how often they fail</caption>\n"
          "<thead><tr><th scope=\"col\">Case</th><th scope=\"col\">Lesson</th>"
          "<th scope=\"col\">TODO</th><th scope=\"col\">fail</th>"
          "<th scope=\"col\">of</th></tr></thead>\n<tbody>\n",
          out);
    for (size_t i = 0; i < counts->case_count; i++) {
        const struct case_counts *one = &counts->cases[i];
        if (one->failed == 0)
            break;
        fputs("<tr><th scope=\"row\">", out);
        case_words(out, one);
        fprintf(out,
                "</th><td>%.0f</td><td>%.0f</td><td>%ld</td><td>%ld</td>"
                "</tr>\n",
                result_number(one->lesson, KEY_NUMBER),
                result_number(one->known, KEY_TASK), one->failed, one->ran);
    }
    fputs("</tbody></table></div></details>\n", out);
}

static void mistakes(FILE *out, const struct class_counts *counts)
{
    fputs("<ol class=\"top\">\n", out);
    for (size_t i = 0; i < counts->mistake_count && i < TOP; i++) {
        const struct mistake_counts *one = &counts->mistakes[i];
        fputs("<li>", out);
        much(out, one->students, counts->submissions,
             counts->submissions == 1 ? "student" : "students");
        fputs("<div>", out);
        html_text(out, one->says, 500);
        fprintf(out, "</div>\n<p class=\"soft\">Lesson %.0f",
                result_number(one->lesson, KEY_NUMBER));
        if (*one->see) {
            fputs(", see “", out);
            html_text(out, one->see, 200);
            fputs("”", out);
        }
        fputs("</p></li>\n", out);
    }
    fputs("</ol>\n", out);
}

void html_trouble(FILE *out, const struct class_counts *counts)
{
    fputs("<section aria-labelledby=\"cases\">\n"
          "<h2 id=\"cases\">Cases that fail most</h2>\n",
          out);
    if (counts->case_count > 0 && counts->cases[0].failed > 0) {
        fputs("<p class=\"soft\">Of the files that were graded.</p>\n", out);
        top_cases(out, counts);
        all_cases(out, counts);
    } else {
        fputs("<p>No case fails anywhere.</p>\n", out);
    }
    fputs("</section>\n<section aria-labelledby=\"mistakes\">\n"
          "<h2 id=\"mistakes\">Mistakes made most</h2>\n",
          out);
    if (counts->mistake_count > 0) {
        fputs("<p class=\"soft\">Files that fail just as a known mistake does."
              "</p>\n",
              out);
        mistakes(out, counts);
    } else {
        fputs("<p>No known mistake was recognised.</p>\n", out);
    }
    fputs("</section>\n", out);
}
