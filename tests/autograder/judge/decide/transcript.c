#include "transcript.h"

#include "fail.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const public_seeds[] = {"1", "2", "3", NULL};

void steps_add(struct steps *steps, struct step step)
{
    steps->at =
        grow(steps->at, steps->count, &steps->capacity, sizeof *steps->at);
    steps->at[steps->count++] = step;
}

bool step_is_seed(const struct step *step)
{
    return text_begins(step->text, "seed ");
}

static struct test_case *add_case(struct transcript *transcript)
{
    transcript->cases = grow(transcript->cases, transcript->count,
                             &transcript->capacity, sizeof *transcript->cases);
    struct test_case *test = &transcript->cases[transcript->count++];
    *test = (struct test_case){.name = ""};
    return test;
}

/* "2 a_range_stops_before_its_end", and in the table its line after it. */
static bool read_heading(struct test_case *test, char *line, bool graded)
{
    char *name = NULL;
    test->task = (int)strtol(line, &name, 10);
    if (name == line || *name != ' ')
        return false;
    test->name = name + 1;
    name[1 + strcspn(name + 1, " ")] = '\0';
    test->graded = graded;
    return true;
}

static void read_step(struct test_case *test, char *line)
{
    char *observed = strchr(line, '\t');
    if (observed)
        *observed++ = '\0';
    if (strcmp(line, STEP_PRINTS) == 0)
        test->watches_prints = true;
    steps_add(&test->steps, (struct step){.text = line,
                                          .observed = observed ? observed : "",
                                          .detail = ""});
}

static bool read_line(struct transcript *transcript, char *line)
{
    struct test_case *test =
        transcript->count ? &transcript->cases[transcript->count - 1] : NULL;
    if (line[0] == '#' || line[0] == '\0')
        return true;
    if (text_begins(line, "case "))
        return read_heading(add_case(transcript), line + 5, true);
    if (text_begins(line, "shown "))
        return read_heading(add_case(transcript), line + 6, false);
    if (!test)
        return false;
    if (strcmp(line, "  watches what is printed") == 0)
        test->watches_prints = true;
    else if (text_begins(line, "seed "))
        read_step(test, line);
    else if (text_begins(line, "  "))
        read_step(test, line + 2);
    else
        return false;
    return true;
}

static void open_text(struct transcript *transcript, const char *path)
{
    *transcript = (struct transcript){0};
    if (!text_read(&transcript->text, path))
        fail("The judge can't read %s: %s.\n"
             "It belongs to the workbook; get it back from where you got the "
             "rest.",
             path, strerror(errno));
}

void transcript_begin(struct transcript *transcript,
                      const struct lesson *lesson)
{
    open_text(transcript, LESSONS_TABLE);
    char *rest = transcript->text.bytes, *line;
    char *mark = text_format("lesson %s ", lesson->folder);
    bool inside = false;
    while ((line = text_line(&rest)))
        if (text_begins(line, "lesson "))
            inside = text_begins(line, mark);
        else if (inside)
            read_line(transcript, line);
    free(mark);
}

void transcript_read(struct transcript *transcript, const char *path)
{
    open_text(transcript, path);
    char *rest = transcript->text.bytes, *line;
    for (int number = 1; (line = text_line(&rest)); number++)
        if (!read_line(transcript, line))
            fail("%s, line %d, is not a line of a transcript: %s", path, number,
                 line);
    if (transcript->count == 0)
        fail("%s holds no cases.", path);
}

void transcript_print_case(const struct test_case *test)
{
    printf("\n%s %d %s\n", test->graded ? "case" : "shown", test->task,
           test->name);
    if (test->watches_prints)
        puts("  watches what is printed");
    for (size_t i = 0; i < test->steps.count; i++) {
        const struct step *step = &test->steps.at[i];
        printf("%s%s", step_is_seed(step) ? "" : "  ", step->text);
        printf(*step->observed ? "\t%s\n" : "\n", step->observed);
    }
}
