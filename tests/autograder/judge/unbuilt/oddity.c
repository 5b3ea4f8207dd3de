#include "oddity.h"

#include "judge/decide/lesson.h"

#include <stdlib.h>
#include <string.h>

static const char a_space[] =
    "%s has a space that is none to C: a no-break space, perhaps, copied from "
    "a page. Delete it and type it anew.";
static const char a_quote[] =
    "%s has a curly quotation mark, which C does not know. Type a straight "
    "one, \" or ', in its place.";

/* Characters in UTF-8, and what to say of one where C is written. */
static const struct {
    const char *bytes, *text;
} characters[] = {
    {"\xC2\xA0", a_space},
    {"\xE2\x80\x8B", a_space},
    {"\xE2\x80\xAF", a_space},
    {"\xE3\x80\x80", a_space},
    {"\xEF\xBB\xBF", a_space},
    {"\xE2\x80\x98", a_quote},
    {"\xE2\x80\x99", a_quote},
    {"\xE2\x80\x9C", a_quote},
    {"\xE2\x80\x9D", a_quote},
    {"\x1A", "%s has a Ctrl-Z, an invisible character that is none of C's. "
             "Delete it, or the line it stands in."},
    {"```", "%s has ```, which marks code in a text and is none of it. Delete "
            "the lines with that, and what is not code."},
};

static char *say_at(const struct source *source, const char *place,
                    const char *text)
{
    int line = 1;
    for (const char *c = source->code.bytes; c < place; c++)
        line += *c == '\n';
    char *where = source_place(source, line);
    char *sentence = text_format(text, where);
    free(where);
    return sentence;
}

/* The first that stands neither in a comment nor between quotes. */
static char *odd_character(const struct source *source)
{
    for (const char *c = text_string(&source->code); *c; c++)
        for (size_t i = 0; i < sizeof characters / sizeof *characters; i++)
            if (text_begins(c, characters[i].bytes))
                return say_at(source, c, characters[i].text);
    return NULL;
}

/* Does it include a header that only another lesson has? One with a path may
 * be this lesson's. */
static char *other_lesson(const struct source *source, const char *messages)
{
    struct lessons lessons;
    char *sentence = NULL;
    if (!strstr(messages, ": No such file") &&
        !strstr(messages, "' file not found"))
        return NULL;
    lessons_read(&lessons);
    for (size_t i = 0; i < lessons.count && !sentence; i++) {
        const struct lesson *lesson = &lessons.at[i];
        char *gcc = text_format(" %s.h: No such file", lesson->name);
        char *clang = text_format("'%s.h' file not found", lesson->name);
        if (strstr(messages, gcc) || strstr(messages, clang))
            sentence =
                text_format("%s is for another lesson: it includes %s.h, which "
                            "belongs to lesson %d.",
                            source->path, lesson->name, lesson->number);
        free(gcc);
        free(clang);
    }
    free(lessons.at);
    return sentence;
}

char *oddity_sentence(const struct source *source, const char *messages)
{
    char *sentence = odd_character(source);
    return sentence ? sentence : other_lesson(source, messages);
}
