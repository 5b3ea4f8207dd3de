#include "judge_tests.h"

#include "judge/trace/table.h"

#include <string.h>

static const char *const begins =
    "#ifdef SLICE_H\n#undef TRACE_OF_SLICE\n"
    "#define TRACE_OF_SLICE struct slice : TRACE_SLICE,\n#endif\n";

static const char *const base = "struct s {\n    struct iterator base;\n";

/* The table of such a code has these rows of members, and of functions. */
static void check_table(const char *const code[3], const char *members,
                        const char *functions)
{
    struct text text = {0}, table = {0}, wanted = {0};
    text_addf(&text, "%s%s%s", code[0], code[1], code[2]);
    table_add(&table, &text);
    text_addf(&wanted, "%s", begins);
    if (members)
        text_addf(&wanted,
                  "static const struct trace_member trace_s[] = {\n%s"
                  "    {NULL, 0, TRACE_NOT, 0, 0}};\n",
                  members);
    text_addf(&wanted,
              "const struct trace_type trace_types[] = {\n%s"
              "    {NULL, NULL, NULL}};\n",
              functions);
    ck_assert_str_eq(text_string(&table), text_string(&wanted));
    text_free(&text);
    text_free(&table);
    text_free(&wanted);
}

#define HIDDEN(name) "    TRACE_HIDDEN_MEMBER(" name "),\n"
#define ROW(how, name) "    TRACE_" how "struct s, " name "),\n"
#define FUNCTION(name, members)                                                \
    "    {(void (*)(void))" name ", \"" name "\", " members "},\n"

static const struct {
    const char *declared, *rows;
} members[] = {
    {"int64_t a, b2;", ROW("MEMBER(", "a") ROW("MEMBER(", "b2")},
    {"struct value *a, b;", ROW("POINTER_MEMBER(", "a") ROW("MEMBER(", "b")},
    {"int a[2], *b[3];", ROW("ARRAY_MEMBER(", "a") ROW("ARRAY_MEMBER(", "b")},
    {"int a[2][3], b[], c[ 0 ];", HIDDEN("a") HIDDEN("b") HIDDEN("c")},
    {"unsigned a : 3, b : 2, : 0; int : 4;", HIDDEN("a") HIDDEN("b")},
    {"enum iter_status a;", ROW("MEMBER_OF(TRACE_STATUS, ", "a")},
    {"enum kind { LEFT = 1, RIGHT } a;", ROW("MEMBER(", "a")},
    {"struct { int x, y; struct { int z; } in; } a, b;",
     HIDDEN("a") HIDDEN("b")},
    {"union { int x; double y; };", ""},
    {"int (*a)(int x, char *y); int *(*b)(void), c;",
     HIDDEN("a") HIDDEN("b") ROW("MEMBER(", "c")},
    {"int (*a)[2]; int (*(*b)(int))(char);", HIDDEN("a") HIDDEN("b")},
    {"_Static_assert(sizeof(int) == 4, \"int; or long\"); int a;",
     ROW("MEMBER(", "a")},
    {"/* int x; */ int a; // int y;\n#define Z int z; \\\n int zz;\nint b;",
     ROW("MEMBER(", "a") ROW("MEMBER(", "b")},
};

START_TEST(members_are_shown_as_they_are_declared)
{
    const char *const code[] = {base, members[_i].declared, "};"};
    check_table(code, members[_i].rows, "");
}
END_TEST

static const struct {
    const char *code, *rows;
} functions[] = {
    {"int s_next(struct iterator *it) { }", FUNCTION("s_next", "trace_s")},
    {"int t_next(struct iterator *it) { }", FUNCTION("t_next", "NULL")},
    {"int t_next(struct iterator *it);", ""},
    {"int other(struct iterator *it) { }", ""},
    {"int other(struct iterator *it, struct value *out) { }",
     FUNCTION("other", "NULL")},
    {"int other(struct iterator *it, struct value out) { }", ""},
    {"int t_next(struct iterator *it) { if (is(')')) (struct s *)it; }",
     FUNCTION("t_next", "trace_s")},
    {"int t_next(struct iterator *it) { (struct s *)its; }",
     FUNCTION("t_next", "NULL")},
    {"int t_next(struct iterator *it) { (struct u *)it; (struct s *)it; }",
     FUNCTION("t_next", "NULL")},
    {"int t_next(struct iterator *it) { (const struct s *)it; }",
     FUNCTION("t_next", "trace_s")},
    {"int body(struct generator *frame) { ((struct s*) (frame)); }",
     FUNCTION("body", "trace_s")},
    {"int s_body(struct generator *f) { } int s_body(struct generator *f) { }",
     FUNCTION("s_body", "trace_s")},
    {"void f(void) { s_next(struct iterator *it; } int s_next(", ""},
};

START_TEST(functions_are_told_whose_struct_they_serve)
{
    const char *const code[] = {base, "};\n", functions[_i].code};
    check_table(code, "", functions[_i].rows);
}
END_TEST

START_TEST(structs_that_do_not_begin_with_an_iterator_are_left_out)
{
    const char *const none[] = {"struct s { int a; };",
                                "struct s { struct iterator *a; };",
                                "struct s { struct iterator a"};
    check_table(none, NULL, "");
}
END_TEST

START_TEST(a_struct_is_taken_once)
{
    const char *const twice[] = {base, "int a;};",
                                 "struct s{struct iterator "
                                 "base; int b; };"};
    check_table(twice, ROW("MEMBER(", "a"), "");
}
END_TEST

Suite *table_suite(void)
{
    Suite *suite = suite_create("table");
    TCase *tests = tcase_create("table");
    tcase_add_loop_test(tests, members_are_shown_as_they_are_declared, 0,
                        sizeof members / sizeof *members);
    tcase_add_loop_test(tests, functions_are_told_whose_struct_they_serve, 0,
                        sizeof functions / sizeof *functions);
    tcase_add_test(tests,
                   structs_that_do_not_begin_with_an_iterator_are_left_out);
    tcase_add_test(tests, a_struct_is_taken_once);
    suite_add_tcase(suite, tests);
    return suite;
}
