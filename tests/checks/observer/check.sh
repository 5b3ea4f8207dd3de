# That an observer sees from outside what the judge sees beside a submission, and
# that no subject can harm it.
#
#     sh check.sh
#
# Of the known mistakes and of the broken files that compile, one in ten is looked at; with OBSERVED=all every one is,
# and the wire is fuzzed for longer.
set -u
here=tests/checks/observer
work=build/check-observer
rm -rf "$work"
mkdir -p "$work"
. tests/checks/tap.sh
. $here/observed.sh
. tests/tools/lessons.sh
folders=$(ls solutions)
rounds=150 seed=1
[ "${OBSERVED-}" != all ] || { rounds=2000; seed=$(date +%s); }

file_of() { echo "solutions/$1/$(name_of "$1").c"; }

# Nothing is to do in a stub, so nothing is to pass.
stub_passes_nothing() {
    observed "$1" "tests/$1/stub.c" "$work" > "$work/answers" &&
        [ -s "$work/answers" ] && ! grep -v '^no no ' "$work/answers"
}

# agree FOLDER DIFF: whether a case passes must not depend on who asks; what only
# a process with the submission in it can see is listed.
agree() {
    patch -s -o "$work/wrong.c" "$(file_of "$1")" "$2" || return
    subject "$1" "$work/wrong.c" "$work/subject" 2> /dev/null ||
        { [ "${2#tests/checks/broken}" != "$2" ]; return; }
    observed "$1" "$work/wrong.c" "$work" > "$work/answers" || return
    grep '^no yes \|^yes no ' "$work/answers" |
        sed "s|^|$1 $(basename "$2" .diff) |" |
        grep -vFf "$work/listed" > "$work/differences"
    grep -c '^no' "$work/answers" >> "$work/refused"
    [ ! -s "$work/differences" ] || { cat "$work/differences"; return 1; }
}

chosen_of() {
    for diff; do
        number=$((number + 1))
        [ "${OBSERVED-}" != all ] && [ $((number % 10)) -ne 5 ] || echo "$diff"
    done
}

mistakes_are_refused() {
    number=0
    for mistake in $(chosen_of tests/"$1"/misconceptions/*.diff); do
        agree "$1" "$mistake" || return
    done
    [ "$(grep -vxc 0 "$work/refused")" -gt 0 ]
}

# Those that do not compile nobody asks anything.
broken_files_are_refused() {
    number=0
    for broken in $(chosen_of tests/checks/broken/*.diff); do
        name=$(sed -n 's|^--- a/\(.*\)\.c$|\1|p' "$broken")
        agree "$(awk -v name="$name" '$1 == "lesson" && $3 == name { print $2 }' \
            build/lessons.txt)" "$broken" || return
    done
}

# The list names what there is.
list_is_of_mistakes() {
    while read -r folder mistake _; do
        [ -f "tests/$folder/misconceptions/$mistake.diff" ] ||
            [ -f "tests/checks/broken/$mistake.diff" ] ||
            { echo "There is no $folder/$mistake."; return 1; }
    done < "$work/listed"
}

# sanitized_observer FOLDER PROGRAM
sanitized_observer() {
    objects=build/cc/sanitized source=tests/autograder/observer
    make="${MAKE:-make} --no-print-directory"
    # shellcheck disable=SC2046
    $make $objects/"$1"/cases.o $objects/harness.a > /dev/null &&
        cc -g -O1 -w -std=c17 -D_POSIX_C_SOURCE=200809L \
            -fsanitize=address,undefined -fno-sanitize-recover=all \
            -fno-omit-frame-pointer -I tests/autograder \
            -I tests/autograder/harness -I lessons/protocol -I $source \
            -I "lessons/$1" -I "tests/$1" -o "$2" \
            $(ls $source/*.c | grep -v 'subject.c\|standins.c') \
            build/proxies/"$1"-observer.c $objects/"$1"/cases.o \
            $(ls $objects/"$1"/given/*.o 2> /dev/null) \
            $objects/harness.a \
            $($make -s observer-flags FOLDER="$1")
}

nonsense_does_no_harm() {
    sanitized_observer "$1" "$work/observer" &&
        subject "$1" "$(file_of "$1")" "$work/fuzzed.so" || return
    # shellcheck disable=SC2046
    ASAN_OPTIONS=detect_leaks=0 python3 $here/fuzz.py "$work/observer" \
        build/cc/plain/subject "$PWD/$work/fuzzed.so" "$rounds" "$seed" \
        $(awk -v folder="$1" '$1 == "lesson" { here = $2 == folder }
            here && $1 == "case" { print $3 }' build/lessons.txt)
}

sed '/^#/d;/^$/d' $here/only_inside.txt > "$work/listed"
needed "observers are built" observed_build "$work"
for folder in $folders; do
    check "$folder: the solution answers from outside as it does inside" \
        answers_from_outside "$folder" "$(file_of "$folder")" "$work"
    check "$folder: the stub passes nothing from outside" \
        stub_passes_nothing "$folder"
    check "$folder: known mistakes pass and fail outside as inside" \
        mistakes_are_refused "$folder"
done
check "broken files pass and fail outside as inside" broken_files_are_refused
check "what only a process of its own can see is listed" list_is_of_mistakes
for folder in 04-infinite-counters 05-generators 08-live-logs; do
    check "$folder: nonsense from a subject does an observer no harm" \
        nonsense_does_no_harm "$folder"
done
rm -rf "$work"
tap_status
