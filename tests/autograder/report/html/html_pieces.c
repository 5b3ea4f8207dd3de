#include "html_parts.h"
#include "report/text/escape.h"

#include <stdlib.h>

void html_text(FILE *out, const char *text, size_t size)
{
    char *copy = escape_copy(text, size ? size : (size_t)-1);
    escape_html(out, copy);
    free(copy);
}

void html_table(FILE *out, const char *kind, const char *caption)
{
    fprintf(out,
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
            "aria-label=\"%s\">\n<table%s%s%s>\n<caption>%s</caption>\n"
            "<thead><tr>",
            caption, *kind ? " class=\"" : "", kind, *kind ? "\"" : "",
            caption);
}

void html_columns(FILE *out, const char *const *names)
{
    for (; *names; names++)
        fprintf(out, "<th scope=\"col\">%s</th>", *names);
}

void html_bdi(FILE *out, const char *text)
{
    fputs("<bdi>", out);
    html_text(out, text, 200);
    fputs("</bdi>", out);
}

long html_percent(long part, long whole)
{
    return whole > 0 ? (100 * part + whole / 2) / whole : 0;
}

void html_much(FILE *out, long part, long whole, const char *of)
{
    fprintf(out,
            "<div class=\"much\"><span>%ld</span> <span class=\"soft\">of %ld "
            "%s</span>\n<svg viewBox=\"0 0 100 5\" "
            "preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            "<rect class=\"track\" width=\"100\" height=\"5\"/>"
            "<rect class=\"f-not_compiled\" width=\"%ld\" height=\"5\"/>"
            "</svg></div>\n",
            part, whole, of, html_percent(part, whole));
}
