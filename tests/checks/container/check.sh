# The container's recipe: what gets into an image, and does one grade, without a
# network? Needs podman, root, and a Debian to begin with, from a registry or made by
# debootstrap. A few minutes; three gigabytes in /var/tmp, while it lasts.
#
#     sh check.sh
set -u
. tests/checks/tap.sh
. tests/tools/debian.sh
work=$(mktemp -d /var/tmp/iterators-container.XXXXXX)
trap 'rm -rf --one-file-system "$work"; rm -f "$tap_output"' EXIT
recipe=tests/autograder/grade/Containerfile
# With images of its own.
podman="podman --root $work/images --runroot $work/running --storage-driver vfs
  --cgroup-manager cgroupfs"

# --- What gets into it ----------------------------------------------------------

# What git has, and what an instructor has beside it.
checkout=$work/iterators
lay_out() {
    mkdir "$checkout"
    git ls-files -co --exclude-standard > "$work/known"
    tar -cf - -T "$work/known" | tar -xf - -C "$checkout"
    for book in .gradebook autumn tests/spring build/grade-demo/gradebook; do
        mkdir -p "$checkout/$book/before"
        for file in seed seed.01234567 results.jsonl before/1.jsonl; do
            echo secret > "$checkout/$book/$file"
        done
    done
    mkdir -p "$checkout/.git" "$checkout/docs/site/node_modules"
    touch "$checkout/.git/config" "$checkout/docs/site/node_modules/module.js" \
        "$checkout/class.zip" "$checkout/grades.csv"
}
only_the_project_gets_in() {
    printf 'FROM scratch\nCOPY . /\n' > "$work/all"
    # shellcheck disable=SC2086
    { $podman build -q --isolation=chroot -f "$work/all" -t all "$checkout" &&
        container=$($podman create all /none) &&
        $podman export "$container" | tar -t | grep -v '/$' | sort > "$work/packed"
    } || return 1
    sort "$work/known" | comm -13 - "$work/packed" > "$work/others"
    cat "$work/others"
    [ ! -s "$work/others" ] && grep -qx Makefile "$work/packed"
}

# --- What it is good for --------------------------------------------------------

# The Debian that the recipe names, by its full name.
gets_debian() {
    debian=$(sed -n 's/^FROM //p' "$recipe")
    timeout 60 $podman pull -q "$debian" && return
    command -v debootstrap > /dev/null && machine=$work/debian && mkdir "$machine" &&
        debian bookworm && like_this_machine bookworm &&
        tar -C "$machine" --numeric-owner -cf - . |
        $podman import - "docker.io/library/$debian"
}
is_built() {
    $podman build --pull=never --isolation=chroot -f "$recipe" -t iterators "$checkout"
}

# inside COMMAND...: in the image. With the limits that this machine has, as podman's
# own are higher; and without cgroups, of which crun refuses two kinds at once: they
# are hidden from it, in a mount namespace.
inside() {
    files=$(ulimit -Hn)
    # shellcheck disable=SC2086
    unshare --mount sh -c 'umount /sys/fs/cgroup/unified 2> /dev/null; exec "$@"' sh \
        $podman run --rm --network=none --cgroups=disabled \
        --ulimit "nofile=$files:$files" --ulimit nproc=4096:4096 \
        -v "$work/class:/class" iterators "$@"
}
grades() {
    mkdir -p "$work/class/handed-in/Ann" "$work/class/handed-in/Ben"
    range=solutions/02-my-range/my_range.c
    cp "$range" "$work/class/handed-in/Ann"
    sed 's/range->current++/range->current += 2/' "$range" \
        > "$work/class/handed-in/Ben/my_range.c"
    inside make -s grade SUBMISSIONS=/class/handed-in GRADEBOOK=/class/gradebook \
        LESSON=2 FORMAT=csv > "$work/points" || return 1
    cat "$work/points"
    grep -q '^Ann,10,10,$' "$work/points" &&
        grep -qE '^Ben,[1-9](\.[0-9]+)?,' "$work/points" &&
        grep -q '"unsafe":false' "$work/class/gradebook/results.jsonl"
}
has_no_network() {
    inside cat /proc/net/dev > "$work/devices" && cat "$work/devices"
    [ "$(grep -c : "$work/devices")" -eq 1 ] && grep -q '^ *lo:' "$work/devices"
}
shows_the_made_up_class() {
    inside make -s grade-demo > "$work/demo" 2>&1
    cat "$work/demo"
    grep -qE '^Cleo Cooper .*open$' "$work/demo"
}

reason=
[ "$(id -u)" -eq 0 ] || reason="only root makes images here"
command -v podman > /dev/null || reason="there is no podman: make setup PART=container"
check_here() {
    if [ "$reason" ]; then skip "$1" "$reason"; else check "$@"; fi
}
[ "$reason" ] || lay_out
check_here "only the project gets into an image, no gradebook" only_the_project_gets_in
[ "$reason" ] || gets_debian > "$work/debian.log" 2>&1 ||
    reason="no Debian to begin with: $(tail -n 1 "$work/debian.log")"
check_here "the container's recipe builds the grader" is_built
check_here "in the container, a right file and a wrong one get their points" grades
check_here "the container has no network" has_no_network
check_here "the made-up class is graded in the container" shows_the_made_up_class
tap_status
