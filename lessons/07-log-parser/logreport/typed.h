/**
 * @file
 * What somebody typed, for lines that say what to type next.
 */
#ifndef TYPED_H
#define TYPED_H

/** From now on, typed_program() is that. `argument` is borrowed. */
void typed_call(const char *argument);

/** What the program was called by, such as `build/logreport`. Of a path that
 * begins at the root, which nobody types, only the name; "logreport" if
 * unknown. */
const char *typed_program(void);

/** Prints a path on standard error as a shell takes it. */
void typed_print_path(const char *path);

#endif
