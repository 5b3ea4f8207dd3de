#!/usr/bin/env bats
# The examples for CI, docs/ci: what they run works in a student's repository, which
# is the handout.

load helpers

setup() {
    make -C "$COPY" handout > /dev/null
    cd "$BATS_TEST_TMPDIR"
    unzip -q "$COPY/build/iterators-by-hand.zip"
    cd iterators-by-hand
    . "$COPY/tests/tools/python.sh"
    ci="$python $BATS_TEST_DIRNAME/ci.py"
}

# pushed EXAMPLE: its commands, as CI runs them; they write junit.xml.
pushed() {
    rm -f junit.xml
    run bash -e -c "$($ci commands "$COPY/docs/ci/$1")"
}

@test "the examples for CI judge what a student pushes" {
    pushed github-actions.yml
    [ "$status" -eq 0 ]
    [ "$($ci report junit.xml)" = "0 failed, 8 skipped of 8" ]
    cp "$COPY/$SOLUTION" "$STUB"
    for example in github-actions.yml gitlab-ci.yml; do
        pushed $example
        [ "$status" -eq 0 ]
        contains "cases pass"
        [ "$($ci report junit.xml)" = "0 failed, 7 skipped of 8" ]
    done
    sed -i 's/ITER_STOP/ITER_NEXT/' "$STUB"
    pushed github-actions.yml
    [ "$status" -ne 0 ]
    contains "FAILS"
    run $ci report junit.xml
    contains "1 failed, 7 skipped of 8"
    contains "FAILS"
}

@test "a report for CI is XML, whatever is handed in" {
    printf 'int wrong = "\377 \033[1m]]> &<!--";\n' >> "$STUB"
    pushed gitlab-ci.yml
    [ "$status" -ne 0 ]
    run $ci report junit.xml
    contains "1 failed, 7 skipped of 8"
    contains "]]> &<!--"
}
