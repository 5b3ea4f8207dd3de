# The naive way to grade one lesson of one student: compile everything with the
# sanitizers, then run every case. What make grade is measured against.
#
#     sh grade_naively.sh FILE LESSON-FOLDER PROGRAM
file=$1 lesson=$2 program=$3
. tests/tools/lessons.sh
harness=$(ls tests/autograder/harness/*.c)
protocol=$(ls lessons/protocol/*.c | grep -v '/memory.c\|/fatal.c')
given=$(ls "lessons/$lesson/given"/*.c 2>/dev/null)
beside=$(ls "tests/$lesson"/*.c | grep -v '/cases.c\|/stub.c\|/try.c')
flags="-std=c17 -O1 -g -w -D_POSIX_C_SOURCE=200809L
    -fsanitize=address,undefined -fno-sanitize-recover=all
    -I lessons/protocol -I tests/autograder/harness -I lessons/$lesson"
# shellcheck disable=SC2086
{
    cc $flags -include tests/autograder/harness/ledger.h -c \
        -o "$program-1.o" "$file" &&
    cc $flags -include tests/autograder/harness/ledger.h \
        -include "build/cases/$lesson.h" -c -o "$program-2.o" \
        "tests/$lesson/cases.c" &&
    cc $flags -o "$program" "$program-1.o" "$program-2.o" $harness $protocol \
        $given $beside
} 2>/dev/null || exit 0
export ASAN_OPTIONS=detect_leaks=0
cases_of "$lesson" | while read -r _ _ case _; do
    timeout 2 "$program" token "$case" 1 2 3 > "$program.out" 2>&1
done
rm -f "$program"*
