# A diff of a wrong solution begins with lines such as "Says: ...". Sourced.

# field NAME DIFF: what that line says, or nothing.
field() { sed -n "s/^$1: *//p;/^--- /q" "$2" | head -n 1; }
