#!/usr/bin/env bats
# The commands around the lessons: status, hints, reset.

load helpers

@test "make shows every lesson and the next command" {
    run make
    [ "$status" -eq 0 ]
    contains "1  Iterable and iterator"
    contains "not begun"
    contains "make lesson-1"
}

@test "make knows the last verdict, and that a file changed since" {
    cp "$SOLUTION" "$STUB"
    make lesson-1
    run make
    contains "done, all 15 cases pass"
    contains "make lesson-2"
    echo "/* more */" >> "$STUB"
    run make
    contains "changed since the last verdict"
    contains "Next: type make lesson-1 to judge your file again"
    lacks "read lessons"
    sed 's/total++;/total += 2;/' "$SOLUTION" > "$STUB"
    run make lesson-1
    run make
    contains " of 15 cases pass"
}

@test "make says of a file that was begun and never judged to judge it" {
    echo "/* more */" >> "$STUB"
    run make
    contains "not judged yet"
    contains "Next: type make lesson-1 to judge your file"
    lacks "again"
}

@test "make help names every command" {
    run make help
    [ "$status" -eq 0 ]
    for command in lesson-1 watch watch-1 hint-1 example-1 predict-1 try-1 \
        trace-1 solution-1 reset-1 help-more; do
        contains "make $command"
    done
    [ "${#lines[@]}" -le 10 ]
    [ "$(awk 'length($0) > 80' <<< "$output" | wc -l)" -eq 0 ]
    run make help-more
    [ "$status" -eq 0 ]
    for command in "lesson-1 FILE=" clean logreport version \
        setup test check-lesson-1 record-1 new-lesson new-mistake handout \
        bench grade help-grade gradescope docs strength; do
        contains "make $command"
    done
    [ "$(awk 'length($0) > 80' <<< "$output" | wc -l)" -eq 0 ]
}

@test "the programs print the version that the changelog begins with" {
    version=$(sed -n 's/^## \([0-9.]*\) .*/\1/p' docs/CHANGELOG.md | head -n 1)
    run make version CC=no-such-compiler
    [ "$output" = "Iterators by Hand $version" ]
    make > /dev/null
    run "$(ls build/*/judge | head -n 1)" --version
    [ "$status" -eq 0 ]
    [ "$output" = "judge (Iterators by Hand) $version" ]
}

@test "hints come one step at a time, for the first task that fails" {
    run make hint-1
    [ "$status" -eq 0 ]
    contains "TODO 1: first"
    contains "hint 1 of 3"
    lacks "A pointer"
    run make hint-1
    contains "hint 2 of 3"
    contains "A pointer"
    lacks "A question"
    run make hint-1
    contains "hint 3 of 3"
    [ "$(grep -x 'A question\|A pointer\|Some code' <<< "$output" | tr '\n' ,)" = \
        "Some code," ]
    sed 's/= TODO_STATUS(1, out)/= iter_next(it, out)/' \
        tests/01-iterable-vs-iterator/stub.c > "$STUB"
    run make hint-1
    contains "TODO 2: count"
    contains "hint 1 of 3"
}

@test "hints for another file" {
    sed 's/= TODO_STATUS(1, out)/= iter_next(it, out)/' "$STUB" > mine.c
    run make hint-1 FILE=mine.c
    [ "$status" -eq 0 ]
    contains "TODO 2: count"
    run make hint-1 FILE="$SOLUTION"
    contains "Lesson 1 is done"
    run make hint-1
    contains "TODO 1: first"
    run make hint-1 FILE=no/such.c
    [ "$status" -ne 0 ]
    contains "There is no file no/such.c"
    rm mine.c
}

@test "no hint for a lesson that is done, or that does not compile" {
    cp "$SOLUTION" "$STUB"
    run make hint-1
    [ "$status" -eq 0 ]
    contains "Lesson 1 is done"
    contains "Next: lesson 2"
    echo "oops" >> "$STUB"
    run make hint-1
    [ "$status" -ne 0 ]
    contains "can't run yet"
}

@test "reset keeps every version as a copy of its own" {
    echo "/* one */" >> "$STUB"
    run make reset-1
    [ "$status" -eq 0 ]
    contains "iterable_vs_iterator.1.c"
    cmp "$STUB" tests/01-iterable-vs-iterator/stub.c
    echo "/* two */" >> "$STUB"
    run make reset-1
    contains "iterable_vs_iterator.2.c"
    tail -n 1 lessons/01-iterable-vs-iterator/iterable_vs_iterator.1.c | grep one
    tail -n 1 lessons/01-iterable-vs-iterator/iterable_vs_iterator.2.c | grep two
    run make reset-1
    [ "$status" -eq 0 ]
    contains "nothing to reset"
    [ ! -e lessons/01-iterable-vs-iterator/iterable_vs_iterator.3.c ]
}

@test "reset keeps the file where there are no hard links, as on a USB stick" {
    mkdir -p "$BATS_TEST_TMPDIR/bin"
    printf '#!/bin/sh\necho "$*" >> "%s/asked"\nexit 1\n' "$BATS_TEST_TMPDIR" \
        > "$BATS_TEST_TMPDIR/bin/ln"
    chmod +x "$BATS_TEST_TMPDIR/bin/ln"
    copy=${STUB%.c}
    echo "/* mine */" >> "$STUB"
    echo older > "$copy.1.c"
    ln -s nowhere "$copy.2.c"
    PATH="$BATS_TEST_TMPDIR/bin:$PATH" run make reset-1
    echo "$output"
    [ "$status" -eq 0 ]
    contains "iterable_vs_iterator.3.c"
    [ ! -e "$BATS_TEST_TMPDIR/asked" ]
    [ "$(cat "$copy.1.c")" = older ]
    [ "$(tail -n 1 "$copy.3.c")" = "/* mine */" ]
    cmp "$STUB" tests/01-iterable-vs-iterator/stub.c
}

@test "reset on a full disk keeps the file where it is" {
    folder=${STUB%/*}
    cp -R "$folder" "$BATS_TEST_TMPDIR/kept"
    mount -t tmpfs -o size=200k none "$folder" 2> /dev/null || skip "can't mount"
    cp "$BATS_TEST_TMPDIR/kept/"*.c "$folder"
    echo "/* mine */" >> "$STUB"
    cp "$STUB" "$BATS_TEST_TMPDIR/before.c"
    dd if=/dev/zero of="$folder/fill" bs=1k 2> /dev/null || true
    run make reset-1
    ls "$folder" > "$BATS_TEST_TMPDIR/there"
    cmp "$STUB" "$BATS_TEST_TMPDIR/before.c" && same=yes
    umount "$folder"
    [ "$status" -ne 0 ]
    contains "stays as it is"
    [ "$same" = yes ]
    ! grep '[.]1[.]c' "$BATS_TEST_TMPDIR/there"
}

@test "make clean removes nothing of the learner's" {
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    cd "$copy"
    echo "/* mine */" >> "$STUB"
    make reset-1 && echo "/* mine */" >> "$STUB"
    make clean
    [ ! -e build ]
    tail -n 1 "$STUB" | grep mine
    ls lessons/01-iterable-vs-iterator/iterable_vs_iterator.1.c
}

@test "a new lesson compiles, fails kindly, and its solution passes" {
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    cd "$copy"
    last=$(ls -d lessons/[0-9][0-9]-* | tail -n 1 | grep -o '[0-9][0-9]' | head -n 1)
    next=$((10#$last + 1))
    run make new-lesson NAME=lazy-things
    echo "$output"
    [ "$status" -eq 0 ]
    run make lesson-$next
    contains "TODO 1 is still to be written."
    run make lesson-$next FILE="solutions/0$next-lazy-things/lazy_things.c"
    [ "$status" -eq 0 ]
}

# bats test_tags=long
@test "what a new lesson lacks is told by its check" {
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    cd "$copy"
    make new-lesson NAME=lazy-things
    run make check-lesson-$(($(ls -d lessons/[0-9][0-9]-* | wc -l)))
    [ "$(grep -c '^not ok' <<< "$output")" -eq 2 ]
    contains "1 cases; a lesson has 8 to 20"
}

@test "a new lesson needs a name that can be a folder" {
    run make new-lesson
    [ "$status" -ne 0 ]
    run make new-lesson NAME='../evil'
    [ "$status" -ne 0 ]
    run make new-lesson NAME=my-range
    [ "$status" -ne 0 ]
    contains "There is lessons/02-my-range already."
}

@test "the hook finds what is wrong with a commit, and changes nothing" {
    copy="$BATS_TEST_TMPDIR/w"
    cp -R "$COPY" "$copy"
    cd "$copy"
    git init -q && git add -A
    git -c user.name=me -c user.email=me@here commit -q --no-verify -m all
    echo 'echo "' >> tests/tools/reset.sh
    echo '[gone](nowhere.md)' >> docs/glossary.md
    seq 301 > docs/site/long.py
    git add -A
    run sh tests/tools/hooks/pre-commit
    [ "$status" -ne 0 ]
    contains "not ok - shell scripts parse"
    contains "not ok - at most 300 lines a file"
    contains "no such file: nowhere.md"
    git diff --quiet
    git reset -q --hard
    echo "One more word." >> docs/glossary.md
    git add -A
    run sh tests/tools/hooks/pre-commit
    [ "$status" -eq 0 ]
    contains "ok - links lead somewhere"
}

@test "what a failed check says takes no other check away" {
    run sh -c '. tests/checks/tap.sh
        check one sh -c "printf words; false"
        check two true'
    [ "$output" = $'not ok - one\n#   words\nok - two' ]
}

# bats test_tags=long
@test "the benchmark of a learner's wait runs" {
    command -v python3 > /dev/null || skip "no python3 here"
    run python3 tests/checks/bench/loop.py 1
    [ "$status" -eq 0 ]
    contains "an endless loop is found and explained"
}

# bats test_tags=long
@test "make bench-growth measures what it has a row for" {
    GROWTH_MOST=1000 run make bench-growth
    [ "$status" -eq 0 ]
    for part in list set repr ledger transcript habits unbuilt log; do
        contains "
$part: "
    done
    [ "$(awk 'length($0) > 80' <<< "$output" | wc -l)" -eq 0 ]
}
