# A class in parts: what does not belong together is not merged. Sourced by check.sh.

# A class of two, with a shard for each, whose files lie where changes are not seen.
shards=$work/shards
for who in Ann Bob; do
    mkdir -p "$shards/class/$who/work"
    cp solutions/02-my-range/my_range.c "$shards/class/$who/work/"
done
in_shards() { in_book "$shards" "$@"; }
grade_shards() { # SETTINGS: both
    in_shards grade SUBMISSIONS="$shards/class" SHARD=1/2 "$@" &&
        in_shards grade SUBMISSIONS="$shards/class" SHARD=2/2 "$@"
}
old_shards_are_not_todays() {
    grade_shards && in_shards grade-merge && sleep 1 && in_shards grade-merge || return 1
    echo 'int broken = ;' >> "$shards/class/Ann/work/my_range.c"
    sleep 1
    in_shards grade SUBMISSIONS="$shards/class" SHARD=1/2 || return 1
    ! in_shards grade-merge && grep -q '^them: 2 of 2\. ' "$shards/out" &&
        in_shards grade SUBMISSIONS="$shards/class" SHARD=2/2 && in_shards grade-merge &&
        grep -q '^Ann,0,0' "$shards/out"
}
full_disks_are_told() {
    ln -s /dev/full "$shards/book/results.jsonl.new"
    ! in_shards grade-merge && grep -q "results can't be written: No space" "$shards/out"
    status=$?
    rm "$shards/book/results.jsonl.new"
    return $status
}

# Half the class would be late, and the other half not.
worksheets_are_one() {
    printf '%s\n' 'Identifier;Bewertung;Bestwertung;Abgabe;Feedback' \
        'Participant 11;;10,00;"Dienstag, 12. Januar 2027, 12:00";' > "$shards/sheet"
    grade_shards WORKSHEET="$shards/sheet" && in_shards grade-merge &&
        ! grep -q '"worksheet"' "$shards/book/results.jsonl" || return 1
    rm "$shards/book/results.jsonl"
    in_shards grade SUBMISSIONS="$shards/class" SHARD=2/2 &&
        ! in_shards grade-merge &&
        grep -q '^The shard 2 of 2 was graded with another WORKSHEET= than' "$shards/out"
}
other_shards_are_not_merged() {
    others="GRADEBOOK=$shards/others"
    cp -a "$shards/class" "$shards/other"
    in_shards grade SUBMISSIONS="$shards/other" SHARD=1/2 "$others" &&
        mv "$shards/other/Bob" "$shards/other/Dan" &&
        in_shards grade SUBMISSIONS="$shards/other" SHARD=2/2 "$others" &&
        ! in_shards grade-merge "$others" && grep -q 'another class' "$shards/out"
}

check "shards from before the last grades are not merged with later ones" \
    old_shards_are_not_todays
check "shards for which there is no room are not merged" full_disks_are_told
check "shards that were graded with different worksheets are not merged" worksheets_are_one
check "shards of different classes are not merged" other_shards_are_not_merged
