#include "html_parts.h"
#include "report/result_file.h"

#include <stdlib.h>

/* Can anything be said of how well it tells students apart? */
static bool tells(const struct case_counts *one, long *hundredths)
{
    return result_true(one->known, KEY_GRADED) &&
           case_tells_apart(&one->tells, hundredths);
}

static void case_words(FILE *out, const struct case_counts *one)
{
    char *words = words_case(one->lesson, one->known);
    html_text(out, words, 200);
    free(words);
}

/* "−0.31" */
static void correlation(FILE *out, long hundredths)
{
    fprintf(out, "%s%ld.%02ld", hundredths < 0 ? "−" : "",
            labs(hundredths) / 100, labs(hundredths) % 100);
}

/* The caller ends the line. */
static void place(FILE *out, const struct case_counts *one)
{
    fprintf(out, "<p class=\"soft\">Lesson %.0f, TODO %.0f",
            result_number(one->lesson, KEY_NUMBER),
            result_number(one->known, KEY_TASK));
}

/* With the line that leaves it out. */
static void wrong_case(FILE *out, const struct case_counts *one,
                       long hundredths)
{
    fputs("<li><div class=\"much\">", out);
    correlation(out, hundredths);
    fprintf(out, " <span class=\"soft\">%s</span></div>\n<div>",
            case_tells_words(&one->tells, hundredths));
    case_words(out, one);
    fprintf(out,
            "\n<p class=\"soft\">To leave it out, in grading.conf: "
            "<code>weight %02.0f ",
            result_number(one->lesson, KEY_NUMBER));
    html_text(out, result_text(one->known, KEY_NAME), 200);
    fputs(" 0</code></p></div>\n", out);
    place(out, one);
    fputs("</p></li>\n", out);
}

/* Those that may be wrong themselves, and still count. */
static void wrong_way_round(FILE *out, const struct class_counts *counts)
{
    long hundredths, found = 0;
    for (size_t i = 0; i < counts->case_count; i++) {
        const struct case_counts *one = &counts->cases[i];
        if (!tells(one, &hundredths) || words_left_out(one->known) ||
            !case_tells_wrongly(&one->tells, hundredths) || found++ >= HTML_TOP)
            continue;
        if (found == 1)
            fputs("<p class=\"apart\"><strong>Look at these first.</strong> "
                  "Good files fail them more often than weak ones, and more "
                  "than chance makes of so many files.</p>\n"
                  "<ol class=\"top\">\n",
                  out);
        wrong_case(out, one, hundredths);
    }
    if (found > 0)
        fputs("</ol>\n", out);
    if (found > HTML_TOP)
        fprintf(out, "<p>%ld more are in the table below.</p>\n",
                found - HTML_TOP);
}

static void fail_most(FILE *out, const struct class_counts *counts)
{
    fputs("<h3 class=\"apart\">Those that fail most</h3>\n<ol class=\"top\">\n",
          out);
    for (size_t i = 0; i < counts->case_count && i < HTML_TOP; i++) {
        const struct case_counts *one = &counts->cases[i];
        if (case_failed(one) == 0)
            break;
        fputs("<li>", out);
        html_much(out, case_failed(one), one->tells.files, "fail");
        fputs("<div>", out);
        case_words(out, one);
        fputs("</div>\n", out);
        place(out, one);
        fprintf(out, "%s</p></li>\n",
                words_left_out(one->known)            ? ", left out"
                : result_true(one->known, KEY_GRADED) ? ""
                                                      : ", shown, not graded");
    }
    fputs("</ol>\n", out);
}

static void row(FILE *out, const struct case_counts *one)
{
    long hundredths, files = one->tells.files;
    fputs("<tr><th scope=\"row\">", out);
    case_words(out, one);
    fprintf(out, "</th><td>%.0f</td><td>%.0f</td><td>",
            result_number(one->lesson, KEY_NUMBER),
            result_number(one->known, KEY_TASK));
    if (files > 0)
        fprintf(out, "%ld&nbsp;%%", html_percent(one->tells.passed, files));
    else
        fputs("–", out);
    fprintf(out, "</td><td>%ld</td><td>", files);
    if (tells(one, &hundredths)) {
        correlation(out, hundredths);
        fprintf(out, "</td><td>%s%s", case_tells_words(&one->tells, hundredths),
                words_left_out(one->known) ? ", left out" : "");
    } else {
        fprintf(out, "–</td><td>%s",
                result_true(one->known, KEY_GRADED) ? "–" : "not graded");
    }
    fputs("</td></tr>\n", out);
}

static void all_cases(FILE *out, const struct class_counts *counts)
{
    static const char *const columns[] = {"Case",     "Lesson", "TODO",
                                          "pass",     "of",     "tells apart",
                                          "in words", NULL};
    fputs("<details><summary>All cases, and how well each tells students apart"
          "</summary>\n",
          out);
    html_table(out, "", "Cases by how often they fail");
    html_columns(out, columns);
    fputs("</tr></thead>\n<tbody>\n", out);
    for (size_t i = 0; i < counts->case_count; i++)
        row(out, &counts->cases[i]);
    fputs("</tbody></table></div></details>\n", out);
}

void html_cases(FILE *out, const struct class_counts *counts)
{
    fputs("<section aria-labelledby=\"cases\">\n<h2 id=\"cases\">Cases</h2>\n"
          "<p class=\"soft\">Of the files that were graded. A case tells "
          "students apart (from −1 to 1) if those who pass it have more of the "
          "lesson’s other points than those who fail it. A case that good "
          "files fail more often than weak ones may be wrong itself: look at "
          "it first, weight it 0 and grade again.</p>\n",
          out);
    wrong_way_round(out, counts);
    if (counts->case_count > 0 && case_failed(&counts->cases[0]) > 0)
        fail_most(out, counts);
    else
        fputs("<p>No case fails anywhere.</p>\n", out);
    all_cases(out, counts);
    fputs("</section>\n", out);
}
