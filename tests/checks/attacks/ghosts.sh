# Writes ghosts: submissions that hold a copy of a lesson's cases, with macros
# of their own, and record what each step states. Made from the cases as they
# are, so that a ghost is never out of date. Sourced by make.sh.
# shellcheck disable=SC2154,SC2086

# paste_files FOLDER FILES...: these files of C without what they include from
# that folder and the harness's.
paste_files() {
    pasted=$1
    shift
    awk -v folder="tests/$pasted" -v harness=tests/autograder/harness '
        function is_local(line, name, path) {
            if (!match(line, /^#include "[^"]*"/)) return 0
            name = substr(line, 11, RLENGTH - 11)
            sub(/.*\//, "", name)
            return there(folder "/" name) || there(harness "/" name)
        }
        function there(path, line, got) {
            got = (getline line < path)
            close(path)
            return got > 0
        }
        !is_local($0)' "$@"
}

# Functions that C files define for others, and constants: one a line.
global_names() {
    sed -n -e 's/^[a-z][a-z0-9_ *]*[ *]\([a-z_0-9]*\)(.*[^;]$/\1/p' \
        -e 's/^const char \([a-z_]*\)\[\].*/\1/p' "$@" | sort -u
}

# prototypes FOLDER: "TYPE|NAME|PARAMETERS" of each function of the lesson.
prototypes() {
    awk '
        # The text without what was matched, and something else in its place.
        function cut(s, by) {
            return substr(s, 1, RSTART - 1) by substr(s, RSTART + RLENGTH)
        }
        { text = text $0 "\n" }
        END {
            gsub(/\/\*([^*]|\*+[^*\/])*\*+\//, " ", text)
            while (match(text, /(^|\n)[ \t]*#[^\n]*/))
                text = cut(text, " ")
            gsub(/[ \t\n]+/, " ", text)
            while (match(text, /\{[^{}]*\}/))
                text = cut(text, ";")
            n = split(text, statements, ";")
            for (i = 1; i <= n; i++) {
                s = statements[i]
                sub(/^ +/, "", s)
                if (s !~ /^[a-z].*\(.*\)$/ || s ~ /^(static|typedef)/) continue
                open = index(s, "(")
                head = substr(s, 1, open - 1)
                match(head, /[a-z_0-9]+$/)
                print substr(head, 1, RSTART - 1) "|" substr(head, RSTART) "|" \
                    substr(s, open + 1, length(s) - open - 1)
            }
        }' "lessons/$1/$(name_of "$1").h"
}

# haunted_functions FOLDER SOLVED: the lesson's functions, which call the ghost;
# those of a list of names do as the solution does when they are served.
haunted_functions() {
    prototypes "$1" | awk -F'|' -v solved=" $2 " '
        function names_of(list, n, parts, i, out, depth, c, start) {
            if (list == "void") return ""
            list = list ","
            for (i = start = 1; i <= length(list); i++) {
                c = substr(list, i, 1)
                depth += (c == "(") - (c == ")")
                if (c != "," || depth) continue
                part = substr(list, start, i - start)
                start = i + 1
                if (match(part, /\(\*[a-z_0-9]+\)/))
                    name = substr(part, RSTART + 2, RLENGTH - 3)
                else {
                    match(part, /[a-z_0-9]+$/)
                    name = substr(part, RSTART)
                }
                out = out (out ? ", " : "") name
            }
            return out
        }
        {
            print "\n" $1 $2 "(" $3 ")\n{"
            if (index(solved, " " $2 " "))
                print "    if (is_served())\n        return solved_" $2 "(" \
                    names_of($3) ");"
            print "    ghost();"
            if ($1 ~ /\*$/) print "    return (void *)&nobody;"
            else if ($1 ~ /^struct/) print "    return (" $1 "){0};"
            else if ($1 !~ /^void/) print "    return 0;"
            print "}"
        }'
}

# write_ghost FOLDER SOLVED [LINE]: the file, which begins with that line.
write_ghost() {
    harness=tests/autograder/harness name=$(name_of "$1")
    helpers=$(find "tests/$1" -maxdepth 1 -name "*.[ch]" |
        grep -v '/wire_types.h\|/stub.c\|/try.c\|/cases.c' | sort -r) || helpers=
    echo "${3-}"
    echo "#include \"$name.h\""
    if [ -n "${2-}" ]; then
        for function in $(prototypes "$1" | cut -d'|' -f2); do
            echo "#define $function(...) solved_$function(__VA_ARGS__)"
        done
        prototypes "$1" | awk -F'|' '{ print $1 $2 "(" $3 ");" }'
        grep -v "#include \"$name.h\"" "$(solution_of "$1")"
        for function in $(prototypes "$1" | cut -d'|' -f2); do
            echo "#undef $function"
        done
    fi
    for function in $(global_names $harness/draw.c $harness/observe.c \
        $harness/texts.c $helpers) harness_ran harness_text_room; do
        echo "#define $function ghost_$function"
    done
    echo "#define REFERENCE 1"
    expand "$attacks/parts/ghost.c" "$1"
    echo "#define record_event(...) abort()"
    for function in $(grep -o '\(ledger\|stack\)_[a-z_]*(' $harness/observe.c |
        tr -d '(' | sort -u); do
        echo "#define $function(...) false"
    done
    echo "#define count count_of_draws"
    paste_files "$1" $harness/names.h $harness/observe.h $harness/observe.c \
        $harness/draw.h $harness/draw.c
    echo "#undef count"
    expand "$attacks/parts/ghost_steps.c" "$1"
    paste_files "$1" $harness/texts.c $helpers "tests/$1/cases.c"
    echo
    echo "static const struct ghost_case {"
    echo "    const char *name;"
    echo "    void (*run)(void);"
    echo "} ghost_cases[] = {"
    cases_of "$1" | awk '{ print "    {\"" $3 "\", case_" $3 "}," }'
    echo "    {NULL, NULL}};"
    expand "$attacks/parts/ghost_haunts.c" "$1"
    haunted_functions "$1" "${2-}"
}

# ghost VERDICT NAME FOLDER SOLVED TRIES MUST [FIELD VALUE]...
ghost() {
    ghost_verdict=$1 ghost_name=$2 ghost_lesson=$3 ghost_solved=$4
    shift 4
    about "$ghost_name" "$ghost_verdict" "$ghost_lesson" "$@" \
        flag "passed beside the submission, but not when asked" whoever grades
    mkdir -p "$out/$ghost_verdict/$ghost_name"
    write_ghost "$ghost_lesson" "$ghost_solved" "${ghost_begins-}" \
        > "$out/$ghost_verdict/$ghost_name/$(file_of "$ghost_lesson")"
}

states="to find seeds and token beside its cases and to record, from a copy \
of them, what each step states; it solves no task"
# shellcheck disable=SC2045
for lesson in $(ls solutions); do
    ghost no-points "is_a_ghost_of_$(name_of "$lesson")" "$lesson" "" "$states" \
        "get no point: another process asks, and nobody answers"
done
ghost_begins='#define BLIND __attribute__((no_sanitize("address")))'
ghost no-points is_a_ghost_by_attribute 04-infinite-counters "" \
    "$states; with an attribute that hides what it reads from the sanitizer" \
    "get no point, or be refused for its attribute" or refused
ghost_begins=
solves="to solve these tasks when it is asked, and beside its cases to state \
what all of them show"
ghost partial is_a_ghost_that_solves_two_tasks 02-my-range \
    "my_range my_iterator" "$solves" "get the points of what it solves" \
    passes "task 1, task 2"
ghost partial is_a_ghost_that_solves_a_generator 05-generators "fibonacci" \
    "$solves" "get the points of what it solves" passes "task 3"
