/* See ledger.h. Also memory.h: what the protocol asks for comes from here. */
#include "ledger.h"

#include "blocks.h"
#include "names.h"
#include "record.h"

#undef malloc
#undef calloc
#undef realloc
#undef strdup
#undef free
#undef exit
#undef memory_new
#undef memory_unset
#undef memory_resize
#undef memory_free

enum { KEPT_BLOCKS = 4096 };

static const size_t most_bytes = (size_t)16 << 20, kept_bytes = (size_t)8 << 20;

/* Blocks in use, and blocks given back, the oldest first. A program has one
 * heap, so the ledger's books are the program's own. */
static struct blocks live = BLOCKS_EMPTY(live);
static struct blocks kept = BLOCKS_EMPTY(kept);
static size_t live_size, kept_size;

static const char *here_file = "?";
static int here_line;

void ledger_here(const char *file, int line)
{
    here_file = file;
    here_line = line;
}

static void *allocate(size_t size, enum memory_use use, const char *file,
                      int line)
{
    if (size > most_bytes || live_size + size > most_bytes)
        record_event(EVENT_MEMORY, file, line);
    struct block *block = malloc(sizeof *block + size + BLOCK_GUARD);
    if (!block)
        record_event(EVENT_MEMORY, file, line);
    *block =
        (struct block){.size = size, .use = use, .file = file, .line = line};
    memset(block->bytes, FILL_FRESH, size);
    block_guard(block);
    blocks_add(&live, block);
    live_size += size;
    return block->bytes;
}

static void take_from_live(struct block *block)
{
    blocks_remove(&live, block);
    live_size -= block->size;
}

void ledger_free(void *bytes, const char *file, int line)
{
    if (!bytes)
        return;
    struct block *block = blocks_find(&live, bytes);
    if (BLOCKS_SANITIZED) {
        if (block)
            take_from_live(block);
        free((char *)bytes - sizeof *block); /* and it says what is wrong */
        return;
    }
    if (!block)
        record_event(blocks_find(&kept, bytes) ? EVENT_DOUBLE_FREE
                                               : EVENT_WILD_FREE,
                     file, line);
    block_check_guard(block);
    take_from_live(block);
    memset(block->bytes, FILL_FREED, block->size);
    block->file = file;
    block->line = line;
    blocks_add(&kept, block);
    kept_size += block->size;
    while (kept.count > KEPT_BLOCKS || kept_size > kept_bytes) {
        struct block *oldest = kept.oldest;
        block_check_freed(oldest);
        kept_size -= oldest->size;
        blocks_remove(&kept, oldest);
        free(oldest);
    }
}

void *ledger_malloc(size_t size, const char *file, int line)
{
    return allocate(size, MEMORY_PLAIN, file, line);
}

void *ledger_calloc(size_t count, size_t size, const char *file, int line)
{
    if (size != 0 && count > most_bytes / size)
        record_event(EVENT_MEMORY, file, line);
    void *bytes = allocate(count * size, MEMORY_PLAIN, file, line);
    return memset(bytes, 0, count * size);
}

void *ledger_realloc(void *bytes, size_t size, const char *file, int line)
{
    struct block *block = blocks_find(&live, bytes);
    if (!bytes || !block) {
        ledger_free(bytes, file, line);
        return ledger_malloc(size, file, line);
    }
    void *moved = allocate(size, block->use, file, line);
    memcpy(moved, bytes, size < block->size ? size : block->size);
    ledger_free(bytes, file, line);
    return moved;
}

char *ledger_strdup(const char *text, const char *file, int line)
{
    size_t size = strlen(text) + 1;
    return memcpy(ledger_malloc(size, file, line), text, size);
}

void ledger_exit(int status, const char *file, int line)
{
    (void)status;
    record_event(EVENT_EXIT, file, line);
}

/* In place of lessons/protocol/fatal.c: the judge tells the learner. */
void fatal(const char *message)
{
    record_event(message, here_file, here_line);
}

void *memory_new(size_t size, enum memory_use use)
{
    return memset(memory_unset(size, use), 0, size);
}

void *memory_unset(size_t size, enum memory_use use)
{
    return allocate(size, use, here_file, here_line);
}

void *memory_resize(void *block, size_t size)
{
    return ledger_realloc(block, size, here_file, here_line);
}

void memory_free(void *block)
{
    ledger_free(block, here_file, here_line);
}

struct iterator *ledger_iter_of(struct iterable *source, const char *file,
                                int line)
{
    ledger_here(file, line);
    struct iterator *it = iter_of_iterable(source);
    struct block *block = blocks_find(&live, it);
    if (block) {
        bool shared = it->holders > 1 && strcmp(block->file, file) == 0;
        if (!shared || block->line != line)
            block->other = shared ? block->line : 0;
        block->file = file;
        block->line = line;
    }
    return it;
}

int64_t ledger_in_use(void)
{
    return (int64_t)live_size;
}

bool ledger_was_freed(const void *block)
{
    return blocks_find(&kept, block) != NULL;
}

bool ledger_has(const void *bytes, enum memory_use use)
{
    const struct block *block = blocks_find(&live, bytes);
    return block && block->use == use;
}

static int tell_all(bool iterators,
                    void (*tell)(const struct ledger_entry *entry))
{
    int count = 0;
    for (struct block *b = live.oldest; b; b = b->next) {
        if ((b->use == MEMORY_ITERATOR) != iterators)
            continue;
        const struct iterable *it = (const struct iterable *)b->bytes;
        tell(&(struct ledger_entry){
            .what = iterators && it->slots ? it->slots->name : NULL,
            .file = b->file,
            .line = b->line,
            .other = b->other,
            .size = b->size});
        count++;
    }
    return count;
}

/* The list lies in front of the blocks, where a careless write can hit it. Does
 * it still say the same as the sums, which lie elsewhere? */
static void check_list(void)
{
    size_t size = 0, count = 0;
    for (struct block *b = live.oldest; b && count <= live.count; b = b->next) {
        size += b->size;
        count++;
    }
    if (size != live_size || count != live.count)
        record_event(EVENT_UNDERRUN, here_file, here_line);
}

int ledger_check(int *blocks, void (*tell)(const struct ledger_entry *entry))
{
    check_list();
    if (!BLOCKS_SANITIZED) {
        for (struct block *b = live.oldest; b; b = b->next)
            block_check_guard(b);
        for (struct block *b = kept.oldest; b; b = b->next)
            block_check_freed(b);
    }
    int iterators = tell_all(true, tell);
    *blocks = tell_all(false, tell);
    return iterators;
}

void ledger_clear(void)
{
    blocks_clear(&live);
    blocks_clear(&kept);
    live_size = kept_size = 0;
}
