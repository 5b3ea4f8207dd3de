# How near honest files come to the solution: builds what measures it, and runs
# alike.py, which says what else can follow.
#
#     sh alike.sh COUNT [check | FOLDER]
set -u
measure=$(mktemp)
trap 'rm -f "$measure"' EXIT
gcc -std=c17 -O1 -D_GNU_SOURCE= -I tests/autograder -o "$measure" \
    tests/checks/grade/alike.c tests/autograder/grade/assess/similarity.c \
    tests/autograder/judge/decide/text.c tests/autograder/judge/decide/fail.c &&
    python3 -B tests/checks/grade/alike.py "$measure" "$@"
