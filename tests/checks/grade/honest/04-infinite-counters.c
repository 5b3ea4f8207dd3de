/* 1 */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    if (int64_add(counter->current, 1, &counter->current)) {
        *out = value_int(counter->current);
        return ITER_NEXT;
    }
    *out = value_error("OverflowError", "too large");
    return ITER_ERROR;
}

/* 1 */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    if (counter->current == INT64_MAX) {
        *out = value_error("OverflowError", "the counter is full");
        return ITER_ERROR;
    }
    counter->current++;
    *out = value_int(counter->current);
    return ITER_NEXT;
}

/* 1 */
static enum iter_status infinite_counter_next(struct iterator *self,
                                              struct value *out)
{
    struct infinite_counter *counter = (struct infinite_counter *)self;
    int64_t next;
    if (!int64_add(counter->current, 1, &next)) {
        *out = value_error("OverflowError", "no next number");
        return ITER_ERROR;
    }
    counter->current = next;
    *out = value_int(next);
    return ITER_NEXT;
}

/* 2 */
struct iterator *take(struct iterable *source, int64_t n)
{
    if (n < 0) {
        struct value error = value_error("ValueError", "negative");
        return iter_failed(error);
    }
    static const struct iter_slots slots = {.name = "take",
                                            .iter = iter_self,
                                            .next = take_next,
                                            .finalize = take_finalize};
    struct take *walk = iter_new(sizeof *walk, &slots);
    walk->source = iter_of(source);
    walk->left = n;
    return &walk->base;
}

/* 2 */
struct iterator *take(struct iterable *source, int64_t n)
{
    static const struct iter_slots slots = {.name = "take",
                                            .next = take_next,
                                            .iter = iter_self,
                                            .finalize = take_finalize};
    struct take *walk;
    if (n < 0)
        return iter_failed(value_error("ValueError", "n is negative"));
    walk = iter_new(sizeof(struct take), &slots);
    walk->left = n;
    walk->source = iter_of(source);
    return &walk->base;
}

/* 3 */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    if (walk->left <= 0)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_NEXT)
        walk->left--;
    else
        walk->left = 0;
    return status;
}

/* 3 */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    enum iter_status status;
    if (walk->left == 0)
        return ITER_STOP;
    walk->left--;
    status = iter_next(walk->source, out);
    if (status != ITER_NEXT)
        walk->left = 0;
    return status;
}

/* 3 */
static enum iter_status take_next(struct iterator *self, struct value *out)
{
    struct take *walk = (struct take *)self;
    enum iter_status status = ITER_STOP;
    if (walk->left > 0) {
        status = iter_next(walk->source, out);
        walk->left--;
        if (status != ITER_NEXT)
            walk->left = 0;
    }
    return status;
}

/* 4 */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *walk = (struct takewhile *)self;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->source, out);
    if (status == ITER_STOP)
        walk->done = true;
    if (status != ITER_NEXT)
        return status;
    if (walk->keep(*out))
        return ITER_NEXT;
    walk->done = true;
    *out = value_none();
    return ITER_STOP;
}

/* 4 */
static enum iter_status takewhile_next(struct iterator *self, struct value *out)
{
    struct takewhile *walk = (struct takewhile *)self;
    if (walk->done)
        return ITER_STOP;
    struct value item;
    enum iter_status status = iter_next(walk->source, &item);
    if (status == ITER_NEXT && walk->keep(item)) {
        *out = item;
        return ITER_NEXT;
    }
    if (status == ITER_ERROR) {
        *out = item;
        return ITER_ERROR;
    }
    walk->done = true;
    if (status == ITER_STOP)
        *out = item;
    return ITER_STOP;
}

/* 5 */
static void zip_finalize(struct iterator *self)
{
    struct zip *walk = (struct zip *)self;
    iter_drop(walk->right);
    iter_drop(walk->left);
}

/* 6 */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    struct value left, right;
    if (walk->done)
        return ITER_STOP;
    enum iter_status status = iter_next(walk->left, &left);
    if (status != ITER_NEXT) {
        walk->done = status == ITER_STOP;
        *out = left;
        return status;
    }
    status = iter_next(walk->right, &right);
    if (status != ITER_NEXT) {
        walk->done = status == ITER_STOP;
        *out = right;
        return status;
    }
    walk->pair[0] = left;
    walk->pair[1] = right;
    *out = value_pair(walk->pair);
    return ITER_NEXT;
}

/* 6 */
static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    if (walk->done)
        return ITER_STOP;
    struct value a, b;
    enum iter_status status = iter_next(walk->left, &a);
    if (status == ITER_NEXT) {
        status = iter_next(walk->right, &b);
        if (status == ITER_NEXT) {
            walk->pair[0] = a;
            walk->pair[1] = b;
            *out = value_pair(walk->pair);
            return ITER_NEXT;
        }
        *out = b;
    } else {
        *out = a;
    }
    if (status == ITER_STOP)
        walk->done = true;
    return status;
}

/* 6 */
static enum iter_status ask(struct zip *walk, struct iterator *side,
                            struct value *item)
{
    enum iter_status status = iter_next(side, item);
    if (status == ITER_STOP)
        walk->done = true;
    return status;
}

static enum iter_status zip_next(struct iterator *self, struct value *out)
{
    struct zip *walk = (struct zip *)self;
    if (walk->done)
        return ITER_STOP;
    struct value first;
    enum iter_status status = ask(walk, walk->left, &first);
    if (status != ITER_NEXT) {
        *out = first;
        return status;
    }
    status = ask(walk, walk->right, out);
    if (status != ITER_NEXT)
        return status;
    walk->pair[1] = *out;
    walk->pair[0] = first;
    *out = value_pair(walk->pair);
    return status;
}

/* 7 */
struct iterator *enumerate(struct iterable *source, int64_t start)
{
    struct iterator *numbers, *result;
    numbers = infinite_counter(start - 1);
    result = zip(ITERABLE(numbers), source);
    iter_drop(numbers);
    return result;
}
