# The header that a lesson's cases are compiled with: all of them, as a table.
#
#     awk -v folder=02-my-range -f cases.awk build/lessons.txt
$1 == "lesson" { inside = ($2 == folder) }
inside && ($1 == "case" || $1 == "shown") {
    names[++count] = $3
    lines[count] = $4
}
END {
    print "#include \"harness.h\"\n"
    for (i = 1; i <= count; i++)
        print "void case_" names[i] "(void);"
    print "\nconst struct harness_case harness_cases[] = {"
    for (i = 1; i <= count; i++)
        printf "    {\"%s\", case_%s, %d},\n", names[i], names[i], lines[i]
    print "    {0, 0, 0},\n};"
}
