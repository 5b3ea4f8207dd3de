# Finds out what a compiler can do, once, and writes it down for make.
#
#     sh probe-compiler.sh 'CC WITH OPTIONS' OUTPUT
set -eu
cc=$1 output=$2
# A name of its own: somebody else may be finding out the same.
probe=$output.probe.$$
trap 'rm -rf "$probe" "$probe.dSYM"' EXIT

# The command that installs a compiler on this system, or nothing if we do not
# know the system. Under WSL that is the distribution's, like anywhere.
to_type() {
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root='sudo '
    [ "$(uname -s)" != Darwin ] || { echo 'xcode-select --install'; return; }
    release=${OS_RELEASE:-/etc/os-release}
    [ -r "$release" ] || return 0
    # The system's own name comes first, then those that it is like.
    # shellcheck disable=SC1090
    for system in $(. "$release" && echo "${ID:-} ${ID_LIKE:-}"); do
        case $system in
        debian | ubuntu) echo "${as_root}apt install gcc libc6-dev" ;;
        fedora | rhel | centos) echo "${as_root}dnf install gcc" ;;
        arch) echo "${as_root}pacman -S gcc" ;;
        alpine) echo "${as_root:+doas }apk add gcc musl-dev" ;;
        suse | opensuse*) echo "${as_root}zypper install gcc" ;;
        *) continue ;;
        esac
        return
    done
}

# Its first word, as a shell reads it, behind any NAME=value.
# shellcheck disable=SC2016
program=$(eval "set -- $cc" 2> /dev/null || exit
    while case ${1-} in *=*) ;; *) false ;; esac; do shift; done
    printf %s "${1-}") || program=

if ! command -v "${program:-$cc}" >/dev/null 2>&1; then
    line=$(to_type)
    {
        echo "There is no C compiler called '${program:-$cc}' here."
        if [ -n "$line" ]; then
            echo "Install gcc or clang; on this system you can type:"
            echo "  $line"
        else
            echo "Install gcc or clang with your system's package manager."
        fi
        case $cc in *clang*) other=gcc ;; *) other=clang ;; esac
        echo "Or name the one you have: make CC=$other lesson-1"
    } | sh tests/tools/wrap.sh >&2
    exit 2
fi

[ -e "$output" ] || echo "Building the judge for $cc, once: a few seconds." |
    sh tests/tools/wrap.sh >&2

# The judge cuts a command at its spaces. Where only a shell can read the
# compiler's, a script stands in for it.
call=$cc
case ${cc%% *}/$cc in
*=*/* | *[!A-Za-z0-9\ ._+/=:,@%-]*)
    call=$(dirname "$output")/compiler
    printf '#!/bin/sh\n%s "$@"\n' "$cc" > "$call.$$"
    chmod +x "$call.$$"
    mv -f "$call.$$" "$call"
    ;;
esac

# compiles [OPTIONS]: does it make a program, with these?
compiles() {
    rm -f "$probe"
    # shellcheck disable=SC2086 # words
    echo 'int main(void) { return 0; }' |
        $call "$@" -x c - -o "$probe" 2>&1 &&
        [ -s "$probe" ]
}
if ! said=$(compiles -std=c17 -pipe -g -MMD -MP -MF /dev/null -include stddef.h)
then
    {
        echo "The C compiler '$cc' can't build a program of one line; it says:"
        printf '%s\n' "${said:-nothing.}" | head -n 5 | cut -c 1-300
        echo "Name another one: make CC=gcc lesson-1"
    } | sh tests/tools/wrap.sh >&2
    exit 2
fi
if ! "$probe" 2> /dev/null; then
    echo "What the C compiler '$cc' builds can't run here, in ${output%/*}." |
        sh tests/tools/wrap.sh >&2
    exit 2
fi

# Does this option work, and have the compiler say no more than it says anyway?
# (With -Werror instead, one who warns of everything would accept nothing.)
usual=$(compiles) || :
accepts() { said=$(compiles "$@") && [ "$said" = "$usual" ]; }

# And does what was linked run as well? Sanitizers want memory, and their place
# in the address space.
runs() { accepts "$@" && "$probe" > /dev/null 2>&1; }

# Where only the qualifiers of two pointers differ, gcc warns. So shall clang. And
# in DWARF 5, a header's line can be taken for one of what came from the standard
# input: an addr2line counts gcc's files otherwise.
flags=
for flag in -Wno-error=incompatible-pointer-types-discards-qualifiers -gdwarf-4
do
    ! accepts "$flag" || flags="$flags${flags:+ }$flag"
done

# The checks of UBSan that find what AddressSanitizer does not; the full set
# takes twice as long to compile.
sanitize="-fsanitize=address,signed-integer-overflow,integer-divide-by-zero"
sanitize="$sanitize,shift,bounds,float-cast-overflow -fno-sanitize-recover=all"
# shellcheck disable=SC2086
runs $sanitize || sanitize=

# The default linker is slow. Another one will do if it says nothing of its own,
# because what it says is shown to learners.
quick_linker() {
    for linker in gold lld mold; do
        runs "-fuse-ld=$linker" "$@" || continue
        echo "-fuse-ld=$linker"
        return
    done
}
linker=$(quick_linker)
# shellcheck disable=SC2086
sanitize_linker=$(quick_linker $sanitize)

{
    echo "# Written by probe-compiler.sh."
    [ "$call" = "$cc" ] || echo "override CC := $call"
    echo "COMPILER_FLAGS := $flags"
    echo "LINKER := $linker"
    echo "SANITIZE := $sanitize"
    echo "SANITIZE_LINKER := $sanitize_linker"
} > "$output.$$"
mv -f "$output.$$" "$output"
