# The program logreport and what lesson 7 gives: unit tests under both compilers
# and with sanitizers, a fuzzer that compares the parser with a plain matcher,
# and the program as people use it.
#
#     sh check.sh
set -u
here=$PWD
lesson=lessons/07-log-parser
solution=solutions/07-log-parser/log_parser.c
live=solutions/08-live-logs/live_logs.c
program="$lesson/given/*.c $lesson/logreport/*.c $lesson/logreport/*/*.c"
work=build/check-logreport
strict='-std=c17 -g -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Wshadow
  -Wstrict-prototypes -Wconversion -Werror'
include="-I $lesson -I lessons/08-live-logs -I lessons/protocol"
sanitize='-fsanitize=address,undefined -fno-sanitize-recover=all'
export NO_COLOR=1
unset JUDGE_FILE
rm -rf "$work"
mkdir -p "$work"
. tests/checks/tap.sh

# shellcheck disable=SC2046,SC2086
build_unit() {
    cc=$1 tests=$2
    shift 2
    $cc $strict $include "$@" $(pkg-config --cflags check) tests/checks/logreport/*.c \
        $lesson/given/*.c $lesson/logreport/paths.c $lesson/logreport/slow.c \
        $lesson/logreport/siphash.c $lesson/logreport/text.c \
        $lesson/logreport/typed.c $lesson/logreport/formats/*.c \
        $lesson/logreport/follow/log_seconds.c \
        lessons/protocol/*.c $(pkg-config --libs check) \
        -o "$work/$tests"
}

# shellcheck disable=SC2086
program_compiles_strictly() {
    $1 $strict -O2 $include $program $solution $live \
        lessons/protocol/*.c -o "$work/$1-logreport"
}

# with_sanitizers COMPILER FLAGS
# shellcheck disable=SC2086
with_sanitizers() {
    build_unit "$1" "$1-asan" "$2" $sanitize &&
        CK_FORK=no timeout 60 "$work/$1-asan"
}

# Without the parts that are for some kinds of processors.
without_sse2() {
    build_unit gcc plain -O1 -U__SSE2__ -U__BYTE_ORDER__ && "$work/plain"
}

# shellcheck disable=SC2086
fits_webassembly() {
    for file in $lesson/given/*.c $solution; do
        clang --target=wasm32-wasi $strict $include -c "$file" -o /dev/null ||
            return 1
    done
}

# The program itself, watched by sanitizers, over logs with all there is.
# shellcheck disable=SC2086
truth_with_sanitizers() {
    gcc $strict -O1 $sanitize $include $program \
        $solution $live lessons/protocol/*.c -o "$work/asan-logreport" || return 1
    for seed in 11 12 13; do
        python3 tests/checks/logreport/truth_log.py $seed 3000 "$work/log" &&
            timeout 60 "$work/asan-logreport" --json --top 3 --slow 100 "$work/log" \
                > "$work/got.json" &&
            python3 -c 'import json, sys
got, truth = (json.load(open(path)) for path in sys.argv[1:])
sys.exit(None if got == truth else f"{got}\n{truth}")' \
                "$work/got.json" "$work/log.json" || return 1
    done
}

# The same over logs that are rotated.
rotations_with_sanitizers() {
    mkdir -p "$work/soak"
    (cd "$work/soak" && LOGREPORT=../asan-logreport NO_BOUND=1 timeout 100 \
        python3 "$here/tests/checks/logreport/soak.py" 50 3)
}

# A learner's own file, and the stub.
builds_from_any_file() {
    make=${MAKE:-make}
    mkdir -p "$work/it's here"
    cp $solution "$work/it's here/my \"parser\".c"
    $make --no-print-directory logreport \
        FILE="$work/it's here/my \"parser\".c" &&
        echo | build/logreport | grep -q '404 Errors: 0' &&
        $make --no-print-directory logreport \
            FILE=tests/07-log-parser/stub.c || return 1
    echo | build/logreport 2>&1 | grep 'NotImplementedError: TODO 5' || return 1
    $make --no-print-directory logreport \
        FILE=lessons/08-live-logs/live_logs.c || return 1
    build/logreport --follow README.md 2>&1 | grep 'NotImplementedError: TODO 3' ||
        return 1
    ! $make --no-print-directory logreport FILE=no/such/file.c &&
        $make --no-print-directory logreport
}

run_unit_tests() {
    if build_unit gcc gcc -O1 > "$work/out" 2>&1; then
        unit_tests "$work/gcc"
    else
        check "logreport: the unit tests compile" cat "$work/out" missing
    fi
}

check "logreport: builds from any log parser" builds_from_any_file
# With the program as people use it, which mostly waits; the rest is compiled and
# run meanwhile.
(
    tap_output=$work/bats.output
    bats_tests tests/checks/logreport
    tap_status
) > "$work/bats.tap" &
used=$!
run_unit_tests
check "logreport: unit tests, gcc with sanitizers" with_sanitizers gcc -O0
check "logreport: unit tests, clang with sanitizers" with_sanitizers clang -O2
check "logreport: unit tests, without SSE2" without_sse2
check "logreport: no warnings, gcc" program_compiles_strictly gcc
check "logreport: no warnings, clang" program_compiles_strictly clang
check "logreport: what is given fits WebAssembly" fits_webassembly
check "logreport: ten seconds of fuzzing find nothing" \
    sh tests/checks/logreport/fuzz/run.sh "$work" 10
check "logreport: the truth, with sanitizers" truth_with_sanitizers
check "logreport: rotations, with sanitizers" rotations_with_sanitizers
wait $used
others "$work/bats.tap" $?
rm -rf "$work"
tap_status
