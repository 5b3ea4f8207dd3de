/**
 * @file
 * What was printed, piece by piece.
 */
#ifndef PRINTED_H
#define PRINTED_H

#include <stdio.h>

/**
 * From here on, standard output goes to a file, from which printed() reads.
 * @return where it went before. Ends the program if there can be no such file.
 */
FILE *printed_start(void);

/** What was printed since the last call. In printed.c; in the page, web.c. */
const char *printed(void);

#endif
