# The grader: its unit tests, what it finds, what it reports, and that no attack
# gains a point, as root and as an ordinary user.
#
#     sh check-grader.sh
#
# Root can become an ordinary user; an ordinary user checks only as itself.
set -u
work=$(mktemp -d)
. tests/scripts/tap.sh
trap 'rm -rf "$work"; rm -f "$tap_output"' EXIT
chmod 755 "$work"
make="${MAKE:-make} --no-print-directory"
sources=$(ls tests/grader/*.c tests/grader/*/*.c | grep -v grader/main.c)
libraries=$(pkg-config --libs libarchive libseccomp jansson libelf libsodium)
unset FORMAT OUT GRADEBOOK LESSON SEED SUBMISSIONS

# compile OUTPUT FILES... [FLAGS]
# shellcheck disable=SC2086
compile() {
    output=$1
    shift
    gcc -std=c17 -g -D_GNU_SOURCE= -D_XOPEN_SOURCE=700 -I tests/judge \
        -I tests/grader -I tests/grader/collect -I tests/grader/formats -I lessons/protocol -o "$output" "$@" $sources \
        $(ls tests/judge/*.c | grep -v '/main.c\|/report.c\|/report_parts.c\|/status.c\|/example.c\|/hints.c\|/progress.c\|/recording.c') \
        lessons/protocol/utf8.c $libraries $(pkg-config --libs check) -lm
}
unit() {
    # shellcheck disable=SC2046
    compile "$work/$1" $(ls tests/grader-tests/*_test.c tests/grader-tests/main.c) \
        $(pkg-config --cflags check) $2
}
sanitized_units() {
    unit sanitized "-fsanitize=address,undefined -fno-sanitize-recover=all" &&
        ASAN_OPTIONS=detect_leaks=0 "$work/sanitized"
}

unit plain ''
unit_tests "$work/plain"
check "the grader's unit tests with sanitizers" sanitized_units
compile "$work/list" tests/grader-tests/list_submissions.c
python3 tests/scripts/check-collect.py "$work/list" || tap_failed=1

# --- Grading the attacks, and honest submissions among them ------------------

sh tests/scripts/make-attacks.sh "$work/attacks" > /dev/null
mkdir "$work/class" "$work/honest"
python3 tests/bench/make_class.py "$work/honest/class" 4
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
python3 tests/scripts/check-formats.py "$(ls build/*/grader | head -n 1)" ||
    tap_failed=1
seed=$(cat "$work/first/seed")

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
    python3 tests/scripts/check-attacks.py "$work/$1-book/results.jsonl" \
        "$work/attacks" --after "$work/$1.state" --uids "$2" --secret "$seed" \
        --feedback "$work/$1-feedback" --alone "$3/results.jsonl" \
        --table "build/attacks-$1.md" > "$work/$1.tap" || tap_failed=1
    sed "s/^\(\(not \)\{0,1\}ok [0-9]* - \)/\1as $1: /" "$work/$1.tap"
    grep -q '^ok' "$work/$1.tap" || { echo "not ok - attacks as $1"; cat "$work/$1.log"; } |
        sed '2,$s/^/#   /'
}

user=65534
python3 tests/scripts/check-attacks.py --before "$work/root.state" \
    --uids 60600-60699
if [ "$(id -u)" -eq 0 ]; then
    cp -a . "$work/copy"
    rm -rf "$work/copy/build/progress" "$work/copy/.gradebook"
    mkdir "$work/user-home"
    chown -R $user:$user "$work/copy" "$work/user-home"
    python3 tests/scripts/check-attacks.py --before "$work/user.state" \
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
