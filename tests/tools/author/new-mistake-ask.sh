# What only a person can say of a new mistake: its sentence, the section of the
# page, clues and a name. From the terminal, if there is one. Sourced by
# new-mistake.sh; sets $says, $see, $shows, $lacks and $name.
# shellcheck disable=SC2154

# one_line WORDS...: whatever was typed, without a line's end.
one_line() { printf '%s' "$*" | tr -s '[:space:]' ' ' | sed 's/^ //;s/ $//'; }

# ask GIVEN SETTING QUESTION...: the answer into $answer.
ask() {
    answer=$(one_line "$1") setting=$2
    shift 2
    [ -z "$answer" ] || return 0
    [ -t 0 ] || stop "$setting= is missing: $*"
    say "$*" >&2
    printf '%s' '> ' >&2
    IFS= read -r answer || stop "Nothing was written."
    answer=$(one_line "$answer")
}

sections() { sed -n 's/^###* \(.*\)/\1/p' "$page"; }

# What is said of it
ask "${MISTAKE_SAYS-}" SAYS "What should a learner read? One or two sentences: \
what the code does, and what to do about it."
says=$answer
[ -n "$says" ] || stop "Nothing was written: a mistake needs its sentence."

# Where to read on
[ -n "${MISTAKE_SEE-}" ] || {
    echo "The sections of $page:"
    sections | awk '{ print "  " NR "  " $0 }'
}
ask "${MISTAKE_SEE-}" SEE "Which section of the page should they read again? \
Its heading, or its number among them."
see=$answer
case $see in
'' | *[!0-9]*) ;;
*) see=$(sections | sed -n "${see}p") ;;
esac
if ! sections | grep -qxF -e "${see:-none}"; then
    say "The page has no section \"$answer\". These it has:" >&2
    sections | sed 's/^/  /' >&2
    exit 2
fi

# What tells it from others
shows=$(one_line "${MISTAKE_SHOWS-}") lacks=$(one_line "${MISTAKE_LACKS-}")
[ -z "$named" ] || say "The judge takes it for $named."
if [ -s "$work/alike" ]; then
    say "To the judge it looks like $(tr '\n' ' ' < "$work/alike" |
        sed 's/ $//;s/ /, /g'): the same cases fail in the same way."
    if [ -z "$shows$lacks" ]; then
        ask "" SHOWS "What stands in this file, and not in theirs? For example: \
free( in zip_finalize. (An empty line if there is only something missing.)"
        shows=$answer
    fi
    if [ -z "$shows$lacks" ]; then
        ask "" LACKS "And what stands in theirs, and not in this one?"
        lacks=$answer
    fi
fi

# What it is called
default=$(basename "$file" .c | tr 'A-Z -' 'a-z__')
if [ -z "$name" ] && [ -t 0 ]; then
    ask "" NAME "What should it be called, such as never_moves_on? (An empty \
line: $default)"
    name=$answer
fi
name=${name:-$default}
printf '%s\n' "$name" | grep -qxE '[a-z][a-z0-9_]*' || stop "NAME=$name can't \
be: small letters, digits and _, such as never_moves_on."
! grep -qx "mistake $name" "$known" ||
    stop "Lesson $number knows a mistake called $name already: choose another \
NAME=."
