#!/usr/bin/env bats
# The program logreport, given what it can't read: it says so.
load helpers.bash

@test "one line tells how many could not be read, and where the first is" {
    { cat three.log; echo; printf ' \t\r\n'; echo "no log line"; echo "nor this"; } > log
    run logreport log
    [ "$status" -eq 0 ]
    says "$(report 1 1)"
    tells "logreport: log: 2 of 7 lines could not be read. The first is line 6: its user (there is no third word and [). To see it: --invalid 1"
}

@test "nothing is told of a good log, or of blank lines" {
    { cat three.log; echo; printf ' \t\r\n'; } > log
    for options in "" --json "--top 3" "--invalid 3"; do
        # shellcheck disable=SC2086
        logreport $options log > /dev/null
        tells ""
    done
}

@test "each step that fails has its reason" {
    local start="h - - [14/Feb/2025:10:35:00 -0700]" bad expected
    while IFS='|' read -r bad expected; do
        { cat three.log; printf '%s\n' "$bad"; } > log
        logreport log
        grep -q "line 4: its $expected" told || { cat told; return 1; }
    done << END
 h - - [x]|host (it begins
h|ident (
h -|user (
h - - [14/Fub/2025:10:35:00 -0700]|time (it is not as in
$start GET / 200 1|request (
$start "GET /" 600 1|status (
END
}

@test "a good status counts, whatever the size" {
    for size in "" " " " -1" " null" " 12k" " 17	x" " 1.5"; do
        printf 'h - - [14/Feb/2025:10:35:00 -0700] "GET /" 404%s\n' "$size"
    done > log
    run logreport log
    says "$(report 7 0)"
    tells ""
    run "$LOGREPORT" --json log
    [ "$(json 'parsed, malformed')" = "(7, 0)" ]
}

@test "a status that is none is no line, with a size or without" {
    for status in 000 600 -1 4040 4; do line "GET /" $status; done > log
    run logreport log three.log
    [ "$status" -eq 1 ]
    says "$(report 1 1)"
    grep -q 'log: 5 of 5 lines could not be read. The first is line 1: its status' told
}

@test "--invalid: the first lines, from all logs, and safe to show" {
    { cat three.log; printf 'a\033[31m\377\n'; cat three.log; head -c 900 /dev/zero | tr '\0' x; echo; } > one
    { echo "$(printf '\303\274')"; echo third; } > two
    run logreport --invalid 3 one three.log two
    [ "$status" -eq 1 ]
    says "$(report 3 3)
Lines That Could Not Be Read:
one:4: ident: a\\x1b[31m\\xff
one:8: ident: $(head -c 200 /dev/zero | tr '\0' x)...
two:1: ident: ü"
    [ "$(wc -l < told)" -eq 2 ]
    run logreport --invalid 9 --json one
    [ "$(json '[(i["file"], i["line"], i["step"]) for i in invalid]')" = \
        "[('one', 4, 'ident'), ('one', 8, 'ident')]" ]
    run logreport --invalid 1 three.log
    says "$(report 1 1)
Lines That Could Not Be Read:"
}

@test "a log of which no line can be read is no log without errors" {
    printf '%s\n' one two > log
    run logreport log
    [ "$status" -eq 1 ]
    says ""
    grep -q '^logreport: log: 2 of 2 lines could not be read' told
    run logreport log three.log
    [ "$status" -eq 1 ]
    says "$(report 1 1)"
    run logreport --json log
    [ "$status" -eq 1 ]
    [ "$(json 'parsed, malformed')" = "(0, 2)" ]
}

@test "compressed, UTF-16, JSON, binary: it says what to type, and that works" {
    gzip -c three.log > "a log.gz"
    python3 -c 'import bz2, lzma
text = open("three.log", "rb").read()
open("log.bz2", "wb").write(bz2.compress(text))
open("log.xz", "wb").write(lzma.compress(text))'
    iconv -t UTF-16 three.log > log.utf16
    iconv -t UTF-16LE three.log > log.le
    iconv -t UTF-16BE three.log > log.be
    printf '{"request": "GET / HTTP/1.1", "status": %s}\n' 404 200 500 > log.json
    for log in "a log.gz" log.bz2 log.xz log.utf16 log.le log.be log.json; do
        run logreport "$log"
        [ "$status" -eq 1 ]
        says ""
        [ "$(wc -l < told)" -eq 1 ]
        typed=$(sed -n 's/.* Type: //p' told)
        [[ "$typed" == *logreport* ]]
        tool=${typed%% *}
        if command -v "$tool"; then
            [ "$(bash -c "logreport() { '$LOGREPORT' \"\$@\"; }; $typed")" = "$(report 1 1)" ]
        fi
    done
    cp "$LOGREPORT" program
    run logreport program
    [ "$status" -eq 1 ]
    says ""
    tells "logreport: program: it is a program, and no log."
}

@test "a line to type calls the program as somebody typed it" {
    mkdir "my tools"
    cp "$LOGREPORT" "my tools/logreport"
    gzip -c three.log > log.gz
    printf '1.2.3.4 - - [29/Nov/2026 18:44:27] "GET / HTTP/1.1" 404 -\n' > log
    for log in log.gz log; do
        run "my tools/logreport" $log
        [ "$status" -eq 1 ]
        typed=${output#* Type: }
        [[ "$typed" == *"'my tools/logreport' -"* ]]
        bash -c "$typed" | grep '^404 Errors: 1$'
    done
    run "my tools/logreport" --nope
    [ "${lines[1]}" = "Try 'my tools/logreport --help' for more information." ]
    run "my tools/logreport" --help
    [[ "${lines[0]}" == "Usage: my tools/logreport [OPTION]"* ]]
    run env PATH="$PWD/my tools:$PATH" logreport --nope
    [ "${lines[1]}" = "Try 'logreport --help' for more information." ]
}

@test "from a pipe, too, and it does not wait for the rest" {
    run sh -c 'gzip -c three.log | "$LOGREPORT" 2>&1'
    [ "$status" -eq 1 ]
    says "logreport: standard input: it is compressed. Type: ... | zcat | logreport -"
    mkfifo pipe
    # The pipe stays open: it must not be read to its end.
    { gzip -c three.log; head -c 100000 /dev/zero | tr '\0' '\n'; sleep 3; } > pipe &
    start=$(date +%s%N)
    run "$LOGREPORT" pipe
    [ $(($(date +%s%N) - start)) -lt 2000000000 ]
    [[ "$output" == *"it is compressed"* ]]
    kill $! 2> /dev/null || true
}

@test "a log that only begins oddly is read" {
    { printf '\037\213 oops\n'; cat three.log; } > log
    { echo '{"a": 1}'; cat three.log; } > json
    run logreport json
    [ "$status" -eq 0 ]
    says "$(report 1 1)"
    grep -q '1 of 4 lines could not be read' told
}

# A log of 17 MiB: more than is looked at line by line.
large() {
    # A block holds more than one of these lines, but no whole number of them.
    yes "$(line 'GET /a/path/that/is/neither/short/nor/long HTTP/1.1' 200)" |
        head -n 160000
}

@test "a large log: a line that may be an error is never left out in silence" {
    large > log
    line "GET /a" 404 >> log
    run logreport log
    says "$(report 1 0)"
    tells ""
    # One that is no error as it stands, one that is with no size, one in bad order.
    for odd in 'h - - [14/Feb/2025 10:35:00] "GET /" 404 -' 'x "GET /" 500'; do
        { large; line "GET /a" 404; echo "$odd"; large; } > log
        run logreport log
        says "$(report 1 0)"
        [[ "$(cat told)" == *"1 of 320002 lines"*"line 160002"* ]]
    done
    printf 'h - - [14/Feb/2025:10:35:00 -0700] "GET /" 404\n' >> log
    run logreport log
    says "$(report 2 0)"
}

@test "a large log of which much can't be read: the numbers are exact" {
    { large; yes "no log line" | head -n 20000; } > log
    run logreport log
    [ "$status" -eq 0 ]
    says "$(report 0 0)"
    grep -q '20000 of 180000 lines could not be read. The first is line 160001' told
    large | gzip -1 > log.gz
    cat log.gz log.gz log.gz > log
    run logreport log
    [ "$status" -eq 1 ]
    says ""
}
