#include "places.h"

#include "judge/decide/frames.h"
#include "tool.h"

#include <string.h>

static const char *const tools[] = {
    "addr2line", "llvm-symbolizer --output-style=GNU --functions=none"};

bool places_add(struct text *report, const char *program,
                const struct process_guard *guard)
{
    const char *slash = strrchr(program, '/');
    const char *name = slash ? slash + 1 : program;
    struct text addresses = {0};
    bool told = !frames_addresses(&addresses, text_string(report), name);
    for (size_t i = 0; i < sizeof tools / sizeof *tools && !told; i++) {
        struct text words = {0}, answer = {0};
        text_addf(&words, "%s -a -i -e %s%s", tools[i], guard ? name : program,
                  text_string(&addresses));
        told = tool_run(text_string(&words), guard, &answer) == TOOL_WELL;
        if (told)
            frames_name(report, name, text_string(&answer));
        text_free(&words);
        text_free(&answer);
    }
    text_free(&addresses);
    return told;
}
