/* Cases that want more of the harness than it has room for. */
#include "access_log.h"

CASE(1, it_draws_too_much)
{
    for (int i = 0; i < 100; i++)
        RUN(draw_int("number", 0, 9));
}

CASE(1, it_draws_a_long_list)
{
    DRAW_LIST(numbers, 100, 0, 9);
    RUN((void)numbers);
}

CASE(1, it_has_too_many_containers)
{
    for (int i = 0; i < 100; i++) {
        CONTAINER(one, list_of(value_int(i)));
        RUN((void)one);
    }
}

CASE(1, it_has_too_many_spies)
{
    for (int i = 0; i < 100; i++) {
        MAKE(it, spy(i, 3));
        DROP(it);
    }
}

CASE(1, it_makes_too_many_texts)
{
    for (int i = 0; i < 100; i++) {
        TEXT(line, "%d", i);
        RUN((void)line);
    }
}

/* For each seed there is the whole room again. */
CASE(1, it_fits)
{
    for (int i = 0; i < 16; i++) {
        DRAW(number, 0, 9);
        TEXT(line, "%lld", (long long)number);
        MAKE(it, spy(number, 3));
        EXPECT_PULLS(it, 0);
        DROP(it);
        RUN((void)line);
    }
}

const struct harness_case harness_cases[] = {
    {"it_draws_too_much", case_it_draws_too_much, 4},
    {"it_draws_a_long_list", case_it_draws_a_long_list, 10},
    {"it_has_too_many_containers", case_it_has_too_many_containers, 16},
    {"it_has_too_many_spies", case_it_has_too_many_spies, 24},
    {"it_makes_too_many_texts", case_it_makes_too_many_texts, 32},
    {"it_fits", case_it_fits, 41},
    {NULL, NULL, 0},
};
