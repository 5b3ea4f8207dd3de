#!/usr/bin/env bats
# make trace-N: what iterators and generators do in a case or a try, over time.

load helpers

RANGE=solutions/02-my-range/my_range.c
SEND=solutions/06-send/send.c
COUNTERS=solutions/04-infinite-counters/infinite_counters.c

# line_of FILE TEXT: the number of the first line that has it.
line_of() {
    grep -nF "$2" "$1" | head -n 1 | cut -d : -f 1
}

@test "the first case that fails is traced, with what was expected" {
    run make trace-2 FILE=tests/02-my-range/stub.c
    [ "$status" -eq 0 ]
    contains "The case: a range stops before its end."
    contains "it = my_range(865, 870)          it: current 865, end 870"
    contains "iter_next(it, &v)                -> it is asked for its next"
    contains "<- fails: NotImplementedError('TODO 1')"
    contains "Expected: 865"
    contains "Why it fails: make lesson-2"
    sed 's/range->current >= range->end/range->current > range->end/' "$RANGE" \
        > wrong.c
    run make trace-2 FILE=wrong.c
    contains "     870                           <- gives 870"
    contains "Expected: ITER_STOP (StopIteration)"
    run make trace-2 FILE="$RANGE"
    [ "$status" -eq 0 ]
    says "No case fails: that was the first."
}

@test "a case is named by its name or by words of it" {
    run make trace-4 FILE="$COUNTERS" CASE=zip_stops_with_the_shorter_source
    [ "$status" -eq 0 ]
    contains "The case: zip stops with the shorter source."
    contains "it: left spy, right spy, pair (None, None)"
    contains "                                     -> a is asked for its next"
    contains "                                      pair (385, 4121)"
    contains "     (385, 4121)                   <- gives (385, 4121)"
    contains "it is gone"
    run make trace-4 FILE="$COUNTERS" CASE='SHORTER source'
    contains "The case: zip stops with the shorter source."
    run make trace-4 FILE="$COUNTERS" CASE=zip
    [ "$status" -eq 2 ]
    says "Several cases of lesson 4 have the words 'zip'"
    for none in 'no such words' '$(touch evil)' "'" '.*'; do
        run make trace-4 FILE="$COUNTERS" CASE="$none"
        [ "$status" -eq 2 ]
        says "Lesson 4 has no case with the words"
    done
    [ ! -e evil ]
    run make trace-9
    [ "$status" -eq 2 ]
    run make trace
    [ "$status" -eq 2 ]
    contains "Type make trace-1"
}

@test "names of cases are listed, and a number is a TODO" {
    run make trace-4 FILE="$COUNTERS" CASE=nonsense
    [ "$status" -eq 2 ]
    contains "
  zip stops with the shorter source
"
    [ "$(grep -c '^  [a-z]' <<< "$output")" -eq \
        "$(grep -c '^case_\|CASE(' tests/04-infinite-counters/cases.c)" ]
    run make trace-4 FILE="$COUNTERS" CASE=zip
    [ "$status" -eq 2 ]
    contains "
  zip stops with the shorter source
"
    lacks "  count "
    ! grep '^  [a-z]' <<< "$output" | grep -v zip
    run make trace-4 FILE=tests/04-infinite-counters/stub.c CASE=2
    [ "$status" -eq 0 ]
    contains "NotImplementedError('TODO 2')"
    run make trace-4 FILE="$COUNTERS" CASE=2
    [ "$status" -eq 0 ]
    says "No case of this TODO fails: that was the first."
    sed 's/range->current >= range->end/range->current > range->end/' "$RANGE" \
        > wrong.c
    run make trace-2 FILE=wrong.c CASE=1
    contains "Expected: ITER_STOP (StopIteration)"
    for none in 0 77; do
        run make trace-2 FILE="$RANGE" CASE=$none
        [ "$status" -eq 2 ]
    done
}

@test "a generator's lines are those of its file, and its own struct is shown" {
    line=$(line_of "$SEND" 'GEN_YIELD(self, value_int(frame->total));')
    run make trace-6 FILE="$SEND" CASE='error thrown in'
    [ "$status" -eq 0 ]
    contains "sales: book [], total 0"
    contains "-> sales begins"
    contains "<- yields 0, and pauses at line $line"
    contains "-> sales goes on at line $line: it was sent 952"
    contains "total 952"
    contains "book [952]"
    says "-> sales goes on at line $line, which raises KeyError('stuck')"
    contains "<- fails: KeyError('stuck')"
    run make trace-6 FILE="$SEND" CASE='hello is received'
    contains "prints Received: Hello\\n"
    run make trace-6 FILE="$SEND" CASE='to drop a till closes'
    contains "is closed at line $line"
}

# A range of a struct of its own that has such members, set to such values.
members_of_all_kinds() {
    awk -v members="$(echo $1)" -v values="$(echo $2)" '
        /int64_t start, int64_t end/ { seen++ }
        seen < 2 { gsub(/struct my_range /, "struct mine ") }
        { print }
        /#include/ { print "struct mine { struct iterator base;" \
            " int64_t current, end; " members "};" }
        seen == 1 && /range->end = end;/ { print values }' "$RANGE" > wrong.c
    run make trace-2 FILE=wrong.c CASE='range stops before its end'
    [ "$status" -eq 0 ]
    output=$(echo "$output" | tr -s ' \n' ' ')
}

@test "every member is shown as it is, or said not to be" {
    members_of_all_kinds 'size_t size; unsigned char byte; char letter; short s;
        float f; unsigned long long big; int64_t last[3]; char name[8];
        int64_t *pos, *there; const char *none, *text; struct iterator *it;
        struct generator *g; double d; signed char c; uint8_t many[12];
        enum { RED, BLUE } colour;' \
        'range->size--; range->byte = 200; range->letter = 65; range->s = -3;
        range->f = 0.5f; range->big = 1ull << 63; range->last[1] = -7;
        range->name[0] = 120; range->there = &range->end; range->d = 2;
        range->c = -1; range->text = "a text that is longer than 24 letters";'
    for one in 'size 18446744073709551615' 'byte 200' "letter 'A'" 's -3' \
        'f 0.5' 'big 9223372036854775808' 'last [0, -7, 0]' "name 'x'" \
        'pos NULL' 'there not NULL' 'none NULL' 'it NULL' 'g NULL' 'd 2.0' \
        'c -1' "text 'a text that is longer th'..." \
        'many [0, 0, 0, 0, 0, 0, 0, 0, ...]' 'colour 0'; do
        contains "$one"
    done
}

@test "a struct or a bit-field among the members takes no other one away" {
    members_of_all_kinds 'struct { int a; struct { int b; } c; } inner;
        unsigned flag : 1, other : 2; int (*call)(int);
        int grid[2][2]; union { int u; }; bool on;' 'range->on = true;'
    contains "it: current 865, end 870, on true"
    contains "Not shown: inner, flag, other, call, grid."
}

@test "the last try is traced, be it of DO or a file" {
    run make trace-2 CASE=try
    [ "$status" -eq 2 ]
    says "There was no try of lesson 2 yet. Type make try-2"
    make try-2 FILE="$RANGE" DO='o = my_range(7, 9); next o' > /dev/null
    run make trace-2 FILE="$RANGE" CASE=try
    [ "$status" -eq 0 ]
    contains "o: current 7, end 9"
    contains "     7                             <- gives 7"
    make try-2 FILE="$RANGE" > /dev/null
    run make trace-2 FILE="$RANGE" CASE=try
    [ "$status" -eq 0 ]
    contains "it: current 3, end 6"
    sed -i 's/NEXT(it)/NIXT(it)/' lessons/02-my-range/try.c
    run make trace-2 FILE="$RANGE" CASE=try
    [ "$status" -ne 0 ]
    says "The last try does not compile: make try-2 says why."
    rm lessons/02-my-range/try.c
}

@test "what is endless is cut, and long runs are shortened" {
    make try-1 FILE="$SOLUTION" DO='n = list_of(value_int(1), value_int(1),
        value_int(1), value_int(1), value_int(1), value_int(1), value_int(1),
        value_int(1), value_int(1), value_int(1), value_int(1), value_int(1),
        value_int(1), value_int(1), value_int(1), value_int(1), value_int(1),
        value_int(1), value_int(1), value_int(1), value_int(1)); equal_pairs(n)
        it = iter_of(n); next it' > /dev/null
    run make trace-1 FILE="$SOLUTION" CASE=try
    [ "$status" -eq 0 ]
    contains "list_iterator is asked for its next"
    contains "index 1"
    contains "... 17 more like that ..."
    lacks "and so on"
    contains "     441"
    contains "it: index 0"
    contains "
     1                             <- gives 1"
    says "After 400 questions, nothing more is recorded"
    printf '%s\n' '#include "my_range.h"' '#include "try.h"' 'TRY' '{' \
        'IT(it, my_range(0, 99));' 'for (int i = 0; i < 50; i++)' 'NEXT(it);' \
        'DROP(it);' '}' > lessons/02-my-range/try.c
    make try-2 FILE="$RANGE" > /dev/null
    run make trace-2 FILE="$RANGE" CASE=try
    contains "
  ... 46 more like that ..."
    contains "<- gives 49"
    rm lessons/02-my-range/try.c
}

@test "questions alike are folded, and what comes behind them is shown" {
    trace_try 'struct value v;' 'for (int i = 0; i < 9; i++) {' \
        'iter_next(AS_ITERATOR(g), &v); printf("%d\n", i); }' 'NEXT(g);' \
        'IT(h, my_range(2));' 'for (int i = 0; i < 12; i++) {' 'NEXT(g);' \
        'NEXT(h); }' 'DROP(g);' 'DROP(h);'
    [ "$(echo "$output" | grep -c 'yields [0-9]*, and pauses at')" -eq 7 ]
    contains "... 4 more like that ..."
    contains "prints 8\\n"
    contains "... 10 more like that ..."
    contains "h is gone"
    run make trace-5 FILE=solutions/05-generators/generators.c CASE='92 last'
    contains "... 69 more like that ..."
    contains "<- fails"
    lacks "and so on"
}

@test "a crash, a loop and a leak are told where they happen" {
    sed 's/    \*out = value_int(range->current);/    if (range->current == 866)\
        *(volatile int *)8 = 1;\
    else if (range->current == 7)\
        iter_of(ITERABLE(self));\
&/' "$RANGE" > wrong.c
    run make trace-2 FILE=wrong.c
    [ "$status" -eq 0 ]
    contains "     865                           <- gives 865"
    contains "iter_next(it, &v)                -> it is asked for its next"
    says "The program crashed at wrong.c:13: it followed a pointer"
    make try-2 FILE=wrong.c DO='it = my_range(7, 8); next it' > /dev/null || true
    run make trace-2 FILE=wrong.c CASE=try
    contains "iterators still held at the end"
    lacks "it is gone"
    says "taken at wrong.c:15: one of those who hold it never drops it"
    sed -i 's/volatile int \*)8 = 1/volatile int *)8 = 1, (void)0/;s/if (range->current == 866)/while (range->current == 866)/;s/^ *\*(volatile.*/;/' wrong.c
    sed -i 's/    else if/    if/' wrong.c
    run make trace-2 FILE=wrong.c CASE='range stops before its end'
    [ "$status" -eq 0 ]
    contains "-> it is asked for its next"
    says "come to an end"
}

# trace_try LINE...: a try of lesson 5 with these lines, traced.
trace_try() {
    printf '%s\n' '#include <stdio.h>' '#include "generators.h"' \
        '#include "try.h"' 'TRY' '{' 'IT(g, my_range(9));' "$@" '}' \
        > lessons/05-generators/try.c
    make try-5 FILE=solutions/05-generators/generators.c > /dev/null 2>&1 || true
    run make trace-5 FILE=solutions/05-generators/generators.c CASE=try
    rm lessons/05-generators/try.c
    [ "$status" -eq 0 ]
}

@test "what a try does between its steps stands for itself" {
    trace_try 'struct value v;' 'iter_next(AS_ITERATOR(g), &v);' \
        'printf("got "); value_print(v);' 'DROP(g);' \
        'iter_drop(AS_ITERATOR(my_range(1)));'
    contains "  (your own code)                  -> g begins"
    contains "
     prints got 0\\n
  iter_drop(g)                     ->"
    lacks "g)                     -> g begins"
    [ "$(echo "$output" | grep -c 'your own code')" -eq 2 ]
}

@test "of what is printed, a trace shows the first lines and the last" {
    trace_try 'for (int i = 0; i < 5000; i++) printf("no %d\n", i);' 'DROP(g);' \
        'for (int i = 0; i < 300000; i++) printf("%d\n", i);'
    contains "prints no 0\\nno 1\\n"
    contains "... 4996 lines ..."
    contains "prints no 4998\\nno 4999\\n"
    [ "$(echo "$output" | wc -l)" -lt 40 ]
    trace_try 'for (int i = 0; i < 9000; i++) printf("%d ", i);' 'DROP(g);'
    [ "$(echo "$output" | wc -l)" -lt 30 ]
    contains "..."
}

@test "data that is walked, a finally part and a release are shown" {
    generators=solutions/05-generators/generators.c
    finally=$(line_of "$generators" 'GEN_FINALLY(self);')
    run make trace-5 FILE="$generators" CASE='close runs the finally part'
    contains "g runs its finally part, line $finally"
    contains "g is released"
    contains "  gen_close(g, &v)                 (no line of its body runs)"
    contains "  iter_drop(g)                     g is gone"
    says "source is dropped, and held by others"
    make try-5 FILE="$generators" DO='n = list_of(value_int(1));
        g = my_generator_over(n); next g; h = my_range(1); close h' > /dev/null
    run make trace-5 FILE="$generators" CASE=try
    contains "  gen_close(h, &v)                 (no line of its body runs)"
    says "list_iterator comes from iter_of() of a list"
    says "g is released list_iterator is dropped list_iterator is gone g is gone"
}

# The generators with a line at the start of my_range()'s body.
begins_with() {
    awk -v line="$1" '{ print } /enum iter_status my_range_body/ { body = 1 }
        body && /GEN_BEGIN/ { print line; body = 0 }' \
        solutions/05-generators/generators.c > wrong.c
}

# has_the_words_of_the_judge TEXT [CASE]
has_the_words_of_the_judge() {
    run make lesson-5 FILE=wrong.c
    says "$1"
    run make trace-5 FILE=wrong.c CASE="$2"
    [ "$status" -eq 0 ]
    says "$1"
}

@test "a trace ends with the judge's own words, line and all" {
    begins_with '    for (volatile int i = 1; i;);'
    has_the_words_of_the_judge "it was busy at wrong.c:49"
    has_the_words_of_the_judge "it was busy at wrong.c:49" 'yield to yield'
    contains "-> g begins"
    begins_with '    { volatile int *p = NULL; *p = 1; }'
    has_the_words_of_the_judge "crashed at wrong.c:49: it followed a pointer that is NULL"
    begins_with '    if (frame->i == 0) return ITER_STOP;'
    has_the_words_of_the_judge "wrong.c:49 leaves the body with C's return"
    says "<- returns ITER_STOP without a GEN_ macro, which becomes a RuntimeError"
    lacks "<- stops"
    begins_with '    GEN_RAISE(self, value_error("StopIteration", ""));'
    run make trace-5 FILE=wrong.c
    says "<- raises StopIteration(), which becomes a RuntimeError"
    run make trace-5 FILE=wrong.c CASE='start signal'
    lacks "RuntimeError"
}

@test "any file that compiles can be traced" {
    {
        cat "$RANGE"
        printf '%s\n' '#if 0' 'static int nowhere_next(struct iterator *self,' \
            'struct value *out) {' '#endif' \
            'static const char text[] = "}{ it'"'"'s // /* \" struct x {";' \
            'const char *keep(void);' 'const char *keep(void) { return text; }'
    } > a=b.c
    run make trace-2 FILE=a=b.c
    [ "$status" -eq 0 ]
    contains "-> it is asked for its next"
    echo 'oops' > wrong.c
    run make trace-2 FILE=wrong.c
    [ "$status" -ne 0 ]
    contains "wrong.c:1"
    run make trace-2 FILE=wrong.c CASE='range stops before its end'
    [ "$status" -ne 0 ]
    contains "wrong.c:1"
}

@test "a trace fits any screen, in one column if that is narrow" {
    COLUMNS=40 LC_ALL=C run make trace-4 FILE="$COUNTERS" CASE='shorter source'
    [ "$status" -eq 0 ]
    contains "      -> it is asked for its next
        -> a is asked for its next
        <- gives 385"
    lacks caller
    ! echo "$output" | grep -E '.{41}'
    ! echo "$output" | LC_ALL=C grep '[^ -~]'
    run make trace-4 FILE="$COUNTERS" CASE='shorter source'
    ! echo "$output" | grep -E '.{81}'
}

@test "a wide terminal is used, and the step that failed stands out" {
    generators=solutions/05-generators/generators.c
    COLUMNS=140 run make trace-5 FILE="$generators" CASE='92 last'
    contains "i 74, a 1304969544928657, b 2111485077978050"
    contains "<- yields 1304969544928657, and pauses at line"
    echo "$output" | grep -qE '.{100}'
    ! echo "$output" | grep -E '.{141}'
    run make trace-5 FILE="$generators" CASE='92 last'
    contains "i 74, a 1304969544928657,
                                        b 2111485077978050"
    run make trace-5 FILE="$generators" CASE='left half way'
    contains "    my_generator_over(ITERABLE(
    data))"
    contains "-> g begins
                                      it spy
                                     -> data is asked"
    begins_with '    GEN_YIELD(self, value_int(7));'
    unset NO_COLOR
    TERM=xterm run script -qec "make trace-5 FILE=wrong.c" /dev/null < /dev/null
    [ "$(echo "$output" | grep -c $'\e\\[[0-9;]*m *iter_next(g, &v)')" -eq 1 ]
    [ "$(echo "$output" | grep -c $'\e\\[[0-9;]*m *7 *\e')" -eq 1 ]
}
