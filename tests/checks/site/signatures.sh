# What the terminal's judge finds in stubs, solutions, known mistakes, lookalikes
# and broken files, so that a page can be compared with it.
#
#     sh signatures.sh JUDGE FOLDER
#
# FOLDER/LESSON/KIND-NAME.c    a file; with EVERY=20, one in twenty of those
# FOLDER/LESSON/KIND-NAME.txt  what `judge signature` prints of it
set -eu
judge=$1 work=$2
rm -rf "$work"
. tests/tools/lessons.sh
. tests/tools/diff-field.sh

for folder in $(folders); do
    mkdir -p "$work/$folder"
    cp "$(solution_of "$folder")" "$work/$folder/whole-solution.c"
    cp "tests/$folder/stub.c" "$work/$folder/whole-stub.c"
done
for diff in tests/[0-9]*/misconceptions/*.diff tests/[0-9]*/lookalikes/*.diff \
    tests/checks/broken/*.diff; do
    echo "$diff"
done | awk -v every="${EVERY:-1}" 'NR % every == 0' | while read -r diff; do
    folder=$(lesson_of "$diff")
    kind=$(basename "$(dirname "$diff")")
    patch -s -o "$work/$folder/$kind-$(basename "$diff" .diff).c" \
        "$(solution_of "$folder")" "$diff"
done
# shellcheck disable=SC2016
find "$work" -name '*.c' | sort |
    xargs -P "$(getconf _NPROCESSORS_ONLN)" -n 8 sh -c '
        judge=$1
        shift
        for file; do
            "$judge" signature "$(basename "$(dirname "$file")")" "$file" \
                > "${file%.c}.txt" 2> /dev/null || :
        done' signatures "$judge"
