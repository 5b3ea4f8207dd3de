# Do the lessons' cases see what is wrong? A sample of all wrong solutions; make
# strength tries all of them, and MUTANTS=1200 so many.
#
#     sh check.sh
set -u
make="${MAKE:-make} --no-print-directory"
work=build/check-strength
mkdir -p "$work"
. tests/checks/tap.sh

if ! command -v python3 > /dev/null; then
    skip "every mutant of the sample is refused" "python3 is missing"
    exit 0
fi
[ -n "${MUTANTS-}" ] || sampled "of the mutants 30 of each lesson"
$make check-strength > "$work/tap" 2> "$work/errors"
status=$?
cat "$work/errors" >&2
others "$work/tap" $status
rm -rf "$work"
tap_status
