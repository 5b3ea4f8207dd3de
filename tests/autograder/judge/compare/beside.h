/**
 * @file
 * Two passages shown beside each other, or one below the other where the screen
 * is too narrow for two: where they differ, with a line in front and behind.
 */
#ifndef BESIDE_H
#define BESIDE_H

#include "blocks.h"
#include "judge/show/screen.h"

/** From how many columns on the two stand beside each other? */
enum { BESIDE_FROM = 120 };

/** Shows them, in a terminal of `width` columns. */
void beside_print(const struct screen *screen, int width,
                  const struct blocks *blocks, const struct passage *left,
                  const struct passage *right);

#endif
