#!/usr/bin/env bats
# What verdicts, hints and make say of the way: which tasks are done, what helps,
# what comes next.

load helpers

@test "verdicts and make say which tasks are done and which is next" {
    export LC_ALL=C.UTF-8
    run make lesson-1
    [ "${lines[1]}" = "  TODO 1 ←  2  3  4  5" ]
    begun 2 > "$STUB"
    run make lesson-1
    [ "${lines[1]}" = "  TODO 1 ✓  2 ✓  3 ←  4  5" ]
    run make
    grep -x "     TODO 1 ✓  2 ✓  3 ←  4  5" <<< "$output"
    run make lesson-1 FILE="$SOLUTION"
    [ "${lines[1]}" = "  TODO 1 ✓  2 ✓  3 ✓  4 ✓  5 ✓" ]
}

@test "the tasks in plain letters where there are no others, on any screen" {
    begun 1 > "$STUB"
    for locale in C POSIX en_US.ISO-8859-1 ''; do
        run env -u LANG LC_ALL=$locale make lesson-1
        [ "${lines[1]}" = "  TODO 1 done  2 next  3  4  5" ]
    done
    LC_ALL=xx_YY.utf8 run make lesson-1
    [ "${lines[1]}" = "  TODO 1 ✓  2 ←  3  4  5" ]
    COLUMNS=30 LC_ALL=C run make lesson-1 FILE="$SOLUTION"
    contains "  TODO 1 done  2 done  3 done
        4 done  5 done"
}

@test "a task is done when all its cases pass, whatever comes before it" {
    sed 's/^    enum iter_status status = iter_next(it, out);/&\
    if (status == ITER_NEXT) *out = value_int(7);/
        s/total++;/total += 2;/' "$SOLUTION" > "$STUB"
    LC_ALL=C run make lesson-1
    contains "  TODO 1 next  2  3  4 done  5 done"
}

@test "of a file that does not run, the tasks as they were when it last did" {
    begun 2 > "$STUB"
    export LC_ALL=C
    make lesson-1 || true
    sed -i 's/total++;/total++/' "$STUB"
    for i in 1 2; do
        run make lesson-1
        contains "  TODO 1 done  2 done  3 next  4  5  when it last ran"
    done
    run make
    contains "can't run yet
     TODO 1 done  2 done  3 next  4  5"
    rm -r build/progress
    run make lesson-1
    contains "not compiled"
    lacks "when it last ran"
    # What an earlier version kept says nothing of tasks.
    sed 's/ [-+.]*$//' build/progress/01-* > old && mv old build/progress/01-*
    run make
    contains "can't run yet"
}

@test "after the last hint an offer, and then that in one short line" {
    for i in 1 2; do make hint-1; done
    run make hint-1
    contains "hint 3 of 3"
    contains '- "The first item" in lessons/01-iterable-vs-iterator/README.md'
    contains "make try-1"
    contains "- make solution-1 shows our TODO 1"
    for i in 1 2; do
        run make hint-1
        [ "$output" = "\
  All 3 hints for TODO 1 are told; make hint-1 ALL=1 shows them again. Left:
  make try-1, make solution-1." ]
    done
}

@test "hints can be read again, all that were told and no more" {
    run make hint-1 ALL=1
    [ "$status" -eq 2 ]
    contains "No hint for TODO 1 is told yet: type make hint-1"
    make hint-1 && make hint-1
    for i in 1 2; do
        run make hint-1 ALL=1
        [ "$status" -eq 0 ]
        contains "A question"
        contains "A pointer"
        lacks "Some code"
        [ "$(grep -c "For the next step: make hint-1" <<< "$output")" -eq 1 ]
    done
    run make hint-1 ALL=0
    contains "hint 3 of 3"
    lacks "A question"
    # Not by a variable that somebody happens to have, and after a reset as well.
    ALL=1 run make hint-1
    contains "All 3 hints"
    echo "/* more */" >> "$STUB"
    make reset-1
    run make hint-1 ALL=1
    contains "hint 1 of 3"
    contains "hint 3 of 3"
    [ "$(grep -c "That was the last step" <<< "$output")" -eq 1 ]
    # A file that somebody wrote in.
    echo "1 7" > build/progress/01-iterable-vs-iterator.hints
    run make hint-1 ALL=1
    [ "$(grep -c "hint . of 3" <<< "$output")" -eq 3 ]
}

@test "another verdict: the next step; another task: its first" {
    make hint-1
    echo "/* more */" >> "$STUB"
    run make hint-1
    contains "TODO 1: first"
    contains "hint 2 of 3"
    for i in 1 2; do make hint-1; done
    echo "/* more */" >> "$STUB"
    run make hint-1
    contains "Some code"
    run make hint-1
    lacks "Some code"
    begun 1 > "$STUB"
    make lesson-1 || true
    run make hint-1
    contains "TODO 2: count"
    contains "hint 1 of 3"
    rm -r build/progress
    run make hint-1
    contains "hint 1 of 3"
    cp tests/01-*/stub.c "$STUB"
    run make hint-1
    contains "TODO 1: first"
    contains "hint 1 of 3"
}

@test "of every task the offer names the section of the page that sets it" {
    for page in lessons/*/README.md; do
        folder=${page#lessons/} folder=${folder%/README.md}
        for task in $(awk '/^## TODO/ { print $3 + 0 }' "tests/$folder/hints.md"); do
            grep -q "TODO $task[*][*]" "$page" ||
                { echo "$page sets no TODO $task"; return 1; }
        done
    done
}

@test "after passing: what comes next, how long it takes, one remark at most" {
    run make lesson-1 FILE="$SOLUTION"
    contains "Next: lesson 2, A custom MyRange, about 60 minutes"
    lacks "style"
    sed 's/int64_t total = 0;/int64_t *room = malloc(8), total = *room = 0;/
        s/^    return .* : total;/    free(room);\n&/' "$SOLUTION" > mine.c
    run make lesson-1 FILE=mine.c
    [ "$status" -eq 0 ]
    contains "A remark on style: what is asked for memory at mine.c:20"
    rm mine.c
    # A lesson of which the first page says nothing.
    sed -i '/^| 2 |/d' README.md
    run make lesson-1 FILE="$SOLUTION"
    grep -x "  Next: lesson 2, A custom MyRange" <<< "$output"
    cp "$BATS_TEST_DIRNAME/../../../README.md" .
}

@test "make goes on where the learner works, and comes back to what was left out" {
    cp solutions/03*/stop_iteration.c lessons/03-stop-iteration/
    make lesson-3
    run make
    contains "Next: read lessons/04-infinite-counters/README.md"
    cp solutions/08*/live_logs.c lessons/08-live-logs/
    make lesson-8
    run make
    contains "Next: read lessons/01-iterable-vs-iterator/README.md"
    cp tests/03*/stub.c lessons/03-stop-iteration/stop_iteration.c
    cp tests/08*/stub.c lessons/08-live-logs/live_logs.c
}
