#include "blocks.h"

#include "judge/decide/fail.h"

#include <stdint.h>
#include <stdlib.h>

/* More pairs of tokens are not compared: no lesson's function has a tenth. Few
 * enough that no count of equal ones exceeds 16 bits. */
enum { MOST_PAIRS = 4000000 };

/* So few tokens between two differences, such as a brace, are no lines to tell
 * them apart by. */
enum { FEW = 2 };

struct pair {
    const struct passage *left, *right;
    size_t rows, columns; /* of tokens, up to where all the rest is equal */
    uint16_t *common;     /* how many tokens are equal from there on, or NULL */
};

static uint16_t *common_at(const struct pair *pair, size_t i, size_t j)
{
    return &pair->common[i * (pair->columns + 1) + j];
}

static bool equal_at(const struct pair *pair, size_t i, size_t j)
{
    return i < pair->rows && j < pair->columns &&
           token_same(&pair->left->tokens[i], &pair->right->tokens[j]);
}

static bool begin_lines(const struct pair *pair)
{
    return passage_begins_line(pair->left, pair->rows) &&
           passage_begins_line(pair->right, pair->columns);
}

/* Whole lines that are equal at the end stay together there: the last brace of
 * one is not an earlier one of the other. */
static void leave_out_end(struct pair *pair)
{
    while (pair->rows > 0 && pair->columns > 0 &&
           equal_at(pair, pair->rows - 1, pair->columns - 1)) {
        pair->rows--;
        pair->columns--;
    }
    while (pair->rows < pair->left->count && !begin_lines(pair)) {
        pair->rows++;
        pair->columns++;
    }
}

static void compare(struct pair *pair)
{
    if (pair->rows >= MOST_PAIRS / (pair->columns + 1))
        return;
    pair->common = must(
        calloc((pair->rows + 1) * (pair->columns + 1), sizeof *pair->common));
    for (size_t i = pair->rows; i-- > 0;)
        for (size_t j = pair->columns; j-- > 0;) {
            uint16_t down = *common_at(pair, i + 1, j);
            uint16_t across = *common_at(pair, i, j + 1);
            *common_at(pair, i, j) =
                equal_at(pair, i, j)
                    ? (uint16_t)(*common_at(pair, i + 1, j + 1) + 1)
                : down > across ? down
                                : across;
        }
}

/* Moves on by one token, or by two that are equal. */
static bool step(const struct pair *pair, size_t *i, size_t *j)
{
    bool equal = (*i >= pair->rows && *j >= pair->columns) ||
                 (pair->common && equal_at(pair, *i, *j));
    bool left =
        equal || (*i < pair->rows && (*j == pair->columns || !pair->common ||
                                      *common_at(pair, *i + 1, *j) >=
                                          *common_at(pair, *i, *j + 1)));
    *i += left;
    *j += equal || !left;
    return equal;
}

/* Neighbours of one kind are one block. */
static void add(struct blocks *blocks, struct block block)
{
    struct block *last =
        blocks->count > 0 ? &blocks->at[blocks->count - 1] : NULL;
    if (last && last->same == block.same) {
        last->left.end = block.left.end;
        last->right.end = block.right.end;
        return;
    }
    blocks->at =
        grow(blocks->at, blocks->count, &blocks->capacity, sizeof *blocks->at);
    blocks->at[blocks->count++] = block;
}

static size_t tokens_in(const struct passage *passage, struct span span)
{
    size_t end = span.end < passage->line_count ? passage->lines[span.end].first
                                                : passage->count;
    return end - passage->lines[span.first].first;
}

static void join_over_little(struct blocks *blocks, const struct passage *left)
{
    struct blocks joined = {0};
    for (size_t i = 0; i < blocks->count; i++) {
        struct block block = blocks->at[i];
        if (block.same && i > 0 && i + 1 < blocks->count &&
            tokens_in(left, block.left) <= FEW)
            block.same = false;
        add(&joined, block);
    }
    blocks_free(blocks);
    *blocks = joined;
}

void blocks_find(struct blocks *blocks, const struct passage *left,
                 const struct passage *right)
{
    struct pair pair = {.left = left,
                        .right = right,
                        .rows = left->count,
                        .columns = right->count};
    struct block block = {.same = true};
    size_t i = 0, j = 0;
    leave_out_end(&pair);
    compare(&pair);
    while (i < left->count || j < right->count) {
        block.same &= step(&pair, &i, &j);
        if (!passage_begins_line(left, i) || !passage_begins_line(right, j))
            continue;
        block.left.end = passage_line(left, i);
        block.right.end = passage_line(right, j);
        add(blocks, block);
        block = (struct block){.left = {.first = block.left.end},
                               .right = {.first = block.right.end},
                               .same = true};
    }
    free(pair.common);
    join_over_little(blocks, left);
}

bool blocks_same(const struct blocks *blocks)
{
    return blocks->count == 0 || (blocks->count == 1 && blocks->at[0].same);
}

void blocks_free(struct blocks *blocks)
{
    free(blocks->at);
    *blocks = (struct blocks){0};
}
