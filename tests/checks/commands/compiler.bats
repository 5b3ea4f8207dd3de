#!/usr/bin/env bats
# Without a compiler: the line to type, by the system at hand.

load helpers

# names_the_line ID-AND-ID_LIKE LINE: what a system like that is told to type.
names_the_line() {
    printf 'NAME="A System"\n%b\n' "$1" > "$BATS_TEST_TMPDIR/os-release"
    OS_RELEASE="$BATS_TEST_TMPDIR/os-release" \
        run make lesson-1 CC=no-such-compiler
    [ "$status" -ne 0 ]
    contains "There is no C compiler called 'no-such-compiler' here."
    contains "$2"
    [ "$(grep -c '^  [a-z]' <<< "$output")" -eq 1 ]
}

@test "no compiler: the line to type, for each system" {
    names_the_line 'ID=debian' "apt install gcc"
    names_the_line 'ID=ubuntu\nID_LIKE=debian' "apt install gcc"
    names_the_line 'ID=linuxmint\nID_LIKE=ubuntu' "apt install gcc"
    names_the_line 'ID=fedora' "dnf install gcc"
    names_the_line 'ID="rocky"\nID_LIKE="rhel centos fedora"' "dnf install gcc"
    names_the_line 'ID=arch' "pacman -S gcc"
    names_the_line 'ID=manjaro\nID_LIKE=arch' "pacman -S gcc"
    names_the_line 'ID=alpine' "apk add gcc musl-dev"
    names_the_line 'ID="opensuse-leap"\nID_LIKE="suse opensuse"' \
        "zypper install gcc"
}

@test "no compiler: an unknown system, no os-release, macOS" {
    echo "ID=plan9" > "$BATS_TEST_TMPDIR/os-release"
    for release in "$BATS_TEST_TMPDIR/os-release" /dev/null /no/such/file; do
        OS_RELEASE=$release run make lesson-1 CC=no-such-compiler
        [ "$status" -ne 0 ]
        contains "with your system's package manager"
        lacks "not set"
    done
    printf '#!/bin/sh\necho Darwin\n' > "$BATS_TEST_TMPDIR/uname"
    chmod +x "$BATS_TEST_TMPDIR/uname"
    PATH="$BATS_TEST_TMPDIR:$PATH" run make lesson-1 CC=no-such-compiler
    [ "$status" -ne 0 ]
    contains "xcode-select --install"
}

@test "no compiler: sudo, or Alpine's doas, for all but root" {
    printf '#!/bin/sh\necho 1000\n' > "$BATS_TEST_TMPDIR/id"
    chmod +x "$BATS_TEST_TMPDIR/id"
    export PATH="$BATS_TEST_TMPDIR:$PATH"
    names_the_line 'ID=debian' "  sudo apt install gcc"
    names_the_line 'ID=alpine' "  doas apk add gcc"
    printf '#!/bin/sh\necho 0\n' > "$BATS_TEST_TMPDIR/id"
    names_the_line 'ID=debian' "  apt install gcc"
}
