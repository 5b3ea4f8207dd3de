# Runs all tests and counts them. Each part reports in TAP to a file of its own.
#
#     sh run.sh
set -u
. tests/tools/lessons.sh
make=${MAKE:-make}
results=build/test-results
rm -rf "$results"
mkdir -p "$results"
started=$(date +%s)
export NO_COLOR=1
unset JUDGE_FILE

# part NAME COMMAND...: runs it; its TAP lines count, and a part that fails
# without a failed line counts as one.
part() {
    name=$1
    shift
    echo "--- $name"
    "$@" > "$results/$name.tap" 2> "$results/$name.log"
    status=$?
    if [ $status -ne 0 ] && ! grep -q '^not ok' "$results/$name.tap"; then
        echo "not ok - $name ended with status $status" >> "$results/$name.tap"
        tail -n 20 "$results/$name.log" | sed 's/^/#   /' >> "$results/$name.tap"
    elif ! grep -q '^ok\|^not ok' "$results/$name.tap"; then
        echo "not ok - $name ran no check" >> "$results/$name.tap"
    fi
    # What failed is shown; what passed is counted.
    grep -A 40 '^not ok' "$results/$name.tap" | grep '^not ok\|^#' |
        sed 's/^/    /'
    echo "    $(grep -c '^ok' "$results/$name.tap") passed," \
        "$(grep -c '^not ok' "$results/$name.tap") failed"
}

# The first lesson alone, because it builds what all share; then the others,
# as many at a time as there are processors.
lessons() {
    numbers=$(folders | cut -d - -f 1)
    first=${numbers%%[!0-9]*}
    $make --no-print-directory "check-lesson-$first" ||
        echo "not ok - check-lesson-$first"
    for number in $numbers; do
        [ "$number" = "$first" ] || echo "$number"
    done | xargs -P "$(getconf _NPROCESSORS_ONLN)" -I {} sh -c \
        "$make --no-print-directory check-lesson-{} > $results/lesson-{}.out 2>&1 ||
            echo 'not ok - check-lesson-{}' >> $results/lesson-{}.out"
    cat "$results"/lesson-*.out
}

part code sh tests/checks/code/check.sh
part protocol sh tests/checks/protocol/check.sh
part judge sh tests/checks/judge/check.sh
part commands bats --formatter tap --jobs 2 \
    --no-parallelize-within-files tests/checks
part broken-gcc env CC=gcc sh tests/checks/broken/check.sh
part broken-clang env CC=clang sh tests/checks/broken/check.sh
part grader sh tests/checks/grade/check.sh
part gradescope sh tests/checks/gradescope/check.sh
part cluster sh tests/checks/cluster/check.sh
part steps sh tests/checks/steps/check.sh
part site sh tests/checks/site/check.sh
part logreport sh tests/checks/logreport/check.sh
part pages python3 tests/checks/pages/check.py
part lessons lessons

passed=$(cat "$results"/*.tap | grep -c '^ok')
failed=$(cat "$results"/*.tap | grep -c '^not ok')
echo
echo "in $(($(date +%s) - started)) seconds"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
