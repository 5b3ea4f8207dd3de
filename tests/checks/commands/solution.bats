#!/usr/bin/env bats
# make solution-N: the reference beside the learner's file, once it is earned.

load helpers

HINTS=build/progress/01-iterable-vs-iterator.hints
THREE="of its three hints you read"

# A file that passes: count() is another way to do it, next_or() is the
# solution's in another layout, and equal_pairs() has a helper.
another_way() {
    awk '
        /total = 0;/ { print "    int64_t n = 0;"; next }
        /total\+\+/ { print "        n = n + 1;"; next }
        /-1 : total/ { print "    return status == ITER_ERROR ? -1 : n;"; next }
        /\*out = fallback;/ { print "    /* mine */ *out=\n\n\tfallback;"; next }
        /^int64_t equal_pairs/ {
            print "static bool alike(struct value a, struct value b)"
            print "{\n    return value_equal(a, b);\n}\n"
        }
        { sub(/value_equal\(a, b\);/, "alike(a, b);"); print }
    ' "$SOLUTION" > "$STUB"
}

@test "before the lesson is done, solution says what is missing, and shows nothing" {
    run make solution-1
    [ "$status" -ne 0 ]
    contains "TODO 1 is not done, and $THREE none: make hint-1"
    lacks "iter_next"
    COLUMNS=30 run make -s solution-1 FILE="$STUB"
    [ "$(grep -v '^make' <<< "$output" | grep -v '^FILE=' | wc -L)" -le 30 ]
    make hint-1 && make hint-1
    run make solution-1
    [ "$status" -ne 0 ]
    contains "TODO 1 is not done, and $THREE two: make hint-1"
    contains "all the same:
   make FORCE=1 solution-1"
    echo "int broken(" >> "$STUB"
    run make solution-1
    [ "$status" -ne 0 ]
    contains "can't run yet"
    lacks "iter_next"
}

@test "of a task whose hints were all read, solution shows that task alone" {
    make hint-1 && make hint-1 && make hint-1
    run make solution-1
    [ "$status" -eq 0 ]
    contains "TODO 1: first"
    contains "iter_next() gives both at once"
    contains "+     enum iter_status status = iter_next(it, out);"
    lacks "TODO 2"
    lacks "total"
    contains "The rest is shown once lesson 1 passes"
}

@test "what has passed once is shown for ever, and says that it does not pass now" {
    # Another's file earns nothing.
    make lesson-1 FILE="$SOLUTION"
    run make solution-1
    [ "$status" -ne 0 ]
    another_way
    make lesson-1
    sed -i 's/n = n + 1;/n = n + 2;/' "$STUB"
    run make solution-1
    [ "$status" -eq 0 ]
    contains "TODO 5"
    contains "+         total++;"
    says "has passed once, so all is shown. As it is now, it does not pass."
    lacks "Both"
    echo "int broken(" >> "$STUB"
    make lesson-1 || true
    run make solution-1
    [ "$status" -eq 0 ]
    says "has passed once"
    rm build/progress/*.passed
    run make solution-1
    [ "$status" -ne 0 ]
    lacks "total++"
    # Asking for a hint is a verdict as well.
    cp "$SOLUTION" "$STUB"
    make hint-1
    make reset-1
    run make solution-1
    [ "$status" -eq 0 ]
    contains "TODO 5"
}

@test "what was read of a task's hints stays read while another one is worked on" {
    make hint-1 && make hint-1 && make hint-1
    sed 's/return TODO_NUMBER(2)/return 7/; s/TODO_STATUS(1, out)/iter_next(it, out)/' \
        "$STUB" > "$STUB.new" && mv "$STUB.new" "$STUB"
    run make hint-1
    contains "TODO 2"
    run make solution-1
    [ "$status" -eq 0 ]
    contains "TODO 1: first"
    lacks "TODO 2: count"
}

@test "solution does not give away what stands in the same function" {
    echo "1 3" > build/progress/07-log-parser.hints
    run make solution-7
    [ "$status" -ne 0 ]
    contains "TODO 1 is in one function with TODO 2"
    contains "$THREE none: make hint-7"
    lacks "block_open"
    echo "6 3" > build/progress/07-log-parser.hints
    run make solution-7
    [ "$status" -eq 0 ]
    contains "TODO 6: slow_requests_next"
    lacks "TODO 5"
}

@test "solution shows what differs, and not what is the same but for layout" {
    another_way
    run make lesson-1
    contains "Compare: make solution-1"
    run make solution-1
    [ "$status" -eq 0 ]
    contains "first() is the same as yours."
    contains "-     int64_t n = 0;
+     int64_t total = 0;"
    contains "-         n = n + 1;
+         total++;"
    contains "next_or() is the same as yours but for layout."
    lacks "fallback;"
    contains "- static bool alike(struct value a, struct value b)"
    [ "$(grep -c "alike(struct" <<< "$output")" -eq 1 ]
    contains "count() in $STUB:16"
    contains "Both pass."
    lacks "TODO 1 is"
}

@test "solution has two columns where the terminal is wide, and fits any other" {
    another_way
    COLUMNS=120 run make solution-1
    grep -q '^-     int64_t n = 0;  *| +     int64_t total = 0;$' <<< "$output"
    [ "$(wc -L <<< "$output")" -le 120 ]
    COLUMNS=119 run make solution-1
    lacks " | "
    for columns in 80 40 30; do
        COLUMNS=$columns LC_ALL=C run make solution-1
        [ "$(wc -L <<< "$output")" -le "$columns" ]
        ! LC_ALL=C grep '[^ -~]' <<< "$output"
    done
}

@test "FORCE=1 shows all, each task with its why" {
    for number in 1 5 7; do
        file=$(ls solutions/0$number-*/*.c)
        run make solution-$number FORCE=1 FILE="$file"
        [ "$status" -eq 0 ]
        lacks "not in your file"
        lacks " but for layout"
        tasks=$(grep -o 'TODO [0-9]*:' "$file" | sort -u | wc -l)
        [ "$(grep -c '^  TODO [0-9]*: ' <<< "$output")" -eq "$tasks" ]
        said=$(tr -s ' \n' ' ' <<< "$output")
        while read -r sentence; do
            [[ "$said" == *"${sentence:0:60}"* ]] || { echo "$sentence"; false; }
        done < <(awk '/^## /{ getline; print }' "${file%/*}/whys.md")
    done
    echo "int broken(" > my.c
    run make solution-1 FILE=my.c
    contains "   make FORCE=1 solution-1 FILE=my.c"
    run make solution-1 FORCE=1 FILE=my.c
    [ "$status" -eq 0 ]
    contains "count() is not in your file."
    contains "+     enum iter_status status = iter_next(it, out);"
    FORCE=1 run make solution-1
    [ "$status" -ne 0 ]
    run make solution-1 FORCE=0
    [ "$status" -ne 0 ]
}

@test "solution of what is not there is told in a sentence" {
    run make solution-1 FILE=none.c
    [ "$status" -eq 2 ]
    contains "There is no file none.c"
    run make solution-9
    [ "$status" -eq 2 ]
    contains "There is no lesson 9."
    rm "$STUB"
    run make solution-1 FORCE=1
    [ "$status" -eq 2 ]
    contains "make reset-1"
    mv solutions/01-iterable-vs-iterator elsewhere
    run make solution-1
    mv elsewhere solutions/01-iterable-vs-iterator
    [ "$status" -eq 2 ]
    contains "$SOLUTION is missing"
}

# unpacked [SOLUTIONS=1]: a handout, built with what is built here.
unpacked() {
    make handout "$@"
    cd "$BATS_TEST_TMPDIR"
    unzip -q "$COPY/build/iterators-by-hand.zip"
    cp -a "$COPY/build" iterators-by-hand/
    cd iterators-by-hand
    make > /dev/null
}

@test "in a handout without solutions, solution says whom to ask" {
    unpacked
    for force in 0 1; do
        run make solution-1 FORCE=$force
        [ "$status" -eq 2 ]
        contains "Ask whoever gave it to you: your"
    done
    run make solutions
    contains "There is no command"
}

@test "a handout with solutions shows them, and is still a handout" {
    unpacked SOLUTIONS=1
    [ "$(find . -path '*solutions/*.c' | wc -l)" -eq 8 ]
    ! find . -name '*.diff' -o -path '*attacks*' | grep .
    run make solution-1
    [ "$status" -eq 2 ]
    contains "TODO 1 is not done"
    run make solution-1 FORCE=1
    [ "$status" -eq 0 ]
    contains "+     enum iter_status status = iter_next(it, out);"
    for command in test grade record-1 handout; do
        run make $command
        [ "$status" -eq 2 ]
        contains "handout for students"
    done
    run make help-more
    [ "$status" -eq 0 ]
    lacks "make handout"
    cd "$COPY"
    run make handout SOLUTIONS=maybe
    [ "$status" -eq 2 ]
    contains "SOLUTIONS=maybe is neither"
}

@test "no line is shown as yours and as the reference's at once" {
    for number in 1 2 5; do
        run make solution-$number FORCE=1
        repeated=$(echo "$output" | awk '
            /^[-+] / { line = substr($0, 3); mark = substr($0, 1, 1) }
            !/^[-+] / { mark = ""; split("", seen); next }
            mark == "-" && length(line) > 12 { seen[line] }
            mark == "+" && line in seen { print line }')
        [ -z "$repeated" ] || { echo "$number: $repeated"; return 1; }
    done
}
