# The documentation site: builds it, breaks it on purpose, tests it in a browser.
# Reports in TAP.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
. tests/tools/python.sh
# No __pycache__ among the sources.
export PYTHONDONTWRITEBYTECODE=1
work=build/check-docs
rm -rf "$work"
mkdir -p "$work"

# Makes $copy, of the project, with the pictures and steps that are built already.
copied() {
    copy=$work/copy
    rm -rf "$copy"
    mkdir -p "$copy/tests/autograder/report" "$copy/build/docs-parts"
    tar -cf - --exclude=node_modules lessons docs README.md | tar -xf - -C "$copy"
    cp -R tests/tools tests/[0-9][0-9]-* "$copy/tests/"
    cp -R tests/autograder/harness "$copy/tests/autograder/"
    cp -R tests/autograder/report/html "$copy/tests/autograder/report/"
    cp build/lessons.txt "$copy/build/"
    cp -R build/docs-parts/pictures build/docs-parts/steps \
        "$copy/build/docs-parts/" 2>/dev/null
}

# broken FILE SED-COMMAND TEXT: a copy of the project with that change in that
# file must not build, and the message must hold the text.
broken() {
    copied
    cp "$copy/$1" "$work/before"
    sed "$2" "$work/before" > "$copy/$1"
    if cmp -s "$work/before" "$copy/$1"; then
        echo "the change changes nothing"
        return 1
    fi
    if DOCS_PARTS=needed "$python" "$copy/docs/site/generator/build.py" > "$work/out" 2>&1; then
        echo "it builds all the same"
        return 1
    fi
    cat "$work/out"
    grep -qF "$3" "$work/out"
}

# As where npm is missing, or could not fetch anything.
says_what_is_missing() {
    bare=$work/bare/docs/site
    mkdir -p "$bare"
    cp docs/site/ready.sh docs/site/package-lock.json "$bare/"
    ! (cd "$work/bare" && sh docs/site/ready.sh) 2> "$work/said" || return 1
    cat "$work/said"
    grep -q 'built without the judge .* without search, .* make setup-docs' "$work/said"
}

# Then nobody can search, and no page offers it.
builds_without_them() {
    copied
    "$python" "$copy/docs/site/generator/build.py" > "$work/out" 2>&1 || {
        cat "$work/out"
        return 1
    }
    [ -e "$copy/build/docs/index.html" ] && [ ! -e "$copy/build/docs/search" ] &&
        ! grep -l 'role="search"' "$copy"/build/docs/*.html
}

# What is true of that zip, so, is true of this one.
same_workbook() {
    SOLUTIONS='' sh tests/tools/handout.sh "$work/workbook.zip" &&
        cmp "$work/workbook.zip" build/docs/iterators-by-hand.zip
}

# browser NAME PARTS...: in the background; what it reports is in NAME.tap.
browser() {
    name=$work/$1
    shift
    node --no-warnings tests/checks/site/run.mjs build/docs "$@" \
        > "$name.tap" 2> "$name.log" &
}

# browsed NAME PROCESS: its results, once it has ended.
browsed() {
    name=$work/$1
    wait "$2"
    status=$?
    if [ $status -ne 0 ] && ! grep -q '^not ok' "$name.tap"; then
        { echo "not ok - site: the browser tests ended with status $status"
          tail -n 20 "$name.log" | sed 's/^/#   /'; } >> "$name.tap"
    fi
    others "$name.tap" $status
}

lesson=lessons/01-iterable-vs-iterator
needed "docs: the site builds without a warning" sh docs/site/build.sh
# What pages are compared with: the terminal's judge, with the pages' compiler.
export EVERY="${EVERY:-80}"
[ "$EVERY" -eq 1 ] || sampled "of the files that a page judges, one in $EVERY, and of pages that are made alike, four"
needed "docs: the terminal's judge has an answer to each of these files" \
    "${MAKE:-make}" --no-print-directory CC=clang signatures
# Each waits much, for pages and for programs without end; and the builds below
# need one processor.
browser read pages layout keyboard reading about searching steps
read=$!
browser judge panel front hardship judging compiler
judge=$!
check "docs: every word of every page is there" \
    "$python" tests/checks/site/check_words.py
check "docs: every case of the coverage map is a link that leads to it" \
    "$python" tests/checks/site/check_cases.py
check "docs: every page says what it is, and no two say the same" \
    "$python" tests/checks/site/check_described.py
check "docs: the reference has insides apart, and names lead to their lesson" \
    "$python" tests/checks/site/check_reference.py
check "docs: the workbook on the site is the zip that make handout makes" \
    same_workbook
check "docs: what settings.ini says is on the pages" \
    "$python" tests/checks/site/check_settings.py
check "docs: what an example's helpers stand for is said on the page" \
    "$python" tests/checks/site/check_helpers.py
check "docs: no solution is shown" "$python" tests/checks/site/check_leaks.py
check "docs: without npm's packages there is a sentence on it" \
    says_what_is_missing
check "docs: without npm's packages it is built, and no page has a search" \
    builds_without_them
check "docs: a header without @file fails the build" \
    broken lessons/protocol/utf8.h 's/@file//' 'utf8.h has no @file'
check "docs: an undocumented function fails the build" \
    broken lessons/protocol/utf8.h 's/^size_t utf8_length/int bare(void);\n&/' \
    'is not documented'
check "docs: a tag that Doxygen does not know fails the build" \
    broken docs/site/Doxyfile 's/^QUIET .*/&\nQUITE = YES/' 'QUITE'
check "docs: a link that leads nowhere fails the build" \
    broken docs/front.md 's/side-by-side.md/side-to-side.md/' 'side-to-side.md'
check "docs: code that is in no file fails the build" \
    broken "$lesson/README.md" 's/^for x in fruit/for y in fruit/;s/^iterator = iter(numbers)/iterator = iter(letters)/' \
    'not under [list]'
check "docs: a mark that is gone fails the build" \
    broken "$lesson/example.py" 's/\[used_up\]/[used_out]/' 'no mark [used_up]'
check "docs: an output that the tests did not see fails the build" \
    broken "$lesson/example.py" 's/"banana"/"bananas"/' 'does not print'
check "docs: a picture that is missing fails the build" \
    broken "$lesson/README.md" 's/<!-- picture .* -->/<!-- picture nowhere -->/' \
    'nowhere.svg is missing'

browsed read $read
browsed judge $judge
rm -rf "$work"
tap_status
