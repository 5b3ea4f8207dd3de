#include "record.h"

#include "grade/results_file.h"
#include "jsons.h"
#include "judge/decide/fail.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

void record_lock(const struct gradebook *book, bool alone)
{
    char *path = gradebook_path(book, "lock");
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        fail("%s can't be written: %s.", path, strerror(errno));
    /* Where a file system knows no locks there is none. */
    if (flock(file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 &&
        errno == EWOULDBLOCK)
        fail(
            "Another make grade is at work on the gradebook\n%s. Wait until it "
            "is done, or end it with Ctrl-C.",
            book->folder);
    free(path);
}

/* --- Who is in it --------------------------------------------------------- */

/* What a record has and the next one would not. */
struct loss {
    size_t students, of, lessons;
    char *example; /* a student who would be lost */
};

static void lose_lessons(struct loss *loss, const json_t *head,
                         const json_t *lessons)
{
    size_t i, k;
    json_t *had, *has;
    json_array_foreach(json_object_get(head, KEY_LESSONS), i, had)
    {
        bool kept = false;
        json_array_foreach(lessons, k, has)
        {
            kept |= json_equal(json_object_get(had, KEY_LESSON),
                               json_object_get(has, KEY_LESSON));
        }
        loss->lessons += !kept;
    }
}

static bool handed_in_something(const json_t *submission)
{
    size_t i;
    json_t *lesson;
    json_array_foreach(json_object_get(submission, KEY_LESSONS), i, lesson)
    {
        const char *fate =
            json_string_value(json_object_get(lesson, KEY_STATUS));
        bool none = fate && (strcmp(fate, FATE_MISSING) == 0 ||
                             strcmp(fate, FATE_EXCUSED) == 0);
        if (!none || json_object_get(lesson, KEY_FILE))
            return true;
    }
    return false;
}

void record_add(json_t *who, const char *known, bool there)
{
    if (there || !json_object_get(who, known))
        json_object_set_new(who, known, json_boolean(there));
}

static bool has_something_by_hand(const json_t *submission)
{
    size_t i;
    json_t *lesson;
    json_array_foreach(json_object_get(submission, KEY_LESSONS), i, lesson)
    {
        if (json_object_get(lesson, KEY_OVERRIDE))
            return true;
    }
    return false;
}

static void lose_student(struct loss *loss, const json_t *submission,
                         const json_t *who)
{
    const char *student =
        json_string_value(json_object_get(submission, KEY_STUDENT));
    bool handed_in = handed_in_something(submission);
    if (!student || (!handed_in && !has_something_by_hand(submission)))
        return; /* who has nothing to lose */
    char *one = results_file_who(submission);
    const json_t *now = json_object_get(who, one);
    loss->of++;
    if (!now || (handed_in && json_is_false(now))) {
        loss->students++;
        if (!loss->example)
            loss->example = text_format("%s", student);
    }
    free(one);
}

/* A record that can't be read, or of another version, guards nothing. */
static struct loss loss_of(const char *path, const json_t *who,
                           const json_t *lessons)
{
    struct loss loss = {0};
    FILE *file = fopen(path, "re");
    char *line = NULL;
    size_t size = 0;
    for (bool first = true; file && getline(&line, &size, file) > 0;
         first = false) {
        json_t *one = json_loads(line, 0, NULL);
        if (first)
            lose_lessons(&loss, one, lessons);
        else
            lose_student(&loss, one, who);
        json_decref(one);
    }
    free(line);
    if (file)
        fclose(file);
    return loss;
}

void record_guard(const struct gradebook *book, const json_t *who,
                  const json_t *lessons, const char *shown)
{
    char *path = gradebook_path(book, "results.jsonl");
    struct loss loss = loss_of(path, who, lessons);
    free(path);
    if (loss.students)
        fail("Of the %zu with grades in the gradebook %s, %zu would lose "
             "theirs: "
             "not in\n%s, for example, is %s. Nothing was graded.\n"
             "- To look into one grade: make explain STUDENT=name\n"
             "- If this is another class, or a trial: GRADEBOOK=folder\n"
             "- If they have really left: FORGET=1 (the grades so far are kept "
             "in\n  %s/before)",
             loss.of, book->folder, loss.students, shown, loss.example,
             book->folder);
    if (loss.lessons)
        fail(
            "The gradebook %s has grades of more lessons (%zu), which would "
            "be lost. Name\nthem in LESSON= as well, or grade these in another "
            "one: GRADEBOOK=folder.\nFORGET=1 drops them; the grades so far "
            "are kept in %s/before.",
            book->folder, loss.lessons, book->folder);
}

/* --- What was graded ------------------------------------------------------ */

static void hash_of(const struct text *bytes, char hash[RECORD_HASH])
{
    unsigned char raw[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(raw, (const unsigned char *)text_string(bytes),
                       bytes->length);
    sodium_bin2hex(hash, RECORD_HASH, raw, sizeof raw);
}

void record_rules(const struct gradebook *book, char hash[RECORD_HASH])
{
    static const char *const names[] = {"grading.conf", "overrides.conf",
                                        "choices.conf", "roster.csv"};
    struct text all = {0};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char *path = gradebook_path(book, names[i]);
        text_addf(&all, "%s:", names[i]);
        struct text text = {0};
        if (text_read(&text, path))
            text_add(&all, text_string(&text), text.length);
        text_free(&text);
        free(path);
    }
    hash_of(&all, hash);
    text_free(&all);
}

void record_hash(const char *path, char hash[RECORD_HASH])
{
    struct text bytes = {0};
    *hash = '\0';
    if (text_read(&bytes, path))
        hash_of(&bytes, hash);
    text_free(&bytes);
}

static char *file_path(const struct gradebook *book, const char *hash)
{
    return text_format("%s/files/%.2s/%s.c", book->folder, hash, hash);
}

/* What a damaged disk left in its place is replaced. */
bool record_keep(const struct gradebook *book, const struct text *bytes,
                 char hash[RECORD_HASH])
{
    struct text there = {0};
    hash_of(bytes, hash);
    bool kept = record_read(book, hash, &there);
    if (!kept) {
        char *path = file_path(book, hash);
        char *folder = text_format("%s/files/%.2s", book->folder, hash);
        mkdir(folder, 0700);
        kept = gradebook_put(path, bytes, true);
        free(folder);
        free(path);
    }
    text_free(&there);
    return kept;
}

bool record_read(const struct gradebook *book, const char *hash,
                 struct text *bytes)
{
    char again[RECORD_HASH] = "";
    char *path = file_path(book, hash);
    bool fine = strlen(hash) == RECORD_HASH - 1 && text_read(bytes, path);
    if (fine)
        hash_of(bytes, again);
    free(path);
    return fine && strcmp(again, hash) == 0;
}
