/* 1 */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current < range->end) {
        *out = value_int(range->current);
        range->current++;
        return ITER_NEXT;
    }
    return ITER_STOP;
}

/* 1 */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    if (range->current >= range->end)
        return ITER_STOP;
    *out = value_int(range->current++);
    return ITER_NEXT;
}

/* 1 */
static enum iter_status my_range_next(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    int64_t number = range->current;
    if (number >= range->end)
        return ITER_STOP;
    range->current = number + 1;
    *out = value_int(number);
    return ITER_NEXT;
}

/* 2 */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    if (walk->done || walk->current > walk->end)
        return ITER_STOP;
    *out = value_int(walk->current);
    if (walk->current == INT64_MAX)
        walk->done = true;
    else
        walk->current++;
    return ITER_NEXT;
}

/* 2 */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    if (walk->done)
        return ITER_STOP;
    if (walk->current > walk->end)
        return ITER_STOP;
    *out = value_int(walk->current);
    if (!int64_add(walk->current, 1, &walk->current))
        walk->done = true;
    return ITER_NEXT;
}

/* 2 */
static enum iter_status my_iterator_next(struct iterator *self,
                                         struct value *out)
{
    struct my_iterator *walk = (struct my_iterator *)self;
    if (walk->current > walk->end)
        walk->done = true;
    if (walk->done)
        return ITER_STOP;
    *out = value_int(walk->current);
    if (walk->current < walk->end)
        walk->current++;
    else
        walk->done = true;
    return ITER_NEXT;
}

/* 3 */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    const char *letter = walk->word + walk->index;
    if (*letter == '\0')
        return ITER_STOP;
    *out = value_bytes(letter, 1);
    walk->index++;
    return ITER_NEXT;
}

/* 3 */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    if (walk->word[walk->index] != '\0') {
        *out = value_bytes(&walk->word[walk->index++], 1);
        return ITER_NEXT;
    }
    return ITER_STOP;
}

/* 3 */
static enum iter_status obj_iterator_next(struct iterator *self,
                                          struct value *out)
{
    struct obj_iterator *walk = (struct obj_iterator *)self;
    if (!walk->word[walk->index])
        return ITER_STOP;
    *out = value_bytes(walk->word + walk->index, 1);
    walk->index++;
    return ITER_NEXT;
}

/* 4 */
static struct iterator *obj_iter(struct iterable *self)
{
    return obj_iterator(((struct obj *)self)->word);
}

/* 4 */
static struct iterator *obj_iter(struct iterable *self)
{
    struct obj *obj = (struct obj *)self;
    struct iterator *walk = obj_iterator(obj->word);
    return walk;
}

/* 5 */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    if (step == 0)
        return iter_failed(value_error("ValueError", "the step is zero"));
    static const struct iter_slots slots = {
        .name = "my_range_step", .iter = iter_self, .next = my_range_step_next};
    struct my_range_step *walk = iter_new(sizeof *walk, &slots);
    walk->current = start;
    walk->end = end;
    walk->step = step;
    return &walk->base;
}

/* 5 */
struct iterator *my_range_step(int64_t start, int64_t end, int64_t step)
{
    static const struct iter_slots slots = {
        .name = "my_range_step", .iter = iter_self, .next = my_range_step_next};
    if (!step) {
        struct value error = value_error("ValueError", "step is 0");
        return iter_failed(error);
    }
    struct my_range_step *range =
        iter_new(sizeof(struct my_range_step), &slots);
    range->step = step;
    range->current = start;
    range->end = end;
    return (struct iterator *)range;
}

/* 6 */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    if (range->step > 0 && range->current >= range->end)
        return ITER_STOP;
    if (range->step < 0 && range->current <= range->end)
        return ITER_STOP;
    *out = value_int(range->current);
    int64_t next;
    if (int64_add(range->current, range->step, &next))
        range->current = next;
    else
        range->current = range->end;
    return ITER_NEXT;
}

/* 6 */
static bool is_past(const struct my_range_step *range)
{
    if (range->step < 0)
        return range->current <= range->end;
    return range->current >= range->end;
}

static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    if (is_past(range))
        return ITER_STOP;
    *out = value_int(range->current);
    if (!int64_add(range->current, range->step, &range->current))
        range->current = range->end;
    return ITER_NEXT;
}

/* 6 */
static enum iter_status my_range_step_next(struct iterator *self,
                                           struct value *out)
{
    struct my_range_step *range = (struct my_range_step *)self;
    bool inside;
    if (range->step > 0)
        inside = range->current < range->end;
    else
        inside = range->current > range->end;
    if (!inside)
        return ITER_STOP;
    *out = value_int(range->current);
    bool fits = int64_add(range->current, range->step, &range->current);
    if (!fits)
        range->current = range->end;
    return ITER_NEXT;
}
