# Files asked from outside, as those are that get points. Sourced.

# observed_build WORK [FOLDER]: what the functions below need, once.
observed_build() {
    "${MAKE:-make}" --no-print-directory observers FOLDER="${2-}" \
        > "$1/observers.log" 2>&1 &&
        cc -std=c17 -D_POSIX_C_SOURCE=200809L -I tests/autograder \
            -I lessons/protocol -o "$1/both" tests/checks/observer/both.c \
            build/cc/judge.a || { cat "$1/observers.log"; return 1; }
}

# subject FOLDER FILE OBJECT: links a file of that lesson.
subject() {
    plain=build/cc/plain
    # shellcheck disable=SC2046
    cc -w -std=c17 -O0 -g -fPIC -shared -Wl,-Bsymbolic \
        -D_POSIX_C_SOURCE=200809L \
        -include tests/autograder/harness/ledger.h -I lessons/protocol \
        -I tests/autograder/harness -I "lessons/$1" -o "$3" "$2" \
        "$plain/$1/subject.o" "$plain/$1/cases.o" \
        $(ls "$plain/$1"/given/*.o 2> /dev/null)
}

# observed FOLDER FILE WORK: says of each graded case whether it passes beside
# the file, and whether it does when an observer asks: see both.c.
observed() {
    subject "$1" "$2" "$3/subject.so" &&
        "$3/both" "$1" build/cc/plain/subject "$PWD/$3/subject.so" \
            "build/cc/plain/$1/observer"
}

# answers_from_outside FOLDER FILE WORK: does it pass all, both ways?
answers_from_outside() {
    observed "$1" "$2" "$3" > "$3/answers" && [ -s "$3/answers" ] &&
        ! grep -v '^yes yes ' "$3/answers"
}
