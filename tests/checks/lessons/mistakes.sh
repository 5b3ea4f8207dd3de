# What must be true of a lesson's transcripts, and of its known mistakes. Sourced
# by lesson.sh, whose variables these are.

# Those that are judged: all, or with EVERY=3 one in three.
mistakes_of_sample() {
    ls "$tests"/misconceptions/*.diff | awk -v every="${EVERY:-1}" \
        'NR % every == 0'
}

# The entries of that file that tell of them.
entries_of_sample() {
    mistakes_of_sample | sed 's|.*/||; s|\.diff$||' > "$work/sample"
    awk -v sample="$work/sample" '
        BEGIN {
            while ((getline name < sample) > 0)
                chosen[name]
            RS = ""
        }
        $1 == "mistake" && $2 in chosen { print $0 "\n" }' "$1"
}

transcripts_are_current() {
    mistakes_of_sample > "$work/diffs"
    sh tests/tools/author/record.sh "$folder" "$work/recorded" "$work/names" \
        "$work/diffs" &&
        diff "$work/recorded/expected.txt" "$tests/expected.txt" &&
        entries_of_sample "$work/recorded/mistakes.txt" > "$work/now.txt" &&
        entries_of_sample "$tests/mistakes.txt" > "$work/then.txt" &&
        [ -s "$work/now.txt" ] && diff "$work/now.txt" "$work/then.txt"
}

has_enough_misconceptions() {
    count=$(find "$tests/misconceptions" -name '*.diff' | wc -l)
    echo "$count misconceptions; a lesson has at least 5"
    [ "$count" -ge 5 ]
}

# By what the transcripts' check has just recorded.
misconception_is_recognised() {
    says=$(field Says "$1")
    see=$(field See "$1")
    mistake=$(basename "$1" .diff)
    [ -n "$says" ] && [ -n "$(field Todo "$1")" ] ||
        { echo "the lines Todo, See and Says must not be empty"; return 1; }
    grep -qxE "##+ $see" "$lesson/README.md" ||
        { echo "the page has no section \"$see\""; return 1; }
    grep "^$mistake " "$work/names"
    grep -qx "$mistake $mistake" "$work/names"
}

# The first mistake, as a learner sees it.
mistake_is_named() {
    for diff in "$tests"/misconceptions/*.diff; do break; done
    patch -s -o "$work/wrong.c" "$solution" "$diff" || return 1
    if $make lesson-$number FILE="$work/wrong.c" > "$work/out" 2>&1; then
        echo "it passes"
        return 1
    fi
    cat "$work/out"
    tr -s ' \n' ' ' < "$work/out" | grep -qF -- "$(field Says "$diff")"
}

# It fails as a known mistake does, for another reason: that must not be said.
lookalike_is_not_taken_for_it() {
    wrong=$work/$(basename "$1" .diff).c
    patch -s -o "$wrong" "$solution" "$1" || return 1
    $make lesson-$number FILE="$wrong" > "$work/out" 2>&1
    cat "$work/out"
    grep -q '  FAILS  ' "$work/out" && [ -n "$(field Not "$1")" ] &&
        ! tr -s ' \n' ' ' < "$work/out" | grep -qF -- "$(field Not "$1")" &&
        tr -s ' \n' ' ' < "$work/out" | grep -qF -- "$(field Says "$1")"
}
