# Writes docs/site/judge/compiler/used.txt anew: which of the compiler's functions
# learners' C needs. To be run when the version of @yowasp/clang changes, or when
# common C turns out to need the compiler's second half.
#
#     sh profile.sh
set -eu
sh docs/site/ready.sh
. tests/tools/lessons.sh
work=build/judge-profile
rm -rf "$work"
mkdir -p "$work/alone"

# patched FOLDER DIFF: a lesson's solution, made wrong.
patched() {
    mkdir -p "$work/lessons/$1"
    patch -s -o "$work/lessons/$1/$(basename "$2" .diff).c" \
        "$(solution_of "$1")" "$2"
}

for folder in $(folders); do
    mkdir -p "$work/lessons/$folder"
    cp "$(solution_of "$folder")" "$work/lessons/$folder/solution.c"
    cp tests/"$folder"/*.c lessons/"$folder"/example*.c "$work/lessons/$folder/"
    ${MAKE:-make} -s "build/cases/$folder.h"
    # One in four tells enough of them.
    every=0
    for diff in tests/"$folder"/misconceptions/*.diff; do
        [ $((every += 1)) -lt 4 ] || every=0
        [ "$every" -ne 0 ] || patched "$folder" "$diff"
    done
    for diff in tests/checks/broken/*.diff; do
        ! grep -q "^--- a/$(name_of "$folder").c" "$diff" ||
            patched "$folder" "$diff"
    done
done

# Programs of the corpus stand one behind the other: ==== NAME.
for file in docs/site/judge/compiler/corpus/*.txt; do
    awk -v folder="$work/alone" '
        /^==== / { close(name); name = folder "/" $2 ".c"; next }
        { print > name }' "$file"
done
node docs/site/judge/compiler/profile.mjs "$work"
