# Are the two commands of the README enough on a fresh machine? For each suite
# of Debian: a minimal system in a folder of its own, with a compiler and make,
# and in it a clone of what is committed here, `make lesson-1` and `make test`.
#
#     sh test-fresh.sh
#
# Needs root, debootstrap and unshare. FRESH_SUITES names suites, with commas
# between: bookworm,trixie if it is empty. TEST_PARTS goes to `make test`. In
# FRESH_FOLDER, or build/fresh, stay the logs and SUITE.tar, the system as it
# came, made by the first run only. Mirror and proxy are this machine's apt's.
#
# What is mounted is so in a mount namespace of its own, and gone with it however
# it ends: where the folder is removed, nothing is mounted in it.
set -u
here=$(pwd)
folder=${FRESH_FOLDER:-build/fresh}

give_up() {
    echo "test-fresh: $*" >&2
    exit 2
}

[ "$(id -u)" -eq 0 ] ||
    give_up "only root can make a system in a folder: sudo make test-fresh"
for program in debootstrap unshare git; do
    command -v "$program" > /dev/null || give_up "there is no $program:" \
        "apt-get install debootstrap util-linux git"
done
mkdir -p "$folder" || exit
folder=$(cd "$folder" && pwd)

. tests/tools/debian.sh

# base SUITE: makes its SUITE.tar.
base() {
    debian "$1" && tar -C "$machine" --numeric-owner -cf "$folder/$1.tar.new" . &&
        mv "$folder/$1.tar.new" "$folder/$1.tar"
}

# The clone, made as who may read a checkout that is somebody else's.
clone() {
    printf '[safe]\n\tdirectory = *\n' > "$machine/tmp/.gitconfig"
    HOME=$machine/tmp git clone --quiet "$here" "$machine/root/iterators"
    cloned=$?
    rm "$machine/tmp/.gitconfig"
    return $cloned
}

# inside COMMAND [NAME=VALUE]...: runs it in the clone, with nothing of the
# environment here but the way to the network. All that it starts ends with it.
inside() {
    command=$1
    shift
    for name in http_proxy https_proxy no_proxy; do
        eval "value=\${$name-}"
        [ -z "$value" ] || set -- "$@" "$name=$value"
    done
    ! command -v npm > /dev/null ||
        set -- "$@" "npm_config_registry=$(npm config get registry)"
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child sh -c '
        cd "$0" && mount -t proc proc proc &&
            mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts &&
            mkdir -p dev/shm && mount -t tmpfs tmpfs dev/shm || exit
        command=$1
        shift
        exec chroot . env -i --default-signal HOME=/root TERM=dumb \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            "$@" sh -c "cd ~/iterators && $command"' \
        "$machine" "$command" "$@" < /dev/null &
    running=$! # waited for, as a trap that has to end it waits as well
    wait "$running"
}

# Whoever stops this stops what runs in there, at once and all of it.
stop() {
    kill -9 "$running" 2> /dev/null
    wait "$running"
    sleep 1
    exit 130
}

remove_machine() { rm -rf --one-file-system "$machine"; }

# step SUITE NAME COMMAND...: its output goes to SUITE-NAME.log. Says if it fails.
step() {
    log=$folder/$1-$2.log what=$1-$2
    shift 2
    "$@" > "$log" 2>&1
    status=$?
    [ $status -eq 0 ] && return
    echo "--- $what ended with status $status"
    grep '^    not ok' "$log" || tail -n 15 "$log"
    return $status
}

# A learner's first command has the first task to show, and nothing to pass.
lesson_is_judged() {
    inside 'make lesson-1'
    grep -q 'TODO 1 is still to be written' "$folder/$1-lesson.log"
}

# suite NAME: prints the figures of its `make test`.
suite() {
    machine=$(mktemp -d /var/tmp/iterators-fresh.XXXXXX) || exit
    chmod 755 "$machine"
    trap remove_machine EXIT
    running=
    trap stop INT TERM HUP
    begun=$(date +%s)
    if [ ! -s "$folder/$1.tar" ]; then
        step "$1" base base "$1" || return
    else
        tar -C "$machine" -xf "$folder/$1.tar" || return
    fi
    step "$1" prepare like_this_machine "$1" && step "$1" clone clone &&
        step "$1" compiler inside \
            'apt-get update && apt-get install -y gcc make' \
            DEBIAN_FRONTEND=noninteractive &&
        step "$1" lesson lesson_is_judged "$1" || return
    step "$1" test inside "make test ${TEST_PARTS:+PART=$TEST_PARTS}"
    status=$?
    figures=$(grep ' passed, ' "$folder/$1-test.log" | tail -n 1)
    echo "$1: ${figures:-nothing was tested}, in" \
        "$((($(date +%s) - begun + 30) / 60)) minutes ($folder/$1-*.log)"
    return $status
}

[ -z "$(git status --porcelain 2> /dev/null)" ] ||
    echo "test-fresh: what is not committed here is not tested."
failed=0
for name in $(echo "${FRESH_SUITES:-bookworm,trixie}" | tr ',' ' '); do
    (suite "$name") || failed=1
done
exit $failed
