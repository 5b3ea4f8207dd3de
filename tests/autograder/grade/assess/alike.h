/**
 * @file
 * From which similarity on a file is pointed out: a table, alike.txt, has it
 * for each lesson for which it was measured.
 */
#ifndef ALIKE_H
#define ALIKE_H

/** In percent of the reference solution, as similarity() has it. */
struct alike {
    int honest; /**< what honest answers come to at most */
    int flag;   /**< from here on a file is pointed out; 0: none is */
};

/** That of a lesson, by its folder; {0} if it was not measured. */
struct alike alike_of(const char *folder);

#endif
