#include "collect.h"

#include "collect/class/class.h"
#include "git_time.h"
#include "judge/decide/fail.h"
#include "visit.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Bytes of what is told of submissions without a lesson's file. */
enum { MOST_INSTEAD = 600 };

struct collection {
    const struct collect_plan *plan;
    struct text instead; /* what is in those that have no lesson's file */
    struct class class;
    char print[CLASS_PRINT];
};

static const char what_it_may_be[] =
    "SUBMISSIONS may be a C file, a student's folder, a folder or zip with a\n"
    "folder or files for each student, as platforms export it, or a text\n"
    "file that lists folders, one a line. For example:\n"
    "  make grade SUBMISSIONS=~/Downloads/submissions.zip";

/* --- The kinds of things that can be graded ------------------------------ */

static bool open_folder(struct class *class, const char *path)
{
    class->root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (class->root < 0)
        return say("The folder %s can't be opened: %s.", class->shown,
                   strerror(errno));
    class_from_folder(class, name_base(path));
    return class->count ||
           say("In the folder %s there is nothing to grade: no folders, no C "
               "files, no\narchives.\n%s",
               class->shown, what_it_may_be);
}

static bool open_file(struct class *class, const char *path, const char *name)
{
    char *folder = text_format("%.*s", (int)(name_base(path) - path), path);
    class->root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    free(folder);
    class_from_file(class, name, name_base(path));
    return class->root >= 0 ||
           say("%s can't be opened: %s.", class->shown, strerror(errno));
}

/* A compressed class is decompressed once, so that it can be read often. */
static bool decompress(struct class *class, const char *work_folder)
{
    if (!spool_open(&class->spool, work_folder))
        return say("In %s no file can be made: %s.", work_folder,
                   strerror(errno));
    struct unpack_plan plan = class_unpack_plan(class);
    plan.spool = &class->spool;
    plan.most_entries = 1;
    struct region whole;
    char *said = unpack_whole(&plan, &whole);
    if (said) {
        say("%s", said);
        free(said);
        return false;
    }
    close(class->archive.fd);
    class->archive = whole;
    return true;
}

static bool open_archive(struct class *class, const char *path,
                         const char *name, const char *work_folder)
{
    struct stat status;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0 || fstat(file, &status) != 0)
        return say("%s can't be opened: %s.", class->shown, strerror(errno));
    class->archive = (struct region){.fd = file, .length = status.st_size};
    if (name_is_compressed(path) && !decompress(class, work_folder))
        return false;
    class_from_archive(class, name);
    if (class->count)
        return true;
    return say("%s%sIn %s there is nothing to grade: no folders, no C files.\n"
               "%s",
               class->problem ? class->problem : "", class->problem ? "\n" : "",
               class->shown, what_it_may_be);
}

static bool open_list(struct class *class, const char *path)
{
    ssize_t there = class_from_list(class, path);
    if (there < 0)
        return say("%s is no folder, no C file, no archive that can be opened "
                   "and no list.\n%s",
                   class->shown, what_it_may_be);
    if (class->count == 0)
        return say("%s was read as a list of submissions, one a line, and "
                   "names none.\n%s",
                   class->shown, what_it_may_be);
    if (there == 0)
        return say("%s was read as a list of submissions, one a line, and "
                   "nothing it names exists,\nfor example %s.\n"
                   "Its lines are looked up from the list's own folder.",
                   class->shown, class->at[0].listed);
    return true;
}

/* `path` is without links, `name` is what the caller called it. */
static bool open_any(struct collection *collection, const char *path,
                     const char *name)
{
    struct class *class = &collection->class;
    struct stat status;
    if (stat(path, &status) != 0)
        return say("%s can't be looked at: %s.", class->shown, strerror(errno));
    if (S_ISDIR(status.st_mode))
        return open_folder(class, path);
    if (!S_ISREG(status.st_mode))
        return say("%s is neither a file nor a folder.\n%s", class->shown,
                   what_it_may_be);
    if (name_is_c(name))
        return open_file(class, path, name);
    if (name_is_archive(name))
        return open_archive(class, path, name, collection->plan->work_folder);
    return open_list(class, path);
}

/* --- The whole ----------------------------------------------------------- */

struct collection *collect_open(const struct collect_plan *plan)
{
    const char *path = plan->path;
    char *shown = name_shown(path, PATH_MOST);
    char *real = realpath(path, NULL);
    struct collection *collection = NULL;
    if (!real) {
        say("There is no %s (%s).\n%s", shown, strerror(errno), what_it_may_be);
        free(shown);
        return NULL;
    }
    collection = must(calloc(1, sizeof *collection));
    collection->class = (struct class){.lessons = &plan->lessons,
                                       .root = -1,
                                       .archive = {.fd = -1},
                                       .spool = SPOOL_NONE,
                                       .submitted = plan->submitted,
                                       .shown = shown};
    collection->plan = plan;
    collection->class.choices = plan->choices;
    if (plan->worksheet && *plan->worksheet)
        worksheet_read(&collection->class.sheet, plan->worksheet);
    const char *name = name_base(path);
    if (!*name || strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
        name = name_base(real);
    if (!open_any(collection, real, name)) {
        collect_close(collection);
        collection = NULL;
    } else {
        class_drop_prefix(&collection->class, name);
        class_sort(&collection->class);
        class_tell_beside(&collection->class);
    }
    free(real);
    return collection;
}

size_t collect_count(const struct collection *collection)
{
    return collection->class.count;
}

struct collect_owner collect_owner(const struct collection *collection,
                                   size_t number)
{
    return visit_owner(&collection->class, &collection->class.at[number]);
}

const struct worksheet *collect_worksheet(const struct collection *collection)
{
    return &collection->class.sheet;
}

const char *collect_fingerprint(struct collection *collection)
{
    class_print(&collection->class, collection->print);
    return collection->print;
}

const char *collect_problem(struct collection *collection)
{
    struct class *class = &collection->class;
    if (class->cut && !class->problem)
        class->problem =
            text_format("Too much to be looked at whole is in %zu of the "
                        "submissions.",
                        class->cut);
    return class->problem;
}

/* Takes what is wanted out of the class's archive. */
static void extract(struct class *class, size_t first, size_t step,
                    struct spool *spool)
{
    char *said = class_extract(class, first, step, spool);
    if (said && !class->problem)
        class->problem = said;
    else
        free(said);
}

static void note_instead(struct collection *collection,
                         const struct submission *submission)
{
    if (submission->problem_count && collection->instead.length < MOST_INSTEAD)
        text_addf(&collection->instead, "\n  %s: %s", submission->student,
                  submission->problems[0]);
}

size_t collect_each(struct collection *collection, size_t first, size_t step,
                    bool (*visit)(const struct submission *submission,
                                  void *context),
                    void *context)
{
    struct class *class = &collection->class;
    struct spool common = SPOOL_NONE, own = SPOOL_NONE;
    if (!spool_open(&common, collection->plan->work_folder) ||
        !spool_open(&own, collection->plan->work_folder))
        fail("In %s no file can be made: %s.", collection->plan->work_folder,
             strerror(errno));
    class->git.search_path = collection->plan->search_path;
    class->git.guard = collection->plan->guard;
    git_time_begin(&class->git, collection->plan->work_folder);
    if (class->archive.fd >= 0)
        extract(class, first, step, &common);
    size_t found = 0;
    bool more = true;
    for (size_t i = first; more && i < class->count; i += step ? step : 1) {
        struct submission submission;
        size_t files = visit_read(class, &class->at[i], &own, &submission);
        found += files;
        if (!files)
            note_instead(collection, &submission);
        class->cut += submission.cut;
        more = visit(&submission, context);
        visit_free(&submission, class->lessons->count);
        spool_cut(&own, 0);
    }
    git_time_end(&class->git);
    spool_close(&own);
    spool_close(&common);
    return found;
}

void collect_say_nothing(const struct collection *collection)
{
    const struct class *class = &collection->class;
    struct text names = {0};
    for (size_t l = 0; l < class->lessons->count; l++)
        text_addf(&names, "%s%s", l ? ", " : "", class->lessons->at[l].file);
    if (class->problem)
        say("%s", class->problem);
    say("Of the submissions (%zu) in %s, none has a lesson's file.\n"
        "Looked for: %s.\nWhat is there, for example:%s",
        class->count, class->shown, text_string(&names),
        text_string(&collection->instead));
    if (class->lessons->count > 1)
        say("If the files are called something else, name the lesson: each "
            "student's only C\nfile is taken then. For example:\n"
            "  make grade LESSON=1 SUBMISSIONS=%s",
            class->shown);
    text_free(&names);
}

void collect_close(struct collection *collection)
{
    if (!collection)
        return;
    struct class *class = &collection->class;
    if (class->root >= 0)
        close(class->root);
    if (class->archive.fd >= 0 && class->archive.fd != class->spool.fd)
        close(class->archive.fd);
    class_free(class);
    text_free(&collection->instead);
    free(collection);
}
