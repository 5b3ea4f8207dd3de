# Do the step-throughs of the site show what is true? Builds them first. Reports
# in TAP.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
. tests/tools/lessons.sh
parts=build/docs-parts

shows_what_the_example_prints() {
    python3 tests/checks/steps/check.py "$1"
}

# A page has a module where something can be sent, and only there.
module_does_the_same() {
    if ! grep -q '\.listener' "docs/$1/steps.c"; then
        [ ! -e "$parts/steps/$1.wasm" ]
        return
    fi
    node tests/checks/steps/run-module.mjs "$parts/steps/$1.wasm" \
        "$parts/objects/$1/steps.txt"
}

page_has_its_markers() {
    [ "$(grep -c '^<!-- steps -->$' "lessons/$1/README.md")" -eq 1 ] ||
        { echo "lessons/$1/README.md needs one line <!-- steps -->"; return 1; }
    sed -n 's/^<!-- picture \(.*\) -->$/\1/p' "lessons/$1/README.md" |
        while read -r name; do
            [ -s "$parts/pictures/$name.svg" ] && [ -s "$parts/pictures/$name.txt" ] ||
                { echo "there is no picture $name"; exit 1; }
        done
}

pictures_are_well_formed() {
    for picture in "$parts"/pictures/*.svg; do
        python3 -c 'import sys, xml.etree.ElementTree as t; t.parse(sys.argv[1])' \
            "$picture" || return 1
    done
}

every_picture_is_shown() {
    for picture in "$parts"/pictures/*.svg; do
        name=$(basename "$picture" .svg)
        grep -q "^<!-- picture $name -->\$" lessons/*/README.md ||
            { echo "no lesson shows $name"; return 1; }
    done
}

rm -rf "$parts/steps" "$parts/pictures" "$parts/objects"
needed "the step-throughs and pictures can be built" \
    sh docs/site/parts.sh
for folder in $(folders); do
    check "$folder: the steps show what the example prints" \
        shows_what_the_example_prints "$folder"
    check "$folder: the module does the same steps" module_does_the_same "$folder"
    check "$folder: the page has its markers" page_has_its_markers "$folder"
done
check "pictures are well-formed" pictures_are_well_formed
check "every picture is on a page" every_picture_is_shown
tap_status
