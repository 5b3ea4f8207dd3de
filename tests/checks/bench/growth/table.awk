# Lays out the table. Reads lines ROW TAB SIZE TAB FIGURE of several rounds.
#
# With ten times the items one costs 1.3 times as much where all cost n log n,
# twice as much where they no longer lie in the processor's cache, and ten times
# as much where all cost n squared. What is far above the second, each time or
# once, is marked; of a single step, what is so far above that it is no accident.
BEGIN {
    FS = "\t"
    most_of_each = 2.5
    most_at_once = 8
}
!($1 in seen) { seen[$1]; rows[++row_count] = $1 }
# The least of the rounds: what else the machine does can only add to it.
!(($1, $2) in least) || $3 + 0 < least[$1, $2] { least[$1, $2] = $3 + 0 }
{ if ($2 + 0 > most) most = $2 + 0 }

function shown(figure) {
    return sprintf(figure < 10 ? "%.1f" : "%.0f", figure)
}

function separated(number) {
    return number < 1000 ? number : separated(int(number / 1000)) \
        sprintf(",%03d", number % 1000)
}

function show(row,    size, figure, first, last, steps, marked, line) {
    line = sprintf("%-32s", row)
    for (size = 1000; size <= most; size *= 10) {
        figure = (row, size) in least ? least[row, size] : ""
        line = line sprintf("%10s", figure == "" ? "-" : shown(figure))
        if (figure == "")
            continue
        if (!first)
            first = figure
        else if (++steps && figure / last > most_at_once)
            marked = 1
        last = figure
    }
    if (steps && (last / first) ^ (1 / steps) > (steps > 1 ? most_of_each : 5))
        marked = 1
    printf "%s%7.1f%s\n", line, last / first, marked ? " !" : ""
}

END {
    line = sprintf("%-32s", "ns per item")
    for (size = 1000; size <= most; size *= 10)
        line = line sprintf("%10s", separated(size))
    printf "%s%7s\n", line, "times"
    for (i = 1; i <= row_count; i++)
        show(rows[i])
}
