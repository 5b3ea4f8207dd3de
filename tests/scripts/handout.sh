# Makes the zip that students get: everything they type still works, and there
# are no solutions, misconceptions or attacks in it.
#
#     sh handout.sh OUTPUT.zip
set -eu
output=$1
name=iterators-by-hand
stage=build/handout
command -v zip >/dev/null 2>&1 ||
    { echo "make handout needs the program zip: make setup installs it." >&2
      exit 2; }
rm -rf "$stage" "$output"
mkdir -p "$stage/$name/lessons" "$stage/$name/tests/scripts"
cp Makefile README.md LICENSE .editorconfig .clang-format .gitignore \
    "$stage/$name/"
cp -R lessons/protocol "$stage/$name/lessons/"
cp -R tests/harness tests/judge "$stage/$name/tests/"
cp tests/scripts/probe-compiler.sh tests/scripts/cases-table.awk \
    tests/scripts/reset.sh tests/scripts/help.sh tests/scripts/logreport.sh \
    "$stage/$name/tests/scripts/"

for folder in lessons/[0-9][0-9]-*; do
    folder=$(basename "$folder")
    lesson=$(echo "${folder#??-}" | tr - _)
    mkdir -p "$stage/$name/lessons/$folder" "$stage/$name/tests/$folder"
    for file in README.md "$lesson.h" example.py example.c; do
        cp "lessons/$folder/$file" "$stage/$name/lessons/$folder/"
    done
    # What the lesson gives: folders of code to read and to link with.
    for part in "lessons/$folder"/*/; do
        [ ! -d "$part" ] || cp -R "${part%/}" "$stage/$name/lessons/$folder/"
    done
    # The stub, and not what somebody may have written into it here.
    cp "tests/$folder/stub.c" "$stage/$name/lessons/$folder/$lesson.c"
    for file in cases.c expected.txt mistakes.txt hints.md stub.c \
        example.txt; do
        cp "tests/$folder/$file" "$stage/$name/tests/$folder/"
    done
done

# Hints quote fragments, but no whole solution may lie in the zip.
if find "$stage" -path '*solutions*' -o -name '*.diff' | grep -q .; then
    echo "A solution got into the handout; it was not made." >&2
    exit 2
fi
(cd "$stage" && zip -q -r -X "$name.zip" "$name")
mv "$stage/$name.zip" "$output"
rm -rf "$stage"
echo "Wrote $output, for students: no solutions in it."
