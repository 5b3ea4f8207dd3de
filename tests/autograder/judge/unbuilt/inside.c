#include "inside.h"

#include "judge/code/code.h"
#include "judge/code/pieces.h"
#include "judge/decide/lesson.h"

#include <stdlib.h>
#include <string.h>

/* The name in "struct list_walk *walk = (struct list_walk *)self", and its
 * type's. */
static const char *cast_pointer(const struct piece *piece, size_t *size,
                                struct word *type)
{
    const char *end = piece_end(piece), *c = piece->start;
    for (; (c = code_find_word(c, end, "struct")); c++) {
        const char *open = code_before(c, piece->start);
        const char *is =
            open && *open == '(' ? code_before(open, piece->start) : NULL;
        if (!is || *is != '=')
            continue;
        const char *name = code_name_before(is, piece->start, size);
        const char *star = code_before(name, piece->start);
        type->at = code_next_word(c + strlen("struct"), end, &type->size);
        if (*size > 0 && star && *star == '*' && type->at)
            return name;
    }
    return NULL;
}

/* Where structs are declared: the file's code, and its lesson's header's. */
static struct text declarations(const struct source *source)
{
    struct text all = {0}, header = {0};
    struct lessons lessons;
    lessons_read(&lessons);
    for (size_t i = 0; i < lessons.count; i++) {
        const struct lesson *lesson = &lessons.at[i];
        char *name = text_format("\"%s.h\"", lesson->name);
        char *path =
            text_format("lessons/%s/%s.h", lesson->folder, lesson->name);
        if (strstr(text_string(&source->text), name) &&
            text_read(&header, path)) {
            struct source read;
            source_take(&read, path, header);
            text_addf(&all, "%s\n", text_string(&read.code));
            source_free(&read);
            header = (struct text){0};
        }
        free(path);
        free(name);
    }
    free(lessons.at);
    text_addf(&all, "%s", text_string(&source->code));
    return all;
}

/* The next "struct name {" from `c` on: its bracket, or NULL. */
static const char *next_struct(const char *c, const char *end,
                               struct word *name)
{
    while ((c = code_find_word(c, end, "struct"))) {
        name->at = code_skip_to(c + strlen("struct"), end);
        c = code_word_end(name->at);
        name->size = (size_t)(c - name->at);
        c = code_skip_to(c, end);
        if (name->size > 0 && c < end && *c == '{')
            return c;
    }
    return NULL;
}

static bool has_member(const char *open, const char *close, const char *member)
{
    for (const char *c = open; (c = code_find_word(c, close, member)); c++) {
        const char *after = code_skip_to(c + strlen(member), close);
        if (after < close && strchr(";,[", *after))
            return true;
    }
    return false;
}

enum member { MEMBER_UNKNOWN, MEMBER_NO, MEMBER_YES };

/* Does the struct of that name have such a member? */
static enum member member_of(const struct source *source, struct word type,
                             const char *member)
{
    struct text all = declarations(source);
    const char *c = text_string(&all), *end = c + all.length;
    enum member found = MEMBER_UNKNOWN;
    struct word name;
    while (found == MEMBER_UNKNOWN && (c = next_struct(c, end, &name)))
        if (name.size == type.size && !memcmp(name.at, type.at, name.size))
            found = has_member(c, code_close(c, end), member) ? MEMBER_YES
                                                              : MEMBER_NO;
    text_free(&all);
    return found;
}

/* The struct that begins with a `base` and has the member: the one that the
 * function is named after, or else the only one. The caller frees it. */
static char *owner_of(const struct source *source, const char *base,
                      const char *member, const char *function)
{
    struct text all = declarations(source);
    const char *c = text_string(&all), *end = c + all.length;
    struct word name, best = {.size = 0};
    int owners = 0;
    size_t named = 0; /* the longest name that the function's begins with */
    while ((c = next_struct(c, end, &name))) {
        const char *close = code_close(c, end);
        const char *first = memchr(c, ';', (size_t)(close - c));
        if (!first || !code_find_word(c, first, base))
            continue;
        bool owns = has_member(c, close, member);
        bool names = function && name.size > named &&
                     strncmp(function, name.at, name.size) == 0 &&
                     strchr("_", function[name.size]);
        if (names)
            named = name.size;
        if (names || (owns && !named))
            best = owns ? name : (struct word){.size = 0};
        owners += owns;
    }
    char *owner = best.size > 0 && (named || owners == 1)
                      ? text_format("%.*s", (int)best.size, best.at)
                      : NULL;
    text_free(&all);
    return owner;
}

/* The piece in which the line is. */
static const struct piece *piece_on(const struct pieces *pieces,
                                    const struct source *source, int line)
{
    return pieces_at(pieces, code_skip(source_line_start(&source->code, line)));
}

char *inside_base(const struct source *source, int line, const char *name,
                  const char *type)
{
    struct pieces pieces = {0};
    struct word cast;
    size_t size;
    pieces_read(&pieces, &source->code);
    char *text = source_line_text(&source->code, line);
    char *asked = text_format("self->%s", name);
    const struct piece *piece =
        strstr(text, asked) ? piece_on(&pieces, source, line) : NULL;
    const char *pointer = piece ? cast_pointer(piece, &size, &cast) : NULL;
    char *function = piece ? source_function(source, line) : NULL;
    char *owner =
        piece ? owner_of(source, type + strlen("struct "), name, function)
              : NULL;
    char *place = source_place(source, line), *sentence = NULL;
    if (pointer && member_of(source, cast, name) == MEMBER_YES)
        sentence = text_format("%s looks for %s in a %s, which does not have "
                               "it: self is only the base of your struct. "
                               "Write %.*s->%s.",
                               place, name, type, (int)size, pointer, name);
    else if (owner) {
        const char *own = source_definition(source, owner) ? "own" : owner;
        sentence =
            text_format("%s looks for %s in a %s, which does not have "
                        "it: self is only the base of a struct %s. "
                        "Begin with struct %s *%s = (struct %s *)self; "
                        "and write %s->%s.",
                        place, name, type, owner, owner, own, owner, own, name);
    } else if (piece)
        sentence = text_format("%s looks for %s in a %s, which does not have "
                               "it. If it is in your own struct, cast the "
                               "pointer first, as in struct X *x = (struct X "
                               "*)self; and use that.",
                               place, name, type);
    free(place);
    free(owner);
    free(function);
    free(asked);
    free(text);
    pieces_free(&pieces);
    return sentence;
}

char *inside_sentence(const struct source *source, int line, const char *name,
                      bool *is_sure)
{
    struct pieces pieces = {0};
    struct word type;
    char *place = source_place(source, line), *sentence = NULL;
    size_t size;
    pieces_read(&pieces, &source->code);
    const struct piece *piece = piece_on(&pieces, source, line);
    const char *pointer = piece ? cast_pointer(piece, &size, &type) : NULL;
    enum member member =
        pointer ? member_of(source, type, name) : MEMBER_UNKNOWN;
    bool body =
        piece && code_find_word(piece->start, piece_end(piece), "GEN_BEGIN");
    bool out = body && strcmp(name, "out") == 0;
    *is_sure = out || member == MEMBER_YES;
    if (out)
        sentence = text_format("%s uses out, which a generator's body does not "
                               "have: GEN_YIELD(self, v) hands v out, and the "
                               "body goes on behind it at the next call.",
                               place);
    else if (pointer && body && member == MEMBER_NO)
        sentence = text_format("%s uses %s, which is not declared there. What "
                               "has to last from one yield to the next is a "
                               "member of the frame: add it there, and write "
                               "%.*s->%s.",
                               place, name, (int)size, pointer, name);
    else if (pointer && member != MEMBER_NO)
        sentence = text_format("%s uses %s, which is not declared there. If it "
                               "is a member of the struct, write %.*s->%s.",
                               place, name, (int)size, pointer, name);
    free(place);
    pieces_free(&pieces);
    return sentence;
}
