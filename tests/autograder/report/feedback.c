#include "feedback_name.h"
#include "feedback_text.h"
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

/* Nothing is followed: the draft is new, and renaming replaces a link. */
static bool write_file(int folder, const char *name, const json_t *head,
                       const json_t *submission)
{
    unlinkat(folder, draft_name, 0);
    int fd = openat(folder, draft_name,
                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    FILE *out = fd >= 0 ? fdopen(fd, "wb") : NULL;
    if (!out)
        return false;
    feedback_text(out, head, submission);
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

/* The origin, which the file system or the platform made unique; the student's
 * name where there is none. */
static const char *origin_of(const json_t *submission)
{
    const char *origin = result_text(submission, KEY_ORIGIN);
    return *origin ? origin : result_text(submission, KEY_STUDENT);
}

/* Nothing is written as long as a line of the results is broken. */
static bool is_whole(struct result_file *file)
{
    json_t *submission;
    int got;
    while ((got = result_file_next(file, &submission)) > 0)
        json_decref(submission);
    result_file_rewind(file);
    return got == 0;
}

static bool write_all(struct result_file *file, int folder, const char *path)
{
    struct feedback_names names = {0};
    json_t *submission;
    int got;
    while ((got = result_file_next(file, &submission)) > 0) {
        char *name = feedback_name(&names, origin_of(submission));
        bool good = write_file(folder, name, file->head, submission);
        if (!good)
            fprintf(stderr, "%s/%s cannot be written: %s.\n", path, name,
                    strerror(errno));
        free(name);
        json_decref(submission);
        if (!good) {
            got = -1;
            break;
        }
    }
    feedback_names_free(&names);
    return got == 0;
}

enum report_status report_feedback(const char *results_path, const char *folder)
{
    struct result_file file;
    if (!result_file_open(&file, results_path))
        return REPORT_NONE;
    if (!is_whole(&file)) {
        result_file_close(&file);
        return REPORT_NONE;
    }
    int fd = open_folder(folder);
    if (fd < 0)
        fprintf(stderr, "The folder %s for the feedback cannot be used: %s.\n",
                folder, strerror(errno));
    bool good = fd >= 0 && write_all(&file, fd, folder);
    if (fd >= 0)
        close(fd);
    result_file_close(&file);
    return good ? REPORT_DONE : REPORT_NONE;
}
