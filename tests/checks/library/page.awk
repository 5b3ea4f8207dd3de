# Takes the programs off a page, as a reader copies them: a whole one into
# FOLDER/NAME, the commands below it into NAME.sh; and into NAME.txt what it
# prints, or a part of it does.
#
#     awk -v folder=FOLDER -f page.awk PAGE
/^<!-- docs\/programs\/[^ ]+ [a-z_]+ -->$/ {
    name = $2
    sub(/.*\//, "", name)
    ending["c"] = ""
    ending["shell"] = ".sh"
    ending["text"] = ".txt"
    if ($3 != "whole") {
        delete ending["c"]
        delete ending["shell"]
    }
    next
}
/^```/ {
    language = substr($0, 4)
    file = ""
    if (name != "" && language in ending)
        file = folder "/" name ending[language]
    if (language == "text")
        name = ""
    next
}
file != "" { print > file }
