# What make grade-likeness runs: lays out what was handed in as JPlag and
# compare50 read it.
#
#     sh grade-likeness.sh REPORT GRADEBOOK OUT LESSONS
#
#     OUT/02-my-range/base/my_range.c               what everybody began with
#     OUT/02-my-range/submissions/NAME/my_range.c   what each handed in
#     OUT/02-my-range/archive/solution/my_range.c   what those are compared with
#
# Exit status: 0, 1 if a file that was handed in is lost, 2 if nothing is there
# to compare or OUT is somebody else's. What else lies in OUT, such as what an
# engine found, stays.
set -u
. tests/tools/lessons.sh
report=$1 book=$2 lessons=$4
out=$(printf %s "$3" | sed 's|//*$||') # a link with a slash is a folder
case $out in -*) out=./$out ;; esac
mark=$out/.made-by-make-grade-likeness
umask 077

# Names and paths do nothing to a terminal.
plain() { tr -d '\000-\011\013-\037\177'; }
# give_up SENTENCE...
give_up() {
    printf '%s\n' "$*" | plain | sh tests/tools/wrap.sh >&2
    exit 2
}
# owned FOLDER: is it there, and no link?
owned() { [ -d "$1" ] && [ ! -L "$1" ]; }

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
"$report" --likeness "$book/results.jsonl" "$lessons" > "$scratch/all" || exit 2
LC_ALL=C sort -u "$scratch/all" > "$scratch/lines"
cut -f 3 "$scratch/lines" | grep -Eq '^[0-9a-f]{64}$' ||
    give_up "There is nothing to compare: nobody handed in a file."

if owned "$out" && [ -z "$(ls -A -- "$out")" ]; then
    : > "$mark" || give_up "Nothing was written."
elif [ -e "$out" ] || [ -L "$out" ]; then
    owned "$out" && [ -f "$mark" ] && [ ! -L "$mark" ] ||
        give_up "$out is there already, and was not made by this command." \
            "Nothing was written. Name another: OUT=folder"
else
    mkdir -- "$out" && : > "$mark" || give_up "Nothing was written."
fi
for folder in $(folders); do
    [ ! -L "$out/$folder" ] || give_up "$out/$folder is a link. Nothing was written."
    rm -rf -- "$out/$folder/base" "$out/$folder/submissions" "$out/$folder/archive"
    [ ! -d "$out/$folder" ] || rmdir -- "$out/$folder" 2> /dev/null
done

# put FROM FOLDER FILE: a copy in a new folder.
put() { mkdir -p -- "$2" && cp -- "$1" "$2/$3"; }

lost=0 all=0
tab=$(printf '\t')
for folder in $(cut -f 1 "$scratch/lines" | uniq); do
    file=$(name_of "$folder").c
    [ "$file" != .c ] || continue # a lesson that is no longer there
    grep "^$folder$tab" "$scratch/lines" | cut -f 2- > "$scratch/lesson"
    files=0
    while IFS=$tab read -r name hash; do
        case $hash in untouched | missing) continue ;; esac
        kept=$book/files/$(printf %.2s "$hash")/$hash.c
        if [ ! -f "$kept" ] || [ -L "$kept" ]; then
            lost=$((lost + 1))
            [ $lost -gt 3 ] ||
                printf '%s\n' "$name's file for $folder is not there:" "  $kept" |
                plain >&2
            continue
        fi
        put "$kept" "$out/$folder/submissions/$name" "$file" || exit 2
        files=$((files + 1))
    done < "$scratch/lesson"
    [ $files -gt 0 ] || continue
    all=$((all + files))
    put "tests/$folder/stub.c" "$out/$folder/base" "$file" &&
        put "$(solution_of "$folder")" "$out/$folder/archive/solution" "$file" ||
        exit 2
    printf '  %-24s files: %4d; left out: %d untouched, %d without a file\n' \
        "$folder" $files "$(grep -c "${tab}untouched\$" "$scratch/lesson")" \
        "$(grep -c "${tab}missing\$" "$scratch/lesson")" >> "$scratch/said"
done
[ $lost -le 3 ] || echo "Nor are $((lost - 3)) more." >&2
[ $lost -eq 0 ] || echo "Grading again, as before, keeps them again." >&2
[ -s "$scratch/said" ] || exit 1

students=$(awk -F "$tab" 'length($3) == 64 { print $2 }' "$scratch/lines" |
    LC_ALL=C sort -u | wc -l)
printf '%s\n' "$out has $all files of $((students)) students or teams:" | plain
echo
cat "$scratch/said" - << 'END'

In the folder of a lesson, one of these compares the files with each other and
with the solution, without what everybody began with:

  java -jar jplag.jar -l c -bc base -old archive -new submissions
  compare50 "submissions/*" -d base -a archive/solution

That two are alike proves nothing: look at both, and ask.
END
[ $lost -eq 0 ]
