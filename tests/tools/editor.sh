# What editors call: a command for the lesson of the file that is open, from
# wherever the editor stands.
#
#     sh editor.sh lesson lessons/02-my-range/my_range.c
set -u
command=${1-} file=${2-}
folder=$(printf '%s\n' "$file" | tr / '\n' | grep '^[0-9][0-9]-' | tail -n 1)
cd "$(dirname "$0")/../.." || exit
if [ -z "$folder" ] || [ ! -d "lessons/$folder" ]; then
    echo "Open a file of a lesson first, such as the one that you edit. This" \
        "belongs to none: ${file:-no file at all}" | sh tests/tools/wrap.sh >&2
    exit 2
fi
number=${folder%%-*}
exec "${MAKE:-make}" --no-print-directory "$command-${number#0}"
