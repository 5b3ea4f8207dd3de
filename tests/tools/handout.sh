# Makes the zip that students get: everything they type still works, and there
# are no misconceptions or attacks in it; nor solutions, unless SOLUTIONS=1. A README.md marks what speaks
# of those: a line, or all from a line that is nothing but the mark.
#
#     sh handout.sh OUTPUT.zip
set -eu
. tests/tools/lessons.sh
output=$1
case ${SOLUTIONS:-} in
'' | 0) solutions= ;;
1) solutions=1 ;;
*)
    echo "make handout SOLUTIONS=1 puts the solutions in; without that, there" \
        "are none. SOLUTIONS=$SOLUTIONS is neither." | sh tests/tools/wrap.sh >&2
    exit 2
    ;;
esac
name=iterators-by-hand
stage=build/handout
command -v zip >/dev/null 2>&1 ||
    { echo "make handout needs the program zip: make setup PART=handout" \
          "installs it." >&2
      exit 2; }
rm -rf "$stage" "$output"
mkdir -p "$stage/$name/lessons" "$stage/$name/tests/autograder" \
    "$stage/$name/tests/tools"
cp -R Makefile BSDmakefile LICENSE .editorconfig .clang-format .clangd .vscode \
    .gitignore "$stage/$name/"

# page FILE: what the handout has of it.
page() {
    awk '/^<!-- not in the handout -->$/ { cut = 1 }
        !cut && !/<!-- (not )?in the handout -->/
        /^<!-- in the handout -->$/ { cut = 0 }' "$1" > "$stage/$name/$1"
}
page README.md
mkdir -p "$stage/$name/docs/programs"
cp docs/first-aid.md docs/editors.md docs/verdict.svg "$stage/$name/docs/"
cp docs/programs/first_aid.c "$stage/$name/docs/programs/"
cp -R lessons/protocol "$stage/$name/lessons/"
cp -R tests/autograder/rules.mk tests/autograder/version.h \
    tests/autograder/harness tests/autograder/judge tests/autograder/trace \
    "$stage/$name/tests/autograder/"
cp tests/tools/ready.sh tests/tools/probe-compiler.sh tests/tools/lessons.awk \
    tests/tools/lessons.sh tests/tools/cases.awk tests/tools/reset.sh \
    tests/tools/help.sh tests/tools/logreport.sh tests/tools/wrap.sh \
    tests/tools/lay-out.sh tests/tools/whats-new.awk \
    tests/tools/predict.sh tests/tools/predict.awk tests/tools/unknown.sh \
    tests/tools/typed.mk tests/tools/typed.sh \
    tests/tools/editor.sh tests/tools/junit.sh \
    "$stage/$name/tests/tools/"

for folder in $(folders); do
    lesson=$(name_of "$folder")
    mkdir -p "$stage/$name/lessons/$folder" "$stage/$name/tests/$folder"
    page "lessons/$folder/README.md"
    cp "lessons/$folder/$lesson.h" "lessons/$folder"/example* \
        "lessons/$folder"/predict* \
        "$stage/$name/lessons/$folder/"
    if [ "$solutions" ]; then
        mkdir -p "$stage/$name/solutions/$folder"
        cp "solutions/$folder/$lesson.c" "solutions/$folder/whys.md" \
            "$stage/$name/solutions/$folder/"
    fi
    # What the lesson gives: folders of code to read and to link with.
    for part in "lessons/$folder"/*/; do
        [ ! -d "$part" ] || cp -R "${part%/}" "$stage/$name/lessons/$folder/"
    done
    # Not the file that the learner edits: the first make lays it out. So a newer
    # handout can be unzipped over an older one, and takes nobody's work away.
    # Its files, and no folder: the misconceptions.
    for file in "tests/$folder"/*; do
        [ -d "$file" ] || cp "$file" "$stage/$name/tests/$folder/"
    done
done

# Hints quote fragments, but no whole solution may lie anywhere else in the zip.
allowed=${solutions:+^$stage/$name/solutions}
if find "$stage" -path '*solutions*' -o -name '*.diff' |
    grep -v "${allowed:-^$}" | grep -q .; then
    echo "A solution got into the handout; it was not made." >&2
    exit 2
fi
# The same files make the same zip, byte by byte, whenever and wherever it is made:
# they are as old as the version that they belong to.
date=$(sed -n 's/^## .* - \(....\)-\(..\)-\(..\)$/\1\2\30000/p' docs/CHANGELOG.md |
    head -n 1)
chmod -R u=rwX,go=rX "$stage/$name"
export TZ=UTC
find "$stage/$name" -exec touch -t "$date" {} +
(cd "$stage" && find "$name" | LC_ALL=C sort | zip -q -X -@ "$name.zip")
mv "$stage/$name.zip" "$output"
rm -rf "$stage"
if [ "$solutions" ]; then
    echo "Wrote $output, for students, with the solutions: make solution-1 shows" \
        "them once a lesson is done, and whoever looks finds them before." |
        sh tests/tools/wrap.sh
else
    echo "Wrote $output, for students: no solutions in it."
fi
