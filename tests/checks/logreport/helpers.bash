# What the tests of the program logreport share. Loaded by the bats files.

three_lines() {
    cat <<'END'
127.0.0.1 - - [14/Feb/2025:10:35:00 -0700] "GET /index.html HTTP/1.1" 200 1024
127.0.0.1 - - [14/Feb/2025:10:36:00 -0700] "POST /login HTTP/1.1" 500 2048
127.0.0.1 - - [14/Feb/2025:10:37:00 -0700] "GET /home HTTP/1.1" 404 512
END
}

# A line with that request, status, and rest.
line() {
    printf '127.0.0.1 - - [14/Feb/2025:10:35:00 -0500] "%s" %s 15000%s\n' \
        "$1" "$2" "${3:-}"
}

report() {
    printf 'Error Report:\n404 Errors: %s\n500 Errors: %s' "$1" "$2"
}

setup_file() {
    cd "$BATS_TEST_DIRNAME/../../.."
    LOGREPORT=$PWD/build/logreport TESTS=$PWD/tests/checks/logreport
    export LOGREPORT TESTS
}

setup() {
    cd "$BATS_TEST_TMPDIR"
    three_lines > three.log
}

# logreport, with what it tells on standard error in the file told.
logreport() {
    "$LOGREPORT" "$@" 2> told
}

tells() {
    echo "told:"
    cat told
    [ "$(cat told)" = "$1" ]
}

says() {
    echo "status $status, output:"
    echo "$output"
    [ "$output" = "$1" ]
}

json() {
    python3 -c 'import json, sys; print(eval(sys.argv[1], json.load(sys.stdin)))' \
        "$1" <<< "$output"
}
