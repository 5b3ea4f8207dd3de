# Writes, from a lesson's header, what stands on one side of the wire.
#
#     awk -v side=observer|subject|wraps -f proxies.awk HEADER [WIRE.H]
#
# On the observer's side it is a function of each name, which asks; on the
# subject's side what answers it. `wraps` are the linker's flags for functions
# of what is given, which the observer has as well: they are declared in wire_types.h,
# tests/NN-*/wire_types.h, where the lesson's own types are put and got. See lesson.h.
FNR == 1 { files++ }
{ text[files] = text[files] $0 "\n" }

END {
    for (f = 1; f <= files; f++)
        text[f] = plain(text[f])
    if (side != "wraps")
        print "#include \"lesson.h\"\n"
    for (f = 1; f <= files; f++) {
        own = f == 2
        n = split(without_bodies(text[f]), statements, ";")
        for (i = 1; i <= n; i++)
            take(trim(statements[i]))
    }
    if (side == "subject")
        printf "void (*const lesson_answers[])(struct message *) = {%s};\n" \
               "const int64_t lesson_answer_count = %d;\n", table, count
    else if (side == "observer")
        printf "void (*const lesson_own)(struct message *) = %s;\n",
            has("own_serve") ? "own_serve" : "NULL"
    exit wrong
}

function trim(s) { sub(/^ +/, "", s); sub(/ +$/, "", s); return s }

# Without comments and directives, in one line.
function plain(s) {
    gsub(/\/\*([^*]|\*+[^*\/])*\*+\//, " ", s)
    gsub(/\\\n/, " ", s)
    while (match(s, /(^|\n)[ \t]*#[^\n]*/))
        s = substr(s, 1, RSTART - 1) " " substr(s, RSTART + RLENGTH)
    gsub(/[ \t\n]+/, " ", s)
    return s
}

function without_bodies(s) {
    while (match(s, /\{[^{}]*\}/))
        s = substr(s, 1, RSTART - 1) "; " substr(s, RSTART + RLENGTH)
    return s
}

function has(function_) { return text[2] ~ "[ *]" function_ "\\(" }

# A struct may be shared byte by byte if no pointer is in it.
function must_be_plain(type, f, at, body) {
    for (f = 1; f <= files; f++)
        if (at = index(text[f], type " {")) {
            body = substr(text[f], at)
            body = substr(body, 1, index(body, "}"))
            if (body !~ /\*/)
                return
        }
    print "proxies.awk: say in wire_types.h how a " type " * is lent: it has " \
          "pointers, or stands in no header of the lesson" > "/dev/stderr"
    wrong = 1
}

# Splits "type name" into `type` and `name`; also "bool (*name)(...)".
function declare(s) {
    s = trim(s)
    if (match(s, /\(\*[a-z_0-9]+\)/)) {
        name = substr(s, RSTART + 2, RLENGTH - 3)
        type = "callback"
        return
    }
    match(s, /[a-z_0-9]+$/)
    name = substr(s, RSTART)
    type = trim(substr(s, 1, RSTART - 1))
}

# The name of the functions for a type of the lesson's own.
function stem(type) { gsub(/^struct | \*$/, "", type); return type }

function put_of(type, name) {
    if (type == "callback")
        return "put_callback(m, " name ")"
    if (type ~ /^struct (iterable|iterator|generator) \*$/)
        return "put_object(m, ITERABLE(" name "))"
    if (type == "struct value *")
        return "put_value(m, *" name ")"
    if (type == "struct value")
        return "put_value(m, " name ")"
    if (type == "const char *")
        return "put_text(m, " name ")"
    if (type ~ /^struct .*\*$/ && has("lend_" stem(type)))
        return "lend_" stem(type) "(m, " name ")"
    if (type ~ /^struct .*\*$/) {
        must_be_plain(substr(type, 1, length(type) - 2))
        return "put_struct(m, " name ", sizeof *" name ")"
    }
    if (type ~ /^struct /)
        return "put_" stem(type) "(m, " name ")"
    return "put_int(m, " name ")"
}

function get_of(type) {
    if (type == "callback")
        return "get_callback(m)"
    if (type == "struct iterable *")
        return "get_object(m)"
    if (type == "struct iterator *")
        return "get_iterator(m)"
    if (type == "struct generator *")
        return "(struct generator *)get_iterator(m)"
    if (type == "struct value *" || type == "struct value")
        return "get_value(m)"
    if (type == "const char *")
        return "get_text(m)"
    if (type ~ /^struct .*\*$/ && has("borrow_" stem(type)))
        return "borrow_" stem(type) "(m)"
    if (type ~ /^struct .*\*$/)
        return "get_struct(m, sizeof(" substr(type, 1, length(type) - 2) "))"
    if (type ~ /^struct /)
        return "get_" stem(type) "(m)"
    return "(" type ")get_int(m)"
}

# Does the struct begin with a struct iterable?
function is_object(type, at) {
    at = index(text[1], type " { struct iterable base;")
    return at > 0
}

function take(s, open, list, depth, start, k, c, proxy, answer) {
    if (s ~ /^(static|typedef|extern|enum [a-z_]* *$)/ || s !~ /^[a-z].*\(.*\)$/)
        return
    open = index(s, "(")
    declare(substr(s, 1, open - 1))
    fname = name
    result = type
    list = substr(s, open + 1, length(s) - open - 1)
    arguments = puts_ = gets_ = after_put = after_get = out = ""
    for (k = start = 1; k <= length(list) + 1; k++) {
        c = substr(list, k, 1)
        depth += (c == "(") - (c == ")")
        if (k <= length(list) && !(c == "," && depth == 0))
            continue
        if (trim(substr(list, start, k - start)) != "void")
            argument(substr(list, start, k - start))
        start = k + 1
    }
    if (side == "wraps" && own)
        printf "-Wl,--wrap=%s ", fname
    else if (side == "observer")
        write_proxy(s)
    else if (side == "subject")
        write_answer()
    count++
}

function argument(s, local) {
    declare(s)
    puts_ = puts_ "    " put_of(type, name) ";\n"
    arguments = arguments (arguments ? ", " : "") \
                (type == "struct value *" ? "&" : "") name
    if (type == "callback")
        local = "wire_callback *" name
    else if (type == "struct value *") {
        local = "struct value " name
        out = name
    } else
        local = type (type ~ /\*$/ ? "" : " ") name
    gets_ = gets_ "    " local " = " get_of(type) ";\n"
    if (has("give_back_" stem(type))) {
        after_put = after_put "    give_back_" stem(type) "(m, " name ");\n"
        after_get = after_get "    take_back_" stem(type) "(m, " name ");\n"
    }
}

function write_proxy(s) {
    if (own)
        sub(fname, "__wrap_" fname, s)
    print s ";\n" s "\n{\n    struct message *m = wire_ask(WIRE_CALL);"
    printf "    put_int(m, %d);\n%s    m = wire_call();\n", count, puts_
    if (result == "enum iter_status" && out)
        print "    enum iter_status result = get_status(m, " out ");"
    else if (result ~ /^struct (iterator|generator) \*$/)
        print "    " result "result = get_made(m);"
    else if (is_object(result))
        print "    " result " result = {.base.slots = NULL};\n" \
              "    get_copy(m, &result.base);"
    else if (result != "void")
        print "    " result " result = " get_of(result) ";"
    printf "%s", after_get
    print result == "void" ? "    (void)m;\n}\n" : "    return result;\n}\n"
}

function write_answer() {
    print "static void answer_" fname "(struct message *m)\n{"
    printf "%s    %s%s(%s);\n", gets_,
        result == "void" ? "" : result (result ~ /\*$/ ? "" : " ") "result = ",
        fname, arguments
    print "    m = wire_answer();"
    if (result == "enum iter_status" && out)
        print "    put_status(m, result, " out ");"
    else if (result ~ /^struct (iterator|generator) \*$/)
        print "    put_made(m, result);"
    else if (is_object(result))
        print "    put_copy(m, &result, sizeof result);"
    else if (result != "void")
        print "    " put_of(result, "result") ";"
    printf "%s    (void)m;\n}\n\n", after_put
    table = table (table ? ", " : "") "answer_" fname
}
