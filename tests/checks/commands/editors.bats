#!/usr/bin/env bats
# What editors find here: headers, the lesson of a file, the lines that are told.

load helpers

# wrong SED: the solution of lesson 1, made wrong.
wrong() { sed "$1" "$SOLUTION" > "$STUB"; }
problems() { python3 "$BATS_TEST_DIRNAME/editors/problems.py" .vscode/tasks.json "$1"; }
judged() { sh tests/tools/editor.sh lesson "$PWD/$STUB" 2>&1 || true; }

@test "clangd finds every header and has nothing to warn of" {
    for folder in tests/[0-9]*/; do
        name=${folder#tests/}
        [ ! -e "${folder}try.c" ] || cp "${folder}try.c" "lessons/${name}try.c"
    done
    run python3 "$BATS_TEST_DIRNAME/editors/clangd.py" lessons/*/*.[ch] \
        lessons/0*/*/*.[ch] tests/0*/*.[ch] solutions/*/*.c
    echo "$output"
    [ "$status" -eq 0 ]
    wrong 's/int64_t total = 0;/int64_t total = 0, spare;/'
    run python3 "$BATS_TEST_DIRNAME/editors/clangd.py" "$STUB"
    contains "$STUB:20: warning: Unused variable 'spare'"
}

@test "clangd finds them in a handout too" {
    make handout
    cd "$BATS_TEST_TMPDIR"
    unzip -q "$COPY/build/iterators-by-hand.zip"
    cd iterators-by-hand
    for name in 01-iterable-vs-iterator 08-live-logs; do
        cp "tests/$name/stub.c" "lessons/$name/mine.c"
    done
    run python3 "$BATS_TEST_DIRNAME/editors/clangd.py" lessons/*/mine.c tests/08*/*.c
    echo "$output"
    [ "$status" -eq 0 ]
    run sh tests/tools/editor.sh
    contains "Open a file of a lesson first"
    [ -e .vscode/tasks.json ] && [ -e docs/editors.md ]
}

@test "an editor's command is that of the open file's lesson" {
    for file in "$PWD/$STUB" "$STUB" tests/01-iterable-vs-iterator/cases.c \
        /elsewhere/09-x/lessons/01-iterable-vs-iterator/mine.c; do
        rm -f build/progress/*
        run sh tests/tools/editor.sh hint "$file"
        [ "$status" -eq 0 ]
        contains "Lesson 1"
    done
    rm -f build/progress/*
    cd lessons/01-iterable-vs-iterator
    run sh ../../tests/tools/editor.sh hint iterable_vs_iterator.c
    [ "$status" -eq 2 ]
    run sh ../../tests/tools/editor.sh hint "$PWD/iterable_vs_iterator.c"
    contains "Lesson 1"
    for file in README.md "" ../../docs/09-none/x.c; do
        run sh ../../tests/tools/editor.sh hint "$file"
        [ "$status" -eq 2 ]
        contains "Open a file of a lesson first"
    done
}

@test "VS Code's tasks call commands that there are" {
    for command in $(python3 -c '
import json
for task in json.load(open(".vscode/tasks.json"))["tasks"]:
    assert task["args"][0] == "tests/tools/editor.sh"
    assert task["args"][2] == "${file}"
    print(task["args"][1])'); do
        run make -n "$command-1"
        [ "$status" -eq 0 ]
    done
}

@test "VS Code lists where a case fails, and where to go on" {
    wrong 's/status == ITER_ERROR ? -1 : total/total + 1/'
    judged > verdict.txt
    run problems Judge < verdict.txt
    grep -qx "error tests/01-iterable-vs-iterator/cases.c [0-9]* count counts.*" \
        <<< "$output"
    contains "info $STUB 18 Next: TODO 2 in "
    [ "$(wc -l <<< "$output")" -eq 2 ]
}

@test "VS Code lists a case with a long name, and a line that is told for sure" {
    wrong 's/walk->list, walk->index)/walk->list, 0)/'
    judged > verdict.txt
    run problems Judge < verdict.txt
    [ "$(grep -cE '^error tests/.*cases.c [0-9]+ [a-z]' <<< "$output")" -eq 1 ]
    COLUMNS=60 judged > verdict.txt
    ! grep -q 'FAILS.*cases.c' verdict.txt
    run problems Judge < verdict.txt
    [ "$(grep -cE '^error tests/.*cases.c [0-9]+ [a-z]' <<< "$output")" -eq 1 ]
    wrong 's/int64_t total = 0;/return TODO_NUMBER(2); &/'
    judged > verdict.txt
    grep -q '^  Next: lessons/' verdict.txt
    run problems Judge < verdict.txt
    contains "info $STUB 20 Next: "
}

@test "VS Code lists what the compiler says, and what the judge makes of it" {
    wrong 's/int64_t total = 0;/int64_t total = 0/'
    judged > verdict.txt
    run problems Judge < verdict.txt
    contains "error $STUB 21 expected"
    contains "warning $STUB 20 lacks the semicolon"
    lacks "note"
    for compiler in gcc clang; do
        ! $compiler -fsyntax-only -I lessons/protocol "$STUB" 2> verdict.txt
        run problems Judge < verdict.txt
        grep -qE "^error $STUB 2[01] expected" <<< "$output"
    done
    wrong 's/int64_t total = 0;/int64_t total = 0, spare;/'
    judged > verdict.txt
    run problems Watch < verdict.txt
    contains "warning $STUB 20 unused variable"
}

@test "VS Code's watch begins anew with each verdict, and ends with it" {
    export STUB LC_ALL=C
    for LC_ALL in C C.UTF-8; do
        python3 "$BATS_TEST_DIRNAME/terminal.py" -- \
            sh tests/tools/editor.sh watch "$PWD/$STUB" > watched.txt <<'END'
            see Judged again when you save
            do echo >> "$STUB"
            see Judged again when you save
            type q
            ends 0
END
        python3 - watched.txt <<'END'
import json, re, sys
tasks = json.load(open(".vscode/tasks.json"))["tasks"]
background, = (matcher["background"] for task in tasks
               for matcher in task["problemMatcher"] if "background" in matcher)
lines = open(sys.argv[1]).read().split("\n")
for pattern in ("beginsPattern", "endsPattern"):
    found = sum(bool(re.search(background[pattern], line)) for line in lines)
    assert found == 2, f"{pattern}: {found} lines of\n" + "\n".join(lines)
END
    done
}

# What stands on the page, between ```vim and ```.
vimrc() { awk '/^```/ { inside = ($0 == "```vim"); next } inside' docs/editors.md; }

# listed EX-COMMAND: vim's list behind it, in the page's settings.
listed() {
    vimrc > vimrc
    [ "$(wc -l < vimrc)" -eq 2 ]
    cat > list.vim <<'END'
redir! > listed.txt
for entry in getqflist()
    if entry.valid
        echo bufname(entry.bufnr) entry.lnum entry.col entry.text
    endif
endfor
redir END
qall!
END
    vim -es -N -u NONE -S vimrc -c "$1" -S list.vim "$STUB" > /dev/null < /dev/null
    cat listed.txt
}

@test "vim's :make goes through the places that the judge and a compiler tell" {
    command -v vim > /dev/null || skip "there is no vim"
    wrong 's/status == ITER_ERROR ? -1 : total/total + 1/'
    run listed "silent make!"
    contains "tests/01-iterable-vs-iterator/cases.c 36 0 count counts every item"
    contains "$STUB 18 0 TODO 2"
    [ "$(grep -c . <<< "$output")" -eq 2 ]
    wrong 's/int64_t total = 0;/int64_t total = 0/'
    run listed "silent make!"
    contains "$STUB 21 5 expected"
}
