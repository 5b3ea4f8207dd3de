# The judge's unit tests, with sanitizers; and that the harness says
# so when a case wants more than it has room for.
#
#     sh check.sh
set -u
work=build/check-judge
mkdir -p "$work"
. tests/checks/tap.sh

# shellcheck disable=SC2046,SC2086
build_units() {
    gcc -std=c17 -g -D_XOPEN_SOURCE=700 $sanitizers -I tests/autograder \
        $(pkg-config --cflags check) tests/checks/judge/*.c \
        tests/autograder/judge/*/*.c $(pkg-config --libs check) -o "$work/units"
}

# What a program with the cases of harness/full.c records, tabs as bars.
build_full() {
    # shellcheck disable=SC2046
    gcc -std=c17 -g -D_POSIX_C_SOURCE=200809L -I lessons/protocol \
        -I tests/autograder/harness -I tests/07-log-parser \
        tests/checks/judge/harness/full.c tests/07-log-parser/access_log.c \
        tests/autograder/harness/*.c \
        $(ls lessons/protocol/*.c | grep -v '/memory.c\|/fatal.c') \
        -o "$work/full"
}
recorded() { "$work/full" token "$1" 1 2 3 | tr '\t\036' '| '; }
says() { recorded "$1" | tail -n 1 | grep -F "token x 0||$2|"; }
ends() { recorded "$1" | tail -n 1 | grep -q '^ token e '; }

# shellcheck disable=SC2046
build_many_blocks() {
    gcc -std=c17 -g -D_POSIX_C_SOURCE=200809L "$@" -I lessons/protocol \
        -I tests/autograder/harness tests/checks/judge/harness/many_blocks.c \
        $(ls tests/autograder/harness/*.c | grep -v '/main.c\|/program.c') \
        $(ls lessons/protocol/*.c | grep -v '/memory.c\|/fatal.c') \
        -o "$work/many_blocks"
}
many_blocks() {
    build_many_blocks -fsanitize=address,undefined && "$work/many_blocks" &&
        build_many_blocks && "$work/many_blocks"
}
tells() { "$work/many_blocks" "$1" | tr '\t\036' '| ' | grep -F "|$1|"; }

# The table of the growth benchmark; shown whole if a row is marked.
grows_as_it_should() {
    gcc -std=c17 -O2 -D_XOPEN_SOURCE=700 -I tests/autograder \
        tests/checks/bench/growth/judge.c tests/autograder/judge/*/*.c \
        -o "$work/growth" || return
    for round in 1 2 3; do
        "$work/growth" 100000 "$work/scratch" || return
    done > "$work/samples"
    awk -f tests/checks/bench/growth/table.awk "$work/samples" > "$work/table"
    cat "$work/table"
    [ "$(wc -l < "$work/table")" -gt 20 ] && ! grep '!$' "$work/table"
}

# But for what a page does not have: watching, comparing, all lessons on a screen.
commands_are_in_the_table() {
    ! grep -rnE '"[^"]*make [a-z]+-[%N]' --include=*.c tests/autograder/judge |
        grep -vE 'judge/(wording|watch|compare)/|/(status|recording)\.c'
}

build_units
unit_tests "$work/units"
check "what to type stands in the table of wordings" commands_are_in_the_table
build_full
check "a draw too many is said" says it_draws_too_much \
    'The case draws too much: raise MOST_DRAWS in draw.c'
check "a container too many is said" says it_has_too_many_containers \
    'The case has too many containers: raise MOST_KEPT in keep.c'
check "a spy too many is said" says it_has_too_many_spies \
    'The case has too many spies: raise MOST_SPIES in spy.c'
check "a text too many is said" says it_makes_too_many_texts \
    'The case makes too many texts: raise MOST_TEXT in keep.c'
check "a long list of draws needs no room" ends it_draws_a_long_list
check "every seed has the whole room" ends it_fits
check "a block costs the ledger the same however many there are" many_blocks
check "a wild free among very many is told" tells 'wild free'
check "a double free among very many is told" tells 'double free'
check "an item costs the judge the same however many there are" \
    grows_as_it_should
rm -rf "$work"
tap_status
