#include "text.h"

void text_add(struct text *text, const char *bytes)
{
    while (*bytes && text->length + 1 < sizeof text->bytes)
        text->bytes[text->length++] = *bytes++;
    text->bytes[text->length] = '\0';
}

void text_clear(struct text *text)
{
    text->length = 0;
    text->bytes[0] = '\0';
}

void text_add_string(struct text *text, const char *bytes)
{
    char one[2] = "";
    text_add(text, "\"");
    for (; *bytes; bytes++) {
        one[0] = *bytes;
        if (*bytes == '"' || *bytes == '\\')
            text_add(text, "\\");
        text_add(text, *bytes == '\n' ? "\\n" : one);
    }
    text_add(text, "\"");
}

void text_add_member(struct text *text, const char *name, const char *value)
{
    text_add_string(text, name);
    text_add(text, ": ");
    text_add_string(text, value);
}

const char *text_repr(struct value value)
{
    static char text[256];
    value_repr(value, text, sizeof text);
    return text;
}
