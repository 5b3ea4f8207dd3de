#!/usr/bin/env bats
# What macOS does otherwise, as far as a compiler here can be made to do it.

load helpers

# A compiler after macOS's: a name that POSIX lacks is hidden, nobody knows how
# long another program computed, a folder lies beside what is linked with -g, and
# the linker has words of its own.
setup_file_compiler() {
    mkdir -p "$BATS_FILE_TMPDIR/include"
    cat > "$BATS_FILE_TMPDIR/include/unistd.h" << 'END'
#define _SC_NPROCESSORS_ONLN hidden_number
#include_next <unistd.h>
#undef _SC_NPROCESSORS_ONLN
END
    cat > "$BATS_FILE_TMPDIR/cc" << END
#!/bin/sh
for word; do
    [ "\$before" != -o ] || output=\$word
    before=\$word
done
case " \$* " in
*" -c "* | *" -r "*) ;;
*) mkdir -p "\$output.dSYM/Contents" && : > "\$output.dSYM/Contents/Info.plist" ;;
esac
gcc -DWITHOUT_CPU_CLOCK -isystem "$BATS_FILE_TMPDIR/include" "\$@" 2> "$BATS_FILE_TMPDIR/said.\$\$"
status=\$?
sed "s/.*\(undefined reference to .\|undefined symbol: \)\([a-z_]*\).*/Undefined symbols for architecture arm64:\n  \"_\2\", referenced from:\n      _main in cases.o/" \
    "$BATS_FILE_TMPDIR/said.\$\$" >&2
exit \$status
END
    chmod +x "$BATS_FILE_TMPDIR/cc"
}

judge() { run make lesson-1 CC="$BATS_FILE_TMPDIR/cc" FILE="$1"; }

setup() {
    cd "$COPY" || return 1
    [ -e "$BATS_FILE_TMPDIR/cc" ] || setup_file_compiler
}

# bats test_tags=long
@test "the judge compiles and judges there, and leaves no folder behind" {
    judge "$SOLUTION"
    echo "$output"
    [ "$status" -eq 0 ]
    contains "all 15 cases pass"
    [ -z "$(find build -name '*-plain-*' -o -name '*-sanitized-*' -o -name '*.probe.*')" ]
}

@test "the linker's words for a missing function are understood" {
    patch -s -o "$BATS_TEST_TMPDIR/lacks.c" "$SOLUTION" \
        tests/checks/broken/lacks_a_function.diff
    judge "$BATS_TEST_TMPDIR/lacks.c"
    contains "Undefined symbols for architecture"
    output=$(tr -s ' \n' ' ' <<< "$output")
    contains "lacks.c does not have the function equal_pairs()"
}

# bats test_tags=long
@test "where nobody measures, no more cases run than there are processors" {
    awk '/^{$/ { print; print "    for (;;)"; print "        ;"; next } 1' \
        "$SOLUTION" > "$BATS_TEST_TMPDIR/slow.c"
    judge "$SOLUTION"
    make lesson-1 CC="$BATS_FILE_TMPDIR/cc" FILE="$BATS_TEST_TMPDIR/slow.c" \
        > "$BATS_TEST_TMPDIR/out" 2>&1 &
    folder=$(ls -d build/*bats*) # no other judge's
    most=0
    while kill -0 $! 2> /dev/null; do
        now=$(pgrep -c -f "^$folder/.*-plain-" || true)
        [ "$now" -le "$most" ] || most=$now
        sleep 0.1
    done
    wait $! || true
    output=$(tr -s ' \n' ' ' < "$BATS_TEST_TMPDIR/out")
    echo "$most at once: $output"
    contains "The case did not come to an end within half a second of computing."
    [ "$most" -ge 1 ]
    [ "$most" -le 1 ] # one processor is known of
}
