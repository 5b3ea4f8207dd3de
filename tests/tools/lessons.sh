# The lessons' folders, names and cases, from the table that make keeps in
# build/lessons.txt (see lessons.awk). Sourced.

# The folders of all lessons, one a line.
folders() { awk '$1 == "lesson" { print $2 }' build/lessons.txt; }

# name_of FOLDER: what the lesson's files are called.
name_of() {
    awk -v folder="$1" '$1 == "lesson" && $2 == folder { print $3 }' \
        build/lessons.txt
}

solution_of() { echo "solutions/$1/$(name_of "$1").c"; }

# cases_of FOLDER: lines such as "case 2 a_range_stops_before_its_end 31".
cases_of() {
    awk -v folder="$1" '$1 == "lesson" { inside = ($2 == folder); next }
        inside && /^(case|shown) /' build/lessons.txt
}
