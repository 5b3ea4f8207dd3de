# Measures a pipeline of five stages, beside the same in other languages.
#
#     sh pipeline.sh 'CC WITH OPTIONS' BUILD-FOLDER [ITEMS]
set -eu
cc=${1:-cc} build=${2:-build/cc} items=${3:-50000000}
here=$(dirname "$0") out=$build/bench
rounds=5
mkdir -p "$out"

installed() {
    command -v "$1" >/dev/null 2>&1 && return
    echo "$1: not installed, left out"
    return 1
}

echo "A pipeline: count, map, filter, enumerate, take. $items items, medians of"
echo "$rounds rounds, taken in turn."
lesson=04-infinite-counters
# shellcheck disable=SC2086
$cc -std=c17 -O2 -D_POSIX_C_SOURCE=200809L -I lessons/protocol \
    -I lessons/$lesson -o "$out/pipeline" "$here/pipeline.c" \
    solutions/$lesson/infinite_counters.c "$build/protocol.a"
peers=pipeline
if installed python3; then peers="$peers python3"; fi
if installed g++; then
    g++ -std=c++20 -O2 -o "$out/ranges" "$here/pipeline.cpp"
    peers="$peers ranges"
fi
if installed rustc; then
    rustc -O -o "$out/boxes" "$here/pipeline.rs"
    peers="$peers boxes"
fi

# Python counts fewer items: an item costs the same.
sample() {
    case $1 in
    python3) python3 "$here/pipeline.py" $((items / 20)) ;;
    *) "$out/$1" "$items" ;;
    esac
}

# All do the same work.
for peer in $peers; do
    case $peer in
    python3) python3 "$here/pipeline.py" 10000 ;;
    *) "$out/$peer" 10000 ;;
    esac | cut -d ' ' -f 2
done | sort -u > "$out/sums"
[ "$(wc -l < "$out/sums")" -eq 1 ] ||
    { echo "The pipelines do not agree." >&2; exit 1; }

: > "$out/samples"
while [ "$rounds" -gt 0 ]; do
    for peer in $peers; do
        echo "$peer $(sample "$peer")" >> "$out/samples"
    done
    rounds=$((rounds - 1))
done
sort -k 1,1 -k 2,2n "$out/samples" | awk '
    { figures[$1, ++count[$1]] = $2 }
    function median(peer) { return figures[peer, int((count[peer] + 1) / 2)] }
    function row(title, peer) {
        if (count[peer])
            printf "%-30s%8.1f%10.1f\n", title, median(peer),
                median(peer) / median("pipeline")
    }
    END {
        printf "\n%-30s%8s%10s\n", "ns per item", "", "/ ours"
        row("ours, lesson 4 in it", "pipeline")
        row("Rust, Box<dyn Iterator>", "boxes")
        row("C++20 ranges, one loop", "ranges")
        row("CPython, itertools", "python3")
    }'
