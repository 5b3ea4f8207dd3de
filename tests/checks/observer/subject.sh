# Links files as submissions are that get points: so that an observer can ask
# them.
#
#     subject FOLDER FILE PROGRAM      with its lesson
subject() {
    plain=build/cc/plain
    # shellcheck disable=SC2046
    cc -w -std=c17 -O0 -g -D_POSIX_C_SOURCE=200809L \
        -include tests/autograder/harness/ledger.h -I lessons/protocol \
        -I tests/autograder/harness -I "lessons/$1" -o "$3" "$2" \
        "$plain/$1/subject.o" "$plain/$1/cases.o" \
        $(ls "$plain/$1"/given/*.o 2> /dev/null) \
        "$plain/subject.a" "$plain/harness.a"
}
