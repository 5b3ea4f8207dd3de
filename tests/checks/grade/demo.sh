# The class that is made up, for whoever wants to see what grading is like: all that
# is told of it is there, and what is recommended works. Sourced by check.sh.

shown=$work/demo.out

demo_is_graded() {
    $make grade-demo > "$shown" 2> "$work/demo.log"
    status=$?
    cat "$shown" "$work/demo.log"
    [ $status -eq 0 ] && head -n 1 "$shown" | grep -q 'in the folder build/grade-demo' &&
        [ "$(awk 'length > 80' "$shown" | wc -l)" -eq 0 ] &&
        printf '%s\n' 'Ann Archer ! 10 20 30' 'Ben Baker 10= 15* 25' \
            'Cleo Cooper ! 10 who? open' 'Dora Dyer - - 0' > "$work/demo.points" &&
        grep -E '^(Ann|Ben|Cleo|Dora) [A-Z][a-z]+  ' "$shown" | tr -s ' ' |
        diff "$work/demo.points" -
}
# The lists: a name, two spaces or more, what it is. What is further in is in the
# gradebook.
demo_names_what_is_there() {
    sed -n 's,^  \([a-z]*[./][a-z]*\)  .*,\1,p; s,^    \([a-z][a-z.]*\)  .*,gradebook/\1,p' \
        "$shown" > "$work/demo.named"
    cat "$work/demo.named"
    [ "$(wc -l < "$work/demo.named")" -eq 9 ] &&
        while read -r name; do [ -s "build/grade-demo/$name" ] || return 1; done \
            < "$work/demo.named"
}
# The commands in their order: to grade, to explain, to choose, who changed.
demo_commands() {
    sed -n '/^  \(make\|echo\) /,/[^\\]$/s/^  //p' "$shown" |
        sed -e :a -e '/\\$/{N;s/ *\\\n */ /;ba' -e '}' | sed -n "$1"
}
demo_recommends_what_works() {
    [ "$(demo_commands p | wc -l)" -eq 4 ] || { demo_commands p; return 1; }
    for number in 2 3 1 4; do
        demo_commands "${number}p"
        sh -c "$(demo_commands "${number}p")" > "$work/demo.$number" 2>&1 || return 1
    done
    cat "$work"/demo.[1-4]
    grep -q 'counts down and stops' "$work/demo.2" &&
        grep -q '^Cleo Cooper .* open -> 20 ' "$work/demo.4"
}
demo_shows_the_same_with_other_options() {
    grep -v '^graded' "$shown" > "$work/demo.plain"
    $make grade-demo FORMAT=csv OUT="$work/demo.elsewhere" FEEDBACK="$work/demo.far" \
        SHARD=1/2 > "$work/demo.again" 2>&1 || { cat "$work/demo.again"; return 1; }
    grep -v '^graded' "$work/demo.again" | grep -vxFf "$work/demo.log" |
        diff "$work/demo.plain" - && [ ! -e "$work/demo.elsewhere" ] &&
        [ ! -e "$work/demo.far" ]
}
demo_says_what_is_missing() {
    ! PKG_CONFIG_LIBDIR=/nowhere $make grade-demo > "$work/demo.lacks" 2>&1 || return 1
    cat "$work/demo.lacks"
    grep -q 'Grading needs what is not here yet' "$work/demo.lacks"
}

needed "a made-up class is graded, and shown in 80 columns" demo_is_graded
check "all files that are told of the made-up class are there" demo_names_what_is_there
check "what is recommended with the made-up class works" demo_recommends_what_works
check "the made-up class is shown as ever, whatever stands behind make grade-demo" \
    demo_shows_the_same_with_other_options
check "the made-up class says what grading needs" demo_says_what_is_missing
