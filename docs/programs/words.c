/* [whole] */
#include "lessons/protocol/containers.h"
#include "lessons/protocol/generator.h"

#include <stdio.h>
#include <string.h>

/* words(text) yields the words of a text, one after the other. */
struct words {
    struct generator base;
    const char *at;
    size_t length;
};

static enum iter_status words_body(struct generator *self)
{
    struct words *frame = (struct words *)self;
    GEN_BEGIN(self);
    while (frame->at += strspn(frame->at, " "), *frame->at) {
        frame->length = strcspn(frame->at, " ");
        GEN_YIELD(self, value_bytes(frame->at, (uint32_t)frame->length));
        frame->at += frame->length;
    }
    GEN_END(self);
}

static struct generator *words(const char *text)
{
    static const struct gen_function function =
        GEN_FUNCTION("words", words_body, NULL);
    struct words *frame = gen_new(sizeof *frame, &function);
    frame->at = text;
    return &frame->base;
}

int main(void)
{
    struct loop_end end;
    struct iterable *counts = dict_new(NULL, 0);
    struct generator *all = words("to be or not to be");
    FOR_EACH(word, all, end) {
        struct value count = dict_get(counts, word);
        int64_t before = count.kind == VALUE_INT ? value_as_int(count) : 0;
        dict_set(counts, word, value_int(before + 1));
    }
    iter_drop(&all->base);

    FOR_EACH(word, counts, end) {
        printf("%d ", (int)value_as_int(dict_get(counts, word)));
        value_print(word);
    }
    container_free(counts);
}
/* [whole] */
