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

# Those that begin with a struct iterator or a struct generator.
function find_structs(s, name, body) {
    while (match(s, /struct [A-Za-z_0-9]+ \{ ?struct (iterator|generator) [a-z_]+;[^{}]*\}/)) {
        body = substr(s, RSTART, RLENGTH - 1)
        s = substr(s, RSTART + RLENGTH)
        name = body
        sub(/ \{.*/, "", name)
        sub(/^[^;]*;/, "", body)
        if (!(name in known))
            write_members(name, body)
        known[name] = 1
    }
}

function write_members(name, body, n, i, k, parts, names, one, row) {
    printf "static const struct trace_member trace_%s[] = {\n", stem(name)
    n = split(body, parts, ";")
    for (i = 1; i <= n; i++) {
        row = parts[i] ~ /^ ?enum iter_status / ? "TRACE_STATUS_MEMBER" : "TRACE_MEMBER"
        if (parts[i] ~ /[(:]/ || parts[i] !~ /[a-zA-Z]/ ||
            (parts[i] ~ /^ ?enum / && row == "TRACE_MEMBER"))
            continue
        if (parts[i] ~ /\[/ && parts[i] !~ /^ ?struct value [a-z_0-9]+ ?\[ ?2 ?\] ?$/)
            continue
        sub(/ ?\[.*/, "", parts[i])
        k = split(parts[i], names, ",")
        for (one = 1; one <= k; one++) {
            sub(/ +$/, "", names[one])
            if (match(names[one], /[A-Za-z_0-9]+$/))
                printf "    %s(%s, %s),\n", row, name, substr(names[one], RSTART)
        }
    }
    print "    {NULL, 0, TRACE_NOT}};"
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
