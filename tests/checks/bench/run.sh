# Measures what the protocol costs, beside what others cost, and how long a
# learner waits for a verdict. Nothing is judged: figures vary with the machine.
#
#     sh run.sh ['CC WITH OPTIONS' BUILD-FOLDER]
set -eu
cc=${1:-cc} build=${2:-build/cc}
here=$(dirname "$0") out=$build/bench
rounds=15
mkdir -p "$out"

installed() {
    command -v "$1" >/dev/null 2>&1 && return
    echo "$1: not installed, left out"
    return 1
}

echo "What one step costs here and elsewhere, then what a verdict costs."
echo "Medians of $rounds rounds, taken in turn; less than a minute in all."
$cc -std=c17 -O2 -D_POSIX_C_SOURCE=200809L -I lessons/protocol \
    -o "$out/protocol" "$here/protocol.c" "$build/protocol.a"
$cc --version | head -n 1
peers=protocol
if installed g++; then
    g++ -std=c++20 -O2 -o "$out/coroutine" "$here/coroutine.cpp"
    g++ --version | head -n 1
    peers="$peers coroutine"
fi
if installed python3; then
    python3 --version
    peers="$peers python"
fi

sample() {
    case $1 in
    python) python3 "$here/protocol.py" ;;
    *) "$out/$1" ;;
    esac | sed "s/^/$1 /"
}

: > "$out/samples"
while [ "$rounds" -gt 0 ]; do
    for peer in $peers; do sample "$peer" >> "$out/samples"; done
    rounds=$((rounds - 1))
done
echo
sort -k 1,2 -k 3,3n "$out/samples" | awk -f "$here/table.awk"

case $peers in *python*)
    echo
    CC=$cc python3 "$here/loop.py"
    ;;
esac
