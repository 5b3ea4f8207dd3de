# The commands, as a student types them, in a fresh copy of the project. What is
# marked as long there is part of PART=long: other compilers, and variants.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
sampled "without $(cat tests/checks/commands/*.bats |
    grep -c '^# bats test_tags=long$') tests that take long"
bats_tests tests/checks/commands --jobs 2 --no-parallelize-within-files \
    --filter-tags '!long'
tap_status
