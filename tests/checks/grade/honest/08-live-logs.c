/* 1 */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    size_t size = buffer->size + more.size;
    buffer->bytes = memory_resize(buffer->bytes, size);
    memcpy(&buffer->bytes[buffer->size], more.bytes, more.size);
    buffer->size = size;
    return (int64_t)size;
}

/* 1 */
int64_t buffer_add(struct buffer *buffer, struct value piece)
{
    struct slice more = slice_of(piece);
    forget_used(buffer);
    buffer->bytes = memory_resize(buffer->bytes, buffer->size + more.size);
    for (size_t i = 0; i < more.size; i++)
        buffer->bytes[buffer->size + i] = more.bytes[i];
    buffer->size += more.size;
    return (int64_t)buffer->size;
}

/* 2 */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    for (size_t i = buffer->used; i < buffer->size; i++)
        if (buffer->bytes[i] == '\n') {
            *line = take(buffer, i - buffer->used);
            buffer->used++;
            return ITER_NEXT;
        }
    return ITER_STOP;
}

/* 2 */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    size_t at = buffer->used;
    while (at < buffer->size && buffer->bytes[at] != '\n')
        at++;
    if (at == buffer->size)
        return ITER_STOP;
    *line = take(buffer, at - buffer->used);
    buffer->used = at + 1;
    return ITER_NEXT;
}

/* 2 */
enum iter_status buffer_line(struct buffer *buffer, struct value *line)
{
    *line = value_none();
    char *from = buffer->bytes + buffer->used;
    size_t left = buffer->size - buffer->used;
    char *end = memchr(from, '\n', left);
    if (end == NULL)
        return ITER_STOP;
    size_t length = (size_t)(end - from);
    *line = take(buffer, length);
    buffer->used += 1;
    return ITER_NEXT;
}

/* 3 */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    for (;;) {
        if (buffer_line(&lines->buffer, out) == ITER_NEXT)
            return ITER_NEXT;
        struct value piece;
        enum iter_status status = iter_next(lines->pieces, &piece);
        if (status == ITER_ERROR) {
            *out = piece;
            return ITER_ERROR;
        }
        if (status == ITER_STOP) {
            if (buffer_rest(&lines->buffer, out) == ITER_NEXT)
                return ITER_NEXT;
            *out = piece;
            return ITER_STOP;
        }
        if (!value_equal(piece, value_none()))
            buffer_add(&lines->buffer, piece);
        else if (buffer_rest(&lines->buffer, out) == ITER_NEXT)
            return ITER_NEXT;
    }
}

/* 3 */
static enum iter_status whole_lines_next(struct iterator *self,
                                         struct value *out)
{
    struct whole_lines *lines = (struct whole_lines *)self;
    struct value piece;
    enum iter_status status = buffer_line(&lines->buffer, out);
    while (status != ITER_NEXT) {
        status = iter_next(lines->pieces, &piece);
        bool ended = status == ITER_STOP ||
                     (status == ITER_NEXT && value_equal(piece, value_none()));
        if (ended && buffer_rest(&lines->buffer, out) == ITER_NEXT)
            return ITER_NEXT;
        if (status != ITER_NEXT) {
            *out = piece;
            return status;
        }
        if (!ended)
            buffer_add(&lines->buffer, piece);
        status = buffer_line(&lines->buffer, out);
    }
    return status;
}

/* 4 */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *frame = (struct follow *)self;
    GEN_BEGIN(self);
    while (true) {
        frame->status = tail_read(frame->tail, &frame->piece);
        if (frame->status == TAIL_ERROR)
            GEN_RAISE(self, frame->piece);
        if (frame->status == TAIL_NOTHING && !tail_wait(frame->tail))
            break;
        if (frame->status == TAIL_BYTES)
            GEN_YIELD(self, frame->piece);
        if (frame->status == TAIL_NEW_FILE)
            GEN_YIELD(self, value_none());
    }

    GEN_END(self);
}

/* 4 */
static enum iter_status follow_body(struct generator *self)
{
    struct follow *frame = (struct follow *)self;
    GEN_BEGIN(self);
    do {
        frame->status = tail_read(frame->tail, &frame->piece);
        while (frame->status == TAIL_BYTES || frame->status == TAIL_NEW_FILE) {
            if (frame->status == TAIL_NEW_FILE)
                frame->piece = value_none();
            GEN_YIELD(self, frame->piece);
            frame->status = tail_read(frame->tail, &frame->piece);
        }
        if (frame->status == TAIL_ERROR)
            GEN_RAISE(self, frame->piece);
    } while (tail_wait(frame->tail));

    GEN_END(self);
}

/* 6 */
static enum iter_status last_minute_body(struct generator *self)
{
    struct last_minute *frame = (struct last_minute *)self;
    GEN_BEGIN(self);
    while (true) {
        GEN_YIELD(self, value_int(container_length(frame->times)));
        struct value time = gen_sent(self);
        if (!value_equal(time, value_none())) {
            list_append(frame->times, time);
            int64_t oldest = value_as_int(time) - 60;
            while (value_as_int(list_get(frame->times, 0)) <= oldest)
                list_pop(frame->times, 0);
        }
    }

    GEN_END(self);
}

/* 6 */
static bool is_old(struct iterable *times, int64_t now)
{
    return container_length(times) > 0 &&
           now - value_as_int(list_get(times, 0)) >= 60;
}

static enum iter_status last_minute_body(struct generator *self)
{
    struct last_minute *frame = (struct last_minute *)self;
    GEN_BEGIN(self);
    for (;;) {
        GEN_YIELD(self, value_int(container_length(frame->times)));
        struct value sent = gen_sent(self);
        if (value_equal(sent, value_none()))
            continue;
        list_append(frame->times, sent);
        while (is_old(frame->times, value_as_int(sent)))
            list_pop(frame->times, 0);
    }

    GEN_END(self);
}
