#include "html_parts.h"
#include "report/result_file.h"

static void one_mistake(FILE *out, const struct mistake_counts *one, long all)
{
    fputs("<li>", out);
    html_much(out, one->students, all, all == 1 ? "student" : "students");
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

void html_mistakes(FILE *out, const struct class_counts *counts)
{
    fputs("<section aria-labelledby=\"mistakes\">\n"
          "<h2 id=\"mistakes\">Mistakes made most</h2>\n",
          out);
    if (counts->mistake_count > 0) {
        fputs("<p class=\"soft\">Files that fail just as a known mistake does."
              "</p>\n<ol class=\"top\">\n",
              out);
        for (size_t i = 0; i < counts->mistake_count && i < HTML_TOP; i++)
            one_mistake(out, &counts->mistakes[i], counts->submissions);
        fputs("</ol>\n", out);
    } else {
        fputs("<p>No known mistake was recognised.</p>\n", out);
    }
    fputs("</section>\n", out);
}
