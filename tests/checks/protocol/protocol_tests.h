/**
 * @file
 * The suites of the protocol's unit tests, and how a file makes one.
 */
#ifndef PROTOCOL_TESTS_H
#define PROTOCOL_TESTS_H

#include <check.h>

/** A suite of that name with all those tests. */
#define SUITE(name, ...) suite_of(name, (const TTest *[]){__VA_ARGS__, NULL})

/** What SUITE() calls; the array ends with NULL. */
Suite *suite_of(const char *name, const TTest *const *tests);

Suite *repr_suite(void);
Suite *value_suite(void);
Suite *iterator_suite(void);
Suite *refusal_suite(void);
Suite *loop_suite(void);
Suite *generator_suite(void);
Suite *misuse_suite(void);
Suite *finally_suite(void);
Suite *send_suite(void);
Suite *throw_suite(void);
Suite *close_suite(void);
Suite *delegate_suite(void);
Suite *plain_delegate_suite(void);
Suite *gen_loop_suite(void);
Suite *pipeline_suite(void);
Suite *containers_suite(void);
Suite *dict_suite(void);
Suite *deep_suite(void);
Suite *list_suite(void);

#endif
