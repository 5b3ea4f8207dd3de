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
if [ -d "$file" ]; then
    say "$file is a folder. Move it away; then type make reset-$number again." >&2
    exit 2
fi
if cmp -s "$file" "$stub"; then
    say "$file is the original stub; there is nothing to reset."
    exit 0
fi

# Never onto an older copy, on any file system: with -C the shell makes a file
# only if there is none of that name.
copy=1
until kept=lessons/$folder/$name.$copy.c
    (set -C && : > "$kept") 2> /dev/null; do
    if [ ! -e "$kept" ] && [ ! -L "$kept" ]; then
        say "Can't keep a copy of $file in its folder, so it stays as it is." >&2
        exit 2
    fi
    copy=$((copy + 1))
done
if ! cp "$file" "$kept" 2> /dev/null || ! cmp -s "$file" "$kept"; then
    rm -f "$kept"
    say "Can't copy $file to $kept, so it stays as it is. Is the disk full?" >&2
    exit 2
fi
touch -r "$file" "$kept" 2> /dev/null || true # it tells when it was written
rm -f "$file"
cp "$stub" "$file"
say "Your file is kept as $kept" \
    "$file is the original stub again. Next: make lesson-$number"
