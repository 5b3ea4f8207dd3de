# Does the protocol behave as Python does? A sample of random programs, run on
# both sides; `make parity` runs as many as one likes.
#
#     sh check.sh
set -u
work=build/check-parity
here=tests/checks/parity
rm -rf "$work"
mkdir -p "$work"
. tests/checks/tap.sh

tells_the_same() {
    python3 $here/parity.py 4000 1 "$work/gcc/machine" "$work/clang/machine"
}

# Three machines side by side: by gcc, by clang, and by gcc over a protocol that
# is broken: without PEP 479, a StopIteration leaves a generator as it is.
build_machines() {
    cp -r lessons/protocol "$work/protocol"
    sed 's/if (value_is_error(error, "StopIteration"))/if (false)/' \
        lessons/protocol/generator.c > "$work/protocol/generator.c"
    sh $here/build.sh gcc "$work/gcc/machine" &
    gcc_build=$!
    sh $here/build.sh gcc "$work/broken/machine" "$work/protocol" &
    broken_build=$!
    sh $here/build.sh clang "$work/clang/machine" &&
        wait $gcc_build && wait $broken_build
}

# So it must be found, in a program that is no longer than it has to be.
finds_what_is_broken() {
    ! cmp -s lessons/protocol/generator.c "$work/protocol/generator.c" ||
        return 1
    python3 $here/parity.py 300 1 "$work/broken/machine" > "$work/found"
    if [ $? -ne 1 ] ||
        ! grep -q '^-.*generator raised StopIteration' "$work/found" ||
        [ "$(sed -n '/In Python/,/In C/p' "$work/found" | wc -l)" -gt 90 ]; then
        head -n 200 "$work/found"
        return 1
    fi
}

if ! command -v python3 > /dev/null; then
    skip "random programs tell the same in Python and C" "python3 is missing"
    exit 0
fi
needed "gcc and clang build the machine" build_machines
check "random programs tell the same in Python and C" tells_the_same
check "every intended difference is one, and told on its page" \
    python3 $here/meant.py "$work/gcc/machine"
check "a program written out in C tells what its script does" \
    python3 $here/twins.py gcc "$work/gcc/machine" "$work"
check "what is broken in the protocol is found, and shrunk" \
    finds_what_is_broken
rm -rf "$work"
tap_status
