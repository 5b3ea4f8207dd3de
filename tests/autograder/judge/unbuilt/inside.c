#include "inside.h"

#include "judge/code/code.h"
#include "judge/code/pieces.h"

#include <stdlib.h>
#include <string.h>

/* The name in "struct list_walk *walk = (struct list_walk *)self". */
static const char *cast_pointer(const struct piece *piece, size_t *size)
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
        if (*size > 0 && star && *star == '*')
            return name;
    }
    return NULL;
}

char *inside_sentence(const struct source *source, int line, const char *name,
                      bool *is_sure)
{
    struct pieces pieces = {0};
    char *place = source_place(source, line), *sentence = NULL, *member;
    size_t size;
    pieces_read(&pieces, &source->code);
    const char *start = source_line_start(&source->code, line);
    const struct piece *piece = pieces_at(&pieces, code_skip(start));
    const char *pointer = piece ? cast_pointer(piece, &size) : NULL;
    bool body =
        piece && code_find_word(piece->start, piece_end(piece), "GEN_BEGIN");
    member = text_format("->%s", name);
    *is_sure = body || strstr(text_string(&source->code), member) != NULL;
    if (body && strcmp(name, "out") == 0)
        sentence = text_format("%s uses out, which a generator's body does not "
                               "have: GEN_YIELD(self, v) hands v out, and the "
                               "body goes on behind it at the next call.",
                               place);
    else if (pointer)
        sentence = text_format("%s uses %s, which is not declared there. If it "
                               "is a member of the struct, write %.*s->%s.",
                               place, name, (int)size, pointer, name);
    free(member);
    free(place);
    pieces_free(&pieces);
    return sentence;
}
