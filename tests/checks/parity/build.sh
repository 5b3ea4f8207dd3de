# Builds the machine that runs scripts over the protocol and the solutions, with
# sanitizers.
#
#     sh build.sh CC PROGRAM [PROTOCOL]
#
# PROTOCOL is a folder that stands in for lessons/protocol.
set -eu
cc=$1 program=$2 protocol=${3:-lessons/protocol}
flags='-std=c17 -g -O1 -D_POSIX_C_SOURCE=200809L -fno-sanitize-recover=all
  -fsanitize=address,undefined,float-cast-overflow'
include="-I $protocol"
for folder in lessons/[0-9]*; do include="$include -I $folder"; done
mkdir -p "${program%/*}"

# Lessons 2 and 5 both define my_range().
# shellcheck disable=SC2086
$cc $flags $include -Dmy_range=yielding_range -c solutions/05-*/*.c \
    -o "$program-05.o"
# shellcheck disable=SC2046,SC2086
$cc $flags $include $(ls "$protocol"/*.c | grep -v '/memory.c\|/fatal.c') \
    $(ls solutions/*/*.c | grep -v solutions/05-) lessons/*/given/*.c \
    tests/checks/parity/machine/*.c "$program-05.o" -o "$program"
