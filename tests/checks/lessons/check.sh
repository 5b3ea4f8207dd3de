# Everything that must be true of a lesson, for every lesson.
#
#     sh check.sh
#
# Of the known mistakes one in eight is judged; all of them with EVERY=1.
# The first lesson alone, because it builds what all share; then the others, as
# many at a time as there are processors.
set -u
. tests/tools/lessons.sh
. tests/checks/tap.sh
make="${MAKE:-make} --no-print-directory"
work=build/check-lessons
rm -rf "$work"
mkdir -p "$work"
export make work EVERY="${EVERY:-8}"

# shellcheck disable=SC2016
lesson='$make "check-lesson-$1" > "$work/$1" 2>&1; echo $? > "$work/$1.status"'
numbers=$(folders | cut -d - -f 1)
first=${numbers%%[!0-9]*}
[ "$EVERY" = 1 ] || sampled "of the known mistakes one in $EVERY"
sh -c "$lesson" lesson "$first"
for number in $numbers; do
    [ "$number" = "$first" ] || echo "$number"
done | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I {} sh -c "$lesson" lesson {}
for number in $numbers; do
    others "$work/$number" 0
    # A lesson of which no check failed, and make did all the same.
    [ "$(cat "$work/$number.status")" -eq 0 ] ||
        grep -q '^not ok' "$work/$number" ||
        needed "check-lesson-$number" sh -c "cat '$work/$number'; exit 1"
done
rm -rf "$work"
tap_status
