#include "sift.h"

#include "collect/archive/walk.h"
#include "judge/decide/fail.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LONGEST_PART = 256 };

bool sift_skips_folder(const char *name)
{
    return name_is_litter(name) || strcasecmp(name, "solutions") == 0 ||
           strcasecmp(name, "tests") == 0;
}

/* Also what students call a folder of theirs. */
static bool is_solutions(const char *folder)
{
    return strcasecmp(folder, "solutions") == 0;
}

/* The project's has lessons' folders in it, "02-my-range". */
static bool is_skipped(const char *folder, const char *inside)
{
    return sift_skips_folder(folder) &&
           (!is_solutions(folder) ||
            (isdigit((unsigned char)inside[0]) &&
             isdigit((unsigned char)inside[1]) && inside[2] == '-'));
}

/* Does a folder on the way to it, or its own name, rule it out? */
static bool is_ruled_out(const char *path, char part[LONGEST_PART])
{
    const char *name = path;
    for (const char *slash; (slash = strchr(name, '/')); name = slash + 1) {
        size_t size = (size_t)(slash - name);
        if (size >= LONGEST_PART)
            continue;
        memcpy(part, name, size);
        part[size] = '\0';
        if (is_skipped(part, slash + 1))
            return true;
    }
    part[0] = '\0';
    return name[0] == '.' || name[0] == '\0';
}

/* A clone has all of the project; who hands it in as a zip may not know. */
static void note_skipped(struct sift *sift, const char *folder)
{
    sift->solutions |= is_solutions(folder);
    sift->tests |= strcasecmp(folder, "tests") == 0;
    sift->cloned |= strcmp(folder, ".git") == 0;
}

void sift_tell_skipped(const struct sift *sift)
{
    if (sift->cloned || (!sift->solutions && !sift->tests))
        return;
    problems_add(sift->problems, "%s%s%s/ %s not looked at.",
                 sift->solutions && sift->tests
                     ? "A whole checkout was handed in: "
                     : "",
                 sift->solutions ? "solutions" : "tests",
                 sift->solutions && sift->tests ? "/ and tests" : "",
                 sift->solutions && sift->tests ? "were" : "was");
}

/* Is it lessons/NN-name/name.c, wherever that lies? */
static bool is_own(const struct lesson_file *lesson, const char *path)
{
    char *own = text_format("lessons/%s/%s", lesson->folder, lesson->file);
    size_t size = strlen(path), end = strlen(own);
    bool is = size >= end && strcmp(path + size - end, own) == 0 &&
              (size == end || path[size - end - 1] == '/');
    free(own);
    return is;
}

/* my_range.txt */
static bool is_lessons(const struct lesson_files *lessons, const char *name)
{
    return name_may_be_c(name) &&
           lesson_from_loose_name(name, lessons).lesson < lessons->count;
}

int64_t sift_most(const struct sift *sift, const char *match)
{
    const char *name = name_base(match);
    char part[LONGEST_PART];
    if (is_ruled_out(match, part))
        return 0;
    if (name_is_archive(name))
        return sift->depth >= MOST_NESTED ? 0 : MOST_ARCHIVE;
    if (name_is_c(name) || choices_name(sift->choices, name) ||
        is_lessons(sift->lessons, name))
        return MOST_FILE;
    return name_may_be_c(name) ? MOST_DOUBTFUL : 0;
}

static struct candidate *add(struct sift *sift)
{
    sift->at = grow(sift->at, sift->count, &sift->capacity, sizeof *sift->at);
    return &sift->at[sift->count++];
}

/* Is it called as the file of a lesson that was not asked for? */
static bool is_anothers(const struct lesson_files *lessons, const char *name)
{
    struct lesson_files every = *lessons;
    every.count = lessons->all;
    return lesson_from_name(name, &every).lesson < every.count;
}

/* What a file is by its name; `lesson_count` if it doesn't count at all, as
 * that of a lesson that was not asked for. What may be called after one that
 * was not is known by its functions. */
static int sort_of(const struct sift *sift, const struct entry *entry,
                   const char *name, const struct lesson_name *meant)
{
    if (meant->lesson < sift->lessons->count)
        return (int)meant->lesson;
    if (entry->kind != ENTRY_FILE)
        return (int)sift->lessons->count;
    if (name_is_no_program(name))
        return CANDIDATE_NO_PROGRAM;
    if (name_is_archive(name))
        return CANDIDATE_ARCHIVE;
    struct loose_name loose = lesson_from_loose_name(name, sift->lessons);
    bool readable = name_is_c(name) || name_ends(name, ".txt");
    if (loose.other && loose.lesson == sift->lessons->count)
        return name_is_nearly_c(name) && !is_anothers(sift->lessons, name)
                   ? CANDIDATE_MAY_BE_C
                   : (int)sift->lessons->count;
    if (loose.other && readable)
        return (int)loose.lesson;
    if (name_is_c(name))
        return CANDIDATE_OTHER_C;
    return name_may_be_c(name) ? CANDIDATE_MAY_BE_C : CANDIDATE_OTHER;
}

void sift_add(struct sift *sift, const struct entry *entry, const char *match,
              bool on_disk, bool canvas)
{
    char part[LONGEST_PART];
    if (is_ruled_out(match, part)) {
        note_skipped(sift, part);
        return;
    }
    const char *name = name_base(match);
    struct lesson_name meant = lesson_from_name(name, sift->lessons);
    int sort = sort_of(sift, entry, name, &meant);
    char *inner = name_shown(entry->path, PATH_MOST);
    char *shown = text_format("%s%s", sift->prefix ? sift->prefix : "", inner);
    free(inner);
    if (name_is_foreign_archive(name))
        problems_unread(sift->problems,
                        "%s is an archive of a kind that can't be opened here. "
                        "A .zip is needed.",
                        shown);
    if (sort == CANDIDATE_ARCHIVE && sift->depth >= MOST_NESTED)
        problems_unread(sift->problems,
                        "%s is an archive within an archive within an archive, "
                        "and stays closed.",
                        shown);
    if (sort == (int)sift->lessons->count ||
        (sort == CANDIDATE_ARCHIVE && sift->depth >= MOST_NESTED)) {
        free(shown);
        return;
    }
    *add(sift) = (struct candidate){
        .lesson = sort,
        .path = on_disk ? text_format("%s", entry->path) : NULL,
        .shown = shown,
        .root = sift->root,
        .own = sort >= 0 && is_own(&sift->lessons->at[sort], match),
        .loose = sort >= 0 && meant.lesson == sift->lessons->count,
        .renamed = sort >= 0 && !meant.exact,
        .canvas = canvas,
        .flat = sift->flat,
        .copies = meant.copies,
        .depth = sift->depth,
        .kind = entry->kind,
        .state = entry->state,
        .content = entry->content,
    };
}

static void walk(struct sift *sift, const char *path, int depth);

static void walk_into(struct sift *sift, const char *path, const char *name,
                      int folder, int depth)
{
    char part[LONGEST_PART];
    struct stat status;
    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    char *below = text_format("%s%s%s", path, *path ? "/" : "", name);
    struct entry entry = {.path = below,
                          .kind = walk_kind(status.st_mode),
                          .content = {.fd = -1}};
    sift_add(sift, &entry, below, true, false);
    bool skipped = is_ruled_out(below, part) ||
                   (sift_skips_folder(name) && !is_solutions(name));
    if (entry.kind == ENTRY_FOLDER && skipped)
        note_skipped(sift, *part ? part : name);
    if (entry.kind == ENTRY_FOLDER && !skipped) {
        sift->cut |= depth >= MOST_DEPTH;
        if (depth < MOST_DEPTH)
            walk(sift, below, depth + 1);
        else
            problems_unread(sift->problems,
                            "Folders more than %d deep were not looked into.",
                            MOST_DEPTH);
    }
    free(below);
}

static void walk(struct sift *sift, const char *path, int depth)
{
    int folder = walk_open(sift->root, path, true);
    char **names = NULL;
    bool more = false;
    size_t left =
        sift->entries < MOST_ENTRIES ? MOST_ENTRIES - sift->entries : 0;
    ssize_t count = folder < 0 ? -1 : walk_list(folder, left, &names, &more);
    if (count < 0) {
        char *shown = name_shown(*path ? path : ".", PATH_MOST);
        problems_unread(sift->problems, "The folder %s can't be opened: %s.",
                        shown, strerror(errno));
        free(shown);
    }
    sift->cut |= more;
    if (more)
        problems_unread(
            sift->problems,
            "There are more than %d files and folders in it; not all "
            "were looked at.",
            MOST_ENTRIES);
    for (ssize_t i = 0; i < count; i++) {
        sift->entries++;
        walk_into(sift, path, names[i], folder, depth);
        free(names[i]);
    }
    free(names);
    if (folder >= 0)
        close(folder);
}

void sift_folder(struct sift *sift, const char *path)
{
    walk(sift, path, 1);
}

void sift_free(struct sift *sift)
{
    for (size_t i = 0; i < sift->count; i++) {
        free(sift->at[i].path);
        free(sift->at[i].shown);
    }
    free(sift->at);
}
