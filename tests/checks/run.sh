# Runs the tests part by part, and counts them. A part is a folder beside this
# file with a check.sh; what it reports, in TAP, is kept in build/test-results.
#
#     sh run.sh
#
# TEST_PARTS names the parts, with commas between; all but "long" and "container" if
# it is empty. With TEST_NAMES only the checks it matches are run (see tap.sh).
set -u
results=build/test-results
started=$(date +%s)
export NO_COLOR=1
unset JUDGE_FILE COLUMNS

# In this order; a part that is not named here comes last. With a + between them
# are those that leave a processor idle, and nothing of theirs to each other: they
# run at the same time.
order='code+protocol+library parity+steps+judge+logreport commands+broken lessons
  strength collect+report+pages+observer+gradescope+class grade attacks
  cluster+site'
known=
for part in $(echo "$order" | tr + ' ') $(cd tests/checks && ls -d -- */check.sh); do
    part=${part%/check.sh}
    [ -f "tests/checks/$part/check.sh" ] || continue
    case " $known " in *" $part "*) ;; *) known="$known${known:+ }$part" ;; esac
done

parts=$(printf '%s' "${TEST_PARTS-}" | tr ',' ' ')
for part in $parts; do
    case " $known " in
    *" $part "*) ;;
    *)
        echo "There is no part '$part'. The parts are:" >&2
        echo "  $known" | fold -s -w 78 >&2
        exit 2
        ;;
    esac
done
if [ -n "$parts" ]; then
    # shellcheck disable=SC2086
    sh tests/tools/setup.sh $(printf 'test-%s ' $parts) || exit
else
    sh tests/tools/setup.sh test || exit
    parts=$(echo " $known " | sed 's/ long / /; s/ container / /')
fi
rm -rf "$results"
mkdir -p "$results"

# count KIND FILES: how many checks passed, failed or were skipped.
count() {
    kind=$1
    shift
    cat "$@" | case $kind in
    failed) grep -c '^not ok' ;;
    skipped) grep -ci '^ok.* # skip' ;;
    passed) grep '^ok' | grep -civ ' # skip' ;;
    esac
}

# figures FILES: "3 passed, 0 failed", and "1 skipped" if any was.
figures() {
    figures="$(count passed "$@") passed, $(count failed "$@") failed"
    skipped=$(count skipped "$@")
    [ "$skipped" -eq 0 ] || figures="$figures, $skipped skipped"
    echo "$figures"
}

# run PART: its TAP lines count, and a part that fails without a failed line
# counts as one.
run() {
    begun=$(date +%s)
    tap=$results/$1.tap
    sh "tests/checks/$1/check.sh" > "$tap" 2> "$results/$1.log"
    status=$?
    if [ $status -ne 0 ] && ! grep -q '^not ok' "$tap"; then
        echo "not ok - $1 ended with status $status" >> "$tap"
        tail -n 20 "$results/$1.log" | sed 's/^/#   /' >> "$tap"
    elif [ -z "${TEST_NAMES-}" ] && ! grep -q '^ok\|^not ok' "$tap"; then
        echo "not ok - $1 ran no check" >> "$tap"
    fi
    echo $(($(date +%s) - begun)) > "$results/$1.seconds"
}

# tell PART: of checks that passed nothing is shown; where they are a sample, of
# what.
tell() {
    tap=$results/$1.tap
    grep -A 40 '^not ok' "$tap" | grep '^not ok\|^#' | sed 's/^/    /'
    sed -n 's/^ok[ 0-9]*\(- \)\{0,1\}\(.*\) # [Ss][Kk][Ii][Pp]/    skipped: \2:/p' \
        "$tap"
    sed -n 's/^# sampled: \(.*\)/    \1; all of it: make test PART=long/p' "$tap"
    echo "    $(figures "$tap"), in $(cat "$results/$1.seconds") seconds"
}

# beside PART: those of the chosen parts that run at its time.
beside() {
    for group in $order; do
        case +$group+ in *+"$1"+*) break ;; esac
        group=$1
    done
    for one in $(echo "$group" | tr + ' '); do
        case " $parts " in *" $one "*) echo "$one" ;; esac
    done
}

for part in $parts; do
    [ ! -e "$results/$part.tap" ] || continue
    group=$(beside "$part")
    set --
    for one in $group; do
        run "$one" &
        set -- "$@" $!
    done
    for one in $group; do
        echo "--- $one"
        wait "$1"
        shift
        tell "$one"
    done
done

if ! cat "$results"/*.tap | grep -q '^ok\|^not ok'; then
    echo "No check of these parts has a name that '${TEST_NAMES-}' matches:" \
        "$(echo $parts)" >&2
    exit 2
fi
echo
echo "in $(($(date +%s) - started)) seconds"
figures "$results"/*.tap
[ "$(count failed "$results"/*.tap)" -eq 0 ]
