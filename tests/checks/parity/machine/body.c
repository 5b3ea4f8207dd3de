/* The one generator function whose body is a part of the script. */
#include "machine.h"

struct frame {
    struct generator base;
    struct scope scope;
    int function;
    int at, loop_at; /* the statement that comes next, and the loop's */
    int64_t rounds;  /* of the loop */
    struct iterator *local, *loop, *from;
};

static const struct statement *statement(const struct frame *frame, int at)
{
    return &frame->scope.scene->statement[at];
}

static const struct statement *next_statement(struct frame *frame)
{
    return statement(frame, frame->at++);
}

static struct value handed_out(struct frame *frame, const struct statement *now)
{
    return now->code == ITEM ? frame->scope.x : now->value[0];
}

/* What was sent to a yield. After `yield x` nobody listens. */
static void hear(struct frame *frame)
{
    if (statement(frame, frame->at - 1)->code == ITEM)
        return;
    frame->scope.x = gen_sent(&frame->base);
    tell("sent", frame->scope.x);
}

/* What GEN_YIELD_FROM() has left behind. */
static void delegated(struct frame *frame)
{
    frame->scope.x = gen_sent(&frame->base);
    put(&frame->from, NULL);
    tell("from", frame->scope.x);
}

static void begin_loop(struct frame *frame)
{
    frame->loop_at = frame->at - 1;
    frame->rounds = 0;
}

static void begin_round(struct frame *frame)
{
    frame->at = frame->loop_at + 1;
    frame->scope.x = keep(frame->scope.x);
}

/* Was this round the loop's last? By its own choice, that is. */
static bool breaks(struct frame *frame)
{
    return statement(frame, frame->at - 1)->code == BREAK ||
           ++frame->rounds == statement(frame, frame->loop_at)->number[0];
}

/* If there is none, the end of the body is the end of that as well. */
static void begin_cleanup(struct frame *frame)
{
    const struct scene *scene = frame->scope.scene;
    int cleanup = scene->cleanup[frame->function];
    frame->at = cleanup > 0
                    ? cleanup + 1
                    : statement(frame, scene->body[frame->function])->end;
}

/* The statements that only a body can have. They stand in the body and once
 * more in its loop, so each is a macro: with one yield, and so with one line.
 */
#define YIELD_ONE(self, frame, now)                                            \
    GEN_YIELD(self, handed_out(frame, now));                                   \
    hear(frame)

#define YIELD_CATCHING(self, frame, now)                                       \
    GEN_YIELD_CATCH(self, now->value[0]);                                      \
    now = statement(frame, (frame)->at - 1);                                   \
    if (woken(self, &(frame)->scope.x) && now->number[0] > 0) {                \
        if (now->number[0] == 1)                                               \
            GEN_RETURN(self, now->value[1]);                                   \
        if (gen_signal(self) == GEN_CLOSING)                                   \
            GEN_RETURN(self, value_none());                                    \
        GEN_RAISE(self, gen_sent(self));                                       \
    }

#define YIELD_FROM(self, frame, now)                                           \
    (frame)->from = iter_of(source(&(frame)->scope, now->place[0]));           \
    GEN_YIELD_FROM(self, (frame)->from);                                       \
    delegated(frame)

static enum iter_status scripted_body(struct generator *self)
{
    struct frame *frame = (struct frame *)self;
    struct scope *scope = &frame->scope;
    const struct statement *now = NULL;
    GEN_BEGIN(self);
    scope->local = &frame->local;
    frame->at = scope->scene->body[frame->function] + 1;
    while ((now = next_statement(frame))->code != END) {
        if (now->code == YIELD || now->code == ITEM) {
            YIELD_ONE(self, frame, now);
        } else if (now->code == CATCH) {
            YIELD_CATCHING(self, frame, now);
        } else if (now->code == FROM) {
            YIELD_FROM(self, frame, now);
        } else if (now->code == RETURN) {
            GEN_RETURN(self, now->value[0]);
        } else if (now->code == RAISE) {
            GEN_RAISE(self, now->value[0]);
        } else if (now->code == LOOP) {
            begin_loop(frame);
            GEN_FOR_EACH(self, frame->loop, scope->x,
                         source(scope, now->place[0])) {
                begin_round(frame);
                while ((now = next_statement(frame))->code < BREAK) {
                    if (now->code == YIELD || now->code == ITEM) {
                        YIELD_ONE(self, frame, now);
                    } else if (now->code == CATCH) {
                        YIELD_CATCHING(self, frame, now);
                    } else if (now->code == FROM) {
                        YIELD_FROM(self, frame, now);
                    } else if (now->code == RETURN) {
                        GEN_RETURN(self, now->value[0]);
                    } else if (now->code == RAISE) {
                        GEN_RAISE(self, now->value[0]);
                    } else {
                        perform(scope, now);
                    }
                }
                if (breaks(frame))
                    break;
            }
            frame->at = statement(frame, frame->loop_at)->end + 1;
        } else {
            perform(scope, now);
        }
    }
    GEN_FINALLY(self);
    begin_cleanup(frame);
    while ((now = next_statement(frame))->code != END) {
        if (now->code == RAISE)
            GEN_RAISE(self, now->value[0]);
        perform(scope, now);
    }
    GEN_END(self);
}

static void scripted_release(struct generator *self)
{
    struct frame *frame = (struct frame *)self;
    put(&frame->local, NULL);
    put(&frame->loop, NULL);
    put(&frame->from, NULL);
}

struct generator *scripted(struct scene *scene, int function)
{
    static const struct gen_function functions =
        GEN_FUNCTION("scripted", scripted_body, scripted_release);
    struct frame *frame = gen_new(sizeof *frame, &functions);
    frame->scope.scene = scene;
    frame->function = function;
    return &frame->base;
}
