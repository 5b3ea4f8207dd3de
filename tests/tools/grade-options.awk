# The options of make grade, from tests/autograder/grade/options.txt.
#
#     awk -f grade-options.awk options.txt             as make help-grade shows
#     awk -v as=names -f grade-options.awk options.txt
#     awk -v as=guide -f grade-options.awk options.txt  rows of the guide's table
/^OPTION\(/ {
    split($0, quoted, "\"")
    name = substr($0, 8, index($0, ",") - 8)
    typed = name "=" quoted[2]
    if (as == "names")
        print name
    else if (as == "guide")
        printf "| `%s` | %s |\n", typed, quoted[4]
    else
        printf "  %-24s %s\n", typed, quoted[4]
}
