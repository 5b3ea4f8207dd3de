# Lays out the table. Reads lines PEER ROW FIGURE, sorted: a median is in the
# middle of its group.
{ key = $1 " " $2; figures[key, ++count[key]] = $3 }

function median(key) {
    return count[key] ? figures[key, int((count[key] + 1) / 2)] : ""
}

function shown(figure) {
    return figure == "" ? "-" : sprintf(figure < 100 ? "%.1f" : "%.0f", figure)
}

function ratio(a, b) {
    return a == "" || b == "" ? "-" : sprintf("%.1f", a / b)
}

function row(title, name, yardstick,    ours, python, coroutine) {
    ours = median("protocol " name)
    python = median("python " name)
    coroutine = median("coroutine " name)
    printf layout, title, shown(ours), shown(yardstick), shown(python),
        shown(coroutine), ratio(ours, yardstick), ratio(python, ours),
        ratio(coroutine, ours)
}

END {
    layout = "%-22s%6s%10s%9s%7s%9s%9s%8s\n"
    call = median("protocol call")
    printf layout, "", "", "indirect", "", "", "ours", "CPython", "C++20"
    printf layout, "ns per item", "ours", "call", "CPython", "C++20", "/ call",
        "/ ours", "/ ours"
    row("a plain loop", "loop", call)
    row("an iterator", "iterator", call)
    row("a generator, next", "generator", call)
    row("a generator, send", "send", call)
    print "ns"
    row("make and drop one", "create", "")
    print "bytes"
    row("a generator's frame", "frame", "")
    row("what malloc gives it", "block", "")
}
