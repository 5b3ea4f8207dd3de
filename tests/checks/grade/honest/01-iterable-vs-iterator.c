/* 1 */
enum iter_status first(struct iterable *items, struct value *out)
{
    struct iterator *it = iter_of(items);
    enum iter_status status;

    status = iter_next(it, out);
    iter_drop(it);
    return status;
}

/* 2 */
int64_t count(struct iterable *items)
{
    struct iterator *it = iter_of(items);
    struct value item;
    int64_t n = 0;
    enum iter_status status = iter_next(it, &item);
    while (status == ITER_NEXT) {
        n++;
        status = iter_next(it, &item);
    }
    iter_drop(it);
    if (status == ITER_ERROR)
        return -1;
    return n;
}

/* 2 */
int64_t count(struct iterable *items)
{
    int64_t n = 0;
    struct loop_end end;
    FOR_EACH(item, items, end) {
        (void)item;
        n++;
    }
    if (end.status == ITER_ERROR)
        return -1;
    return n;
}

/* 2 */
int64_t count(struct iterable *items)
{
    struct iterator *it = iter_of(items);
    int64_t n = 0;
    for (;;) {
        struct value item;
        enum iter_status status = iter_next(it, &item);
        if (status == ITER_ERROR)
            n = -1;
        if (status != ITER_NEXT)
            break;
        n++;
    }
    iter_drop(it);
    return n;
}

/* 3 */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    enum iter_status status = iter_next(it, out);
    if (status == ITER_STOP) {
        *out = fallback;
        status = ITER_NEXT;
    }
    return status;
}

/* 3 */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    enum iter_status status = iter_next(it, out);
    if (status == ITER_STOP) {
        *out = fallback;
        return ITER_NEXT;
    }
    return status;
}

/* 3 */
enum iter_status next_or(struct iterator *it, struct value fallback,
                         struct value *out)
{
    struct value item;
    switch (iter_next(it, &item)) {
    case ITER_NEXT:
        *out = item;
        return ITER_NEXT;
    case ITER_STOP:
        *out = fallback;
        return ITER_NEXT;
    default:
        *out = item;
        return ITER_ERROR;
    }
}

/* 4 */
int64_t equal_pairs(struct iterable *items)
{
    int64_t pairs = 0;
    struct loop_end outer;
    FOR_EACH(a, items, outer) {
        struct loop_end inner;
        FOR_EACH(b, items, inner) {
            if (value_equal(a, b))
                pairs++;
        }
        if (inner.status == ITER_ERROR)
            return -1;
    }
    if (outer.status == ITER_ERROR)
        return -1;
    return pairs;
}

/* 4 */
int64_t equal_pairs(struct iterable *items)
{
    int64_t pairs = 0;
    struct value a, b;
    enum iter_status outer_status, inner_status;
    struct iterator *outer = iter_of(items);
    while ((outer_status = iter_next(outer, &a)) == ITER_NEXT) {
        struct iterator *inner = iter_of(items);
        while ((inner_status = iter_next(inner, &b)) == ITER_NEXT)
            if (value_equal(a, b))
                pairs++;
        iter_drop(inner);
        if (inner_status == ITER_ERROR) {
            outer_status = ITER_ERROR;
            break;
        }
    }
    iter_drop(outer);
    return outer_status == ITER_ERROR ? -1 : pairs;
}

/* 4 */
static int64_t count_equal(struct iterable *items, struct value wanted)
{
    int64_t n = 0;
    struct loop_end end;
    FOR_EACH(item, items, end)
        if (value_equal(wanted, item))
            n++;
    return end.status == ITER_ERROR ? -1 : n;
}

int64_t equal_pairs(struct iterable *items)
{
    int64_t sum = 0;
    struct loop_end end;
    FOR_EACH(item, items, end) {
        int64_t n = count_equal(items, item);
        if (n < 0)
            return -1;
        sum += n;
    }
    return end.status == ITER_ERROR ? -1 : sum;
}

/* 5 */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    if (walk->index < container_length(walk->list)) {
        *out = list_get(walk->list, walk->index);
        walk->index++;
        return ITER_NEXT;
    }
    return ITER_STOP;
}

/* 5 */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    int64_t length = container_length(walk->list);
    if (walk->index >= length)
        return ITER_STOP;
    *out = list_get(walk->list, walk->index++);
    return ITER_NEXT;
}

/* 5 */
static enum iter_status list_next(struct iterator *self, struct value *out)
{
    struct list_walk *walk = (struct list_walk *)self;
    int64_t at = walk->index;
    if (at >= container_length(walk->list))
        return ITER_STOP;
    walk->index = at + 1;
    *out = list_get(walk->list, at);
    return ITER_NEXT;
}
