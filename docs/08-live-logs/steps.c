/* The step-through of lesson 8. */
#include "watched.h"

#include "live_logs.c"

#include "recorded.h"

#include "example.c"

#include "members.h"

static struct buffer buffer;

static void add_and_look(int i)
{
    struct value line;
    buffer_add(&buffer, value_str(three_pieces[i]));
    if (buffer_line(&buffer, &line) == ITER_STOP) {
        step_also("line = value_str(");
        line = value_str("not yet");
    }
    step_also("value_print(line);");
    value_print(line);
}

static enum iter_status borrowed(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("Buffer()", "buffer = buffer_new();", buffer = buffer_new());
    STEP("add(piece), line()", "buffer_add(", add_and_look(0));
    STEP("add(piece), line()", "buffer_add(", add_and_look(1));
    STEP("add(piece), line()", "buffer_add(", add_and_look(2));
    STEP("free the buffer", "buffer_free(", buffer_free(&buffer),
         buffer = (struct buffer){.bytes = NULL});
    GEN_END(self);
}

static void tell_a_buffer(const struct buffer *b)
{
    if (!b->bytes)
        return;
    struct slice left = {.bytes = b->bytes + b->used,
                         .size = b->size - b->used};
    trace_line("object", "the buffer", "", NULL, NULL);
    trace_int("size", (int64_t)b->size);
    trace_int("used", (int64_t)b->used);
    trace_value("not handed out yet", slice_value(left));
}

static void tell_buffer(void)
{
    tell_a_buffer(&buffer);
}

static struct iterable *pieces;
static struct iterator *lines;
static struct loop_end end;

static void loop_once(void)
{
    struct value line;
    if (iter_loop(lines, &line, &end)) {
        step_also("value_print(line);");
        value_print(line);
    }
}

static enum iter_status whole(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("the pieces", "list_of(",
         pieces = list_of(value_str("one\ntw"), value_str("o\n"),
                          value_str("three")));
    STEP("WholeLines(pieces)", "*lines = whole_lines(pieces);",
         lines = whole_lines(pieces));
    STEP("next(lines)", "FOR_EACH(", loop_once());
    STEP("next(lines)", "FOR_EACH(", loop_once());
    STEP("next(lines)", "FOR_EACH(", loop_once());
    STEP("next(lines)", "FOR_EACH(", loop_once());
    STEP("let go of lines", "iter_drop(lines);", iter_drop(lines),
         lines = NULL);
    STEP("let go of the pieces", "container_free(pieces);",
         container_free(pieces), pieces = NULL);
    GEN_END(self);
}

static void tell_lines(void)
{
    if (!lines)
        return;
    const struct whole_lines *whole = (const struct whole_lines *)lines;
    tell_a_buffer(&whole->buffer);
}

static struct generator *counts;

static enum iter_status counting(struct generator *self)
{
    GEN_BEGIN(self);
    STEP("last_minute()", "*counts = last_minute();", counts = last_minute());
    STEP("next(counts)", "show_next(counts);", show_next(counts));
    STEP("counts.send(0)", "show_send(counts, 0);", show_send(counts, 0));
    STEP("counts.send(10)", "show_send(counts, 10);", show_send(counts, 10));
    STEP("counts.send(59)", "show_send(counts, 59);", show_send(counts, 59));
    STEP("counts.send(60)", "show_send(counts, 60);", show_send(counts, 60));
    STEP("counts.send(70)", "show_send(counts, 70);", show_send(counts, 70));
    STEP("counts.send(65)", "show_send(counts, 65);", show_send(counts, 65));
    STEP("let go of counts", "iter_drop(", iter_drop(&counts->base),
         counts = NULL);
    GEN_END(self);
}

const struct scene scenes[] = {
    {.snippet = "borrowed",
     .title = "Good until the next piece",
     .about = "A piece may end anywhere. What was handed out is forgotten when "
              "the next piece comes.",
     .play = SCENE_STEPS(borrowed),
     .more = tell_buffer},
    {.snippet = "lines",
     .title = "Pieces in, whole lines out",
     .about = "The pieces are asked only if no whole line is left. When they "
              "have stopped, what is left is the last line.",
     .play = SCENE_STEPS(whole),
     .stage = {CONTAINER("pieces", pieces)},
     .more = tell_lines},
    {.snippet = "counts",
     .title = "A list one minute long",
     .about = "A time joins the list at its end. What is a minute old leaves "
              "at the front.",
     .play = SCENE_STEPS(counting),
     .stage = {GENERATOR("counts", counts, PROP_ACTOR,
                         "at its yield, waiting for a time")},
     .listener = &counts,
     .listener_name = "counts",
     .choices = {CHOICE_INT(71), CHOICE_INT(100), CHOICE_INT(200),
                 CHOICE_INT(0), CHOICE_NONE},
     .choice_count = 5},
};
const int scene_count = sizeof scenes / sizeof scenes[0];
