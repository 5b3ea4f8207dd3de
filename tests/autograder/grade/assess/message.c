#include "message.h"

#include "grade/results_file.h"
#include "judge/decide/text.h"
#include "judge/explain/leftover.h"
#include "judge/show/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool failed(const struct trial *trial)
{
    return trial && trial->outcome != TRIAL_PASSED;
}

static void print_sentence(FILE *out, const struct trial *trial,
                           const struct finding *finding,
                           const struct source *source)
{
    int line = 0;
    char *sentence = sentence_for(trial, finding, source, &line);
    const struct step *expected;
    const struct step *seen = trial_difference(trial, &expected);
    const char *colon = seen ? strstr(seen->detail, ": ") : NULL;
    if (sentence)
        fprintf(out, "%s\n", sentence);
    else if (colon && colon[2])
        fprintf(out, "The error says: %s\n", seen->detail);
    free(sentence);
}

/* A failure that the published numbers show as well is shown with those: that
 * is what make lesson-N shows. */
static void print(FILE *out, const struct failure *failure,
                  const struct source *source)
{
    bool is_public = failed(failure->published);
    const struct trial *trial = is_public ? failure->published : failure->trial;
    int todo = sentence_todo(failure->trial);
    if (todo) {
        int line = leftover_line(source, todo, failure->stub);
        fprintf(out, MESSAGE_TODO, todo);
        if (line)
            fprintf(out,
                    "It is begun, but the stub's line is still there, at\n"
                    "%s:%d. Once it is written, take that line out.\n",
                    source->path, line);
        return;
    }
    const struct screen screen = {.out = out, .columns = TEXT_WIDEST};
    session_print(&screen, trial);
    print_sentence(out, trial, failure->finding, source);
    if (failure->sanitized)
        fprintf(out, "(The values are right. AddressSanitizer and UBSan, which "
                     "watched, object.)\n");
    else if (failure->published && !is_public)
        fprintf(out, "(It passes with the published numbers, but grading draws "
                     "others, as here.)\n");
}

char *message_for(const struct failure *failure, const struct source *source)
{
    char *message = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&message, &size);
    if (!out)
        return text_format("%s", "");
    print(out, failure, source);
    fclose(out);
    return message;
}

static void take_out(struct text *text, const char *secret)
{
    size_t size = strlen(secret);
    char *found = text->bytes;
    while (size && found && (found = strstr(found, secret)))
        memset(found, '.', size);
}

/* "/tmp/.../my_range.c:3" becomes "my_range.c:3". */
static void cut_out(struct text *text, const char *folder)
{
    size_t size = strlen(folder);
    char *found = text->bytes;
    while (size && found && (found = strstr(found, folder))) {
        size_t more = found[size] == '/';
        memmove(found, found + size + more, strlen(found + size + more) + 1);
        text->length -= size + more;
    }
}

char *message_without_secrets(const char *text, const struct exercise *exercise,
                              const char *scratch)
{
    struct text clean = {0};
    text_add(&clean, text, strlen(text));
    for (size_t i = 0; i < exercise->secret.count; i++) {
        const char *const *seeds = exercise->secret.cases[i].seeds;
        for (; seeds && *seeds; seeds++) {
            char *hexadecimal = text_format("%llx", strtoull(*seeds, NULL, 10));
            take_out(&clean, *seeds);
            take_out(&clean, hexadecimal);
            free(hexadecimal);
        }
    }
    cut_out(&clean, scratch);
    return clean.bytes;
}
