# Somebody has to look where a document came instead of a C file. Sourced by
# check.sh.

unread=$work/unread
# grades_unread SETTINGS...
grades_unread() {
    $make grade SUBMISSIONS="$unread/class" GRADEBOOK="$unread/book" LESSON=2 \
        FORMAT=csv "$@" > "$unread/out" 2> "$unread/log"
    status=$?
    cat "$unread/out" "$unread/log"
    return $status
}
documents_are_looked_at() {
    mkdir -p "$unread/class/Ann" "$unread/class/Bob"
    cp solutions/02-my-range/my_range.c "$unread/class/Ann/"
    grades_unread || return 1 # who handed in nothing is nothing to look at
    echo x > "$unread/class/Bob/my_range.docx"
    ! grades_unread && grep -q 'Error 1$' "$unread/log" && grep -q '^Bob,0,0,' "$unread/out" ||
        return 1
    grades_unread SHARD=1/2 && grades_unread SHARD=2/2 || return 1
    ! $make grade-merge GRADEBOOK="$unread/book" FORMAT=csv > "$unread/out" 2> "$unread/log" &&
        grep -q 'Error 1$' "$unread/log" || return 1
    mv "$unread/class/Ann/my_range.c" "$unread/class/Ann/my_range.pdf"
    cp "$unread/book/results.jsonl" "$unread/was"
    ! grades_unread && grep -q 'Error 2$' "$unread/log" &&
        grep -q 'Bob: my_range.docx is a document of Word' "$unread/log" &&
        cmp "$unread/was" "$unread/book/results.jsonl" && ! ls "$unread"/book/*.new
}

check "somebody has to look at a document that came for a C file, and it alone is no record" \
    documents_are_looked_at
