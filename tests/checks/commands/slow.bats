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

# recursion_is_told CC
recursion_is_told() {
    solution_with "$FIBONACCI" 'total += fibonacci(70) == 3;'
    judge CC="$1"
    [ "$status" -ne 0 ]
    says "in a function that calls itself,"
    lacks "a loop there"
}

@test "a recursion that is too slow is told as one" { recursion_is_told cc; }

# bats test_tags=long
@test "a recursion that is too slow is told as one, gcc and clang" {
    recursion_is_told gcc
    recursion_is_told clang
}

@test "the first failure has had all its time, whatever comes after it" {
    solution_with "$SPEND" 'for (;;) ;'
    sed -i 's/iter_of(items);/(spend(40), iter_of(items));/' \
        "$BATS_TEST_TMPDIR/slow.c"
    judge
    contains "FAILS  count "
    says "slow.c:$(grep -n 'for (;;)' "$BATS_TEST_TMPDIR/slow.c" | cut -d: -f1): a loop"
}

# Every function begins with a loop without an end.
endless_everywhere() {
    awk '/^{$/ { print; print "    for (;;)"; print "        ;"; next } 1' \
        "$SOLUTION" > "$BATS_TEST_TMPDIR/slow.c"
}

broken() {
    patch -s -o "$BATS_TEST_TMPDIR/slow.c" "$SOLUTION" \
        "tests/checks/broken/$1.diff"
}

@test "an endless loop at the very beginning has its line, too" {
    endless_everywhere
    judge
    says "it was busy at $BATS_TEST_TMPDIR/slow.c:7:"
}

@test "a loop that changes nothing is proved to be endless, without a wait" {
    [ "$(uname -sm)" = "Linux x86_64" ] || skip "nothing is proved on $(uname -sm)"
    endless_everywhere
    judge
    says "The case does not come to an end: it came back to where it was, and nothing had changed. When it was stopped, it was busy at $BATS_TEST_TMPDIR/slow.c:7:"
    broken endless_loop # which counts
    judge
    says "The case did not come to an end within half a second of computing."
}

# How many milliseconds judging it computes, all processes together.
computing() {
    local TIMEFORMAT='%3U %3S' took
    took=$({ time make lesson-1 FILE="$BATS_TEST_TMPDIR/slow.c" \
        > "$BATS_TEST_TMPDIR/out" 2>&1 || true; } 2>&1)
    awk -v took="$took" 'BEGIN {
        split(took, t, " "); printf "%d\n", (t[1] + t[2]) * 1000 }'
}

@test "a recursion without an end is explained as soon as another crash" {
    broken follows_null
    crash=$(computing)
    broken calls_itself_without_end
    recursion=$(computing)
    echo "$crash and $recursion ms of computing"
    output=$(tr -s ' \n' ' ' < "$BATS_TEST_TMPDIR/out")
    contains "slow.c:20 calls itself"
    [ "$recursion" -lt $((crash * 2)) ]
}

@test "many cases without an end do not all compute as long as one" {
    processors=$(getconf _NPROCESSORS_ONLN)
    endless_everywhere
    took=$(computing)
    echo "$took ms of computing"
    grep -q "0 of 15 cases pass" "$BATS_TEST_TMPDIR/out"
    [ "$took" -lt $((700 + processors * 600)) ]
}

# A compiler whose sanitized programs note the time, if a plain one is running
# that the same judge has started.
noting_compiler() {
    mkdir "$BATS_TEST_TMPDIR/bin"
    cat > "$BATS_TEST_TMPDIR/bin/cc" << END
#!/bin/sh
"$(PATH=${COMPILERS-$PATH} command -v cc)" "\$@" || exit
for word; do
    [ "\$before" != -o ] || output=\$word
    before=\$word
done
case \$output in *-sanitized-[0-9]*) ;; *) exit 0 ;; esac
mv "\$output" "$BATS_TEST_TMPDIR/program"
cat > "\$output" << 'SCRIPT'
#!/bin/sh
pgrep -f "^build/[^ ]*-plain-\${0##*-} " > /dev/null &&
    date +%s%N > "$BATS_TEST_TMPDIR/together"
exec "$BATS_TEST_TMPDIR/program" "\$@"
SCRIPT
chmod +x "\$output"
END
    chmod +x "$BATS_TEST_TMPDIR/bin/cc"
    PATH=$BATS_TEST_TMPDIR/bin:$PATH
}

@test "where it is busy is asked while it still has its time" {
    [ "$(getconf _NPROCESSORS_ONLN)" -gt 1 ] || skip "there is one processor"
    noting_compiler
    for diff in endless_loop waits_for_ever; do
        broken "$diff"
        rm -f "$BATS_TEST_TMPDIR/together"
        judge
        contains "FAILS  count counts every item "
        [ -e "$BATS_TEST_TMPDIR/together" ]
    done
    judge FILE="$SOLUTION"
    [ "$status" -eq 0 ]
}

@test "what is slow and right passes beside what has no end" {
    solution_with "$SPEND" ''
    sed -i 's/iter_status status = iter_next(it, [a-z&]*);/&\n    while (status == ITER_STOP)\n        ;/
        s/    return outer.status/    if (outer.status == ITER_ERROR)\n        spend(12);\n&/' \
        "$BATS_TEST_TMPDIR/slow.c"
    for _ in 1 2 3 4 5 6; do # others may have most of a busy machine
        judge
        contains "FAILS  first passes a stop or an error on"
        [[ "$output" != *"13 of 15 cases pass"* ]] || return 0
    done
    return 1
}

@test "much that is a little slow passes beside much that has no end" {
    solution_with "$SPEND" 'for (;;) ;'
    sed -i 's/int64_t equal = 0;/& spend(6);/' "$BATS_TEST_TMPDIR/slow.c"
    judge
    contains "FAILS  count counts every item "
    contains "11 of 15 cases pass"
}

@test "what waits is not waited for when it is asked" {
    [ "$(getconf _NPROCESSORS_ONLN)" -gt 1 ] || skip "there is one processor"
    noting_compiler
    broken waits_for_ever
    for _ in 1 2 3; do
        judge
        took=$((($(date +%s%N) - $(cat "$BATS_TEST_TMPDIR/together")) / 1000000))
        echo "$took ms from then on"
        [ $took -gt 750 ] || return 0
    done
    return 1
}
