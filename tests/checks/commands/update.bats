#!/usr/bin/env bats
# The next version, taken by somebody who is half way through.

load helpers

GENERATORS=lessons/05-generators/generators.c
PARSER=lessons/07-log-parser/log_parser.c

# As versions were before there was anything to lay out: a stub that is the file
# in lessons/, and a case that went since.
make_older() {
    sed -i 's/^VERSION := .*/VERSION := 0.9.0/' Makefile
    sed -i '/lay-out.sh/d' tests/tools/ready.sh
    sed -i 's/^CASE([14], /&was_/' tests/05-generators/cases.c
    rm -rf lessons/06-send tests/06-send solutions/06-send # which is new
    rm -f tests/tools/lay-out.sh tests/tools/whats-new.awk tests/*/earlier.txt
    for folder in 05-generators/generators 07-log-parser/log_parser; do
        sed 's/TODO 2:/TODO 2, as it was:/' "tests/${folder%/*}/stub.c" \
            > "lessons/$folder.c"
        cp "lessons/$folder.c" "tests/${folder%/*}/stub.c"
    done
}

git_as_anybody() {
    export GIT_CONFIG_GLOBAL=$BATS_TEST_TMPDIR/gitconfig
    git config --global user.name Anybody
    git config --global user.email anybody@example.org
    git config --global --add safe.directory '*'
    git config --global pull.rebase false
}

# The older version and the next in one repository, $UP, which the learner cloned
# before the next came. The files in lessons/ are in both as they were.
two_versions() {
    UP=$BATS_TEST_TMPDIR/up LEARNER=$BATS_TEST_TMPDIR/learner
    git_as_anybody
    cp -R "$COPY" "$UP"
    cd "$UP" || return
    rm -rf build tests/*/earlier.txt
    next=$BATS_TEST_TMPDIR/next
    cp -R . "$next"
    make_older
    git init -q -b main . && git add -A && git commit -q -m "as it was"
    git clone -q "$UP" "$LEARNER"
    for folder in 05-generators/generators 07-log-parser/log_parser; do
        cp "lessons/$folder.c" "$next/lessons/$folder.c"
        cksum < "lessons/$folder.c" > "$next/tests/${folder%/*}/earlier.txt"
    done
    cp -R "$next/." .
    git add -A && git commit -q -m "the next version"
    cd "$LEARNER" || return
    run make lesson-5
    lacks "newer"
    sed -i 's/TODO 1:/TODO 1, which I have begun:/' $GENERATORS
    cp $GENERATORS "$BATS_TEST_TMPDIR/mine.c"
}

says_what_is_new() {
    run make
    [ "$status" -eq 0 ]
    contains "This workbook is newer than when you last typed make here"
    contains "Nothing of yours was changed."
    contains "Lesson 5"
    contains "Lesson 6 is new: send"
    contains "new cases:"
    contains "cases are gone: was_"
    contains "diff $GENERATORS tests/05-generators/stub.c"
    contains "Its stub is new, and laid out: you had not begun."
    lacks "Lesson 1"
    [ "$(echo "$output" | sed '/^Iterators by Hand/,$d' | wc -l)" -le 24 ]
    cmp $GENERATORS "$BATS_TEST_TMPDIR/mine.c"
    cmp $PARSER tests/07-log-parser/stub.c
    run make
    lacks "newer"
    run make lesson-5
    contains "Lesson 5"
    cmp $GENERATORS "$BATS_TEST_TMPDIR/mine.c"
}

@test "where only the handout was packed, nothing is an update" {
    rm -rf build
    make handout > /dev/null
    run make
    [ "$status" -eq 0 ]
    lacks "newer"
}

@test "git pull half way through a lesson: no conflict, no loss, one screen" {
    two_versions
    git pull -q
    says_what_is_new
}

# bats test_tags=long
@test "git pull after the half was committed" {
    two_versions
    git commit -q -a -m "what I have so far"
    git pull -q
    says_what_is_new
    [ -z "$(git status --porcelain $GENERATORS)" ]
}

# bats test_tags=long
@test "a newer handout, unzipped over the older version" {
    two_versions
    (cd "$UP" && make handout > /dev/null)
    unzip -q "$UP/build/iterators-by-hand.zip" -d "$BATS_TEST_TMPDIR"
    cp -R "$BATS_TEST_TMPDIR/iterators-by-hand/." .
    says_what_is_new
}

@test "the first make of all lays out, and has nothing to tell" {
    make handout > /dev/null
    unzip -q build/iterators-by-hand.zip -d "$BATS_TEST_TMPDIR"
    cd "$BATS_TEST_TMPDIR/iterators-by-hand"
    [ ! -e $GENERATORS ]
    run make
    lacks "newer"
    cmp $GENERATORS tests/05-generators/stub.c
    cmp "$STUB" tests/01-iterable-vs-iterator/stub.c
}

@test "an earlier stub that git checkout brings back is laid out again" {
    make > /dev/null
    stub=tests/05-generators/stub.c
    sed 's/TODO 2:/TODO 2, as it was:/' "$stub" > "$BATS_TEST_TMPDIR/older.c"
    cksum < "$BATS_TEST_TMPDIR/older.c" >> tests/05-generators/earlier.txt
    for command in lesson-5 status; do
        cp "$BATS_TEST_TMPDIR/older.c" $GENERATORS
        run make $command
        lacks "newer"
        cmp $GENERATORS "$stub"
    done
    { cat "$BATS_TEST_TMPDIR/older.c"; echo; } > $GENERATORS
    cp $GENERATORS "$BATS_TEST_TMPDIR/mine.c"
    make
    cmp $GENERATORS "$BATS_TEST_TMPDIR/mine.c"
}

@test "what an author changes between versions is no news" {
    run make
    sed -i 's/^CASE(1, a_/CASE(1, another_/' tests/02-my-range/cases.c
    run make
    lacks "newer"
}
