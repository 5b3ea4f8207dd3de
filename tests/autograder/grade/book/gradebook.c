#include "gradebook.h"

#include "judge/decide/fail.h"
#include "judge/decide/text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *gradebook_path(const struct gradebook *book, const char *name)
{
    return text_format("%s/%s", book->folder, name);
}

static void make_folder(const char *path)
{
    if (mkdir(path, 0700) != 0 && errno != EEXIST)
        fail("The gradebook %s can't be made: %s.\n"
             "GRADEBOOK=folder chooses another place.",
             path, strerror(errno));
}

void gradebook_open(struct gradebook *book, const char *folder)
{
    static const char *const folders[] = {"verdicts", "files"};
    struct stat status;
    book->folder = folder;
    make_folder(folder);
    if (stat(folder, &status) != 0 || !S_ISDIR(status.st_mode))
        fail("The gradebook %s is not a folder. GRADEBOOK=folder chooses "
             "another place.",
             folder);
    if (status.st_mode & 077 && chmod(folder, 0700) != 0)
        fail("Others can read the gradebook %s, which holds the secret seed: "
             "chmod 700 it.",
             folder);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        char *inside = gradebook_path(book, folders[i]);
        make_folder(inside);
        free(inside);
    }
}

/* Where it lies, also before it is made; NULL if it can't be made there. */
static char *real_place(const char *folder)
{
    char *real = realpath(folder, NULL), *path = must(strdup(folder));
    while (!real && *path && path[strlen(path) - 1] == '/')
        path[strlen(path) - 1] = '\0';
    char *slash = strrchr(path, '/');
    char *parent = slash ? text_format("%.*s/", (int)(slash - path), path)
                         : text_format(".");
    char *beside = real ? NULL : realpath(parent, NULL);
    if (beside)
        real = text_format("%s/%s", beside, slash ? slash + 1 : path);
    free(path);
    free(parent);
    free(beside);
    return real;
}

void gradebook_apart(const char *folder, const char *submissions)
{
    char *class = realpath(submissions, NULL), *place = real_place(folder);
    size_t length = class ? strlen(class) : 0;
    if (length && place && strncmp(place, class, length) == 0 &&
        place[length] == '/' && !strstr(place + length, "/."))
        fail("The gradebook %s lies among the submissions, where it would be\n"
             "taken for a student's. GRADEBOOK=folder chooses another place.",
             folder);
    free(class);
    free(place);
}

struct shard shard_read(const char *text)
{
    struct shard shard = {0};
    char *end;
    if (!*text)
        return shard;
    shard.number = strtoul(text, &end, 10);
    if (*end == '/')
        shard.of = strtoul(end + 1, &end, 10);
    if (*end || shard.of < 1 || shard.of > 10000 || shard.number < 1 ||
        shard.number > shard.of)
        fail("SHARD=%s should be like SHARD=2/5, the second of five parts.",
             text);
    return shard;
}

char *gradebook_results(const struct gradebook *book, struct shard shard)
{
    return shard.of ? text_format("%s/results-%zu-of-%zu.jsonl", book->folder,
                                  shard.number, shard.of)
                    : gradebook_path(book, "results.jsonl");
}

static bool write_all(int fd, const struct text *text)
{
    bool fine = fd >= 0 && write(fd, text_string(text), text->length) ==
                               (ssize_t)text->length;
    return fd >= 0 && close(fd) == 0 && fine;
}

/* By way of a hard link, so that of several graders that begin at the same
 * time, maybe on several machines, one wins and the others read what it wrote.
 */
bool gradebook_put(const char *path, const struct text *text, bool replace)
{
    char *draft = text_format("%s.XXXXXX", path);
    bool fine = write_all(mkstemp(draft), text);
    if (fine && replace)
        fine = rename(draft, path) == 0;
    else if (fine)
        fine = link(draft, path) == 0 || errno == EEXIST;
    int why = errno;
    unlink(draft);
    errno = why;
    free(draft);
    return fine;
}

static bool put(const char *path, char *text, bool replace)
{
    struct text all = {.bytes = text, .length = strlen(text)};
    return gradebook_put(path, &all, replace);
}

static void keep(const char *path, const struct secret *secret, bool replace)
{
    char digits[SEEDS_TEXT];
    secret_write(secret, digits);
    char *line = text_format("%s\n", digits);
    if (!put(path, line, replace))
        fail("The secret seed can't be kept in %s: %s.", path, strerror(errno));
    free(line);
}

/* Grades that were given can be explained later only with their own seed. */
static void keep_old(const char *path)
{
    struct text text = {0};
    struct secret secret;
    char fingerprint[9];
    if (!text_read(&text, path) || !secret_read(&secret, text_string(&text)))
        return;
    secret_fingerprint(&secret, fingerprint);
    char *kept = text_format("%s.%s", path, fingerprint);
    if (!put(kept, text.bytes, false))
        fail("The old seed can't be kept in %s: %s.", kept, strerror(errno));
    fprintf(stderr,
            "There are new secret numbers. The old seed is kept in\n%s; SEED= "
            "takes it for a new gradebook.\n",
            kept);
    free(kept);
    text_free(&text);
}

/* Grades come from one seed: what is recorded by it is explained by it. */
static void read_kept(const struct gradebook *book, struct secret *secret)
{
    char *path = gradebook_path(book, "seed");
    struct text text = {0};
    if (access(path, F_OK) != 0)
        keep(path, secret, false);
    if (!text_read(&text, path))
        fail("The secret seed %s can't be read: %s.", path, strerror(errno));
    if (!secret_read(secret, text_string(&text)))
        fail("%s should hold 64 hexadecimal digits, and does not.\n"
             "If there is a copy of the gradebook, put its file seed there. "
             "Without one,\nNEW_SEEDS=1 draws new ones; then everything is "
             "graded anew.",
             path);
    text_free(&text);
    free(path);
}

void gradebook_secret(const struct gradebook *book, struct secret *secret,
                      const char *given, bool again)
{
    secret_draw(secret);
    if (*given && !secret_read(secret, given))
        fail("SEED= takes the 64 hexadecimal digits that stand in a "
             "gradebook's file seed.");
    struct secret wanted = *secret;
    if (!again)
        read_kept(book, secret);
    if (*given && memcmp(&wanted, secret, sizeof wanted) != 0)
        fail("The gradebook %s has another seed than SEED= says. Nothing was\n"
             "graded.\n"
             "- To see what those numbers give: GRADEBOOK=folder, a new one\n"
             "- To change the seed for good: NEW_SEEDS=1 as well (the old one "
             "is kept)",
             book->folder);
}

void gradebook_renew(const struct gradebook *book, const struct secret *secret)
{
    char *path = gradebook_path(book, "seed");
    keep_old(path);
    keep(path, secret, true);
    free(path);
}

bool gradebook_old_secret(const struct gradebook *book, struct secret *secret,
                          const char *fingerprint)
{
    char now[9], *kept = text_format("%s/seed.%s", book->folder, fingerprint);
    char *path = gradebook_path(book, "seed");
    struct text text = {0};
    bool fine =
        text_read(&text, path) && secret_read(secret, text_string(&text));
    if (fine)
        secret_fingerprint(secret, now);
    if (!fine || strcmp(now, fingerprint) != 0) {
        text_free(&text);
        text = (struct text){0};
        fine =
            text_read(&text, kept) && secret_read(secret, text_string(&text));
    }
    text_free(&text);
    free(path);
    free(kept);
    return fine;
}

char *gradebook_rules(const struct gradebook *book)
{
    char *path = gradebook_path(book, "grading.conf");
    struct text text = {0};
    if (access(path, F_OK) != 0 &&
        (!text_read(&text, "tests/autograder/grade/book/grading.conf") ||
         !put(path, text.bytes, false)))
        fail("%s can't be written: %s.", path, strerror(errno));
    text_free(&text);
    return path;
}

static char *verdict_path(const struct gradebook *book, const char *key)
{
    return text_format("%s/verdicts/%.2s/%s.json", book->folder, key, key);
}

json_t *gradebook_find(const struct gradebook *book, const char *key)
{
    char *path = verdict_path(book, key);
    json_t *verdict = json_load_file(path, 0, NULL);
    free(path);
    return verdict;
}

void gradebook_remember(const struct gradebook *book, const char *key,
                        const json_t *verdict)
{
    char *path = verdict_path(book, key);
    char *text = json_dumps(verdict, JSON_COMPACT);
    char *folder = text_format("%s/verdicts/%.2s", book->folder, key);
    mkdir(folder, 0700);
    if (text)
        put(path, text, true);
    free(folder);
    free(text);
    free(path);
}
