# Does every broken file get the sentence it should, with its line, whichever
# compiler builds it?
#
#     sh check.sh
#
# One file is built by gcc and the next by clang, in an order that does not change
# when a file comes in between; with EVERY=1 each is built by both.
#
# Each diff beside this is against a lesson's solution and begins with two
# lines: Says, what the judge must print (@ stands for the file's name), and
# Status, 0 if the lesson passes all the same.
set -u
work=build/check-broken
solution=solutions/01-iterable-vs-iterator/iterable_vs_iterator.c
make="${MAKE:-make} --no-print-directory"
export NO_COLOR=1
mkdir -p "$work"
. tests/checks/tap.sh

. tests/tools/diff-field.sh
. tests/tools/lessons.sh
$make build/lessons.txt > /dev/null

says_so() {
    cc=$1 diff=$2 folder=$(lesson_of "$2") here=$work/$1
    mkdir -p "$here"
    file=$here/$(basename "$diff" .diff).c
    says=$(field Says "$diff" | sed "s|@|$file|g")
    patch -s -o "$file" "$(solution_of "$folder")" "$diff" || return 1
    $make "lesson-${folder%%-*}" CC="$cc" FILE="$file" > "$here/out" 2>&1
    status=$?
    if [ $status -ne 0 ]; then status=1; fi
    tr -s ' \n' ' ' < "$here/out" > "$here/line"
    if [ "$status" -ne "$(field Status "$diff")" ] || [ -z "$says" ] ||
        ! grep -qF -- "$says" "$here/line"; then
        echo "expected, with status $(field Status "$diff"): $says"
        echo "got status $status and:"
        cat "$here/out"
        return 1
    fi
}

# is_builder CC NAME: is it the file's turn with that compiler?
is_builder() {
    [ "${EVERY-}" = 1 ] || [ -n "${TEST_NAMES-}" ] && return
    sum=$(printf %s "$2" | cksum)
    case $1$((${sum%% *} % 2)) in gcc0 | clang1) ;; *) return 1 ;; esac
}

# With one compiler after the other there would mostly be one process to run.
everything_with() {
    tap_output=$work/$1.output
    for diff in tests/checks/broken/*.diff; do
        is_builder "$1" "$(basename "$diff")" || continue
        check "$1: a file that $(basename "$diff" .diff | tr _ ' ')" \
            says_so "$1" "$diff"
    done
    tap_status
}
[ "${EVERY-}" = 1 ] || sampled "of two compilers, each file is built by one"
for cc in gcc clang; do
    everything_with $cc > "$work/$cc.tap" &
done
wait
for cc in gcc clang; do
    others "$work/$cc.tap" 0
done

# The programs there are, without those that know lines, except for $1.
programs_with() {
    mkdir -p "$work/$1"
    for folder in $(printf %s "$PATH" | tr : ' '); do
        ln -s "$folder"/* "$work/$1/" 2>/dev/null
    done
    for name in addr2line llvm-addr2line llvm-symbolizer; do
        [ "$name" = "$1" ] || rm -f "$work/$1/$name"
    done
}

says_with() {
    file=$work/writes_past_the_end.c
    (PATH=$PWD/$work/$2 && $make lesson-1 CC="$1" FILE="$file") 2>&1 |
        tr -s ' \n' ' ' > "$work/line"
    cat "$work/line"
    grep -qF "$3" "$work/line"
}

patch -s -o "$work/writes_past_the_end.c" "$solution" \
    tests/checks/broken/writes_past_the_end.diff
for tool in addr2line llvm-symbolizer neither; do
    says="$work/writes_past_the_end.c:24 writes past the end of the memory"
    [ $tool != neither ] ||
        says="$work/writes_past_the_end.c writes past the end of a piece of"
    programs_with $tool
    for cc in gcc clang; do
        check "$cc: what is said with $tool to tell lines" \
            says_with $cc $tool "$says"
    done
done
rm -rf "$work"
tap_status
