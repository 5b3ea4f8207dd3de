# Judges the lessons that are begun, by the published cases, and reports to standard
# output in the XML of JUnit, as CI reads it. What make lesson-N says of each goes to
# standard error, too.
#
#     sh junit.sh > junit.xml
#
# Exit status: 0 if all that is begun passes, 1 if not, 2 if nothing can be judged.
set -u
export NO_COLOR=1 LC_ALL=C
make() { command "${MAKE:-make}" -s "$@"; }
make status > /dev/null || exit 2 # builds the judge, lays out what is missing
. tests/tools/lessons.sh
cases=$(mktemp) || exit 2
trap 'rm -f "$cases"' EXIT

# What a compiler quotes may be any bytes; XML takes ASCII for sure.
escaped() {
    tr -c '\11\12\40-\176' '?' | sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g'
}

# judged FOLDER NUMBER: the lesson's test case.
judged() {
    printf ' <testcase classname="%s" name="make lesson-%s">' "$1" "$2"
    if cmp -s "lessons/$1/$(name_of "$1").c" "tests/$1/stub.c"; then
        printf '<skipped message="not begun"/>'
    elif said=$(make "lesson-$2" 2>&1); then
        printf '%s\n' "$said" >&2
    else
        printf '%s\n' "$said" >&2
        printf '<failure message="not done yet">%s</failure>' \
            "$(printf '%s\n' "$said" | escaped)"
    fi
    echo '</testcase>'
}

for folder in $(folders); do
    number=${folder%%-*}
    judged "$folder" "${number#0}"
done > "$cases"
count() { grep -c "$1" "$cases"; }
echo '<?xml version="1.0" encoding="UTF-8"?>'
echo "<testsuite name=\"Iterators by Hand\" tests=\"$(count '<testcase')\"\
 failures=\"$(count '<failure')\" skipped=\"$(count '<skipped')\">"
cat "$cases"
echo '</testsuite>'
! grep -q '<failure' "$cases"
