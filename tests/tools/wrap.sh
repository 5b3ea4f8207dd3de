# Prints its input in lines no longer than the terminal's (COLUMNS, where there
# is no terminal), 80 at most and 30 at least. What stands behind a gap, as in a
# table, goes below where it does not fit.
#
#     sh wrap.sh < TEXT
set -u
exec 3>&1
columns=$(stty size 2> /dev/null <&3) || columns=
columns=${columns##* }
case $columns in '' | 0 | *[!0-9]*) columns=${COLUMNS-} ;; esac
case $columns in '' | 0 | *[!0-9]* | ????*) columns=80 ;; esac
exec awk -v columns="$columns" '
BEGIN { columns = columns > 80 ? 80 : columns < 30 ? 30 : columns + 0 }

# How much of a word that does not fit stays on the line: to a slash, if it can.
function part(word, room) {
    if (match(substr(word, 1, room), /.*\//)) return RLENGTH
    return room
}

# In words, the first line at one column, the others at another.
function wrap(text, start, hang,    words, count, line, i, size) {
    count = split(text, words, " ")
    line = sprintf("%" start "s", "")
    for (i = 1; i <= count; i++) {
        if (line ~ /[^ ]/) {
            if (length(line) + 1 + length(words[i]) <= columns) {
                line = line " " words[i]
                continue
            }
            print line
            line = sprintf("%" hang "s", "")
        }
        while (length(line) + length(words[i]) > columns) {
            size = part(words[i], columns - length(line))
            print line substr(words[i], 1, size)
            words[i] = substr(words[i], size + 1)
            line = sprintf("%" hang "s", "")
        }
        line = line words[i]
    }
    print line
}

length($0) <= columns { print; next }
{
    match($0, /^ */)
    start = RLENGTH
    if (match($0, /[^ ]   +[^ ]/) == 0) {
        wrap($0, start, start)
    } else {
        wrap(substr($0, 1, RSTART), start, start + 4)
        wrap(substr($0, RSTART + RLENGTH - 1), start + 4, start + 4)
    }
}'
