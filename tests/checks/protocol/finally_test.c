/* GEN_FINALLY() and release: what runs when a generator ends, and when not. */
#include "journal.h"
#include "protocol_tests.h"
#include "scene.h"
#include "steps.h"

/* Ends after its first yield in the way its frame says. */
enum ending { FALL_OFF, RETURN, RAISE };

GENERATOR(tidy)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    if (scene_of(self)->i == RETURN)
        GEN_RETURN(self, value_str("done"));
    if (scene_of(self)->i == RAISE)
        GEN_RAISE(self, value_error("ValueError", "no"));
    note("end");
    GEN_FINALLY(self);
    note("cleanup");
    GEN_END(self);
}

static struct generator *tidy_until(enum ending ending)
{
    struct generator *g = tidy();
    scene_of(g)->i = ending;
    return g;
}

START_TEST(finally_runs_at_the_end_before_stopiteration_is_seen)
{
    struct generator *g = tidy_until(FALL_OFF);
    ck_assert_str_eq(walk(g), "1 StopIteration");
    ck_assert_str_eq(journal(), "end cleanup released");
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

START_TEST(a_generator_that_ends_on_a_send_does_not_give_the_sent_value_back)
{
    struct generator *g = started(tidy_until(FALL_OFF));
    ck_assert_str_eq(sent(g, value_int(5)), "StopIteration");
    drop(g);
}
END_TEST

START_TEST(finally_runs_on_return_and_keeps_the_value)
{
    struct generator *g = tidy_until(RETURN);
    ck_assert_str_eq(walk(g), "1 StopIteration 'done'");
    ck_assert_str_eq(journal(), "cleanup released");
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

START_TEST(finally_runs_on_raise_and_keeps_the_error)
{
    struct generator *g = tidy_until(RAISE);
    ck_assert_str_eq(walk(g), "1 ValueError('no')");
    ck_assert_str_eq(journal(), "cleanup released");
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

START_TEST(finally_runs_on_throw)
{
    struct generator *g = started(tidy());
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), "KeyError('k')");
    ck_assert_str_eq(journal(), "cleanup released");
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

START_TEST(finally_runs_on_close)
{
    struct generator *g = started(tidy());
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "cleanup released");
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

START_TEST(finally_runs_on_the_last_drop_and_only_then)
{
    struct generator *g = started(tidy());
    struct iterator *again = iter_of(g);
    drop(g);
    ck_assert_str_eq(journal(), "");
    drop(again);
    ck_assert_str_eq(journal(), "cleanup released");
    ck_assert_int_eq(iter_unraisable_count(), 0);
}
END_TEST

START_TEST(finally_does_not_run_if_the_body_never_started)
{
    struct generator *dropped = tidy();
    drop(dropped);
    ck_assert_str_eq(journal(), "released");
    struct generator *g = tidy();
    ck_assert_str_eq(closed(g), "closed");
    ck_assert_str_eq(journal(), "released");
    drop(g);
    g = tidy();
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), "KeyError('k')");
    ck_assert_str_eq(journal(), "released");
    drop(g);
    ck_assert_str_eq(journal(), "");
}
END_TEST

GENERATOR(failing_in_finally)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_FINALLY(self);
    GEN_RAISE(self, value_error("OSError", "disk full"));
    note("unreachable");
    GEN_END(self);
}

static const char disk_full[] = "OSError('disk full')";

START_TEST(an_error_in_finally_takes_the_place_of_any_other_end)
{
    struct generator *g = failing_in_finally();
    ck_assert_str_eq(walk(g), "1 OSError('disk full')");
    drop(g);
    g = started(failing_in_finally());
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")), disk_full);
    drop(g);
    g = started(failing_in_finally());
    ck_assert_str_eq(closed(g), disk_full);
    ck_assert_str_eq(closed(g), "closed");
    drop(g);
    ck_assert_str_eq(journal(), "released released released");
}
END_TEST

static void drop_one_that_fails_in_finally(void)
{
    drop(started(failing_in_finally()));
    print_journal();
}

START_TEST(an_error_in_finally_at_the_last_drop_is_unraisable)
{
    ck_assert_str_eq(printed(drop_one_that_fails_in_finally),
                     "Exception ignored: OSError('disk full')\n"
                     "released; 1\n");
}
END_TEST

GENERATOR(returning_in_finally)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_FINALLY(self);
    GEN_RETURN(self, value_int(7));
    GEN_END(self);
}

START_TEST(a_return_in_finally_swallows_the_error)
{
    struct generator *g = started(returning_in_finally());
    ck_assert_str_eq(thrown(g, value_error("KeyError", "k")),
                     "StopIteration 7");
    drop(g);
    g = started(returning_in_finally());
    ck_assert_str_eq(closed(g), "closed");
    drop(g);
}
END_TEST

GENERATOR(dropping_itself)
{
    GEN_BEGIN(self);
    iter_drop(&self->base);
    GEN_END(self);
}

static struct generator *volatile careless; /* kept: so it is no leak */

static void let_it_drop_itself(void)
{
    careless = dropping_itself();
    step(careless);
}

START_TEST(a_generator_that_drops_itself_while_running_ends_the_program)
{
    ck_assert_str_eq(last_words(let_it_drop_itself),
                     "RuntimeError: a generator dropped itself while "
                     "running\n");
}
END_TEST

/* Walks itself in its finally part, and holds itself meanwhile. */
GENERATOR(asking_itself_at_the_end)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_FINALLY(self);
    struct iterator *me = iter_of(self);
    note(step(me));
    drop(me);
    note("cleanup");
    GEN_END(self);
}

START_TEST(a_generator_may_hold_itself_while_the_last_drop_ends_it)
{
    drop(started(asking_itself_at_the_end()));
    ck_assert_str_eq(
        journal(),
        "ValueError('generator already executing') cleanup released");
}
END_TEST

static struct iterator *kept;

GENERATOR(outliving_its_last_drop)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_FINALLY(self);
    kept = iter_of(self);
    note("cleanup");
    GEN_END(self);
}

START_TEST(one_that_is_held_again_lives_on_ended_and_is_not_ended_twice)
{
    drop(started(outliving_its_last_drop()));
    ck_assert_str_eq(journal(), "cleanup released");
    ck_assert_str_eq(step(kept), "StopIteration");
    drop(kept);
    ck_assert_str_eq(journal(), "");
}
END_TEST

static enum iter_status bare_body(struct generator *self)
{
    GEN_BEGIN(self);
    GEN_YIELD(self, value_int(1));
    GEN_END(self);
}

START_TEST(a_generator_that_holds_nothing_needs_no_release)
{
    static const struct gen_function function =
        GEN_FUNCTION("bare", bare_body, NULL);
    struct generator *g = gen_new(sizeof *g, &function);
    ck_assert_str_eq(walk(g), "1 StopIteration");
    drop(g);
    drop((struct generator *)gen_new(sizeof *g, &function));
    ck_assert_str_eq(function.slots.name, "bare");
}
END_TEST

Suite *finally_suite(void)
{
    return SUITE(
        "finally", finally_runs_at_the_end_before_stopiteration_is_seen,
        a_generator_that_ends_on_a_send_does_not_give_the_sent_value_back,
        finally_runs_on_return_and_keeps_the_value,
        finally_runs_on_raise_and_keeps_the_error, finally_runs_on_throw,
        finally_runs_on_close, finally_runs_on_the_last_drop_and_only_then,
        finally_does_not_run_if_the_body_never_started,
        an_error_in_finally_takes_the_place_of_any_other_end,
        an_error_in_finally_at_the_last_drop_is_unraisable,
        a_return_in_finally_swallows_the_error,
        a_generator_that_drops_itself_while_running_ends_the_program,
        a_generator_may_hold_itself_while_the_last_drop_ends_it,
        one_that_is_held_again_lives_on_ended_and_is_not_ended_twice,
        a_generator_that_holds_nothing_needs_no_release);
}
