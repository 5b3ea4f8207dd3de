# Lays out the learner's files: the lesson's stub where there is none yet, or only
# an earlier stub that nobody has changed. A file that somebody changed is never
# touched. After an update it tells, on one screen, what is new in which lesson.
#
#     sh lay-out.sh
#
# Called before something is built from files that changed, and where a learner's
# file is an earlier stub. What was told, and of
# what version, is kept in build/told.txt: the table of lessons (see lessons.awk)
# and the sums of the stubs. tests/LESSON/earlier.txt lists the sums of the stubs
# that a lesson had before: "CKSUM SIZE", one a line.
set -u
told=build/told.txt now=build/told.$$
trap 'rm -f "$now"' EXIT
version=$(sed -n 's/^VERSION := //p' Makefile)

sum_of() { cksum < "$1" 2> /dev/null; }

# lay_out STUB FILE: whole, or not at all.
lay_out() {
    if cp "$1" "$2.new.$$" 2> /dev/null; then
        mv -f "$2.new.$$" "$2"
    else
        rm -f "$2.new.$$"
    fi
}

# The table as it is now, and what became of which file.
set --
for page in lessons/[0-9]*/README.md; do
    cases=${page#lessons/} cases=tests/${cases%/README.md}/cases.c
    [ ! -f "$cases" ] || set -- "$@" "$page" "$cases"
done
awk -f tests/tools/lessons.awk "$@" > "$now"
echo "version $version" >> "$now"
for lesson in $(awk '$1 == "lesson" { print $2 "/" $3 }' "$now"); do
    folder=${lesson%/*} stub=tests/${lesson%/*}/stub.c file=lessons/$lesson.c
    [ -f "$stub" ] || continue
    state=theirs
    if [ ! -e "$file" ] && [ ! -L "$file" ]; then
        state=new
    elif cmp -s "$file" "$stub"; then
        state=current
    elif grep -qx "$(sum_of "$file")" "tests/$folder/earlier.txt" 2> /dev/null
    then
        state=replaced
    fi
    case $state in new | replaced) lay_out "$stub" "$file" ;; esac
    echo "stub $folder $(sum_of "$stub") $state $file" >> "$now"
done

# Before this was kept there were a table and a judge all the same; the file in
# lessons/ was never another than the stub that is the first of the earlier ones.
# The table alone is there where somebody has only packed the handout.
judged() { for one in build/*/judge; do [ -e "$one" ] && return; done; }
if [ ! -s "$told" ] && [ -s build/lessons.txt ] && judged; then
    cp build/lessons.txt "$told"
    for folder in tests/[0-9]*/; do
        folder=${folder#tests/} folder=${folder%/}
        if [ -s "tests/$folder/earlier.txt" ]; then
            echo "stub $folder $(head -n 1 "tests/$folder/earlier.txt")"
        elif [ -e "tests/$folder/stub.c" ]; then
            echo "stub $folder $(sum_of "tests/$folder/stub.c")"
        fi
    done >> "$told"
    echo "version an earlier one" >> "$told"
fi
if [ -s "$told" ] && ! grep -qx "version $version" "$told"; then
    awk -f tests/tools/whats-new.awk "$told" "$now" |
        sh tests/tools/wrap.sh >&2
    rm -f "$told"
fi
[ -s "$told" ] || cp "$now" "$told" 2> /dev/null || :
