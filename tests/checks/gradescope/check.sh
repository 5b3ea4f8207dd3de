# Is the zip for Gradescope whole, and does a submission get a results.json
# whatever happens?
#
#     sh check.sh
set -u
work=$(pwd)/build/check-gradescope
rm -rf "$work"
mkdir -p "$work/bin" "$work/submission"
. tests/checks/tap.sh
. tests/tools/python.sh
none=$work/none

pack() {
    GRADE_GRADEBOOK=$1 sh tests/tools/gradescope.sh "$2" &&
        rm -rf "$work/source" && unzip -q "$2" -d "$work/source"
}

scripts_are_at_the_root() {
    [ -x "$work/source/setup.sh" ] && [ -x "$work/source/run_autograder" ] &&
        sh -n "$work/source/setup.sh" && sh -n "$work/source/run_autograder"
}

# All is as git has it, but for the scripts and the gradebook.
only_what_grading_needs_is_in_it() {
    (cd "$work/source" && find . -type f) | sed 's,^\./,,' | sort > "$work/packed"
    git ls-files | sort | comm -13 - "$work/packed" > "$work/others"
    printf '%s\n' gradebook/seed run_autograder setup.sh |
        diff - "$work/others" || return 1
    grep -Fxv -f "$work/others" "$work/packed" | while IFS= read -r file; do
        cmp "$file" "$work/source/$file" || exit 1
    done || return 1
    ! grep -E 'misconceptions|lookalikes|^docs/.*\.html|check_' "$work/packed" &&
        [ "$(wc -l < "$work/packed")" -lt 800 ]
}

# In a place of its own, as if it were Gradescope's.
it_is_set_up() {
    mkdir -p "$work/own"
    cp -R "$work/source" "$work/own/source"
    echo "late 10 50" > "$work/own/source/gradebook/grading.conf"
    cat > "$work/own/submission_metadata.json" <<'END'
{"created_at": "2027-01-16T12:22:32.365935-07:00", "users": [
  {"name": "A", "assignment": {"due_date": "2027-01-15T23:59:00.000000-07:00"}},
  {"name": "B"}],
 "assignment": {"due_date": "2027-01-10T23:00:00.000000-07:00"}}
END
    AUTOGRADER=$work/own sh "$work/own/source/setup.sh"
}

# handed_in FOLDER: a right file of lesson 2 is in it, of what is handed in.
handed_in() {
    mkdir -p "$work/own/submission/$1" &&
        cp solutions/02-my-range/my_range.c "$work/own/submission/$1/"
}

# gets POINTS: what is handed in, which is gone then.
gets() {
    AUTOGRADER=$work/own "$work/own/source/run_autograder"
    rm -rf "$work/own/submission"
    cat "$work/own/results/results.json"
    grep -q "^ \"score\": $1,\$" "$work/own/results/results.json"
}

one_after_the_other_is_graded() {
    handed_in . && gets 9 && handed_in . &&
        sed -i 's/return obj_iterator(obj->word)/return NULL/' \
            "$work/own/submission/my_range.c" && gets '[1-8].*'
}

folders_are_one_student_s() {
    handed_in lesson2 && mkdir "$work/own/submission/lesson3" &&
        cp solutions/03-*/*.c "$work/own/submission/lesson3/" && gets 9 &&
        handed_in src && handed_in old && gets 9
}

# As the student reads it.
who_hands_in_no_c_file_is_told() {
    mkdir "$work/own/submission" && echo Sorry > "$work/own/submission/essay.docx"
    gets 0 && grep 'essay.docx is a document of Word' \
        "$work/own/results/results.json" &&
        grep 'no file for this lesson.*Hand in my_range.c' "$work/own/results/results.json"
}

other_lessons_are_refused() {
    for lesson in 99 '2;true' '2$x'; do
        ! GRADE_LESSON=$lesson pack "$none" "$work/l.zip" || return 1
    done
    [ ! -e "$work/l.zip" ] && GRADE_LESSON='1, 2' pack "$none" "$work/l.zip" &&
        grep 'LESSON=1,2$' "$work/source/run_autograder"
}

seed_is_secret() {
    grep -Eqx '[0-9a-f]{64}' "$work/source/gradebook/seed" &&
        [ "$(wc -l < "$work/source/gradebook/seed")" -eq 1 ] &&
        [ "$(stat -c %a "$work/source/gradebook/seed")" = 600 ] &&
        [ "$(stat -c %a "$work/source/gradebook")" = 700 ] &&
        [ "$(stat -c %a "$work/a.zip")" = 600 ]
}

each_zip_has_its_own() {
    cp "$work/source/gradebook/seed" "$work/first" &&
        pack "$none" "$work/b.zip" &&
        ! cmp -s "$work/first" "$work/source/gradebook/seed"
}

a_gradebook_s_seed_and_rules_are_kept() {
    mkdir -p "$work/book" && cp "$work/first" "$work/book/seed" &&
        echo "points 20" > "$work/book/grading.conf" &&
        pack "$work/book" "$work/c.zip" &&
        cmp "$work/first" "$work/source/gradebook/seed" &&
        cmp "$work/book/grading.conf" "$work/source/gradebook/grading.conf"
}

rules_for_sections_are_left_out() {
    mkdir -p "$work/book"
    {
        echo "due 2027-01-15 23:59 # not for section B, of course"
        echo "due 2027-01-16 23:59 section B"
        printf 'late 5 20\tsection B\n'
    } > "$work/book/grading.conf"
    pack "$work/book" "$work/c.zip" > "$work/said" && cat "$work/said" &&
        tr '\n' ' ' < "$work/said" | grep -q 'for single sections (2)' &&
        head -n 1 "$work/book/grading.conf" |
        cmp - "$work/source/gradebook/grading.conf"
}

a_broken_seed_is_refused() {
    echo "not a seed" > "$work/book/seed"
    ! pack "$work/book" "$work/d.zip" && [ ! -e "$work/d.zip" ]
}

# make, which notes what it is asked and reports or fails.
fake_make() {
    printf '#!/bin/sh\necho "$@" > "%s/asked"\n%s\n' "$work" "$1" \
        > "$work/bin/make"
    chmod 755 "$work/bin/make"
}

run_autograder() {
    rm -rf "$work/results"
    AUTOGRADER=$work PATH=$work/bin:$PATH "$work/source/run_autograder"
}

grading_is_asked_for() {
    fake_make "echo graded > '$work/results/results.json'; exit 1"
    run_autograder && grep -q graded "$work/results/results.json" &&
        grep -q "grade SUBMISSIONS=.*/submissions FORMAT=gradescope" \
            "$work/asked" &&
        grep -q "OUT=$work/results/results.json" "$work/asked" &&
        grep -q "METADATA=$work/submission_metadata.json" "$work/asked"
}

a_failure_has_results_as_well() {
    fake_make "exit 2"
    run_autograder && $python - "$work/results/results.json" <<'END'
import json, sys, jsonschema
schema = json.load(open("tests/checks/report/gradescope.schema.json"))
schema["required"].remove("score")
document = json.load(open(sys.argv[1]))
jsonschema.validate(document, schema)
sys.exit("score" in document or not document["output"])
END
}

needed "the zip for Gradescope is made" pack "$none" "$work/a.zip"
check "setup.sh and run_autograder are at its root" scripts_are_at_the_root
check "what grading needs is in it, and nothing else" \
    only_what_grading_needs_is_in_it
check "it holds a seed that only its owner can read" seed_is_secret
check "each zip draws its own seed" each_zip_has_its_own
check "a gradebook's seed and rules are kept" \
    a_gradebook_s_seed_and_rules_are_kept
check "rules for sections are left out, and that is said" \
    rules_for_sections_are_left_out
check "what is no seed is refused" a_broken_seed_is_refused
pack "$none" "$work/a.zip" > /dev/null
check "a submission is graded for Gradescope" grading_is_asked_for
check "if grading fails there are results, without a score" \
    a_failure_has_results_as_well
check "it takes lessons, and refuses what is none" other_lessons_are_refused
GRADE_LESSON=2 pack "$none" "$work/a.zip" > /dev/null
needed "setup.sh sets it up, by grading the solutions" it_is_set_up
check "one after the other is graded, by an extension's deadline" \
    one_after_the_other_is_graded
check "folders in a submission are one student's" folders_are_one_student_s
check "who hands in no C file is told what is missing" \
    who_hands_in_no_c_file_is_told
rm -rf "$work"
tap_status
