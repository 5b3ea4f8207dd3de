# Compares the log parser with a plain matcher, on lines that a fuzzer makes up.
# The same every time, until the seconds are over.
#
#     sh run.sh WORK_FOLDER SECONDS
set -eu
work=$1 seconds=$2
lesson=lessons/07-log-parser
mkdir -p "$work/corpus"
clang -std=c17 -g -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Wpedantic -Wshadow \
    -Wstrict-prototypes -Wconversion -Werror -O1 \
    -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
    -I "$lesson" -I lessons/protocol tests/checks/logreport/fuzz/fuzz.c \
    tests/checks/logreport/plain_match.c "$lesson"/given/*.c \
    solutions/07-log-parser/log_parser.c lessons/protocol/*.c -o "$work/fuzz"
cd "$work"
exec ./fuzz -seed=7 -max_len=400 "-max_total_time=$seconds" -verbosity=0 corpus
