# Lists the cases of a cases.c: as a header to compile it with, or, with
# -v list=1, as lines "case 2 a_range_stops_before_its_end".
/^(SHOWN_)?CASE\(/ {
    split($0, part, /[(,) ]+/)
    if (list)
        print (/^SHOWN/ ? "shown" : "case"), part[2], part[3]
    names[++count] = part[3]
    lines[count] = NR
}
END {
    if (list)
        exit
    print "#include \"harness.h\"\n"
    for (i = 1; i <= count; i++)
        print "void case_" names[i] "(void);"
    print "\nconst struct harness_case harness_cases[] = {"
    for (i = 1; i <= count; i++)
        printf "    {\"%s\", case_%s, %d},\n", names[i], names[i], lines[i]
    print "    {0, 0, 0},\n};"
}
