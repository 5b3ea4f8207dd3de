# A diff of a wrong solution begins with lines such as "Says: ...". Sourced.

# fields NAME DIFF: what the lines of that name say, one a line.
fields() { sed -n "s/^$1: *//p;/^--- /q" "$2"; }

# field NAME DIFF: what the first of them says, or nothing.
field() { fields "$1" "$2" | head -n 1; }
