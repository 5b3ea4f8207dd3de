#!/usr/bin/env bats
# What machines do to a build folder: clocks, archives, compilers, crashes.

load helpers

SOURCES="Makefile tests/tools/probe-compiler.sh tests/tools/lessons.awk
  tests/01-iterable-vs-iterator/cases.c"

teardown() {
    cd "$COPY" || return 1
    if mountpoint -q build; then umount -l build; fi
    chmod -R u+w . # what a test took away
}

@test "a file time in the future costs at most one build" {
    for file in $SOURCES; do
        touch -d '+1 hour' "$file"
        run timeout 60 make lesson-1
        contains "0 of 15 cases pass"
        touch build/mark
        run make lesson-1
        contains "0 of 15 cases pass"
        lacks "Building"
        run find build -newer build/mark -name '*.[oa]' -o -newer build/mark -name judge
        [ -z "$output" ]
    done
}

@test "a newer handout over an older one: what changed is built, whatever its time" {
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    cd "$copy"
    make lesson-1 > /dev/null 2>&1 || true
    sed -i '1i /* One more line. */' tests/01-iterable-vs-iterator/cases.c
    sed -i 's/^VERSION := .*/VERSION := 9.9.9/' Makefile
    touch -d 2001-01-01 tests/01-iterable-vs-iterator/cases.c
    touch -d '+9 hours' Makefile
    run make lesson-1
    contains "cases.c:10"
    run build/cc/judge --version
    [ "$output" = "judge (Iterators by Hand) 9.9.9" ]
}

# bats test_tags=long
@test "the clock was set back: an edit counts all the same" {
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    cd "$copy"
    make lesson-1 > /dev/null 2>&1 || true
    find build -exec touch -d '+1 day' {} +
    sed -i '1i /* One more line. */' \
        tests/01-iterable-vs-iterator/cases.c
    run make lesson-1
    contains "cases.c:10"
    run make lesson-1
    lacks "in the future"
}

@test "what a compiler is still at work on is left alone" {
    make lesson-1 > /dev/null 2>&1 || true
    mkdir -p build/cc/.plain-1
    : > build/cc/.plain-1/now.o
    : > build/cc/.plain-1/later.o
    touch -d '+1 day' build/cc/.plain-1/later.o
    run make lesson-1
    contains "0 of 15 cases pass"
    [ -e build/cc/.plain-1/now.o ]
    [ -e build/cc/.plain-1/later.o ]
    rm -r build/cc/.plain-1
}

# passes_with CC: does it judge a solution?
passes_with() {
    run make lesson-1 CC="$1" FILE="$SOLUTION"
    echo "$1: $output"
    [ "$status" -eq 0 ]
    contains "all 15 cases pass"
}

# bats test_tags=long
@test "any compiler that a shell can run" {
    mkdir -p "$BATS_TEST_TMPDIR/my own"
    ln -s "$(command -v gcc)" "$BATS_TEST_TMPDIR/my own/gcc"
    passes_with "\"$BATS_TEST_TMPDIR/my own/gcc\" -O0 -iquote a:b -w '-DX(y)=#y'"
}

# bats test_tags=long
@test "any compiler: one with other options, one behind a variable" {
    passes_with 'gcc -std=c17 -march=native -DX=1'
    CC='LANGUAGE=C gcc -DX=2' run make lesson-1 FILE="$SOLUTION"
    [ "$status" -eq 0 ]
    [ -n "$(find build -name judge -path '*X_2*')" ]
}

# refused_with CC SENTENCE
refused_with() {
    run make lesson-1 CC="$1"
    [ "$status" -ne 0 ]
    contains "$2"
    lacks "No such file"
    lacks "yntax error"
    [ "$(grep -c '^make\|^Makefile' <<< "$output")" -eq 1 ]
}

@test "a compiler that will not do: one sentence says why" {
    refused_with nocc "There is no C compiler called 'nocc' here."
    refused_with 'gcc "' "There is no C compiler called 'gcc \"' here."
    refused_with 'gcc -fno-such-option' "no-such-option"
    refused_with false "The C compiler 'false' can't build a program of one line"
    printf '#!/bin/sh\ngcc "$@" -Dmain=start -nostartfiles -shared\n' > "$BATS_TEST_TMPDIR/cross"
    chmod +x "$BATS_TEST_TMPDIR/cross"
    refused_with "$BATS_TEST_TMPDIR/cross" "can't run here"
}

@test "a compiler that warns of everything is watched by sanitizers all the same" {
    printf '#!/bin/sh\necho "cc: warning: it is Sunday" >&2\n%s\nexec cc "$@"' \
        'case " $* " in *" -Werror "*) exit 1 ;; esac' > wary
    chmod +x wary
    run make CC=./wary lesson-1 FILE=$SOLUTION
    contains "AddressSanitizer and UBSan watched"
}

other_variables() {
    export FILE=no/such/file.c OUT="$BATS_TEST_TMPDIR/out" NAME=../evil LESSON=9 \
        FORMAT=nonsense PORT=x PART=nonsense SUBMISSIONS=nowhere
}

@test "other people's variables do not count, CC and what is typed do" {
    other_variables
    run make lesson-1
    contains "0 of 15 cases pass"
    run make lesson-1 FILE="$SOLUTION"
    contains "all 15 cases pass"
}

# bats test_tags=long
@test "other people's variables do not count when a class is graded" {
    other_variables
    PATH=${COMPILERS:-$PATH} run make grade SUBMISSIONS="$SOLUTION" GRADEBOOK="$BATS_TEST_TMPDIR/book"
    echo "$output"
    [ "$status" -eq 0 ]
    contains "Possible"
    [ ! -e "$OUT" ]
}

@test "closed streams do no harm" {
    make lesson-1 FILE="$SOLUTION" <&- > "$BATS_TEST_TMPDIR/out" 2>&1
    grep "all 15 cases pass" "$BATS_TEST_TMPDIR/out"
    make lesson-1 FILE="$SOLUTION" >&-
    make lesson-1 FILE="$SOLUTION" <&- >&- 2>&-
}

@test "what a crash emptied is made anew" {
    make lesson-1 > /dev/null 2>&1 || true
    for made in build/lessons.txt build/cases/01-*.h build/cc/judge \
        build/cc/compiler.mk build/cc/sources build/cc/plain/01-*/cases.o \
        build/cc/plain/harness.a build/cc/plain/harness/main.o \
        build/cc/autograder/judge/main.d; do
        : > "$made"
        run make lesson-1
        echo "$made: $output"
        contains "0 of 15 cases pass"
        [ -s "$made" ]
    done
}

# stopped SENTENCE COMMAND...: it fails, and says that.
stopped() {
    sentence=$1
    shift
    run "$@"
    [ "$status" -ne 0 ]
    contains "$sentence"
    lacks "rror:"
    [ "${#lines[@]}" -le 3 ]
}

@test "a file called build, and no permission to write: a sentence each" {
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    cd "$copy"
    user=
    if [ "$(id -u)" -eq 0 ]; then
        chown -R nobody .
        chmod 755 "$BATS_TEST_TMPDIR" "$BATS_FILE_TMPDIR" "$BATS_RUN_TMPDIR"
        user="setpriv --reuid nobody --clear-groups"
    fi
    chmod a-w build/*
    stopped "You may not write to the folder build/" $user make lesson-1
    chmod -R u+w build && rm -rf build/* && chmod a-w build
    stopped "You may not write to the folder build," $user make lesson-1
    rm -rf build && chmod a-w .
    stopped "You may not write to the folder .," $user make lesson-1
    chmod u+w . && : > build
    stopped "There is a file called build here" $user make lesson-1
}

@test "a full disk: a sentence, before and after the first build" {
    rm -rf build && mkdir build
    mount -t tmpfs -o size=3m none build 2> /dev/null || skip "can't mount"
    stopped "The disk is full" make lesson-1
    umount build && mount -t tmpfs -o size=40m none build
    make lesson-1 > /dev/null 2>&1 || true
    dd if=/dev/zero of=build/fill bs=1k 2> /dev/null || true
    stopped "The disk is full" make lesson-1
    rm build/fill
    run make lesson-1
    contains "0 of 15 cases pass"
}

@test "several makes at once do not disturb each other, not even the first time" {
    make clean
    for lesson in 01 02 03 04; do
        make "lesson-$lesson" FILE="$(ls solutions/"$lesson"-*/*.c)" \
            > "$BATS_TEST_TMPDIR/$lesson" 2>&1 &
    done
    wait
    for lesson in 01 02 03 04; do
        cat "$BATS_TEST_TMPDIR/$lesson"
        grep -q 'all [0-9]* cases pass' "$BATS_TEST_TMPDIR/$lesson"
    done
}

@test "BSD's make: one sentence, whichever file it reads" {
    command -v bmake > /dev/null || skip "no bmake here"
    for command in bmake "bmake lesson-1" "bmake -f BSDmakefile" \
        "bmake -f BSDmakefile hint-1 lesson-2"; do
        run env -u MAKEFLAGS $command
        echo "$command: $output"
        [ "$status" -ne 0 ]
        [ "$(grep -c "This workbook needs GNU make: type gmake" <<< "$output")" -eq 1 ]
        lacks "Need an operator"
        [ "${#lines[@]}" -le 4 ]
    done
    run make lesson-1
    contains "0 of 15 cases pass"
}
