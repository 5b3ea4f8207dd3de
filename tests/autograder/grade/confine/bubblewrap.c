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

static void show_to_tool(struct words *words, const struct cell *cell)
{
    for (const char *const *part = stage_parts; *part; part++)
        show(words, "--ro-bind", text_format("%s/%s", cell->stage, *part));
    show_all(words, &cell->toolchain->names);
    show(words, "--bind", cell->scratch);
    add_two(words, "--chdir", cell->scratch);
}

/* It works where it reads. */
static void show_to_reader(struct words *words, const struct cell *cell,
                           const struct process_plan *plan)
{
    const char *here = realpath(".", NULL);
    show(words, "--ro-bind", cell->toolchain->git);
    show(words, "--ro-bind", plan->scratch);
    show(words, "--ro-bind", here ? here : ".");
    add_two(words, "--chdir", here ? here : ".");
}

void bubblewrap_enter(const struct cell *cell, const struct process_plan *plan,
                      int filter)
{
    struct words words = {.at = {"bwrap", "--unshare-all", "--die-with-parent",
                                 "--new-session", "--dev", "/dev"},
                          .count = 6};
    show_all(&words, &cell->toolchain->folders);
    add_links(&words);
    if (plan->purpose == PROCESS_TOOL)
        show_to_tool(&words, cell);
    else if (plan->purpose == PROCESS_READER)
        show_to_reader(&words, cell, plan);
    else
        show(&words, "--ro-bind", plan->arguments[0]);
    if (plan->purpose == PROCESS_PLAIN || plan->purpose == PROCESS_SANITIZED)
        show(&words, "--ro-bind", plan->arguments[2]); /* what it loads */
    if (plan->purpose == PROCESS_SANITIZED)
        add_two(&words, "--proc", "/proc"); /* maps, to say where */
    fcntl(filter, F_SETFD, 0);
    add_two(&words, "--seccomp", text_format("%d", filter));
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
