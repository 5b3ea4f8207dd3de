# Measures how costs grow with size, from a thousand items to a million: what
# the protocol, the ledger, the judge and logreport do for each.
#
#     sh run.sh 'CC WITH OPTIONS' BUILD-FOLDER
#
# GROWTH_MOST is the most items, if there shall be less than a million. make has
# built the libraries, and logreport.
set -eu
cc=${1:-cc} build=${2:-build/cc} most=${GROWTH_MOST:-1000000} rounds=3
here=tests/checks/bench/growth out=$build/bench/growth
mkdir -p "$out"

# compile NAME OPTIONS...: one of the programs beside this file.
compile() {
    name=$1
    shift
    # shellcheck disable=SC2086
    $cc -std=c17 -O2 -D_XOPEN_SOURCE=700 -I lessons/protocol "$@" \
        -o "$out/$name" -lm
}
compile protocol -I lessons/04-infinite-counters "$here/protocol.c" \
    solutions/04-infinite-counters/*.c "$build/protocol.a"
compile ledger -I tests/autograder/harness "$here/ledger.c" \
    "$build/plain/harness.a"
compile judge -I tests/autograder "$here/judge.c" "$build/judge.a"
# shellcheck disable=SC2046
compile logreport -I lessons/07-log-parser -I lessons/08-live-logs \
    "$here/logreport.c" solutions/07-log-parser/*.c solutions/08-live-logs/*.c \
    $(ls "$build"/07-log-parser/given/*.o "$build"/07-log-parser/logreport/*.o \
    "$build"/07-log-parser/logreport/*/*.o | grep -v /main.o) "$build/protocol.a"

echo "What an item costs where there are a thousand, or a million; the least of"
echo "$rounds rounds, taken in turn. A ! stands where more than n log n is needed."
: > "$out/samples"
while [ "$rounds" -gt 0 ]; do
    for program in protocol ledger judge logreport; do
        "$out/$program" "$most" "$out/scratch" >> "$out/samples"
    done
    rounds=$((rounds - 1))
done
echo
awk -f "$here/table.awk" "$out/samples"
