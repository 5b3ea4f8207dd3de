#!/usr/bin/env bats
# What make trace-N shows of long runs, of how they end, and on any screen.

load helpers

RANGE=solutions/02-my-range/my_range.c
SEND=solutions/06-send/send.c
COUNTERS=solutions/04-infinite-counters/infinite_counters.c

# line_of FILE TEXT: the number of the first line that has it.
line_of() {
    grep -nF "$2" "$1" | head -n 1 | cut -d : -f 1
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
