/**
 * @file
 * The program under test: runs one case, once for every seed.
 *
 *     program TOKEN CASE SEED...
 *     program                      the same, told by its standard input
 */
#ifndef PROGRAM_H
#define PROGRAM_H

/** What main() does. The learner's file has no such function. */
int harness_main(int count, char **arguments);

#endif
