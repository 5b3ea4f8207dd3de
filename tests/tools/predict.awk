# The parts of a lesson's predict.py: each a program between its question and why
# it prints what it prints.
#
#     # [name] The question?
#     ...
#     # Because: the reason.
#
#     awk -v show=names|question|program|because [-v name=NAME] -f predict.awk
function tell(text) { if (part == name && show == telling) print text }
/^# \[[a-z_]+\] / {
    part = $2
    gsub(/[][]/, "", part)
    telling = "question"
    if (show == "names")
        print part
    tell(substr($0, length(part) + 6))
    next
}
/^# Because: / {
    telling = "because"
    tell("Because " substr($0, 12))
    next
}
/^# / && telling != "program" { tell(substr($0, 3)); next }
telling == "question" { telling = "program" }
telling == "program" { tell($0) }
