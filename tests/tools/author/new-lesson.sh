# Lays out a lesson that is small but whole: it compiles, its stub fails, its
# solution passes. What it lacks, make check-lesson-N tells.
#
#     sh new-lesson.sh NAME
set -eu
topic=$1
template=tests/tools/author/new-lesson

if ! echo "$topic" | grep -qxE '[a-z][a-z0-9]*(-[a-z0-9]+)*'; then
    echo "make new-lesson NAME=my-topic: a name of small letters, digits and" >&2
    echo "dashes, such as lazy-pipelines. Not: '$topic'" >&2
    exit 2
fi
for there in lessons/[0-9][0-9]-"$topic"; do
    [ ! -e "$there" ] || { echo "There is $there already." >&2; exit 2; }
done

last=$(basename "$(ls -d lessons/[0-9][0-9]-* | tail -n 1)")
last=${last%%-*}
number=$((${last#0} + 1))
[ "$number" -le 99 ] || { echo "There are 99 lessons already." >&2; exit 2; }
folder=$(printf '%02d-%s' "$number" "$topic")
name=$(awk -v folder="$folder" -f tests/tools/lessons.awk)
guard=$(echo "$name" | tr '[:lower:]' '[:upper:]')_H

fill() {
    mkdir -p "$(dirname "$2")"
    sed -e "s/@NAME@/$name/g;s/@GUARD@/$guard/g;s/@NUMBER@/$number/g" \
        -e "s/@FOLDER@/$folder/g" "$template/$1" > "$2"
}
fill README.md "lessons/$folder/README.md"
fill header.h "lessons/$folder/$name.h"
fill stub.c "lessons/$folder/$name.c"
fill stub.c "tests/$folder/stub.c"
fill solution.c "solutions/$folder/$name.c"
fill whys.md "solutions/$folder/whys.md"
fill example.c "lessons/$folder/example.c"
fill example.py "lessons/$folder/example.py"
fill cases.c "tests/$folder/cases.c"
fill try.c "tests/$folder/try.c"
fill hints.md "tests/$folder/hints.md"
fill starts_at_one.diff "tests/$folder/misconceptions/starts_at_one.diff"
fill example.txt "tests/$folder/example.txt"
# Editors find the headers of the lessons that are listed.
awk -v own="    - -I../../lessons/$folder" '
    /-I..\/..\/lessons\/[0-9]/ { inside = 1 }
    inside && !/-I/ { print own; inside = 0 }
    { print }' .clangd > .clangd.new && mv .clangd.new .clangd
${MAKE:-make} --no-print-directory "record-$number"
echo "Laid out lesson $number in lessons/$folder, solutions/$folder and"
echo "tests/$folder. Next: make lesson-$number, then make check-lesson-$number"
