#include "stage.h"

#include "judge/build/build.h"
#include "judge/decide/fail.h"
#include "judge/decide/text.h"
#include "lock.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *const stage_parts[] = {"lessons", "tests", "objects", NULL};

static int remove_one(const char *path, const struct stat *status, int type,
                      struct FTW *place)
{
    (void)status;
    (void)type;
    (void)place;
    return remove(path);
}

/* Without following links. */
static void remove_tree(const char *folder)
{
    nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

static void make_folders(const char *path)
{
    char *copy = text_format("%s", path);
    for (char *c = copy + 1; *c; c++)
        if (*c == '/') {
            *c = '\0';
            mkdir(copy, 0755);
            *c = '/';
        }
    free(copy);
}

/* Puts a file on the stage: `from` in the project, `to` on the stage. */
static void put(struct stage *stage, const char *from, const char *to)
{
    struct text text = {0};
    char *path = text_format("%s/%s", stage->folder, to);
    make_folders(path);
    if (!text_read(&text, from))
        fail("The grader can't read %s: %s.", from, strerror(errno));
    if (!text_write(&text, path) || chmod(path, 0644) != 0)
        fail("The grader can't write to %s: %s.\n"
             "Set TMPDIR to a folder with some room.",
             path, strerror(errno));
    crypto_generichash_update(&stage->hash, (const unsigned char *)to,
                              strlen(to) + 1);
    crypto_generichash_update(&stage->hash, (const unsigned char *)text.bytes,
                              text.length);
    text_free(&text);
    free(path);
}

/* What make built, `name` below the folder for its objects; taken over. */
static void put_object(struct stage *stage, char *name)
{
    char *from = text_format("%s/%s", stage->settings->objects, name);
    char *to = text_format("objects/%s", name);
    put(stage, from, to);
    free(from);
    free(to);
    free(name);
}

static void put_headers(struct stage *stage, const char *folder)
{
    char *pattern = text_format("lessons/%s/*.h", folder);
    glob_t found = {0};
    glob(pattern, 0, NULL, &found);
    for (size_t i = 0; i < found.gl_pathc; i++)
        put(stage, found.gl_pathv[i], found.gl_pathv[i]);
    globfree(&found);
    free(pattern);
}

/* --- The lock ------------------------------------------------------------ */

static const char stage_name[] = "iterators-grade-", lock_ending[] = ".lock";

/* It gets its name once it is locked: nobody ever finds it free by chance. */
static void lock_stage(struct stage *stage)
{
    char *fresh = text_format("%s.new", stage->folder);
    stage->lock = text_format("%s%s", stage->folder, lock_ending);
    if (!lock_file(fresh, O_CREAT | O_EXCL) || rename(fresh, stage->lock) != 0)
        fail("The grader can't lock %s: %s.", stage->lock, strerror(errno));
    free(fresh);
}

/* What nobody holds any more was left by a grader that was killed. */
static void clear_left(const char *parent)
{
    char *pattern = text_format("%s/%s*%s", parent, stage_name, lock_ending);
    glob_t found = {0};
    glob(pattern, GLOB_NOSORT, NULL, &found);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        char *path = found.gl_pathv[i];
        size_t size = strlen(path) - strlen(lock_ending);
        char *folder = text_format("%.*s", (int)size, path);
        struct stat status;
        if (lock_file(path, 0) &&
            (lstat(folder, &status) != 0 || status.st_uid == geteuid())) {
            remove_tree(folder);
            if (access(folder, F_OK) != 0)
                unlink(path);
        }
        free(folder);
    }
    globfree(&found);
    free(pattern);
}

/* --- The stage ----------------------------------------------------------- */

static const char *const variants[] = {"plain", "sanitized"};

static size_t variant_count(const struct stage *stage)
{
    return settings_sanitize(stage->settings) ? 2 : 1;
}

char *stage_program(const struct stage *stage, const char *name)
{
    return text_format("%s/programs/%s", stage->folder, name);
}

/* Puts `from`, in the folder for objects, on the stage as that program; taken
 * over. Not among the objects, which submissions' compilers may read. */
static void put_program(struct stage *stage, char *from, const char *name)
{
    char *source = text_format("%s/%s", stage->settings->objects, from);
    char *to = text_format("programs/%s", name);
    char *path = stage_program(stage, name);
    put(stage, source, to);
    if (chmod(path, 0755) != 0)
        fail("The grader can't make a program of %s: %s.", path,
             strerror(errno));
    free(from);
    free(source);
    free(to);
    free(path);
}

void stage_open(struct stage *stage, const struct settings *settings,
                const char *parent)
{
    static const char ledger[] = "tests/autograder/harness/ledger.h";
    *stage = (struct stage){.settings = settings};
    crypto_generichash_init(&stage->hash, NULL, 0, 32);
    if (*parent != '/')
        parent = "/tmp";
    clear_left(parent);
    stage->folder = text_format("%s/%sXXXXXX", parent, stage_name);
    if (!mkdtemp(stage->folder) || chmod(stage->folder, 0711) != 0)
        fail("The grader can't make a folder for its work (%s): %s.\n"
             "Set TMPDIR to a folder with some room.",
             stage->folder, strerror(errno));
    lock_stage(stage);
    put_headers(stage, "protocol");
    put(stage, ledger, ledger);
    for (size_t i = 0; i < variant_count(stage); i++) {
        put_object(stage, text_format("%s/harness/main.o", variants[i]));
        put_object(stage, text_format("%s/harness.a", variants[i]));
        put_program(stage, text_format("%s/subject", variants[i]), variants[i]);
    }
    stage->common = stage->hash;
}

void stage_add_lesson(struct stage *stage, const struct lesson *lesson)
{
    stage->hash = stage->common;
    char *given_folder = text_format("%s/given", lesson->folder);
    put_headers(stage, lesson->folder);
    put_headers(stage, given_folder);
    free(given_folder);
    put_program(stage, text_format("plain/%s/observer", lesson->folder),
                lesson->folder);
    put_object(stage, text_format("plain/%s/subject.o", lesson->folder));
    for (size_t i = 0; i < variant_count(stage); i++) {
        struct text objects = {0};
        text_addf(&objects, "%s/%s/cases.o", variants[i], lesson->folder);
        build_add_given(&objects, lesson, variants[i]);
        char *rest = objects.bytes, *name;
        while ((name = text_word(&rest)))
            put_object(stage, text_format("%s", name));
        text_free(&objects);
    }
}

char *stage_make_slot(const struct stage *stage, int slot, unsigned user)
{
    char *scratch = text_format("%s/slot-%d", stage->folder, slot);
    if (mkdir(scratch, 0700) != 0 ||
        (geteuid() == 0 && chown(scratch, user, user) != 0))
        fail("The grader can't make %s: %s.", scratch, strerror(errno));
    return scratch;
}

/* The headers are found from the scratch folder under their usual names, so
 * that messages look the same as a learner's. */
static void link_headers(const char *scratch)
{
    for (const char *const *part = stage_parts; *part; part++) {
        char *link = text_format("%s/%s", scratch, *part);
        char *target = text_format("../%s", *part);
        if (symlink(target, link) != 0)
            fail("The grader can't write to %s: %s.", scratch, strerror(errno));
        free(link);
        free(target);
    }
}

void stage_clean_slot(const char *scratch)
{
    DIR *folder = opendir(scratch);
    struct dirent *entry;
    while (folder && (entry = readdir(folder))) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        char *path = text_format("%s/%s", scratch, entry->d_name);
        remove_tree(path);
        free(path);
    }
    if (folder)
        closedir(folder);
    link_headers(scratch);
}

void stage_close(struct stage *stage)
{
    if (stage->folder)
        remove_tree(stage->folder);
    if (stage->lock)
        unlink(stage->lock);
    free(stage->folder);
    free(stage->lock);
    stage->folder = stage->lock = NULL;
}
