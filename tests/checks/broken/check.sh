# Does every broken file get the sentence it should, with its line, whichever
# compiler builds it?
#
#     sh check.sh
#
# Each diff in tests/checks/broken is against lesson 1's solution and begins with two
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

says_so() {
    cc=$1 diff=$2
    file=$work/$(basename "$diff" .diff).c
    says=$(field Says "$diff" | sed "s|@|$file|g")
    patch -s -o "$file" "$solution" "$diff" || return 1
    $make lesson-1 CC="$cc" FILE="$file" > "$work/out" 2>&1
    status=$?
    if [ $status -ne 0 ]; then status=1; fi
    tr -s ' \n' ' ' < "$work/out" > "$work/line"
    if [ "$status" -ne "$(field Status "$diff")" ] || [ -z "$says" ] ||
        ! grep -qF -- "$says" "$work/line"; then
        echo "expected, with status $(field Status "$diff"): $says"
        echo "got status $status and:"
        cat "$work/out"
        return 1
    fi
}

for cc in gcc clang; do
    for diff in tests/checks/broken/*.diff; do
        check "$cc: a file that $(basename "$diff" .diff | tr _ ' ')" \
            says_so $cc "$diff"
    done
done
rm -rf "$work"
tap_status
