#!/usr/bin/env bats
# Terminals narrower than 80 columns, and wider ones.

load helpers

export LC_ALL=C # so that a character is a byte

# fits COLUMNS: no line of the output is wider, except make's own.
fits() {
    local wide
    wide=$(grep -v '^make[][0-9]*: \|^Makefile:' <<< "$output" | tr -d '\r' |
        awk -v most="$1" 'length($0) > most')
    [ -z "$wide" ] || { echo "wider than $1: $wide"; return 1; }
}

# What is said, whatever the lines: "expected 1, got 2" may be on two of them,
# and so may a mark below code.
words() { grep -v '^make[][0-9]*: \|^[ |~^]*$' | tr -d ' \n\r,|\\'; }

# says_the_same COMMAND...: in any width, and no wider than the screen.
says_the_same() {
    run "$@"
    local wide
    wide=$(words <<< "$output")
    for columns in 41 30; do
        COLUMNS=$columns run "$@"
        fits $columns
        [ "$(words <<< "$output")" = "$wide" ] ||
            { echo "$columns columns, $*:"; echo "$output"; return 1; }
    done
}

@test "verdicts fit any screen, and say the same" {
    says_the_same make lesson-1
    says_the_same make lesson-1 FILE="$SOLUTION"
    COLUMNS=200 run make lesson-1
    fits 80
    ! fits 79
    # One in forty of them, or in EVERY: PART=long takes each.
    for change in $(ls tests/05-generators/misconceptions/*.diff \
        tests/07-log-parser/misconceptions/*.diff |
        awk -v every="${EVERY:-40}" 'NR % every == 0'); do
        lesson=${change#tests/} lesson=${lesson%%/*}
        patch -s -o "$BATS_TEST_TMPDIR/wrong.c" solutions/"$lesson"/*.c "$change"
        number=${lesson%%-*}
        says_the_same make "lesson-$number" FILE="$BATS_TEST_TMPDIR/wrong.c"
    done
}

@test "make, hints, help, reset and errors fit any screen, and say the same" {
    says_the_same make
    says_the_same make help
    says_the_same make lesson-99
    says_the_same make lesson1
    says_the_same make lesson-1 CC=no-such-compiler
    says_the_same make lesson-1 FILE=there/is/no/such/file/with/a/long/name.c
    says_the_same make example-1 FILE="$SOLUTION"
    for i in 1 2; do make hint-1; done
    COLUMNS=30 run make hint-1
    contains "Some code"
    fits 30
    says_the_same make hint-1
    says_the_same make reset-1
}

# words_fit CC: the compiler's.
words_fit() {
    sed 's/int64_t total = 0;/int64_t total = no_such_function(items, 1) + nothing_of_the_kind;/' \
        "$SOLUTION" > "$BATS_TEST_TMPDIR/bad.c"
    COLUMNS=40 run make lesson-1 CC="$1" FILE="$BATS_TEST_TMPDIR/bad.c"
    fits 40
    words <<< "$output" | grep -q "callsno_such_function()whichisnotdeclared"
    # The code comes twice in gcc's words, the mark below it the second time.
    mark=$(grep -A 1 'nothing_of_the_kind;' <<< "$output" | tail -n 1)
    code=$(grep 'nothing_of_the_kind;' <<< "$output" | tail -n 1)
    echo "$output"
    mark=${mark%%^*} code=${code%%nothing*}
    [ "${#mark}" -eq "${#code}" ]
}

@test "a compiler's words fit as well, a mark stays below what it marks" {
    words_fit cc
}

# bats test_tags=long
@test "gcc's words fit, and clang's, a mark stays below what it marks" {
    words_fit gcc
    words_fit clang
}

@test "the terminal's own width counts before COLUMNS" {
    COLUMNS=70 script -qec "stty cols 44; make lesson-1; make; make help" /dev/null \
        < /dev/null > "$BATS_TEST_TMPDIR/tty" || true
    output=$(cat "$BATS_TEST_TMPDIR/tty")
    contains "0 of 15 cases pass"
    contains "where you stand"
    fits 44
    ! COLUMNS=70 fits 43
    COLUMNS=70 script -qec "stty cols 20; make lesson-1" /dev/null < /dev/null \
        > "$BATS_TEST_TMPDIR/tty" || true
    output=$(cat "$BATS_TEST_TMPDIR/tty")
    fits 30
}

@test "a command that is broken into lines can still be pasted to a shell" {
    folder="$BATS_TEST_TMPDIR/$(printf 'a%.0s' $(seq 60))"
    mkdir -p "$folder"
    cp "$STUB" "$folder/mine.c"
    COLUMNS=40 run make lesson-1 FILE="$folder/mine.c"
    fits 40
    sed -n '/Then: /,/Stuck/p' <<< "$output" | sed 's/^  Then: //; /Stuck/d' \
        > "$BATS_TEST_TMPDIR/again"
    run sh "$BATS_TEST_TMPDIR/again"
    contains "0 of 15 cases pass"
}
