#!/usr/bin/env bats
# The program logreport, and logs that grow.
load helpers.bash

teardown() {
    [ -z "${follower-}" ] || kill -9 "$follower" 2> /dev/null || true
}

# follow OPTION... FILE...: in the background; its output is in the file out, what
# it tells in the file told.
follow() {
    "$LOGREPORT" --follow "$@" > out 2> told 3>&- &
    follower=$!
}

# comes FILE TEXT: waits until that is its last line.
comes() {
    for _ in $(seq 200); do
        [ "$(tail -n 1 "$1" 2> /dev/null)" != "$2" ] || return 0
        sleep 0.02
    done
    echo "$1:"
    cat "$1"
    return 1
}

# stop SIGNAL STATUS: it ends, with that status.
stop() {
    kill "-$1" "$follower"
    local status=0
    wait "$follower" || status=$?
    follower=
    [ "$status" -eq "$2" ]
}

# counts N M [K]: the line that says so, of errors that are long past.
counts() {
    echo "404 Errors: $1, 500 Errors: $2, In the Last Minute: ${3:-0}"
}

@test "a line for each change, and the report at the end" {
    follow three.log
    comes out "$(counts 1 1)"
    three_lines >> three.log
    comes out "$(counts 2 2)"
    line "GET /" 200 >> three.log
    line "GET /" 404 >> three.log
    comes out "$(counts 3 2)"
    stop INT 0
    [ "$(tail -n 3 out)" = "$(report 3 2)" ]
    [ "$(grep -c Minute out)" -eq 3 ]
    tells ""
}

@test "SIGTERM ends it, too, and what is written last counts" {
    follow three.log
    comes out "$(counts 1 1)"
    three_lines >> three.log
    stop TERM 0
    [ "$(tail -n 3 out)" = "$(report 2 2)" ]
}

@test "half a line is held back until the rest has come, or the end" {
    for options in "log" "--poll log" "log three.log"; do
        printf '127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "GET /" 40' > log
        # shellcheck disable=SC2086
        follow $options
        sleep 0.3
        printf '4 5\n127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "GET /" 404' >> log
        [[ "$options" == *three* ]] && more=1 || more=0
        comes out "$(counts $((1 + more)) $more)"
        stop INT 0
        [ "$(tail -n 3 out)" = "$(report $((2 + more)) $more)" ]
        tells ""
    done
}

@test "a file that is not there is waited for, with a sentence" {
    for options in "" --poll; do
        rm -rf folder
        mkdir folder
        # shellcheck disable=SC2086
        follow $options folder/log
        comes told "logreport: folder/log: No such file or directory. Waiting for it."
        comes out "$(counts 0 0)"
        sleep 1.2 # it is not told again
        three_lines > folder/log
        comes out "$(counts 1 1)"
        stop INT 0
        [ "$(wc -l < told)" -eq 1 ]
    done
}

@test "deleted, and there again; renamed; cut; a folder in its place" {
    for options in "" --poll; do
        three_lines > log
        # shellcheck disable=SC2086
        follow $options log
        comes out "$(counts 1 1)"
        rm log
        sleep 0.2
        three_lines > log
        comes out "$(counts 2 2)"
        mv log elsewhere
        three_lines >> elsewhere
        comes out "$(counts 3 3)"
        line "GET /" 404 > log
        comes out "$(counts 4 3)"
        : > log
        line "GET /again" 404 >> log
        comes out "$(counts 5 3)"
        mv log log.1
        mkdir log
        sleep 0.2
        rmdir log
        line "GET /" 500 > log
        comes out "$(counts 5 4)"
        stop INT 0
        tells ""
        rm -f log*
    done
}

@test "what was rotated away, or copied and cut, between two looks is found" {
    follow --poll log
    comes told "logreport: log: No such file or directory. Waiting for it."
    kill -STOP "$follower"
    line "GET /1" 404 > log
    mv log log.1
    line "GET /2" 404 > log
    kill -CONT "$follower"
    comes out "$(counts 2 0)"
    kill -STOP "$follower"
    line "GET /3" 404 >> log
    mv log.1 log.3
    mv log log.2
    line "GET /4" 500 > log
    cp log log.1
    line "GET /longer/than/before" 500 > log
    kill -CONT "$follower"
    comes out "$(counts 3 2)"
    # A file beside it that was not rotated is none of it.
    cp log log.old
    cp log log.1.gz
    mv log log.0
    line "GET /5" 404 > log
    comes out "$(counts 4 2)"
    stop INT 0
}

@test "a half line that the end of a file leaves is a line" {
    printf '%s\nhalf' "$(line "GET /" 404)" > log
    follow log
    comes out "$(counts 1 0)"
    mv log log.1
    line "GET /" 404 > log
    comes out "$(counts 2 0)"
    stop INT 0
    grep -q '1 of 3 lines could not be read. The first is line 2' told
}

@test "several files, each with half lines of its own" {
    : > a
    : > b
    follow a b three.log
    comes out "$(counts 1 1)"
    for half in '127.0.0.1 - - [14/Feb/2025:10:35:00' ' -0700] "GET /" 4' '04 7'; do
        printf '%s' "$half" >> a
        printf '%s' "$half" >> b
        sleep 0.1
    done
    echo >> a
    comes out "$(counts 2 1)"
    stop INT 0
    [ "$(tail -n 3 out)" = "$(report 3 1)" ]
    tells ""
}

@test "the errors of the last minute" {
    now() { date -u "+%d/%b/%Y:%H:%M:%S +0000"; }
    # shellcheck disable=SC2034
    export LC_ALL=C
    printf 'h - - [%s] "GET /" 404 1\n' "$(now)" "$(now)" > log
    follow log
    comes out "$(counts 2 0 2)"
    printf 'h - - [%s] "GET /" 500 1\n' "$(date -u -d '+1 hour' "+%d/%b/%Y:%H:%M:%S +0000")" \
        "$(TZ=EST5 date "+%d/%b/%Y:%H:%M:%S %z")" >> log
    comes out "$(counts 2 2 2)"
    stop INT 0
}

@test "options: --slow, --json, --format, --top" {
    line "GET /" 200 " 9000000" > log
    follow --slow 1s --top 1 log
    comes out "$(counts 0 0), Slow Requests: 1"
    stop INT 0
    [ "$(tail -n 1 out)" = "1 /" ]
    follow --json log
    comes out "}"
    line "GET /" 404 >> log
    for _ in $(seq 100); do ! grep -q '"404": 1}' out || break; sleep 0.02; done
    stop INT 0
    output=$(tr -d '\n' < out | sed 's/.*}{/{/')
    [ "$(json 'parsed, errors')" = "(2, {'404': 1, '500': 0})" ]
    echo '127.0.0.1 - - [29/Nov/2026 18:44:25] "GET /x HTTP/1.1" 404 -' > log
    follow --format flask log
    comes out "$(counts 1 0)"
    stop INT 0
}

@test "a log that can't be read is told at once" {
    echo '127.0.0.1 - - [29/Nov/2026 18:44:25] "GET /x HTTP/1.1" 404 -' > log
    follow log
    for _ in $(seq 100); do [ ! -s told ] || break; sleep 0.02; done
    grep -q 'Type: logreport --format python log' told
    sleep 1.2
    stop INT 1
    [ "$(wc -l < told)" -eq 1 ]
    { three_lines; echo wrong; } > log
    follow log
    comes out "$(counts 1 1)"
    echo wrong >> log
    three_lines >> log
    comes out "$(counts 2 2)"
    stop INT 0
    [ "$(grep -c 'of 4 lines' told) $(grep -c '2 of 8 lines' told)" = "1 1" ]
    [ "$(wc -l < told)" -eq 2 ]
    gzip -c three.log > log
    run timeout 10 "$LOGREPORT" --follow log
    [ "$status" -eq 1 ]
    [[ "$output" == *"zcat log | logreport -"* ]]
}

@test "on a terminal, the report stands in one place" {
    python3 - <<'END'
import os, pty, re, signal, time
pid, terminal = pty.fork()
if pid == 0:
    os.environ["TERM"] = "xterm"
    os.execv(os.environ["LOGREPORT"], ["logreport", "--follow", "three.log"])
seen = b""
def until(text):
    global seen
    while text not in seen:
        seen += os.read(terminal, 4096)
until(b"404 Errors: 1")
with open("three.log") as log:
    lines = log.read()
with open("three.log", "a") as log:
    log.write(lines)
until(b"404 Errors: 2")
os.kill(pid, signal.SIGINT)
try:
    while True:
        seen += os.read(terminal, 4096)
except OSError:
    pass
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
# What a terminal would show in the end.
rows = []
for piece in re.split(rb"\x1b\[(\d+)A\x1b\[J", seen)[2::2]:
    rows = piece
text = rows.replace(b"\r", b"").decode()
assert text == "Error Report:\n404 Errors: 2\n500 Errors: 2\n", repr(seen)
assert seen.count(b"\x1b[4A\x1b[J") == 2, seen
assert seen.count(b"\x1b[?7l") == seen.count(b"\x1b[?7h") == 2
END
}

@test "an output that nobody reads any more ends it" {
    run timeout 10 bash -c '"$LOGREPORT" --follow three.log | head -n 1 &
        sleep 0.5; cat three.log > more; cat more >> three.log; wait'
    [ "$status" -eq 0 ]
    if [ -e /dev/full ]; then
        run timeout 10 sh -c '"$LOGREPORT" --follow three.log > /dev/full'
        [ "$status" -eq 1 ]
        says "logreport: standard output: No space left on device"
    fi
}

@test "it sleeps while nothing happens" {
    [ -e /proc/self/stat ] || skip "there is no /proc"
    for options in "" --poll; do
        # shellcheck disable=SC2086
        follow $options three.log
        comes out "$(counts 1 1)"
        before=$(awk '{ print $14 + $15 }' "/proc/$follower/stat")
        sleep 1
        after=$(awk '{ print $14 + $15 }' "/proc/$follower/stat")
        [ $((after - before)) -le 5 ]
        stop INT 0
    done
}

@test "fifty rotations at random moments: nothing is counted twice or lost" {
    [ -e /proc/self/status ] || skip "there is no /proc"
    python3 "$TESTS/soak.py" 50 1
    rm soak*
    python3 "$TESTS/soak.py" 50 2 --poll
}
