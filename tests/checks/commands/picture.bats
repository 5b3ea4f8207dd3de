#!/usr/bin/env bats
# README's picture of a verdict says what a verdict says.

load helpers

# Its description, as text.
described() {
    python3 -c '
import sys, xml.etree.ElementTree as tree
print(tree.parse(sys.argv[1]).find("{http://www.w3.org/2000/svg}desc").text)' "$1"
}

@test "the picture of a verdict shows what the judge says today" {
    python3 docs/site/pictures/verdict.py "$COPY" > drawn.svg
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
    diff block <(sed '1d; /^  (What make prints/d' words)
}
