#!/usr/bin/env bats
# What people type that can't be, and files that are none: a sentence each.

load helpers

@test "a missing file, a folder, an empty file: a sentence each" {
    run make lesson-1 FILE=no/such/file.c
    [ "$status" -ne 0 ]
    contains "There is no file no/such/file.c"
    run make lesson-1 FILE=lessons
    [ "$status" -ne 0 ]
    contains "lessons is a folder"
    : > "$BATS_TEST_TMPDIR/empty.c"
    run make lesson-1 FILE="$BATS_TEST_TMPDIR/empty.c"
    [ "$status" -ne 0 ]
    contains "is empty"
}

@test "FILE, DO, CASE and the like in small letters are not dropped in silence" {
    for wrong in "lesson-1 file=my.c" "try-2 do=x" "trace-2 Case=try" \
        "solution-1 force=1" "hint-1 all=1" "predict-1 file=" "reset-1 do="; do
        run make $wrong
        [ "$status" -eq 2 ]
        name=${wrong#* } name=${name%=*}
        contains "Write ${name^^}= in place of $name=, in capitals"
        lacks "Lesson"
    done
    COLUMNS=30 run make try-1 do='it = x'
    [ "$(grep -v typed.mk <<< "$output" | wc -L)" -le 30 ]
    # What somebody happens to have is none of ours.
    file=x do=y run make
    [ "$status" -eq 0 ]
}

@test "a setting that there is none of: nothing is done, and what is meant is asked" {
    for wrong in FLIE:FILE CASES:CASE FORMT:FORMAT LESSONS:LESSON WORKER:WORKERS; do
        run make lesson-1 "${wrong%:*}=x"
        [ "$status" -eq 2 ]
        contains "There is no setting ${wrong%:*}=. Did you mean ${wrong#*:}=?"
        lacks "Lesson"
    done
    run make lesson-1 XYZZY=1
    contains "There is no setting XYZZY=. What can be typed: make help"
    lacks help-grade
    for command in grade explain; do
        run make $command XYZZY='$(shell touch evil)'
        [ "$status" -eq 2 ]
        contains "There is no setting XYZZY=. What can be typed: make help-grade"
        [ ! -e evil ]
    done
}

@test "a learner's file that is gone, or a folder: what to type" {
    rm "$STUB"
    for command in lesson hint example; do
        run make $command-1
        [ "$status" -ne 0 ]
        contains "iterable_vs_iterator.c is missing."
        contains "make reset-1"
    done
    run make
    [ "$status" -eq 0 ]
    contains "the file is missing"
    contains "Next: type make reset-1"
    mkdir "$STUB"
    run make reset-1
    [ "$status" -ne 0 ]
    contains "is a folder"
    lacks "cmp:"
    rmdir "$STUB"
}

@test "logreport from a file that can't be built: a sentence each" {
    echo 'int x' > bad.c
    for file in bad.c lessons no/such.c; do
        run make logreport FILE=$file
        [ "$status" -ne 0 ]
        case $file in
        bad.c) contains "plain words: make lesson-7 FILE=bad.c" ;;
        lessons) contains "lessons is a folder." ;;
        *) contains "There is no file no/such.c." ;;
        esac
    done
    rm bad.c
}

# says_of COMMAND SENTENCE: in place of make's own words.
says_of() {
    run make $1
    [ "$status" -ne 0 ]
    contains "$2"
    lacks "No rule"
}

@test "a command that is none: a sentence, and the nearest there is" {
    says_of lesson "Which lesson? Type make lesson-1"
    says_of "hint 1" "Which lesson? Type make hint-1"
    says_of lesson1 'There is no command "make lesson1". Did you mean: make lesson-1'
    says_of Example_07 "Did you mean: make example-07"
    says_of "it's" 'There is no command "make it'"'"'s". To see them all: make help'
    mv tests/autograder/judge/main.c main.c
    says_of lesson-1 "The file tests/autograder/judge/main.c is missing."
    mv main.c tests/autograder/judge/main.c
}

@test "a file of zeros and a file of noise do no harm" {
    head -c 1000 /dev/zero > "$BATS_TEST_TMPDIR/zeros.c"
    run make lesson-1 FILE="$BATS_TEST_TMPDIR/zeros.c"
    [ "$status" -ne 0 ]
    contains "zeros.c is not text: there are zero bytes in it."
    head -c 1000 /dev/urandom | tr -d '\0' > "$BATS_TEST_TMPDIR/noise.c"
    run make lesson-1 FILE="$BATS_TEST_TMPDIR/noise.c"
    [ "$status" -ne 0 ]
    contains "not compiled"
}

@test "an unknown lesson: a sentence with those there are" {
    run make lesson-99
    [ "$status" -ne 0 ]
    contains "There is no lesson 99. The lessons are: 1 2 3"
}

@test "no compiler: a sentence that says what to install" {
    run make lesson-1 CC=no-such-compiler
    [ "$status" -ne 0 ]
    contains "There is no C compiler called 'no-such-compiler' here."
    contains "Install gcc or clang"
}
