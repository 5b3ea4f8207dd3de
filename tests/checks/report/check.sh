# The report: its unit tests, then every format, read by parsers that are not
# ours; and the page on a class in a browser, if there is one. No grader is
# needed.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
. tests/tools/python.sh
work=$(mktemp -d)
trap 'rm -rf "$work"; rm -f "$tap_output"' EXIT
program=build/$(echo "${CC:-cc}" | tr '/ ' '__')/report
page=tests/autograder/report/html/class
parts="$(ls tests/autograder/report/*.c tests/autograder/report/*/*.c |
    grep -v 'report/main.c') tests/autograder/judge/decide/fail.c
  tests/autograder/judge/decide/text.c tests/autograder/grade/book/zone.c
  tests/autograder/grade/results_file.c $(ls tests/autograder/collect/sheet/*.c |
    grep -v worksheet) $work/class_texts.c"
unset ASSIGNMENT WORKSHEET NO_COLOR

# compile OUTPUT FILES... [FLAGS]
# shellcheck disable=SC2046,SC2086
compile() {
    output=$1
    shift
    gcc -std=c17 -g -D_GNU_SOURCE= -I tests/autograder -o "$output" "$@" \
        $parts $(pkg-config --cflags --libs check jansson libutf8proc libsodium) -lm
}
# shellcheck disable=SC2086
sanitized_formats() {
    compile "$work/report" tests/autograder/report/main.c $sanitizers || return 1
    formats=$("$work/report" --formats | cut -f 1)
    [ -n "$formats" ] || return 1
    for results in tests/checks/report/*.jsonl; do
        "$work/report" --feedback "$results" "$work/feedback" &&
            "$work/report" --likeness "$results" '' || return 1
        for format in $formats; do
            "$work/report" "$results" "$format" "$work/out"
            # It may refuse a class; a sanitizer ends it with another status.
            case $? in 0 | 2) ;; *) return 1 ;; esac
        done
    done
}

awk -f "${page}_texts.awk" $page.css $page.js > "$work/class_texts.c"
# shellcheck disable=SC2086
compile "$work/units" tests/checks/report/*.c $sanitizers
unit_tests "$work/units"
check "all formats of all fixtures with sanitizers" sanitized_formats
needed "the report is built" "${MAKE:-make}" --no-print-directory "$program"
for file in tests/checks/report/check_*.py; do
    "$python" -B "$file" "$program" > "$work/tap"
    others "$work/tap" $?
done
if [ -e tests/checks/site/node_modules/playwright-core ]; then
    node tests/checks/report/class_page.mjs "$program" > "$work/tap" 2>&1
    others "$work/tap" $?
else
    skip "html: the page in a browser" "make setup PART=site fetches what drives it"
fi
tap_status
