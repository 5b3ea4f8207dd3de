# The grader: its unit tests, what it finds, and that no attack gains a point,
# as root and as an ordinary user.
#
#     sh check.sh
#
# Root can become an ordinary user; an ordinary user checks only as itself.
set -u
work=$(mktemp -d)
. tests/checks/tap.sh
trap 'rm -rf "$work"; rm -f "$tap_output"' EXIT
chmod 755 "$work"
make="${MAKE:-make} --no-print-directory"
sources=$(ls tests/autograder/collect/*.c tests/autograder/collect/*/*.c \
    tests/autograder/grade/*.c tests/autograder/grade/*/*.c \
    tests/autograder/judge/*/*.c | grep -v 'autograder/[a-z]*/main.c')
libraries=$(pkg-config --libs libarchive libseccomp jansson libelf libsodium)
unset FORMAT OUT GRADEBOOK LESSON SEED SUBMISSIONS

# compile OUTPUT FILES... [FLAGS]
# shellcheck disable=SC2086
compile() {
    output=$1
    shift
    gcc -std=c17 -g -D_GNU_SOURCE= -D_XOPEN_SOURCE=700 -I tests/autograder \
        -I tests/checks/grade -I lessons/protocol -o "$output" "$@" $sources \
        lessons/protocol/utf8.c $libraries $(pkg-config --libs check) -lm
}
unit() {
    # shellcheck disable=SC2046
    compile "$work/$1" $(ls tests/checks/collect/*_test.c tests/checks/grade/*_test.c \
        tests/checks/grade/main.c) \
        $(pkg-config --cflags check) $2
}
sanitized_units() {
    unit sanitized "-fsanitize=address,undefined -fno-sanitize-recover=all" &&
        ASAN_OPTIONS=detect_leaks=0 "$work/sanitized"
}

unit plain ''
unit_tests "$work/plain"
check "the grader's unit tests with sanitizers" sanitized_units
compile "$work/list" tests/checks/collect/list_submissions.c
python3 tests/checks/collect/check.py "$work/list" || tap_failed=1

# --- Grading the attacks, and honest submissions among them ------------------

sh tests/checks/attacks/make.sh "$work/attacks" > /dev/null
mkdir "$work/class" "$work/honest"
python3 tests/checks/bench/make_class.py "$work/honest/class" 4
for folder in "$work/attacks"/*/*; do
    [ -d "$folder" ] && [ "${folder%%/about/*}" = "$folder" ] &&
        cp -a "$folder" "$work/class/"
done
cp -a "$work/honest/class"/* "$work/class/"
chmod -R a+rX "$work/honest" "$work/class" 2> /dev/null
find "$work/class" -path '*may_not_be_read*' -name '*.c' -exec chmod 0 {} +

$make grade SUBMISSIONS="$work/honest/class" GRADEBOOK="$work/first" \
    FORMAT=csv OUT="$work/first.csv" 2> "$work/first.log"
check "an honest class is graded" test -s "$work/first.csv"
print_the_version() {
    version=$($make version)
    for program in grader report; do
        "$(ls build/*/$program | head -n 1)" --version |
            grep -xF "$program (Iterators by Hand) ${version##* }" || return 1
    done
}
check "the grader and the report print the version" print_the_version
seed=$(cat "$work/first/seed")

# grade BOOK OPTIONS...: a report in CSV, on standard output.
grade() {
    book=$1
    shift
    $make grade SUBMISSIONS="$work/honest/class" GRADEBOOK="$work/$book" \
        FORMAT=csv "$@" 2> "$work/grade.log"
}
# refuses WORDS OPTIONS...: status 2, nothing on standard output, those words.
refuses() {
    wanted=$1
    shift
    grade refused "$@" > "$work/refused.out"
    status=$?
    cat "$work/grade.log" "$work/refused.out"
    [ $status -eq 2 ] && [ ! -s "$work/refused.out" ] &&
        grep -qF "$wanted" "$work/grade.log"
}
same_with_bubblewrap() {
    grade wrapped SEED="$seed" CONFINEMENT=bubblewrap > "$work/wrapped.csv"
    diff "$work/first.csv" "$work/wrapped.csv" &&
        grep -q '"confinement":"bubblewrap' "$work/wrapped/results.jsonl"
}
unsafe_is_said() {
    grade unsafe SEED="$seed" LESSON=2 CONFINEMENT=none UNSAFE=1 > "$work/unsafe.csv"
    grep -q '"unsafe":true' "$work/unsafe/results.jsonl" &&
        grep -q UNSAFE "$work/grade.log" && [ -s "$work/unsafe.csv" ]
}
# What is remembered is not assessed again: an assessment would take long.
remembers() {
    cp -a "$work/first" "$work/again"
    find "$work/again/verdicts" -name '*.json' | sort > "$work/before"
    grade again > "$work/again.csv" && diff "$work/first.csv" "$work/again.csv" &&
        find "$work/again/verdicts" -name '*.json' | sort |
        diff "$work/before" - || return 1
    # A verdict that is remembered is believed: this proves that it was read.
    sed -i 's/"status":"passed"/"status":"failed"/g' "$work/again"/verdicts/*/*.json
    grade again > "$work/believed.csv"
    ! diff -q "$work/first.csv" "$work/believed.csv"
}
new_seeds_are_new() {
    cp -a "$work/first" "$work/drawn"
    grade drawn LESSON=2 NEW_SEEDS=1 > /dev/null && [ -s "$work/drawn/seed" ] &&
        ! cmp -s "$work/first/seed" "$work/drawn/seed"
}
private() {
    [ "$(stat -c %a "$work/first")" = 700 ] &&
        [ "$(stat -c %a "$work/first/seed")" = 600 ]
}
# Ctrl-C in the middle, and then the same command again.
goes_on() {
    cp -a "$work/honest/class" "$work/long"
    for i in 1 2 3 4 5; do
        for student in "$work/honest/class"/*; do
            copy=$work/long/$(basename "$student")-$i
            cp -a "$student" "$copy"
            for file in "$copy"/*.c; do echo "/* $i */" >> "$file"; done
        done
    done
    env --default-signal=INT setsid $make grade SUBMISSIONS="$work/long" \
        GRADEBOOK="$work/stopped" SEED="$seed" FORMAT=csv \
        > "$work/stopped.csv" 2> "$work/stopped.log" &
    group=$!
    while [ "$(find "$work/stopped/verdicts" -name '*.json' 2> /dev/null |
        wc -l)" -lt 12 ]; do sleep 0.1; done
    kill -s INT -- "-$group"
    wait "$group"
    status=$?
    cat "$work/stopped.log"
    [ $status -ne 0 ] && [ ! -s "$work/stopped.csv" ] &&
        grep -q "the same command goes on" "$work/stopped.log" &&
        [ ! -e "$work/stopped/results.jsonl" ] &&
        kept=$(find "$work/stopped/verdicts" -name '*.json' | wc -l) &&
        [ "$kept" -ge 12 ] &&
        $make grade SUBMISSIONS="$work/long" GRADEBOOK="$work/stopped" \
            SEED="$seed" FORMAT=csv 2> /dev/null > "$work/stopped.csv" &&
        [ "$(wc -l < "$work/stopped.csv")" -eq 25 ]
}
late_is_late() {
    python3 - "$work" <<'END' || return 1
import sys, zipfile
with zipfile.ZipFile(sys.argv[1] + "/late.zip", "w") as zip:
    for name, day in (("Ann A_11", 10), ("Bob B_12", 12)):
        zip.writestr(zipfile.ZipInfo(
            f"{name}_assignsubmission_file_/my_range.c", (2027, 1, day, 12, 0, 0)),
            open("solutions/02-my-range/my_range.c").read())
END
    mkdir -m 700 "$work/late"
    printf '%s\n' 'points 02 20' 'due 02 2027-01-11 00:00' 'late 10 50' \
        > "$work/late/grading.conf"
    $make grade SUBMISSIONS="$work/late.zip" GRADEBOOK="$work/late" LESSON=2 \
        FORMAT=csv 2> /dev/null | tail -n 2 > "$work/late.csv"
    cat "$work/late.csv"
    printf '%s\n' 'Ann A,20,20' 'Bob B,16,16' | diff - "$work/late.csv"
}

check "the gradebook is its owner's alone" private
check "bubblewrap gives the same points" same_with_bubblewrap
check "without confinement nothing is graded" \
    refuses "can't confine programs" CONFINEMENT=none
check "UNSAFE=1 grades, and says so" unsafe_is_said
check "verdicts are remembered" remembers
check "NEW_SEEDS=1 draws new ones" new_seeds_are_new
check "Ctrl-C keeps what is graded, and the same command goes on" goes_on
check "a deadline counts where the time is known" late_is_late
check "an unknown lesson is refused" refuses "no such lesson" LESSON=99
check "an unknown format is refused" refuses "no format 'xls'" FORMAT=xls
check "a seed that is none is refused" refuses "64 hexadecimal digits" SEED=12
check "a shard that is none is refused" refuses "SHARD=2/5" SHARD=3/2

# attack NAME COMMAND...: grades the class with attacks by that command.
attack() {
    name=$1
    shift
    "$@" SUBMISSIONS="$work/class" GRADEBOOK="$work/$name-book" SEED="$seed" \
        WORKERS=4 FORMAT=csv OUT="$work/$name.csv" FEEDBACK="$work/$name-feedback" \
        > "$work/$name.log" 2>&1
}
# judge NAME UIDS ALONE
judge() {
    python3 tests/checks/attacks/check.py "$work/$1-book/results.jsonl" \
        "$work/attacks" --after "$work/$1.state" --uids "$2" --secret "$seed" \
        --feedback "$work/$1-feedback" --alone "$3/results.jsonl" \
        --table "build/attacks-$1.md" > "$work/$1.tap" || tap_failed=1
    sed "s/^\(\(not \)\{0,1\}ok [0-9]* - \)/\1as $1: /" "$work/$1.tap"
    grep -q '^ok' "$work/$1.tap" || { echo "not ok - attacks as $1"; cat "$work/$1.log"; } |
        sed '2,$s/^/#   /'
}

user=65534
python3 tests/checks/attacks/check.py --before "$work/root.state" \
    --uids 60600-60699
if [ "$(id -u)" -eq 0 ]; then
    cp -a . "$work/copy"
    rm -rf "$work/copy/build/progress" "$work/copy/.gradebook"
    mkdir "$work/user-home"
    chown -R $user:$user "$work/copy" "$work/user-home"
    python3 tests/checks/attacks/check.py --before "$work/user.state" \
        --uids 99999-99999
    (
        work_of_user=$work/user-home
        cd "$work/copy" &&
            setpriv --reuid=$user --regid=$user --clear-groups \
                env HOME="$work_of_user" TMPDIR="$work_of_user" $make grade \
                SUBMISSIONS="$work/class" GRADEBOOK="$work_of_user/book" \
                SEED="$seed" WORKERS=4 FORMAT=csv OUT="$work_of_user/out.csv" \
                FEEDBACK="$work_of_user/feedback" > "$work/user.log" 2>&1
        cp -a "$work_of_user/book" "$work/user-book"
        cp -a "$work_of_user/feedback" "$work/user-feedback"
    ) &
    as_user=$!
fi
attack root $make grade
[ -z "${as_user:-}" ] || wait "$as_user"
judge root 60600-60699 "$work/first"
[ -z "${as_user:-}" ] || judge user 99999-99999 "$work/first"
check "no scratch folder is left" sh -c \
    "! ls -d /tmp/iterators-grade-* '$work'/user-home/iterators-grade-* 2>/dev/null"
tap_status
