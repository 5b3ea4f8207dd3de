#!/bin/sh
# What make grade, grade-merge, grade-changes, grade-likeness and explain run:
# grades, or puts shards together, and reports on the results. What was asked for stands in the
# environment, GRADE_..., so any name and any path will do.
#
#     sh grade.sh grade|merge|changes|likeness|explain GRADER REPORT
#
# Exit status: 0 if all was graded, 1 if somebody has to look, as points are open
# or not all was read, 2 if nothing could be graded or reported, 130 if
# interrupted.
set -u
command=$1 grader=$2 report=$3

# Not every shell puts the home folder in place of the ~ in OUT=~/grades.csv.
: "${GRADE_SUBMISSIONS=}"
for name in SUBMISSIONS WORKSHEET METADATA OUT FEEDBACK GRADEBOOK; do
    eval "value=\${GRADE_$name-}"
    case $value in "~/"*) export "GRADE_$name=${HOME-"~"}/${value#??}" ;; esac
done
export "ASSIGNMENT=${GRADE_ASSIGNMENT-}" "WORKSHEET=${GRADE_WORKSHEET-}"

# run COMMAND...: to its end. When we are told to end it is told, and says how
# far it came.
run() {
    exec 3<&0 # a shell gives the background no input of its own accord
    "$@" <&3 3<&- &
    running=$!
    trap 'kill -s TERM "$running" 2> /dev/null' INT TERM HUP
    while wait "$running"; status=$?; kill -0 "$running" 2> /dev/null; do
        :
    done
    trap - INT TERM HUP
}

book=${GRADE_GRADEBOOK:-.gradebook}
case $book in -*) book=./$book ;; esac
results=$book/results.jsonl

# Only grading makes one: another name is a slip of the pen.
[ "$command" = grade ] || [ -d "$book" ] || {
    printf '%s\n' "There is no gradebook $book." \
        "GRADEBOOK=folder says where it is; make grade SUBMISSIONS=path makes it." >&2
    exit 2
}

# The record of before, if there is one.
if [ "$command" = changes ]; then
    before=
    for one in "$book"/before/*.jsonl; do before=$one; done
    [ -e "$before" ] || {
        echo "In $book there is nothing from before to compare with." >&2
        exit 2
    }
    exec "$report" --changes "$before" "$results"
fi

# What was handed in, for an engine that compares it.
[ "$command" != likeness ] ||
    exec sh tests/tools/grade-likeness.sh "$report" "$book" \
        "${GRADE_OUT:-$book/likeness}" "${GRADE_LESSON-}"

# One student's grade: the record, and then whether it is the same here.
if [ "$command" = explain ]; then
    format=${GRADE_FORMAT:-feedback}
    "$report" --check "$format" || exit
    explained=$(mktemp) || exit 2
    trap 'rm -f "$explained"' EXIT
    run "$grader" explain "$explained" 2> "$explained.said"
    if [ -s "$explained" ]; then
        "$report" "$explained" "$format" ${GRADE_OUT:+"$GRADE_OUT"} || status=2
        echo >&2
    fi
    cat "$explained.said" >&2
    rm -f "$explained.said"
    exit "$status"
fi

# A format that nobody knows is best found out before the work.
format=${GRADE_FORMAT:-table}
[ "$command$GRADE_SUBMISSIONS" = grade ] || "$report" --check "$format" || exit
if [ "$command" = grade ] && [ -n "${GRADE_ENGINE-}" ]; then
    run sh tests/tools/grade-slurm.sh "$grader"
else
    run "$grader" "$command"
fi
[ "$status" -le 1 ] || exit "$status"

# A shard's results wait for the others'; there is nothing to report yet.
[ "$command" = merge ] || [ -z "${GRADE_SHARD-}" ] || exit "$status"

umask 022
"$report" "$results" "$format" ${GRADE_OUT:+"$GRADE_OUT"} &&
    { [ -z "${GRADE_FEEDBACK-}" ] ||
        "$report" --feedback "$results" "$GRADE_FEEDBACK"; }
reported=$?
[ "$status" -eq 0 ] || printf "Somebody has to look: some points are open, or\
 not all was read.\nThe format table marks whose with !, and html says why.\n" >&2
[ "$reported" -eq 0 ] || exit "$reported"
exit "$status"
