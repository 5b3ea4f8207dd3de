#!/usr/bin/env bats
# README's picture of a verdict, and what the site shows of commands, say what they
# say.

load helpers

# Its description, as text.
described() {
    python3 -c '
import sys, xml.etree.ElementTree as tree
print(tree.parse(sys.argv[1]).find("{http://www.w3.org/2000/svg}desc").text)' "$1"
}

@test "what pages show of commands is what the commands say today" {
    mkdir "$BATS_TEST_TMPDIR/said"
    python3 docs/site/said/record.py "$COPY" "$BATS_TEST_TMPDIR/said"
    diff -r -x '*.py' -x class.html docs/site/said "$BATS_TEST_TMPDIR/said" || {
        echo "python3 docs/site/said/record.py records it"
        false
    }
}

@test "the picture of a verdict shows one of them" {
    python3 docs/site/pictures/verdict.py > drawn.svg
    diff docs/verdict.svg drawn.svg || {
        echo "python3 docs/site/pictures/verdict.py > docs/verdict.svg draws it"
        false
    }
    # Line by line, what is drawn is what is described.
    [ "$(grep '^<text' drawn.svg | sed 's/<[^>]*>//g' | tr -d ' \240\302\n')" = \
        "$(described drawn.svg | sed 's/</\&lt;/g; s/>/\&gt;/g' | tr -d ' \n')" ]
}

@test "README has the picture, and the same verdict as text" {
    grep -q '](docs/verdict.svg)' README.md
    described docs/verdict.svg > words
    awk '/^Lesson 1 /{ inside = 1 } /^```/{ inside = 0 } inside' README.md > block
    [ "$(wc -l < block)" -gt 10 ]
    diff block <(sed 1d words)
}
