/* 1 */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    struct value sent = gen_sent(self);
    printf("Received: ");
    value_print(sent);
    GEN_YIELD(self, value_str("Second Yield"));

    GEN_END(self);
}

/* 1 */
static enum iter_status my_generator_talking_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_str("Initial Yield"));
    fputs("Received: ", stdout);
    value_print(gen_sent(self));
    GEN_YIELD(self, value_str("Second Yield"));

    GEN_END(self);
}

/* 2 */
struct running_average {
    struct generator base;
    int64_t n;
    double sum;
};

static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    while (true) {
        frame->n++;
        frame->sum += value_as_real(gen_sent(self));
        GEN_YIELD(self, value_real(frame->sum / (double)frame->n));
    }
    GEN_END(self);
}

/* 2 */
struct running_average {
    struct generator base;
    double sum;
    double count;
};

static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *average = (struct running_average *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_none());
    for (;;) {
        double number = value_as_real(gen_sent(self));
        average->sum = average->sum + number;
        average->count = average->count + 1;
        GEN_YIELD(self, value_real(average->sum / average->count));
    }
    GEN_END(self);
}

/* 2 */
struct running_average {
    struct generator base;
    double total;
    int count;
    double mean;
};

static enum iter_status running_average_body(struct generator *self)
{
    struct running_average *frame = (struct running_average *)self;
    GEN_BEGIN(self);
    frame->total = 0;
    frame->count = 0;
    GEN_YIELD(self, value_none());
    while (1) {
        frame->total += value_as_real(gen_sent(self));
        frame->count++;
        frame->mean = frame->total / frame->count;
        GEN_YIELD(self, value_real(frame->mean));
    }
    GEN_END(self);
}

/* 3 */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    frame->i = 0;
    while (frame->i < frame->top) {
        GEN_YIELD(self, value_int(frame->i));
        struct value sent = gen_sent(self);
        if (!value_equal(sent, value_none()))
            frame->i = value_as_int(sent);
        else
            frame->i++;
    }
    GEN_END(self);
}

/* 3 */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    for (; frame->i < frame->top;) {
        GEN_YIELD(self, value_int(frame->i));
        bool nothing = value_equal(gen_sent(self), value_none());
        frame->i = nothing ? frame->i + 1 : value_as_int(gen_sent(self));
    }
    GEN_END(self);
}

/* 3 */
static enum iter_status counter_body(struct generator *self)
{
    struct counter *frame = (struct counter *)self;
    GEN_BEGIN(self);
    for (;;) {
        if (frame->i >= frame->top)
            break;
        GEN_YIELD(self, value_int(frame->i));
        if (value_equal(gen_sent(self), value_none())) {
            frame->i++;
            continue;
        }
        frame->i = value_as_int(gen_sent(self));
    }
    GEN_END(self);
}

/* 4 */
struct till {
    struct generator base;
    int64_t sum;
    struct iterable *book;
};

static enum iter_status till_body(struct generator *self)
{
    struct till *frame = (struct till *)self;
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(0));
    while (true) {
        frame->sum += value_as_int(gen_sent(self));
        GEN_YIELD(self, value_int(frame->sum));
    }
    GEN_FINALLY(self);
    list_append(frame->book, value_int(frame->sum));
    GEN_END(self);
}

struct generator *till(struct iterable *book)
{
    static const struct gen_function function =
        GEN_FUNCTION("till", till_body, NULL);
    struct till *frame = gen_new(sizeof *frame, &function);
    frame->sum = 0;
    frame->book = book;
    return &frame->base;
}

/* 4 */
struct till {
    struct generator base;
    struct iterable *book;
    int64_t total;
};

static enum iter_status till_body(struct generator *self)
{
    struct till *till = (struct till *)self;
    GEN_BEGIN(self);
    while (1) {
        GEN_YIELD(self, value_int(till->total));
        int64_t paid = value_as_int(gen_sent(self));
        till->total = till->total + paid;
    }
    GEN_FINALLY(self);
    struct value total = value_int(till->total);
    list_append(till->book, total);
    GEN_END(self);
}

struct generator *till(struct iterable *book)
{
    static const struct gen_function function =
        GEN_FUNCTION("till", till_body, NULL);
    struct till *made = gen_new(sizeof(struct till), &function);
    made->book = book;
    made->total = 0;
    return (struct generator *)made;
}
