#include "refuse.h"

#include <stdlib.h>
#include <string.h>

/* Takes `private` over. */
static void set_unclear(struct found_file *file, const char *said,
                        char *private)
{
    free(file->problem);
    free(file->private);
    text_free(&file->bytes);
    file->found = FOUND_UNCLEAR;
    file->problem = text_format("%s", said);
    file->private = private;
}

void refuse_rival(const struct class *class, const struct group *group,
                  struct problems *problems, struct submission *submission)
{
    static const char said[] = "Its number is also somebody else's, so nobody "
                               "can tell whose it is.";
    if (!group->rival)
        return;
    char *other = name_shown(group->rival, NAME_MOST);
    problems_add(problems, "%s", said);
    for (size_t l = 0; l < class->lessons->count; l++)
        if (submission->files[l].found != FOUND_NOTHING)
            set_unclear(
                &submission->files[l], said,
                text_format("The number %s in its name is also that of %s, and "
                            "only one of them can be right. So neither was "
                            "graded: rename the one that is wrong.",
                            group->owner.number, other));
    free(other);
}

/* Whom a platform has put into the path, or NULL. */
static char *owner_in(const char *path, const struct lesson_files *lessons)
{
    char *student = NULL;
    while (*path && !student) {
        size_t size = strcspn(path, "/");
        char *name = text_format("%.*s", (int)size, path);
        struct owner owner;
        owner_from_name(&owner, name, path[size] == '/', lessons);
        if (owner.naming != NAMING_PLAIN)
            student = text_format("%s", owner.student);
        owner_free(&owner);
        free(name);
        path += size + (path[size] == '/');
    }
    return student;
}

/* Two whom platforms have put into what was found, "Jane and Lee", or NULL. */
static char *two_owners(const struct sift *sift)
{
    char *first = NULL, *both = NULL;
    for (size_t i = 0; i < sift->count && !both; i++) {
        int sort = sift->at[i].lesson;
        bool counts =
            sort >= 0 || sort == CANDIDATE_OTHER_C || sort == CANDIDATE_ARCHIVE;
        char *one = counts ? owner_in(sift->at[i].shown, sift->lessons) : NULL;
        if (first && one && strcmp(first, one) != 0)
            both = text_format("%s and %s", first, one);
        if (first)
            free(one);
        else
            first = one;
    }
    free(first);
    return both;
}

void refuse_class(const struct group *group, const struct sift *sift,
                  struct submission *submission)
{
    static const char said[] = "In it lies what several handed in, so nobody "
                               "can tell whose it is.";
    bool plain = group->owner.naming == NAMING_PLAIN;
    char *both = plain ? two_owners(sift) : NULL;
    for (size_t l = 0; both && l < sift->lessons->count; l++)
        set_unclear(&submission->files[l], said,
                    text_format("It is no student's: a platform exported in it "
                                "what several handed in, such as %s. Grade it "
                                "by itself, with SUBMISSIONS= and its path.",
                                both));
    free(both);
}
