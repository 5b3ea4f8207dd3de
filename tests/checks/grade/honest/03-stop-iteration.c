/* 1 */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    if (numbers->a <= numbers->top) {
        *out = value_int(numbers->a);
        numbers->a++;
        return ITER_NEXT;
    }
    return ITER_STOP;
}

/* 1 */
static enum iter_status my_numbers_next(struct iterator *self,
                                        struct value *out)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    if (!numbers->has_a) {
        *out = value_error("AttributeError",
                           "'MyNumbers' object has no attribute 'a'");
        return ITER_ERROR;
    }
    if (numbers->a > numbers->top) {
        return ITER_STOP;
    } else {
        *out = value_int(numbers->a++);
        return ITER_NEXT;
    }
}

/* 2 */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    struct my_numbers *numbers = (struct my_numbers *)self;
    numbers->has_a = true;
    numbers->a = 1;
    return iter_self(self);
}

/* 2 */
static struct iterator *my_numbers_iter(struct iterable *self)
{
    my_numbers_set((struct iterator *)self, 1);
    return iter_self(self);
}

/* 3 */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct iterator *it = iter_of(source);
    enum iter_status status = iter_next(it, out);
    while (status == ITER_NEXT) {
        list_append(list, *out);
        status = iter_next(it, out);
    }
    iter_drop(it);
    return status;
}

/* 3 */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    struct loop_end end;
    FOR_EACH(item, source, end)
        list_append(list, item);
    *out = end.value;
    return end.status;
}

/* 3 */
enum iter_status extend(struct iterable *list, struct iterable *source,
                        struct value *out)
{
    enum iter_status status;
    struct value item;
    struct iterator *walk = iter_of(source);
    for (;;) {
        status = iter_next(walk, &item);
        if (status != ITER_NEXT)
            break;
        list_append(list, item);
    }
    *out = item;
    iter_drop(walk);
    return status;
}

/* 4 */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t index = 0;
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_equal(item, wanted))
            break;
        index++;
    }
    if (end.status == ITER_NEXT) {
        *out = value_int(index);
        return ITER_NEXT;
    }
    if (end.status == ITER_STOP) {
        *out = value_error("ValueError", "not in the list");
        return ITER_ERROR;
    }
    *out = end.value;
    return ITER_ERROR;
}

/* 4 */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t index = 0;
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_equal(item, wanted))
            break;
        index++;
    }
    if (end.status == ITER_NEXT)
        *out = value_int(index);
    else if (end.status == ITER_STOP)
        *out = value_error("ValueError", "no such item");
    else
        *out = end.value;
    return end.status == ITER_NEXT ? ITER_NEXT : ITER_ERROR;
}

/* 4 */
enum iter_status index_of(struct iterable *source, struct value wanted,
                          struct value *out)
{
    int64_t index = 0;
    struct loop_end end;
    FOR_EACH(item, source, end) {
        if (value_equal(item, wanted))
            break;
        index++;
    }
    switch (end.status) {
    case ITER_NEXT:
        *out = value_int(index);
        return ITER_NEXT;
    case ITER_STOP:
        *out = value_error("ValueError", "item not found");
        return ITER_ERROR;
    default:
        *out = end.value;
        return ITER_ERROR;
    }
}

/* 5 */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    if (walk->index >= container_length(walk->list))
        walk->done = true;
    if (walk->done) {
        *out = value_int(walk->index);
        return ITER_STOP;
    }
    *out = list_get(walk->list, walk->index);
    walk->index++;
    return ITER_NEXT;
}

/* 5 */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    if (!walk->done && walk->index < container_length(walk->list)) {
        *out = list_get(walk->list, walk->index++);
        return ITER_NEXT;
    }
    walk->done = true;
    *out = value_int(walk->index);
    return ITER_STOP;
}

/* 5 */
static enum iter_status counted_next(struct iterator *self, struct value *out)
{
    struct counted *walk = (struct counted *)self;
    if (!walk->done) {
        if (walk->index < container_length(walk->list)) {
            *out = list_get(walk->list, walk->index);
            walk->index++;
            return ITER_NEXT;
        }
        walk->done = true;
    }
    *out = value_int(walk->index);
    return ITER_STOP;
}
