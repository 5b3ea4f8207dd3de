/* Whether a child goes round in a circle: proved only if it does, and the child
 * goes on as if nobody had looked. */
#include "judge/process/process.h"
#include "judge/process/standstill.h"
#include "judge_tests.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef void loop(void);

static volatile int sink;

static void for_ever(void)
{
    for (;;)
        ;
}

static int item(int i)
{
    static const int items[] = {3, 1, 2};
    return items[i];
}

static void for_ever_in_three_steps(void)
{
    for (;;) {
        int sum = 0;
        for (int i = 0; i < 3; i++)
            sum += item(i);
        sink = sum;
    }
}

static void counting(void)
{
    for (unsigned long n = 0;; n++)
        sink = 0;
}

static void counting_in_reals(void)
{
    for (double n = 0;; n++)
        sink = 0;
}

static void asking_the_system(void)
{
    while (getppid() > 0)
        ;
}

/* Within a second it is always the same. */
static void asking_for_the_time(void)
{
    for (time_t end = time(NULL) + 100; time(NULL) < end;)
        ;
}

static void wake(int signal)
{
    sink = signal;
}

static void until_a_signal_comes(void)
{
    struct sigaction action = {.sa_handler = wake};
    sigaction(SIGALRM, &action, NULL);
    alarm(100);
    while (sink == 0)
        ;
}

static void sleeping(void)
{
    sleep(100);
}

/* Ends by itself, after three tenths of a second of computing. */
static void ending(void)
{
    while (clock() < 3 * CLOCKS_PER_SEC / 10)
        for (volatile int i = 0; i < 100000; i++)
            ;
    _exit(42);
}

static pid_t start(loop *run)
{
    pid_t pid = fork();
    ck_assert_int_ge(pid, 0);
    if (pid == 0) {
        for (int i = 1; i < SIGSYS; i++)
            signal(i, SIG_DFL); /* as in a program that has just begun */
        run();
        _exit(0);
    }
    const struct timespec until_it_runs = {.tv_nsec = 50000000};
    nanosleep(&until_it_runs, NULL);
    return pid;
}

static void end(pid_t pid)
{
    process_kill(pid);
    process_wait(pid);
}

/* Some systems let nobody look into a child; and what AddressSanitizer keeps is
 * too much to look at. */
static bool may_look(void)
{
#if defined __linux__ && defined __x86_64__ && !defined __SANITIZE_ADDRESS__
    pid_t pid = start(sleeping);
    bool may = ptrace(PTRACE_SEIZE, pid, NULL, NULL) == 0;
    end(pid);
    if (!may)
        puts("Nothing is proved of loops: this system does not let a program "
             "look into its child.");
    return may;
#else
    return false;
#endif
}

static bool is_proved(loop *run)
{
    pid_t pid = start(run);
    struct standstill standstill = {0};
    bool is = standstill_proved(&standstill, pid, 1);
    ck_assert_int_eq(kill(pid, 0), 0);
    end(pid);
    return is;
}

/* Where a computer is busy, a look may be over before the circle is closed. */
static bool is_proved_in_the_end(loop *run)
{
    for (int looks = 0; looks < 20; looks++)
        if (is_proved(run))
            return true;
    return false;
}

START_TEST(a_circle_is_proved)
{
    ck_assert_int_eq(is_proved_in_the_end(for_ever), may_look());
    ck_assert_int_eq(is_proved_in_the_end(for_ever_in_three_steps), may_look());
}
END_TEST

START_TEST(what_may_come_to_an_end_is_not)
{
    ck_assert(!is_proved(counting));
    ck_assert(!is_proved(counting_in_reals));
    ck_assert(!is_proved(asking_the_system));
    ck_assert(!is_proved(asking_for_the_time));
    ck_assert(!is_proved(until_a_signal_comes));
    ck_assert(!is_proved(sleeping));
}
END_TEST

START_TEST(who_is_looked_at_goes_on_and_ends)
{
    pid_t pid = start(ending);
    struct standstill standstill = {0};
    ck_assert(!standstill_proved(&standstill, pid, 1));
    if (may_look())
        ck_assert(standstill.spent > 0);
    int status = process_wait(pid);
    ck_assert(WIFEXITED(status));
    ck_assert_int_eq(WEXITSTATUS(status), 42);
}
END_TEST

START_TEST(it_is_looked_at_again_after_four_times_as_long)
{
    pid_t pid = start(for_ever);
    struct standstill standstill = {.looked = 0.25};
    ck_assert(!standstill_proved(&standstill, pid, 0.9));
    ck_assert_int_eq(standstill_proved(&standstill, pid, 1), may_look());
    ck_assert(!standstill_proved(&(struct standstill){0}, pid, 0.02));
    end(pid);
}
END_TEST

Suite *standstill_suite(void)
{
    Suite *suite = suite_create("standstill");
    TCase *loops = tcase_create("standstill");
    tcase_set_timeout(loops, 20);
    tcase_add_test(loops, a_circle_is_proved);
    tcase_add_test(loops, what_may_come_to_an_end_is_not);
    tcase_add_test(loops, who_is_looked_at_goes_on_and_ends);
    tcase_add_test(loops, it_is_looked_at_again_after_four_times_as_long);
    suite_add_tcase(suite, loops);
    return suite;
}
