# The grader: its unit tests, and what make grade gives, remembers and refuses.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
. tests/checks/grader.sh

needed "an honest class is graded" honest_class

# in_book FOLDER COMMAND [OPTIONS]: of lesson 2, with the gradebook FOLDER/book; what
# it says is shown, and in FOLDER/out.
in_book() {
    book_folder=$1 book_command=$2
    shift 2
    $make "$book_command" GRADEBOOK="$book_folder/book" LESSON=2 FORMAT=csv "$@" \
        > "$book_folder/out" 2>&1
    status=$?
    cat "$book_folder/out"
    return $status
}

# What has classes of its own waits much for one student: it goes on beside the rest.
(
    tap_output=$work/apart.output tap_failed=0
    for about in machine record shards by_hand unread unbuilt demo roster likeness; do
        . "tests/checks/grade/$about.sh"
    done
    tap_status
) > "$work/apart.tap" &
apart=$!
grader_tests "collect grade" tests/checks/grade/*_test.c tests/checks/grade/main.c

print_the_version() {
    version=$($make version)
    for program in grader report; do
        "$(ls build/*/$program | head -n 1)" --version |
            grep -xF "$program (Iterators by Hand) ${version##* }" || return 1
    done
}
check "the grader and the report print the version" print_the_version

sampled "12 honest files and copies of each lesson; PART=long makes 1000"
check "honest files are not taken for copies, and copies are" \
    sh tests/checks/grade/alike.sh 12 check

# What is shown to instructors of the page on a class.
shows_todays_page() {
    python3 -B docs/site/said/class.py "$work/class.html" &&
        diff docs/site/said/class.html "$work/class.html" || {
        echo "python3 docs/site/said/class.py records it"
        return 1
    }
}
check "the instructor's guide shows the page on a class as it is today" \
    shows_todays_page

# grade BOOK OPTIONS...: a report in CSV, on standard output.
grade() {
    book=$1
    shift
    $make grade SUBMISSIONS="$work/honest/class" GRADEBOOK="$work/$book" \
        FORMAT=csv "$@" 2> "$work/grade.log"
}
# refuses WORDS OPTIONS...: status 2, nothing on standard output, those words.
refuses() {
    wanted=$1
    shift
    grade refused "$@" > "$work/refused.out"
    status=$?
    cat "$work/grade.log" "$work/refused.out"
    [ $status -eq 2 ] && [ ! -s "$work/refused.out" ] &&
        grep -qF "$wanted" "$work/grade.log"
}
same_with_bubblewrap() {
    grade wrapped SEED="$seed" CONFINEMENT=bubblewrap > "$work/wrapped.csv" ||
        cat "$work/grade.log"
    diff "$work/first.csv" "$work/wrapped.csv" &&
        grep -q '"confinement":"bubblewrap' "$work/wrapped/results.jsonl"
}
unsafe_is_said() {
    grade unsafe SEED="$seed" LESSON=2 CONFINEMENT=none UNSAFE=1 > "$work/unsafe.csv"
    grep -q '"unsafe":true' "$work/unsafe/results.jsonl" &&
        grep -q UNSAFE "$work/grade.log" && [ -s "$work/unsafe.csv" ]
}
# What is remembered is not assessed again: an assessment would take long.
remembers() {
    cp -a "$work/first" "$work/again"
    find "$work/again/verdicts" -name '*.json' | sort > "$work/before"
    grade again > "$work/again.csv" && diff "$work/first.csv" "$work/again.csv" &&
        find "$work/again/verdicts" -name '*.json' | sort |
        diff "$work/before" - || return 1
    # A verdict that is remembered is believed: this proves that it was read.
    sed -i 's/"status":"passed"/"status":"failed"/g' "$work/again"/verdicts/*/*.json
    grade again > "$work/believed.csv"
    ! diff -q "$work/first.csv" "$work/believed.csv"
}
new_seeds_are_new() {
    cp -a "$work/first" "$work/drawn"
    grade drawn LESSON=2 NEW_SEEDS=1 FORGET=1 > /dev/null && [ -s "$work/drawn/seed" ] &&
        ! cmp -s "$work/first/seed" "$work/drawn/seed"
}
private() {
    [ "$(stat -c %a "$work/first")" = 700 ] &&
        [ "$(stat -c %a "$work/first/seed")" = 600 ]
}
# A git that tells, in seconds after a time, what it was able to do.
git_is_confined() {
    mkdir -p "$work/bin" "$work/checkout/.git/objects" "$work/open" &&
        chmod 777 "$work/open" &&
        cp solutions/02-my-range/my_range.c "$work/checkout/" &&
        echo 0123456789012345678901234567890123456789 \
            > "$work/checkout/.git/HEAD" &&
        gcc -std=c17 -D_GNU_SOURCE -x c - -o "$work/bin/git" << END || return 1
#include <fcntl.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>
int main(void)
{
    printf("%d 0123456789012345678901234567890123456789\n", 1700000000 + (open("/etc/passwd", O_RDONLY) >= 0) +
        2 * (open("$work/open/file", O_WRONLY | O_CREAT, 0600) >= 0) +
        4 * (socket(AF_INET, SOCK_STREAM, 0) >= 0) +
        8 * (open("$work/checkout/my_range.c", O_RDONLY) >= 0) +
        16 * ($(id -u) == 0 && getuid() == 0) +
        32 * (execl("/bin/true", "true", (char *)NULL) == 0));
}
END
    PATH="$work/bin:$PATH" $make grade SUBMISSIONS="$work/checkout" LESSON=2 \
        GRADEBOOK="$work/git" FORMAT=json > "$work/git.json" 2>&1
    grep -o '"submitted":[^,]*' "$work/git.json"
    grep -q '"submitted":"2023-11-14T22:13:20Z"' "$work/git.json"
}
late_is_late() {
    python3 - "$work" <<'END' || return 1
import sys, zipfile
with zipfile.ZipFile(sys.argv[1] + "/late.zip", "w") as zip:
    for name, day in (("Ann A_11", 10), ("Bob B_12", 12)):
        zip.writestr(zipfile.ZipInfo(
            f"{name}_assignsubmission_file_/my_range.c", (2027, 1, day, 12, 0, 0)),
            open("solutions/02-my-range/my_range.c").read())
END
    mkdir -m 700 "$work/late"
    printf '%s\n' 'points 02 20' 'due 02 2027-01-11 00:00' 'late 10 50' \
        > "$work/late/grading.conf"
    printf '%s\n' 'Identifier;Abgabe;Bewertung' \
        'Participant 11;"Sonntag, 10. Januar 2027, 12:00";"-"' \
        'Participant 12;"Dienstag, 12. Januar 2027, 12:00";"-"' > "$work/late.sheet"
    for sheet in '' "$work/late.sheet"; do
        $make grade SUBMISSIONS="$work/late.zip" GRADEBOOK="$work/late" LESSON=2 \
            FORMAT=csv WORKSHEET="$sheet" 2>> "$work/late.log" | tail -n 2
    done > "$work/late.csv"
    cat "$work/late.csv" "$work/late.log"
    [ "$(grep -c 'nobody knows when 2 of the files' "$work/late.log")" = 1 ] &&
        printf '%s\n' 'Ann A,20,20,' 'Bob B,20,20,' 'Ann A,20,20,' \
            'Bob B,16,16,' | diff - "$work/late.csv" || return 1
    echo 'Bob B  02  18  You were ill.' > "$work/late/overrides.conf"
    $make grade SUBMISSIONS="$work/late.zip" GRADEBOOK="$work/late" LESSON=2 \
        WORKSHEET="$work/late.sheet" FORMAT=csv FEEDBACK="$work/fed" || return 1
    cat "$work/fed"/Bob* | tee "$work/late.log"
    [ "$(grep -cE '^  late +-4 +20 % off|^  points +16$|to 18 .* ill. \(was 16\)' \
        "$work/late.log")" = 3 ]
}
# The lessons of a checkout have their own times.
each_lesson_has_its_time() {
    checkout=$work/each/Ann
    mkdir -p "$checkout" && git -C "$checkout" init -q || return 1
    for file in 02-my-range/my_range.c:16 03-stop-iteration/stop_iteration.c:25; do
        cp "solutions/${file%:*}" "$checkout/" && git -C "$checkout" add . &&
            GIT_CONFIG_GLOBAL=/dev/null GIT_COMMITTER_DATE="2027-01-${file#*:} 12:00 +0000" git -C "$checkout" \
                -c user.name=x -c user.email=x@x commit -qm x || return 1
    done
    mkdir -m 700 "$work/timed"
    printf '%s\n' 'zone UTC' 'due 02 2027-01-15 23:59' 'late 10 50' \
        > "$work/timed/grading.conf"
    $make grade SUBMISSIONS="$work/each" GRADEBOOK="$work/timed" LESSON=2,3 \
        FORMAT=feedback | tee "$work/timed.out"
    grep -q '^  It was due 2027-01-15 23:59 and came 2027-01-16 12:00 (UTC)' \
        "$work/timed.out"
}

# What only goes wrong after forty ranges goes right in a process for each case.
each_case_alone() {
    mkdir -p "$work/tires/Ann"
    sed '/^struct iterator \*my_range(/,/^}/ {
            /^{/ a\    static int made;\n    if (++made > 40)\n        return NULL;
        }' solutions/02-my-range/my_range.c > "$work/tires/Ann/my_range.c"
    grade_alone=$($make grade SUBMISSIONS="$work/tires" GRADEBOOK="$work/tired" \
        LESSON=2 FORMAT=csv 2> /dev/null | tail -n 1)
    echo "$grade_alone"
    [ "$grade_alone" = Ann,10,10, ]
}

# Nobody gets another's grade by a name, or is lost behind too many files.
crowds_and_rivals() {
    python3 - "$work" <<'END' || return 1
import sys, zipfile
right = open("solutions/02-my-range/my_range.c").read()
with zipfile.ZipFile(sys.argv[1] + "/crowd.zip", "w") as zip:
    for i in range(10001):
        zip.writestr(f"Al_1_assignsubmission_file_/{i}.c", "")
    for name in ("Bo_2", "Cy_3", "Di_3", "Ed_2_assignsubmission_file__5"):
        zip.writestr(f"{name}_assignsubmission_file_/my_range.c", right)
END
    $make grade SUBMISSIONS="$work/crowd.zip" GRADEBOOK="$work/crowd" LESSON=2 \
        FORMAT=moodle > "$work/crowd.csv" 2> "$work/crowd.log"
    status=$?
    cat "$work/crowd.log" "$work/crowd.csv"
    [ $status -ne 0 ] && grep -q "Too much to be looked at whole is in 1" "$work/crowd.log" &&
        grep -q '^Participant 2,"*Bo"*,10' "$work/crowd.csv" &&
        grep -q '^Participant 5,.*,10,' "$work/crowd.csv" &&
        ! grep -q '^Participant 3' "$work/crowd.csv"
}

# What is not the student's fault is blank, with a reason, and never a 0.
open_is_no_zero() {
    mkdir -p "$work/open/Ann" "$work/open/Bob/a" "$work/open/Bob/b" \
        "$work/open/Cyd" "$work/open/Dan"
    solution=solutions/02-my-range/my_range.c
    printf 'int\0x;' > "$work/open/Ann/my_range.c"
    cp "$solution" "$work/open/Bob/a/"
    { cat "$solution"; echo; } > "$work/open/Bob/b/my_range.c"
    cp "$solution" "$work/open/Cyd/"
    : > "$work/open/Dan/notes.txt"
    mkdir -m 700 "$work/opened"
    echo 'missing blank' > "$work/opened/grading.conf"
    $make grade SUBMISSIONS="$work/open" GRADEBOOK="$work/opened" LESSON=2 \
        FORMAT=csv FEEDBACK="$work/opened/feedback" \
        > "$work/open.csv" 2> "$work/open.log"
    status=$?
    cat "$work/open.csv" "$work/open.log" "$work/opened/feedback/"*
    [ "$status" -ne 0 ] && grep -q 'has to look' "$work/open.log" || return 1
    printf '%s\n' 'Ann,,,Lesson 2: unreadable' 'Bob,,,Lesson 2: unclear' \
        'Cyd,10,10,' 'Dan,,,Lesson 2: missing' | diff - "$work/open.csv" |
        grep -v '^[0-9]' > "$work/open.diff"
    [ "$(cat "$work/open.diff")" = "> student,lesson-02,total,open" ] &&
        ! grep -q mend "$work/opened/feedback/"Ann* &&
        grep -q 'instructor will look' "$work/opened/feedback/"Bob*
}

# A gradebook in an image would give the seed away: nothing gets in but what is
# allowed, and that is the project's. PART=container makes one, and looks.
image_begins_empty() {
    rules=$(grep -v '^#' .dockerignore)
    [ "$(echo "$rules" | head -n 1)" = '*' ] &&
        echo "$rules" | sed -n 's/^!//p' | xargs git ls-files --error-unmatch
}

check "only what is the project's may get into an image" image_begins_empty
check "what is not the student's fault is blank, and never a 0" open_is_no_zero
check "a class is read whole, or not without a word" crowds_and_rivals
check "what fails after other cases may pass alone" each_case_alone
check "the gradebook is its owner's alone" private
same="bubblewrap gives the same points"
! with_bubblewrap "$same" || check "$same" same_with_bubblewrap
check "without confinement nothing is graded" \
    refuses "can't confine programs" CONFINEMENT=none
check "UNSAFE=1 grades, and says so" unsafe_is_said
check "verdicts are remembered" remembers
check "NEW_SEEDS=1 draws new ones" new_seeds_are_new
. tests/checks/grade/ended.sh
check "git is confined as a compiler is" git_is_confined
check "a deadline counts where the time is known" late_is_late
check "feedback has the time of the lesson's own file" each_lesson_has_its_time
check "an unknown lesson is refused" refuses "no such lesson" LESSON=99
check "an unknown format is refused" refuses "no format 'xls'" FORMAT=xls
check "a seed that is none is refused" refuses "64 hexadecimal digits" SEED=12
check "a shard that is none is refused" refuses "SHARD=2/5" SHARD=3/2
wait "$apart"
others "$work/apart.tap" $?
tap_status
