#!/usr/bin/env bats
# The program logreport, and logs that are written in other ways.
load helpers.bash

# What Python's http.server prints.
http_server() {
    cat <<'END'
Serving HTTP on 0.0.0.0 port 8000 (http://0.0.0.0:8000/) ...
127.0.0.1 - - [29/Nov/2026 18:44:25] "GET / HTTP/1.1" 200 -
127.0.0.1 - - [29/Nov/2026 18:44:26] code 404, message File not found
127.0.0.1 - - [29/Nov/2026 18:44:26] "GET /favicon.ico HTTP/1.1" 404 -
127.0.0.1 - - [29/Nov/2026 18:44:27] code 400, message Bad request syntax ('\x16\x03"')
127.0.0.1 - - [29/Nov/2026 18:44:27] "\x16\x03" 400 -

Keyboard interrupt received, exiting.
END
}

flask() {
    printf '%b\n' ' * Serving Flask app "app"' \
        '\033[31m\033[1mWARNING: This is a development server.\033[0m' \
        ' * Running on http://127.0.0.1:5000' \
        '127.0.0.1 - - [29/Nov/2026 18:44:25] "GET /?q=1 HTTP/1.1" 200 -' \
        '127.0.0.1 - - [29/Nov/2026 18:44:26] "\033[33mGET /x HTTP/1.1\033[0m" 404 -' \
        '[2026-11-29 18:44:27,120] ERROR in app: Exception on / [GET]' \
        'Traceback (most recent call last):' \
        '  File "app.py", line 3, in page' \
        '127.0.0.1 - - [29/Nov/2026 18:44:27] "\033[35m\033[1mGET / HTTP/1.1\033[0m" 500 -'
}

uvicorn() {
    printf '%b\n' '\033[32mINFO\033[0m:     Started server process [77]' \
        'INFO:     127.0.0.1:5346 - "GET /x HTTP/1.1" 404 Not Found' \
        'INFO:     127.0.0.1:5346 - "\033[1mGET / HTTP/1.1\033[0m" \033[32m200 OK\033[0m' \
        'INFO:     127.0.0.1:5347 - "GET /y HTTP/1.1" 500 Internal Server Error'
}

@test "http.server: its requests, without what else it prints" {
    http_server > log
    run logreport --format http.server --top 1 log
    [ "$status" -eq 0 ]
    says "$(report 1 0)
Most Requested Paths:
1 /"
    tells ""
    run "$LOGREPORT" --format python --json log
    [ "$(json 'parsed, other, blank, malformed, statuses')" = \
        "(3, 4, 1, 0, {'200': 1, '400': 1, '404': 1})" ]
}

@test "Flask, with its colours; uvicorn; Django" {
    flask > log
    run logreport --format flask --top 9 log
    says "$(report 1 1)
Most Requested Paths:
2 /
1 /x"
    tells ""
    uvicorn > log
    run logreport --format uvicorn log
    says "$(report 1 1)"
    tells ""
    echo '[29/Nov/2026 18:44:25] "GET /nope/ HTTP/1.1" 404 2164' > log
    run logreport --format=django log
    says "$(report 1 0)"
}

@test "what Python really prints is read" {
    python3 - <<'END' 2> log
import http.server, threading, urllib.request, urllib.error
server = http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for path in "/three.log", "/nothing", "/nothing?x=1":
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}{path}").read()
    except urllib.error.HTTPError:
        pass
server.shutdown()
END
    run logreport --format http.server --top 1 log
    says "$(report 2 0)
Most Requested Paths:
2 /nothing"
    tells ""
}

@test "half a line of such a log is told" {
    { http_server; printf '127.0.0.1 - - [29/Nov/2026 18:44:27] "GET / HT'; } > log
    run logreport --format python log
    [ "$status" -eq 0 ]
    says "$(report 1 0)"
    grep -q "1 of 9 lines could not be read. The first is line 9: its request" told
}

@test "vhost_combined: the server's name in front" {
    sed 's/^/shop.example.org:443 /' three.log > log
    run logreport --format vhost_combined log
    says "$(report 1 1)"
    tells ""
    run logreport --format vhost_combined three.log
    [ "$status" -eq 1 ]
    says ""
    grep -q "3 of 3 lines could not be read.*Type: logreport --format common three.log" told
}

@test "another format is told, with the line to type" {
    for kind in http_server flask uvicorn; do
        $kind > "a log"
        run logreport "a log"
        [ "$status" -eq 1 ]
        says ""
        grep -q "Type: logreport --format python 'a log'$" told
    done
    run logreport --format python /dev/null
    [ "$status" -eq 0 ]
    says "$(report 0 0)"
    printf 'not a\nrequest\n' > log
    run logreport --format python log
    [ "$status" -eq 1 ]
    says ""
    tells "logreport: log: none of its 2 lines is a request."
}

@test "loose: any line with a request in quotes and a status behind it" {
    cat > log <<'END'
app_1   | 10.0.0.9 - - [14/Feb/2025:10:35:00 +0100] "GET /prefix HTTP/1.1" 404 17
10.0.0.9 - [14/Feb/2025:10:35:00 +0100] "GET /fields HTTP/1.1" 404 17
10.0.0.9 - - [2025-02-14 10:35:00.734 +0200] "GET /iso HTTP/1.1" 404 17
10.0.0.9 - - [14/Fév/2025:10:35:00 +0100] "GET /month HTTP/1.1" 404 17
10.0.0.9 - - [14/Feb/2025:10:35:00 +0100] 0/7740 "GET /between HTTP/1.1" 404 17
10.0.0.9 - - [14/Feb/2025:10:35:00 +0100] "GET /dot HTTP/1.1" 404.3 17
10.0.0.9 - - [14/Feb/2025:10:35:00 +0100] "GET /s?q="b c" HTTP/1.1" 404 5 "-" "x" 500 7
10.0.0.9 - - [14/Feb/2025:10:35:00 +0100] "GET /backslash\" 404 5
10.0.0.9 - - [14/Feb/202510.0.0.9 - - [14/Feb/2025:10:35:00 +0100] "GET /half HTTP/1.1" 404 17
a-bucket of [14/Feb/2025:10:35:00 +0100] 10.0.0.9 me 77 REST.GET.OBJECT k "GET /s3 HTTP/1.1" 404 NoSuchKey 243
"GET /bare" 404
END
    count=$(wc -l < log)
    run logreport log
    [ "$status" -eq 1 ]
    says ""
    grep -q "$count of $count lines could not be read.*--format loose log" told
    run logreport --format loose --top 99 log three.log
    [ "$status" -eq 0 ]
    says "$(report $((count + 1)) 1)
Most Requested Paths:
$(printf '1 /%s\n' 'backslash\\' bare between dot fields half home index.html iso login month prefix s s3)"
    tells ""
    for bad in 'h "GET /" 600 1 "x" 404 7' 'no request' 'h "GET /' 'h "GET /" OK'; do
        echo "$bad" > log
        run logreport --format loose log
        [ "$status" -eq 1 ]
        says ""
    done
}
