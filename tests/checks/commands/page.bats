#!/usr/bin/env bats
# What the judge says in a web page: there are buttons, and nothing to type.

load helpers

OWN=lessons/02-my-range/my_range.c

setup() {
    cd "$COPY" || return 1
    [ -d ours ] || mv solutions ours # a page has none
    export JUDGE_PAGE=1
    rm -rf build/progress lessons/*/try.c
    cp tests/02-my-range/stub.c "$OWN"
}

# tells STATUS SENTENCE TARGET [NAME=TEXT]: in words for a page.
tells() {
    local status_wanted=$1 sentence=$2 words
    shift 2
    run make "$@"
    [ "$((status > 0))" -eq "$status_wanted" ]
    output=$(echo "$output" | grep -v '^make: ')
    says "$sentence"
    output=${output/On memory, make lesson-2 in a terminal has the last word./}
    for words in 'make ' 'Type ' type\  terminal anitizer UBSan ' DO' \
        FILE CASE= ALL= 'of an error' 'build folder' solution; do
        lacks "$words"
    done
}

@test "in a page, a stub is told of, and helped, with the buttons' names" {
    tells 1 'Then: press Judge Stuck? Press Hint.' lesson-2
    tells 0 'For the next step: press Hint' hint-2
    tells 0 'For the next step: press Hint' hint-2
    tells 0 'README.md - Try runs a few lines of yours with your file; Example is a smaller example' hint-2
    tells 0 'All 3 hints for TODO 1 are told. Left: Try, and Example.' hint-2
    tells 0 'hint 3 of 3' hint-2 ALL=1
    tells 1 'still to be written' example-2
    tells 1 'There was no try of lesson 2 yet. Press Try.' trace-2 CASE=try
    tells 0 'What went on inside: press Trace This was lessons/02-my-range/try.c, which is new and yours: change its lines, and press Try again.' try-2
    tells 0 'Why it fails: press Judge' trace-2
    rm build/progress/02-my-range.hints
    tells 1 'No hint for TODO 1 is told yet: press Hint' hint-2 ALL=1
}

@test "in a page, what can't run is told of without commands" {
    echo 'int x = ;' >> "$OWN"
    tells 1 'Then: press Judge' lesson-2
    tells 1 'Press Judge: it says where to look.' hint-2
    : > "$OWN"
    tells 1 "$OWN is empty. Reset brings the original back." lesson-2
    rm "$OWN"
    tells 1 "$OWN is missing. To begin anew, press Reset." lesson-2
}

@test "in a page, what passes is sent to a terminal once, for memory's sake" {
    cp ours/02-my-range/my_range.c "$OWN"
    tells 0 'Undefined behaviour was watched for, and none was seen. On memory, make lesson-2 in a terminal has the last word. Next: lesson 3, StopIteration' lesson-2
    tells 0 'Lesson 2 is done' hint-2
    tells 0 'This is what Python prints' example-2
    tells 0 'No case fails: that was the first.' trace-2
    tells 1 'These have names:' trace-2 CASE=nowhere
    sed 's/range->current++/range->current += 2/' ours/02-my-range/my_range.c \
        > "$OWN"
    tells 1 'Judge tells you more.' example-2
}

@test "in a page, orders are the orders" {
    cp ours/02-my-range/my_range.c "$OWN"
    tells 0 'Undefined behaviour was watched for, and none was seen.' \
        try-2 DO='it = my_range(3, 5); next it'
    tells 0 'a trace of the last try' trace-2 CASE=try
    tells 1 "can't read part 2 of the orders, 'next': next needs" \
        try-2 DO='1; next'
    tells 1 "can't read part 1 of the orders, '1 + ['" try-2 DO='1 + ['
    tells 1 'Try says why.' trace-2 CASE=try
    tells 1 'The orders say nothing. For example: 1 + 1' try-2 DO=' ; '
    tells 1 'Part 1 of the orders has something' try-2 DO='list_of(1 + 1)'
    tells 1 'g was dropped already, in part 2 of the orders.' \
        try-2 DO='g = my_range(3, 5); drop g; next g'
}
