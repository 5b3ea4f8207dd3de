#include "out.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <stdlib.h>
#include <sys/stat.h>

static void check_against(const struct options *options, const struct stat *out,
                          const char *path, const char *what)
{
    struct stat other;
    if (*path && stat(path, &other) == 0 && other.st_dev == out->st_dev &&
        other.st_ino == out->st_ino)
        fail("OUT=%s is %s,\nwhich the report would replace. Nothing was "
             "graded. Name another file.",
             options->OUT, what);
}

void out_check(const struct options *options)
{
    static const char *const kept[] = {"seed",           "grading.conf",
                                       "overrides.conf", "choices.conf",
                                       "roster.csv",     "results.jsonl"};
    struct stat out;
    if (!*options->OUT || stat(options->OUT, &out) != 0)
        return;
    if (S_ISDIR(out.st_mode))
        fail("OUT=%s is a folder. Name a file in it.", options->OUT);
    check_against(options, &out, options->SUBMISSIONS, "what was handed in");
    check_against(options, &out, options->WORKSHEET, "Moodle's worksheet");
    check_against(options, &out, options->METADATA, "Gradescope's metadata");
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        char *path = text_format("%s/%s", options->GRADEBOOK, kept[i]);
        check_against(options, &out, path, "a file of the gradebook's own");
        free(path);
    }
}
