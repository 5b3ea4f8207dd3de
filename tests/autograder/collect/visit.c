#include "visit.h"

#include "collect/archive/walk.h"
#include "collect/files/choose.h"
#include "date.h"
#include "judge/decide/fail.h"
#include "refuse.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Folders on disk that one submission may consist of. */
enum { MOST_FOLDERS = 8 };

/* The submission that is being read. */
struct visit {
    const struct class *class;
    const struct group *group;
    struct problems problems;
    struct sift sift;
    struct spool *spool;
    int folders[MOST_FOLDERS]; /* are open until its files are read */
    size_t folder_count;
};

/* Reads a folder; the descriptor is taken over. */
static void visit_folder(struct visit *visit, int folder, const char *name)
{
    if (folder < 0 || visit->folder_count == MOST_FOLDERS) {
        char *shown = name_shown(name, PATH_MOST);
        problems_unread(&visit->problems, "The folder %s can't be opened: %s.",
                        shown,
                        folder < 0 ? strerror(errno) : "there are too many");
        free(shown);
        if (folder >= 0)
            close(folder);
        return;
    }
    visit->folders[visit->folder_count++] = folder;
    visit->sift.root = folder;
    visit->sift.flat = false;
    sift_folder(&visit->sift, "");
}

static void visit_part(struct visit *visit, const struct part *part)
{
    const struct class *class = visit->class;
    bool on_disk = class->root >= 0;
    if (on_disk && part->kind == ENTRY_FOLDER) {
        visit_folder(visit, walk_open(class->root, part->path, true),
                     part->path);
        return;
    }
    struct entry entry = {.path = part->path,
                          .kind = part->kind,
                          .state = on_disk ? ENTRY_FINE : part->state,
                          .content = part->content};
    size_t before = visit->sift.count;
    visit->sift.root = class->root;
    visit->sift.flat = class->count > 1;
    sift_add(&visit->sift, &entry, part->match, on_disk, part->canvas);
    if (visit->sift.count == before && part->kind != ENTRY_FILE &&
        part->kind != ENTRY_FOLDER)
        problems_unread(&visit->problems, "It is %s.",
                        part->kind == ENTRY_LINK
                            ? "a link, and links are not followed"
                            : "neither a file nor a folder");
}

/* --- What a list names --------------------------------------------------- */

static void visit_listed_file(struct visit *visit, const char *path)
{
    const char *name = name_base(path);
    char *folder = text_format("%.*s", (int)(name - path), path);
    int root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct entry entry = {.path = name, .content = {.fd = -1}};
    free(folder);
    if (root < 0)
        return;
    visit->folders[visit->folder_count++] = root;
    visit->sift.root = root;
    sift_add(&visit->sift, &entry, name, true, false);
}

static void visit_listed(struct visit *visit)
{
    struct stat status;
    /* Whoever wrote the list may use links. */
    char *path = realpath(visit->group->listed, NULL);
    if (!path || stat(path, &status) != 0) {
        char *shown = name_shown(visit->group->origin, PATH_MOST);
        problems_unread(&visit->problems,
                        "The list names %s, which can't be found: %s.", shown,
                        strerror(errno));
        free(shown);
    } else if (S_ISDIR(status.st_mode)) {
        visit_folder(visit, open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC),
                     path);
    } else {
        visit_listed_file(visit, path);
    }
    free(path);
}

/* --- What is said about it ----------------------------------------------- */

static char *shown_or_null(const char *name)
{
    return name ? name_shown(name, NAME_MOST) : NULL;
}

static bool is_moodles(const struct owner *owner)
{
    return owner->naming == NAMING_MOODLE ||
           owner->naming == NAMING_MOODLE_TEXT;
}

static bool is_canvas(const struct owner *owner)
{
    return owner->naming == NAMING_CANVAS ||
           owner->naming == NAMING_CANVAS_TEXT;
}

/* A number that Moodle does not know as a participant's is a team's. */
static bool is_unknown(const struct class *class, const struct group *group)
{
    const struct owner *owner = &group->owner;
    return is_moodles(owner) && owner->number && !owner->team &&
           !group->rival && !worksheet_has(&class->sheet, owner->number);
}

struct collect_owner visit_owner(const struct class *class,
                                 const struct group *group)
{
    const struct owner *owner = &group->owner;
    struct collect_owner whose = {
        .student = name_shown(owner->student, NAME_MOST),
        .team = owner->team || is_unknown(class, group)};
    /* Whose grade it would be is not for the name to say; nor is a team one
     * participant. */
    if (group->rival || whose.team)
        return whose;
    if (is_moodles(owner))
        whose.moodle = shown_or_null(owner->number);
    else if (owner->naming == NAMING_BRIGHTSPACE)
        whose.brightspace = shown_or_null(owner->number);
    else if (is_canvas(owner))
        whose.canvas = shown_or_null(owner->number);
    return whose;
}

const char *collect_owner_number(const struct collect_owner *owner)
{
    return owner->moodle   ? owner->moodle
           : owner->canvas ? owner->canvas
                           : owner->brightspace;
}

void collect_owner_free(struct collect_owner *owner)
{
    free(owner->student);
    free(owner->moodle);
    free(owner->canvas);
    free(owner->brightspace);
}

static void fill_in_names(struct visit *visit, struct submission *submission)
{
    const struct owner *owner = &visit->group->owner;
    struct collect_owner whose = visit_owner(visit->class, visit->group);
    submission->student = whose.student;
    submission->moodle_participant = whose.moodle;
    submission->canvas_user = whose.canvas;
    submission->brightspace_user = whose.brightspace;
    submission->origin = name_shown(visit->group->origin, PATH_MOST);
    submission->team = whose.team;
    submission->canvas_submission = shown_or_null(owner->submission);
    submission->late_mark = owner->late;
    visit->sift.student = whose.student;
    visit->sift.number = collect_owner_number(&whose);
}

static void note_group(struct visit *visit)
{
    if (visit->group->typed)
        problems_add(&visit->problems,
                     "A text that was typed into the page for handing in was "
                     "not looked at. The C file has to be uploaded.");
    if (visit->group->owner.doubtful)
        problems_add(&visit->problems,
                     "Its name has Moodle's mark with more than one number. "
                     "Nobody can tell which is true, so it counts for none.");
    if (visit->group->crowded)
        problems_unread(
            &visit->problems,
            "There are more than %d files in it; not all were looked "
            "at.",
            MOST_ENTRIES);
}

/* Is there a file of which anybody knows that it is the lesson's? */
static bool is_lessons(const struct found_file *file)
{
    return file->found == FOUND_UNCLEAR ? file->path != NULL
                                        : file->found != FOUND_NOTHING;
}

/* Whoever handed it in may have meant it as a lesson's file. */
static bool has_other_things(const struct visit *visit)
{
    for (size_t i = 0; i < visit->sift.count; i++)
        if (visit->sift.at[i].lesson < 0 &&
            visit->sift.at[i].lesson != CANDIDATE_PROSE)
            return true;
    return visit->group->typed || visit->sift.solutions || visit->sift.tests;
}

size_t visit_read(const struct class *class, const struct group *group,
                  struct spool *spool, struct submission *submission)
{
    struct visit visit = {.class = class, .group = group, .spool = spool};
    visit.sift = (struct sift){.lessons = class->lessons,
                               .git = &class->git,
                               .choices = class->choices,
                               .problems = &visit.problems};
    *submission = (struct submission){
        .submitted = -1,
        .files = must(calloc(class->lessons->count, sizeof(struct found_file))),
    };
    fill_in_names(&visit, submission);
    note_group(&visit);
    int64_t last = date_of_last_attempt(group, &visit.problems);
    if (group->listed)
        visit_listed(&visit);
    for (size_t i = 0; i < group->count; i++)
        if (group->parts[i].time < 0 || group->parts[i].time == last)
            visit_part(&visit, &group->parts[i]);
    sift_archives(&visit.sift, spool);
    sift_tell_skipped(&visit.sift);
    choose_files(&visit.sift, submission->files);
    refuse_rival(class, group, &visit.problems, submission);
    refuse_class(group, &visit.sift, submission);
    date_files(class, group, submission, last);
    size_t found = 0;
    for (size_t l = 0; l < class->lessons->count; l++) {
        found += is_lessons(&submission->files[l]);
        if (submission->files[l].submitted > submission->submitted)
            submission->submitted = submission->files[l].submitted;
    }
    submission->unread = !found && has_other_things(&visit);
    submission->cut = group->crowded || visit.sift.cut;
    submission->problem_count = problems_end(&visit.problems);
    submission->problems = visit.problems.at;
    free(visit.problems.unread);
    sift_free(&visit.sift);
    for (size_t i = 0; i < visit.folder_count; i++)
        close(visit.folders[i]);
    return found;
}

void visit_free(struct submission *submission, size_t lesson_count)
{
    for (size_t l = 0; l < lesson_count; l++) {
        free(submission->files[l].path);
        free(submission->files[l].problem);
        free(submission->files[l].private);
        text_free(&submission->files[l].bytes);
    }
    free(submission->files);
    for (size_t i = 0; i < submission->problem_count; i++)
        free(submission->problems[i]);
    free(submission->problems);
    free(submission->student);
    free(submission->origin);
    free(submission->moodle_participant);
    free(submission->canvas_user);
    free(submission->brightspace_user);
    free(submission->canvas_submission);
}
