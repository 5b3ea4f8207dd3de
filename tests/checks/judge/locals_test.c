#include "judge_tests.h"

#include "judge/locals/locals.h"

#include <stdlib.h>
#include <string.h>

/* A body, and the local that it reads behind a yield; or NULL if none. */
static const struct {
    const char *body, *local;
} bodies[] = {
    /* What lasts only until the next yield may do that. */
    {"GEN_BEGIN(self); int64_t i = 1; use(i); GEN_YIELD(self, v(i));", NULL},
    {"GEN_BEGIN(self); GEN_YIELD(self, v(1)); int64_t i = 1; use(i); "
     "GEN_YIELD(self, v(2));",
     NULL},
    {"GEN_BEGIN(self); while (f->i < f->n) { GEN_YIELD(self, v(f->i)); "
     "int64_t old = f->a; f->a = f->b; add(old, f->b, &f->b); }",
     NULL},
    {"GEN_BEGIN(self); struct value sent = none(); while (true) { print(sent); "
     "GEN_YIELD(self, v(1)); sent = gen_sent(self); }",
     NULL},
    {"struct value item; GEN_BEGIN(self); while (iter_next(f->it, &item) == "
     "ITER_NEXT) { GEN_YIELD(self, item); }",
     NULL},
    {"enum iter_status status; GEN_BEGIN(self); while ((status = "
     "iter_next(f->it,"
     " &f->item)) == ITER_NEXT) { GEN_YIELD(self, f->item); } if (status == "
     "ITER_ERROR) GEN_RAISE(self, f->item);",
     NULL},
    {"GEN_BEGIN(self); struct value s = gen_sent(self); if (bad(s)) { "
     "GEN_YIELD(self, v(1)); GEN_RETURN(self, v(2)); } use(s);",
     NULL},
    {"GEN_BEGIN(self); struct value s = gen_sent(self); if (bad(s)) { "
     "GEN_YIELD(self, v(1)); } else { GEN_YIELD(self, s); }",
     NULL},
    {"GEN_BEGIN(self); for (;;) { struct value s = gen_sent(self); if (bad(s)) "
     "{ GEN_YIELD(self, v(1)); continue; } use(s); GEN_YIELD(self, v(2)); }",
     NULL},
    {"GEN_BEGIN(self); int64_t *a = f->a; *a = 1; GEN_YIELD(self, v(1)); a = "
     "f->b; use(a);",
     NULL},
    {"static int64_t all; GEN_BEGIN(self); all = 1; GEN_YIELD(self, v(1)); "
     "all++;",
     NULL},
    {"int64_t i = 0; GEN_BEGIN(self); i++; GEN_YIELD(self, v(i)); i++;", NULL},
    {"GEN_BEGIN(self); { int64_t i = 1; GEN_YIELD(self, v(i)); } use(f->i);",
     NULL},
    {"GEN_BEGIN(self); int64_t i = 1; GEN_YIELD(self, v(i)); i = f->i; i++;",
     NULL},
    {"GEN_BEGIN(self); size_t n = 1; GEN_YIELD(self, v(n)); use(sizeof n, "
     "self->n, &n);",
     NULL},
    {"GEN_BEGIN(self); struct loop_end end; FOR_EACH(x, f->items, end) f->i++; "
     "GEN_YIELD(self, v(1)); FOR_EACH(y, f->items, end) f->i++; "
     "GEN_RETURN(self, end.value);",
     NULL},
    {"GEN_BEGIN(self); switch (f->kind) { case 1: { int64_t i = 2; use(i); "
     "break; } default: GEN_YIELD(self, v(1)); }",
     NULL},
    {"GEN_BEGIN(self); do { int64_t i = next(f); if (i > 3) break; "
     "GEN_YIELD(self, v(i)); } while (f->n > 0);",
     NULL},
    {"GEN_BEGIN(self); int64_t i = 1; if (f->first) GEN_YIELD(self, v(1)); if "
     "(!f->first) use(i);",
     NULL}, /* perhaps; and so it is let pass */
    {"GEN_BEGIN(self); goto there; int64_t i = 1; there: use(i); "
     "GEN_YIELD(self, v(1)); goto there;",
     NULL}, /* nobody follows a goto */

    /* What should last longer. */
    {"GEN_BEGIN(self); int64_t i = 1; GEN_YIELD(self, v(i)); use(i);", "i"},
    {"GEN_BEGIN(self); int64_t i = 0; while (i < f->n) { GEN_YIELD(self, v(i));"
     " i++; }",
     "i"},
    {"GEN_BEGIN(self); for (int64_t i = 0; i < f->n; i++) GEN_YIELD(self, "
     "v(i));",
     "i"},
    {"int64_t i; GEN_BEGIN(self); for (i = 0; i < f->n; i++) { GEN_YIELD(self, "
     "v(i)); }",
     "i"},
    {"GEN_BEGIN(self); int64_t total = 0; for (;;) { GEN_YIELD(self, v(total));"
     " total += as_int(gen_sent(self)); }",
     "total"},
    {"GEN_BEGIN(self); int64_t a = 0, b = 1; GEN_YIELD(self, v(a)); a = b;",
     "b"},
    {"GEN_BEGIN(self); int64_t i = 1; GEN_YIELD(self, v(1)); i = i + 1;", "i"},
    {"GEN_BEGIN(self); struct value s = gen_sent(self); while (true) { use(s); "
     "GEN_YIELD(self, v(1)); }",
     "s"},
    {"GEN_BEGIN(self); struct iterator *it = iter_of(f->items); "
     "GEN_FOR_EACH(self, it, f->item, f->items) GEN_YIELD(self, f->item);",
     "it"},
    {"GEN_BEGIN(self); struct iterator *it = iter_of(f->items); "
     "GEN_YIELD_FROM(self, it);",
     "it"},
    {"GEN_BEGIN(self); struct pair p = {1, 2}; GEN_YIELD(self, v(1)); "
     "use(p.a);",
     "p"},
    {"GEN_BEGIN(self); int64_t i = 1; if (f->n > 0) { GEN_YIELD(self, v(1)); } "
     "use(i);",
     "i"},
    {"GEN_BEGIN(self); int64_t i = 1; do { GEN_YIELD(self, v(1)); } while (i < "
     "3);",
     "i"},
    {"int64_t i; GEN_BEGIN(self); i = 1; GEN_YIELD(self, v(i)); GEN_FINALLY("
     "self); use(i);",
     "i"},
    {"GEN_BEGIN(self); int64_t i = 1; GEN_YIELD_CATCH(self, v(1)); GEN_RETURN("
     "self, v(i));",
     "i"},
    {"GEN_BEGIN(self); int64_t i = 1; { int64_t i = 2; use(i); } "
     "GEN_YIELD(self,"
     " v(1)); return i > 1;",
     "i"},
};

static char *judge(const char *body)
{
    struct text text = {0};
    struct source source;
    text_addf(&text,
              "#include \"my.h\"\n\nint f(struct generator *self)\n{\n%s\n"
              "GEN_END(self);\n}\n",
              body);
    source_take(&source, "my.c", text);
    char *sentence = locals_sentence(&source);
    text_free(&source.text);
    text_free(&source.code);
    return sentence;
}

START_TEST(a_local_lasts_until_the_next_yield)
{
    char *sentence = judge(bodies[_i].body);
    char *wanted = text_format("my.c:5 reads the local %s behind the yield of "
                               "line 5. ",
                               bodies[_i].local ? bodies[_i].local : "");
    if (!bodies[_i].local)
        ck_assert_msg(!sentence, "%s: %s", bodies[_i].body, sentence);
    else
        ck_assert_msg(sentence && text_begins(sentence, wanted), "%s: %s",
                      bodies[_i].body, sentence ? sentence : "nothing");
    free(wanted);
    free(sentence);
}
END_TEST

/* The same of functions that do not yield. */
static const struct {
    const char *body, *local;
} plain[] = {
    {"int64_t n; while (next(it)) n++; return n;", "n"},
    {"int64_t n; n += 1;", "n"},
    {"struct value v; return value_equal(v, w);", "v"},
    {"int64_t a = b, b;", NULL},
    {"int64_t n; if (x) n = 1; else n = 2; return n;", NULL},
    {"int64_t n; if (x) n = 1; return n;", NULL}, /* perhaps x is true */
    {"int64_t n; while (next(it)) { if (first) n = 1; else n++; }", NULL},
    {"int64_t n; for (n = 0; n < 3; n++) use(n); return n;", NULL},
    {"int64_t n; do n = next(it); while (n > 0);", NULL},
    {"struct value v; while (iter_next(it, &v) == ITER_NEXT) use(v);", NULL},
    {"struct loop_end end; FOR_EACH(x, xs, end) use(x); return end.status;",
     NULL},
    {"char text[8]; use(text);", NULL},
    {"struct pair p; p.a = 1; p.b = p.a;", NULL},
    {"int64_t *n, m = sizeof *n; use(m);", NULL},
    {"int64_t n; switch (x) { case 1: n = 1; break; default: n = 2; } use(n);",
     NULL},
    {"int64_t n; READ(n); use(n);", NULL},
    {"struct message m; read_all(pipe, (char *)&m, sizeof m); use(m.n);", NULL},
    {"int64_t n; use((1 + 2) & n);", "n"},
    {"#define read(x) x = 1\nint64_t n; read(n); use(n);", NULL},
    {"int64_t a, b = a = 1; use(a + b);", NULL},
    {"int64_t n; (void)n;", NULL},
    {"int64_t n; if ((n = next(it)) > 0 && n < 3) use(n);", NULL},
};

START_TEST(a_local_holds_nothing_at_first)
{
    char *sentence = judge(plain[_i].body);
    char *wanted = text_format("my.c:5 reads the local %s before anything ",
                               plain[_i].local ? plain[_i].local : "");
    if (!plain[_i].local)
        ck_assert_msg(!sentence, "%s: %s", plain[_i].body, sentence);
    else
        ck_assert_msg(sentence && text_begins(sentence, wanted), "%s: %s",
                      plain[_i].body, sentence ? sentence : "nothing");
    free(wanted);
    free(sentence);
}
END_TEST

START_TEST(a_plain_loop_around_a_yield_is_told)
{
    char *sentence =
        judge("GEN_BEGIN(self);\nstruct loop_end end;\nFOR_EACH(x, "
              "f->items, end) {\nGEN_YIELD(self, x);\n}");
    ck_assert_msg(text_begins(sentence, "my.c:8 yields inside of FOR_EACH, "),
                  "%s", sentence);
    free(sentence);
}
END_TEST

/* Shapes that could keep a careless reader busy for ever. */
START_TEST(no_file_keeps_the_judge_busy)
{
    static const char *const shapes[] = {
        "{",
        "if(a)",
        "for(;;)",
        "while(a)",
        "do ",
        "a=",
        "(",
        "A(",
        "case 1:",
        "else ",
        "switch(a)",
        "a,",
        "GEN_YIELD(self,",
        "int a,",
        "int a=",
        "GEN_FOR_EACH(self,a,a,a)",
        "FOR_EACH(a,a,a)",
        "x:",
        "&",
        "a.",
    };
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        struct text body = {0};
        text_addf(&body, "int a = 1; GEN_BEGIN(self); ");
        while (body.length < 8000)
            text_addf(&body, "%s", shapes[i]);
        free(judge(text_string(&body)));
        text_free(&body);
    }
}
END_TEST

Suite *locals_suite(void)
{
    Suite *suite = suite_create("locals");
    TCase *tests = tcase_create("locals");
    tcase_add_loop_test(tests, a_local_lasts_until_the_next_yield, 0,
                        sizeof bodies / sizeof *bodies);
    tcase_add_loop_test(tests, a_local_holds_nothing_at_first, 0,
                        sizeof plain / sizeof *plain);
    tcase_add_test(tests, a_plain_loop_around_a_yield_is_told);
    tcase_add_test(tests, no_file_keeps_the_judge_busy);
    suite_add_tcase(suite, tests);
    return suite;
}
