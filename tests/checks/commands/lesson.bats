#!/usr/bin/env bats
# make lesson-N: what people type, and what they get.

load helpers

@test "an untouched stub fails and names TODO 1 and its line" {
    run make lesson-1
    [ "$status" -ne 0 ]
    contains "0 of 15 cases pass"
    contains "TODO 1 is still to be written."
    contains "Next: TODO 1 in $STUB:8"
}

@test "what make says of an error is explained in any language" {
    printf '#!/bin/sh\n%s "$@" 2>&1 | sed "s/Error 1/Fehler 1/"\n' \
        "$(command -v make)" > "$BATS_TEST_TMPDIR/german"
    run sh "$BATS_TEST_TMPDIR/german" lesson-1
    contains "Fehler 1"
    contains "What make prints below, of an error, only means: not done yet."
    lacks "Error 1"
}

@test "a solution in the stub's place passes" {
    cp "$SOLUTION" "$STUB"
    run make lesson-1
    [ "$status" -eq 0 ]
    contains "all 15 cases pass"
    contains "Next: lesson 2"
}

@test "lesson-01 is lesson-1" {
    run make lesson-01 FILE="$SOLUTION"
    [ "$status" -eq 0 ]
    contains "all 15 cases pass"
}

@test "a change is judged even within the second of the last verdict" {
    run make lesson-1
    contains "0 of 15"
    cp "$SOLUTION" "$STUB"
    run make lesson-1
    contains "all 15"
}

@test "another file may lie anywhere, with spaces and quotes in its name" {
    folder="$BATS_TEST_TMPDIR/it's \"here\" \$HOME"
    mkdir -p "$folder"
    cp "$SOLUTION" "$folder/my file.c"
    run make lesson-1 FILE="$folder/my file.c"
    echo "$output"
    [ "$status" -eq 0 ]
    cmp "$SOLUTION" "$folder/my file.c"
}

@test "another file is only read" {
    cp "$SOLUTION" "$BATS_TEST_TMPDIR/mine.c"
    chmod 444 "$BATS_TEST_TMPDIR/mine.c"
    before=$(ls -la --time-style=full-iso "$BATS_TEST_TMPDIR" | grep -v '\.$')
    run make lesson-1 FILE="$BATS_TEST_TMPDIR/mine.c"
    [ "$status" -eq 0 ]
    [ "$before" = "$(ls -la --time-style=full-iso "$BATS_TEST_TMPDIR" | grep -v '\.$')" ]
}

@test "a header beside another file is not picked up" {
    cp "$SOLUTION" "$BATS_TEST_TMPDIR/mine.c"
    echo '#error "the wrong header"' > "$BATS_TEST_TMPDIR/iterable_vs_iterator.h"
    run make lesson-1 FILE="$BATS_TEST_TMPDIR/mine.c"
    [ "$status" -eq 0 ]
}

# bats test_tags=long
@test "a file that is saved oddly, or another lesson's: a sentence each" {
    odd="$BATS_TEST_TMPDIR/odd.c"
    says() {
        for cc in gcc clang; do
            run make lesson-1 CC=$cc FILE="$odd"
            output=$(tr -s ' \n' ' ' <<< "$output")
            contains "$1"
        done
    }
    { printf '\357\273\277'; cat "$SOLUTION"; } > "$odd"
    says "all 15 cases pass"
    iconv -f utf-8 -t utf-16 "$SOLUTION" > "$odd"
    says "odd.c was saved as UTF-16"
    sed 's/int64_t total = 0;/int64_t total =\xe2\x80\xaf y;/' \
        "$SOLUTION" > "$odd"
    says "odd.c:20 has a space that is none to C"
    sed 's/int64_t total = 0;/char c = \xe2\x80\x98a\xe2\x80\x99;/' \
        "$SOLUTION" > "$odd"
    says "odd.c:20 has a curly quotation mark"
    { cat "$SOLUTION"; printf '\032'; } > "$odd"
    says "odd.c:$(wc -l < "$odd" | awk '{ print $1 + 1 }') has a Ctrl-Z"
    { cat "$SOLUTION"; printf '\0'; } > "$odd"
    says "odd.c is not text: there are zero bytes in it."
    cp solutions/02-my-range/my_range.c "$odd"
    says "odd.c is for another lesson: it includes my_range.h, which belongs to lesson 2."
}

@test "where AddressSanitizer can't start, the verdict without it stands" {
    run sh -c 'ulimit -v 500000; exec make lesson-1 FILE="$1"' - "$SOLUTION"
    [ "$status" -eq 0 ]
    contains "all 15 cases pass"
    contains "AddressSanitizer did not start here"
    run sh -c 'ulimit -v 500000; exec make lesson-1 FILE="$1" CC="env cc"' \
        - "$SOLUTION"
    [ "$status" -eq 0 ]
    contains "all 15 cases pass"
    contains "without an AddressSanitizer that runs here"
}

# Lesson 7 had one TODO where it has three now.
older() {
    sed 's/TODO [23]:/and:/; s/TODO 4/TODO 2/; s/TODO 5/TODO 3/
        s/TODO 6/TODO 4/' solutions/07-log-parser/log_parser.c > older.c
    sed -i "$1" older.c
}

@test "a file with the numbers of an older stub is judged, and led rightly" {
    older ''
    run make lesson-7 FILE=older.c
    [ "$status" -eq 0 ]
    older 's/fields.status == 404 ||//'
    run make lesson-7 FILE=older.c
    contains "Lines of status 404 are left out."
    contains "Next: log_errors_next() in older.c:"
    older 's/^    while ((status = iter_next(errors.*/    return TODO_STATUS(2, out);\
&/'
    run make lesson-7 FILE=older.c
    line=$(grep -n 'TODO_STATUS' older.c | cut -d : -f 1)
    contains "TODO 2 is begun, but the stub's line is still there, at older.c:$line"
    contains "Next: older.c:$line"
    # Its function as it was given out, but for the number.
    of() { sed -n '/^static enum iter_status log_errors_next/,/^}/p' "$1"; }
    older ''
    { sed '/^static enum iter_status log_errors_next/,$d' older.c
        of tests/07-log-parser/stub.c | sed 's/TODO 4/TODO 2/; s/(4, out)/(2, out)/'
        sed '1,/^static enum iter_status log_errors_next/d' older.c | sed '1,/^}/d'
    } > given.c
    run make lesson-7 FILE=given.c
    contains "TODO 2 is still to be written."
    contains "Next: TODO 2 in given.c:$(grep -n 'TODO 2:' given.c | cut -d : -f 1)"
}

@test "a function keeps its name, and the next place has a line" {
    sed 's/out = fallback;/out = value_none();/; s/TODO 3: //' "$SOLUTION" > own.c
    run make lesson-1 FILE=own.c
    contains "FAILS  next_or gives the items and then the fallback"
    contains "Next: next_or() in own.c:$(grep -n ' next_or(' own.c | cut -d : -f 1)"
    # Half of TODO 5 is done: one of its two comments is gone.
    patch -s -o own.c solutions/08-live-logs/live_logs.c \
        tests/08-live-logs/misconceptions/does_not_tell_of_another_file.diff
    sed -i 's/TODO 5: //; s|^    struct follow \*frame = .*|&\
    /* TODO 5: yield None. */|' own.c
    run make lesson-8 FILE=own.c
    contains "FAILS  another file is a none"
    contains "Next: TODO 5 in own.c:$(grep -n 'TODO 5' own.c | head -n 1 | cut -d : -f 1)"
    sed -i '/TODO 5/d' own.c
    run make lesson-8 FILE=own.c
    contains "Next: whole_lines_next() in own.c:"
    contains "or follow_body() in own.c:$(grep -n ' follow_body(' own.c | cut -d : -f 1)"
}

@test "a compile error shows the compiler's own words" {
    sed 's/int64_t total = 0;/int64_t total = 0/' "$SOLUTION" > "$STUB"
    run make lesson-1
    [ "$status" -ne 0 ]
    contains "error: expected"
    contains "lacks the semicolon"
}

@test "a warning costs nothing, and is shown" {
    sed 's/int64_t total = 0;/int64_t total = 0; int unused;/' "$SOLUTION" > "$STUB"
    run make lesson-1
    [ "$status" -eq 0 ]
    contains "unused variable"
}

@test "what is hardly ever meant is named where it stands" {
    sed 's/^    enum iter_status status = iter_next(it, out);$/    static int asked;\
    if (asked++ == 3) return ITER_ERROR;\
&/' "$SOLUTION" > own.c
    run make lesson-1 FILE=own.c
    [ "$status" -ne 0 ]
    line=$(grep -n 'static int asked' own.c | head -n 1 | cut -d : -f 1)
    contains "There is only one variable asked, at own.c:$line"
}

@test "two lessons at once, and the same one twice" {
    run make -j 4 -k lesson-1 lesson-2 lesson-3
    contains "Lesson 1"
    contains "Lesson 2"
    contains "Lesson 3"
    make lesson-1 > "$BATS_TEST_TMPDIR/one" 2>&1 &
    make lesson-1 > "$BATS_TEST_TMPDIR/two" 2>&1 || true
    wait $! || true
    cmp "$BATS_TEST_TMPDIR/one" "$BATS_TEST_TMPDIR/two"
}

@test "nothing is left in the build folder after a verdict" {
    run make lesson-1
    before=$(find build -type f | sort)
    run make lesson-1
    [ "$before" = "$(find build -type f | sort)" ]
}

# leaves_nothing CC
leaves_nothing() {
    mkdir -p "$BATS_TEST_TMPDIR/scratch"
    TMPDIR="$BATS_TEST_TMPDIR/scratch" run make CC="$1" lesson-1
    contains "0 of 15 cases pass"
    [ -z "$(ls -A "$BATS_TEST_TMPDIR/scratch")" ]
    ! ls -d build/*/.[a-z]* 2>/dev/null
}

@test "nothing is left in the folder for temporary files either" {
    leaves_nothing cc
}

# bats test_tags=long
@test "nothing is left in the folder for temporary files, gcc and clang" {
    leaves_nothing gcc
    leaves_nothing clang
}

@test "Ctrl-C ends it, and leaves no process and no program behind" {
    # One that counts: another is proved to be endless before the Ctrl-C.
    sed 's/int64_t total = 0;/for (unsigned n = 0;; n++) ;/; s/total++/(void)0/
        s/: total/: 0/' "$SOLUTION" > "$STUB"
    setsid make lesson-1 > "$BATS_TEST_TMPDIR/out" 2>&1 &
    group=$!
    sleep 0.4
    kill -INT -- -$group
    wait $group || true
    sleep 0.2
    ! pgrep -s $group
    ! ls build/*/*-plain-* build/*/*-sanitized-* 2>/dev/null
}

@test "80 columns, and no escape codes on a pipe" {
    unset NO_COLOR
    run make lesson-1
    ! grep -q $'\x1b' <<< "$output"
    [ "$(awk 'length($0) > 80' <<< "$output" | wc -l)" -eq 0 ]
}

@test "colour on a terminal, and none with NO_COLOR" {
    unset NO_COLOR
    TERM=xterm script -qec "make lesson-1" /dev/null < /dev/null > "$BATS_TEST_TMPDIR/tty" || true
    grep -q $'\x1b\\[1;31m' "$BATS_TEST_TMPDIR/tty"
    TERM=xterm NO_COLOR=1 script -qec "make lesson-1" /dev/null < /dev/null > "$BATS_TEST_TMPDIR/tty" || true
    ! grep -q $'\x1b\\[' "$BATS_TEST_TMPDIR/tty"
}

@test "it works as an ordinary user" {
    [ "$(id -u)" -eq 0 ] || skip "already an ordinary user"
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    rm -rf "$copy/build"
    chown -R nobody "$copy"
    chmod 755 "$BATS_TEST_TMPDIR" "$BATS_FILE_TMPDIR" "$BATS_RUN_TMPDIR"
    run setpriv --reuid nobody --clear-groups make -C "$copy" lesson-1 FILE="$SOLUTION"
    echo "$output"
    [ "$status" -eq 0 ]
}
