# Writes the attacks as a class of submissions, one folder each.
#
#     sh make.sh OUTDIR
#
# OUTDIR/VERDICT/NAME/FILE.c is what an attack hands in; OUTDIR/about/NAME.txt
# says what it tries and what has to become of it, for check.py.
# An attack of tests/checks/attacks begins with a comment of such fields: Lesson, On
# (solution, stub or nothing), Tries, Must; and where they apply Passes (the
# graded cases of a partial one), Or (verdicts that are as good), Never (a text
# that no result may show), Flag (a text that whoever grades has to see). A line "/* HERE: solution */" is replaced by the
# lesson's solution, "stub" by its stub, any other name, once, by that file of
# tests/checks/attacks/parts. What can't be a file of the project is made below.
set -eu
out=${1:?"sh make.sh OUTDIR"}
attacks=tests/checks/attacks
[ -d "$attacks" ] || { echo "Run this where the Makefile is." >&2; exit 2; }
rm -rf "$out"
mkdir -p "$out/about"

# field NAME FILE: that field of the comment a file begins with.
field() {
    awk -v name="$1" '
        { line = $0; sub(/^\/\* | \* /, "", line); last = sub(/ *\*\/$/, "", line)
          text = text " " line }
        last { exit }
        END {
            if (!match(text, "(^| )" name ": ")) exit
            text = substr(text, RSTART + RLENGTH)
            if (match(text, /\. (Lesson|On|Tries|Must|Passes|Or|Never|Flag): /))
                text = substr(text, 1, RSTART)
            sub(/\.$/, "", text)
            gsub(/  +/, " ", text)
            print text
        }' "$2"
}

. tests/tools/lessons.sh
file_of() { echo "$(name_of "$1").c"; }

# expand FILE LESSON: the file, with what its HERE lines name.
expand() {
    awk -v parts="$attacks/parts" -v solution="$(solution_of "$2")" \
        -v stub="tests/$2/stub.c" '
        function put(path, line, name, got) {
            while ((got = (getline line < path)) > 0) {
                if (line !~ /^\/\* HERE: .* \*\/$/) { print line; continue }
                name = substr(line, 10, length(line) - 12)
                if (name == "solution") put(solution)
                else if (name == "stub") put(stub)
                else if (!there[name]++) put(parts "/" name)
            }
            if (got < 0) { print "no file " path > "/dev/stderr"; exit bad = 1 }
            close(path)
        }
        BEGIN { put(ARGV[1]); exit bad }' "$1"
}

# about NAME VERDICT LESSON TRIES MUST [FIELD VALUE]...: its line for the check.
about() {
    about_name=$1
    [ ! -e "$out/about/$1.txt" ] || { echo "two attacks: $1" >&2; exit 2; }
    printf 'verdict: %s\nlesson: %s\ntries: %s\nmust: %s\n' "$2" "$3" "$4" \
        "$5" > "$out/about/$1.txt"
    shift 5
    while [ $# -gt 1 ]; do
        [ -z "$2" ] ||
            printf '%s: %s\n' "$1" "$2" >> "$out/about/$about_name.txt"
        shift 2
    done
}

# The attack that shows whether find_function.c and find_orders.c find anything. It
# has to look for whatever others look for.
finder=finds_harmlessly
looks_for() { sed -n 's/.*find_function("\([a-z_]*\)").*/\1/p' "$1"; }

for file in "$attacks"/*/*.c; do
    verdict=$(basename "$(dirname "$file")")
    [ "$verdict" != parts ] || continue
    name=$(basename "$file" .c)
    lesson=$(field Lesson "$file")
    on=$(field On "$file")
    builds_on='' whoever=''
    ! grep -q 'HERE: find_' "$file" || builds_on=$finder
    ! grep -q 'HERE: wire' "$file" || whoever=grades
    for function in $(looks_for "$file"); do
        grep -q "\"$function\"" "$attacks/full/$finder.c" ||
            { echo "$finder does not look for $function" >&2; exit 2; }
    done
    case $on in solution | stub | nothing) ;; *) echo "$file: On?" >&2; exit 2 ;; esac
    about "$name" "$verdict" "$lesson" "$(field Tries "$file")" \
        "$(field Must "$file")" passes "$(field Passes "$file")" \
        or "$(field Or "$file")" never "$(field Never "$file")" \
        flag "$(field Flag "$file")" builds_on "$builds_on" whoever "$whoever"
    mkdir -p "$out/$verdict/$name"
    expand "$file" "$lesson" > "$out/$verdict/$name/$(file_of "$lesson")"
    # What it claims to build on is what it is built on.
    if grep -q 'TODO_STATUS(6, out)\|TODO_STATUS(2, out)' \
        "$out/$verdict/$name/$(file_of "$lesson")"; then is=stub
    elif grep -q 'TODO 1:' "$out/$verdict/$name/$(file_of "$lesson")"; then
        is=solution
    else is=nothing; fi
    [ "$is" = "$on" ] || { echo "$file: built on the $is" >&2; exit 2; }
done

# --- What can't be a file of the project --------------------------------------

. "$attacks/ghosts.sh"

lesson=02-my-range
given=my_range.c
solution=$(solution_of "$lesson")

# make VERDICT NAME TRIES MUST [FIELD VALUE]...: its folder becomes $here.
make() {
    make_verdict=$1 make_name=$2 make_tries=$3 make_must=$4
    shift 4
    about "$make_name" "$make_verdict" "$lesson" "$make_tries" "$make_must" "$@"
    here=$out/$make_verdict/$make_name
    mkdir -p "$here"
}

# repeat TIMES TEXT: that text so often, on one line.
repeat() {
    awk -v times="$1" -v text="$2" \
        'BEGIN { for (i = 0; i < times; i++) printf "%s", text }'
}

unreadable="be reported as unreadable; nothing but a plain file is opened"
make unreadable is_a_pipe "to let the grader wait for a pipe" "$unreadable"
mkfifo "$here/$given"
make unreadable is_a_link_to_the_password_file \
    "to have the grader read a file of its own machine" "$unreadable" \
    never root:x:0
ln -s /etc/passwd "$here/$given"
make unreadable is_a_link_to_the_solution \
    "to hand in the solution of the grader itself" "$unreadable"
ln -s "$(pwd)/$solution" "$here/$given"
make unreadable is_a_link_to_another_submission \
    "to hand in what somebody else handed in" "$unreadable"
ln -s ../../full/is_only_the_solution/$given "$here/$given"
make unreadable is_a_link_to_itself "to send the grader round in circles" \
    "$unreadable"
ln -s $given "$here/$given"
make unreadable is_a_link_to_nothing "to lead nowhere" "$unreadable"
ln -s iterators-attack-no-such-file "$here/$given"
make unreadable is_a_link_to_endless_zeros "to be read without an end" \
    "$unreadable"
ln -s /dev/zero "$here/$given"
make unreadable is_a_folder "to be a folder where a file should be" "$unreadable"
mkdir "$here/$given"
make unreadable is_a_gibibyte "to fill the grader's memory" "$unreadable"
dd if=/dev/zero of="$here/$given" bs=1 count=0 seek=1073741824 2> /dev/null
make unreadable is_binary_noise "to be no text at all" "$unreadable" \
    or not-compiled
awk 'BEGIN { for (i = 0; i < 4000; i++) printf "%c", 128 + i * 7919 % 128 }' |
    LC_ALL=C tr 'a-m' '\000-\014' > "$here/$given"
make unreadable has_zero_bytes "to end early for whoever takes it as a C string" \
    "be reported as unreadable, or not compile" or "not-compiled"
{ cat "$solution"; printf '\0\0\0#error hidden\n'; } > "$here/$given"
make unreadable is_written_in_utf16 "to be text in another encoding" \
    "be reported as unreadable, or not compile" or not-compiled
{ printf '\377\376'; awk '{ gsub(/./, "&\001"); print }' "$solution" |
    LC_ALL=C tr '\001' '\000'; } > "$here/$given"
make unreadable may_not_be_read "to have no permission" \
    "be reported as unreadable; root may read it, so it may be right there" \
    or full
cp "$solution" "$here/$given"
chmod 000 "$here/$given"

make unreadable is_empty "to hand in nothing" "$unreadable"
: > "$here/$given"

make not-compiled nests_without_an_end \
    "to have the compiler run out of stack by two hundred thousand brackets" \
    "not compile; a compiler that crashes is the file's fault" or unreadable
{ printf 'int x = '; repeat 200000 '('; printf 1; repeat 200000 ')'; echo ';'; } \
    > "$here/$given"
make not-compiled nests_blocks_without_an_end \
    "to have the compiler run out of stack by two hundred thousand blocks" \
    "not compile" or unreadable
{ printf 'void f(void) '; repeat 200000 '{'; repeat 200000 '}'; echo; } \
    > "$here/$given"
make not-compiled has_escapes_in_its_errors \
    "to have the compiler's messages clear the screen" \
    "not compile; no report shows the bytes as they are"
printf '#error \033[2J\033]0;owned\007\033[32mPASS\033[0m\r\233\377 \342\200\256 ok\n' \
    > "$here/$given"
make full has_another_name "to hand in a file that is called otherwise" \
    "be taken for what it is, with a note"
cp "$solution" "$here/My_Range.c.txt"
make missing has_nothing_in_it "to hand in an empty folder" \
    "be reported as missing"
make missing hands_in_the_harness \
    "to replace cases, harness, headers, build rules and compiler by files of its own" \
    "be reported as missing: only the lessons' files are taken"
mkdir -p "$here/tests/$lesson" "$here/lessons/protocol" "$here/bin"
: > "$here/tests/$lesson/expected.txt"
echo 'all:; touch /tmp/iterators-attack-make' > "$here/Makefile"
printf '#!/bin/sh\n: > /tmp/iterators-attack-gcc\n' > "$here/bin/gcc"
chmod +x "$here/bin/gcc"
for header in stdio.h stdlib.h string.h iterator.h my_range.h ledger.h; do
    echo '#error "the wrong header"' > "$here/$header"
done

all="get all points"
make full brings_its_own_headers \
    "to replace the lesson's headers by files that lie beside it" \
    "get all points: the headers beside it are not read"
cp "$solution" "$here/$given"
for header in stdio.h stdlib.h string.h iterator.h my_range.h ledger.h; do
    echo '#error "the wrong header"' > "$here/$header"
done
make full has_the_line_ends_of_windows "to end its lines with CR LF" "$all"
sed "s/\$/$(printf '\r')/" "$solution" > "$here/$given"
make full begins_with_a_mark "to begin with a byte order mark" "$all"
{ printf '\357\273\277'; cat "$solution"; } > "$here/$given"
make full has_no_last_line_end "to end without a line end" "$all"
printf '%s' "$(cat "$solution")" > "$here/$given"
make full has_bytes_beyond_utf8 "to hold comments in Latin-1" "$all"
{ cat "$solution"; printf '/* Gr\374\337e \377\376 */\n'; } > "$here/$given"
make full has_eighty_thousand_lines "to be long, and just short enough" "$all"
{ cat "$solution"; repeat 80000 '/* line */
'; } > "$here/$given"
make unreadable has_a_line_of_a_mebibyte "to have a line of 1 MiB" "$unreadable"
{ cat "$solution"; printf '/* '; repeat 1048576 x; echo ' */'; } > "$here/$given"
make full has_ten_thousand_functions "to keep the compiler busy" \
    "get all points, or be stopped" or not-compiled
{ cat "$solution"; awk 'BEGIN { for (i = 0; i < 10000; i++)
    printf "int f%d(int x);\nint f%d(int x) { return x + %d; }\n", i, i, i }'; } \
    > "$here/$given"

# Names of folders, which become names of students. $1 is for the check, $2 the
# folder, $3 what it tries.
hostile_folder() {
    make full "$1" "$3" "get all points; every report shows the name in its own escaping" \
        folder "$(printf '%s' "$2" | od -An -v -tx1 | tr -d ' \n')"
    rmdir "$here"
    mkdir -p "$out/full/$2"
    cp "$solution" "$out/full/$2/$given"
}
hostile_folder is_called_like_markup '<script>alert(1)<!--&quot;' \
    "to get markup into a page by its name"
hostile_folder is_called_like_a_formula "=1+1,\"@SUM(1)\"" \
    "to get a formula into the gradebook by its name"
hostile_folder is_called_like_an_option '-rf' \
    "to be taken for an option by its name"
hostile_folder is_called_like_a_test 'ok 1 - all # SKIP' \
    "to be taken for a line of TAP by its name"
# shellcheck disable=SC2016
hostile_folder is_called_like_a_command '$(touch iterators-attack-name);`id`' \
    "to be run by a shell by its name"
hostile_folder is_called_with_escapes "$(printf '\033[2J\033[32mPASS\007')" \
    "to paint the terminal by its name"
hostile_folder is_called_with_a_line_end "$(printf 'two\nlines,10')" \
    "to add a row to the gradebook by its name"
hostile_folder is_called_backwards "$(printf 'a\342\200\256cba')" \
    "to be read from right to left by its name"
hostile_folder is_called_with_odd_bytes "$(printf 'J\374rgen\377')" \
    "to have a name that is no UTF-8"
hostile_folder is_called_very_long "$(repeat 250 x)" \
    "to have a name of 250 letters"
hostile_folder is_called_like_a_participant \
    'Al_1234_assignsubmission_file__5678_assignsubmission_file_' \
    "to get another participant's grade by its name"

# rival NAME FOLDER: one of two that claim the same participant's number.
rival() {
    make unclear "$1" "to get, or to spoil, another participant's grade" \
        "be reported, and not graded, like the other" \
        folder "$(printf '%s' "$2" | od -An -v -tx1 | tr -d ' \n')"
    rmdir "$here"
    mkdir -p "$out/unclear/$2"
    cp "$solution" "$out/unclear/$2/$given"
}
rival claims_anothers_number Bo_77_assignsubmission_file_
rival has_its_number_claimed Cy_77_assignsubmission_file_
