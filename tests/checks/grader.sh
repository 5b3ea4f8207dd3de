# What the parts that prove the grader share: building tests of its sources, and
# classes to grade. Sourced, after tap.sh; $work is a folder for what they make.

work=$(mktemp -d)
trap 'rm -rf "$work"; rm -f "$tap_output"' EXIT
chmod 755 "$work"
make="${MAKE:-make} --no-print-directory"
unset FORMAT OUT GRADEBOOK LESSON SEED SUBMISSIONS

# compile PROGRAM PARTS FILES... [FLAGS]: these files with all sources of these
# folders of the autograder, but no main() of theirs, and of what they build on.
# shellcheck disable=SC2046,SC2086
compile() {
    program=$1 parts=$2
    shift 2
    libraries="check $($make -s grader-libraries)" || return 1
    gcc -std=c17 -g -D_GNU_SOURCE= -D_XOPEN_SOURCE=700 -I tests/autograder \
        -I tests/checks/grade -I lessons/protocol -o "$work/$program" "$@" \
        $(for part in $parts judge; do
            find "tests/autograder/$part" -name '*.c' ! -name main.c
        done) lessons/protocol/utf8.c $(pkg-config --cflags --libs $libraries) \
        -lm
}

# grader_tests PARTS FILES...: unit tests of these parts, with sanitizers.
grader_tests() {
    compile units "$@" $sanitizers
    unit_tests "$work/units"
}

# honest_class [SETTINGS]: $work/honest/class, four students, is graded into the
# gradebook $work/first and the table $work/first.csv; sets $seed.
honest_class() {
    python3 tests/checks/bench/make_class.py "$work/honest/class" 4 &&
        chmod -R a+rX "$work/honest" || return 1
    $make grade SUBMISSIONS="$work/honest/class" GRADEBOOK="$work/first" \
        FORMAT=csv OUT="$work/first.csv" "$@" 2> "$work/first.log"
    cat "$work/first.log"
    [ -s "$work/first.csv" ] && seed=$(cat "$work/first/seed")
}

# with_bubblewrap NAME: may the check of that name be made? It is skipped where
# bubblewrap can't make its small world, as in most chroots and containers.
with_bubblewrap() {
    wrapped=$(bwrap --unshare-all --ro-bind / / true 2>&1) && return
    skip "$1" "bubblewrap can't run here: $(echo "$wrapped" | sed 's/[.,].*//;q')"
    return 1
}
