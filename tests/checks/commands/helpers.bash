# Shared by the checks: a fresh copy of the project, in a path with a space.

SOLUTION=solutions/01-iterable-vs-iterator/iterable_vs_iterator.c
STUB=lessons/01-iterable-vs-iterator/iterable_vs_iterator.c

# Only what git knows, with the stubs as they were handed out.
fresh_copy() {
    local copy="$1/a fresh copy"
    mkdir -p "$copy"
    (cd "$BATS_TEST_DIRNAME/../../.." &&
        git ls-files -co --exclude-standard -z |
        tar cf - --exclude 'lessons/*/*.[0-9].c' --null -T -) |
        tar xf - -C "$copy"
    for folder in "$copy"/tests/[0-9][0-9]-*; do
        local name=${folder##*/}
        cp "$folder/stub.c" "$copy/lessons/$name/$(awk -v folder="$name" \
            -f tests/tools/lessons.awk).c"
    done
    echo "$copy"
}

# One copy in which lesson 1 was judged, made by whoever is first.
built_copy() {
    local built="$BATS_RUN_TMPDIR/built"
    (
        flock 9
        [ ! -d "$built" ] || exit 0
        cd "$(fresh_copy "$built.new")" || exit
        make lesson-1 > /dev/null 2>&1
        mv "$built.new" "$built"
    ) 9> "$built.lock"
    cp -a "$built/a fresh copy" "$1/"
    echo "$1/a fresh copy"
}

# Many of them build all from nothing: the same file is compiled once. What is
# kept for that is gone after the run.
compile_once() {
    [ -d /usr/lib/ccache ] || return 0
    COMPILERS=$PATH
    export COMPILERS PATH=/usr/lib/ccache:$PATH CCACHE_NOHASHDIR=1 \
        CCACHE_DIR=$BATS_RUN_TMPDIR/compiled CCACHE_UMASK=000 CCACHE_DEPEND=1 \
        CCACHE_SLOPPINESS=include_file_mtime,include_file_ctime \
        CCACHE_NOCOMPRESS=1 CCACHE_NOSTATS=1
    chmod 755 "$BATS_RUN_TMPDIR"
    mkdir -p -m 777 "$CCACHE_DIR"
}

setup_file() {
    unset COLUMNS
    compile_once
    export NO_COLOR=1 MAKEFLAGS=--no-print-directory
    COPY=$(built_copy "$BATS_FILE_TMPDIR")
    export COPY
}

setup() {
    cd "$COPY" || return 1
    cp tests/01-iterable-vs-iterator/stub.c "$STUB"
    rm -f lessons/01-iterable-vs-iterator/*.[0-9].c build/progress/*
}

# begun TASKS: lesson 1's solution, of which only the first so many tasks are
# written.
begun() {
    awk -v tasks="$1" '
        /^int64_t count/ { task = 2 }
        /^enum iter_status next_or/ { task = 3 }
        /^int64_t equal_pairs/ { task = 4 }
        /^static enum iter_status list_next/ { task = 5 }
        { print }
        /^{/ && task > tasks {
            kind = task % 2 ? "STATUS(" task ", out)" : "NUMBER(" task ")"
            print "    return TODO_" kind ";"
        }
        /^}/ { task = 0 }' "$SOLUTION"
}

# learner [COLUMNS] -- COMMAND < LINES: see terminal.py. What was shown is then
# in `output`.
learner() {
    run python3 "$BATS_TEST_DIRNAME/terminal.py" "$@"
    [ "$status" -eq 0 ] || { echo "$output"; return 1; }
    nothing_is_left
}

# No judge that watches, no program of a verdict, no folder of a compiler.
nothing_is_left() {
    for pid in $(pgrep -f 'judge watch|-plain-|-sanitized-'); do
        [ "$(readlink "/proc/$pid/cwd")" != "$PWD" ] || return 1
    done
    ! ls -d build/*/*-plain-* build/*/*-sanitized-* build/*/.[a-z]* 2> /dev/null
}

# Two files to save, with other verdicts: of one and of two tasks.
two_files() {
    export LC_ALL=C STUB
    ONE=$BATS_TEST_TMPDIR/one.c TWO=$BATS_TEST_TMPDIR/two.c
    begun 1 > "$ONE"
    begun 2 > "$TWO"
    export ONE TWO SOLUTION
}

contains() {
    if [[ "$output" != *"$1"* ]]; then
        echo "expected in the output: $1"
        echo "$output"
        return 1
    fi
}

# The same, wherever lines were broken.
says() {
    output=$(echo "$output" | tr -s ' \n' ' ')
    contains "$1"
}

lacks() {
    if [[ "$output" == *"$1"* ]]; then
        echo "not expected in the output: $1"
        echo "$output"
        return 1
    fi
}
