# Checks that report in TAP: "ok - NAME" or "not ok - NAME" and why. Sourced.

tap_failed=0
tap_output=$(mktemp)
trap 'rm -f "$tap_output"' EXIT

# check NAME COMMAND...: passes if the command succeeds.
check() {
    tap_name=$1
    shift
    if "$@" > "$tap_output" 2>&1; then
        echo "ok - $tap_name"
    else
        echo "not ok - $tap_name"
        sed 's/^/#   /' "$tap_output" | head -n 40
        tap_failed=$((tap_failed + 1))
    fi
}

# unit_tests PROGRAM: every test of a program made with the Check library counts.
unit_tests() {
    rm -f "$1.tap"
    CK_TAP_LOG_FILE_NAME=$1.tap "$1" > "$tap_output" 2>&1
    tap_status=$?
    grep -E '^(ok|not ok) ' "$1.tap" ||
        { sed 's/^/#   /' "$tap_output"; echo "not ok - $1 ran no test"; }
    [ $tap_status -eq 0 ] || tap_failed=$((tap_failed + 1))
}

# The exit status of a script whose checks are done.
tap_status() {
    [ "$tap_failed" -eq 0 ]
}
