# That no attack gains a point, harms anybody else's or leaves anything behind,
# as root and as an ordinary user.
#
#     sh check.sh [SETTINGS]
#
# The settings, such as CC=clang, go to make grade. Root can become an ordinary
# user; an ordinary user checks only as itself.
set -u
. tests/checks/tap.sh
. tests/checks/grader.sh
settings=$*
with=${settings:+, $settings}: # in the names of checks

honest_class "$@" > /dev/null 2>&1 || { cat "$work/first.log" >&2; exit 1; }
sh tests/checks/attacks/make.sh "$work/attacks" > /dev/null

# is_asked_for ATTACK: by its name; nothing is left out if no attack's name was
# asked for, or if its folder goes by another name.
is_asked_for() {
    [ -s "$work/asked" ] && [ -f "$work/attacks/about/$1.txt" ] || return 0
    grep -qx -e "$1" "$work/asked"
}
for about in "$work"/attacks/about/*.txt; do
    name=$(basename "$about" .txt)
    words="$(echo "$name" | tr _ ' '): $(sed -n 's/^verdict: //p' "$about")"
    [ -z "${TEST_NAMES-}" ] || ! { chosen "as root$with $words" ||
        chosen "as user$with $words"; } || echo "$name"
done > "$work/asked"

mkdir "$work/class"
for folder in "$work/attacks"/*/*; do
    [ -d "$folder" ] && [ "${folder%%/about/*}" = "$folder" ] &&
        is_asked_for "$(basename "$folder")" && cp -a "$folder" "$work/class/"
done
cp -a "$work/honest/class"/* "$work/class/"
chmod -R a+rX "$work/class" 2> /dev/null
find "$work/class" -path '*may_not_be_read*' -name '*.c' -exec chmod 0 {} +

# attack HOME NAME COMMAND...: grades the class with attacks by that command,
# which writes into that folder.
attack() {
    home=$1 name=$2
    shift 2
    "$@" SUBMISSIONS="$work/class" GRADEBOOK="$home/$name-book" SEED="$seed" \
        WORKERS=4 FORMAT=csv OUT="$home/$name.csv" \
        FEEDBACK="$home/$name-feedback" $settings > "$work/$name.log" 2>&1
}
# judge NAME UIDS HOME
judge() {
    python3 tests/checks/attacks/check.py "$3/$1-book/results.jsonl" \
        "$work/attacks" --after "$work/$1.state" --uids "$2" --secret "$seed" \
        --feedback "$3/$1-feedback" --alone "$work/first/results.jsonl" \
        --table "build/attacks-$1.md" \
        --prefix "as $1$with " > "$work/$1.tap"
    status=$?
    [ $status -eq 0 ] || grep -q '^not ok' "$work/$1.tap" ||
        { echo "not ok - attacks as $1"; sed 's/^/#   /' "$work/$1.log"; } \
            >> "$work/$1.tap"
    others "$work/$1.tap" $status
}

user=65534
python3 tests/checks/attacks/check.py --before "$work/root.state" \
    --uids 60600-60699
as_user=
if [ "$(id -u)" -eq 0 ]; then
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
judge root 60600-60699 "$work"
if [ -n "$as_user" ]; then
    judge user 99999-99999 "$work/user-home"
else
    skip "as user$with every attack" "only root can become another user"
fi
check "no scratch folder is left" sh -c \
    "! ls -d /tmp/iterators-grade-* '$work'/user-home/iterators-grade-* 2>/dev/null"
tap_status
