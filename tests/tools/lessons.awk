# The table of all lessons and their cases, from their pages and cases, and from
# the first page of all, which says how long each takes:
#
#     awk -f lessons.awk README.md lessons/02-my-range/README.md \
#         tests/02-my-range/cases.c
#
#     lesson 02-my-range my_range A custom MyRange
#     minutes 60
#     case 1 a_range_stops_before_its_end 12
#     shown 2 the_end_is_not_in_it 31
#
# After "lesson" stand the folder, the name that all its files have, and the
# title; after "case" (or "shown", if it is not graded) the task, the name and
# the line. What a name is made of a folder is said here and nowhere else:
#
#     awk -v folder=02-my-range -f lessons.awk       prints my_range

function name_of(folder) {
    sub(/^[0-9][0-9]-/, "", folder)
    gsub(/-/, "_", folder)
    return folder
}

BEGIN {
    if (folder) {
        print name_of(folder)
        exit
    }
    print "# All lessons and their cases. Written by make, from the folders."
}

# "# 2. A custom MyRange" or "# Lesson 2: A custom MyRange": what follows the
# number.
FILENAME == "README.md" {
    if (match($0, /^\| [0-9]+ \| \[.*\]\(lessons\/[^\/]*/)) {
        split($0, column, "|")
        sub(/.*\(lessons\//, "", column[3])
        sub(/\/.*/, "", column[3])
        minutes[column[3]] = column[5] + 0
    }
    next
}

FILENAME ~ /README\.md$/ && /^# / && !titled[FILENAME]++ {
    split(FILENAME, part, "/")
    title = $0
    sub(/^[^0-9]*[0-9.: ]*/, "", title)
    print "lesson", part[2], name_of(part[2]), (title ? title : name_of(part[2]))
    if (minutes[part[2]]) print "minutes", minutes[part[2]]
}

FILENAME ~ /cases\.c$/ && /^(SHOWN_)?CASE\(/ {
    split($0, part, /[(,) ]+/)
    print (/^SHOWN/ ? "shown" : "case"), part[2], part[3], FNR
}
