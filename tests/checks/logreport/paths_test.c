/* The table of paths: what it counts, and that strangers can't make it slow. */
#include "../growth.h"
#include "log_tests.h"
#include "logreport/paths.h"

#include <stdio.h>

enum { MOST = 4000, SHARED_BITS = 8191 };

static char texts[MOST][24];

static struct slice text(int i)
{
    return (struct slice){.bytes = texts[i], .size = strlen(texts[i])};
}

static void count_all(int count)
{
    struct paths paths = {0};
    for (int i = 0; i < count; i++)
        paths_add(&paths, text(i));
    ck_assert_uint_eq(paths.count, (size_t)count);
    paths_free(&paths);
}

START_TEST(a_path_is_counted_however_many_there_are)
{
    struct paths paths = {0};
    for (int i = 0; i < MOST; i++)
        snprintf(texts[i], sizeof texts[i], "/%d", i);
    for (int i = 0; i < MOST; i++)
        paths_add(&paths, text(i));
    for (int i = 0; i < MOST; i += 2)
        paths_add(&paths, text(i));
    paths_add(&paths, SLICE("/"));
    paths_add(&paths, SLICE(""));
    paths_add(&paths, SLICE("/2"));
    ck_assert_uint_eq(paths.count, MOST + 2);
    paths_sort(&paths);
    assert_slice(path_of_count(paths.places[0].count), "/2");
    ck_assert_int_eq(paths.places[0].count->requests, 3);
    assert_slice(path_of_count(paths.places[1].count), "/0");
    assert_slice(path_of_count(paths.places[2].count), "/10");
    ck_assert_int_eq(paths.places[MOST / 2].count->requests, 1);
    assert_slice(path_of_count(paths.places[MOST / 2].count), "");
    assert_slice(path_of_count(paths.places[MOST + 1].count), "/999");
    paths_free(&paths);
}
END_TEST

/* A hash without a secret, FNV-1a, which the table once used. */
static uint64_t open_hash(const char *path)
{
    uint64_t hash = 0xcbf29ce484222325;
    for (; *path; path++)
        hash = (hash ^ (unsigned char)*path) * 0x100000001b3;
    return hash ^ hash >> 32;
}

START_TEST(paths_chosen_to_share_a_place_take_no_longer_than_others)
{
    for (int i = 0; i < MOST; i++)
        snprintf(texts[i], sizeof texts[i], "/%d", 10000000 + i);
    double ordinary = growth_time(count_all, MOST);
    int chosen = 0;
    for (int number = 10000000; chosen < MOST; number++) {
        snprintf(texts[chosen], sizeof texts[chosen], "/%d", number);
        chosen += (open_hash(texts[chosen]) & SHARED_BITS) == 0;
    }
    ck_assert_double_lt(growth_time(count_all, MOST) / ordinary, 8);
}
END_TEST

START_TEST(where_a_path_stands_depends_on_a_secret)
{
    struct paths one = {0}, two = {0};
    paths_add(&one, SLICE("/a"));
    paths_add(&two, SLICE("/a"));
    paths_sort(&one);
    paths_sort(&two);
    ck_assert_uint_ne(one.places[0].hash, two.places[0].hash);
    ck_assert_uint_le(sizeof *one.places, 16);
    paths_free(&one);
    paths_free(&two);
}
END_TEST

/* What Python says: PYTHONHASHSEED=0 python3 -c 'print(hex(hash(b"...")))' */
START_TEST(siphash_is_that_of_python)
{
    const struct siphash_key none = {0, 0};
    ck_assert_uint_eq(siphash(SLICE("a"), none), 0x407448d2b89b1813);
    ck_assert_uint_eq(siphash(SLICE("hello"), none), 0xe2e77b41cb4e1f9e);
    ck_assert_uint_eq(siphash(SLICE("abcdefgh"), none), 0x3f7b849c0b8e35ea);
    ck_assert_uint_eq(siphash(SLICE("/shop/items/1234567"), none),
                      0xdeca6249da65aa01);
}
END_TEST

Suite *paths_suite(void)
{
    Suite *suite = suite_create("paths");
    TCase *paths = tcase_create("paths");
    tcase_add_test(paths, a_path_is_counted_however_many_there_are);
    tcase_add_test(paths,
                   paths_chosen_to_share_a_place_take_no_longer_than_others);
    tcase_add_test(paths, where_a_path_stands_depends_on_a_secret);
    tcase_add_test(paths, siphash_is_that_of_python);
    tcase_set_timeout(paths, 30);
    suite_add_tcase(suite, paths);
    return suite;
}
