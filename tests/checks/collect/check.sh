# Does collecting find what students hand in, and only that? Unit tests of the
# names, and a program that lists what it finds.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
. tests/checks/grader.sh

grader_tests collect tests/checks/collect/collect_test.c
compile list collect tests/checks/collect/list_submissions.c
python3 tests/checks/collect/check.py "$work/list" > "$work/check.tap"
others "$work/check.tap" $?
tap_status
