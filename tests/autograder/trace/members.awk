# Writes the table of a lesson's structs, for trace.h: which members there are in
# what a `next` or a generator's body serves.
#
#     awk -f members.awk FILE...      headers and C files, in this order
#
# It has to be included behind them: structs and functions are taken from the
# files as the compiler knows them, only their names from here.
FNR == 1 && NR > 1 { all = all "\n" }
{ all = all $0 "\n" }

END {
    all = plain(all)
    print "#ifdef SLICE_H\n#undef TRACE_OF_SLICE"
    print "#define TRACE_OF_SLICE struct slice : TRACE_SLICE,\n#endif"
    find_structs(all)
    find_functions(all)
    print "const struct trace_type trace_types[] = {"
    printf "%s    {NULL, NULL, NULL}};\n", rows
}

# Without comments, directives and what stands in quotes, in one line.
function plain(s) {
    gsub(/\/\*([^*]|\*+[^*\/])*\*+\//, " ", s)
    gsub(/\\\n/, " ", s)
    gsub(/'([^'\\\n]|\\[^\n])[^'\n]*'/, "0", s)
    gsub(/"([^"\\\n]|\\[^\n])*"/, "0", s)
    gsub(/\/\/[^\n]*/, " ", s)
    s = "\n" s
    gsub(/\n[ \t]*#[^\n]*/, "\n", s)
    gsub(/[ \t\r\n]+/, " ", s)
    return s
}

# Those that begin with a struct iterator or a struct generator. What has braces
# of its own in there is one member that is not shown.
function find_structs(s, name, body) {
    while (match(s, /struct [A-Za-z_0-9]+ \{ ?struct (iterator|generator) [A-Za-z_0-9]+;/)) {
        name = substr(s, RSTART, RLENGTH)
        s = substr(s, RSTART + RLENGTH)
        sub(/ \{.*/, "", name)
        body = substr(s, 1, body_size(s) - 1)
        while (gsub(/\{[^{}]*\}/, "@ ", body))
            ;
        if (!(name in known))
            write_members(name, body)
        known[name] = 1
    }
}

function write_members(name, body, n, i, k, parts, names, one, row, member) {
    printf "static const struct trace_member trace_%s[] = {\n", stem(name)
    n = split(body, parts, ";")
    for (i = 1; i <= n; i++) {
        if (parts[i] ~ /\(/ || parts[i] ~ /^ ?_Static_assert/)
            sub(/^[^*]*\(\*/, "@ ", parts[i])
        k = split(parts[i], names, ",")
        for (one = 1; one <= k; one++) {
            member = names[one]
            sub(/ *[\[():].*/, "", member)
            sub(/ +$/, "", member)
            if (!match(member, /[A-Za-z_0-9]+$/) || member ~ /^ ?[A-Za-z_]+$/ && one == 1)
                continue
            member = substr(member, RSTART)
            row = row_of(parts[i], names[one])
            if (row == "HIDDEN")
                printf "    TRACE_HIDDEN_MEMBER(%s),\n", member
            else
                printf "    TRACE_%sMEMBER%s%s, %s),\n", row == "STATUS" ? "" : row,
                    row == "STATUS" ? "_OF(TRACE_STATUS, " : "(", name, member
        }
    }
    print "    {NULL, 0, TRACE_NOT, 0, 0}};"
}

# How a declaration's member is shown; `own` is its own part of it.
function row_of(declaration, own) {
    if ((declaration ~ /@/ && declaration !~ /^ ?enum [^@]*@/) || own ~ /[(:]|\[.*\[|\[ ?\]|\[ ?0 ?\]/)
        return "HIDDEN"
    if (own ~ /\[/)
        return "ARRAY_"
    if (own ~ /\*/)
        return "POINTER_"
    return declaration ~ /^ ?enum iter_status / ? "STATUS" : ""
}

function stem(name) { sub(/^struct /, "", name); return name }

# Where the body ends that begins in front of s.
function body_size(s, depth, i, c) {
    depth = 1
    for (i = 1; i <= length(s) && depth > 0; i++) {
        c = substr(s, i, 1)
        depth += (c == "{") - (c == "}")
    }
    return i - 1
}

# Those that serve an iterator or a generator. Into what a body turns its
# argument is its struct; or its name says so.
function find_functions(s, head, name, self, body, type) {
    while (match(s, /[A-Za-z_0-9]+ ?\( ?struct (iterator|generator) ?\* ?[A-Za-z_0-9]+[^;{}()]*\) ?\{/)) {
        head = substr(s, RSTART, RLENGTH)
        s = substr(s, RSTART + RLENGTH)
        body = substr(s, 1, body_size(s))
        name = head
        sub(/ ?\(.*/, "", name)
        if (name !~ /_(next|body)$/ && head !~ /struct value ?\*/ && head !~ /generator/)
            continue
        self = head
        sub(/^[^*]*\* ?/, "", self)
        sub(/[^A-Za-z_0-9].*/, "", self)
        type = name
        sub(/_(next|body)$/, "", type)
        type = "struct " type
        if (match(body, "\\(struct [A-Za-z_0-9]+ ?\\* ?\\) ?\\(?" self "[^A-Za-z_0-9]")) {
            head = substr(body, RSTART + 1, RLENGTH)
            sub(/ ?\* ?\).*/, "", head)
            if (head in known)
                type = head
        }
        if (!(name in served))
            rows = rows sprintf("    {(void (*)(void))%s, \"%s\", %s},\n", name,
                name, type in known ? "trace_" stem(type) : "NULL")
        served[name] = 1
    }
}
