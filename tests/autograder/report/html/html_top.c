#include "html_parts.h"
#include "report/result_file.h"
#include "report/text/points.h"

/* "2026-11-21T10:00:00Z" as people read it; anything else as it is. */
static void date(FILE *out, const char *text)
{
    static const char *const months[] = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    int year, month, day, hour, minute;
    if (sscanf(text, "%4d-%2d-%2dT%2d:%2d", &year, &month, &day, &hour,
               &minute) == 5 &&
        month >= 1 && month <= 12)
        fprintf(out, "%d %s %d, %02d:%02d UTC", day, months[month - 1], year,
                hour, minute);
    else
        html_text(out, text, 100);
}

static void warning(FILE *out)
{
    fputs("<div class=\"unsafe\" role=\"note\"><strong>UNSAFE.</strong> These "
          "submissions ran without confinement: each of them could have read "
          "what this computer holds, and could have made up its own points. "
          "Trust none of these numbers, and grade again where the grader can "
          "confine what it runs.</div>\n",
          out);
}

static void number(FILE *out, const char *what, const char *value,
                   const char *more)
{
    fprintf(out, "<div><dt>%s</dt><dd>%s <span>%s</span></dd></div>\n", what,
            value, more);
}

static void numbers(FILE *out, const json_t *head,
                    const struct class_counts *counts)
{
    char value[32], more[64];
    fputs("<dl class=\"numbers\">\n", out);
    snprintf(value, sizeof value, "%ld", counts->submissions - counts->nothing);
    snprintf(more, sizeof more, "and %ld who handed in nothing",
             counts->nothing);
    number(out, "submissions", value, counts->nothing ? more : "");
    if (counts->submissions > 0) {
        snprintf(more, sizeof more, "of %s",
                 points_text(result_number(head, KEY_POSSIBLE)).text);
        number(out, "points on average",
               counts->known
                   ? points_text(counts->points / (double)counts->known).text
                   : "-",
               more);
        snprintf(value, sizeof value, "%ld", counts->empty);
        number(out, "without any work in them", value, "");
        snprintf(value, sizeof value, "%ld", counts->look);
        number(out, "to look at", value, "");
    }
    fputs("</dl>\n", out);
}

static void fact(FILE *out, const char *what, const char *text)
{
    if (!*text)
        return;
    fprintf(out, "<dt>%s</dt><dd>", what);
    html_text(out, text, 500);
    fputs("</dd>\n", out);
}

void html_top(FILE *out, const json_t *head, const struct class_counts *counts)
{
    fputs("<main>\n<header>\n<h1>Iterators by Hand: the class</h1>\n"
          "<p class=\"soft\">Graded ",
          out);
    date(out, result_text(head, KEY_GRADED));
    fputs(result_true(head, KEY_UNSAFE) ? ", without confinement"
                                        : ", confined by ",
          out);
    if (!result_true(head, KEY_UNSAFE))
        html_text(out, result_text(head, KEY_CONFINEMENT), 200);
    fputs("</p>\n</header>\n", out);
    if (result_true(head, KEY_UNSAFE))
        warning(out);
    numbers(out, head, counts);
    fputs("<nav aria-label=\"On this page\"><ul>\n"
          "<li><a href=\"#look\">To look at</a></li>\n"
          "<li><a href=\"#lessons\">Lessons</a></li>\n",
          out);
    if (counts->sections.named)
        fputs("<li><a href=\"#sections\">Sections</a></li>\n", out);
    fputs("<li><a href=\"#cases\">Cases</a></li>\n"
          "<li><a href=\"#mistakes\">Mistakes</a></li>\n"
          "<li><a href=\"#students\">Students</a></li>\n"
          "</ul></nav>\n"
          "<details><summary>How it was graded</summary>\n"
          "<dl class=\"how\">\n",
          out);
    fact(out, "Confined by",
         result_true(head, KEY_UNSAFE) ? "nothing: UNSAFE"
                                       : result_text(head, KEY_CONFINEMENT));
    fact(out, "Compiler", result_text(head, KEY_COMPILER));
    fact(out, "Set of seeds", result_text(head, KEY_SEED_SET));
    fputs("</dl></details>\n", out);
}
