# Every link of every page, and every case that the coverage map names.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
python3 tests/checks/pages/check.py > "$tap_output"
others "$tap_output" $?
tap_status
