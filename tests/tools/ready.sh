# Before anything is built: is there a compiler, a place for what is built, and
# can what lies there be trusted? Prints the folder for this compiler, or
# nothing after a sentence on what is in the way. Called at every make.
#
#     sh ready.sh 'CC WITH OPTIONS'
#
# In that folder: compiler.mk (see probe-compiler.sh), and sources, the sums of
# what everything was last built from.
set -u
cc=$1
exec < /dev/null # in case it was closed

give_up() {
    printf '%s\n' "$*" | sh tests/tools/wrap.sh >&2
    exit 2
}

# Any characters will do for a compiler, but not in a name that make reads.
name=$cc
case $cc in
'' | *[!A-Za-z0-9._+-]*)
    name=$(printf '%.60s' "$cc" | tr -c 'A-Za-z0-9._+-' _)
    name=$name-$(printf %s "$cc" | cksum | tr -cd 0-9)
    ;;
esac
folder=build/$name

[ ! -e build ] || [ -d build ] || give_up \
    "There is a file called build here, where the folder build/ belongs." \
    "Move it away; then type the same again."
mkdir -p "$folder" 2> /dev/null
now=$folder/now.$$
trap 'rm -f "$now"' EXIT

# Room for a learner's program, always; before the first build, for all of it.
if ! printf '%262144s' '' 2> /dev/null > "$now" || { [ ! -s "$folder/judge" ] &&
    ! dd if=/dev/zero of="$now" bs=1048576 count=16 2> /dev/null; }; then
    for place in "$folder" build .; do
        [ -d "$place" ] || continue
        [ ! -w "$place" ] || break
        give_up "You may not write to the folder $place, and what is built goes" \
            "into build/. Make it yours again; then type the same again."
    done
    give_up "The disk is full: there is no room in $folder for what is built." \
        "Make room; then type the same again."
fi

# What was emptied in a crash is made anew, with what it was made with.
[ -s build/lessons.txt ] || rm -f build/lessons.txt
for made in build/cases/*.h "$folder"/judge "$folder"/grader "$folder"/report \
    "$folder"/*.a "$folder"/*.mk "$folder"/sources "$folder"/*/*/program \
    "$folder"/*/*/observer "$folder"/*/subject \
    "$folder"/*/*.[oda] "$folder"/*/*/*.[od] "$folder"/*/*/*/*.[od]; do
    [ -s "$made" ] || [ ! -e "$made" ] || rm -f "$made" "${made%.d}.o"
done

# A file from the future would be newer than all that is made from it: its time
# becomes now. So does that of one that changed since the last make: it may be
# older than what was made before, if it came out of an archive.
sources="Makefile tests/tools/*.awk tests/tools/probe-*.sh tests/autograder/*.mk
  tests/autograder/*/*.* tests/autograder/*/*/*.* tests/[0-9]*/*.[ch]
  lessons/*/*.h lessons/*/README.md lessons/protocol/*.c lessons/*/*/*.*"
# shellcheck disable=SC2086 # patterns
{
    find $sources -newer "$now" -exec touch {} +
    cksum $sources > "$now"
} 2> /dev/null
if [ -s "$folder/sources" ] && ! cmp -s "$now" "$folder/sources"; then
    changed=$(sort "$now" "$folder/sources" 2> /dev/null | uniq -u |
        awk '{ print $3 }')
    # shellcheck disable=SC2086 # words
    touch -c $changed "$now"
    case $changed in *probe-compiler.sh*) rm -f "$folder/compiler.mk" ;; esac
fi

# Is a learner's file a stub that was handed out earlier, as after git checkout?
is_outdated() {
    earlier=';'
    set --
    for list in tests/[0-9]*/earlier.txt; do
        [ -f "$list" ] || continue
        while read -r sum; do earlier="$earlier$sum;"; done < "$list"
        list=${list%/earlier.txt}
        for file in lessons/"${list#tests/}"/*.c; do
            case $file in *.[0-9]*.c) ;; *) set -- "$@" "$file" ;; esac
        done
    done
    [ $# -gt 0 ] || return 1
    cksum "$@" 2> /dev/null | {
        while read -r sum size file; do
            case $earlier in *";$sum $size;"*) exit 0 ;; esac
        done
        exit 1
    }
}
cmp -s "$now" "$folder/sources" && ! is_outdated || sh tests/tools/lay-out.sh

# What was made in the future, before the clock was set back, would never be made
# anew. What another make has made just now is no more of the future soon. (In
# hidden folders are files of compilers that are still at work.)
of_the_future() {
    find "$folder" build/cases build/lessons.txt -name '.?*' -prune -o \
        -type f -newer "$now" \
        \( -name '*.[adho]' -o -name '*.mk' -o -name judge -o -name grader \
        -o -name report -o -name program -o -name observer -o -name subject \
        -o -name lessons.txt \) "$@" \
        2> /dev/null
}
if [ -n "$(of_the_future -print)" ]; then
    sleep 1
    touch "$now"
    of_the_future -exec rm -f {} +
fi
mv -f "$now" "$folder/sources"
trap - EXIT

[ -s "$folder/compiler.mk" ] ||
    sh tests/tools/probe-compiler.sh "$cc" "$folder/compiler.mk" || {
        rm -f "$folder/sources"
        rmdir "$folder" 2> /dev/null
        exit 2
    }
echo "$folder"
