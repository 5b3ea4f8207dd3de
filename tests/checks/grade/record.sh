# The record of a class: nothing overwrites it that is of another class, one grade
# is explained by what is kept, and what changed is said. Sourced by check.sh.

# A class of two, of which one is wrong.
recorded=$work/recorded
mkdir -p "$recorded/class/Ann" "$recorded/class/Bob"
range=solutions/02-my-range/my_range.c
cp "$range" "$recorded/class/Ann/"
sed 's/range->current++/range->current += 2/' "$range" > "$recorded/class/Bob/my_range.c"

# on_record COMMAND [OPTIONS]: with the gradebook of that class.
on_record() {
    record_command=$1
    shift
    $make "$record_command" GRADEBOOK="$recorded/book" "$@" 2>&1
}
grade_recorded() {
    on_record grade SUBMISSIONS="$recorded/class" LESSON=2 FORMAT=csv "$@"
}

# refused_as WORDS COMMAND...: it says so, and the record stays as it was.
refused_as() {
    cp "$recorded/book/results.jsonl" "$recorded/was"
    record_words=$1
    shift
    if "$@" > "$recorded/said" 2>&1; then return 1; fi
    cat "$recorded/said"
    grep -qF "$record_words" "$recorded/said" &&
        cmp "$recorded/was" "$recorded/book/results.jsonl"
}
other_class_is_refused() {
    grade_recorded && refused_as 'make explain STUDENT=name' \
        on_record grade SUBMISSIONS="$range" LESSON=2
}
fewer_lessons_are_refused() {
    refused_as 'grades of more lessons (1)' \
        on_record grade SUBMISSIONS="$recorded/class" LESSON=3
}
# It would be a student's, and is not made there.
gradebook_lies_apart() {
    for place in class/book/ class/more/book; do
        mkdir -p "$recorded/class/more"
        ! $make grade SUBMISSIONS="$recorded/class" LESSON=2 \
            GRADEBOOK="$recorded/$place" > "$recorded/said" 2>&1 || return 1
        cat "$recorded/said"
        grep -q 'lies among the submissions' "$recorded/said" &&
            [ ! -e "$recorded/$place" ] || return 1
    done
    rmdir "$recorded/class/more"
    $make grade SUBMISSIONS="$recorded/class" LESSON=2 FORMAT=csv \
        GRADEBOOK="$recorded/class/.book" > "$recorded/said" 2>&1
    cat "$recorded/said"
    rm -rf "$recorded/class/.book"
    [ "$(grep -c ',' "$recorded/said")" -eq 3 ]
}
one_at_a_time() {
    refused_as 'at work on the gradebook' flock "$recorded/book/lock" \
        $make grade SUBMISSIONS="$recorded/class" GRADEBOOK="$recorded/book" LESSON=2
}
# By a slip of the pen it would be gone: what was handed in, or was set by hand.
report_replaces_nothing() {
    echo "$recorded/class/Ann" > "$recorded/list"
    : > "$recorded/book/overrides.conf"
    for place in list book/overrides.conf book/results.jsonl; do
        cp "$recorded/$place" "$recorded/placed"
        refused_as 'Nothing was graded. Name another file.' on_record grade LESSON=2 \
            FORGET=1 SUBMISSIONS="$recorded/list" FORMAT=csv OUT="$recorded/$place" &&
            cmp "$recorded/placed" "$recorded/$place" || return 1
    done
    refused_as 'is a folder. Name a file in it.' grade_recorded OUT="$recorded"
}

explains() {
    cp "$recorded/book/results.jsonl" "$recorded/was"
    on_record explain STUDENT=bo > "$recorded/said" || return 1
    cat "$recorded/said"
    grep -q 'The first that fails: a range stops before its end' "$recorded/said" &&
        grep -q 'Lesson 2, graded again: the same here' "$recorded/said" &&
        cmp "$recorded/was" "$recorded/book/results.jsonl"
}
# As where another compiler, or a fault, comes to another verdict.
says_what_differs() {
    cp -a "$recorded/book" "$recorded/forged"
    sed -i 's/"status":"failed"/"status":"passed"/' "$recorded/forged/results.jsonl"
    ! $make explain STUDENT=Bob GRADEBOOK="$recorded/forged" \
        > "$recorded/said" 2>&1 || return 1
    cat "$recorded/said"
    grep -q 'case a_range_stops_before_its_end passed; here it failed' "$recorded/said"
}
keeps_old_seeds() {
    cp -a "$recorded/book" "$recorded/renewed"
    old=$(cat "$recorded/renewed/seed")
    sed -n 1p "$recorded/renewed/results.jsonl" > "$recorded/head"
    $make grade SUBMISSIONS="$range" GRADEBOOK="$recorded/renewed" NEW_SEEDS=1 \
        LESSON=2 > "$recorded/said" 2>&1 && return 1
    [ "$old" = "$(cat "$recorded/renewed/seed")" ] # refused, so nothing is drawn
}
# Other numbers replace no grades, unless that is asked for; all can be explained.
other_seed_is_refused() {
    other=$(printf '%064d' 7)
    refused_as 'has another seed' grade_recorded SEED="$other" &&
        grade_recorded SEED="$(cat "$recorded/book/seed")" || return 1
    cp -a "$recorded/book" "$recorded/gone-back"
    for options in "GRADEBOOK=$recorded/other" \
        "GRADEBOOK=$recorded/gone-back NEW_SEEDS=1"; do
        # shellcheck disable=SC2086 # the options are words
        grade_recorded SEED="$other" $options &&
            on_record explain STUDENT=Bob "${options%% *}" > "$recorded/said" || return 1
        cat "$recorded/said"
        grep -q 'Lesson 2, graded again: the same here' "$recorded/said" || return 1
    done
}
# A fault that few numbers show: three draw none of them, thirty do.
repeats_with_as_many_seeds() {
    mkdir -p "$recorded/rare/Bob" "$recorded/many"
    sed 's/range->current = start/& * !(end == 1000 \&\& start % 10 == 3)/' "$range" \
        > "$recorded/rare/Bob/my_range.c"
    many="GRADEBOOK=$recorded/many"
    for seeds in 30 3; do
        echo "seeds $seeds" > "$recorded/many/grading.conf"
        [ $seeds = 30 ] || on_record explain STUDENT=Bob "$many" || return 1
        $make grade SUBMISSIONS="$recorded/rare" LESSON=2 SEED="$(printf '%064d' 1)" "$many"
    done
    on_record grade-changes "$many" | grep 'Bob .* -> 10 .*more or fewer secret numbers'
}
no_gradebook_is_made() {
    for command in explain grade-changes grade-likeness grade-merge; do
        ! on_record $command GRADEBOOK="$recorded/boook" STUDENT=Bob \
            > "$recorded/said" || return 1
        cat "$recorded/said"
        grep -q 'There is no gradebook .*/boook\.$' "$recorded/said" &&
            [ ! -e "$recorded/boook" ] || return 1
    done
}
tells_changes() {
    cp "$range" "$recorded/class/Bob/my_range.c"
    echo 'weight 02 a_range_stops_before_its_end 0' >> "$recorded/book/grading.conf"
    grade_recorded && on_record grade-changes > "$recorded/said" || return 1
    cat "$recorded/said"
    grep -q 'Bob .* -> 10 .*another file' "$recorded/said" &&
        grep -q '^1 of 2 students' "$recorded/said" &&
        [ "$(ls "$recorded/book/before" | wc -l)" -eq 1 ]
}
# What is appended holds, and a lesson has a case that counts.
weigh() { # WEIGHT CASES...: grades again
    weight=$1
    shift
    printf "weight 02 %s $weight\n" "$@" >> "$recorded/weighed/grading.conf"
    $make grade SUBMISSIONS="$recorded/class" GRADEBOOK="$recorded/weighed" LESSON=2 \
        FORMAT=csv > "$recorded/said" 2>&1
    status=$?
    cat "$recorded/said"
    return $status
}
weighs_anew() {
    cp -a "$recorded/book" "$recorded/weighed"
    one=a_range_stops_before_its_end
    weigh 0 $one && bob=$(grep Bob "$recorded/said") &&
        weigh 100 $one && ! grep -qxF "$bob" "$recorded/said" &&
        weigh 0 $one && grep -qxF "$bob" "$recorded/said" || return 1
    all=$(sed '1s/{"name"/\n&/g;q' "$recorded/weighed/results.jsonl" |
        sed -n 's/{"name":"\([^"]*\)".*"graded":true.*/\1/p')
    # shellcheck disable=SC2086 # the names are words
    ! weigh 0 $all && grep -q 'nobody could have its' "$recorded/said"
}
# Who only explains writes nothing, and holds up nobody; what is not there, or
# was not judged, is no difference of this machine.
explains_beside() {
    cp -a "$recorded/book" "$recorded/archive"
    printf '%s\n' name,excused Ann,02 Bob, > "$recorded/archive/roster.csv"
    archive="GRADEBOOK=$recorded/archive"
    $make grade SUBMISSIONS="$recorded/class" LESSON=2 "$archive" || return 1
    chmod 755 "$recorded/archive"
    flock "$recorded/archive/lock" $make explain STUDENT=BOB "$archive" \
        OUT="$recorded/out" > "$recorded/said" 2>&1 || return 1
    cat "$recorded/said" "$recorded/out"
    grep -q 'the same here' "$recorded/said" && grep -q '^Bob$' "$recorded/out" &&
        [ "$(stat -c %a "$recorded/archive")" = 755 ] &&
        $make explain STUDENT=Ann "$archive" &&
        ! $make explain STUDENT=Bob LESSON=3 "$archive" &&
        ! $make explain STUDENT=Bob FORMAT=xls "$archive" &&
        ! $make explain STUDENT="Bob Ott" "$archive" > "$recorded/said" 2>&1 || return 1
    cat "$recorded/said"
    grep -q '^  Bob$' "$recorded/said"
}
# A disk may lose what it has: that is said, and grading again makes it good.
survives_damage() {
    cp -a "$recorded/book" "$recorded/damaged"
    damaged="GRADEBOOK=$recorded/damaged"
    for file in "$recorded"/damaged/files/*/*.c; do echo >> "$file"; done
    for file in "$recorded"/damaged/verdicts/*/*.json; do echo '{}' > "$file"; done
    ! $make explain STUDENT=Bob "$damaged" > "$recorded/said" 2>&1 &&
        grep -q 'kept anew' "$recorded/said" || return 1
    sed -i '1s/"schema"/schema/' "$recorded/damaged/results.jsonl"
    ! $make explain STUDENT=Bob "$damaged" > "$recorded/said" 2>&1 &&
        grep -q 'it is damaged' "$recorded/said" || return 1
    for weight in 2 3; do # so that each is another record
        echo "weight 02 a_range_stops_before_its_end $weight" \
            >> "$recorded/damaged/grading.conf"
        $make grade SUBMISSIONS="$recorded/class" LESSON=2 FORMAT=csv "$damaged" \
            > "$recorded/said" 2>&1
        cat "$recorded/said"
        grep -q '^Ann,10,' "$recorded/said" && ! grep -q '^Bob,[01],' "$recorded/said" ||
            return 1
    done
    ls "$recorded/damaged/before"
    ls "$recorded/damaged/before/"*.damaged || return 1
    $make explain STUDENT=Bob "$damaged" && $make grade-changes "$damaged" || return 1
    echo torn > "$recorded/damaged/seed"
    ! $make grade SUBMISSIONS="$recorded/class" LESSON=2 "$damaged" \
        > "$recorded/said" 2>&1 && grep 'put its file seed there' "$recorded/said" ||
        return 1
    rm "$recorded/damaged/seed"
    ! $make explain STUDENT=Bob "$damaged" > "$recorded/said" 2>&1
    cat "$recorded/said"
    grep -q 'The first that fails' "$recorded/said" &&
        grep -q "so it can't be repeated" "$recorded/said"
}
# A class is graded once more for another report: nothing is changed by that.
same_again_hides_nothing() {
    grade_recorded FORMAT=html > /dev/null && on_record grade-changes > "$recorded/again" ||
        return 1
    diff "$recorded/said" "$recorded/again" &&
        [ "$(ls "$recorded/book/before" | wc -l)" -eq 1 ]
}
who_has_left_may_go() {
    rm -rf "$recorded/class/Ann"
    refused_as 'FORGET=1' on_record grade SUBMISSIONS="$recorded/class" LESSON=2 &&
        grade_recorded FORGET=1 | grep -q Bob
}
# As on a full disk: no folder can be made there.
says_what_is_not_kept() {
    cp -a "$recorded/book" "$recorded/full"
    for folder in "$recorded"/full/files/*; do
        rm -r "$folder" && : > "$folder"
    done
    $make grade SUBMISSIONS="$recorded/class" LESSON=2 GRADEBOOK="$recorded/full" \
        > "$recorded/said" 2>&1 || return 1
    cat "$recorded/said"
    grep -q "^2 of the files can't be kept" "$recorded/said"
}
shards_replace_no_other_class() {
    mkdir -p "$recorded/few/Ann"
    cp "$range" "$recorded/few/Ann/"
    cp -a "$recorded/book" "$recorded/merged"
    few="GRADEBOOK=$recorded/merged"
    $make grade SUBMISSIONS="$recorded/few" LESSON=2 SHARD=1/1 "$few" || return 1
    ! $make grade-merge "$few" > "$recorded/said" 2>&1 || return 1
    cat "$recorded/said"
    grep -q 'would lose theirs' "$recorded/said" && $make grade-merge "$few" FORGET=1 &&
        sed -i 's/"lesson":/lesson:/' "$recorded"/merged/results-1-of-1.jsonl &&
        ! $make grade-merge "$few"
}
# The report says: write into roster.csv who is in the team.
team_becomes_its_members() {
    team="Group 7_99_assignsubmission_file_"
    mkdir -p "$recorded/team/$team"
    cp "$range" "$recorded/team/$team/"
    teams="GRADEBOOK=$recorded/teams"
    $make grade SUBMISSIONS="$recorded/team" LESSON=2 "$teams" || return 1
    printf '%s\n' 'id,name,team' '12,Bob Ott,Group 7' '13,Kim Lee,Group 7' \
        > "$recorded/teams/roster.csv"
    $make grade SUBMISSIONS="$recorded/team" LESSON=2 "$teams" FORMAT=csv || return 1
    ! $make explain STUDENT='Group 7' "$teams" > "$recorded/said" 2>&1
    cat "$recorded/said"
    grep -q '^  Kim Lee, number 13$' "$recorded/said"
}

check "what is no part of the class does not replace its grades" \
    other_class_is_refused
check "grades of other lessons are not lost" fewer_lessons_are_refused
check "a gradebook lies apart from what was handed in" gradebook_lies_apart
check "a gradebook is one grader's at a time" one_at_a_time
check "a report replaces nothing that it is made from" report_replaces_nothing
check "one grade is explained from what is kept, and is the same" explains
check "a grade is repeated with as many numbers as it had" repeats_with_as_many_seeds
check "what is another verdict here is said" says_what_differs
check "of two weights the last counts, and one case does at least" weighs_anew
check "explaining is in nobody's way, and takes an archive" explains_beside
check "what is damaged is said, and grading again makes it good" survives_damage
check "shards replace no grades of another class" shards_replace_no_other_class
check "what can't be kept is said" says_what_is_not_kept
check "a team may become its members" team_becomes_its_members
check "who is refused draws no new numbers" keeps_old_seeds
check "a gradebook that is not there is only made by grading" no_gradebook_is_made
check "whose points changed is said, and why" tells_changes
check "another report hides no changes" same_again_hides_nothing
check "another seed is a new gradebook's, or is asked for" other_seed_is_refused
check "who has left may go from the grades" who_has_left_may_go
