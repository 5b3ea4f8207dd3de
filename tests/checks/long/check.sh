# What takes too long for every day: more fuzzing, more rotations of logs, all
# verdicts on narrow screens, every known mistake, also asked from outside and
# judged in a page, every broken file built by both compilers, every page of the
# site, read out and on a phone, too, every file read by clang-tidy, five times
# as many mutants, a class of 300, and every attack as every user, by the other
# compiler too and behind the other confinement; and the container, where podman
# is. Fifty-five minutes.
#
#     sh check.sh
set -u
here=$PWD
. tests/checks/tap.sh
. tests/checks/grader.sh

two_minutes_of_fuzzing() { sh tests/checks/logreport/fuzz/run.sh "$work" 120; }

# How they come at one, and what lies between two looks, is another thing if the
# program polls.
thousand_rotations() {
    mkdir -p "$work/soak"
    (cd "$work/soak" && rm -f soak* && LOGREPORT=$here/build/logreport timeout 300 \
        python3 "$here/tests/checks/logreport/soak.py" 1000 "$(date +%s)" "$@")
}

# Three hundred damaged archives and as many classes of odd names, read by a
# program that sanitizers watch.
collect_odd_things() {
    compile list collect tests/checks/collect/list_submissions.c \
        -fsanitize=address,undefined -fno-sanitize-recover=all &&
        ROUNDS=300 python3 tests/checks/collect/check.py "$work/list" fuzz
}
# part COMMAND...: what it reports counts here.
part() {
    "$@" > "$work/part.tap"
    others "$work/part.tap" $?
}

every_known_mistake_fits_any_screen() {
    EVERY=1 bats -f 'verdicts fit any screen' tests/checks/commands/narrow.bats
}

every_unwritten_function_is_named() {
    EVERY=1 bats -f 'every example names' tests/checks/commands/example.bats
}

honest_files_are_right() {
    mkdir -p "$work/variants" &&
        sh tests/checks/grade/alike.sh 12 "$work/variants" || return 1
    for file in "$work"/variants/*.c; do
        lesson=${file##*/}
        $make "lesson-${lesson%%-*}" FILE="$file" > "$work/verdict" 2>&1 ||
            { echo "$file"; cat "$work/verdict"; return 1; }
    done
}

bats_tests tests/checks/commands --filter-tags long
check "what stands for honest files and copies is right" honest_files_are_right
check "of 1000 honest files hardly one is taken for a copy" \
    sh tests/checks/grade/alike.sh 1000 check
check "every function that is not written is named by its lesson's example" \
    every_unwritten_function_is_named
check "every known mistake's verdict fits any screen" \
    every_known_mistake_fits_any_screen
check "logreport: two minutes of fuzzing find nothing" two_minutes_of_fuzzing
"${MAKE:-make}" --no-print-directory logreport > /dev/null
check "logreport --follow: a thousand rotations" thousand_rotations
check "logreport --follow --poll: a thousand rotations" thousand_rotations --poll
part collect_odd_things
CLASS="300 2 3" part sh tests/checks/class/check.sh
OBSERVED=all part sh tests/checks/observer/check.sh
EVERY=1 part sh tests/checks/lessons/check.sh
EVERY=1 part sh tests/checks/broken/check.sh
! chosen "clang-tidy is quiet" ||
    TIDY=all TEST_NAMES=clang-tidy part sh tests/checks/code/check.sh
MUTANTS=1200 part sh tests/checks/strength/check.sh
pages_judge_every_file() {
    EVERY=1 "${MAKE:-make}" --no-print-directory CC=clang signatures &&
        sh docs/site/build.sh &&
        EVERY=1 node tests/checks/site/run.mjs build/docs pages spoken phone judging
}
part pages_judge_every_file
part sh tests/checks/container/check.sh
export ATTACKS=all
part sh tests/checks/attacks/check.sh
part sh tests/checks/attacks/check.sh CC=clang
! with_bubblewrap "the attacks behind bubblewrap" ||
    part sh tests/checks/attacks/check.sh CONFINEMENT=bubblewrap
tap_status
