# The commands, as a student types them, in a fresh copy of the project. What is
# marked as long there is part of PART=long.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
bats_tests tests/checks/commands --jobs 2 --no-parallelize-within-files \
    --filter-tags '!long'
tap_status
