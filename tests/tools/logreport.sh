# Builds the program logreport from a log parser and from what follows live logs:
# from the file that JUDGE_FILE names, which is the latter if its name says so,
# and else from the solutions, or from the learner's files if there are none.
#
#     sh logreport.sh PARSER_FOLDER LIVE_FOLDER OUTPUT OBJECT...
#
# LOGREPORT_COMPILE, the compiler with its options, comes from make.
set -eu
parser=$1 live=$2 output=$3
shift 3
. tests/tools/lessons.sh
say() { echo "$@" | sh tests/tools/wrap.sh; }

# source_of FOLDER
source_of() {
    file=$1/$(name_of "$1").c
    if [ -e "solutions/$file" ]; then echo "solutions/$file"; else
        echo "lessons/$file"
    fi
}
parser_source=$(source_of "$parser") live_source=$(source_of "$live")
source=${JUDGE_FILE:-$parser_source}
case $source in
*"$(name_of "$live")"*) live_source=$source lesson=${live%%-*} ;;
*) parser_source=$source lesson=${parser%%-*} ;;
esac
[ ! -d "$source" ] || { say "$source is a folder." >&2; exit 2; }
[ -f "$source" ] || { say "There is no file $source." >&2; exit 2; }

# compile SOURCE OUTPUT OPTION...: through a pipe, so that any name will do and no
# header beside the file is picked up; the line in front of it tells the compiler
# the name.
compile() {
    from=$1 to=$2
    shift 2
    quoted=$(printf '%s' "$from" | sed 's/[\\"]/\\&/g')
    # shellcheck disable=SC2086
    { printf '#line 1 "%s"\n' "$quoted"; cat < "$from"; } |
        $LOGREPORT_COMPILE -x c - -x none -o "$to" "$@"
}
if ! compile "$live_source" "$output.live.o" -c ||
    ! compile "$parser_source" "$output.new" "$output.live.o" "$@"; then
    rm -f "$output.live.o"
    say "$output can't be built from $source; above is what the compiler says." \
        "In plain words: make lesson-${lesson#0} FILE=$source" >&2
    exit 2
fi
mv "$output.new" "$output"
rm -rf "$output.live.o" "$output.new.dSYM" # the latter debuggers want, on macOS
say "Built $output from $source. Try: $output --help"
