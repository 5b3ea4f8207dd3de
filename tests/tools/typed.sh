# Says that what was typed as NAME=value is no setting, and which one may be meant.
#
#     sh typed.sh NAME 'ALL SETTINGS' HELP
#
# HELP is the command that lists them.
set -u
name=$1 settings=$2 help=$3

# The setting with the fewest letters to add, drop or change; none if those are more
# than two, or nearly all.
nearest() {
    printf '%s\n' $settings | awk -v name="$(printf %s "$1" | tr a-z A-Z)" '
        function least(a, b) { return a < b ? a : b }
        {
            for (j = 0; j <= length($0); j++)
                above[j] = j
            for (i = 1; i <= length(name); i++) {
                corner = above[0]
                above[0] = i
                for (j = 1; j <= length($0); j++) {
                    cost = corner + (substr(name, i, 1) != substr($0, j, 1))
                    corner = above[j]
                    above[j] = least(cost, least(above[j], above[j - 1]) + 1)
                }
            }
            if (best == "" || above[length($0)] < few) {
                best = $0
                few = above[length($0)]
            }
        }
        END { if (few <= 2 && few < length(name) - 1) print best }'
}

meant=$(nearest "$name")
if [ -n "$meant" ] && [ "$meant" = "$(printf %s "$name" | tr a-z A-Z)" ]; then
    echo "Write $meant= in place of $name=, in capitals, and type the same again."
else
    echo "There is no setting $name=.${meant:+ Did you mean $meant=?}" \
        "What can be typed: make $help"
fi | tr -d '\000-\011\013-\037\177' | sh tests/tools/wrap.sh
