/**
 * @file
 * The grader's own unit tests.
 */
#ifndef GRADER_TESTS_H
#define GRADER_TESTS_H

#include <check.h>
#include <stdbool.h>

/** Points, weights and deadlines (rules.h). */
Suite *rules_suite(void);

/** What is set by hand (overrides.h). */
Suite *names_suite(void);
Suite *overrides_suite(void);

/** Who is in the class (roster.h). */
Suite *roster_suite(void);

/** What Gradescope says of a submission (metadata.h). */
Suite *metadata_suite(void);

/** The options of make grade, and the guide to them (options.txt). */
Suite *options_suite(void);

/** Secret seeds (seeds.h). */
Suite *seeds_suite(void);

/** Near-copies (similarity.h). */
Suite *similarity_suite(void);

/** What object files are refused for (gate.h). */
Suite *gate_suite(void);

/** Whose fault it is that a jail gives no answer (jail.h). */
Suite *jail_suite(void);

/** Whose users a grader takes (users.h). */
Suite *users_suite(void);

/** How a tool ended (tool.h). */
Suite *tool_suite(void);

/** Does it end the program with status 2 to read that? */
bool refuses(void (*read)(const char *text), const char *text);

/** From here on this process can start no other. */
void use_up_processes(void);

/** Writes `text` to a file of its own and returns the file's name. */
const char *scratch_file(const char *text);

#endif
