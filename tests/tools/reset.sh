# Puts a lesson's stub back, and keeps the learner's file as a numbered copy.
#
#     sh reset.sh FOLDER NUMBER
set -eu
folder=$1 number=$2
. tests/tools/lessons.sh
name=$(name_of "$folder")
file=lessons/$folder/$name.c
stub=tests/$folder/stub.c

say() { printf '%s\n' "$@" | sh tests/tools/wrap.sh; }

if [ ! -e "$file" ]; then
    cp "$stub" "$file"
    say "$file was missing; it is the original stub again."
    exit 0
fi
if cmp -s "$file" "$stub"; then
    say "$file is the original stub; there is nothing to reset."
    exit 0
fi

# Never onto an older copy: ln fails if the name is taken.
copy=1
while ! ln "$file" "lessons/$folder/$name.$copy.c" 2>/dev/null; do
    copy=$((copy + 1))
    if [ "$copy" -gt 9999 ]; then
        say "Can't keep a copy of $file in its folder, so it stays as it is." >&2
        exit 2
    fi
done
kept=lessons/$folder/$name.$copy.c
rm "$file"
cp "$stub" "$file"
say "Your file is kept as $kept" \
    "$file is the original stub again. Next: make lesson-$number"
