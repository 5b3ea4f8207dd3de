# Every link of every page, every case that the coverage map names, and what the
# pages say of Python where no example shows it; and how the lessons speak.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
for part in check facts language; do
    python3 tests/checks/pages/$part.py > "$tap_output"
    others "$tap_output" $?
done
tap_status
