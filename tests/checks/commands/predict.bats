#!/usr/bin/env bats
# make predict-N: it asks, and it neither blocks nor counts.

load helpers

@test "a right answer is right, blanks or not, and the reason is told" {
    run sh -c 'printf "  4   0 \n\nab\nac\n\n" | make predict-1'
    [ "$status" -eq 0 ]
    [ "$(grep -c '  Right\. Because ' <<< "$output")" -eq 2 ]
    contains "3 of 5."
}

@test "a wrong answer is told where it differs, a second one also from what" {
    run sh -c 'printf "4 0\n\nab\nxy\n\nab\nxy\n\nab\n\nab\nac\nba\n\nab\nac\n\n" |
        make predict-1'
    [ "$status" -eq 0 ]
    grep -x '  Line 2 is not "xy".' <<< "$output"
    contains 'Line 2 is not "xy" but "ac". Because there is one position.'
    contains 'There is one more line: "ac".'
    contains 'It prints no line "ba".'
    [ "$(grep -c 'Once more?' <<< "$output")" -eq 4 ]
    [ "$(grep -c '  Right\.' <<< "$output")" -eq 2 ]
    run sh -c 'printf "5\n\n4 0\n\nab\n\nab\n" | make predict-1'
    grep -x '  Line 1 is not "5".' <<< "$output"
    grep -x '  There is one more line.' <<< "$output"
    # Nobody can answer once more.
    contains 'There is one more line: "ac". Because there is one position.'
    run sh -c 'printf "5\n" | make predict-1'
    contains 'Line 1 is not "5" but "4 0". Because'
}

@test "commas are as good as blanks, and blanks in a list do not count" {
    run sh -c 'printf "4, 0,\n\n" | make predict-1'
    [ "$(grep -c '  Right\.' <<< "$output")" -eq 1 ]
    run sh -c 'printf "9 ,11\n\n[ 4 7 ]\n[ ]\n\n" | make predict-3'
    [ "$(grep -c '  Right\.' <<< "$output")" -eq 2 ]
    run sh -c 'printf "4,,1\n\n40\n\n" | make predict-1'
    [ "$(grep -c '  Right\.' <<< "$output")" -eq 0 ]
}

@test "an empty line shows what it prints, and of an error the name will do" {
    run sh -c 'printf "\n\n\n\nFalse True\nTypeError\n" | make predict-1'
    contains "      7 9"
    [ "$(grep -c 'It prints:' <<< "$output")" -eq 4 ]
    [ "$(grep -c '  Right\.' <<< "$output")" -eq 1 ]
}

@test "every answer is short lines, easy to type" {
    run awk '/^== / { next }
        { sub(/^[A-Z][A-Za-z]*Error:.*/, "") }
        length($0) > 24 || /[^A-Za-z0-9 \/.]/ && !/^([a-z] )?\[[0-9, ]*\]$/ {
            print FILENAME ": " $0 }' tests/[0-9]*/predict.txt
    [ "$output" = "" ]
    run sh -c 'printf "9 11\n\n[4,7]\n[]\n\n" | make predict-3'
    [ "$(grep -c '  Right\.' <<< "$output")" -eq 2 ]
}

@test "it ends with the input: at once, half way, on a terminal" {
    run make predict-1 < /dev/null
    [ "$status" -eq 0 ]
    contains "Nothing was typed, and that is all right"
    run sh -c 'printf "4 0\n\n" | make predict-1'
    [ "$status" -eq 0 ]
    contains "That is all."
    printf '4 0\r\r\004' | TERM=xterm timeout 10 script -qec "make predict-1" \
        /dev/null > "$BATS_TEST_TMPDIR/tty"
    grep -q 'Right\. Because' "$BATS_TEST_TMPDIR/tty"
    printf '9 9\r\r\004' | TERM=xterm timeout 10 script -qec "make predict-1" \
        /dev/null > "$BATS_TEST_TMPDIR/tty"
    ! grep -q 'Nothing was typed' "$BATS_TEST_TMPDIR/tty"
    grep -q 'That is all\.' "$BATS_TEST_TMPDIR/tty"
}

@test "Ctrl-C ends it and leaves nothing behind" {
    mkdir "$BATS_TEST_TMPDIR/scratch"
    (sleep 1; printf '\003'; sleep 1) | TMPDIR="$BATS_TEST_TMPDIR/scratch" \
        timeout 10 script -qec "make predict-1" /dev/null > /dev/null || true
    [ -z "$(ls -A "$BATS_TEST_TMPDIR/scratch")" ]
}

@test "all lessons: right when the recorded lines are typed, and 80 columns" {
    for recorded in tests/[0-9]*/predict.txt; do
        lesson=${recorded#tests/} lesson=${lesson%%-*}
        sed '1d; s/^== .*//; $s/$/\n/' "$recorded" > typed
        run make predict-$lesson < typed
        [ "$status" -eq 0 ]
        [ "$(grep -c '  Right\.' <<< "$output")" -eq \
            "$(grep -c '^== ' "$recorded")" ]
        [ "$(awk 'length($0) > 80' <<< "$output" | wc -l)" -eq 0 ]
    done
    run make predict-99
    [ "$status" -ne 0 ]
    contains "There is no lesson 99."
}
