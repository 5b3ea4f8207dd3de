# The smallest change of a solution that fails as somebody's wrong file does:
# one hunk after the other is left out, and stays out if that changes nothing.
#
#     sh new-mistake-diff.sh SOLUTION FILE DIFF FAILS SIGNATURE
#
# Writes DIFF, and beside it smaller.c, the solution so changed. FAILS holds the
# lines to be kept; SIGNATURE is the command that prints those of a file.
set -u
solution=$1 file=$2 diff=$3 fails=$4 signature=$5
work=$(dirname "$diff")
smaller=$work/smaller.c

# same DIFF: does the solution, so changed, fail as the file does? What other
# tasks fail does not count.
same() {
    patch -s -o "$smaller" "$solution" "$1" > /dev/null 2>&1 &&
        $signature "$smaller" 2> /dev/null |
        awk 'NR == FNR { ours[$1]; next } $1 == "fails" && $2 in ours' \
            "$work/cases" - | cmp -s "$fails" -
}

# without NUMBER DIFF: all hunks but that one.
without() {
    awk -v number="$1" '/^@@ / { hunk++ } hunk != number' "$2"
}

# Spaces change nothing, unless they do.
for options in -bBu -bu -u; do
    diff $options "$solution" "$file" > "$work/trial"
    ! same "$work/trial" || break
done
same "$work/trial" || exit 1
hunks=$(grep -c '^@@ ' "$work/trial")
while [ "$hunks" -gt 0 ]; do
    without "$hunks" "$work/trial" > "$work/shorter"
    ! same "$work/shorter" || mv "$work/shorter" "$work/trial"
    hunks=$((hunks - 1))
done
same "$work/trial" && mv "$work/trial" "$diff"
