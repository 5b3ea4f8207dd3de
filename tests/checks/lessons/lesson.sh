# Everything that must be true of a lesson, told to its author in one go.
#
#     sh lesson.sh FOLDER NUMBER
#
# With EVERY=3 in the environment, of the known mistakes one in three is judged, and
# examples are built by one compiler.
# make has built what it needs; JUDGE_OBJECTS and MAKE come from there.
set -u
folder=$1 number=$2
. tests/tools/lessons.sh
name=$(name_of "$folder")
lesson=lessons/$folder
tests=tests/$folder
solution=solutions/$folder/$name.c
stub=$tests/stub.c
work=build/check-$folder
make="${MAKE:-make} --no-print-directory"
strict='-std=c17 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Wshadow
  -Wstrict-prototypes -Wconversion -Werror'
include="-I $lesson -I lessons/protocol -I tests/autograder/harness"
compilers='gcc clang'
given=$(find "$lesson/given" -name '*.c' 2>/dev/null)
examples=$(ls "$lesson"/example*.c)
rm -rf "$work"
mkdir -p "$work"
export NO_COLOR=1
. tests/checks/tap.sh

. tests/tools/diff-field.sh
. tests/checks/observer/observed.sh
. tests/checks/lessons/mistakes.sh
tasks() { grep -o 'TODO [0-9]*:' "$stub" | grep -o '[0-9]*' | sort -nu; }

# --- The files are there and agree ------------------------------------------

files_exist() {
    status=0
    for file in $lesson/README.md $lesson/$name.h $lesson/$name.c \
        $lesson/example.py $lesson/example.c $solution $tests/cases.c \
        $tests/expected.txt $tests/mistakes.txt $tests/hints.md \
        solutions/$folder/whys.md \
        $tests/stub.c $tests/example.txt; do
        [ -s "$file" ] || { echo "$file is missing or empty"; status=1; }
    done
    return $status
}

editors_find_it() {
    grep -qx "    - -I../../lessons/$folder" .clangd ||
        { echo ".clangd lacks the line     - -I../../lessons/$folder"; false; }
}

title_has_number() {
    short=${folder%%-*}
    head -n 1 "$lesson/README.md" | grep -q "^# ${short#0}\. "
}

# What is committed stays as it was first published, which is the first of the
# earlier stubs, if there are any; in the folder, the current one may be laid out.
stub_is_pristine() {
    first=$(head -n 1 "$tests/earlier.txt" 2> /dev/null)
    if [ -n "$first" ] && git cat-file -e ":$lesson/$name.c" 2> /dev/null; then
        [ "$(git show ":$lesson/$name.c" | cksum)" = "$first" ] || {
            echo "$lesson/$name.c is to be committed, and was published already:"
            echo "learners could no longer pull. Leave it out: git reset" \
                "$lesson/$name.c"
            return 1
        }
    fi
    grep -qxF "$(cksum < "$lesson/$name.c")" "$tests/earlier.txt" 2> /dev/null ||
        cmp "$lesson/$name.c" "$stub"
}

# Leaves out what follows a TODO comment, up to a blank line or a closing brace.
outside_todos() {
    awk '
        skipping && (/^$/ || /^}/) { skipping = 0 }
        !skipping { print }
        /TODO [0-9]+:/ { comment = 1 }
        comment && /\*\// { comment = 0; skipping = 1 }
    ' "$1"
}

differ_only_at_todos() {
    outside_todos "$stub" > "$work/stub.txt"
    outside_todos "$solution" > "$work/solution.txt"
    diff "$work/stub.txt" "$work/solution.txt" &&
        ! cmp -s "$stub" "$solution"
}

# --- The code is clean -------------------------------------------------------

compiles_strictly() {
    for cc in $compilers; do
        # shellcheck disable=SC2086
        $cc $strict $include -include tests/autograder/harness/ledger.h \
            -include "build/cases/$folder.h" -fsyntax-only "$tests/cases.c" &&
            $cc $strict $include -fsyntax-only "$solution" $given $examples ||
            return 1
    done
}

stub_compiles_silently() {
    for cc in $compilers; do
        $make lesson-$number CC=$cc FILE="$stub" > "$work/out" 2>&1
        if grep -E 'warning|error:' "$work/out"; then return 1; fi
    done
}

# --- The judge agrees --------------------------------------------------------

stub_fails_kindly() {
    cp "$stub" "$work/stub.c"
    if $make lesson-$number FILE="$work/stub.c" > "$work/out" 2>&1; then
        echo "the stub passes"
        return 1
    fi
    cat "$work/out"
    grep -q ' 0 of [0-9]* cases pass$' "$work/out" &&
        grep -q 'TODO 1 is still to be written' "$work/out" &&
        grep -q 'Next: TODO 1 in' "$work/out"
}

solution_passes() {
    for cc in $compilers; do
        $make lesson-$number CC=$cc FILE="$solution" || return 1
        $make lesson-$number CC=$cc FILE="$solution" |
            grep -q 'AddressSanitizer and UBSan watched' || return 1
    done
}

case_names() { cases_of "$folder" | cut -d ' ' -f 3; }

solution_answers() {
    observed_build "$work" "$folder" &&
        answers_from_outside "$folder" "$solution" "$work"
}

# All cases in one process: valgrind's own start takes longer than a case.
valgrind_is_silent() {
    set --
    for case in $(case_names); do set -- "$@" "$case" 1 2; done
    valgrind -q --error-exitcode=9 --leak-check=no \
        "$JUDGE_OBJECTS/plain/$folder/program" 0 "$@" > "$work/told" 2> "$work/out" ||
        { cat "$work/out"; return 1; }
    # It stops without a word at a name that is no case's.
    for case in $(case_names); do
        grep -q "$case" "$work/told" || { echo "$case was not run"; return 1; }
    done
}

# --- The cases are enough and fair -------------------------------------------

has_enough_cases() {
    count=$(case_names | wc -l)
    echo "$count cases; a lesson has 8 to 20"
    [ "$count" -ge 8 ] && [ "$count" -le 20 ]
}

every_task_has_cases() {
    for task in $(tasks); do
        cases_of "$folder" | cut -d ' ' -f 2 | grep -qx "$task" ||
            { echo "TODO $task has no case"; return 1; }
    done
    for task in $(cases_of "$folder" | cut -d ' ' -f 2 | sort -nu); do
        tasks | grep -qx "$task" ||
            { echo "a case names TODO $task, which the stub has not"; return 1; }
    done
}

guessing_does_not_pay() {
    # shellcheck disable=SC2046
    "$JUDGE_OBJECTS/judge" record "$folder" \
        "$JUDGE_OBJECTS/reference/$folder/program" $(seq 1000 1400) |
        awk -f tests/checks/lessons/guess-bits.awk
}

# --- Hints, examples, page -----------------------------------------

hints_are_whole() {
    for task in $(tasks); do
        awk -v task="$task" '
            /^## / { inside = ($0 ~ "^## TODO " task ":") }
            inside && /^### / { steps++ }
            inside && !/^#/ { words += NF }
            END {
                printf "TODO %d: %d steps, %d words\n", task, steps, words
                exit !(steps == 3 && words >= 60 && words <= 170)
            }' "$tests/hints.md" || return 1
    done
}

whys_are_whole() {
    for task in $(tasks); do
        awk -v task="$task" '
            /^## / { inside = ($0 ~ "^## TODO " task ":") }
            inside && !/^#/ { words += NF }
            END {
                printf "TODO %d: %d words on why; 10 to 60\n", task, words
                exit !(words >= 10 && words <= 60)
            }' "solutions/$folder/whys.md" || return 1
    done
}

# One of the two compilers for a lesson and the other for the next; with EVERY=1
# both.
by_turns() {
    case ${EVERY-}/$number in
    1/*) echo $compilers ;;
    */*[02468]) echo clang ;;
    *) echo gcc ;;
    esac
}

example_prints_the_same() {
    python3 "$lesson/example.py" > "$work/python.txt" || return 1
    diff "$work/python.txt" "$tests/example.txt" || return 1
    for cc in $(by_turns); do
        # shellcheck disable=SC2086
        $cc -std=c17 -g -D_POSIX_C_SOURCE=200809L $include \
            -fsanitize=address,undefined -fno-sanitize-recover=all \
            "$solution" $examples $given lessons/protocol/*.c \
            -o "$work/example" && "$work/example" > "$work/c.txt" &&
            diff "$work/c.txt" "$tests/example.txt" || return 1
    done
    $make example-$number FILE="$solution"
}

# A lesson may still be without any.
predictions_are_whole() {
    programs=$lesson/predict.py
    [ -e "$programs" ] || return 0
    grep -q "make predict-${number#0}" "$lesson/README.md" ||
        { echo "the page does not speak of make predict-${number#0}"; return 1; }
    count=0
    for part in $(awk -v show=names -f tests/tools/predict.awk "$programs"); do
        count=$((count + 1))
        for show in question program because; do
            [ -n "$(awk -v show=$show -v name="$part" \
                -f tests/tools/predict.awk "$programs")" ] ||
                { echo "$part has no $show"; return 1; }
        done
    done
    echo "$count predictions; a lesson has at least 3"
    [ "$count" -ge 3 ] && diff "$work/recorded/predict.txt" "$tests/predict.txt"
}

page_quotes_what_runs() {
    # shellcheck disable=SC2046,SC2086
    awk -f tests/checks/lessons/quotes.awk "$lesson/README.md" "$lesson/example.py" \
        $examples "$lesson/$name.h" "$stub" lessons/protocol/*.[ch] \
        $(find "$lesson/given" -name '*.[ch]' 2>/dev/null)
}

page_fits_the_screen() {
    awk 'length($0) > 80 && !/^\|/ && !/https?:/ {
            print FILENAME ":" FNR ": longer than 80 columns"; bad = 1
        } END { exit bad }' "$lesson/README.md" "$tests/hints.md" \
        "solutions/$folder/whys.md"
}

check "$folder: all files are there" files_exist
check "$folder: editors find its header" editors_find_it
check "$folder: the page begins with its number" title_has_number
check "$folder: the stub is untouched" stub_is_pristine
check "$folder: stub and solution differ only at the TODOs" differ_only_at_todos
check "$folder: no warnings, gcc and clang" compiles_strictly
check "$folder: the stub compiles silently, gcc and clang" stub_compiles_silently
check "$folder: the stub fails and names TODO 1" stub_fails_kindly
check "$folder: the solution passes, gcc and clang, sanitizers" solution_passes
check "$folder: the solution passes when it is asked from outside" \
    solution_answers
check "$folder: valgrind finds nothing" valgrind_is_silent
check "$folder: the transcripts are current" transcripts_are_current
check "$folder: 8 to 20 cases" has_enough_cases
check "$folder: every task has cases" every_task_has_cases
check "$folder: guessing does not pay" guessing_does_not_pay
check "$folder: at least 5 misconceptions" has_enough_misconceptions
check "$folder: a mistake is named as the learner sees it" mistake_is_named
for diff in $(mistakes_of_sample); do
    check "$folder: $(basename "$diff" .diff) is recognised" \
        misconception_is_recognised "$diff"
done
for diff in "$tests"/lookalikes/*.diff; do
    [ ! -e "$diff" ] || check "$folder: $(basename "$diff" .diff) is not $(
        field Of "$diff")" lookalike_is_not_taken_for_it "$diff"
done
check "$folder: three hints for every task" hints_are_whole
check "$folder: a why for every task" whys_are_whole
check "$folder: the predictions print what was recorded" predictions_are_whole
check "$folder: example.py and example.c print the same" example_prints_the_same
check "$folder: the page quotes code that runs" page_quotes_what_runs
check "$folder: the page fits into 80 columns" page_fits_the_screen
rm -rf "$work"
tap_status
