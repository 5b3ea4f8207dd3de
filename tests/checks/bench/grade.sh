# Measures grading: submissions a minute, beside the naive way, and whether time
# and memory for a submission stay the same as the class grows.
#
#     sh grade.sh BUILD-FOLDER
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. tests/tools/lessons.sh
lessons=$(folders)
processors=$(getconf _NPROCESSORS_ONLN)
rounds=3 small=5 large=${LARGE:-100}

now() { date +%s%N; }
# Files of a class, one "FILE LESSON" a line.
files() {
    for lesson in $lessons; do
        name=$(name_of "$lesson").c
        for student in "$1"/*; do echo "$student/$name $lesson"; done
    done
}
naively() {
    files "$1" | xargs -P "$processors" -L 1 sh -c \
        'sh tests/checks/bench/grade_naively.sh "$1" "$2" "$0/naive-$$"' "$work"
}
# Prints "seconds peak-KiB" of grading a class: the grader's own memory, not
# that of the compilers it starts.
graded() {
    start=$(now)
    GRADE_SUBMISSIONS=$1 GRADE_GRADEBOOK=$work/book-$2 GRADE_FORMAT=csv \
        GRADE_OUT=$work/out.csv GRADE_FEEDBACK='' GRADE_LESSON='' \
        "$build/grader" grade 2>/dev/null &
    grader=$!
    peak=0
    while sleep 0.2 && kill -0 "$grader" 2>/dev/null; do
        peak=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' \
            "/proc/$grader/status" 2>/dev/null)
    done
    wait "$grader"
    echo "$((($(now) - start) / 1000000)) $peak"
}
median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

echo "Grading all lessons, $processors at a time, 3 secret seeds a case, confined."
sh tests/checks/attacks/make.sh "$work/attacks" > /dev/null
python3 tests/checks/bench/make_class.py "$work/naive" "$small"
python3 tests/checks/bench/make_class.py "$work/small" "$small" "$work/attacks"
python3 tests/checks/bench/make_class.py "$work/large" "$large" "$work/attacks"
round=1
while [ $round -le $rounds ]; do
    start=$(now)
    naively "$work/naive"
    echo $((($(now) - start) / 1000000)) >> "$work/naive.ms"
    graded "$work/small" "small-$round" | awk '{print $1}' \
        >> "$work/small.ms"
    round=$((round + 1))
done
naive=$(median < "$work/naive.ms") ours=$(median < "$work/small.ms")
graded "$work/large" large > "$work/large.out"
read -r large_seconds large_memory < "$work/large.out"
graded "$work/large" large > "$work/again.out"
read -r again _ < "$work/again.out"
graded "$work/small" memory > "$work/small.out"
read -r _ small_memory < "$work/small.out"
awk -v naive="$naive" -v ours="$ours" -v n="$small" -v large="$large" \
    -v seconds="$large_seconds" -v again="$again" -v memory="$large_memory" \
    -v small_memory="$small_memory" '
BEGIN {
    printf "\n%-44s %8s %12s %8s\n", "", "seconds", "a minute", "/ naive"
    printf "%-44s %8.1f %12.0f %8.1f\n", "the naive way, " n " submissions",
        naive / 1000, n * 60000 / naive, 1
    printf "%-44s %8.1f %12.0f %8.1f\n", "make grade, " n " submissions",
        ours / 1000, n * 60000 / ours, naive / ours
    printf "%-44s %8.1f %12.0f %8.1f\n", "make grade, " large " submissions",
        seconds / 1000, large * 60000 / seconds,
        large / seconds / (n / naive)
    printf "%-44s %8.1f\n", "the same once more, all remembered", again / 1000
    printf "%-44s %8.1f and %.1f MiB\n", "memory of the grader, " n " and " large,
        small_memory / 1024, memory / 1024
}'
