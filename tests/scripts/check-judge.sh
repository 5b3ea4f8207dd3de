# The judge's unit tests, plain and with sanitizers.
#
#     sh check-judge.sh
set -u
work=build/check-judge
mkdir -p "$work"
. tests/scripts/tap.sh

# shellcheck disable=SC2046
build() {
    program=$1
    shift
    gcc -std=c17 -g -D_XOPEN_SOURCE=700 "$@" -I tests/judge \
        $(pkg-config --cflags check) tests/judge-tests/*.c \
        $(ls tests/judge/*.c | grep -v /main.c) $(pkg-config --libs check) \
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
