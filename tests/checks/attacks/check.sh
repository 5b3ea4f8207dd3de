# That no attack gains a point, harms anybody else's or leaves anything behind,
# as root and as an ordinary user.
#
#     sh check.sh [SETTINGS]
#
# The settings, such as CC=clang, go to make grade. Root can become an ordinary
# user, and each attack is graded as one of the two; with ATTACKS=all as both. An
# ordinary user checks only as itself.
set -u
. tests/checks/tap.sh
. tests/checks/grader.sh
settings=$*
with=${settings:+, $settings}: # in the names of checks

honest_class "$@" > /dev/null 2>&1 || { cat "$work/first.log" >&2; exit 1; }
sh tests/checks/attacks/make.sh "$work/attacks" > /dev/null

# users_turn ABOUT: is that attack graded as an ordinary user? One in five of what
# is told by reading its code, or whoever the grader is, one in three of the others.
users_turn() {
    case $verdict in
    refused | not-compiled | full) whoever=whoever ;;
    *) whoever=$(sed -n 's/^\(whoever\): .*/\1/p' "$1") ;;
    esac
    if [ -n "$whoever" ]; then
        fifth=$(((fifth + 1) % 5))
        [ $fifth -eq 0 ]
    else
        third=$(((third + 1) % 3))
        [ $third -eq 0 ]
    fi
}

# is_graded USER ATTACK ABOUT: is it to be graded as that user? Only what was
# asked for is, where names were; always what others build on, and whose folder
# goes by another name.
is_graded() {
    verdict=$(sed -n 's/^verdict: //p' "$3")
    words="as $1$with $(echo "$2" | tr _ ' '): $verdict"
    [ "$2" != finds_harmlessly ] || return 0
    ! grep -q '^folder: ' "$3" || return 0
    if [ -n "${TEST_NAMES-}" ]; then chosen "$words"; return; fi
    [ -z "$each_once" ] || { users_turn "$3" && turn=user || turn=root
        [ "$1" = "$turn" ]; }
}

# class USER: $work/USER/class has the honest students and the attacks to grade
# as that user, $work/USER/about what is to become of these.
class() {
    mkdir -p "$work/$1/class" "$work/$1/about"
    fifth=0 third=0
    for about in "$work"/attacks/about/*.txt; do
        is_graded "$1" "$(basename "$about" .txt)" "$about" || continue
        cp "$about" "$work/$1/about/"
    done
    for folder in "$work"/attacks/*/*; do
        [ "${folder#"$work/attacks/about/"}" = "$folder" ] || continue
        attack=about/$(basename "$folder").txt
        [ -f "$work/attacks/$attack" ] && [ ! -f "$work/$1/$attack" ] ||
            cp -a "$folder" "$work/$1/class/"
    done
    cp -a "$work/honest/class"/* "$work/$1/class/"
    chmod -R a+rX "$work/$1/class" 2> /dev/null
    find "$work/$1/class" -path '*may_not_be_read*' -name '*.c' -exec chmod 0 {} +
}

# attack HOME NAME COMMAND...: grades the class of that user with attacks by that
# command, which writes into that folder.
attack() {
    home=$1 name=$2
    shift 2
    "$@" SUBMISSIONS="$work/$name/class" GRADEBOOK="$home/$name-book" SEED="$seed" \
        WORKERS=4 FORMAT=csv OUT="$home/$name.csv" \
        FEEDBACK="$home/$name-feedback" $settings > "$work/$name.log" 2>&1
}
# judge NAME UIDS HOME
judge() {
    python3 tests/checks/attacks/check.py "$3/$1-book/results.jsonl" \
        "$work/$1" --after "$work/$1.state" --uids "$2" --secret "$seed" \
        --feedback "$3/$1-feedback" --alone "$work/first/results.jsonl" \
        --table "build/attacks-$1.md" \
        --prefix "as $1$with " > "$work/$1.tap"
    status=$?
    [ $status -eq 0 ] || grep -q '^not ok' "$work/$1.tap" ||
        { echo "not ok - attacks as $1"; sed 's/^/#   /' "$work/$1.log"; } \
            >> "$work/$1.tap"
    others "$work/$1.tap" $status
}

user=65534 each_once=
if [ "$(id -u)" -eq 0 ] && [ "${ATTACKS-}" != all ]; then
    each_once=yes
    [ -n "${TEST_NAMES-}" ] ||
        sampled "each attack is made as root or as an ordinary user"
fi
class root
python3 tests/checks/attacks/check.py --before "$work/root.state" \
    --uids 60600-61119
as_user=
if [ "$(id -u)" -eq 0 ]; then
    class user
    cp -a . "$work/copy"
    rm -rf "$work/copy/build/progress" "$work/copy/.gradebook"
    mkdir "$work/user-home"
    chown -R $user:$user "$work/copy" "$work/user-home"
    python3 tests/checks/attacks/check.py --before "$work/user.state" \
        --uids 99999-99999
    (
        cd "$work/copy" &&
            attack "$work/user-home" user setpriv --reuid=$user --regid=$user \
                --clear-groups env HOME="$work/user-home" \
                TMPDIR="$work/user-home" $make grade
    ) &
    as_user=$!
fi
attack "$work" root $make grade
[ -z "$as_user" ] || wait "$as_user"
judge root 60600-61119 "$work"
if [ -n "$as_user" ]; then
    judge user 99999-99999 "$work/user-home"
else
    skip "as user$with every attack" "only root can become another user"
fi
check "no scratch folder is left" sh -c \
    "! ls -d /tmp/iterators-grade-* '$work'/user-home/iterators-grade-* 2>/dev/null"
tap_status
