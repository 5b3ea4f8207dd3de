#include "grade/book/seeds.h"
#include "grader_tests.h"

#include <string.h>

static const char digits[] =
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

static struct secret some_secret(void)
{
    struct secret secret;
    ck_assert(secret_read(&secret, digits));
    return secret;
}

START_TEST(a_secret_survives_writing_and_reading)
{
    struct secret secret = some_secret();
    char text[SEEDS_TEXT];
    secret_write(&secret, text);
    ck_assert_str_eq(text, digits);
    ck_assert(secret_read(&secret, "00ff") == false);
    ck_assert(secret_read(&secret, "what is this?") == false);
}
END_TEST

START_TEST(the_same_secret_gives_the_same_seeds)
{
    struct secret secret = some_secret();
    const char *const *a = secret_seeds(&secret, "02-x", "case", 3);
    const char *const *b = secret_seeds(&secret, "02-x", "case", 3);
    for (int i = 0; i < 3; i++)
        ck_assert_str_eq(a[i], b[i]);
    ck_assert_ptr_null(a[3]);
}
END_TEST

START_TEST(every_case_has_seeds_of_its_own)
{
    struct secret secret = some_secret(), other = some_secret();
    other.bytes[31]++;
    const char *seeds[] = {
        secret_seeds(&secret, "02-x", "case", 2)[0],
        secret_seeds(&secret, "02-x", "case", 2)[1],
        secret_seeds(&secret, "02-x", "other", 2)[0],
        secret_seeds(&secret, "03-x", "case", 2)[0],
        secret_seeds(&other, "02-x", "case", 2)[0],
    };
    for (size_t i = 0; i < 5; i++)
        for (size_t k = i + 1; k < 5; k++)
            ck_assert_str_ne(seeds[i], seeds[k]);
}
END_TEST

START_TEST(drawn_secrets_differ)
{
    struct secret a, b;
    secret_draw(&a);
    secret_draw(&b);
    ck_assert_mem_ne(a.bytes, b.bytes, sizeof a.bytes);
    char first[9], second[9];
    secret_fingerprint(&a, first);
    secret_fingerprint(&b, second);
    ck_assert_str_ne(first, second);
}
END_TEST

Suite *seeds_suite(void)
{
    Suite *suite = suite_create("seeds");
    TCase *tests = tcase_create("seeds");
    tcase_add_test(tests, a_secret_survives_writing_and_reading);
    tcase_add_test(tests, the_same_secret_gives_the_same_seeds);
    tcase_add_test(tests, every_case_has_seeds_of_its_own);
    tcase_add_test(tests, drawn_secrets_differ);
    suite_add_tcase(suite, tests);
    return suite;
}
