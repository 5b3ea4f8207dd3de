# Is the code itself in order? Warnings, layout, static analysis, shell.
#
#     sh check.sh
#
# clang-tidy reads the files that changed last, and one in eight of the others; with
# TIDY=all it reads every one.
set -u
. tests/checks/tap.sh
. tests/checks/code/deciding.sh
processors=$(getconf _NPROCESSORS_ONLN)
strict='-std=c17 -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes
  -Wconversion -Werror -fsyntax-only -D_POSIX_C_SOURCE=200809L'
include='-I lessons/protocol -I tests/autograder/harness -I lessons/08-live-logs'
judge='tests/autograder/judge/*.c tests/autograder/judge/*/*.c'
# All but walks.c, which is array.c with a few lines more.
trace='tests/autograder/trace/members.c tests/autograder/trace/sink.c
  tests/autograder/trace/watch.c tests/autograder/trace/calls.c
  tests/autograder/trace/living.c'
# What lies beside cases.
beside='tests/05-generators/helpers.c tests/07-log-parser/access_log.c
  tests/08-live-logs/many_times.c tests/08-live-logs/script_tail.c'
grading=$(ls tests/autograder/collect/*.c tests/autograder/grade/*.c \
    tests/autograder/report/*.c tests/autograder/collect/*/*.c \
    tests/autograder/grade/*/*.c tests/autograder/report/*/*.c)
grader="-D_XOPEN_SOURCE=700 -D_GNU_SOURCE= -I lessons/protocol -I tests/autograder
  -I tests/checks/grade
  $(pkg-config --cflags libarchive libseccomp jansson libelf libsodium check)"

code() { git ls-files -co --exclude-standard '*.c' '*.h' | grep -v tools/author/new-lesson; }

# shellcheck disable=SC2086
compiles_strictly() {
    $1 $strict lessons/protocol/*.c &&
        $1 $strict $include tests/autograder/harness/*.c $beside &&
        $1 $strict $include tests/autograder/trace/*.c &&
        $1 $strict $include -I tests/autograder tests/autograder/observer/*.c \
            tests/checks/observer/*.c &&
        $1 $strict -D_XOPEN_SOURCE=700 -I tests/autograder $judge \
            tests/autograder/page/*.c &&
        $1 $strict $include -I tests/checks/protocol/scenery \
            $(pkg-config --cflags check) tests/checks/protocol/*.c \
            tests/checks/protocol/scenery/*.c &&
        $1 $strict -D_XOPEN_SOURCE=700 -I tests/autograder \
            $(pkg-config --cflags check) tests/checks/judge/*.c &&
        $1 $strict $grader $grading tests/checks/collect/*.c \
            tests/checks/grade/*.c tests/checks/report/*.c &&
        $1 $strict $(printf -- '-I %s ' lessons/protocol lessons/0*) \
            tests/checks/parity/machine/*.c &&
        $1 $strict $include -D_DEFAULT_SOURCE \
            -I lessons/04-infinite-counters -I lessons/07-log-parser \
            -I tests/autograder tests/checks/bench/*.c \
            tests/checks/bench/growth/*.c
}

# No fork, no signals, no threads: what is linked with a learner's code can run
# in a browser as well.
harness_fits_webassembly() {
    for file in lessons/protocol/*.c lessons/*/given/*.c \
        tests/autograder/harness/*.c $beside; do
        # shellcheck disable=SC2086
        clang --target=wasm32-wasi -std=c17 -D_POSIX_C_SOURCE=200809L \
            $include -c "$file" -o /dev/null || return 1
    done
}

# Neither does what decides about a file and tells of it, so that a page can
# judge: only what runs programs needs processes.
judge_fits_webassembly() {
    for file in tests/autograder/judge/decide/*.c \
        tests/autograder/judge/code/*.c tests/autograder/judge/explain/*.c \
        tests/autograder/judge/habits/*.c \
        tests/autograder/judge/locals/*.c \
        tests/autograder/judge/unbuilt/*.c tests/autograder/judge/show/*.c \
        tests/autograder/judge/wording/*.c tests/autograder/judge/run/example.c \
        tests/autograder/judge/compare/*.c tests/autograder/judge/try/*.c \
        tests/autograder/judge/trace/*.c tests/autograder/page/*.c; do
        clang --target=wasm32-wasi -std=c17 -D_XOPEN_SOURCE=700 \
            -Werror=implicit-function-declaration \
            -I tests/autograder -c "$file" -o /dev/null || return 1
    done
}

# shellcheck disable=SC2046
no_include_runs_back() {
    awk -f tests/checks/code/includes.awk \
        $(git ls-files -co --exclude-standard 'tests/autograder/*.[ch]')
}

# decided NAME PROGRAM COMMAND: a check with $decider, that program in the version
# that decides. What another one says is kept in the log, and does not count.
decided() {
    if decider "$2" || ! command -v "$2" > /dev/null; then
        check "$1" "$3"
    elif chosen "$1" && "$3" >&2; then
        skip "$1" "$not_counted; it has nothing to say either"
    else
        skip "$1" "$not_counted; see what it says in build/test-results/code.log"
    fi
}

is_formatted() {
    code | xargs "$decider" --dry-run -Werror
}

# shellcheck disable=SC2086
cppcheck_is_quiet() {
    "$decider" -j "$processors" --quiet --error-exitcode=1 --std=c11 --inline-suppr \
        --enable=warning,performance,portability \
        -I lessons/protocol -I tests/autograder/harness -I tests/autograder \
        -I lessons/07-log-parser -I lessons/08-live-logs lessons/protocol \
        lessons/*/given \
        lessons/*/logreport tests/autograder $beside \
        tests/checks/logreport
}

changed_last() {
    git log -n 200 --format= --name-only -- '*.c' | awk '!seen[$0]++' | head -n 40
}
tidy_sample() {
    awk -v all="${TIDY-}" -v changed="$(changed_last | tr '\n' ' ')" '
        all == "all" || NR % 8 == 1 || index(" " changed, " " $0 " ")'
}

# tidied FLAGS FILE...: a few files at a time, on all processors.
tidied() {
    flags=$1
    shift
    # shellcheck disable=SC2016
    printf '%s\n' "$@" | tidy_sample | xargs -P "$processors" -n 6 sh -c '
        decider=$1 flags=$2
        shift 2
        exec "$decider" --quiet --warnings-as-errors="*" "$@" -- $flags' \
        tidy "$decider" "-std=c17 $flags" 2> /dev/null
}

# shellcheck disable=SC2086
clang_tidy_is_quiet() {
    tidied "-D_XOPEN_SOURCE=700 -I lessons/protocol -I tests/autograder/harness
        -I tests/autograder -I lessons/07-log-parser -I lessons/08-live-logs" \
        lessons/protocol/*.c lessons/*/given/*.c lessons/*/logreport/*.c \
        lessons/*/logreport/*/*.c \
        tests/autograder/harness/*.c $trace tests/autograder/observer/*.c \
        $beside $judge \
        tests/checks/logreport/*.c tests/checks/logreport/fuzz/*.c &&
        tidied "$grader" $grading
}

headers_are_documented() {
    for header in $(git ls-files -co --exclude-standard 'lessons/*.h' \
        'tests/*.h' 'docs/*.h' | grep -v 'tests/checks\|tools/author/new-lesson'); do
        grep -q '@file' "$header" || { echo "$header has no @file"; return 1; }
    done
}

scripts_parse() {
    for script in $(git ls-files -co --exclude-standard '*.sh'); do
        sh -n "$script" || return 1
    done
}

no_trailing_space() {
    ! git grep -nI '[[:space:]]$' -- ':!*.diff' ':!*/expected.txt' ':!*/example.txt'
}

check "no warnings from gcc" compiles_strictly gcc
check "no warnings from clang" compiles_strictly clang
check "the harness fits WebAssembly" harness_fits_webassembly
check "what decides and explains fits WebAssembly" judge_fits_webassembly
check "no include runs back up" no_include_runs_back
decided "clang-format has nothing to change" clang-format is_formatted
decided "cppcheck is quiet" cppcheck cppcheck_is_quiet
[ "${TIDY-}" = all ] || sampled "clang-tidy reads the files that changed last, and one in eight of the others"
decided "clang-tidy is quiet" clang-tidy clang_tidy_is_quiet
check "every header says what it is" headers_are_documented
check "every shell script parses" scripts_parse
check "no trailing spaces" no_trailing_space
tap_status
