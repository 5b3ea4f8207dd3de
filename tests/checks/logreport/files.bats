#!/usr/bin/env bats
# The program logreport: files, pipes and memory that are not as they should be.
load helpers.bash

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

@test "--follow needs names" {
    for arguments in "" "-" "three.log -" "--json"; do
        # shellcheck disable=SC2086
        run "$LOGREPORT" --follow $arguments
        [ "$status" -eq 2 ]
        [[ "${lines[0]}" == "logreport: --follow needs the name of a file"* ]]
    done
}
