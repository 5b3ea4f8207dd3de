/**
 * @file
 * Advice on what is not declared, declared twice, or called otherwise than it
 * was declared. Part of advice.h.
 */
#ifndef ADVICE_NAMES_H
#define ADVICE_NAMES_H

#include "complaint.h"

/** The sentence, or NULL if the fault is another. The caller frees it. */
char *advice_on_names(const struct source *source,
                      const struct complaint *complaint);

#endif
