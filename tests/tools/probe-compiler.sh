# Finds out what a compiler can do, once, and writes it down for make.
#
#     sh probe-compiler.sh 'CC WITH OPTIONS' OUTPUT
set -eu
cc=$1 output=$2
mkdir -p "$(dirname "$output")"

if ! command -v "${cc%% *}" >/dev/null 2>&1; then
    cat >&2 <<END
There is no C compiler called '${cc%% *}' here.
Install gcc or clang (Debian and Ubuntu: sudo apt install gcc), or name the one
you have: make CC=clang lesson-1
END
    exit 2
fi

[ -e "$output" ] || echo "Building the judge for $cc, once: a few seconds." >&2

# Does this option work, with a program that links?
accepts() {
    echo 'int main(void) { return 0; }' |
        $cc -Werror "$@" -x c - -o "$output.probe" 2>&1
}

flags=
for flag in -Werror=jump-misses-init -Werror=sometimes-uninitialized \
    -Werror=uninitialized; do
    case $flag in *=uninitialized) $cc --version | grep -q clang || continue ;; esac
    if accepts "$flag" >/dev/null; then flags="$flags $flag"; fi
done

# The checks of UBSan that find what AddressSanitizer does not; the full set
# takes twice as long to compile.
sanitize="-fsanitize=address,signed-integer-overflow,integer-divide-by-zero"
sanitize="$sanitize,shift,bounds,float-cast-overflow -fno-sanitize-recover=all"
# shellcheck disable=SC2086
accepts $sanitize >/dev/null || sanitize=

# The default linker is slow. Another one will do if it says nothing at all,
# because what it says is shown to learners.
quick_linker() {
    for linker in gold lld mold; do
        said=$(accepts "-fuse-ld=$linker" "$@" 2>&1) && [ -z "$said" ] || continue
        echo "-fuse-ld=$linker"
        return
    done
}
linker=$(quick_linker)
# shellcheck disable=SC2086
sanitize_linker=$(quick_linker $sanitize)

rm -f "$output.probe"
{
    echo "# Written by probe-compiler.sh: what '$cc' can do."
    echo "COMPILER_FLAGS :=$flags"
    echo "LINKER := $linker"
    echo "SANITIZE := $sanitize"
    echo "SANITIZE_LINKER := $sanitize_linker"
} > "$output"
