# Grades a class that is made up, for whoever wants to see everything before the
# first real one: what goes in, the command, what comes out, what to try next.
#
#     sh demo.sh
#
# All is in build/grade-demo, made anew each time. Exit status: 0 if the class was
# graded, although somebody has to look; 2 if it could not be.
set -eu
here=$PWD/tests/autograder/grade/demo
demo=build/grade-demo

command -v git > /dev/null || {
    echo "make grade-demo packs the class with git, and git is not here:" >&2
    echo "make setup PART=grade installs it." >&2
    exit 2
}

# hand_in STUDENT NUMBER LESSON/FILE [PLACE [MISTAKE]]: our solution, or that with
# a known mistake, in the student's folder or the place in it.
hand_in() {
    folder="$demo/class/$1_$2_assignsubmission_file_/${4-}"
    mkdir -p "$folder"
    cp "solutions/$3" "$folder"
    [ -z "${5-}" ] || (cd "$folder" && GIT_CEILING_DIRECTORIES=${PWD%/*} git apply \
        "$here/../../../${3%/*}/misconceptions/$5.diff")
}

# As Moodle packs it. Git, which grading needs anyway, can write a zip.
pack() {
    git init -q && git --work-tree="$demo/class" add . &&
        git archive --format=zip -o "$demo/class.zip" "$(git write-tree)"
}

rm -rf "$demo"
mkdir -p "$demo"
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
first=01-iterable-vs-iterator/iterable_vs_iterator.c second=02-my-range/my_range.c
for name in 'Ann Archer_4711' 'Ben Baker_4712' 'Cleo Cooper_4713'; do
    hand_in "${name%_*}" "${name#*_}" "$first"
done
hand_in 'Ann Archer' 4711 "$second"
hand_in 'Ben Baker' 4712 "$second" '' always_counts_up
hand_in 'Cleo Cooper' 4713 "$second" monday never_moves_on
hand_in 'Cleo Cooper' 4713 "$second" tuesday
(export GIT_DIR="$demo/class.git" GIT_CONFIG_GLOBAL=/dev/null && pack)
rm -rf "$demo/class" "$demo/class.git"
cp "$here/worksheet.csv" "$demo"
(umask 077 && mkdir "$demo/gradebook" && cp "$here/grading.conf" "$here/roster.csv" \
    "$here/overrides.conf" "$demo/gradebook")

cat <<END
A made-up class, really graded. It is in the folder $demo:

  class.zip               what three handed in, packed as Moodle does
  worksheet.csv           Moodle's grading worksheet: it tells when they did
  gradebook/              one class: its rules, and later its grades
    grading.conf          points, the deadline, what is taken off when late
    roster.csv            who is in the class, also who hands in nothing
    overrides.conf        what you set by hand: here Ben's points for lesson 1

Ann is right. Ben is late, and his ranges only count up. Cleo has two different
files for lesson 2: nobody can tell which one counts. Dora handed in nothing.
This is what you would type, and what it prints:

END
# make's own last line would tell of a make in a make.
unset MAKELEVEL
typed='make grade SUBMISSIONS=build/grade-demo/class.zip LESSON=1,2 \
      WORKSHEET=build/grade-demo/worksheet.csv \
      GRADEBOOK=build/grade-demo/gradebook'
# What is typed behind make grade-demo is handed on: a FORMAT, say, would show
# something else.
make() { command "${MAKE:-make}" -s FORMAT= OUT= FEEDBACK= SHARD= METADATA= "$@"; }

# graded FILE [OPTIONS]: what was typed, and so that file is there. By its status
# make does not tell that somebody has to look from a failure.
graded() {
    eval "$typed ${2-}" || [ -s "$demo/$1" ]
}
printf '  %s\n\n' "$typed"
graded gradebook/results.jsonl || exit 2
for report in "class.html FORMAT=html FEEDBACK=$demo/feedback" \
    'grades.csv FORMAT=moodle'; do
    graded "${report%% *}" "OUT=$demo/$report" 2> "$demo/said" ||
        { cat "$demo/said" >&2; exit 2; }
done
rm -f "$demo/said"

cat <<END

The Error that make ends with is no fault: somebody has to look, at Cleo. The !
says that a file is much like our solution, as all are that were made of it.

The same command with more behind it has written, beside the class:

  class.html              FORMAT=html OUT=...: the page on the class; open it
  grades.csv              FORMAT=moodle OUT=...: grades, for Moodle to import
  feedback/               FEEDBACK=...: a text for each student, to send back

Next, see how Ben's points came about:

  make explain STUDENT=Ben GRADEBOOK=$demo/gradebook

Then decide for Cleo, type the long command again, and see whose points changed:

  echo 'Cleo Cooper  02  tuesday/my_range.c' \\
      >> $demo/gradebook/choices.conf
  make grade-changes GRADEBOOK=$demo/gradebook

For your own class, docs/instructors.md begins with five commands.
END
