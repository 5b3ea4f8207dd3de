#!/usr/bin/env bats
# make watch where it is ended, there is little of a terminal, or nothing to watch.

load helpers

@test "a compiler that finds no end is ended by a save, by q, by Ctrl-C" {
    two_files
    mkfifo "${STUB%/*}/wait.inc"
    { echo '#include "wait.inc"'; cat "$ONE"; } > "$BATS_TEST_TMPDIR/slow.c"
    export SLOW=$BATS_TEST_TMPDIR/slow.c
    learner -- make watch-1 <<'END'
        see q quit
        do cp "$SLOW" "$STUB"
        see --
        wait 0.2
        do cp "$TWO" "$STUB"
        see 3 next
        do cp "$SLOW" "$STUB"
        see --
        wait 0.2
        type q
        ends 0
END
    learner -- make watch-1 <<'END'
        see --
        wait 0.2
        type ^C
        ends 130
        restored
END
    rm "${STUB%/*}/wait.inc"
}

@test "Ctrl-C at any point leaves the terminal as it was, and nothing running" {
    two_files
    sed 's/total++;/for (unsigned n = 0;; n++) ;/' "$SOLUTION" > "$STUB"
    for moment in 0.02 0.06 0.1 0.14 0.2 0.3; do
        echo "wait $moment
            type ^C
            ends 130
            restored" > "$BATS_TEST_TMPDIR/lines"
        learner -- make watch-1 < "$BATS_TEST_TMPDIR/lines"
    done
    cp "$ONE" "$STUB"
    learner -- make watch-1 <<'END'
        see q quit
        type h
        see hint 1 of 3
        see q quit
        type ^C
        ends 130
        restored
END
}

@test "ended from outside, or left by whoever looks" {
    export LC_ALL=C
    learner -- make watch-1 <<'END'
        see q quit
        signal TERM
        ends 143
        restored
END
    learner -- make watch-1 <<'END'
        see --
        signal HUP
        ends 129
        restored
END
    # A reader that has seen enough; a make that is killed.
    make watch-1 < /dev/null 2>&1 | head -n 2
    make watch-1 < /dev/null > "$BATS_TEST_TMPDIR/out" 2>&1 3>&- &
    sleep 0.5
    watcher=$(pgrep -P $!)
    kill -KILL $!
    sleep 0.5
    left=$(ps -o args= -p "$watcher" | grep 'judge watch' || true)
    [ -z "$left" ] || kill "$watcher"
    [ -z "$left" ]
}

@test "Ctrl-Z gives the terminal back, fg goes on, and so does a job behind" {
    two_files
    PS1='$ ' learner -- bash --norc --noprofile <<'END'
        type make watch-1^M
        see q quit
        type ^Z
        see Stopped
        type stty | grep -c 'icanon'; echo typ""ed^M
        see 0
        see typed
        do cp "$ONE" "$STUB"
        wait 0.4
        not 2 next
        type fg^M
        see 2 next
        type h
        see hint 1 of 3
        see q quit
        type q
        type echo status $?^M
        see status 0
        type make watch-1 &^M
        see Ctrl-C ends this
        type fg^M
        see q quit
        type q
        type echo again $?^M
        see again 0
        type exit^M
        ends 0
END
}

@test "narrow, without colour, UTF-8 and state: it fits, and works" {
    two_files
    rm -rf build/progress
    : > build/progress
    learner 30 -- make watch-1 <<'END'
        see Keys: h hint
        type h
        see hint 1
        see quit
        type n
        see once more
        do rm -f build/progress
        do cp "$ONE" "$STUB"
        see 2 next
        see quit
        do rm -r build/progress
        type h
        see TODO 2
        see hint 1
        type q
        ends 0
        width 30
        plain
END
    [ -z "$(grep '[^ -~]' <<< "$output")" ]
    unset NO_COLOR
    LC_ALL=C.UTF-8 TERM=xterm run python3 "$BATS_TEST_DIRNAME/terminal.py" \
        -- make watch-1 <<< $'see ──\nsee q quit\nplain'
    [ "$status" -ne 0 ]
    contains "did not come true: plain"
}

@test "without a terminal: keys with Enter, or none" {
    run make watch-1 <<< $'h\n\n  Help\nl\nx\nq\nh'
    [ "$status" -eq 0 ]
    contains "With Enter: h hint"
    contains "A question"
    contains "A pointer"
    lacks "Some code"
    contains "8  Live logs"
    for input in /dev/null "&-"; do
        run bash -c "timeout 0.6 make watch-1 <$input"
        [ "$status" -ne 0 ]
        contains "Ctrl-C ends this. Stuck? make hint-1"
    done
    # At the end of the input the file is watched all the same.
    run bash -c 'printf "l\nh" | timeout 0.6 make watch-1'
    contains "8  Live logs"
    lacks "hint 3"
}

@test "what can't be watched: a sentence each" {
    run make watch-99
    [ "$status" -ne 0 ]
    contains "There is no lesson 99."
    run make watch1
    contains "Did you mean: make watch-1"
    run make watch 2
    [ "$status" -ne 0 ]
    contains "Did you mean: make watch-2"
    lacks "cases pass"
    cp "$SOLUTION" "$STUB"
    make lesson-1
    sed -i '/^lesson 02/,$d' build/lessons.txt
    run make watch
    [ "$status" -eq 0 ]
    contains "You have done every lesson."
    rm build/lessons.txt
}
