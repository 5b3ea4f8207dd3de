# What the instructor set by hand holds whenever a class is graded. Sourced by
# check.sh.

# A class of three: one is wrong, of one nobody can tell which file counts.
by_hand=$work/by-hand
mkdir -p "$by_hand/class/Ann" "$by_hand/class/Bob" "$by_hand/class/Cyd/a" \
    "$by_hand/class/Cyd/b"
range=solutions/02-my-range/my_range.c
cp "$range" "$by_hand/class/Ann/"
sed 's/range->current++/range->current += 2/' "$range" > "$by_hand/class/Bob/my_range.c"
cp "$range" "$by_hand/class/Cyd/a/"
{ cat "$range"; echo; } > "$by_hand/class/Cyd/b/my_range.c"

# grade_by_hand FORMAT: all lines of overrides.conf have gone before.
grade_by_hand() {
    $make grade SUBMISSIONS="$by_hand/class" GRADEBOOK="$by_hand/book" LESSON=2 \
        FORMAT="$1" FEEDBACK="$by_hand/feedback" \
        > "$by_hand/out" 2> "$by_hand/log"
    status=$?
    cat "$by_hand/out" "$by_hand/log"
    return $status
}
sets_points() {
    ! grade_by_hand csv || return 1 # Cyd's are open
    printf '%s\n' 'Bob  02  9  a slip of the pen, really' 'Cyd  2  7.5  seen' \
        'Ann  02  -  Well thought.' > "$by_hand/book/overrides.conf"
    for time in first second; do
        grade_by_hand csv && grep -q '^Ann,10,10,,.*Comment: Well thought' "$by_hand/out" &&
            grep -q '^Bob,9,9,,.*Set by hand to 9 of 10: a slip of the pen, really (was [0-8]' \
                "$by_hand/out" && grep -q '^Cyd,7.5,7.5,,.*(was open)' "$by_hand/out" &&
            ! grep -q 'has to look' "$by_hand/log" || { echo "the $time time"; return 1; }
    done
}
feedback_has_it() {
    cat "$by_hand/feedback"/*
    grep -q '9 of 10 points' "$by_hand/feedback"/Bob* &&
        grep -q 'Set by hand to 9 of 10' "$by_hand/feedback"/Bob* &&
        grep -q 'Comment: Well thought' "$by_hand/feedback"/Ann* &&
        ! grep -q 'will look' "$by_hand/feedback"/Cyd*
}
tells_of_it_later() {
    grade_by_hand csv || return 1
    sed -i 's/^Bob  02  9/Bob  02  8/' "$by_hand/book/overrides.conf"
    grade_by_hand csv && $make grade-changes GRADEBOOK="$by_hand/book" > "$by_hand/out" &&
        cat "$by_hand/out" && grep -q 'Bob .* 9 -> 8 .*set by hand' "$by_hand/out" &&
        $make explain GRADEBOOK="$by_hand/book" STUDENT=Bob > "$by_hand/out" 2>&1
    cat "$by_hand/out"
    grep -q 'Set by hand to 8 of 10' "$by_hand/out" &&
        grep -q 'the same here' "$by_hand/out"
}
complains() {
    cp "$by_hand/book/overrides.conf" "$by_hand/kept"
    for line in 'Bobby  02  8  why:no student "Bobby"' 'Bob  88  8  why:no lesson 88'; do
        echo "${line%:*}" > "$by_hand/book/overrides.conf"
        ! grade_by_hand csv && [ $status -eq 2 ] &&
            grep -q "line 1: there is ${line#*:}" "$by_hand/log" || return 1
    done
    echo 'bob  02  8  why' > "$by_hand/book/overrides.conf"
    ! grade_by_hand csv && grep -q '^  Bob$' "$by_hand/log" || return 1
    cp "$by_hand/kept" "$by_hand/book/overrides.conf"
    for line in 'Cid  02  a/my_range.c:no student "Cid"' 'Cyd  22  a/my_range.c:no lesson 22'; do
        echo "${line%:*}" > "$by_hand/book/choices.conf"
        ! grade_by_hand csv && [ $status -eq 2 ] &&
            grep -q "choices.conf, line 1: there is ${line#*:}" "$by_hand/log" || return 1
    done
    echo 'Cyd  03  a/stop_iteration.c' > "$by_hand/book/choices.conf" # not asked for
    grade_by_hand csv || return 1
    rm "$by_hand/book/choices.conf"
}
# As editors of Windows write them, or nobody can read them.
reads_them_whole() {
    { printf '\357\273\277'; cat "$by_hand/kept"; } > "$by_hand/book/overrides.conf"
    grade_by_hand csv || return 1
    echo 'Bob  02  1  why' | iconv -t UTF-16LE >> "$by_hand/book/overrides.conf"
    ! grade_by_hand csv && grep -q 'Save it as UTF-8' "$by_hand/log" || return 1
    rm "$by_hand/book/overrides.conf" && mkdir "$by_hand/book/overrides.conf"
    ! grade_by_hand csv && grep -q "overrides.conf can't be read" "$by_hand/log"
    status=$?
    rmdir "$by_hand/book/overrides.conf"
    cp "$by_hand/kept" "$by_hand/book/overrides.conf"
    return $status
}
# Else what was set since then would be lost without a word.
shards_are_of_today() {
    for shard in 1/2 2/2; do
        $make grade SUBMISSIONS="$by_hand/class" GRADEBOOK="$by_hand/book" LESSON=2 \
            SHARD=$shard > /dev/null 2>&1
    done
    sed -i 's/^Bob  02  8/Bob  02  7/' "$by_hand/book/overrides.conf"
    ! $make grade-merge GRADEBOOK="$by_hand/book" > "$by_hand/out" 2>&1 &&
        cat "$by_hand/out" && grep -q 'by other rules than the gradebook has' "$by_hand/out"
}
# Silence only where it is what an editor keeps, or the source of the right one.
names_what_is_not_read() {
    for file in Roster.csv roster.xlsx choices.conf.txt choice.conf grading.conf.txt; do
        : > "$by_hand/book/$file"
        grade_by_hand csv && grep -q "/$file is not read:" "$by_hand/log" || return 1
        rm "$by_hand/book/$file"
    done
    for file in roster.csv~ overrides.txt override.conf grading.conf.bak notes.txt; do
        : > "$by_hand/book/$file"
        grade_by_hand csv && ! grep -q 'is not read' "$by_hand/log" || return 1
        rm "$by_hand/book/$file"
    done
}
shards_have_it() {
    for shard in 1/2 2/2; do
        $make grade SUBMISSIONS="$by_hand/class" GRADEBOOK="$by_hand/book" LESSON=2 \
            SHARD=$shard > /dev/null 2>&1
    done
    $make grade-merge GRADEBOOK="$by_hand/book" FORMAT=csv > "$by_hand/merged"
    status=$?
    cat "$by_hand/merged"
    [ $status -eq 0 ] && grade_by_hand csv && cmp "$by_hand/out" "$by_hand/merged"
}

# Of one name, as Brightspace has them; the roster knows one by the number alone.
numbers_tell_apart() {
    two=$by_hand/two
    for who in "11-9 - Kim Lee" "12-9 - Kim Lee" "13-9 - Lou"; do
        mkdir -p "$two/class/$who - Nov 20, 2026 1000 AM/a" \
            "$two/class/$who - Nov 20, 2026 1000 AM/b"
        cp "$range" "$two/class/$who - Nov 20, 2026 1000 AM/a/"
    done
    cp "$by_hand/class/Bob/my_range.c" "$two/class/12-9 - Kim Lee - Nov 20, 2026 1000 AM/b/"
    mkdir -m 700 "$two/book"
    echo '12  02  b/my_range.c' > "$two/book/choices.conf"
    printf '%s\n' 'id,name,section' '12,Kim Lee,B' '11,Kim Lee,A' '14,Kim Lee,C' \
        '13,Louise,D' > "$two/book/roster.csv"
    for points in 3 4; do
        echo "11  02  $points  seen" > "$two/book/overrides.conf"
        $make grade SUBMISSIONS="$two/class" GRADEBOOK="$two/book" LESSON=2 FORMAT=csv \
            FEEDBACK="$two/feedback" > "$two/out" 2> "$two/log"
        cat "$two/out" "$two/log"
    done
    grep -q '^Kim Lee,11,A,4,4,' "$two/out" && grep -q '^Kim Lee,12,B,[5-9]' "$two/out" &&
        grep -q '^Kim Lee,14,C,0,0,' "$two/out" && grep -q '^Lou,13,D,10,' "$two/out" &&
        [ "$(ls "$two/feedback" | wc -l)" -eq 4 ] || return 1
    $make grade-changes GRADEBOOK="$two/book" > "$two/changes" && cat "$two/changes" &&
        grep -q '^1 of 4 students' "$two/changes" && grep -q '3 -> 4 ' "$two/changes" &&
        $make explain GRADEBOOK="$two/book" STUDENT=11 > "$two/out" 2>&1
    cat "$two/out"
    grep -q 'Set by hand to 4 of 10: seen' "$two/out"
}

check "points set by hand count, also the next time, and are not open" sets_points
check "the feedback says what was set by hand, and why" feedback_has_it
check "changes and explanations know what was set by hand" tells_of_it_later
check "what is set for nobody or for no lesson is complained about" complains
check "what was written by hand is read whole, or not without a word" \
    reads_them_whole
check "shards from before something was set by hand are not merged" \
    shards_are_of_today
check "a file whose name is nearly right is no reason to grade without" \
    names_what_is_not_read
check "shards have what was set by hand" shards_have_it
check "two of one name are told apart by the number of Brightspace" numbers_tell_apart
