#include "judge_tests.h"

#include "judge/decide/stream.h"

#include <string.h>

/* All records of some output as "kind:line:text:observed:detail;". */
static struct text records_of(struct stream *stream, bool ended)
{
    struct text told = {0};
    struct record record;
    while (stream_next(stream, &record, ended))
        text_addf(&told, "%c:%d:%s:%s:%s;", (char)record.kind, record.line,
                  record.text, record.observed, record.detail);
    return told;
}

static void free_stream(struct stream *stream, struct text *told)
{
    text_free(&stream->bytes);
    text_free(&stream->printed);
    text_free(told);
}

static void expect(const char *output, const char *records, const char *printed)
{
    struct stream stream = {.token = "tok"};
    stream_feed(&stream, output, strlen(output));
    struct text told = records_of(&stream, true);
    ck_assert_str_eq(text_string(&told), records);
    ck_assert_str_eq(text_string(&stream.printed), printed);
    free_stream(&stream, &told);
}

START_TEST(a_record_is_taken_apart_at_its_tabs)
{
    expect("\x1etok o 31\tnext(it)\t5\tmore\n", "o:31:next(it):5:more;", "");
}
END_TEST

START_TEST(what_stands_between_records_was_printed)
{
    expect("one\n\x1etok o 1\ta\tb\tc\ntwo\x1etok e 2\t\t\t\nthree",
           "o:1:a:b:c;e:2:::;", "one\ntwothree");
}
END_TEST

START_TEST(a_record_with_another_token_was_printed)
{
    expect("\x1ekot o 1\ta\tb\tc\n\x1etok e 2\t\t\t\n", "e:2:::;",
           "\x1ekot o 1\ta\tb\tc\n");
}
END_TEST

START_TEST(a_record_that_lacks_a_tab_is_none)
{
    expect("\x1etok o 1\ta\tb\n\x1etok e 2\t\t\t\n", "e:2:::;", "");
}
END_TEST

START_TEST(a_record_cut_off_at_the_end_was_printed)
{
    expect("\x1etok o 1\ta", "", "\x1etok o 1\ta");
}
END_TEST

START_TEST(an_empty_token_line_and_a_lone_mark_do_no_harm)
{
    expect("\x1e", "", "\x1e");
    expect("\x1e\n", "", "\x1e\n");
    expect("\x1etok", "", "\x1etok");
    expect("\x1etok \n", "", "");
}
END_TEST

START_TEST(it_does_not_matter_where_the_output_is_cut)
{
    static const char output[] =
        "p\x1etok c 3\tname\t\t\nq\x1e x\x1etok e 3\t\t\t\nr";
    for (size_t cut = 0; cut < sizeof output; cut++) {
        struct stream stream = {.token = "tok"};
        struct text all = {0};
        stream_feed(&stream, output, cut);
        struct text first = records_of(&stream, false);
        stream_feed(&stream, output + cut, sizeof output - 1 - cut);
        struct text second = records_of(&stream, true);
        text_addf(&all, "%s%s", text_string(&first), text_string(&second));
        ck_assert_str_eq(text_string(&all), "c:3:name::;e:3:::;");
        ck_assert_str_eq(text_string(&stream.printed), "pq\x1e xr");
        text_free(&first);
        text_free(&second);
        free_stream(&stream, &all);
        if (cut + 1 == sizeof output)
            break;
    }
}
END_TEST

START_TEST(lines_that_look_like_records_are_noticed)
{
    struct stream stream = {.token = "tok"};
    const char *output = "\x1e"
                         "a b\t1\t2\n";
    stream_feed(&stream, output, strlen(output));
    struct text told = records_of(&stream, true);
    ck_assert(stream.has_lookalikes);
    free_stream(&stream, &told);
}
END_TEST

START_TEST(a_nul_in_the_output_hides_nothing)
{
    static const char output[] = "a\0b\x1etok e 1\t\t\t\n";
    struct stream stream = {.token = "tok"};
    stream_feed(&stream, output, sizeof output - 1);
    struct text told = records_of(&stream, true);
    ck_assert_str_eq(text_string(&told), "e:1:::;");
    ck_assert_uint_eq(stream.printed.length, 3);
    free_stream(&stream, &told);
}
END_TEST

Suite *stream_suite(void)
{
    Suite *suite = suite_create("stream");
    TCase *tests = tcase_create("stream");
    tcase_add_test(tests, a_record_is_taken_apart_at_its_tabs);
    tcase_add_test(tests, what_stands_between_records_was_printed);
    tcase_add_test(tests, a_record_with_another_token_was_printed);
    tcase_add_test(tests, a_record_that_lacks_a_tab_is_none);
    tcase_add_test(tests, a_record_cut_off_at_the_end_was_printed);
    tcase_add_test(tests, an_empty_token_line_and_a_lone_mark_do_no_harm);
    tcase_add_test(tests, it_does_not_matter_where_the_output_is_cut);
    tcase_add_test(tests, lines_that_look_like_records_are_noticed);
    tcase_add_test(tests, a_nul_in_the_output_hides_nothing);
    suite_add_tcase(suite, tests);
    return suite;
}
