#!/usr/bin/env bats
# make watch: a learner at a terminal saves, types and goes away in every manner.

load helpers

@test "a file is judged at once and when it is saved; q ends it" {
    two_files
    learner -- make watch <<'END'
        see 0 of 15 cases pass
        see Keys: h hint, l list, n next, q quit
        do cp "$ONE" "$STUB"
        see TODO 1 done  2 next  3  4  5
        nowhere make lesson-1
        nowhere make hint-1
        nowhere Error 1
        type q
        ends 0
        restored
        plain
END
    [ "$(grep -c '^-- ..:..:.. -' <<< "$output")" -eq 2 ]
}

saved_in_every_manner() {
    two_files
    learner -- make watch-1 <<'END'
        see 0 of 15 cases pass
        see q quit
        # into the file
        do cat "$ONE" > "$STUB"
        see 2 next
        # another one in its place
        do cp "$TWO" "$STUB.new"; mv "$STUB.new" "$STUB"
        see 3 next
        # deleted, and made anew
        do rm "$STUB"; cp "$ONE" "$STUB"
        see 2 next
        # the old one is kept as a copy
        do mv "$STUB" "$STUB~"; cp "$TWO" "$STUB"; rm "$STUB~"
        see 3 next
        # in pieces
        do head -c 500 "$ONE" > "$STUB"; tail -c +501 "$ONE" >> "$STUB"
        see 2 next
        # what is there already
        do cp "$STUB" "$STUB.new"; mv "$STUB.new" "$STUB"
        see 2 next
        # the same length in the same place, with the time of before
        do cp -p "$STUB" "$TWO.before"
        do sed s/TODO_NUMBER.2/TODO_NUMBER\(9/ "$STUB" > "$TWO.new"
        do cat "$TWO.new" > "$STUB"; touch -r "$TWO.before" "$STUB"
        see TODO 9
        # gone for a moment
        see q quit
        do mv "$STUB" "$STUB.away"; sleep 0.3; mv "$STUB.away" "$STUB"
        do : > "$STUB.empty"
        wait 0.2
        not --
        type q
        ends 0
END
    rm -f "$STUB".*
    # One verdict each.
    lacks "is empty"
    [ "$(grep -c '^-- ..:..:.. -' <<< "$output")" -eq 8 ]
}

@test "saved in every manner" {
    saved_in_every_manner
}

@test "saved in every manner, where the system does not tell of it" {
    export JUDGE_POLLS=yes
    saved_in_every_manner
}

@test "several saves in a row are one; the last one counts" {
    two_files
    learner -- make watch-1 <<'END'
        see q quit
        do for i in 1 2 3 4 5 6; do cat "$ONE" > "$STUB"; echo >> "$STUB"; done; cp "$TWO" "$STUB"
        see 3 next
        see q quit
        wait 0.2
        type q
        ends 0
END
    [ "$(grep -c '^Lesson 1' <<< "$output")" -le 3 ]
}

@test "saves in a row, each in the verdict on the last: one line of keys each" {
    two_files
    learner -- make watch-1 <<'END'
        see q quit
        do for i in $(seq 60); do cat "$ONE" > "$STUB"; sleep 0.0$((14 + i % 15)); done; cp "$TWO" "$STUB"
        see 3 next
        see q quit
        # one that is away for a while is still judged
        do cp "$ONE" "$STUB"; mv "$STUB" "$STUB.away"; sleep 1; mv "$STUB.away" "$STUB"
        see 2 next
        see q quit
        wait 0.2
        type q
        ends 0
END
    [ "$(grep -c '^-- ..:..:.. -' <<< "$output")" -eq \
        "$(grep -c 'Judged again' <<< "$output")" ]
}

@test "a file that is gone or empty is waited for" {
    two_files
    learner -- make watch-1 <<'END'
        see q quit
        do rm "$STUB"
        see iterable_vs_iterator.c is missing.
        see q quit
        do : > "$STUB"
        see is empty
        see q quit
        do cp "$ONE" "$STUB"
        see 2 next
        type q
        ends 0
END
}

@test "a loop or a flood in the file does no harm, and a save ends its verdict" {
    two_files
    sed 's/total++;/for (unsigned n = 0;; n++) ;/' "$SOLUTION" > "$ONE"
    { echo '#include <stdio.h>'
        sed 's/total++;/while (puts("more") > 0) ;/' "$SOLUTION"; } > "$TWO.flood"
    learner -- make watch-1 <<'END'
        see q quit
        do cp "$TWO.flood" "$STUB"
        see printed
        see q quit
        do cp "$ONE" "$STUB"
        see --
        wait 0.15
        do cp "$TWO" "$STUB"
        see 3 next
        nowhere endless
        do cp "$ONE" "$STUB"
        see --
        wait 0.15
        type q
        ends 0
        restored
END
}

@test "keys: hints, the list, what is none, and next only when asked twice" {
    two_files
    learner -- make watch-1 <<'END'
        see q quit
        type h
        see A question
        not make hint-1
        see q quit
        type H
        see A pointer
        type l
        see 8  Live logs
        see q quit
        type ^[[A
        wait 0.1
        not q quit
        type x
        see q quit
        type n
        see Lesson 1 is not done yet
        see type n once more
        do cp "$ONE" "$STUB"
        see 2 next
        see q quit
        type n
        see type n once more
        type ^D
        ends 0
END
}

@test "n goes on to the next lesson, with its own file" {
    learner -- make -j2 watch-1 FILE="$SOLUTION" <<'END'
        see all 15 cases pass
        see Next: lesson 2, A custom MyRange, about 60 minutes
        not type make lesson-2
        see q quit
        type n
        see Lesson 2
        see my_range.c:
        see q quit
        type q
        ends 0
        restored
END
    lacks "make["
    learner -- make watch-1 <<'END'
        see q quit
        type n
        see type n once more
        type n
        see Lesson 2
        see q quit
        type q
        ends 0
END
    lacks "jobserver"
}

@test "another lesson's file is saved: make watch goes over, watch-1 says so once" {
    export OTHER=lessons/02-my-range/my_range.c
    two_files
    learner -- make watch <<'END'
        see q quit
        do cp solutions/02-my-range/my_range.c "$OTHER"
        see my_range.c was saved: on to lesson 2.
        see cases pass
        see q quit
        do cp "$ONE" "$STUB"
        see on to lesson 1.
        see 2 next
        see q quit
        type q
        ends 0
        restored
END
    learner -- make watch-1 <<'END'
        see q quit
        do echo >> "$OTHER"
        see my_range.c was saved, but what is watched here is lesson 1.
        see watch-2
        do echo >> "$OTHER"
        wait 0.5
        not watch-2
        do cp "$TWO" "$STUB"
        see 3 next
        type q
        ends 0
END
    # In the middle of a verdict that takes long, too.
    sed 's/total++;/for (unsigned n = 0;; n++) ;/' "$SOLUTION" > "$STUB"
    cp tests/02-*/stub.c "$OTHER"
    learner -- make watch <<'END'
        see --
        wait 0.2
        do cp solutions/02-my-range/my_range.c "$OTHER"
        see on to lesson 2.
        see cases pass
        see q quit
        nowhere endless
        type q
        ends 0
        restored
END
    cp tests/02-*/stub.c "$OTHER"
}

@test "a workbook that changes is built anew" {
    two_files
    cp tests/01-*/cases.c "$BATS_TEST_TMPDIR"
    learner -- make watch-1 <<'END'
        see cases.c:9
        see q quit
        do sed -i '1i /* One more line. */' tests/01-*/cases.c
        do cp "$ONE" "$STUB"
        see The workbook itself has changed
        see 2 next
        see cases.c:37
        see q quit
        do rm build/cc/judge
        type h
        see has changed
        see 2 next
        see q quit
        do rm build/cc/plain/harness.a
        do cp "$TWO" "$STUB"
        see has changed
        see 3 next
        see q quit
        type q
        ends 0
        restored
END
    cp "$BATS_TEST_TMPDIR/cases.c" tests/01-*/
}
