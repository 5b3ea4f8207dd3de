# A generated class in which every situation occurs, from what platforms export to
# what they import: does everybody get what the table of situations says? One
# student of each; all of a class of 300 is in PART=long, which sets CLASS.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
. tests/checks/grader.sh

$make -s grade SUBMISSIONS=/dev/null/none > /dev/null 2>&1 # builds it
# shellcheck disable=SC2086
python3 -B tests/checks/class/check.py "$work" ${CLASS:-0 2 3} > "$work/class.tap"
others "$work/class.tap" $?
[ -n "${CLASS-}" ] || sampled "one student of each situation"
tap_status
