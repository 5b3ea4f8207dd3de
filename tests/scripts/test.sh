# Runs all tests and counts them. Each part reports in TAP to a file of its own.
#
#     sh test.sh
set -u
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
    numbers=$(ls -d lessons/[0-9][0-9]-* | sed 's|lessons/\([0-9]*\)-.*|\1|')
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

part code sh tests/scripts/check-code.sh
part protocol sh tests/scripts/check-protocol.sh
part judge sh tests/scripts/check-judge.sh
part commands bats --formatter tap --jobs 2 \
    --no-parallelize-within-files tests/checks
part broken-gcc env CC=gcc sh tests/scripts/check-broken.sh
part broken-clang env CC=clang sh tests/scripts/check-broken.sh
part grader sh tests/scripts/check-grader.sh
part gradescope sh tests/scripts/check-gradescope.sh
part cluster sh tests/scripts/check-slurm.sh
part steps sh tests/scripts/check-steps.sh
part site sh tests/scripts/check-docs.sh
part logreport sh tests/scripts/check-logreport.sh
part pages python3 tests/scripts/check-pages.py
part lessons lessons

passed=$(cat "$results"/*.tap | grep -c '^ok')
failed=$(cat "$results"/*.tap | grep -c '^not ok')
echo
echo "in $(($(date +%s) - started)) seconds"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
