/**
 * @file
 * Names, as they are compared: people, rosters and platforms write the same one
 * in several ways.
 */
#ifndef PLAIN_NAME_H
#define PLAIN_NAME_H

/**
 * A name without what makes no other of it: the case of letters, how an accent
 * is put together (Unicode's NFKC_Casefold), how many blanks there are, and the
 * apostrophes and other marks that Moodle leaves out of names of files.
 * What is not UTF-8 stays as it is.
 * @return never NULL; the caller frees it
 */
char *plain_name(const char *name);

#endif
