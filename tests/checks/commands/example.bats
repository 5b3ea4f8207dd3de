#!/usr/bin/env bats
# make example-N: what it prints, beside what Python prints.

load helpers

@test "the example prints what Python prints" {
    run make example-1 FILE="$SOLUTION"
    [ "$status" -eq 0 ]
    contains "This is what Python prints"
    run make example-1
    [ "$status" -ne 0 ]
    contains "count() (TODO 2) and next_or() (TODO 3) are still to be written"
    contains "NotImplementedError('TODO 2') NotImplementedError('TODO 2')"
    lacks "-922337203685477580"
    contains "(What make prints below, of an error, only means: not done yet.)"
    sed 's/total++;/total += 2;/' "$SOLUTION" > "$STUB"
    run make example-1
    [ "$status" -ne 0 ]
    contains "Python prints something else from line"
    lacks "TODO"
    sed 's/int64_t total = 0;/int64_t total = *(volatile int *)0;/' "$SOLUTION" \
        > "$STUB"
    run make example-1
    contains "It crashed."
}

# "1 count 2     return TODO_NUMBER(2);": where stubs leave something to write.
unwritten() {
    awk '/^[a-z].*\(/ { name = $0; sub(/\(.*/, "", name); sub(/.*[ *]/, "", name) }
        /[^a-z]TODO_[A-Z]+\([0-9]/ {
            lesson = FILENAME; gsub(/^tests\/0*|-.*/, "", lesson)
            task = $0; sub(/.*TODO_[A-Z]+\(/, "", task); sub(/[^0-9].*/, "", task)
            sub(/.*= /, "    return ")
            print lesson, name, task, $0 }' tests/[0-9]*/stub.c
}

# One in so many, or in EVERY.
@test "every example names the function that is still to be written" {
    unwritten | awk -v every="${EVERY:-5}" 'NR % every == 1 % every' > which
    differs=0
    while read -r lesson name task code; do
        awk -v name="$name" -v code="$code" '
            /^[a-z].*\(/ { inside = index($0, " " name "(") || index($0, "*" name "(") }
            { print }
            inside && $0 == (code ~ /^GEN_/ ? "    GEN_BEGIN(self);" : "{") {
                print code; inside = 0 }' \
            solutions/"$(printf %02d "$lesson")"-*/*.c > "$BATS_TEST_TMPDIR/mine.c"
        run make "example-$lesson" FILE="$BATS_TEST_TMPDIR/mine.c" < /dev/null
        lacks "does not compile"
        [ "$status" -ne 0 ] || continue # it does not call that one
        output=$(tr -s ' \n' ' ' <<< "$output")
        contains "$name() (TODO $task)"
        lacks "-922337203685477580"
        differs=$((differs + 1))
    done < which
    [ $((differs * 3)) -ge $(($(wc -l < which) * 2)) ]
}

@test "the first example needs TODO 2 and 3, and no more, as its page says" {
    sed -e 's|return TODO_NUMBER(2);|struct loop_end end; int64_t n = 0;\
            FOR_EACH(item, items, end) { (void)item; n++; } return n;|' \
        -e 's|return TODO_STATUS(3, out);|enum iter_status s = iter_next(it, out);\
            if (s == ITER_STOP) *out = fallback;\
            return s == ITER_ERROR ? s : ITER_NEXT;|' \
        tests/01-iterable-vs-iterator/stub.c > "$STUB"
    run make example-1
    [ "$status" -eq 0 ]
    contains "This is what Python prints"
}

@test "an example that never ends is stopped" {
    sed 's/int64_t total = 0;/for (;;) ;/; s/total++/(void)0/; s/: total/: 0/' \
        "$SOLUTION" > "$STUB"
    run make example-1
    [ "$status" -ne 0 ]
    contains "It did not come to an end"
}
