#!/usr/bin/env bats
# make try-N: what the learner wants to see, run and shown, and never judged.

load helpers

RANGE=solutions/02-my-range/my_range.c
TRY=lessons/02-my-range/try.c

# A lesson 2 whose ranges do something wrong at certain numbers.
wrong_range() {
    cat > wrong.c << 'END'
#include "my_range.h"

static enum iter_status step(struct iterator *self, struct value *out)
{
    struct my_range *range = (struct my_range *)self;
    while (range->current == 100)
        ;
    while (range->current == 200)
        value_print(value_int(1));
    if (range->current == 300)
        *(volatile int *)8 = 1;
    if (range->current == 400)
        iter_of(self);
    if (range->current == 500)
        ((char *)range)[sizeof *range] = 1;
    *out = value_int(range->current++);
    return ITER_NEXT;
}

struct iterator *my_range(int64_t start, int64_t end)
{
    static const struct iter_slots slots = {
        .name = "my_range", .iter = iter_self, .next = step};
    struct my_range *range = iter_new(sizeof *range, &slots);
    range->current = start;
    return start == 600 ? NULL : &range->base;
}
END
}

setup() {
    cd "$COPY" || return 1
    rm -rf lessons/*/try.c
    wrong_range
}

@test "every lesson's try runs with the solution, and tells the TODO of a stub" {
    for solution in solutions/*/*.c; do
        folder=${solution#solutions/} folder=${folder%%/*}
        run make "try-${folder%%-*}" FILE="$solution"
        [ "$status" -eq 0 ]
        contains "Nothing is left over: every iterator was dropped"
        says "This was lessons/$folder/try.c, which is new and yours"
        lacks "NotImplementedError"
        lacks warning
        run make "try-${folder%%-*}" FILE="tests/$folder/stub.c"
        [ "$status" -eq 0 ]
        contains "(NotImplementedError: TODO "
        contains "What answers there is still to be written: TODO "
        lacks "which is new"
        cmp "lessons/$folder/try.c" "tests/$folder/try.c"
    done
}

@test "a try is the learner's: never overwritten, never reset, unknown to git" {
    printf '%s\n' '#include "my_range.h"' '#include "try.h"' 'TRY' '{' \
        'IT(kept, my_range(1, 2));' 'NEXT(kept);' '}' > "$TRY"
    cp "$TRY" kept
    run make try-2 FILE="$RANGE"
    [ "$status" -ne 0 ]
    says "kept, of $TRY:5, is never dropped: DROP(kept); is missing."
    make reset-2 try-2 || true
    cmp "$TRY" kept
    grep -qx '/lessons/\*/try.c' .gitignore
    rm "$TRY"
    mkdir "$TRY"
    run make try-2
    [ "$status" -ne 0 ]
    contains "$TRY is a folder."
    rmdir "$TRY"
    ln -s nowhere "$TRY"
    run make try-2
    [ "$status" -ne 0 ]
    [ ! -e lessons/02-my-range/nowhere ]
}

@test "DO is translated, and shows calls, values and what is printed" {
    run make try-2 FILE="$RANGE" DO='it = my_range(3, 6); next it; next it'
    [ "$status" -eq 0 ]
    contains "it = my_range(3, 6)"
    contains "iter_next(it, &v)     4"
    contains "iter_drop(it)"
    [ ! -e "$TRY" ]
    run make try-2 FILE="$RANGE" DO='o = obj_of("a;b"); it = iter_of(&o.base)
        next it; drop it; 1 + 1; "x;y"; value_equal(value_int(1), value_real(1))'
    [ "$status" -eq 0 ]
    contains "'a'"
    contains "1 + 1                                      2"
    contains "'x;y'"
    contains "true"
    run make try-6 FILE=solutions/06-send/send.c DO='book = list_of(value_int(1));
        g = till(book); next g; send g 5; close g; book;
        g2 = my_generator_talking(); next g2; send g2 "Hi"'
    [ "$status" -eq 0 ]
    contains "gen_send(g, value_int(5), &v)"
    contains "[1, 5]"
    contains "it prints"
    contains "Received: Hi\\n"
    run make try-1 FILE="$SOLUTION" DO='numbers = list_of(value_int(4));
        first(numbers, &v); list_append(numbers, value_int(7)); count(numbers)'
    [ "$status" -eq 0 ]
    contains "first(numbers, &v)                   4"
    contains "count(numbers)                       2"
}

# refuses DO SENTENCE
refuses() {
    run make try-2 FILE="$RANGE" DO="$1"
    [ "$status" -ne 0 ]
    says "$2"
    lacks "In file included"
}

@test "what DO can't be is told by its part" {
    refuses 'it = my_range(3, 6); next itt' "part 2 of DO, 'next itt'"
    refuses 'it = my_range(3, 6' 'a bracket is not closed'
    refuses 'it = 3)' 'closes a bracket'
    refuses 'next' 'next needs a name'
    refuses 'it = my_range(3, 6); it = my_range(1, 2)' 'called it already'
    refuses 'it = my_range(3, 6); send it' 'send needs a value'
    refuses 'it = my_range(3, 6); next it it' 'nothing can follow next it'
    refuses 'it = ' 'does not say what it is'
    refuses '1; "a' 'its quotes do not end'
    refuses '1; }' 'one line of C'
    refuses ' ; ' 'DO says nothing'
    orders='Orders: name = call(...), next, send, close, drop, or any C expression'
    for word in 'nxt it' 'status it' 'skip it 5' 'throw it' help Next 'int x = 1'
    do
        refuses "it = my_range(3, 6); $word" \
            "part 2 of DO, '$word': ${word%% *} is no order. $orders."
    done
    refuses 'it = my_range(3, 6); next(it)' 'an order has no brackets: next it'
    refuses 'it = my_range(3, 6); send it hello' \
        'nothing is called hello. A text has quotes: send it "hello"'
    refuses 'it = my_range(3, 6); send it oh my' 'send it "oh my"'
    refuses 'it = my_rnge(3, 6)' "part 1 of DO, 'it = my_rnge(3, 6)': "
    refuses '1; 2; it.x' "part 3 of DO"
    refuses 'it = my_range(3, 6); send it 3' 'something that is no generator'
    run make try-9 DO=1
    [ "$status" -eq 2 ]
    contains "There is no lesson 9."
    run make try
    [ "$status" -eq 2 ]
    contains "Type make try-1"
}

@test "no quoting in DO does anything, in make or in a shell" {
    for order in '$(shell touch evil)1' '`touch evil`' '$$(touch evil)' \
        "'; touch evil; '" '"; touch evil; "' '1;#' '-c; touch evil' \
        'include evil' '$(info evil) 1' '%s%n' '//\
touch evil'; do
        run make try-2 FILE="$RANGE" DO="$order"
        [ ! -e evil ]
    done
    run make try-2 FILE="$RANGE" DO='"100%s%n"'
    [ "$status" -eq 0 ]
    contains "'100%s%n'"
}

# ends NUMBER SENTENCE
ends() {
    run make try-2 FILE=wrong.c DO="it = my_range($1, 999); next it"
    [ "$status" -ne 0 ]
    says "$2"
}

@test "crashes, loops, floods, leaks and what sanitizers find are told as ever" {
    ends 100 "it was busy at"
    contains "<-- it did not get past this"
    ends 200 "The program printed more than a million bytes."
    ends 300 "it followed a pointer that is NULL"
    contains "<-- it did not get past this"
    ends 400 "taken at wrong.c:13: one of those who hold it never drops it"
    ends 500 "wrong.c:15"
    ends 600 "The call returned NULL instead of an iterator."
    printf '%s\n' '#include "my_range.h"' '#include "try.h"' 'TRY' '{' \
        'IT(it, my_range(1, 2));' 'for (;;)' 'NEXT(it);' '}' > "$TRY"
    run make try-2 FILE="$RANGE"
    [ "$status" -ne 0 ]
    contains "steps ..."
    says "that is as much as anybody reads"
    echo 'oops' >> "$TRY"
    run make try-2 FILE="$RANGE"
    [ "$status" -ne 0 ]
    contains "$TRY:9"
    run make try-2 FILE=nowhere.c
    [ "$status" -eq 2 ]
    contains "There is no file nowhere.c"
}

# is_told LINE SENTENCE: of a try.c that has this line.
is_told() {
    printf '%s\n' '#include "my_range.h"' '#include "try.h"' 'TRY' '{' "$1" \
        '}' > "$TRY"
    run make try-2 FILE="$RANGE"
    [ "$status" -ne 0 ]
    says "$2"
    lacks "$RANGE"
}

@test "lists in DO are written as the judge prints them, and given back" {
    GENERATORS=solutions/05-generators/generators.c
    run make try-5 FILE="$GENERATORS" DO='list_of(-68, 71.5, "a, (b", None, 4)
        g = my_generator_over(tuple_of(1, 2)); next g
        value_equal(value_int(1), value_int(1)); my_list_of = list_of(1)
        h = my_generator_over(list_of(value_int(7), 1 ? value_int(8)
        : value_none())); next h; list_of(); k = string_of("list_of(1)")'
    [ "$status" -eq 0 ]
    contains "[-68, 71.5, 'a, (b', None, 4]"
    contains "iter_next(g, &v)"
    contains "string_of(\"list_of(1)\")"
    lacks warning
    refuses '1; list_of(1 + 1)' "Part 2 of DO has something in list_of() or its like that is no struct value. Write value_int(3), for example."
    is_told 'IT(l, list_of(1, 2));' "$TRY:5 has something in list_of()"
    run make try-6 FILE=solutions/06-send/send.c \
        DO='book = list_of(1); g = till(book); next g; send g 5; close g; book'
    contains "[1, 5]"
}

@test "a fault of the try itself is told by its own line" {
    for again in 'next g' 'drop g'; do
        refuses "g = my_range(3, 5); drop g; 1; $again" \
            "g was dropped already, in part 2 of DO."
    done
    refuses "g = my_range(3, 5); drop g; g" \
        "Part 3 of DO uses memory that was given back already, in part 2 of DO."
    refuses '1; *(int *)0 = 1' 'The program crashed in part 2 of DO: it'
    is_told 'char *p = malloc(9); p[9] = 1;' "$TRY:5 writes past the end"
    is_told 'int *p = NULL; *p = 1;' "crashed at $TRY:5: it followed"
    is_told 'for (;;) value_print(value_int(1));' "at $TRY:5 for example"
    is_told 'struct iterator *it = NULL; NEXT(it);' \
        "$TRY:5 gives iter_next() NULL in place of an iterator."
    is_told 'for (;;);' "The try did not come to an end"
    says "busy at $TRY:5"
    is_told 'exit(3);' "$TRY:5 ends the whole program. A try must run"
    is_told 'IT(g, my_range(3, 5)); DROP(g); NEXT(g);' \
        "g was dropped already, at $TRY:5."
    sed 's/iter_of(self);/value_print(((struct value *)range->end)[0]);/' \
        wrong.c > reader.c
    sed -i 's/range->current = start;/& range->end = end;/' reader.c
    run make try-2 FILE=reader.c DO='p = (struct value *)malloc(99); free(p)
        it = my_range(400, (int64_t)p); next it'
    says "reader.c:13 uses memory that was given back already. It was given back in part 2 of DO."
}

@test "a try fits a narrow screen, and needs no UTF-8" {
    COLUMNS=40 LC_ALL=C run make try-6 FILE=solutions/06-send/send.c \
        DO='g = my_generator_talking(); next g; send g "a long value to send"'
    [ "$status" -eq 0 ]
    ! echo "$output" | grep -E '.{41}'
    ! echo "$output" | LC_ALL=C grep '[^ -~]'
}

@test "the compiler's words about DO are whole on a terminal with colours" {
    for order in "a + nxt" "1 + [" ; do
        TERM=xterm run env -u NO_COLOR python3 \
            "$BATS_TEST_DIRNAME/terminal.py" -- \
            make try-2 FILE="$RANGE" DO="a = 1; $order" << 'END'
see part 2 of DO
ends 2
END
        [ "$status" -eq 0 ]
        case $order in
        a*) says "'a + nxt': 'nxt' undeclared" ;;
        *) says "'1 + [': expected expression before '['" ;;
        esac
    done
}
