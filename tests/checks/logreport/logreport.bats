#!/usr/bin/env bats
# The program logreport: what people type, and what they get.
load helpers.bash

@test "three lines, one report" {
    run "$LOGREPORT" three.log
    [ "$status" -eq 0 ]
    says "$(report 1 1)"
    [ "$("$LOGREPORT" three.log | wc -l)" -eq 3 ]
}

@test "standard input, with and without a dash" {
    run "$LOGREPORT" < three.log
    says "$(report 1 1)"
    run "$LOGREPORT" - < three.log
    says "$(report 1 1)"
    run "$LOGREPORT" three.log - three.log < three.log
    says "$(report 3 3)"
}

@test "a number in a path, a size or a time zone is no status" {
    { line "GET /404.html" 200; line "GET /500" 200; line "GET /404" 500; } > log
    run "$LOGREPORT" log
    says "$(report 0 1)"
}

@test "an escaped quote does not end the request" {
    { line 'GET /\" 404 1' 200; line 'GET /\\' 404; line '\"' 500; } > log
    run "$LOGREPORT" log
    says "$(report 1 1)"
}

@test "CRLF, no final line feed, an empty file" {
    sed 's/$/\r/' three.log | head -c -2 > crlf.log
    run "$LOGREPORT" crlf.log
    says "$(report 1 1)"
    : > empty.log
    run "$LOGREPORT" empty.log
    [ "$status" -eq 0 ]
    says "$(report 0 0)"
}

@test "NUL, bytes that are not UTF-8, TLS, IPv6, users with spaces" {
    {
        printf '::1 - two words [01/Jan/2025:00:00:00 +0000] "\x16\x03\x01\0\xff" 404 -\n'
        printf '\0\xff\n'
        line 'GET /a' 500
    } > log
    run logreport --json log
    [ "$status" -eq 0 ]
    [ "$(json 'lines, parsed, malformed, errors')" = \
        "(3, 2, 1, {'404': 1, '500': 1})" ]
    [ "$(wc -l < told)" -eq 1 ]
}

@test "logs with all there is, and the truth beside each line" {
    for seed in 1 2 3 4; do
        python3 "$TESTS/truth_log.py" $seed 20000 log
        logreport --json --top 3 --slow 100 log > got.json
        python3 - <<'END'
import json, sys
got, truth = json.load(open("got.json")), json.load(open("log.json"))
wrong = {k: (got.get(k), truth[k]) for k in truth if got.get(k) != truth[k]}
sys.exit(str(wrong) if wrong or got.keys() != truth.keys() else 0)
END
        errors=$(python3 -c 'import json; e = json.load(open("log.json"))["errors"]
print(e["404"], e["500"])')
        run logreport log
        says "$(report $errors)"
        truth=$(python3 -c 'import json; t = json.load(open("log.json"))
print(t["malformed"], "of", t["lines"])')
        [[ "$(cat told)" == "logreport: log: $truth lines could not be read. "* ]]
    done
}

@test "one log in one piece or in many gives the same" {
    python3 "$TESTS/truth_log.py" 9 5000 log
    whole=$("$LOGREPORT" --json --top 9 --slow 0 log)
    # All lines that end with a line feed, so that none is cut.
    head -n 2500 log > one
    tail -n +2501 log > two
    [ "$("$LOGREPORT" --json --top 9 --slow 0 one two)" = "$whole" ]
    [ "$( (cat one; sleep 0.1; cat two) | "$LOGREPORT" --json --top 9 --slow 0)" = "$whole" ]
}

@test "--top: the most requested paths, without their queries" {
    for path in /a /b '/b?x=1' /c '/c?' /c; do line "GET $path HTTP/1.1" 200; done > log
    run "$LOGREPORT" --top 2 log
    [ "$status" -eq 0 ]
    says "$(report 0 0)
Most Requested Paths:
3 /c
2 /b"
    run "$LOGREPORT" log --top=99
    [ "${lines[6]}" = "1 /a" ]
    run "$LOGREPORT" --top 1 /dev/null
    says "$(report 0 0)
Most Requested Paths:"
}

@test "--top with many different paths" {
    for i in $(seq 1 20000); do echo "$i"; done |
        sed 's|.*|h - - [14/Feb/2025:10:35:00 -0500] "GET /& HTTP/1.1" 404 1|' > log
    line "GET /7 HTTP/1.1" 404 >> log
    run "$LOGREPORT" --top 2 log
    says "$(report 20001 0)
Most Requested Paths:
2 /7
1 /1"
}

@test "what is no letter can do nothing to a terminal" {
    line "$(printf 'GET /\033[31m\302\233\377\303\274')" 200 > log
    run "$LOGREPORT" --top 1 log
    [ "${lines[4]}" = '1 /\x1b[31m\xc2\x9b\xffü' ]
    run "$LOGREPORT" --top 1 --json log
    [ "$(json 'ascii(top[0]["path"])')" = "'/\\x1b[31m\\x9b\\ufffd\\xfc'" ]
}

@test "--slow: the last field, in microseconds" {
    {
        line "GET /a" 200 " 99999"
        line "GET /b" 200 " 100000"
        line "GET /c" 404 ' "-" "agent 5.0" 250000'
        line "GET /d" 200 " 250000us"
        line "GET /e" 200
    } > log
    run "$LOGREPORT" --slow 100 log
    says "$(report 1 0)
Slow Requests: 2"
    run "$LOGREPORT" --slow=0 log
    says "$(report 1 0)
Slow Requests: 3"
    run "$LOGREPORT" --slow 100 --json log
    [ "$(json 'slow')" = "{'milliseconds': 100, 'requests': 2}" ]
}

# What `--slow LIMIT --slow-field FIELD` finds in a log.
slow() {
    "$LOGREPORT" --slow "$1" ${2:+--slow-field "$2"} log | sed -n 's/Slow.*: //p'
}

@test "--slow: units, of the limit and of what is in the log" {
    for took in 400 500 600000 0.4 0.6 1.5 2; do line "GET /" 200 " $took"; done > log
    [ "$(slow 500us) $(slow 0.5ms) $(slow 500ms) $(slow 0.5s)" = "5 5 3 3" ]
    [ "$(slow 1s) $(slow 0) $(slow 1s last:s) $(slow 500ms %T)" = "1 7 5 6" ]
    [ "$(slow 500ms last:ms) $(slow 500ms %D) $(slow 600ms '%{ms}T')" = "2 1 1" ]
    run "$LOGREPORT" --slow 500us --json log
    [ "$(json 'slow')" = "{'milliseconds': 0.5, 'requests': 5}" ]
}

@test "--slow-field: by place, by name, as nginx and Apache say" {
    {
        line "GET /a" 200 ' "-" "agent 5.0" 0.7 rt=0.2 ut="0.9"'
        line "GET /b" 404 ' "-" "a \" b" 0.1 rt=0.8 ut="-" 77'
    } > log
    [ "$(slow 500ms 3) $(slow 50ms 3) $(slow 500ms rt)" = "1 2 1" ]
    [ "$(slow 100ms rt) $(slow 1us ut) $(slow 1us ut:s)" = "2 1 1" ]
    [ "$(slow 70us) $(slow 78us) $(slow 0 4)" = "1 0 0" ]
    line "GET /c" 200 " 0.250" > log
    [ "$(slow 250ms '$request_time') $(slow 251ms '$request_time')" = "1 0" ]
}

@test "--slow warns if no line has a duration, and only then" {
    run logreport --slow 5 three.log
    [ "$status" -eq 0 ]
    says "$(report 1 1)
Slow Requests: 0"
    [[ "$(cat told)" == "logreport: --slow: no line has a duration."* ]]
    [ "$(wc -l < told)" -eq 1 ]
    { cat three.log; line "GET /a" 200 " 1"; } > log
    run logreport --slow 5 log
    tells ""
    logreport --slow 5 --slow-field rt log
    [ "$(wc -l < told)" -eq 1 ]
}

@test "--help and --version" {
    run "$LOGREPORT" --help
    [ "$status" -eq 0 ]
    [ "${lines[0]}" = "Usage: logreport [OPTION]... [FILE]..." ]
    for option in --json --top --slow --slow-field --invalid --format --help \
        --version common vhost_combined http.server flask loose; do
        [[ "$output" == *"$option"* ]]
    done
    [ "$(awk 'length($0) > 80' <<< "$output" | wc -l)" -eq 0 ]
    run "$LOGREPORT" --version
    [ "$status" -eq 0 ]
    [[ "$output" == "logreport "[0-9]* ]]
}

@test "the version is the project's" {
    run make -C "$TESTS/../../.." --no-print-directory version
    [ "$("$LOGREPORT" --version)" = "logreport ${output##* }" ]
}

@test "a mistake on the command line is status 2, and nothing on stdout" {
    for arguments in --nope -x --json=1 --top "--top 0" "--top -1" "--top 1x" \
        "--top=" "--slow" "--slow x" "--slow 1.5" "--slow -1" "--topp 1" \
        "--slow 99999999999999999999" "--top= 1" \
        "--slow s" "--slow 5m" "--slow 1..5s" "--slow .5s" "--slow 1e3ms" \
        "--slow 9999999999999s" "--slow-field" "--slow-field 0" \
        "--slow-field 3:h" "--slow-field %X" "--invalid 0" "--invalid x" \
        "--slow-field 3" "--format nope" "--format" "--format ="; do
        # shellcheck disable=SC2086
        run "$LOGREPORT" three.log $arguments
        [ "$status" -eq 2 ]
        [[ "${lines[0]}" == "logreport: "* ]]
        [[ "$output" == *"Try 'logreport --help'"* ]]
        # shellcheck disable=SC2086
        [ -z "$("$LOGREPORT" three.log $arguments 2> /dev/null)" ]
    done
}

@test "behind -- everything is a file" {
    cp three.log ./--json
    run "$LOGREPORT" -- --json
    says "$(report 1 1)"
}
