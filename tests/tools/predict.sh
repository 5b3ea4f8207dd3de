# Shows a lesson's short programs and asks what each prints. It reads lines, says
# where the first differs, and why; nothing is counted, and nothing is kept.
#
#     sh predict.sh FOLDER NUMBER
#
# What they print was recorded from Python, which need not be there.
set -u
folder=$1 number=$2
programs=lessons/$folder/predict.py printed=tests/$folder/predict.txt
[ -f "$programs" ] ||
    { echo "Lesson $number has no predictions." >&2; exit 2; }
work=$(mktemp -d) || exit
trap 'rm -rf "$work"' EXIT
trap 'echo; exit 0' INT TERM HUP
prompt='' over='' tried=''
[ ! -t 0 ] || prompt='  > '

# tell SHOW [NAME]
tell() { awk -v show="$1" -v name="${2-}" -f tests/tools/predict.awk "$programs"; }
say() { echo "  $(printf '%s' "$*" | tr '\n' ' ')" | sh tests/tools/wrap.sh; }

# Reads lines up to an empty one into `typed`. With the input, all is over.
listen() {
    : > "$work/typed"
    while printf '%s' "$prompt" && { IFS= read -r line || over=yes; } &&
        [ -n "$line" ]; do
        printf '%s\n' "$line" >> "$work/typed"
        [ -z "$over" ] || break
    done
    [ -z "$over" ] || [ -z "$prompt" ] || echo
}

# difference [KNOWN]: says how what was typed differs from what is printed, or
# nothing; what is printed only if that is KNOWN. Blanks and commas do not count,
# and of an error its name will do.
difference() {
    awk -v known="${1-}" '
        function bare(line) {
            gsub(/[ \t\r,]+/, " ", line)
            gsub(/^ | $/, "", line)
            gsub(/ \]/, "]", line)
            gsub(/\[ /, "[", line)
            return line
        }
        FILENAME != ARGV[1] { typed[++said] = $0; next }
        { right[++lines] = $0 }
        END {
            for (i = 1; i <= lines && i <= said; i++) {
                error = right[i]
                sub(/:.*/, "", error)
                if (bare(typed[i]) == bare(right[i]) ||
                    (error ~ /^[A-Z][A-Za-z]*Error$/ && bare(typed[i]) == error))
                    continue
                print "Line " i " is not \"" typed[i] "\"" \
                    (known ? " but \"" right[i] "\"" : "") "."
                exit
            }
            if (said < lines)
                print "There is one more line" \
                    (known ? ": \"" right[said + 1] "\"" : "") "."
            else if (said > lines)
                print "It prints no line \"" typed[lines + 1] "\"."
        }' "$work/right" "$work/typed"
}

# ask NAME: until it is right, or an empty line is typed, or the input ends. Only
# a second wrong answer is told the right one.
ask() {
    known=''
    while listen; [ -s "$work/typed" ]; do
        tried=yes known=$known$over
        wrong=$(difference "$known")
        echo
        if [ -z "$wrong" ]; then
            say "Right. $(tell because "$1")"
            return
        fi
        [ -z "$known" ] || wrong="$wrong $(tell because "$1")"
        say "$wrong"
        known=yes
        [ -z "$over" ] || return
        say "Once more? Or an empty line to go on."
    done
    [ -n "$over" ] || { say "It prints:"; sed 's/^/      /' "$work/right"
        say "$(tell because "$1")"; }
}

count=$(tell names | wc -l | tr -d ' ') at=0
say "What do these programs print? Type the lines as you expect them, and then" \
    "an empty line. Ctrl-D ends it. Nothing is counted."
for name in $(tell names); do
    at=$((at + 1))
    echo
    say "$at of $count. $(tell question "$name")"
    echo
    tell program "$name" | sed 's/^/      /'
    echo
    awk -v part="== $name" '/^== / { on = $0 == part; next } on' "$printed" \
        > "$work/right"
    ask "$name"
    [ -z "$over" ] || break
done
echo
if [ -n "$over" ] && [ -z "$tried" ]; then
    say "Nothing was typed, and that is all right: make predict-$number asks at" \
        "a terminal, whenever you like."
else
    say "That is all. To read more: lessons/$folder/README.md"
fi
