# The protocol's unit tests, under both compilers, with sanitizers and under
# valgrind; and the traps: code that must not compile.
#
#     sh check.sh
set -u
work=build/check-protocol
rm -rf "$work"
mkdir -p "$work"
. tests/checks/tap.sh

# shellcheck disable=SC2046
build() {
    cc=$1 program=$2
    shift 2
    $cc -std=c17 -g -D_POSIX_C_SOURCE=200809L "$@" -I lessons/protocol \
        -I tests/checks/protocol/scenery \
        $(pkg-config --cflags check) tests/checks/protocol/*.c \
        tests/checks/protocol/scenery/*.c lessons/protocol/*.c \
        $(pkg-config --libs check) -o "$work/$program"
}

with_clang() { build clang clang -O2 && "$work/clang"; }

# Where numbers are kept longer than they are, as on i386.
with_x87() { build gcc x87 -O1 -mfpmath=387 && "$work/x87"; }

with_sanitizers() {
    build "$1" "$1-asan" -fsanitize=address,undefined,float-cast-overflow \
        -fno-sanitize-recover=all && CK_FORK=no "$work/$1-asan"
}

under_valgrind() {
    CK_FORK=no valgrind -q --error-exitcode=9 --leak-check=full \
        --show-leak-kinds=definite "$work/gcc"
}

# A program of its own: its name, then what it is linked with.
program() {
    name=$1
    shift
    gcc -std=c17 -O2 -D_POSIX_C_SOURCE=200809L -I lessons/protocol \
        "tests/checks/protocol/programs/$name.c" "$@" -o "$work/$name"
}

# It ends with status 1, and this is its last line.
ends_with() {
    "$work/$1" > "$work/out" 2>&1
    [ $? -eq 1 ] && tail -n 1 "$work/out" | grep -qxF "$2"
}

# shellcheck disable=SC2046
ends_without_memory() {
    program no_memory $(ls lessons/protocol/*.c | grep -v /memory.c) &&
        ends_with no_memory 'MemoryError: no memory left'
}

ends_at_four_gib() {
    program long_text -D_DEFAULT_SOURCE lessons/protocol/*.c &&
        ends_with long_text 'OverflowError: a string of 4 GiB or more'
}

code_points_are_python_s() {
    program code_points lessons/protocol/*.c &&
        "$work/code_points" | python3 tests/checks/protocol/programs/code_points.py
}

learner='-std=c17 -Wall -Wextra -Wno-unused-parameter
  -Werror=incompatible-pointer-types -Werror=int-conversion
  -Werror=implicit-function-declaration -Werror=implicit-int
  -Werror=return-type'

# The compiler refuses it, with the words that the file says to expect.
is_refused() {
    cc=$1 file=$2
    # shellcheck disable=SC2086
    if $cc $learner -I lessons/protocol -fsyntax-only "$file" \
        2> "$work/out"; then
        echo "it compiles"
        return 1
    fi
    expected=$(sed -n "s/.*Expect $cc: *//p;s/.*Expect: *//p" "$file" |
        head -n 1)
    if [ -z "$expected" ] || ! grep -qF -- "$expected" "$work/out"; then
        echo "expected: $expected"
        cat "$work/out"
        return 1
    fi
}

build gcc gcc -O1
unit_tests "$work/gcc"
check "unit tests, clang" with_clang
case $(gcc -dumpmachine) in
*86*) check "unit tests, gcc computing as on i386" with_x87 ;;
*) skip "unit tests, gcc computing as on i386" "not this processor" ;;
esac
check "unit tests, gcc with sanitizers" with_sanitizers gcc
check "unit tests, clang with sanitizers" with_sanitizers clang
check "unit tests, valgrind" under_valgrind
check "a print without memory ends with a MemoryError" ends_without_memory
check "a string of 4 GiB ends with an OverflowError" ends_at_four_gib
if command -v python3 >/dev/null; then
    check "every code point is shown as in Python" code_points_are_python_s
else
    skip "every code point is shown as in Python" "no python3"
fi
for trap in tests/checks/protocol/traps/*.c; do
    for cc in gcc clang; do
        check "$cc refuses $(basename "$trap" .c | tr _ ' ')" \
            is_refused $cc "$trap"
    done
done
rm -rf "$work"
tap_status
