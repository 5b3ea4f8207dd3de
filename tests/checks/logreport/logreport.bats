#!/usr/bin/env bats
# The program logreport: what people type, and what they get.

three_lines() {
    cat <<'END'
127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "GET /index.html HTTP/1.1" 200 1024
127.0.0.1 - - [14/Feb/2025:10:36:00 -0700] "POST /login HTTP/1.1" 500 2048
127.0.0.1 - - [14/Feb/2025:10:37:00 -0700] "GET /home HTTP/1.1" 404 512
END
}

# A line with that request, status, and rest.
line() {
    printf '127.0.0.1 - - [14/Feb/2025:10:35:00 -0500] "%s" %s 15000%s\n' \
        "$1" "$2" "${3:-}"
}

report() {
    printf 'Error Report:\n404 Errors: %s\n500 Errors: %s' "$1" "$2"
}

setup_file() {
    cd "$BATS_TEST_DIRNAME/../../.."
    LOGREPORT=$PWD/build/logreport TESTS=$PWD/tests/checks/logreport
    export LOGREPORT TESTS
}

setup() {
    cd "$BATS_TEST_TMPDIR"
    three_lines > three.log
}

says() {
    echo "status $status, output:"
    echo "$output"
    [ "$output" = "$1" ]
}

json() {
    python3 -c 'import json, sys; print(eval(sys.argv[1], json.load(sys.stdin)))' \
        "$1" <<< "$output"
}

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
    run "$LOGREPORT" --json log
    [ "$status" -eq 0 ]
    [ "$(json 'lines, parsed, malformed, errors')" = \
        "(3, 2, 1, {'404': 1, '500': 1})" ]
}

@test "logs with all there is, and the truth beside each line" {
    for seed in 1 2 3 4; do
        python3 "$TESTS/truth_log.py" $seed 20000 log
        "$LOGREPORT" --json --top 3 --slow 100 log > got.json
        python3 - <<'END'
import json, sys
got, truth = json.load(open("got.json")), json.load(open("log.json"))
wrong = {k: (got.get(k), truth[k]) for k in truth if got.get(k) != truth[k]}
sys.exit(str(wrong) if wrong or got.keys() != truth.keys() else 0)
END
        errors=$(python3 -c 'import json; e = json.load(open("log.json"))["errors"]
print(e["404"], e["500"])')
        run "$LOGREPORT" log
        says "$(report $errors)"
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

@test "--help and --version" {
    run "$LOGREPORT" --help
    [ "$status" -eq 0 ]
    [ "${lines[0]}" = "Usage: logreport [OPTION]... [FILE]..." ]
    for option in --json --top --slow --help --version; do
        [[ "$output" == *"$option"* ]]
    done
    [ "$(awk 'length($0) > 80' <<< "$output" | wc -l)" -eq 0 ]
    run "$LOGREPORT" --version
    [ "$status" -eq 0 ]
    [[ "$output" == "logreport "[0-9]* ]]
}

@test "a mistake on the command line is status 2, and nothing on stdout" {
    for arguments in --nope -x --json=1 --top "--top 0" "--top -1" "--top 1x" \
        "--top=" "--slow" "--slow x" "--slow 1.5" "--slow -1" "--topp 1" \
        "--slow 99999999999999999999" "--top= 1"; do
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

@test "a missing file: a message, status 1, the others are reported" {
    run "$LOGREPORT" missing.log three.log
    [ "$status" -eq 1 ]
    says "logreport: missing.log: No such file or directory
$(report 1 1)"
    [ "$("$LOGREPORT" missing.log three.log 2> /dev/null)" = "$(report 1 1)" ]
}

@test "a directory: a message, status 1, the others are reported" {
    run "$LOGREPORT" three.log / three.log
    [ "$status" -eq 1 ]
    says "logreport: /: Is a directory
$(report 2 2)"
}

@test "an unreadable file: a message, status 1" {
    user=
    if [ "$(id -u)" -eq 0 ]; then
        user="setpriv --reuid nobody --clear-groups"
        cp "$LOGREPORT" logreport
        chmod 755 . "$BATS_FILE_TMPDIR" "$BATS_RUN_TMPDIR" "$BATS_TEST_TMPDIR/.."
    else
        ln -s "$LOGREPORT" logreport
    fi
    chmod 000 three.log
    run $user ./logreport three.log
    [ "$status" -eq 1 ]
    says "logreport: three.log: Permission denied
$(report 0 0)"
}

@test "standard input that is closed" {
    run sh -c '"$LOGREPORT" <&-'
    [ "$status" -eq 1 ]
    [ "${lines[0]}" = "logreport: standard input: Bad file descriptor" ]
}

@test "a pipe that closes early ends it quietly" {
    run sh -c '{ sleep 0.2; "$LOGREPORT" three.log; echo $? > status; } \
        2> errors | true'
    [ "$(cat status)" -ne 0 ]
    [ ! -s errors ]
    # The same if somebody ignores the signal.
    run sh -c 'trap "" PIPE
        { sleep 0.2; "$LOGREPORT" three.log; echo $? > status; } \
            2> errors | true'
    [ "$(cat status)" -eq 1 ]
    [ ! -s errors ]
}

@test "a full disk is a message and status 1" {
    [ -e /dev/full ] || skip "there is no /dev/full"
    run sh -c '"$LOGREPORT" three.log > /dev/full'
    [ "$status" -eq 1 ]
    says "logreport: standard output: No space left on device"
    run sh -c '"$LOGREPORT" --help > /dev/full'
    [ "$status" -eq 1 ]
}

@test "a line of 100 MB" {
    {
        line "GET /a" 404
        printf 'h - - [14/Feb/2025:10:35:00 -0500] "'
        head -c 100000000 /dev/zero
        printf '" 500 1\n'
        line "GET /a" 404
    } > log
    run "$LOGREPORT" --json log
    [ "$(json 'parsed, errors')" = "(3, {'404': 2, '500': 1})" ]
    # Time, too, grows with the length of the line and not with its square.
    run timeout 10 "$LOGREPORT" log
    says "$(report 2 1)"
}

@test "too little memory for a line: a message" {
    head -c 100000000 /dev/zero > log
    run sh -c 'ulimit -v 50000; "$LOGREPORT" log'
    [ "$status" -eq 1 ]
    [ "$output" = "MemoryError: no memory left" ]
}

# The most memory that logreport ever had in use, in KiB. It reads the log, then
# waits at a gate, where it is looked at.
most_memory() {
    rm -f gate
    mkfifo gate
    "$LOGREPORT" "$@" gate > /dev/null &
    exec 3> gate
    awk '/^VmHWM/ { print $2 }' /proc/$!/status
    exec 3>&-
    wait $!
}

@test "memory does not grow with the log: 4 MiB, from a file and a pipe" {
    [ -e /proc/self/status ] || skip "there is no /proc"
    for i in $(seq 1 1000); do line "GET /$i" 404 " 1234"; done > part
    for i in $(seq 1 500); do cat part; done > log
    for arguments in log "--json log" "--slow 10 log"; do
        # shellcheck disable=SC2086
        used=$(most_memory $arguments)
        echo "$arguments: $used KiB"
        [ "$used" -le 4096 ]
    done
    used=$(cat log | most_memory -)
    echo "from a pipe: $used KiB"
    [ "$used" -le 4096 ]
}

@test "a named pipe is read to its end" {
    mkfifo pipe
    { cat three.log; sleep 0.1; cat three.log; } > pipe &
    run "$LOGREPORT" pipe
    says "$(report 2 2)"
}
