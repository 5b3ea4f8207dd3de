# The judge's unit tests, plain and with sanitizers.
#
#     sh check.sh
set -u
work=build/check-judge
mkdir -p "$work"
. tests/checks/tap.sh

# shellcheck disable=SC2046
build() {
    program=$1
    shift
    gcc -std=c17 -g -D_XOPEN_SOURCE=700 "$@" -I tests/autograder \
        $(pkg-config --cflags check) tests/checks/judge/*.c \
        tests/autograder/judge/*/*.c $(pkg-config --libs check) \
        -o "$work/$program"
}

with_sanitizers() {
    build sanitized -fsanitize=address,undefined -fno-sanitize-recover=all &&
        ASAN_OPTIONS=detect_leaks=0 "$work/sanitized"
}

build plain
unit_tests "$work/plain"
check "the judge's unit tests with sanitizers" with_sanitizers
rm -rf "$work"
tap_status
