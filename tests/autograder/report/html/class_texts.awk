# Makes C of the style sheet and the script of the page on a class, without their
# comments and the white space that no browser needs.
#
# Of the style sheet, a line that is not indented, and stands outside of braces,
# begins a new line in the page as well; of the script, every line does.
#
#     awk -f class_texts.awk class.css class.js > class_texts.c

function put(text) {
    gsub(/["\\]/, "\\\\&", text)
    if (text != "")
        printf "    \"%s\\n\",\n", text
}

function flush() {
    gsub(/ +/, " ", line)
    gsub(/^ | $/, "", line)
    gsub(/ ?[{] ?/, "{", line)
    gsub(/;? ?[}] ?/, "}", line)
    gsub(/; /, ";", line)
    gsub(/: /, ":", line)
    gsub(/, /, ",", line)
    put(line)
    line = ""
}

BEGIN { print "#include \"report/html/html_parts.h\"\n\n#include <stddef.h>" }

FNR == 1 {
    if (NR > 1) {
        flush()
        print "    NULL,\n};"
    }
    script = FILENAME ~ /js$/
    print "\nconst char *const html_" (script ? "script" : "style") "[] = {"
}

script {
    sub(/^ +/, "")
    if (!/^\/\//)
        put($0)
    next
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
