/**
 * @file
 * Advice on a thing of one type where another one belongs. Part of advice.h.
 */
#ifndef ADVICE_TYPES_H
#define ADVICE_TYPES_H

#include "complaint.h"

/** The sentence, or NULL if the fault is another. The caller frees it. */
char *advice_on_types(const struct source *source,
                      const struct complaint *complaint);

#endif
