/**
 * @file
 * What C for WebAssembly has no declarations of. The build of a page puts it in
 * front of what it compiles for readers' programs.
 */
#ifndef FILES_H
#define FILES_H

/** As POSIX has it: a new file, whose name replaces the six X at the end. */
int mkstemp(char *path);

/** The same, of a new folder. */
char *mkdtemp(char *path);

#endif
