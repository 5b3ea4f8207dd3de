#!/usr/bin/env bats
# What is slow and right passes, up to the limit that the README states; of what
# was stopped nobody says that it would never have ended.

load helpers

# Computes for that many hundredths of a second, the first time.
SPEND='#include <time.h>
static void spend(int hundredths)
{
    static bool spent;
    clock_t until = clock() + CLOCKS_PER_SEC / 100 * hundredths;
    while (!spent && clock() < until)
        ;
    spent = true;
}'

FIBONACCI='static long fibonacci(int n)
{
    if (n < 2)
        return n;
    long before = fibonacci(n - 2);
    return before + fibonacci(n - 1);
}'

# solution_with FUNCTION CODE: the solution, whose count() begins with the code.
solution_with() {
    awk -v helper="$1" -v code="$2" '
        NR == 3 { print; print helper; next }
        { sub(/int64_t total = 0;/, "int64_t total = 0; " code); print }' \
        "$SOLUTION" > "$BATS_TEST_TMPDIR/slow.c"
}

# says SENTENCE: whatever its lines.
says() {
    local screen=$output
    output=$(tr -s ' \n' ' ' <<< "$output")
    contains "$1"
    lacks "never ends"
    output=$screen
}

judge() { run make lesson-1 FILE="$BATS_TEST_TMPDIR/slow.c" "$@"; }

@test "what is slow and right passes" {
    solution_with "$SPEND" 'spend(40);'
    judge
    [ "$status" -eq 0 ]
    solution_with "$FIBONACCI" \
        'static bool done; if (!done) total += fibonacci(35) < 0; done = true;'
    judge
    echo "$output"
    [ "$status" -eq 0 ]
}

@test "what is slower is told the limit that the README states" {
    limit=$(tr '\n' ' ' < README.md | grep -o 'may compute for half a second')
    [ "$limit" = "may compute for half a second" ]
    solution_with "$SPEND" 'spend(80);'
    judge
    [ "$status" -ne 0 ]
    says "The case did not come to an end within half a second of computing. When it was stopped, it was busy at $BATS_TEST_TMPDIR/slow.c:9:"
}

@test "a recursion that is too slow is told as one" {
    solution_with "$FIBONACCI" 'total += fibonacci(70) == 3;'
    for cc in gcc clang; do
        judge CC=$cc
        [ "$status" -ne 0 ]
        says "in a function that calls itself,"
        lacks "a loop there"
    done
}

@test "the first failure has had all its time, whatever comes after it" {
    solution_with "$SPEND" 'for (;;) ;'
    sed -i 's/iter_of(items);/(spend(40), iter_of(items));/' \
        "$BATS_TEST_TMPDIR/slow.c"
    judge
    contains "FAILS  count "
    says "slow.c:$(grep -n 'for (;;)' "$BATS_TEST_TMPDIR/slow.c" | cut -d: -f1): a loop"
}

@test "an endless loop at the very beginning has its line, too" {
    awk '/^{$/ { print; print "    for (;;)"; print "        ;"; next } 1' \
        "$SOLUTION" > "$BATS_TEST_TMPDIR/slow.c"
    judge
    says "it was busy at $BATS_TEST_TMPDIR/slow.c:7:"
}

# How many milliseconds judging this diff computes, all processes together.
computing() {
    patch -s -o "$BATS_TEST_TMPDIR/slow.c" "$SOLUTION" \
        "tests/checks/broken/$1.diff"
    local TIMEFORMAT='%3U %3S' took
    took=$({ time make lesson-1 FILE="$BATS_TEST_TMPDIR/slow.c" \
        > "$BATS_TEST_TMPDIR/out" 2>&1 || true; } 2>&1)
    awk -v took="$took" 'BEGIN {
        split(took, t, " "); printf "%d\n", (t[1] + t[2]) * 1000 }'
}

@test "a recursion without an end is explained as soon as another crash" {
    crash=$(computing follows_null)
    recursion=$(computing calls_itself_without_end)
    echo "$crash and $recursion ms of computing"
    output=$(tr -s ' \n' ' ' < "$BATS_TEST_TMPDIR/out")
    contains "slow.c:20 calls itself"
    [ "$recursion" -lt $((crash * 2)) ]
}
