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
    says "This case passes."
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
    make try-2 FILE="$RANGE" DO='it = my_range(7, 9); drop it; next it' || true
    run make trace-2 FILE="$RANGE" CASE=try
    says "it was dropped already, in part 2 of DO."
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
