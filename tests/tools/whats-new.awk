# What is new since the last time, on one screen: from what lay-out.sh knew then
# and what it knows now.
#
#     awk -f whats-new.awk TOLD NOW

# item NAME LIST: adds a name to one of the lists of its lesson.
function item(name, list) {
    count[list]++
    if (count[list] <= 2) names[list] = names[list] (names[list] ? ", " : "") name
}

function some(list, one, several) {
    if (!count[list]) return
    print "     " count[list], (count[list] == 1 ? one : several) ": " \
        names[list] (count[list] > 2 ? " and " (count[list] - 2) " more" : "")
}

function about(folder, number) {
    if (!(folder in known)) {
        printf "  Lesson %d is new: %s\n", number, title[folder]
        return
    }
    if (!count[folder " new"] && !count[folder " gone"] && !stub_is_new[folder])
        return
    printf "  Lesson %d\n", number
    some(folder " new", "new case", "new cases")
    some(folder " gone", "case is gone", "cases are gone")
    if (!stub_is_new[folder]) return
    if (state[folder] != "theirs") {
        print "     Its stub is new, and laid out: you had not begun."
        return
    }
    print "     Its stub is new, and your file is as you wrote it. What differs:"
    print "     diff " file_of[folder], "tests/" folder "/stub.c"
}

FNR == 1 { files++ }
$1 == "version" { version[files] = substr($0, 9); next }
$1 == "lesson" {
    folder = $2
    if (files == 1) known[folder] = 1
    else order[++lessons] = folder
    title[folder] = substr($0, length($1 $2 $3) + 4)
}
$1 ~ /^(case|shown)$/ {
    seen[files, folder, $3] = 1
    if (files == 1) list[folder, ++had[folder]] = $3
    else if (!((1, folder, $3) in seen)) item($3, folder " new")
}
$1 == "stub" && files == 1 { sum[$2] = $3 " " $4 }
$1 == "stub" && files == 2 {
    stub_is_new[$2] = ($2 in sum) && sum[$2] != $3 " " $4
    state[$2] = $5
    file_of[$2] = $6
}
END {
    print "This workbook is newer than when you last typed make here: version " \
        version[2] "."
    print "Nothing of yours was changed."
    for (i = 1; i <= lessons; i++) {
        folder = order[i]
        for (j = 1; j <= had[folder]; j++)
            if (!((2, folder, list[folder, j]) in seen))
                item(list[folder, j], folder " gone")
        about(folder, folder + 0)
    }
    print ""
}
