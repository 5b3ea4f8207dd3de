#!/usr/bin/env bats
# What students get: all of it works, and it speaks of nothing that is not there.

load helpers

@test "the handout has no solutions, and all that a student types works" {
    echo "/* the teacher's own attempt */" >> "$STUB"
    run make handout
    [ "$status" -eq 0 ]
    cd "$BATS_TEST_TMPDIR"
    unzip -q "$COPY/build/iterators-by-hand.zip"
    cd iterators-by-hand
    ! find . -path '*solution*' -o -name '*.diff' -o -path '*attacks*' | grep .
    ! grep -rq "the teacher's own attempt" .
    run make
    [ "$status" -eq 0 ]
    run make help
    contains "make help-more"
    run make help-more
    [ "$status" -eq 0 ]
    contains "make clean"
    lacks "make handout"
    for lesson in 1 2 3; do
        run make lesson-$lesson
        [ "$status" -ne 0 ]
        contains "TODO 1 is still to be written."
    done
    run make hint-1
    [ "$status" -eq 0 ]
    run make try-2
    [ "$status" -eq 0 ]
    contains "NotImplementedError: TODO 1"
    run make trace-2
    [ "$status" -eq 0 ]
    contains "-> it is asked for its next"
    run make lesson-1 FILE="$COPY/$SOLUTION"
    [ "$status" -eq 0 ]
    lacks "make solution-1"
    run make example-1 FILE="$COPY/$SOLUTION"
    [ "$status" -eq 0 ]
    echo "/* mine */" >> "$STUB"
    run make reset-1
    contains "iterable_vs_iterator.1.c"
    for command in test $(grep -oE 'make (grade|explain)[a-z-]*' \
        "$COPY/docs/instructors.md" | cut -d ' ' -f 2 | sort -u); do
        run make "$command"
        [ "$status" -ne 0 ]
        contains "handout for students"
    done
}

# The files that the pages and the help in this folder name: a path below the
# top, a link beside the page, a file by its name alone.
named_files() {
    { cat README.md lessons/*/README.md; make help help-more; } |
        grep -oE '(lessons|tests|docs|solutions)/[A-Za-z0-9_./-]*' |
        sed 's/\.*$//; s/NN-[.]*/[0-9][0-9]-*/; s/[.]*$//'
    for page in README.md lessons/*/README.md; do
        grep -o '\](\([^):#]*\)' "$page" | sed "s|^](|$(dirname "$page")/|; s|^[.]/||
            :up; s|[^/]*/[.][.]/||; t up"
        grep -oE '`[a-z_]+\.(c|h|py|md|sh|mk|txt)`' "$page" | tr -d '`' |
            sed 's|^|*/|'
    done
}

# The commands that they tell people to type.
named_commands() {
    { cat README.md lessons/*/README.md; make help help-more | sed 's/^/  /'; } |
        grep -oE '(`|^    |^)make( [A-Z]+=[a-z]+)* [a-z][a-z-]*[a-z0-9N-]*( +#|)' |
        grep -E '^[` ]|#' | sed 's/^[` ]*//; s/ *#//; s/-N$/-1/' | sort -u
}

@test "the handout's pages and help speak only of what is in it" {
    make handout
    cd "$BATS_TEST_TMPDIR"
    unzip -q "$COPY/build/iterators-by-hand.zip"
    cd iterators-by-hand
    make > /dev/null # which lays out the files that a learner edits
    [ "$(named_files | wc -l)" -ge 20 ]
    [ "$(named_commands | wc -l)" -ge 8 ]
    while read -r name; do
        found=$(find . -path "./${name%/}" | head -n 1)
        [ -n "$found" ] || { echo "there is no $name"; return 1; }
    done < <(named_files | sort -u)
    while read -r command; do
        run $command -n
        [ "$status" -eq 0 ] || { echo "$command: $output"; return 1; }
        lacks "handout for students"
        lacks "There is no lesson"
    done < <(named_commands)
    ! grep -nE 'the handout -->|instructor|author' README.md
}
