# Shows the built site on this computer, until Ctrl-C.
#
#     sh serve.sh [PORT]
set -eu
port=${1:-8000}
[ -f build/docs/index.html ] || sh docs/site/build.sh
echo "The site is at http://127.0.0.1:$port/   (Ctrl-C ends this)"
exec python3 -m http.server --bind 127.0.0.1 --directory build/docs "$port" \
    2> /dev/null
