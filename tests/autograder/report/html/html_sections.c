#include "html_parts.h"
#include "report/result_file.h"
#include "report/text/points.h"

static void row(FILE *out, const struct section_counts *section)
{
    fputs("<tr><th scope=\"row\">", out);
    if (*section->name)
        html_bdi(out, section->name);
    else
        fputs("in none", out);
    fprintf(out, "</th><td>%ld</td><td>%s</td><td>%ld</td><td>%ld</td></tr>\n",
            section->students,
            section->known
                ? points_text(section->points / (double)section->known).text
                : "–",
            section->open, section->missing);
}

void html_sections(FILE *out, const struct class_counts *counts)
{
    static const char *const columns[] = {"Section",           "students",
                                          "points on average", "points open",
                                          "files missing",     NULL};
    if (!counts->sections.named)
        return;
    fputs("<section aria-labelledby=\"sections\">\n"
          "<h2 id=\"sections\">Sections</h2>\n",
          out);
    if (counts->sections.more)
        fprintf(out, "<p>The first %zu that the class names.</p>\n",
                counts->sections.count);
    html_table(out, "", "How each section does");
    html_columns(out, columns);
    fputs("</tr></thead>\n<tbody>\n", out);
    for (size_t i = 0; i < counts->sections.count; i++)
        row(out, &counts->sections.at[i]);
    fputs("</tbody></table></div>\n</section>\n", out);
}

void html_filter(FILE *out, const struct class_counts *counts)
{
    const struct class_sections *sections = &counts->sections;
    fputs("<div class=\"filter\" id=\"filter\" role=\"search\" hidden>\n"
          "<label>Name <input type=\"search\" autocomplete=\"off\" "
          "spellcheck=\"false\"></label>\n",
          out);
    if (sections->named) {
        fputs("<label>Section <select>\n<option>all</option>\n", out);
        for (size_t i = 0; i < sections->count; i++) {
            const char *name = sections->at[i].name;
            fputs("<option value=\"", out);
            html_text(out, name, 200);
            fputs("\">", out);
            html_text(out, *name ? name : "in none", 200);
            fputs("</option>\n", out);
        }
        fputs("</select></label>\n", out);
    }
    fputs("<span class=\"soft\" role=\"status\"></span>\n</div>\n", out);
}

void html_section(FILE *out, const char *tag, const json_t *submission)
{
    fprintf(out, "<%s class=\"section\">", tag);
    html_bdi(out, result_text(submission, KEY_SECTION));
    fprintf(out, "</%s>", tag);
}
