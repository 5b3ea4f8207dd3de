# The commands, as a student types them, in a fresh copy of the project.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
bats_tests tests/checks/commands --jobs 2 --no-parallelize-within-files
tap_status
