/* How what the judge does grows: with the lines of a transcript, with what the
 * learner's program prints, with the bytes of the learner's file. */
#include "judge/decide/trial.h"
#include "judge/habits/habit.h"
#include "judge/locals/locals.h"
#include "judge/show/messages.h"
#include "judge/show/screen.h"
#include "judge/unbuilt/unbuilt.h"
#include "sizes.h"

#include <string.h>

static struct text text;
static struct source source;
static char messages[256];

/* Writes a text of `count` parts. In `part`, %zu is the number of the part, and
 * a second one that of the next. */
static void write_parts(const char *head, const char *part, int64_t count)
{
    text_free(&text);
    text_add(&text, head, strlen(head));
    for (size_t i = 0; i < (size_t)count; i++)
        text_addf(&text, part, i, i + 1);
}

/* --- Transcripts ---------------------------------------------------------- */

static void one_long_case(int64_t size)
{
    write_parts("case 1 a_case\nseed 1\n", "  next(it)\t%zu\n", size);
    text_write(&text, sizes_scratch);
}

static void many_cases(int64_t size)
{
    write_parts("", "\ncase 1 case_%zu\nseed 1\n  next(it)\t1\n", size);
    text_write(&text, sizes_scratch);
}

static void read_transcript(int64_t size)
{
    struct transcript transcript;
    (void)size;
    transcript_read(&transcript, sizes_scratch);
    for (size_t i = 0; i < transcript.count; i++)
        free(transcript.cases[i].steps.at);
    free(transcript.cases);
    text_free(&transcript.text);
}

/* --- What a program writes ------------------------------------------------ */

static void records(int64_t size)
{
    write_parts("", "\x1etoken o 12\tnext(it)\t%zu\t\n", size);
}

static void lines(int64_t size)
{
    write_parts("", "line %zu\n", size);
}

static void marks(int64_t size)
{
    write_parts("", "\x1e", size);
}

/* In so many bytes at a time, as they come out of a pipe. */
static void hear_in_pieces(size_t most)
{
    const struct test_case test = {.name = "a_case"};
    const struct ending ending = {.clean = true};
    struct trial trial;
    trial_begin(&trial, &test, "token", true);
    for (size_t at = 0; at < text.length; at += most) {
        size_t left = text.length - at;
        trial_hear(&trial, text.bytes + at, left < most ? left : most);
    }
    trial_end(&trial, &ending);
    trial_free(&trial);
}

static void hear(int64_t size)
{
    (void)size;
    hear_in_pieces(16384);
}

static void hear_byte_by_byte(int64_t size)
{
    (void)size;
    hear_in_pieces(1);
}

/* --- The learner's file --------------------------------------------------- */

/* A file of about `size` bytes of parts. */
static void write_file(const char *head, const char *part, int64_t size)
{
    free(source.code.bytes);
    write_parts(head, part, size / (int64_t)strlen(part));
    source_take(&source, "mine.c", text);
    int line = source_line(&source, source.code.bytes + source.code.length);
    snprintf(messages, sizeof messages,
             "mine.c:%d:1: error: 'missing' undeclared\n", line);
}

static const char include[] = "#include \"x.h\"\n";

static void functions(int64_t size)
{
    write_file(include,
               "static int f%zu(int n)\n{\n    return f%zu(n - 1);\n}\n", size);
}

static void variables(int64_t size)
{
    write_file(include, "static int number_%zu = 1;\n", size);
}

static void statements(int64_t size)
{
    write_file("#include \"x.h\"\nint f(int a)\n{\n",
               "    printf(\"%%d %zu\", a);\n", size);
}

static void loops(int64_t size)
{
    write_file("#include \"x.h\"\nint f(int a)\n{\n",
               "    while (iter_next(it, &item) == %zu)\n        a = 1;\n",
               size);
}

static void a_comment(int64_t size)
{
    write_file("#include \"x.h\"\n/*", "                     \n", size);
    text_add(&text, "*/\n", 3);
    source.text = text;
}

static void one_line(int64_t size)
{
    write_file(include, "missing(%zu);", size);
}

static void quotes(int64_t size)
{
    write_file(include, "\\'", size);
}

static void braces(int64_t size)
{
    write_file("#include \"x.h\"\nint f(int a)\n{\n", "{", size / 2);
    for (int64_t i = 0; i < size / 2; i++)
        text_add(&text, "}", 1);
    text_free(&source.code);
    source_take(&source, "mine.c", text);
}

static void blank_lines(int64_t size)
{
    write_file(include, "\n", size);
}

static void take_apart(int64_t size)
{
    struct source taken;
    (void)size;
    source_take(&taken, "mine.c", text);
    text_free(&taken.code);
}

static void look_for_habits(int64_t size)
{
    int line;
    (void)size;
    free(habit_sentence(&source, "f0", HABIT_LIKELY, &line));
}

static void look_at_locals(int64_t size)
{
    (void)size;
    free(locals_sentence(&source));
}

static void say_why_unbuilt(int64_t size)
{
    (void)size;
    free(unbuilt_sentence(&source, messages));
}

static void say_of_error(const char *error)
{
    char *line = strstr(messages, " error");
    snprintf(line, sizeof messages - (size_t)(line - messages), " error: %s\n",
             error);
    free(unbuilt_sentence(&source, messages));
}

static void say_what_lacks(int64_t size)
{
    (void)size;
    say_of_error("expected ';' before 'int'");
}

static void say_what_returns(int64_t size)
{
    (void)size;
    say_of_error("control reaches end of non-void function");
}

/* --- The screen ------------------------------------------------------------
 */

/* A line of code, and a mark below its end. */
static void marked_line(int64_t size)
{
    write_parts("    1 | ", "a", size);
    text_addf(&text, "\n      | %*s^\n", (int)size - 1, "");
}

static void a_word(int64_t size)
{
    write_parts("", "a", size);
}

static struct screen nowhere(void)
{
    static FILE *out;
    if (!out)
        out = fopen("/dev/null", "w");
    return (struct screen){.out = out, .columns = TEXT_NARROWEST};
}

static void print_messages(int64_t size)
{
    const struct screen screen = nowhere();
    (void)size;
    messages_print(&screen, text_string(&text));
}

static void print_paragraph(int64_t size)
{
    const struct screen screen = nowhere();
    (void)size;
    screen_paragraph(&screen, text_string(&text));
}

/* So long a file is not looked through for unset locals. */
enum { LOCALS_MOST = 1 << 16 };

static const struct sizes_row rows[] = {
    {"transcript: a step", read_transcript, one_long_case, 0},
    {"transcript: a case", read_transcript, many_cases, 0},
    {"output: a record", hear, records, 0},
    {"output: a printed line", hear, lines, 0},
    {"output: a record's mark", hear, marks, 0},
    {"output: marks, by bytes", hear_byte_by_byte, marks, 0},
    {"file: read, a byte", take_apart, functions, 0},
    {"locals: a byte of functions", look_at_locals, functions, LOCALS_MOST},
    {"locals: a byte of statements", look_at_locals, statements, LOCALS_MOST},
    {"locals: a byte of braces", look_at_locals, braces, LOCALS_MOST},
    {"habits: a byte of functions", look_for_habits, functions, 0},
    {"habits: a byte of variables", look_for_habits, variables, 0},
    {"habits: a byte of printf()", look_for_habits, statements, 0},
    {"habits: a byte of loops", look_for_habits, loops, 0},
    {"habits: a byte of one line", look_for_habits, one_line, 0},
    {"habits: a byte of braces", look_for_habits, braces, 0},
    {"unbuilt: a byte of functions", say_why_unbuilt, functions, 0},
    {"unbuilt: a byte of statements", say_why_unbuilt, statements, 0},
    {"unbuilt: a byte of comment", say_why_unbuilt, a_comment, 0},
    {"unbuilt: a byte of one line", say_why_unbuilt, one_line, 0},
    {"unbuilt: a byte of quotes", say_why_unbuilt, quotes, 0},
    {"unbuilt: a byte of braces", say_why_unbuilt, braces, 0},
    {"unbuilt: a blank line", say_what_lacks, blank_lines, 0},
    {"unbuilt: a byte of loops", say_what_returns, loops, 0},
    {"screen: a byte of code, marked", print_messages, marked_line, 0},
    {"screen: a letter of a word", print_paragraph, a_word, 0},
};

SIZES_MAIN(rows)
