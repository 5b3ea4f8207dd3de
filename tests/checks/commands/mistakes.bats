# make new-mistake: a learner's wrong file becomes a known mistake.

load helpers

LESSON=tests/01-iterable-vs-iterator

# A copy that knows four mistakes only, which are soon recorded anew; and a
# file that counts one item too many, with a layout of its own.
setup() {
    cd "$COPY" || return 1
    git init -q . 2> /dev/null
    for diff in "$LESSON"/misconceptions/*.diff; do
        case $diff in
        */never_drops.diff | */counts_the_stop_too.diff) ;;
        */always_an_item.diff | */asks_only_once.diff) ;;
        *) rm "$diff" ;;
        esac
    done
    if [ -e "$BATS_FILE_TMPDIR/mistakes.txt" ]; then
        cp "$BATS_FILE_TMPDIR/mistakes.txt" "$LESSON"
    else
        make record-1 > /dev/null
        cp "$LESSON/mistakes.txt" "$BATS_FILE_TMPDIR"
    fi
    THEIR="$BATS_TEST_TMPDIR/their file.c"
    awk '/int64_t total = 0;/ { sub(/0;/, "7;") }
        { gsub(/    /, "  "); print }' "$SOLUTION" > "$THEIR"
    NEW=$LESSON/misconceptions/begins_at_seven.diff
    rm -f "$NEW"
}

# What was said, on one line, however it was wrapped.
mistake() {
    run make new-mistake LESSON=1 FILE="$THEIR" "$@" < /dev/null
    output=$(tr -s ' \n' ' ' <<< "$output")
}

begins_at_seven() {
    mistake NAME=begins_at_seven SEE="Walking to the end" \
        SAYS="The count begins at 7: begin at 0." "$@"
}

@test "a wrong file becomes a known mistake, with a small diff" {
    begins_at_seven
    [ "$status" -eq 0 ]
    contains "This is what its author is told today:"
    contains "Next: make check-lesson-1"
    [ "$(sed -n 1,3p "$NEW")" = "Todo: 2
See: Walking to the end
Says: The count begins at 7: begin at 0." ]
    # Neither the layout of other lines nor other functions are in it.
    [ "$(grep -c '^[-+][^-+]' "$NEW")" -eq 2 ]
    grep -x 'mistake begins_at_seven' "$LESSON/mistakes.txt"
    run make lesson-1 FILE="$THEIR"
    contains "The count begins at 7: begin at 0."
}

@test "what it does not know it asks for, or names the setting" {
    mistake
    [ "$status" -ne 0 ]
    contains "SAYS= is missing"
    mistake SAYS="So it is."
    [ "$status" -ne 0 ]
    contains "SEE= is missing"
    contains "Walking to the end"
    [ ! -e "$NEW" ]
    command -v script > /dev/null || skip "script is missing"
    run script -qec "make new-mistake LESSON=1 FILE='$THEIR'" /dev/null <<END
Begin at 0.
Walking to the end
begins_at_seven
END
    [ "$(sed -n 3p "$NEW")" = "Says: Begin at 0." ]
}

# bats test_tags=long
@test "a mistake that looks like another to the judge needs a clue" {
    begins_at_seven
    sed 's/7;/0;/; s/ : total/ : total + 7/' "$THEIR" > "$THEIR.new"
    mv "$THEIR.new" "$THEIR"
    before=$(cat "$LESSON/mistakes.txt")
    mistake NAME=ends_at_seven SEE="Walking to the end" SAYS="7 too many."
    [ "$status" -ne 0 ]
    contains "it looks like begins_at_seven"
    contains "SHOWS= is missing"
    mistake NAME=ends_at_seven SEE="Walking to the end" SAYS="7 too many." \
        SHOWS="total + 8"
    [ "$status" -ne 0 ]
    contains "Nothing was written"
    [ "$before" = "$(cat "$LESSON/mistakes.txt")" ]
    [ ! -e "$LESSON/misconceptions/ends_at_seven.diff" ]
    mistake NAME=ends_at_seven SEE="Walking to the end" SAYS="7 too many." \
        SHOWS="total + 7"
    [ "$status" -eq 0 ]
    run make lesson-1 FILE="$THEIR"
    contains "7 too many."
    rm "$LESSON/misconceptions/ends_at_seven.diff"
}

@test "a known mistake is never written over" {
    begins_at_seven
    cp "$NEW" "$BATS_TEST_TMPDIR/before"
    begins_at_seven SHOWS="total"
    [ "$status" -ne 0 ]
    contains "choose another NAME"
    cmp "$NEW" "$BATS_TEST_TMPDIR/before"
    sed -i '/^mistake begins_at_seven/,$d' "$LESSON/mistakes.txt"
    begins_at_seven
    [ "$status" -ne 0 ]
    contains "choose another NAME"
    cmp "$NEW" "$BATS_TEST_TMPDIR/before"
}

@test "what can be no known mistake is told, with what to do about it" {
    THEIR=$SOLUTION
    begins_at_seven
    [ "$status" -ne 0 ]
    contains "passes: no case sees what is wrong with it"
    THEIR=$STUB
    begins_at_seven
    contains "TODO 1 is still to be written"
    THEIR=solutions/02-my-range/my_range.c
    begins_at_seven
    contains "is a file of lesson 2"
    THEIR=nowhere.c
    begins_at_seven
    contains "There is no file nowhere.c to read."
    THEIR=$BATS_TEST_TMPDIR/broken.c
    { cat "$SOLUTION"; echo 'int broken(void) { return }'; } > "$THEIR"
    begins_at_seven
    [ "$status" -ne 0 ]
    contains "does not compile"
    run make new-mistake LESSON=77 FILE="$THEIR"
    contains "There is no lesson 77."
    [ ! -e "$NEW" ]
}

@test "a setting that can't be is told" {
    begins_at_seven SEE="Nowhere at all"
    [ "$status" -ne 0 ]
    contains 'no section "Nowhere at all"'
    contains "Walking to the end"
    begins_at_seven TODO=5
    [ "$status" -ne 0 ]
    contains "one of TODO 2"
    begins_at_seven NAME=../evil
    [ "$status" -ne 0 ]
    contains "small letters, digits and _"
    [ ! -e "$NEW" ]
}
