# Makes C of the style sheet of the page on a class, without its comments and
# the white space that no browser needs. A line that is not indented, and stands
# outside of braces, begins a new line in the page as well.
#
#     awk -f class_css.awk class.css > class_css.c

function flush() {
    gsub(/ +/, " ", line)
    gsub(/^ | $/, "", line)
    gsub(/ ?[{] ?/, "{", line)
    gsub(/;? ?[}] ?/, "}", line)
    gsub(/; /, ";", line)
    gsub(/: /, ":", line)
    gsub(/, /, ",", line)
    gsub(/["\\]/, "\\\\&", line)
    if (line != "")
        printf "    \"%s\\n\",\n", line
    line = ""
}

BEGIN {
    print "#include \"report/html/html_parts.h\"\n\n#include <stddef.h>\n"
    print "const char *const html_style[] = {"
}

{
    if (in_comment && !sub(/^.*\*\//, ""))
        next
    gsub(/\/\*.*\*\//, "")
    in_comment = sub(/\/\*.*/, "")
    if (!depth && /^[^ ]/)
        flush()
    line = line " " $0
    depth += gsub(/[{]/, "{") - gsub(/[}]/, "}")
}

END {
    flush()
    print "    NULL,\n};"
}
