# Grading that is ended early, by Ctrl-C or kill -9. Sourced by check.sh.

# Ctrl-C in the middle, and then the same command again.
goes_on() {
    cp -a "$work/honest/class" "$work/long"
    for i in 1 2 3 4 5; do
        for student in "$work/honest/class"/*; do
            copy=$work/long/$(basename "$student")-$i
            cp -a "$student" "$copy"
            for file in "$copy"/*.c; do echo "/* $i */" >> "$file"; done
        done
    done
    env --default-signal=INT setsid $make grade SUBMISSIONS="$work/long" \
        GRADEBOOK="$work/stopped" SEED="$seed" LESSON=2,3 FORMAT=csv \
        > "$work/stopped.csv" 2> "$work/stopped.log" &
    group=$!
    while [ "$(find "$work/stopped/verdicts" -name '*.json' 2> /dev/null |
        wc -l)" -lt 12 ]; do sleep 0.1; done
    kill -s INT -- "-$group"
    wait "$group"
    status=$?
    cat "$work/stopped.log"
    [ $status -ne 0 ] && [ ! -s "$work/stopped.csv" ] &&
        grep -q "the same command goes on" "$work/stopped.log" &&
        [ ! -e "$work/stopped/results.jsonl" ] &&
        kept=$(find "$work/stopped/verdicts" -name '*.json' | wc -l) &&
        [ "$kept" -ge 12 ] &&
        $make grade SUBMISSIONS="$work/long" GRADEBOOK="$work/stopped" \
            SEED="$seed" LESSON=2,3 FORMAT=csv 2> /dev/null > "$work/stopped.csv" &&
        [ "$(wc -l < "$work/stopped.csv")" -eq 25 ]
}
# Ctrl-C while the reference runs, which it ends as well; on a fast machine the
# reference may be through.
stops_before_it_grades() {
    env --default-signal=INT setsid $make grade SUBMISSIONS="$work/honest/class" \
        GRADEBOOK="$work/early" FORMAT=csv > "$work/early.csv" 2> "$work/early.log" &
    group=$!
    until [ -s "$work/early/seed" ]; do sleep 0.02; done
    sleep 0.1
    kill -s INT -- "-$group"
    wait "$group"
    cat "$work/early.log"
    [ ! -s "$work/early.csv" ] && grep -q '^Interrupted' "$work/early.log" &&
        ! grep -q 'fault of the workbook' "$work/early.log"
}
# kill -9 in the middle of a compilation that would go on for long.
at_work() {
    for place in /proc/[0-9]*/cwd; do
        case $(readlink "$place") in "$work/tmp/"*) return 0 ;; esac
    done
    return 1
}
killed_leaves_nothing() {
    mkdir -m 711 "$work/tmp"
    { echo '#define A x x x x x x x x x x'
        for pair in B:A C:B D:C E:D F:E G:F H:G I:H; do
            printf '#define %s' "${pair%:*}"
            for i in 1 2 3 4 5 6 7 8 9 10; do printf ' %s' "${pair#*:}"; done
            echo
        done
        echo 'I I I'
    } > "$work/bomb.c"
    TMPDIR=$work/tmp setsid $make grade SUBMISSIONS="$work/bomb.c" LESSON=2 \
        GRADEBOOK="$work/killed" > /dev/null 2>&1 &
    group=$!
    tries=0
    until { at_work && ls "$work"/killed/results.jsonl.* 2>&1; } ||
        [ $((tries += 1)) -gt 100 ]; do sleep 0.1; done
    kill -s KILL -- "-$group"
    wait "$group"
    tries=0
    while at_work && [ $((tries += 1)) -lt 20 ]; do sleep 0.1; done
    ! at_work || { echo "the compiler goes on"; return 1; }
    ls "$work/tmp"
    [ -n "$(ls "$work/tmp")" ] &&
        TMPDIR=$work/tmp $make grade SUBMISSIONS=solutions/02-my-range/my_range.c \
            LESSON=2 GRADEBOOK="$work/killed" 2>&1 && ls "$work/tmp" "$work/killed" &&
        [ -z "$(ls "$work/tmp")" ] && ! ls "$work"/killed/results.jsonl.*
}
check "Ctrl-C before anything is graded is no fault of the reference" \
    stops_before_it_grades
check "Ctrl-C keeps what is graded, and the same command goes on" goes_on
check "kill -9 leaves nothing running, and the next run clears the rest" \
    killed_leaves_nothing
