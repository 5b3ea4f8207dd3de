#include "feedback_name.h"
#include "feedback_text.h"
#include "judge/decide/fail.h"
#include "report.h"
#include "result_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Where a file is written before it takes its own name. */
static const char draft_name[] = ".feedback.new";

struct feedback {
    const char *path;
    int folder;
    const json_t *head;
    struct feedback_names names;
};

/* Nothing is followed: the draft is new, and renaming replaces a link. */
static bool write_file(const struct feedback *feedback, const char *name,
                       const json_t *submission)
{
    int folder = feedback->folder;
    unlinkat(folder, draft_name, 0);
    int fd = openat(folder, draft_name,
                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    FILE *out = fd >= 0 ? fdopen(fd, "wb") : NULL;
    if (!out)
        return false;
    feedback_text(out, feedback->head, submission);
    bool good = !ferror(out);
    good = fclose(out) == 0 && good &&
           renameat(folder, draft_name, folder, name) == 0;
    if (!good) {
        int error = errno;
        unlinkat(folder, draft_name, 0);
        errno = error;
    }
    return good;
}

static int open_folder(const char *folder)
{
    if (mkdir(folder, 0700) != 0 && errno != EEXIST)
        return -1;
    return open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* A team member's name. Of others the origin, which the file system or the
 * platform made unique; the student's name where there is none. */
static const char *origin_of(const json_t *submission)
{
    const char *origin = result_text(submission, KEY_ORIGIN);
    bool member = *result_text(submission, KEY_OF_TEAM) != '\0';
    return *origin && !member ? origin : result_text(submission, KEY_STUDENT);
}

static bool write_one(void *context, const json_t *submission)
{
    struct feedback *feedback = context;
    char *name = feedback_name(&feedback->names, origin_of(submission));
    bool good = write_file(feedback, name, submission);
    if (!good)
        say("%s/%s cannot be written: %s.", feedback->path, name,
            strerror(errno));
    free(name);
    return good;
}

static bool write_all(struct result_file *file, const char *path)
{
    struct feedback feedback = {
        .path = path, .folder = open_folder(path), .head = file->head};
    if (feedback.folder < 0)
        return say("The folder %s for the feedback cannot be used: %s.", path,
                   strerror(errno));
    bool good = result_file_each(file, write_one, &feedback);
    feedback_names_free(&feedback.names);
    close(feedback.folder);
    return good;
}

enum report_status report_feedback(const char *results_path, const char *folder)
{
    struct result_file file;
    if (!result_file_open(&file, results_path))
        return REPORT_NONE;
    /* Nothing is written as long as a line of the results is broken. */
    bool good = result_file_each(&file, NULL, NULL) && write_all(&file, folder);
    result_file_close(&file);
    return good ? REPORT_DONE : REPORT_NONE;
}
