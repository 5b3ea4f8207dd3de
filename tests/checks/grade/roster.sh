# Who is in the class: the gradebook's roster.csv. Sourced by check.sh.

# Moodle's class of three and a team of two, all right, handed in on the 12th.
roster=$work/roster
mkdir -p "$roster"
mkdir -m 700 "$roster/book"
python3 - "$roster" << 'END'
import sys, zipfile
right = open("solutions/02-my-range/my_range.c").read()
with zipfile.ZipFile(sys.argv[1] + "/class.zip", "w") as zip:
    for name in ("Ann A_11", "Bob B_12", "Cyd C_13", "Group 7_99"):
        zip.writestr(f"{name}_assignsubmission_file_/my_range.c", right)
END
{ echo 'Identifier;Bewertung;Bestwertung;Abgabe;Feedback'
    for i in 11 12 13 15 16; do
        echo "Participant $i;;10,00;\"Dienstag, 12. Januar 2027, 12:00\";"
    done
    printf 'Participant %s;;10,00;-;\n' 14 17; } > "$roster/sheet"
printf '%s\n' 'due 02 2027-01-11 00:00' 'late 10 50' 'late 50 50 section B' \
    > "$roster/book/grading.conf"
printf '%s\n' 'id,name,section,extension,grace,team,excused' '11,ann  a,B,,,,' \
    '12,,A,3 days,,,' '14,Dan D,A,,,,' '15,Eve E,A,,2400,group 7,' \
    '16,Fay F,,,,Group 7,' '17,Gil G,,,,,all' > "$roster/book/roster.csv"

# grade_roster FORMAT [OPTIONS]
grade_roster() {
    roster_format=$1
    shift
    $make grade SUBMISSIONS="$roster/class.zip" GRADEBOOK="$roster/book" LESSON=2 \
        WORKSHEET="$roster/sheet" FORMAT="$roster_format" "$@" \
        > "$roster/out" 2> "$roster/log"
    status=$?
    cat "$roster/out" "$roster/log"
    return $status
}
everybody_is_there() {
    grade_roster csv && cat > "$roster/wanted" << 'END' && diff "$roster/wanted" "$roster/out"
student,section,lesson-02,total,open
Ann A,B,5,5,
Bob B,A,10,10,
Cyd C,,8,8,
Eve E,A,10,10,
Fay F,,8,8,
Dan D,A,0,0,
Gil G,,,,
END
}
strangers_are_told() {
    grep -q '^Of nobody in the roster, .*(1):' "$roster/log" && grep -q '^  Cyd C$' "$roster/log" &&
        grep -q '^2 in the roster handed in nothing' "$roster/log" &&
        ! grep -q 'nobody knows when' "$roster/log"
}
moodle_has_them() {
    grade_roster moodle && for wanted in '11,5' '12,10' '14,0' '15,10' '16,8' '17,'; do
        grep -q "^Participant $wanted," "$roster/out" || { echo "$wanted"; return 1; }
    done && ! grep -q 'Participant 99' "$roster/out"
}
feedback_is_each_members() {
    grade_roster html FEEDBACK="$roster/feedback" && ls "$roster/feedback" &&
        grep -q '<th scope="col">Section</th>' "$roster/out" &&
        grep -q 'late .*-2 ' "$roster/feedback/Fay F"* &&
        grep -q 'Excused from all' "$roster/feedback/Gil G"*
}
# Two handed in for one student, and of one name there are two.
nothing_is_guessed() {
    mkdir -p "$roster/plain/Kim" "$roster/plain/kim" "$roster/plain/lou"
    mkdir -m 700 "$roster/unsure"
    for who in Kim kim lou; do
        cp solutions/02-my-range/my_range.c "$roster/plain/$who/"
    done
    printf '%s\n' 'name,section' 'Kim,A' 'Lou,B' 'LOU,C' 'Max,D' > "$roster/unsure/roster.csv"
    $make grade SUBMISSIONS="$roster/plain" GRADEBOOK="$roster/unsure" LESSON=2 \
        FORMAT=csv > "$roster/out" 2> "$roster/log"
    cat "$roster/out" "$roster/log"
    grep -q '^Of nobody in the roster, .*(3):' "$roster/log" &&
        printf '%s\n' Kim,,10,10, kim,,10,10, lou,,10,10, Max,D,0,0, > "$roster/wanted" &&
        sed 1d "$roster/out" | diff "$roster/wanted" -
}
# Dot came after the worksheet was downloaded; Moodle's file names have no
# apostrophe and no "_"; before version 4.1 they had the team before a name.
names_are_as_moodle_writes_them() {
    late=$roster/late
    for who in "Dot D_21" "Liam OBrien_22" "Red AB_99" "Group 8-Hal H_25"; do
        mkdir -p "$late/class/${who}_assignsubmission_file_"
        cp solutions/02-my-range/my_range.c "$late/class/${who}_assignsubmission_file_/"
    done
    mkdir -m 700 "$late/book"
    printf '%s\n' 'id,name,section,team' '21,Dot D,A,' '22,Liam O'"'"'Brien,B,' \
        '23,Ed E,,Red_A/B' '25,Hal H,,Group 8' > "$late/book/roster.csv"
    { head -1 "$roster/sheet"
        for i in 22 23 25; do
            echo "Participant $i;;10,00;\"Dienstag, 12. Januar 2027, 12:00\";"
        done; } > "$late/sheet"
    printf '%s\n' 'Dot D,A,10,10,' 'Group 8-Hal H,,9,9,' 'Liam OBrien,B,9,9,' 'Ed E,,9,9,' \
        > "$roster/wanted"
    printf '%s\n' 'due 02 2027-01-11 13:00' 'late 10 50' > "$late/book/grading.conf"
    for format in csv moodle; do
        $make grade SUBMISSIONS="$late/class" GRADEBOOK="$late/book" LESSON=2 \
            WORKSHEET="$late/sheet" FORMAT=$format > "$roster/$format" 2> "$roster/log" ||
            { cat "$roster/log"; return 1; }
    done
    sed 1d "$roster/csv" | diff "$roster/wanted" - && ! grep 'roster' "$roster/log" &&
        [ "$(grep -c ';9,"10,00"\|,9,"10,00"' "$roster/moodle")" -eq 3 ]
}
# Who is in no team handed in with the default one, by the worksheet.
a_worksheet_says_who_is_in_a_team() {
    team=$roster/default
    for who in "Default group" "Group 1_99"; do
        mkdir -p "$team/class/${who}_assignsubmission_file_"
        cp solutions/02-my-range/my_range.c "$team/class/${who}_assignsubmission_file_/"
    done
    mkdir -m 700 "$team/book"
    printf '%s\n' 'id,name,team' '31,Kay K,' '32,Lou L,' '33,Max M,Group 1' '34,Ned N,' \
        > "$team/book/roster.csv"
    { echo 'Identifier,Name,Group,Grade,Most,Handed in,Graded,Comment'
        echo '"Participant 31",K,"Default group",,10,2027-01-12 12:00,-,'
        echo '"Participant 32",L,"Group 1",,10,-,-,'
        echo '"Participant 33",M,"Default group",,10,-,-,'
        echo '"Participant 34",N,"Group 2",,10,-,-,'; } > "$team/sheet"
    printf '%s\n' 'Kay K,10,10,' 'Lou L,10,10,' 'Max M,10,10,' 'Ned N,0,0,' > "$roster/wanted"
    $make grade SUBMISSIONS="$team/class" GRADEBOOK="$team/book" LESSON=2 FORMAT=csv \
        WORKSHEET="$team/sheet" > "$roster/out" 2> "$roster/log"
    cat "$roster/log"
    sed 1d "$roster/out" | diff "$roster/wanted" -
}
# What its instructor has to do is nothing to its students.
an_unknown_team_is_for_the_instructor() {
    known="$roster/known"
    mkdir -p "$known/class/Group 9_98_assignsubmission_file_"
    cp solutions/02-my-range/my_range.c "$known/class/Group 9_98_assignsubmission_file_/"
    for format in html feedback; do
        $make grade SUBMISSIONS="$known/class" GRADEBOOK="$known/book" LESSON=2 \
            FORMAT=$format > "$known/$format" 2> "$roster/log" || return 1
    done
    cat "$known/feedback"
    grep -q 'It is a team.*roster.csv who is in it' "$known/html" &&
        grep -q 'Group 9' "$known/feedback" && ! grep -q 'roster' "$known/feedback"
}
# And is found again when the worksheet has everybody.
a_worksheet_may_have_lacked_somebody() {
    mkdir -m 700 "$late/later"
    for i in 22 21; do
        echo "Participant $i;;10,00;\"Dienstag, 12. Januar 2027, 12:00\";" >> "$late/sheet"
        $make grade SUBMISSIONS="$late/class" GRADEBOOK="$late/later" LESSON=2 FORMAT=csv \
            WORKSHEET="$late/sheet" > "$roster/out" 2> "$roster/log" ||
            { cat "$roster/log"; return 1; }
    done
}
shards_have_all() {
    grade_roster csv && cp "$roster/out" "$roster/whole" || return 1
    for shard in 1/3 2/3 3/3; do
        grade_roster csv SHARD=$shard || return 1
    done
    $make grade-merge GRADEBOOK="$roster/book" FORMAT=csv > "$roster/merged" || return 1
    sort "$roster/whole" > "$roster/wanted"
    sort "$roster/merged" | diff "$roster/wanted" -
}
# But not what was given by hand.
who_handed_in_nothing_may_go() {
    cp "$roster/book/roster.csv" "$roster/kept"
    sed -i -e /^14/d -e /^17/d "$roster/book/roster.csv"
    grade_roster csv && ! grep -q -e Dan -e Gil "$roster/out" || return 1
    cp "$roster/kept" "$roster/book/roster.csv"
    echo 'Dan D  02  4  by mail' > "$roster/book/overrides.conf"
    grade_roster csv && grep -q '^Dan D,A,4' "$roster/out" || return 1
    rm "$roster/book/overrides.conf"
    sed -i -e /^14/d "$roster/book/roster.csv"
    ! grade_roster csv && grep -q 'would lose' "$roster/log" || return 1
    cp "$roster/kept" "$roster/book/roster.csv"
    sed -i -e /^15/d "$roster/book/roster.csv" # Eve, whose team handed in
    ! grade_roster csv && grep -q 'would lose' "$roster/log"
    went=$?
    cp "$roster/kept" "$roster/book/roster.csv"
    return $went
}
# Whoever is only in the roster, as in an export of one section, would have 0.
sections_keep_each_others_grades() {
    part=$roster/part
    for who in Ann Bob; do
        mkdir -p "$part/both/$who"
        cp solutions/02-my-range/my_range.c "$part/both/$who/"
    done
    mkdir -m 700 "$part/book"
    printf '%s\n' name,section Ann,A Bob,B Cyd,B > "$part/book/roster.csv"
    lost='Of the 2 with grades .* 1 would lose'
    in_book "$part" grade SUBMISSIONS="$part/both" && mkdir "$part/only" &&
        cp -a "$part/both/Bob" "$part/only" || return 1
    ! in_book "$part" grade SUBMISSIONS="$part/only" && grep -q "$lost" "$part/out" &&
        in_book "$part" grade SUBMISSIONS="$part/only" SHARD=1/1 || return 1
    ! in_book "$part" grade-merge && grep -q "$lost" "$part/out" &&
        in_book "$part" grade-merge FORGET=1 && grep -q '^Ann,A,0' "$part/out"
}
roster_complains() {
    cp "$roster/book/roster.csv" "$roster/kept"
    echo 'late 1 1 section Z' >> "$roster/book/grading.conf"
    ! grade_roster csv && grep -q 'section "Z"' "$roster/log" || return 1
    sed -i '$d' "$roster/book/grading.conf"
    echo '17,Again,,,,,' >> "$roster/book/roster.csv"
    ! grade_roster csv && grep -q 'line 8: "17": this id stands in two rows' "$roster/log"
    complained=$?
    cp "$roster/kept" "$roster/book/roster.csv"
    return $complained
}

check "whoever is in the roster is in the report, by its rules" everybody_is_there
check "who is not in the roster is said" strangers_are_told
check "Moodle has a team's members and who handed in nothing" moodle_has_them
check "each member of a team has the feedback, and sections are shown" \
    feedback_is_each_members
check "nothing of the roster is guessed" nothing_is_guessed
check "names are compared as Moodle writes them, and nobody is taken for a team" \
    names_are_as_moodle_writes_them
check "whom the roster has in no team is in the worksheet's" \
    a_worksheet_says_who_is_in_a_team
check "whom the worksheet lacked is known when it has them" \
    a_worksheet_may_have_lacked_somebody
check "a team that nobody knows is told to its instructor alone" \
    an_unknown_team_is_for_the_instructor
check "shards have all of the roster" shards_have_all
check "who handed in nothing may go from the roster" who_handed_in_nothing_may_go
check "who is in the roster, and handed in before, is not lost without a word" \
    sections_keep_each_others_grades
check "a roster that can't be meant is complained about" roster_complains
