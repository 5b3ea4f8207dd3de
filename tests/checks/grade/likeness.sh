# What was handed in, laid out for an engine that compares it. Sourced by
# check.sh.

# Of Moodle's class one has changed nothing, one has handed in a PDF, two are
# alike but for capitals, and two are a team.
alike=$work/alike
mkdir -p "$alike"
mkdir -m 700 "$alike/book"
python3 - "$alike" << 'END'
import sys, zipfile
right = open("solutions/02-my-range/my_range.c").read()
with zipfile.ZipFile(sys.argv[1] + "/class.zip", "w") as zip:
    for name, text in (
            ("Ann A_11", right), ("ann a_12", right + "/* mine */\n"),
            ("Cyd C_13", open("tests/02-my-range/stub.c").read()),
            ("Group 7_99", right.replace("->current++", "->current += 2"))):
        zip.writestr(f"{name}_assignsubmission_file_/my_range.c", text)
    zip.writestr("Dan D_14_assignsubmission_file_/essay.pdf", "%PDF-1.7")
END
printf '%s\n' 'id,name,team' '11,Ann A,' '12,ann a,' '13,Cyd C,' '14,Dan D,' \
    '15,Eve E,Group 7' '16,Fay F,Group 7' > "$alike/book/roster.csv"

# likeness STATUS [OPTIONS]: what it says is in $alike/said.
likeness() {
    alike_wanted=$1
    shift
    $make grade-likeness GRADEBOOK="$alike/book" "$@" > "$alike/said" 2>&1
    alike_status=$?
    cat "$alike/said"
    [ "$alike_wanted" -eq "$alike_status" ]
}
engines_read_it() {
    $make grade SUBMISSIONS="$alike/class.zip" GRADEBOOK="$alike/book" LESSON=2 \
        > "$alike/graded" 2>&1
    likeness 0 || { cat "$alike/graded"; return 1; }
    python3 tests/checks/grade/engines.py "$alike/book/likeness/02-my-range" \
        < "$alike/said" > "$alike/read" || return 1
    printf '%s\n' 'submissions/Ann A 11' 'submissions/Group 7' \
        'submissions/ann a 12' > "$alike/submissions"
    { echo archive/solution; cat "$alike/submissions"; } > "$alike/wanted"
    cat "$alike/wanted" "$alike/wanted" | diff - "$alike/read" &&
        grep -q 'likeness has 3 files of 3 students or teams:$' "$alike/said" &&
        grep -q '02-my-range  *files:  *3; left out: 1 untouched, 1 without' "$alike/said" &&
        cmp tests/02-my-range/stub.c "$alike/book/likeness/02-my-range/base/my_range.c" &&
        grep -q mine "$alike/book/likeness/02-my-range/submissions/ann a 12/my_range.c"
}
replaces_its_own_alone() {
    alike_own=$alike/book/likeness/02-my-range
    : > "$alike_own/results.jplag"
    : > "$alike_own/submissions/stale.c"
    likeness 0 LESSON=2 && [ -e "$alike_own/results.jplag" ] &&
        [ ! -e "$alike_own/submissions/stale.c" ] || return 1
    mkdir "$alike/other" "$alike/seen" "$alike/empty"
    : > "$alike/seen/mine"
    ln -s "$alike/other" "$alike/link"
    : > "$alike/other/.made-by-make-grade-likeness"
    cp "$alike/said" "$alike/file"
    for place in "$alike/seen" "$alike/link" "$alike/link/" "$alike/file"; do
        likeness 2 OUT="$place" && grep -q 'OUT=folder' "$alike/said" || return 1
    done
    ln -s "$alike/seen" "$alike/other/02-my-range"
    likeness 2 OUT="$alike/other" && grep -q 'is a link' "$alike/said" &&
        [ "$(ls "$alike/seen")" = mine ] || return 1
    likeness 0 OUT="$alike/empty" || return 1
    likeness 2 LESSON=3 && grep -q 'no such lesson' "$alike/said"
}
# make says 2 whatever a program of its own said.
lost_file_is_named() {
    alike_file=$(grep -l mine "$alike"/book/files/*/*.c)
    mv "$alike_file" "$alike/away"
    ln -s "$alike/away" "$alike_file"
    likeness 2 && grep -q "^ann a 12's file for 02-my-range is not there" "$alike/said" &&
        grep -qF "$alike_file" "$alike/said" && grep -q 'my-range  *files:  *2;' "$alike/said"
}
# Of very many the first tell enough; and what is recommended helps.
lost_files_come_back() {
    sed -n '2{p;p;p;}' "$alike/book/results.jsonl" | sed '1s/Ann A/A/;2s/Ann A/B/' \
        >> "$alike/book/results.jsonl"
    rm -r "$alike/book/files"
    likeness 2 && [ "$(grep -c 'is not there:$' "$alike/said")" -eq 3 ] &&
        grep -q '^Nor are [1-9] more\.$' "$alike/said" &&
        grep -q '^Grading again' "$alike/said" || return 1
    $make grade SUBMISSIONS="$alike/class.zip" GRADEBOOK="$alike/book" LESSON=2 \
        > "$alike/graded" 2>&1
    likeness 0 && ! grep -q 'is not there' "$alike/said"
}
copies_are_pointed_out() {
    grep '"student":"Ann A"' "$alike/book/results.jsonl" | tee "$alike/copy" |
        cut -c 1-600
    grep -q '"flags":\["100 % of the reference solution is in it; honest answers were measured up to 9[0-9] %"\]' \
        "$alike/copy"
}
check "JPlag and compare50 can read what was handed in" engines_read_it
check "a copy of the solution is pointed out, with what honest answers come to" \
    copies_are_pointed_out
check "what lays it out replaces its own files alone, and follows no link" \
    replaces_its_own_alone
check "a file that is not kept any more is named" lost_file_is_named
check "of many the first are named, and grading again keeps them" lost_files_come_back
