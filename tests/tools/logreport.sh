# Builds the program logreport from a log parser: from the file that JUDGE_FILE
# names, else from the solution, or from the learner's file if there is none.
#
#     sh logreport.sh FOLDER OUTPUT OBJECT...
#
# LOGREPORT_COMPILE, the compiler with its options, comes from make.
set -eu
folder=$1 output=$2
shift 2
. tests/tools/lessons.sh
name=$(name_of "$folder").c
source=${JUDGE_FILE:-solutions/$folder/$name}
[ -n "${JUDGE_FILE:-}" ] || [ -e "$source" ] || source=lessons/$folder/$name
say() { echo "$@" | sh tests/tools/wrap.sh; }
[ -f "$source" ] || { say "There is no file $source." >&2; exit 2; }

# Through a pipe, so that any name will do and no header beside the file is
# picked up; the line in front of it tells the compiler the name.
quoted=$(printf '%s' "$source" | sed 's/[\\"]/\\&/g')
# shellcheck disable=SC2086
{ printf '#line 1 "%s"\n' "$quoted"; cat < "$source"; } |
    $LOGREPORT_COMPILE -x c - -x none -o "$output.new" "$@"
mv "$output.new" "$output"
rm -rf "$output.new.dSYM" # what debuggers want, on macOS
say "Built $output from $source. Try: $output --help"
