# Builds the parts of the site that are made from running code: the pictures
# and the step-throughs, into build/docs-parts.
#
#     sh parts.sh [FOLDER...]     of all lessons, or of these
#
# pictures/NAME.svg, NAME.txt   a picture, and the same in words
# steps/NN-folder.json          the steps, as the native program printed them
# steps/NN-folder.html          the fragment for the page: they are in its table
# steps/NN-folder.SCENE.html    the same of one scene, for any page
# steps/NN-folder.wasm          the module, where something can be sent
# steps/steps.js, steps.css     what the fragments share
set -eu
# No __pycache__ among the sources.
export PYTHONDONTWRITEBYTECODE=1
parts=build/docs-parts
objects=$parts/objects
mkdir -p "$parts/steps" "$parts/pictures" "$objects"
rm -f "$parts"/steps/*.wasm
. tests/tools/lessons.sh
# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(folders)

flags='-std=c17 -D_POSIX_C_SOURCE=200809L'
warnings='-Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wconversion
  -Werror -Wno-unused-function'
# Without the builtins, which make calls of functions that web.c does not have.
web="clang --target=wasm32-wasi -Oz -flto -fno-builtin $flags"
exports='-Wl,--no-entry,--strip-all,--export=play_scene,--export=play_next
  -Wl,--export=play_send,--lto-O2'

# walks.c contains array.c, and web.c the end of a program.
protocol=$(ls lessons/protocol/*.c | grep -v '/array\.c')
shared=$(ls tests/autograder/trace/walks.c tests/autograder/trace/watch.c \
    tests/autograder/trace/living.c)

# --- What the lessons share, once for the page --------------------------------

parts_of_all='-I docs/site/steps -I tests/autograder/trace
  -I tests/autograder/harness -I lessons/protocol'
# An older version had other files.
rm -f "$objects"/*.o "$objects"/native-protocol/*.o
for file in $shared docs/site/steps/web.c $protocol; do
    case $file in */fatal.c) continue ;; esac
    # shellcheck disable=SC2086
    $web $warnings $parts_of_all -c "$file" \
        -o "$objects/$(basename "$file" .c).o"
done
shared_objects=$(ls "$objects"/*.o)

mkdir -p "$objects/native-protocol"
for file in $shared docs/site/steps/printed.c $protocol; do
    # shellcheck disable=SC2086
    ${CC:-cc} $flags $parts_of_all -c "$file" \
        -o "$objects/native-protocol/$(basename "$file" .c).o"
done

# shellcheck disable=SC2086
${CC:-cc} $flags $warnings -I tests/autograder docs/site/steps/table.c \
    tests/autograder/judge/trace/table.c tests/autograder/judge/code/code.c \
    tests/autograder/judge/decide/text.c tests/autograder/judge/decide/fail.c \
    tests/autograder/judge/decide/source.c \
    tests/autograder/judge/wording/wording.c -o "$objects/table"

# --- One lesson ---------------------------------------------------------------

# shellcheck disable=SC2086
steps_of() {
    own=$objects/$1
    mkdir -p "$own"
    awk -f docs/site/steps/yields.awk solutions/"$1"/*.c lessons/"$1"/example*.c \
        > "$own/yields.h"
    "$objects/table" "lessons/$1/$(name_of "$1").h" \
        solutions/"$1"/*.c lessons/"$1"/example.c > "$own/members.h"
    # The solution before the stub, which has the same name.
    include="$parts_of_all -I $own -I solutions/$1 -I lessons/$1"
    files="docs/site/steps/step.c docs/site/steps/stage.c docs/$1/steps.c
      tests/autograder/trace/members.c"
    files="$files $(find "lessons/$1" -path "*/given/*.c")"

    ${CC:-cc} $flags $warnings $include $files docs/site/steps/native.c \
        "$objects"/native-protocol/*.o -o "$own/native"
    "$own/native" > "$own/steps.txt"

    python3 docs/site/steps/fragment.py "$own/steps.txt" "$1" "$parts/steps"

    # A page runs something itself only where something can be sent.
    grep -q '\.listener' "docs/$1/steps.c" || return 0
    modules=
    for file in $files; do
        modules="$modules $own/$(basename "$file" .c).o"
        $web $warnings $include -c "$file" -o "$own/$(basename "$file" .c).o"
    done
    clang --target=wasm32-wasi -nostdlib $exports $modules $shared_objects -lc \
        -o "$parts/steps/$1.wasm"
}

for lesson in "$@"; do
    [ ! -f "docs/$lesson/steps.c" ] || steps_of "$lesson"
done
# One script: each part is a file, and begin.js stands at the end.
{
    echo '"use strict";'
    echo '(() => {'
    for part in trace module tape words svg things news layout edges figures \
        walker drawing controls sending scene begin; do
        cat "docs/site/steps/$part.js"
    done
    echo '})();'
} > "$parts/steps/steps.js"
cp docs/site/steps/*.css "$parts/steps/"

# --- Pictures -----------------------------------------------------------------

recorded=$objects/pictures
mkdir -p "$recorded"
rm -f "$recorded"/*.tsv
for file in docs/[0-9][0-9]-*/picture.c; do
    lesson=$(basename "$(dirname "$file")")
    # shellcheck disable=SC2086
    ${CC:-cc} $flags $warnings -I docs/site/pictures $parts_of_all \
        -I "solutions/$lesson" -I "lessons/$lesson" \
        "$file" docs/site/pictures/record.c \
        tests/autograder/trace/members.c "$objects"/native-protocol/*.o \
        -o "$recorded/$lesson"
    "$recorded/$lesson" > "$recorded/$lesson.tsv"
done
cat "$recorded"/*.tsv > "$recorded/runs"
python3 docs/site/pictures/pictures.py "$recorded/runs" "$parts/pictures"
