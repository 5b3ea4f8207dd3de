# Turns a wrong file that somebody wrote into a known mistake of its lesson.
#
#     sh new-mistake.sh LESSON FILE NAME
#
# What the mistake says, and where to read on, is asked for, or taken from
# MISTAKE_SAYS and MISTAKE_SEE; MISTAKE_SHOWS and MISTAKE_LACKS are clues, and
# MISTAKE_TODO has to be the task that fails. make has built what it needs.
set -u
lesson=$1 file=$2 name=$3
make="${MAKE:-make} --no-print-directory"
judge=$JUDGE_OBJECTS/judge
work=$JUDGE_OBJECTS/new-mistake-$$
mkdir -p "$work"
# What the judge was lent is as it was, whatever happens.
clean() {
    [ ! -e "$work/known" ] || mv "$work/known" "$known"
    rm -rf "$work"
}
trap clean EXIT
trap 'exit 130' INT TERM
. tests/tools/lessons.sh

say() { printf '%s\n' "$*" | sh tests/tools/wrap.sh; }
stop() {
    say "$@" >&2
    exit 2
}

# --- Which lesson, which file -------------------------------------------------

usage="make new-mistake LESSON=2 FILE=their.c turns a wrong file into a known \
mistake of lesson 2."
[ -n "$lesson" ] && [ -n "$file" ] || stop "$usage"
padded=$(printf '%02d' "${lesson#0}" 2> /dev/null) || padded=$lesson
folder=$(folders | grep "^$padded-") || folder=
[ -n "$folder" ] || stop "There is no lesson $lesson. $usage"
[ -f "$file" ] && [ -r "$file" ] || stop "There is no file $file to read."
number=${padded#0}
solution=$(solution_of "$folder")
known=tests/$folder/mistakes.txt
page=lessons/$folder/README.md

header_of() { grep -q "^ *# *include *\"$(name_of "$1").h\"" "$file"; }
if ! header_of "$folder"; then
    for other in $(folders); do
        ! header_of "$other" || stop "$file is a file of lesson \
$(echo "${other%%-*}" | sed 's/^0//'), as its #include says, and not of \
lesson $number."
    done
    stop "$file does not include \"$(name_of "$folder").h\": it is no file of \
lesson $number."
fi

# --- What the judge makes of it -----------------------------------------------

# fails FILE: how it fails the cases of its first task, and who it looks like.
fails() {
    "$judge" signature "$folder" "$1" > "$work/signature" \
        2> "$work/messages" || return 1
    task=$(sed -n 's/^fails \([^ ]*\) .*/\1/p;' "$work/signature" | head -n 1)
    task=$(cases_of "$folder" | awk -v name="$task" '$3 == name { print $2 }')
    cases_of "$folder" | awk -v task="$task" '$2 == task { print $3 }' \
        > "$work/cases"
    awk 'NR == FNR { ours[$1]; next } $1 == "fails" && $2 in ours' \
        "$work/cases" "$work/signature"
}

cp "$file" "$work/their.c"
fails "$file" > "$work/fails" || stop "$file does not compile, so there is no \
telling what it does. What is said of files that do not compile is in \
tests/autograder/judge/unbuilt. To see it: make lesson-$number FILE=$file"
[ -n "$task" ] || stop "$file passes: no case sees what is wrong with it. A \
case has to see it first; docs/writing-a-lesson.md says how to write one."
[ -z "${MISTAKE_TODO-}" ] || [ "$MISTAKE_TODO" = "$task" ] ||
    stop "TODO=$MISTAKE_TODO can't be: the first case that $file fails is one \
of TODO $task."
! grep -q 'NotImplementedError' "$work/fails" ||
    stop "TODO $task is still to be written in $file: that is no mistake yet."

say "This is what its author is told today:"
JUDGE_FILE=$file "$judge" lesson "$folder" 2> /dev/null |
    sed '/^  Next:/,$d'
echo

# --- As a diff, as small as it can be -----------------------------------------

sh tests/tools/author/new-mistake-diff.sh "$solution" "$file" "$work/diff" \
    "$work/fails" "$judge signature $folder" ||
    stop "$file can't be written as a change of $solution."
echo "It is this change of the solution:"
sed '1,2d' "$work/diff"
echo

# Of the same task, who fails the same cases the same way?
awk -v task="$task" '
    NR == FNR { wanted[$0]; count++; next }
    function tell() { if (name && todo == task && same == count && !more) print name }
    /^mistake / { tell(); name = $2; same = more = 0 }
    /^todo / { todo = $2 }
    /^fails / { if ($0 in wanted) same++; else more++ }
    END { tell() }' "$work/fails" "$known" > "$work/alike"
named=$(sed -n 's/^named //p' "$work/signature")

. tests/tools/author/new-mistake-ask.sh

# --- Written down -------------------------------------------------------------

diff=tests/$folder/misconceptions/$name.diff
{
    printf 'Todo: %s\nSee: %s\nSays: %s\n' "$task" "$see" "$says"
    [ -z "$shows" ] || printf 'Shows: %s\n' "$shows"
    [ -z "$lacks" ] || printf 'Lacks: %s\n' "$lacks"
    printf -- '--- a/%s\n+++ b/%s\n' "${solution##*/}" "${solution##*/}"
    sed '1,2d' "$work/diff"
} > "$work/whole.diff"

# Is it told from all others? The judge says, once it knows of it.
cp "$known" "$work/known"
{
    printf '\nmistake %s\ntodo %s\nsee %s\nsays %s\n' "$name" "$task" "$see" \
        "$says"
    [ -z "$shows" ] || printf 'shows %s\n' "$shows"
    [ -z "$lacks" ] || printf 'lacks %s\n' "$lacks"
    cat "$work/fails"
} >> "$known"
"$judge" signature "$folder" "$work/smaller.c" > "$work/signature"
mv "$work/known" "$known"
grep -qx "named $name" "$work/signature" || stop "Nothing was written: the \
judge can't tell $name from others yet. $(
    [ -z "$shows$lacks" ] && echo "SHOWS= or LACKS= says" ||
        echo "Is it true of the file what SHOWS= and LACKS= say? They tell") \
what stands in such a file and not in the others: see \"Misconceptions\" in \
docs/writing-a-lesson.md."
(set -C && cat "$work/whole.diff" > "$diff") 2> /dev/null ||
    stop "$diff is there already: choose another NAME."
$make "record-$number" || exit
say "Wrote $diff. Next: make check-lesson-$number, and see that the sentence is \
true of every file that gets it."
