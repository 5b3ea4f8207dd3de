# What is said of a file that can't be linked. Sourced by check.sh.

unbuilt=$work/unbuilt
names_the_function_that_is_missing() {
    mkdir -p "$unbuilt/class/Ann" "$unbuilt/class/Bob"
    sed 's/^struct iterator \*my_range_step(/struct iterator *my_range_stepp(/' \
        solutions/02-my-range/my_range.c > "$unbuilt/class/Ann/my_range.c"
    echo '/* I could not do it. */' > "$unbuilt/class/Bob/my_range.c"
    $make grade SUBMISSIONS="$unbuilt/class" GRADEBOOK="$unbuilt/book" LESSON=2 \
        FORMAT=json > "$unbuilt/out" 2> "$unbuilt/log"
    grep -o '"message":"[^"]*"' "$unbuilt/out"
    cat "$unbuilt/log"
    grep -q 'does not have the function my_range_step(), which' "$unbuilt/out" &&
        grep -q 'does not have the function my_range(), which' "$unbuilt/out" &&
        ! grep -q 'cannot open\|main()' "$unbuilt/out"
}

# glibc has them for programs of the nineties.
old_names_are_anybodys() {
    mkdir -p "$unbuilt/old/Ann"
    { cat solutions/02-my-range/my_range.c
      echo 'int step(int n) { return n; } int advance(int n) { return step(n); }'
    } > "$unbuilt/old/Ann/my_range.c"
    $make grade SUBMISSIONS="$unbuilt/old" GRADEBOOK="$unbuilt/book" LESSON=2 \
        FORMAT=csv FORGET=1 2> "$unbuilt/log" | grep '^Ann,10,10,$'
}

check "helpers may be called step() and advance()" old_names_are_anybodys
check "a student is told which function is missing, as at home" \
    names_the_function_that_is_missing
