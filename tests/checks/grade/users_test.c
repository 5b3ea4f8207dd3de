#include "grade/confine/users.h"
#include "grader_tests.h"

#include <sys/wait.h>
#include <unistd.h>

/* A grader of its own: takes users, and says which, as long as it lives. */
static unsigned another_grader(int line[2])
{
    unsigned first = 0;
    ck_assert_int_eq(pipe(line), 0);
    if (fork() == 0) {
        first = users_take();
        if (write(line[1], &first, sizeof first) == sizeof first)
            pause();
        _exit(1);
    }
    ck_assert_int_eq(read(line[0], &first, sizeof first), sizeof first);
    return first;
}

START_TEST(two_graders_share_no_users)
{
    int line[2];
    unsigned theirs = another_grader(line), ours = users_take();
    if (geteuid() != 0)
        return; /* then nobody works as another user */
    ck_assert_uint_ge(theirs > ours ? theirs - ours : ours - theirs,
                      2 * USERS_OF_SLOTS);
}
END_TEST

Suite *users_suite(void)
{
    Suite *suite = suite_create("users");
    TCase *tests = tcase_create("users");
    tcase_add_test(tests, two_graders_share_no_users);
    suite_add_tcase(suite, tests);
    return suite;
}
