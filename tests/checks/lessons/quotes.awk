# Is every line of code on a page a line of a file that is compiled and run?
#
#     awk -f quotes.awk README.md FILE...
#
# Indentation does not count. Blocks marked ```text are pictures and outputs.
function trim(line) {
    gsub(/^[ \t]+|[ \t]+$/, "", line)
    return line
}
FNR == 1 { file++ }
file == 1 {
    if (/^```(c|python)$/) {
        inside = 1
    } else if (/^```/) {
        inside = 0
    } else if (inside && trim($0) != "") {
        wanted[++count] = trim($0)
        at[count] = FNR
    }
    page = FILENAME
    next
}
{ known[trim($0)] = 1 }
END {
    for (i = 1; i <= count; i++)
        if (!(wanted[i] in known)) {
            print page ":" at[i] ": in no file that runs: " wanted[i]
            bad = 1
        }
    exit bad
}
