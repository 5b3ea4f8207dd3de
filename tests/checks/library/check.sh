# The protocol as a library, in C and in C++, and the generator in one file: what
# their pages say. The programs are taken off the pages, as a reader takes them,
# and built and run by the commands that stand there.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
here=tests/checks/library
protocol=lessons/protocol
work=$PWD/build/check-library
page=$work/page
rm -rf "$work"
mkdir -p "$work/bin" "$page"
for name in generator-in-c using-it first-aid; do
    awk -v folder="$page" -f $here/page.awk docs/$name.md
done
sed -n '/^#define BEGIN/,/^#define END/p' "$page/up_and_down.c" \
    > "$work/macros.h"

warnings='-Wall -Wextra -Wconversion -Wshadow -Werror'
strict="$warnings -Wpedantic -Wstrict-prototypes"
watched='-g -fsanitize=address,undefined -fno-sanitize-recover=all'

# What a reader calls cc and c++ is any compiler here, with options of ours.
# shellcheck disable=SC2016
echo 'exec $READER_CC "$@"' > "$work/bin/cc"
# shellcheck disable=SC2016
echo 'exec $READER_CXX "$@"' > "$work/bin/c++"
chmod +x "$work/bin/cc" "$work/bin/c++"

# c23 CC: the compiler, told to read C23 by whichever name it knows.
c23() {
    if echo 'int x;' | $1 -std=c23 -fsyntax-only -x c - 2> /dev/null; then
        echo "$1 -std=c23"
    else
        echo "$1 -std=c2x"
    fi
}

# reader PROGRAM CC [CXX]: an empty folder, the program, the library, and the
# commands of the page print what the page says.
reader() {
    folder=$work/reader
    rm -rf "$folder"
    mkdir -p "$folder/lessons"
    cp "$page/$1" "$folder/"
    cp -R $protocol "$folder/lessons/"
    (cd "$folder" && READER_CC=$2 READER_CXX=${3-} PATH=$work/bin:$PATH \
        sh -e "$page/$1.sh") > "$work/out" || return 1
    diff "$page/$1.txt" "$work/out"
}

# prints EXPECTED COMMAND...
prints() {
    expected=$1
    shift
    "$@" > "$work/out" || return 1
    diff "$expected" "$work/out"
}

# is_shown PROGRAM: the page's copy is the file, but for the marks around it.
is_shown() {
    awk '/^\/\* \[whole\] \*\/$/ { shown = !shown } shown && !/^\/\* \[/' \
        "docs/programs/$1" | diff - "$page/$1"
}

# compiled PROGRAM COMMAND...: then it runs.
compiled() {
    built=$work/$1
    shift
    "$@" -o "$built" && "$built"
}

# says STATUS WORDS COMMAND...: it ends with that status (1 is any but 0), and
# among what it says are the words.
says() {
    expected=$1 words=$2
    shift 2
    "$@" > "$work/out" 2>&1
    status=$(($? != 0))
    echo "status $status:"
    cat "$work/out"
    [ $status -eq "$expected" ] && grep -qF -- "$words" "$work/out"
}

has() { [ "$2" -eq "$1" ] || { echo "not $1 but $2"; return 1; } }

rules() { sed -n '/^## Ownership/,/^## In/p' docs/using-it.md | grep -c '^[0-9]'; }

# --- The generator in one file ------------------------------------------------

for name in up_and_down.c words.c above.cpp; do
    check "the page shows $name, and nothing else" is_shown $name
done
check "the generator in one file has thirty lines" \
    has 30 "$(grep -c '' "$page/up_and_down.c")"
if command -v python3 > /dev/null; then
    check "its Python twin prints the same" prints "$page/up_and_down.c.txt" \
        python3 docs/programs/up_and_down.py
else
    skip "its Python twin prints the same" "no python3"
fi

one_file() {
    check "up_and_down.c by the page's commands, $1" reader up_and_down.c "$1"
    for standard in "$1 -std=c99" "$1 -std=c17" "$(c23 "$1")"; do
        check "up_and_down.c strictly, $standard" \
            reader up_and_down.c "$standard $strict $watched"
    done
    check "without the macros it is the same, two at once, $1" \
        prints "$page/by_hand.c.txt" compiled by_hand \
        $1 -std=c17 $strict $watched docs/programs/by_hand.c
    check "it ends for good, and in a switch too soon, $1" \
        prints $here/limits/ends.txt compiled ends \
        $1 $strict $watched -I "$work" $here/limits/ends.c
    check "two on a line are an error, $1" says 1 'duplicate case value' \
        $1 -I "$work" -fsyntax-only $here/limits/two_yields_on_a_line.c
}
one_file gcc
one_file clang
limit="-I $work -fsyntax-only $here/limits/local_over_a_yield.c"
check "a local over a yield is told, gcc" \
    says 0 'jumps over variable initialization' gcc -Wjump-misses-init $limit
check "a local over a yield is told, clang" \
    says 0 "'twice' is uninitialized" clang -Wall $limit

# --- The library in C ---------------------------------------------------------

# both NAME COMMAND...: both.c, as the language it is compiled as.
both() {
    program=$1
    shift
    compiled "$program" "$@" > "$work/$program.txt" || return 1
    [ "$program" = both ] || diff "$work/both.txt" "$work/$program.txt"
}

library() {
    check "words.c by the page's command, $1" reader words.c "$1"
    check "words.c, $1 -std=c11" reader words.c "$1 -std=c11 -O2 $strict"
    for standard in "$1 -std=c17" "$(c23 "$1")"; do
        check "words.c strictly, $standard" \
            reader words.c "$standard $strict $watched"
    done
    check "the rules of ownership are kept, $1" compiled ownership \
        $1 $strict $watched -I $protocol $here/ownership.c $protocol/*.c
    for rule in 1 2 3 4 5 6 8 9; do
        check "the rule of ownership $rule is needed, $1" \
            says 1 'SUMMARY: AddressSanitizer' "$work/ownership" $rule
    done
}
library gcc
library clang
check "the rules of ownership are ten" has 10 "$(rules)"
check "who asks a text for its integer ends with status 1" \
    says 1 'TypeError: value_as_int() needs an int' \
    compiled number gcc -I $protocol $here/limits/text_for_a_number.c $protocol/*.c

# --- First aid ----------------------------------------------------------------

for cc in gcc clang; do
    check "first_aid.c prints what its page says, $cc" \
        prints "$page/first_aid.c.txt" compiled first_aid \
        $cc -std=c17 $strict $watched docs/programs/first_aid.c
done

# The page's lines with a number, in a program, are complained of as it says.
complains_as_told() {
    {
        printf '#include <stdio.h>\n\nint main(void)\n{\n'
        sed -n 's/^[5-7]  //p' docs/first-aid.md
        echo '}'
    } > "$work/mine.c"
    (cd "$work" && ! LC_ALL=C gcc -fsyntax-only mine.c 2> told)
    grep '^mine.c:' docs/first-aid.md > "$work/out"
    grep ': error: ' "$work/told" | diff "$work/out" -
}
check "the compiler says what first aid tells of it" complains_as_told

# --- Sizes --------------------------------------------------------------------

# What docs/using-it.md says of sizes.
frame_is_as_told() {
    told=$(sed -n 's/^| a paused one.*bytes | \([0-9]*\) .*/\1/p' docs/using-it.md)
    has "$told" "$(compiled frame gcc -I $protocol $here/limits/frame.c)"
}
code_is_small() {
    told=$(sed -n 's/.*less than \([0-9]*\) KB of code.*/\1/p' docs/using-it.md)
    mkdir -p "$work/plain"
    for file in $protocol/*.c; do
        gcc -O2 -c "$file" -o "$work/plain/$(basename "$file" .c).o"
    done
    size -t "$work"/plain/*.o |
        awk -v told="$told" '{ print; text = $1 } END { exit text > told * 1024 }'
}
check "a generator's frame is as large as the page says" frame_is_as_told
check "the library is less code than the page says" code_is_small

# --- In C++ -------------------------------------------------------------------

needed "every macro, as C" both both \
    gcc -std=c17 $strict $watched -I $protocol $here/both.c $protocol/*.c

# Each header as the first of all: it needs no other, and its names are C's.
every_header() {
    for header in $protocol/*.h; do
        echo "$header"
        both alone "$@" $warnings -I $protocol -include "$header" -x c++ \
            $here/both.c -x none "$work"/plain/*.o || return 1
    done
}

in_cpp() {
    mkdir -p "$work/plain" "$work/watched"
    for file in $protocol/*.c; do
        object=$(basename "$file" .c).o
        $1 -c "$file" -o "$work/plain/$object"
        $1 $watched -c "$file" -o "$work/watched/$object"
    done
    for standard in c++17 c++20; do
        cxx="$2 -std=$standard"
        check "every header by itself, $cxx" every_header $cxx
        check "every macro as in C, $cxx" both cpp $cxx $warnings $watched \
            -I $protocol -x c++ $here/both.c -x none "$work"/watched/*.o
        check "above.cpp by the page's commands, $cxx" \
            reader above.cpp "$1 $watched" "$cxx $warnings $watched"
    done
    limit="$2 -I $protocol -fsyntax-only $here/limits"
    check "a local that is over before the yield compiles, $2" \
        $limit/local_over_a_yield.cpp
    check "a local over a yield is refused, $2" says 1 "$3" \
        $limit/local_over_a_yield.cpp -DOVER_A_YIELD
    check "iterator is a name of std as well, $2" says 1 ambiguous \
        $limit/using_namespace_std.cpp -DUSING_STD
    check "without std it is none, $2" $limit/using_namespace_std.cpp
}
in_cpp gcc g++ 'crosses initialization'
in_cpp clang clang++ 'bypasses variable initialization'
rm -rf "$work"
tap_status
