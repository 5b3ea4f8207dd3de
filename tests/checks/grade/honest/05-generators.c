/* 1 */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    switch (start->state) {
    case 0:
        *out = value_str("ready");
        start->state = 1;
        return ITER_NEXT;
    case 1:
        *out = value_str("steady");
        break;
    case 2:
        *out = value_str(start->word);
        break;
    default:
        return ITER_STOP;
    }
    start->state++;
    return ITER_NEXT;
}

/* 1 */
static enum iter_status start_signal_next(struct iterator *self,
                                          struct value *out)
{
    struct start_signal *start = (struct start_signal *)self;
    switch (start->state) {
    case 0:
        *out = value_str("ready");
        start->state = 1;
        return ITER_NEXT;
    case 1:
        start->state = 2;
        *out = value_str("steady");
        return ITER_NEXT;
    case 2:
        start->state = 3;
        *out = value_str(start->word);
        return ITER_NEXT;
    }
    return ITER_STOP;
}

/* 2 */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    for (frame->i = 0; frame->i < frame->n; frame->i++)
        GEN_YIELD(self, value_int(frame->i));

    GEN_END(self);
}

/* 2 */
static enum iter_status my_range_body(struct generator *self)
{
    struct my_range *frame = (struct my_range *)self;
    GEN_BEGIN(self);
    for (;;) {
        if (frame->i >= frame->n)
            break;
        GEN_YIELD(self, value_int(frame->i));
        frame->i++;
    }

    GEN_END(self);
}

/* 3 */
struct fibonacci {
    struct generator base;
    int64_t n;
    int64_t done;
    int64_t current;
    int64_t next;
};

static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    frame->current = 0;
    frame->next = 1;
    while (frame->done < frame->n) {
        if (frame->done > FIBONACCI_LAST)
            GEN_RAISE(self, value_error("OverflowError", "too large"));
        GEN_YIELD(self, value_int(frame->current));
        int64_t sum = 0;
        int64_add(frame->current, frame->next, &sum);
        frame->current = frame->next;
        frame->next = sum;
        frame->done++;
    }
    GEN_END(self);
}

/* 3 */
struct fibonacci {
    struct generator base;
    int64_t n;
    int64_t index;
    int64_t a;
    int64_t b;
    int64_t sum;
};

static enum iter_status fibonacci_body(struct generator *self)
{
    struct fibonacci *frame = (struct fibonacci *)self;
    GEN_BEGIN(self);
    frame->index = 0;
    frame->a = 0;
    frame->b = 1;
    for (; frame->index < frame->n; frame->index++) {
        if (frame->index == FIBONACCI_LAST + 1)
            GEN_RAISE(self, value_error("OverflowError", "does not fit"));
        GEN_YIELD(self, value_int(frame->a));
        if (!int64_add(frame->a, frame->b, &frame->sum))
            frame->sum = 0;
        frame->a = frame->b;
        frame->b = frame->sum;
    }
    GEN_END(self);
}

/* 4 */
struct my_generator_over {
    struct generator base;
    struct iterable *data;
    struct iterator *walk;
    struct value item;
};

static enum iter_status my_generator_over_body(struct generator *self)
{
    struct my_generator_over *frame = (struct my_generator_over *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->walk, frame->item, frame->data)
        GEN_YIELD(self, frame->item);
    GEN_END(self);
}

static void my_generator_over_release(struct generator *self)
{
    iter_drop(((struct my_generator_over *)self)->walk);
}

struct generator *my_generator_over(struct iterable *data)
{
    static const struct gen_function function = GEN_FUNCTION(
        "my_generator_over", my_generator_over_body, my_generator_over_release);
    struct my_generator_over *made = gen_new(sizeof *made, &function);
    made->data = data;
    return &made->base;
}

/* 4 */
struct my_generator_over {
    struct generator base;
    struct value item;
    struct iterator *it;
    struct iterable *source;
};

static enum iter_status my_generator_over_body(struct generator *self)
{
    struct my_generator_over *me = (struct my_generator_over *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, me->it, me->item, me->source) {
        GEN_YIELD(self, me->item);
    }
    GEN_END(self);
}

static void my_generator_over_release(struct generator *self)
{
    struct my_generator_over *me = (struct my_generator_over *)self;
    if (me->it)
        iter_drop(me->it);
}

struct generator *my_generator_over(struct iterable *data)
{
    static const struct gen_function function = GEN_FUNCTION(
        "my_generator", my_generator_over_body, my_generator_over_release);
    struct my_generator_over *frame =
        gen_new(sizeof(struct my_generator_over), &function);
    frame->source = data;
    return (struct generator *)frame;
}

/* 6 */
static enum iter_status only_body(struct generator *self)
{
    struct only *frame = (struct only *)self;
    GEN_BEGIN(self);
    GEN_FOR_EACH(self, frame->it, frame->item, frame->source) {
        if (!frame->keep(frame->item))
            continue;
        GEN_YIELD(self, frame->item);
        frame->kept++;
    }
    GEN_RETURN(self, value_int(frame->kept));
    GEN_FINALLY(self);
    frame->journal->cleanups++;
    GEN_END(self);
}

/* 6 */
static enum iter_status only_body(struct generator *self)
{
    struct only *frame = (struct only *)self;
    GEN_BEGIN(self);
    frame->kept = 0;
    GEN_FOR_EACH(self, frame->it, frame->item, frame->source) {
        bool wanted = frame->keep(frame->item);
        if (wanted) {
            GEN_YIELD(self, frame->item);
            frame->kept++;
        }
    }
    GEN_RETURN(self, value_int(frame->kept));
    GEN_FINALLY(self);
    frame->journal->cleanups++;
    GEN_END(self);
}
