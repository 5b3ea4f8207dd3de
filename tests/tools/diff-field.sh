# A diff of a wrong solution begins with lines such as "Says: ...". Sourced.

# fields NAME DIFF: what the lines of that name say, one a line.
fields() { sed -n "s/^$1: *//p;/^--- /q" "$2"; }

# field NAME DIFF: what the first of them says, or nothing.
field() { fields "$1" "$2" | head -n 1; }

# lesson_of DIFF: the folder of the lesson whose file it changes: "--- a/my_range.c".
lesson_of() {
    awk -v name="$(sed -n 's|^--- a/\(.*\)\.c$|\1|p' "$1")" \
        '$1 == "lesson" && $3 == name { print $2 }' build/lessons.txt
}
