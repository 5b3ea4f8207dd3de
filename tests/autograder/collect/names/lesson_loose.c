/* Lessons' names as people call their files: with marks of copies, numbers and
 * their own names around them, or by the lesson's number alone. */
#include "owner.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_WORDS = 24, LONGEST_WORD = 40 };

/* The words of a name, in small letters; digits are words of their own. */
struct words_of {
    char at[MOST_WORDS][LONGEST_WORD + 1];
    bool meant[MOST_WORDS]; /* it says which lesson */
    size_t count;
};

enum sort { BETWEEN, LETTER, DIGIT };

static enum sort sort_of(char c)
{
    if (isdigit((unsigned char)c))
        return DIGIT;
    return isalpha((unsigned char)c) || (c & 0x80) ? LETTER : BETWEEN;
}

static void split(struct words_of *words, const char *name, size_t size)
{
    for (size_t i = 0, end; i < size && words->count < MOST_WORDS; i = end) {
        char *word = words->at[words->count];
        enum sort sort = sort_of(name[i]);
        for (end = i; end < size && sort_of(name[end]) == sort; end++)
            if (sort != BETWEEN && end - i < LONGEST_WORD)
                word[end - i] = (char)tolower((unsigned char)name[end]);
        words->count += sort != BETWEEN;
    }
}

static bool same_words(const struct words_of *name, size_t first,
                       const struct words_of *lesson)
{
    if (first + lesson->count > name->count)
        return false;
    for (size_t i = 0; i < lesson->count; i++)
        if (strcmp(name->at[first + i], lesson->at[i]) != 0)
            return false;
    return true;
}

/* "myrange": all of the lesson's words in one. */
static bool same_joined(const char *word, const struct words_of *lesson)
{
    for (size_t i = 0; i < lesson->count; i++) {
        if (!text_begins(word, lesson->at[i]))
            return false;
        word += strlen(lesson->at[i]);
    }
    return *word == '\0';
}

/* Where a lesson's name stands among the words. */
struct place {
    size_t first, count; /* words; 0 if it does not */
};

static struct place find_words(const struct words_of *name, const char *file)
{
    struct words_of lesson = {.count = 0};
    split(&lesson, file, strlen(file) - 2);
    for (size_t i = 0; i < name->count; i++) {
        if (same_words(name, i, &lesson))
            return (struct place){i, lesson.count};
        if (same_joined(name->at[i], &lesson))
            return (struct place){i, 1};
    }
    return (struct place){0, 0};
}

/* The lesson that is named by the most letters, as my_send is no send; none if
 * another is named beside it. */
static size_t by_name(struct words_of *words,
                      const struct lesson_files *lessons)
{
    size_t best = 0, found = lessons->count;
    struct place at = {0, 0};
    for (size_t l = 0; l < lessons->count; l++) {
        struct place place = find_words(words, lessons->at[l].file);
        if (place.count && strlen(lessons->at[l].file) > best) {
            best = strlen(lessons->at[l].file);
            found = l;
            at = place;
        }
    }
    for (size_t l = 0; l < lessons->count; l++) {
        struct place place = find_words(words, lessons->at[l].file);
        if (place.count &&
            (place.first < at.first || place.first >= at.first + at.count))
            return lessons->count;
    }
    for (size_t i = 0; i < at.count; i++)
        words->meant[at.first + i] = true;
    return found;
}

static bool is_one_of(const char *word, const char *const *list)
{
    while (*list && strcmp(word, *list) != 0)
        list++;
    return *list;
}

/* "lesson2", "Lektion 02" */
static size_t by_number(struct words_of *words,
                        const struct lesson_files *lessons)
{
    static const char *const called[] = {
        "lesson",  "lektion",   "leçon", "lecon", "lección",
        "leccion", "lezione",   "lição", "licao", "les",
        "lekcja",  "lektionen", NULL};
    for (size_t i = 0; i + 1 < words->count; i++)
        for (size_t l = 0;
             is_one_of(words->at[i], called) && l < lessons->count; l++)
            if (isdigit((unsigned char)words->at[i + 1][0]) &&
                atoi(words->at[i + 1]) == atoi(lessons->at[l].folder)) {
                words->meant[i] = words->meant[i + 1] = true;
                return l;
            }
    return lessons->count;
}

/* Does the word only say that it is a copy, or how new? Longer numbers may be a
 * student's. */
static bool says_nothing(const char *word)
{
    static const char *const marks[] = {
        "copy",  "of",   "kopie",      "von",        "copie", "de",    "copia",
        "di",    "do",   "cópia",      "kopia",      "kopi",  "af",    "av",
        "final", "v",    "version",    "new",        "neu",   "fixed", "finale",
        "korr",  "neue", "definitief", "ostateczna", "tar",   NULL};
    return is_one_of(word, marks) ||
           (isdigit((unsigned char)*word) && strlen(word) <= 2);
}

/* Without the ending, and whatever is behind that of a C file. */
static size_t without_ending(const char *name)
{
    const char *end = name_behind_c(name);
    end = end ? end : strrchr(name, '.');
    return end ? (size_t)(end - name) : strlen(name);
}

struct loose_name lesson_from_loose_name(const char *name,
                                         const struct lesson_files *lessons)
{
    struct words_of words = {.count = 0};
    struct lesson_files all = *lessons;
    all.count = lessons->all;
    split(&words, name, without_ending(name));
    size_t lesson = by_name(&words, &all);
    bool numbered = lesson == all.count;
    if (numbered)
        lesson = by_number(&words, &all);
    struct loose_name loose = {.lesson = lesson,
                               .other = lesson < all.count,
                               .numbered = numbered && lesson < all.count};
    if (lesson >= lessons->count)
        loose.lesson = lessons->count;
    loose.first = words.count && words.meant[0];
    for (size_t i = 0; i < words.count; i++)
        loose.around |= !words.meant[i] && !says_nothing(words.at[i]);
    return loose;
}

bool lesson_is_named(const char *name, const struct lesson_files *lessons)
{
    struct loose_name loose = lesson_from_loose_name(name, lessons);
    return lesson_from_name(name, lessons).lesson < lessons->count ||
           (loose.lesson < lessons->count && !loose.around);
}
