#include "bubblewrap.h"

#include "judge/decide/text.h"
#include "stage.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { MOST_WORDS = 384 };

/* bubblewrap's command line in the making. */
struct words {
    const char *at[MOST_WORDS];
    size_t count;
};

static void add(struct words *words, const char *word)
{
    if (words->count < MOST_WORDS - 1)
        words->at[words->count++] = word;
}

static void add_two(struct words *words, const char *option, const char *value)
{
    add(words, option);
    add(words, value);
}

/* What lies at `path` lies there in the small world as well. */
static void show(struct words *words, const char *how, const char *path)
{
    add_two(words, how, path);
    add(words, path);
}

static void show_all(struct words *words, const struct paths *paths)
{
    for (size_t i = 0; i < paths->count; i++)
        show(words, "--ro-bind", paths->at[i]);
}

/* On most systems /lib and its kin are links into /usr. */
static void add_links(struct words *words)
{
    static const char *const links[] = {"/lib", "/lib64", "/bin", "/sbin"};
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        if (access(links[i], F_OK) == 0) {
            add_two(words, "--symlink", text_format("usr%s", links[i]));
            add(words, links[i]);
        }
}

static void show_to_tool(struct words *words, const struct bubblewrap *wrap)
{
    for (const char *const *part = stage_parts; *part; part++)
        show(words, "--ro-bind", text_format("%s/%s", wrap->stage, *part));
    show_all(words, &wrap->toolchain->names);
    show(words, "--bind", wrap->scratch);
    add_two(words, "--chdir", wrap->scratch);
}

void bubblewrap_enter(const struct bubblewrap *wrap,
                      const struct process_plan *plan)
{
    struct words words = {.at = {"bwrap", "--unshare-all", "--die-with-parent",
                                 "--new-session", "--dev", "/dev"},
                          .count = 6};
    show_all(&words, &wrap->toolchain->folders);
    add_links(&words);
    if (plan->purpose == PROCESS_TOOL)
        show_to_tool(&words, wrap);
    else
        show(&words, "--ro-bind", plan->arguments[0]);
    if (plan->purpose == PROCESS_SANITIZED)
        add_two(&words, "--proc", "/proc"); /* maps, to say where */
    fcntl(wrap->filter, F_SETFD, 0);
    add_two(&words, "--seccomp", text_format("%d", wrap->filter));
    add(&words, "--");
    for (size_t i = 0; plan->arguments[i]; i++)
        add(&words, plan->arguments[i]);
    words.at[words.count] = NULL;
    execvp(words.at[0], (char *const *)words.at);
}

bool bubblewrap_works(void)
{
    return system("bwrap --unshare-all --ro-bind / / true "
                  ">/dev/null 2>&1") == 0;
}
