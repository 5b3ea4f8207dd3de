# Checks that report in TAP: "ok - NAME", "not ok - NAME" and why, or
# "ok - NAME # SKIP why". Sourced.
#
# TEST_NAMES, where it is set, is a regular expression as grep -E and bats read it:
# only checks whose name it matches are run, or shown where they run all the same.

export PYTHONDONTWRITEBYTECODE=1 # no __pycache__ among the sources
tap_failed=0
tap_output=$(mktemp)
trap 'rm -f "$tap_output"' EXIT

# chosen NAME: is it among the names asked for?
chosen() {
    [ -z "${TEST_NAMES-}" ] || printf '%s\n' "$1" | grep -qE -e "$TEST_NAMES"
}

# check NAME COMMAND...: passes if the command succeeds.
check() {
    ! chosen "$1" || needed "$@"
}

# needed NAME COMMAND...: a check that later ones build on. It runs whether it
# was asked for or not; if it was not, only its failure is told.
needed() {
    tap_name=$1
    shift
    if "$@" > "$tap_output" 2>&1; then
        ! chosen "$tap_name" || echo "ok - $tap_name"
    else
        echo "not ok - $tap_name"
        awk '{ print "#   " $0 } NR == 40 { exit }' "$tap_output" # all end lines
        tap_failed=$((tap_failed + 1))
    fi
}

# skip NAME REASON: a check that this machine can't make.
skip() {
    ! chosen "$1" || echo "ok - $1 # SKIP $2"
}

# sampled WHAT: only that of them is checked here; run.sh tells.
sampled() {
    [ -n "${TEST_NAMES-}" ] || echo "# sampled: $1"
}

# others FILE STATUS: the results of a program that reports in TAP by itself.
others() {
    tap_shown=
    while IFS= read -r tap_line; do
        case $tap_line in
        ok* | "not ok"*)
            tap_name=${tap_line#not }
            tap_name=${tap_name#ok}
            tap_name=${tap_name# }
            tap_name=${tap_name#"${tap_name%%[!0-9]*}"}
            tap_name=${tap_name# }
            if chosen "${tap_name#- }"; then tap_shown=yes; else tap_shown=; fi
            [ "$tap_shown${tap_line%%ok*}" != "yesnot " ] ||
                tap_failed=$((tap_failed + 1))
            ;;
        '#'*) ;;
        *) continue ;;
        esac
        [ -z "$tap_shown" ] || printf '%s\n' "$tap_line"
    done < "$1"
    [ "$2" -eq 0 ] || grep -q '^not ok' "$1" || tap_failed=$((tap_failed + 1))
}

sanitizers='-fsanitize=address,undefined -fno-sanitize-recover=all'

# unit_tests PROGRAM: every test of a program made with the Check library counts.
# What a sanitizer says is shown.
unit_tests() {
    rm -f "$1.tap"
    ASAN_OPTIONS=detect_leaks=0 CK_TAP_LOG_FILE_NAME=$1.tap "$1" > "$tap_output" 2>&1
    tap_status=$?
    grep -qE '^(ok|not ok) ' "$1.tap" ||
        { echo "not ok - $1 ran no test"; sed 's/^/#   /' "$tap_output"; } \
            > "$1.tap"
    others "$1.tap" $tap_status
    grep -aE -A 8 'ERROR: |runtime error: ' "$tap_output" | head -n 30 | sed 's/^/#   /'
}

# bats_tests FOLDER [OPTIONS]: so does every test of the bats files in there.
bats_tests() {
    tap_folder=$1
    shift
    # What they call may make checks of its own.
    env -u TEST_NAMES timeout 600 bats --formatter tap \
        ${TEST_NAMES:+--filter "$TEST_NAMES"} "$@" "$tap_folder" \
        > "$tap_output.bats" 2>&1
    others "$tap_output.bats" $?
    rm -f "$tap_output.bats"
}

# The exit status of a script whose checks are done.
tap_status() {
    [ "$tap_failed" -eq 0 ]
}
